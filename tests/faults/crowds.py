"""Many at once: writers on SQLite, clients that all come back in the same moment."""

from __future__ import annotations

import asyncio
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from urllib.error import HTTPError

from tests.faults.cast import SCRIBES
from tests.faults.history import agree, crowd
from tests.faults.registry import Run, fault
from tests.live.api import Window
from tests.live.wire import Wire

WRITERS = 30


@fault("F36", databases=("sqlite",))
async def contention(run: Run) -> str:
    """SQLite, two processes with 30 writers each over REST: every note is written, nobody hears that it is locked."""
    windows = [window for who in SCRIBES for window in run.windows(who)]
    each = run.amount(1, 10)
    said = run.stage.listen()
    started = time.monotonic()
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(2 * WRITERS) as pool:
        writers = [
            loop.run_in_executor(pool, _write, windows[number % len(windows)], run.place.canvas, number, each)
            for number in range(2 * WRITERS)
        ]
        each_wrote = await asyncio.gather(*writers)
    took = time.monotonic() - started
    troubles = [trouble for wrote in each_wrote for trouble in wrote.troubles]
    slowest = max(wrote.slowest for wrote in each_wrote)
    assert not troubles, troubles[:5]
    locked = [line for line in said() if "locked" in line]
    assert not locked, locked[:5]
    written = {f"{number} {count}" for number in range(2 * WRITERS) for count in range(each)}
    what = f"{len(written)} notes in {took:.1f} s, the slowest after {slowest:.1f} s, 0 locked"
    return f"{what}; {await agree(run, [], written)}"


@dataclass
class _Wrote:
    """What one writer met: refusals, and the seconds of the slowest answer."""

    troubles: list[str] = field(default_factory=list)
    slowest: float = 0.0


def _write(window: Window, canvas: str, number: int, count: int) -> _Wrote:
    wrote = _Wrote()
    for each in range(count):
        note = {"canvas": canvas, "block": "unheard", "text": f"{number} {each}"}
        started = time.monotonic()
        try:
            window.call("POST", "/notes/", note)
        except HTTPError as error:
            wrote.troubles.append(f"{error.code}: {error.read()[:200]!r}")
        wrote.slowest = max(wrote.slowest, time.monotonic() - started)
    return wrote


@fault("F10", databases=("postgres",), ends_servers=True)
async def storm(run: Run) -> str:
    """A server is killed, and 200 clients come to the other one in the same moment: all are in within 60 s."""
    leave = asyncio.Event()
    clients = run.amount(60, 200)
    async with crowd(run, 2, 0.1, ways=run.windows()[1:]) as everybody:
        before = [_Client() for _ in range(clients)]
        staying = [asyncio.create_task(client.stay(run, run.windows()[0], leave)) for client in before]
        await asyncio.gather(*(client.is_in.wait() for client in before))
        await asyncio.to_thread(run.stage.servers[0].stop, signal.SIGKILL)
        leave.set()
        await asyncio.gather(*staying, return_exceptions=True)
        leave.clear()
        after = [_Client() for _ in range(clients)]
        started = time.monotonic()
        staying = [asyncio.create_task(client.stay(run, run.windows()[1], leave)) for client in after]
        async with asyncio.timeout(60):
            await asyncio.gather(*(client.is_in.wait() for client in after))
        took = time.monotonic() - started
        await everybody.until_acknowledged(1)
        leave.set()
        await asyncio.gather(*staying)
        await asyncio.to_thread(run.stage.servers[0].start)
        await everybody.until_all_acknowledged(10)
        found = await everybody.agree()
    return f"{clients} clients in after {took:.1f} s; {found}"


class _Client:
    """Comes in, and stays until told to leave; comes again when it is not let in."""

    def __init__(self) -> None:
        self.is_in = asyncio.Event()

    async def stay(self, run: Run, window: Window, leave: asyncio.Event) -> None:
        while not self.is_in.is_set():
            try:
                await self._once(run, window, leave)
            except OSError:
                await asyncio.sleep(0.5)

    async def _once(self, run: Run, window: Window, leave: asyncio.Event) -> None:
        wire = Wire()
        async with wire.at(window.door(run.place.canvas)):
            if await wire.until(lambda: wire.is_in_step, 20):
                self.is_in.set()
                await leave.wait()
