"""Clocks that are off: a server's by minutes, a client's by a day."""

from __future__ import annotations

import asyncio
import time
from datetime import datetime
from itertools import pairwise

from tests.faults.cast import SCRIBES
from tests.faults.history import crowd
from tests.faults.registry import Run, fault
from tests.live.wire import Door, Sheet, Wire

SERVERS_OFF, CLIENT_OFF = 300, 86_400
AWAY = 3_600
"""More than anybody's clock is off by after it has been put right."""


@fault("F11", ends_servers=True)
async def clocks_off(run: Run) -> str:
    """A server is five minutes off, clients a day: the order is the log's, tickets are good, dates come right."""
    offset = run.rng.choice((-SERVERS_OFF, SERVERS_OFF))
    second = run.stage.servers[1]
    await asyncio.to_thread(second.stop)
    second.set_clock(offset)
    await asyncio.to_thread(second.start)
    try:
        async with crowd(run, 6, 0.1) as everybody:
            crossed = [await _crosses(run, way) for way in (0, 1)]
            assert crossed == [True, True], f"a ticket of the one is not good at the other: {crossed}"
            noted = await _notes_of_the_day_after_and_before(run)
            await everybody.until_acknowledged(3)
            await everybody.until_all_acknowledged(10.0)
            found = await everybody.agree()
        await asyncio.to_thread(_check_history, run)
        dates = await asyncio.to_thread(_dates, run)
        wrong = [text for text in noted if abs(dates[text] - time.time()) > AWAY]
        assert not wrong, f"notes have their clients' dates: {wrong}"
    finally:
        await asyncio.to_thread(second.stop)
        second.set_clock(0)
        await asyncio.to_thread(second.start)
    return f"{offset:+} s at the second server, a day at two clients; tickets good at both; {found}"


async def _crosses(run: Run, way: int) -> bool:
    """A ticket from one server opens a socket at the other."""
    windows = run.windows()
    ticket = await asyncio.to_thread(windows[way].ticket)
    port = windows[1 - way].server.port
    door = Door(f"ws://localhost:{port}/ws/canvases/{run.place.canvas}?niitty=1&ticket={ticket}")
    wire = Wire()
    async with wire.at(door):
        return await wire.until(lambda: wire.is_in_step, 5.0)


async def _notes_of_the_day_after_and_before(run: Run) -> list[str]:
    """Two people whose devices are a day off write a note each."""
    texts = []
    for who, window, off in zip(SCRIBES, run.windows(SCRIBES[0]), (CLIENT_OFF, -CLIENT_OFF), strict=False):
        sheet, text = Sheet(), f"{who} {off:+}"
        async with Wire(sheet).at(window.door(run.place.canvas)) as wire:
            update = sheet.add_note(window.id, text, created=time.time() + off)
            assert await wire.until_settled(await wire.change(update)), wire.refused
        texts.append(text)
    return texts


def _check_history(run: Run) -> None:
    """From the newest to the first, without a gap, whatever the dates say."""
    steps = run.windows()[0].call("GET", f"/canvases/{run.place.canvas}/history/?page_size=200")["results"]
    bounds = [(step["first_sequence"], step["sequence"]) for step in steps]
    assert all(first <= last for first, last in bounds), bounds
    assert all(newer[0] == older[1] + 1 for newer, older in pairwise(bounds)), bounds


def _dates(run: Run) -> dict[str, float]:
    """When each note was written, by its text, in seconds as `time.time` counts."""
    page = run.windows()[0].call("GET", f"/notes/?canvas={run.place.canvas}&page_size=200")
    return {note["text"]: datetime.fromisoformat(note["created_at"]).timestamp() for note in page["results"]}
