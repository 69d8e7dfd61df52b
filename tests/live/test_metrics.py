"""The numbers for Prometheus: there when asked for, true, and about nobody."""

from __future__ import annotations

import asyncio
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from canvases.engine import framing
from tests.live.api import Script
from tests.live.client import Editor
from tests.live.patience import SECONDS, until
from tests.live.raw import RawSocket, masked
from tests.servers import Server, free_port, serving

pytestmark = pytest.mark.live
COUNTED = ("niitty_acknowledgement_seconds_count", "niitty_updates_per_frame_count")


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
def watched(tmp_path: Path, demo: Path, port: int) -> Iterator[Server]:
    with serving(tmp_path, demo, NIITTY_METRICS_PORT=str(port)) as running:
        yield running


def numbers(port: int) -> dict[tuple[str, str], float]:
    """Values by name and label."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5) as answer:
        families = list(text_string_to_metric_families(answer.read().decode()))
    samples = (sample for family in families for sample in family.samples)
    return {(sample.name, "".join(sample.labels.values())): sample.value for sample in samples}


async def counted(port: int, least: float) -> dict[tuple[str, str], float]:
    """The numbers, when acknowledgements and frames have come to so many."""
    async with asyncio.timeout(SECONDS):
        while True:
            found = await asyncio.to_thread(numbers, port)
            if all(found[name, ""] >= least for name in COUNTED):
                return found
            await asyncio.sleep(0.2)


async def test_numbers_follow_what_happens(watched: Server, port: int) -> None:
    before = await asyncio.to_thread(numbers, port)
    assert (before["niitty_sockets", ""], before["niitty_rooms", ""]) == (0, 0)
    script = await asyncio.to_thread(Script, watched, "joni")
    canvas = await asyncio.to_thread(script.canvas, 2)
    stop = asyncio.Event()
    editor = Editor(script, script.id, canvas, "editor")
    running = asyncio.create_task(editor.run(0.05, stop))
    ticket = await asyncio.to_thread(script.ticket)
    with await asyncio.to_thread(RawSocket, watched, canvas, ticket) as hostile:
        hostile.send(masked(framing.update(b"\xff" * 20)) * 2 + masked(b"\x07"))
        await asyncio.to_thread(hostile.read_to_the_end)
    await until(lambda: len(editor.acknowledged) >= 10)
    # On a slow machine one frame has several edits, and one acknowledgement is for several.
    during = await counted(port, 10)
    stop.set()
    await running
    assert during["niitty_rooms", ""] == 1
    assert during["niitty_sockets", ""] >= 1
    assert during["niitty_log_waiting", ""] < 100
    assert during["niitty_frames_refused_total", "malformed"] == 1
    assert during["niitty_sockets_closed_total", "4400"] == 1
    assert not {value for name, value in during if "joni" in value or canvas in value}
