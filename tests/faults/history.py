"""The checker: what was acknowledged is in the end in every copy, and all copies are the same."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

from websockets.exceptions import InvalidHandshake

from tests.faults.registry import Run
from tests.live.api import Window
from tests.live.client import BETWEEN, Editor
from tests.live.wire import Sheet, Wire

AGREE_SECONDS = 10.0
"""Within which all copies are the same, after the last fault."""


@dataclass
class Crowd:
    """Editors at one canvas, who keep listening until the checker has looked at them."""

    run: Run
    editors: list[Editor] = field(default_factory=list)
    stop: asyncio.Event = field(default_factory=asyncio.Event)
    leave: asyncio.Event = field(default_factory=asyncio.Event)
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def enter(self, count: int, pause: float, ways: Sequence[Window] | None = None) -> None:
        """Half of them at either server, going to the other when their own is gone."""
        for number in range(count):
            at = list(ways or self.run.windows())
            turned = at[number % len(at) :] + at[: number % len(at)]
            editor = Editor(turned, turned[0].id, self.run.place.canvas, f"editor{number}", a_note=20)
            self.editors.append(editor)
            self.tasks.append(asyncio.create_task(editor.run(pause, self.stop, self.leave)))

    @property
    def acknowledged(self) -> set[str]:
        return set().union(*(editor.acknowledged for editor in self.editors))

    async def until_acknowledged(self, more: int = 1, seconds: float = 20.0) -> None:
        """Wait until everybody has that many edits more acknowledged."""
        goals = [len(editor.acknowledged) + more for editor in self.editors]
        deadline = time.monotonic() + seconds
        while any(len(editor.acknowledged) < goal for editor, goal in zip(self.editors, goals, strict=True)):
            self.check_tasks()
            late = [editor.close_codes for editor in self.editors]
            assert time.monotonic() < deadline, f"acknowledgements do not come within {seconds} s; closed: {late}"
            await asyncio.sleep(0.02)

    async def until_quiet(self, seconds: float = 1.0) -> set[str]:
        """Wait until nothing more is acknowledged: what was on its way has come. Returns all that is."""
        saved, since = self.acknowledged, time.monotonic()
        async with asyncio.timeout(AGREE_SECONDS):
            while time.monotonic() - since < seconds:
                await asyncio.sleep(0.05)
                if self.acknowledged != saved:
                    saved, since = self.acknowledged, time.monotonic()
        return saved

    async def until_all_acknowledged(self, seconds: float) -> float:
        """Stop writing; returns how long the last acknowledgement took."""
        self.stop.set()
        started = time.monotonic()
        while any(editor.waiting for editor in self.editors):
            self.check_tasks()
            waiting = {text for editor in self.editors for text in editor.waiting}
            assert time.monotonic() - started < seconds, f"{len(waiting)} edits not acknowledged in {seconds} s"
            await asyncio.sleep(0.02)
        return time.monotonic() - started

    async def until_in_step(self, seconds: float = AGREE_SECONDS) -> float:
        """Wait until everybody has what anybody has acknowledged now, while all go on; returns how long it took."""
        wanted, started = self.acknowledged, time.monotonic()
        while any(wanted - edits(editor.sheet.texts()) for editor in self.editors):
            self.check_tasks()
            assert time.monotonic() - started < seconds, f"somebody lacks saved edits after {seconds} s"
            await asyncio.sleep(0.05)
        return time.monotonic() - started

    def check_tasks(self) -> None:
        for task in self.tasks:
            if task.done() and not self.leave.is_set():
                task.result()

    async def agree(self, *others: Sheet, seconds: float = AGREE_SECONDS) -> str:
        """Every copy (the editors' and `others`) comes to be the same, and holds what was acknowledged."""
        assert not [editor.refused for editor in self.editors if editor.refused], "an honest edit was refused"
        sheets = [*(editor.sheet for editor in self.editors), *others]
        return await agree(self.run, sheets, self.acknowledged, seconds=seconds)


@contextlib.asynccontextmanager
async def crowd(run: Run, count: int, pause: float, ways: Sequence[Window] | None = None) -> AsyncIterator[Crowd]:
    """Editors who write until told to stop; gone in the end, come what may."""
    made = Crowd(run)
    made.enter(count, pause, ways=ways)
    try:
        await made.until_acknowledged(2)
        yield made
    finally:
        made.stop.set()
        made.leave.set()
        for task in made.tasks:
            task.cancel()
        await asyncio.gather(*made.tasks, return_exceptions=True)


async def agree(
    run: Run, sheets: Sequence[Sheet], acknowledged: set[str], who: str = "Alice", seconds: float = AGREE_SECONDS
) -> str:
    """Wait for the copies to be the same as what a fresh client gets from either server, over the socket and REST."""
    started = time.monotonic()
    windows = run.windows(who)
    while (trouble := await _trouble(run, windows, sheets, acknowledged)) is not None:
        assert time.monotonic() - started < seconds, f"after {seconds} s: {trouble}"
        await asyncio.sleep(0.2)
    took = time.monotonic() - started
    return f"{len(acknowledged)} acknowledged edits kept, {len(sheets)} copies the same after {took:.1f} s"


async def _trouble(run: Run, windows: Sequence[Window], sheets: Sequence[Sheet], acknowledged: set[str]) -> str | None:
    """What differs. Somebody not let in just after an outage comes again, as browsers do."""
    try:
        return await _differences(run, windows, sheets, acknowledged)
    except (OSError, InvalidHandshake) as error:
        return f"not let in: {error}"


async def _differences(
    run: Run, windows: Sequence[Window], sheets: Sequence[Sheet], acknowledged: set[str]
) -> str | None:
    fresh = [await fetch(window, run.place.canvas) for window in windows]
    prints = [sheet.fingerprint() for sheet in (*fresh, *sheets)]
    if len(set(prints)) > 1:
        return f"{len(set(prints))} different documents among {len(prints)} copies: {[each[:6] for each in prints]}"
    lost = acknowledged - edits(fresh[0].texts())
    if lost:
        return f"{len(lost)} acknowledged edits are not in the document: {sorted(lost)[:5]}"
    for window in windows:
        if await asyncio.to_thread(window.notes, run.place.canvas) != fresh[0].texts():
            return "REST shows other notes than the document"
    return None


def edits(texts: dict[str, str]) -> set[str]:
    return {edit for text in texts.values() for edit in text.split(BETWEEN)}


async def fetch(window: Window, canvas: str) -> Sheet:
    """The document as a client gets it that has never been here. Raises ConnectionError when it does not."""
    wire = Wire()
    async with wire.at(window.door(canvas)):
        await wire.until(lambda: wire.is_in_step or not wire.is_open)
    if not wire.is_in_step:
        raise ConnectionError(f"no document; closed with {wire.close_code}")
    return wire.sheet
