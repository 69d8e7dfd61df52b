"""Frames that come twice, in another order, cut off, too early, too big, or as garbage."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import Iterator

from websockets.exceptions import ConnectionClosed

from canvases.engine import framing
from canvases.engine.framing import Presence
from tests.faults.history import agree, crowd, edits
from tests.faults.registry import Run, fault
from tests.live.api import Window
from tests.live.wire import Sheet, Wire
from workspace.realtime.closing import Close

BATCH = 6
DROPPED = (1006, 1009)
"""Daphne's websocket layer drops a connection with too big a frame before the engine sees it."""


@fault("F12")
async def shuffled(run: Run) -> str:
    """Frames that arrive twice, in another order, or cut off: what was written is kept once, all copies the same."""
    sheet, windows = Sheet(), run.windows()
    written: set[str] = set()
    codes = []
    async with crowd(run, 2, 0.1) as everybody:
        for turn in range(run.amount(4, 10)):
            wire = Wire(sheet)
            async with wire.at(windows[turn % 2].door(run.place.canvas)):
                await _shuffle(wire, run, written, windows[0].id)
                code = await wire.until_closed(5)
                assert code == Close.MALFORMED, f"a frame cut off: {code}"
                codes.append(code)
        last = Wire(sheet)
        async with last.at(windows[0].door(run.place.canvas)):
            assert await last.until(lambda: last.sent and last.settled == last.sent), "the rest was not acknowledged"
            await everybody.until_all_acknowledged(10)
            everybody.editors[0].acknowledged |= written
            found = await everybody.agree(sheet)
            assert sum(len(text.split(";")) for text in sheet.texts().values()) == len(edits(sheet.texts())), "twice"
    return f"{len(written)} edits shuffled and doubled, {len(codes)} frames cut off; {found}"


async def _shuffle(wire: Wire, run: Run, written: set[str], author: str) -> None:
    """Write a few batches the wrong way round, some of it twice, and end with a frame cut off."""
    for _ in range(3):
        updates = []
        for _ in range(BATCH):
            text = f"shuffled {len(written)}"
            written.add(text)
            updates.append(wire.sheet.add_note(author, text))
        updates += run.rng.sample(updates, 2)
        run.rng.shuffle(updates)
        for update in updates:
            await wire.change(update)
    text = f"shuffled {len(written)}"
    written.add(text)
    frame = framing.update(wire.sheet.add_note(author, text))
    await wire.send(frame[: run.rng.randrange(2, len(frame))])


@fault("F16")
async def gaps(run: Run) -> str:
    """Updates that lean on what never came: not kept, asked for once, and 20 000 of them cost the others nothing."""
    alice, other = run.windows()
    async with crowd(run, 2, 0.1) as everybody:
        wire = Wire()
        asked = []

        async def answer_nothing(vector: bytes) -> None:
            asked.append(vector)

        wire.on_request = answer_nothing  # type: ignore[method-assign]
        async with wire.at(alice.door(run.place.canvas)):
            await wire.until(lambda: asked)
            wire.sheet.add_note(alice.id, "never sent")
            updates = [wire.sheet.add_note(alice.id, f"gap {number}") for number in range(40)]
            for update in updates:
                await wire.change(update)
            assert await wire.until(lambda: len(asked) == 2), "no state request"
            await asyncio.sleep(0.3)
            assert len(asked) == 2, f"{len(asked) - 1} state requests for one gap"
            assert wire.settled == 0, "acknowledged what leans on nothing"
            await wire.change(wire.sheet.doc.get_update(_vector_after(wire.sheet)), is_reply=True)
            assert await wire.until(lambda: len(wire.refused) == 41), wire.refused
            assert set(wire.refused.values()) == {"gap"}, wire.refused
        code, sent = await _flood_of_gaps(other, run, run.amount(2_000, 20_000))
        assert code == Close.TOO_MANY, code
        await everybody.until_all_acknowledged(10)
        found = await everybody.agree()
        kept = edits(everybody.editors[0].sheet.texts())
        assert not {text for text in kept if text.startswith("gap")}, "kept what leans on nothing"
    return f"40 gaps asked for once, then refused; closed with 4429 within {sent} more; {found}"


def _vector_after(sheet: Sheet) -> bytes:
    """Claims that the first change has come."""
    first = Sheet(sheet.doc.client_id)
    first.add_note("", "never sent")
    return first.doc.get_state()


async def _flood_of_gaps(window: Window, run: Run, most: int) -> tuple[int | None, int]:
    wire, sheet = Wire(), Sheet()
    sheet.add_note(window.id, "never sent")
    sent = 0
    async with wire.at(window.door(run.place.canvas)):
        while wire.is_open and sent < most:
            try:
                await wire.change(sheet.add_note(window.id, f"gap {sent}"))
            except ConnectionClosed:
                break
            sent += 1
            await asyncio.sleep(0)  # to hear that it is closed: the server waits a second for the answer to that
        return await wire.until_closed(5), sent


