"""Disks that take nothing more."""

from __future__ import annotations

import asyncio
import contextlib
import io
import resource
import time
import uuid
from collections.abc import Iterator
from urllib.error import HTTPError

from PIL import Image

from tests.faults.history import crowd, edits, fetch
from tests.faults.registry import Run, fault
from tests.faults.stage import Stage
from tests.live.api import Window

BACK_SECONDS = 10.0


@fault("F5", databases=("sqlite",), tracebacks=True)
async def disk_full(run: Run) -> str:
    """The disk is full: nothing is called saved, all can be read, files leave no half; with space, all is saved."""
    window = run.windows()[0]
    async with crowd(run, 4, 0.1) as everybody:
        with _full(run.stage):
            await asyncio.sleep(0.5)
            saved, kept = everybody.acknowledged, _files(run.stage)
            await asyncio.sleep(run.rng.uniform(0.5, run.amount(2, 10)))
            assert everybody.acknowledged == saved, "acknowledged what is on no disk"
            statuses = [await asyncio.to_thread(act, window, run) for act in (_write, _upload)]
            assert statuses == [503, 507], statuses
            assert saved <= edits((await fetch(window, run.place.canvas)).texts()), "what is saved cannot be read"
            assert await asyncio.to_thread(window.call, "GET", f"/canvases/{run.place.canvas}/")
            assert _files(run.stage) == kept, "a refused file left something"
        started = time.monotonic()
        await everybody.until_acknowledged(1, BACK_SECONDS)
        back = time.monotonic() - started
        await everybody.until_all_acknowledged(BACK_SECONDS)
        found = await everybody.agree()
        lost = [code for editor in everybody.editors for code in editor.close_codes]
        assert not lost, f"sockets were closed: {lost}"
    assert await asyncio.to_thread(_upload, window, run) == 200
    return f"saved again {back:.1f} s after there was space, and files too; {found}"


@contextlib.contextmanager
def _full(stage: Stage) -> Iterator[None]:
    """No file of the servers grows any more, by a byte."""
    limits = {server.pid: resource.prlimit(server.pid or 0, resource.RLIMIT_FSIZE) for server in stage.servers}
    try:
        for pid, (_, hard) in limits.items():
            resource.prlimit(pid or 0, resource.RLIMIT_FSIZE, (0, hard))
        yield
    finally:
        for pid, limit in limits.items():
            resource.prlimit(pid or 0, resource.RLIMIT_FSIZE, limit)


def _files(stage: Stage) -> set[str]:
    """What people uploaded, as it lies on the disk, half or whole."""
    return {str(path) for path in (stage.folder / "media").rglob("*") if path.is_file()}


def _write(window: Window, run: Run) -> int:
    try:
        window.call("POST", "/notes/", {"canvas": run.place.canvas, "block": "unheard", "text": "full"})
    except HTTPError as error:
        return error.code
    return 201


def _upload(window: Window, run: Run) -> int:
    """A picture of oneself."""
    border = uuid.uuid4().hex
    head = f'--{border}\r\nContent-Disposition: form-data; name="file"; filename="me.png"\r\n\r\n'
    body = head.encode() + _picture() + f"\r\n--{border}--\r\n".encode()
    return window.put("/me/avatar/", body, f"multipart/form-data; boundary={border}")


def _picture() -> bytes:
    data = io.BytesIO()
    Image.effect_noise((300, 300), 80).save(data, "PNG")
    return data.getvalue()
