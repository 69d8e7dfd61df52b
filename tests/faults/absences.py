"""Somebody who was away for long, and wrote all the while."""

from __future__ import annotations

import asyncio
import time

from tests.faults.cast import SCRIBES
from tests.faults.history import AGREE_SECONDS, crowd
from tests.faults.registry import Run, fault
from tests.live.wire import Sheet, Wire


@fault("F8")
async def long_absence(run: Run) -> str:
    """Somebody writes without a connection, others go on: both are there in the end, and in the canvas's history."""
    count = run.amount(60, 500)
    window = run.windows(SCRIBES[0])[0]
    sheet = Sheet()
    async with Wire(sheet).at(window.door(run.place.canvas)) as wire:
        assert await wire.until(lambda: wire.is_in_step)
    texts = {f"away {number}" for number in range(count)}
    async with crowd(run, 4, 0.02) as everybody:
        for text in sorted(texts):
            sheet.add_note(window.id, text)
        await everybody.until_acknowledged(count // 4, 60.0)
        started = time.monotonic()
        async with Wire(sheet).at(window.door(run.place.canvas)) as wire:
            assert await wire.until(lambda: wire.sent > 0 and wire.settled >= wire.sent, AGREE_SECONDS), wire.refused
            back = time.monotonic() - started
            assert not wire.refused, wire.refused
            await everybody.until_all_acknowledged(AGREE_SECONDS)
            found = await everybody.agree(sheet)
            assert texts <= set(sheet.texts().values())
    steps = await asyncio.to_thread(window.call, "GET", f"/canvases/{run.place.canvas}/history/")
    authors = {step["author"]["id"] for step in steps["results"] if step["author"]}
    assert {window.id, run.windows()[0].id} <= authors, authors
    return f"{count} notes written away, saved {back:.1f} s after coming back; {found}"