@fault("F14")
async def oversized(run: Run) -> str:
    """Frames of 300 KiB: the socket is closed, the others do not notice, memory does not grow."""
    window = run.windows()[0]
    async with crowd(run, 2, 0.1) as everybody:
        before = run.stage.megabytes(0)
        codes = [await _one_big(window, run, bytes(300 * 1024)) for _ in range(run.amount(5, 50))]
        assert set(codes) <= {Close.TOO_BIG, *DROPPED}, codes
        grown = run.stage.megabytes(0) - before
        assert grown <= 20, f"memory grew by {grown:.0f} MB"
        await everybody.until_all_acknowledged(10)
        found = await everybody.agree()
    return f"{len(codes)} of 300 KiB closed with {sorted({int(code or 0) for code in codes})}, +{grown:.1f} MB; {found}"


async def _one_big(window: Window, run: Run, frame: bytes) -> int | None:
    wire = Wire()
    async with wire.at(window.door(run.place.canvas)):
        with contextlib.suppress(ConnectionClosed):
            await wire.send(frame)
        return await wire.until_closed(5)


@fault("F13")
async def mutated(run: Run) -> str:
    """Thousands of good frames with something wrong in them, by somebody invited: what others wrote stays as it was."""
    alice, bob = run.windows()[0], run.windows("Bob")[0]
    sheet = Sheet()
    async with Wire(sheet).at(alice.door(run.place.canvas)) as wire:
        for number in range(5):
            await wire.change(sheet.add_note(alice.id, f"bystander {number}"))
        assert await wire.until_settled(5), "the bystander is not heard"
        theirs = {key: note.to_py() for key, note in sheet.notes.items()}
        said = run.stage.listen()
        wanted = run.amount(700, 5_000)
        frames = Mutations(run.rng, sheet, bob.id).frames()
        sent = [await asyncio.gather(*(_throw(bob, run, frames) for _ in range(4)))]
        while sum(map(sum, sent)) < wanted:
            sent.append(await asyncio.gather(*(_throw(bob, run, frames) for _ in range(4))))
        assert wire.is_open, f"the bystander was closed with {wire.close_code}"
        lines = len(said())
        total = sum(map(sum, sent))
        assert lines <= total, f"{lines} lines in the log about {total} frames"
        await wire.change(sheet.add_note(alice.id, "bystander 5"))
        assert await wire.until_settled(6), "the bystander is not heard any more"
        now = {key: note.to_py() for key, note in sheet.notes.items() if key in theirs}
        assert now == theirs, "what the bystander wrote was changed"
        found = await agree(run, [sheet], {f"bystander {number}" for number in range(6)})
    return f"{total} mutated frames over {4 * len(sent)} sockets, {lines} lines in the log; {found}"


async def _throw(window: Window, run: Run, frames: Iterator[bytes]) -> int:
    """Send frames over one socket until the server closes it. Returns how many there were."""
    wire, sent = Wire(), 0
    async with wire.at(window.door(run.place.canvas)):
        while wire.is_open and sent < 50:
            try:
                await wire.send(next(frames))
            except ConnectionClosed:
                break
            sent += 1
            await asyncio.sleep(0)
    return sent


class Mutations:
    """Endless frames, each a good one of a small corpus with a few bytes changed."""

    def __init__(self, rng: random.Random, seen: Sheet, author: str) -> None:
        self._rng = rng
        mine = Sheet()
        mine.doc.apply_update(seen.doc.get_update())
        update = mine.add_note(author, "mutated äö 😀")
        presence = Presence(mine.doc.client_id, 1, '{"cursor": {"x": 0.5}}')
        self._updates = [update, mine.doc.get_update(), mine.write(lambda notes: notes.pop(min(notes.keys())))]
        self._others = [
            framing.state_request(mine.doc.get_state()),
            framing.presences([presence]),
            framing.reply(update),
            framing.update(update),
            bytes((3,)),
        ]

    def frames(self) -> Iterator[bytes]:
        while True:
            if self._rng.random() < 0.8:
                yield framing.update(self._mutate(self._rng.choice(self._updates)))
            else:
                yield self._mutate(self._rng.choice(self._others))

    def _mutate(self, data: bytes) -> bytes:
        changed = bytearray(data)
        for _ in range(self._rng.randint(1, 4)):
            at = self._rng.randrange(len(changed) + 1)
            how = self._rng.randrange(5)
            if how == 0 and at < len(changed):
                changed[at] ^= 1 << self._rng.randrange(8)
            elif how == 1:
                changed[at:at] = self._rng.randbytes(self._rng.randint(1, 8))
            elif how == 2:
                del changed[at : at + self._rng.randint(1, 8)]
            elif how == 3:
                changed[at : at + 1] = bytes((self._rng.choice((0, 1, 0x7F, 0x80, 0xFF)),))
            else:
                part = self._rng.randrange(len(changed) + 1)
                changed[at:at] = changed[part : part + 16]
        return bytes(changed)
