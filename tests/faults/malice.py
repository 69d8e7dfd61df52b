"""Clients that mean harm: bombs, forgeries, the same change told in two ways, floods."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
import uuid

from websockets.exceptions import ConnectionClosed

from canvases.engine import framing, varint
from canvases.engine.bucket import FRAME_BURST
from canvases.engine.framing import Presence
from canvases.engine.refusal import Unfit
from canvases.engine.scan import WIRE, scan
from tests.benchmarks.report import percentile
from tests.faults.history import crowd, edits, fetch
from tests.faults.registry import Run, fault
from tests.live.api import Window
from tests.live.client import Editor
from tests.live.wire import Sheet, Wire
from workspace.realtime.closing import Close

ROOT = bytes((1,)) + varint.sized(b"notes")
KEY = varint.sized(b"key")
ANY_IN_ROOT = bytes((0x28,)) + ROOT + KEY
KIBIBYTE = 1024
CLOSE_SECONDS = 10.0
OTHERS_SECONDS = 3.0
"""p95 of other people's wait for an acknowledgement during a flood, on a machine that does much else."""
SCAN_SECONDS, MOST_SCAN_SECONDS = 0.005, 0.05
"""For 256 KiB of what is plainly too much; for as many structs as an update may have, the last one broken."""


def _update(client: int, clock: int, structs: list[bytes], deletes: bytes = b"\x00") -> bytes:
    head = varint.uint(1) + varint.uint(len(structs)) + varint.uint(client) + varint.uint(clock)
    return head + b"".join(structs) + deletes


def _longest(client: int) -> bytes:
    """What takes longest to refuse: the fault comes last."""
    return _update(client, 0, [ANY_IN_ROOT + varint.uint(1) + b"\x7e"] * (WIRE.structs - 1) + [b"\xff"])


def _bombs(client: int) -> dict[str, bytes]:
    """Updates of up to 256 KiB, each made to cost as much as it can."""
    full = 255 * KIBIBYTE
    one = ANY_IN_ROOT + varint.uint(1) + b"\x7e"
    collected = bytes((0,)) + varint.uint(1)
    return {
        "depth": _update(client, 0, [ANY_IN_ROOT + varint.uint(1) + bytes((117, 1)) * (full // 2) + b"\x7e"]),
        "depth of objects": _update(
            client, 0, [ANY_IN_ROOT + varint.uint(1) + b"\x76\x01\x01a" * (full // 4) + b"\x7e"]
        ),
        "structs": _update(client, 0, [collected] * (full // 2)),
        "claimed structs": varint.uint(1) + varint.uint(2**31) + varint.uint(client) + b"\x00" + one,
        "claimed clients": varint.uint(2**40),
        "claimed length": _update(client, 0, [bytes((0x24,)) + ROOT + KEY + varint.uint(2**40)]),
        "claimed values": _update(client, 0, [ANY_IN_ROOT + varint.uint(2**40) + b"\x7e" * full]),
        "claimed deletions": _update(client, 0, [one], varint.uint(1) + varint.uint(client) + varint.uint(2**40)),
        "huge clock": _update(client, 2**60, [one]),
        "huge skip": _update(client, 0, [bytes((0,)) + varint.uint(2**40)]),
        "huge client": _update(2**60, 0, [one]),
        "endless number": b"\xff" * full,
        "many clients": varint.uint(60_000) + b"\x01\x01\x00\x00\x01" * (full // 5),
    }


@fault("F15")
async def bombs(run: Run) -> str:
    """Update bombs (depth, counts, claimed lengths, huge clocks): refused, nothing kept, 5 ms of scan for 256 KiB."""
    client = run.rng.randrange(1, 2**31)
    found = _bombs(client) | {"1 MB number": b"\xff" * KIBIBYTE * KIBIBYTE}
    slowest, name = max((_scan_seconds(bomb), name) for name, bomb in found.items())
    longest = _scan_seconds(_longest(client))
    found["longest"] = _longest(client)
    window = run.windows()[0]
    async with crowd(run, 2, 0.1) as everybody:
        codes = {name: await _throw(window, run, framing.update(bomb)) for name, bomb in found.items()}
        assert codes.pop("1 MB number") is not None
        assert set(codes.values()) == {Close.MALFORMED}, codes
        await everybody.until_all_acknowledged(10)
        kept = await everybody.agree()
    assert longest <= MOST_SCAN_SECONDS, f"{WIRE.structs} structs took {1000 * longest:.1f} ms"
    assert slowest <= SCAN_SECONDS, f"scanning {name} took {1000 * slowest:.1f} ms for 256 KiB"
    told = f"slowest scan {1000 * slowest:.1f} ms ({name}), at the limits {1000 * longest:.1f} ms"
    return f"{len(found)} bombs refused, {told}; {kept}"


def _scan_seconds(bomb: bytes) -> float:
    """Time of this thread's own for the scan, the best of five, as if the bomb had 256 KiB."""
    times = []
    for _ in range(5):
        started = time.thread_time()
        try:
            scan(bomb)
        except Unfit:
            pass
        else:
            raise AssertionError("a bomb passed the scan")
        times.append(time.thread_time() - started)
    return min(times) / max(1.0, len(bomb) / (256 * KIBIBYTE))


async def _throw(window: Window, run: Run, frame: bytes) -> int | None:
    """One frame over a socket of a standard client, which is closed for what is refused."""
    door = window.door(run.place.canvas)
    plain = type(door)(door.address.replace("niitty=1", ""), door.headers)
    wire = Wire()
    async with wire.at(plain):
        with contextlib.suppress(ConnectionClosed):
            await wire.send(frame)
        return await wire.until_closed(5)


@fault("F17")
async def equivocation(run: Run) -> str:
    """Two contents under one client id and clock, over two sockets of one server: the first one is everybody's."""
    return await _lie(run, 0)


@fault("F17b")
async def equivocation_across(run: Run) -> str:
    """The same at two servers at once: in the end everybody has the same content, and nobody lost what they wrote."""
    return await _lie(run, 1)


async def _lie(run: Run, second: int) -> str:
    other = "Bob" if run.seed % 2 else "Alice"
    liars = [(run.windows()[0], "black"), (run.windows(other)[second], "white")]
    async with crowd(run, 4, 0.1) as everybody:
        for _ in range(run.amount(2, 6)):
            client, key = run.rng.randrange(1, 2**31), str(uuid.UUID(int=run.rng.getrandbits(128), version=4))
            await asyncio.gather(*(_tell(window, run, client, key, text) for window, text in liars))
        await everybody.until_all_acknowledged(15)
        found = await everybody.agree()
        texts = everybody.editors[0].sheet.texts().values()
        kept = [text for text in texts if text.startswith(("black", "white"))]
        codes = [code for editor in everybody.editors for code in editor.close_codes]
        assert set(codes) <= {Close.OTHER_GENERATION}, codes
    told = f"{len(kept)} kept, {len(codes)} copies begun anew"
    return f"lies told in two ways by Alice and {other}, {told}; {found}"


@fault("F17c")
async def leaning_on_a_lie(run: Run) -> str:
    """The same, and somebody writes on what comes to nothing: left out by everybody, and the canvas stays writable."""
    alice, elsewhere = run.windows()
    async with crowd(run, 4, 0.1) as everybody:
        for _ in range(run.amount(4, 8)):
            client, key = run.rng.randrange(1, 2**31), str(uuid.UUID(int=run.rng.getrandbits(128), version=4))
            empty, pen = Sheet(client), Sheet()
            first = empty.add_note(alice.id, "", key, created=1.0)
            pen.doc.apply_update(first)
            leaning = [
                pen.write(lambda notes, key=key, word=word: notes[key]["text"].insert(0, word))  # type: ignore[misc]
                for word in ("leaning", "on", "nothing")
            ]
            other = Sheet(client).add_note(alice.id, "", key, created=1.0, ref="a number that was a text's")
            await asyncio.gather(_say(alice, run, first, *leaning), _say(elsewhere, run, other))
        await everybody.until_acknowledged(2, 10)
        await everybody.until_all_acknowledged(15)
        found = await everybody.agree()
        codes = [code for editor in everybody.editors for code in editor.close_codes]
        assert set(codes) <= {Close.OTHER_GENERATION}, codes
    return f"written on what came to nothing, {len(codes)} copies begun anew; {found}"


async def _tell(window: Window, run: Run, client: int, key: str, text: str) -> None:
    await _say(window, run, Sheet(client).add_note(window.id, text, key, created=1.0))


async def _say(window: Window, run: Run, *updates: bytes) -> None:
    wire = Wire()
    async with wire.at(window.door(run.place.canvas)):
        await wire.until(lambda: wire.is_in_step)
        await asyncio.sleep(0.3 - time.time() % 0.3)  # both at the same moment
        with contextlib.suppress(ConnectionClosed):  # what was said last is found out before the next is said
            for update in updates:
                await wire.change(update)
        await wire.until(lambda: wire.refused or not wire.is_open, 0.5)


@fault("F18")
async def forgeries(run: Run) -> str:
    """A note under another's name, a date of last year, a presence under another's name or client id: not believed."""
    alice, bob = run.windows()[0], run.windows("Bob")[0]
    victim, watcher = Sheet(), Wire()
    async with watcher.at(run.windows("Carla")[1].door(run.place.canvas)), crowd(run, 2, 0.1) as everybody:
        async with Wire(victim).at(alice.door(run.place.canvas)) as hers, Wire().at(bob.door(run.place.canvas)) as his:
            await hers.change(victim.add_note(alice.id, "hers"))
            assert await hers.until_settled(1)
            await his.until(lambda: "hers" in his.sheet.texts().values())
            refused = await his.change(Sheet().add_note(alice.id, "forged"))
            dated = Sheet()
            key = str(uuid.UUID(int=run.rng.getrandbits(128), version=4))
            kept = await his.change(dated.add_note(bob.id, "late", key, created=time.time() - 365 * 86_400))
            assert await his.until_settled(kept)
            assert his.refused == {refused: "forged_author"}, his.refused
            await _check_presence(his, hers, dated.doc.client_id, victim.doc.client_id)
        await everybody.until_all_acknowledged(10)
        found = await everybody.agree()
    fresh = await fetch(alice, run.place.canvas)
    note = fresh.notes[key]
    assert abs(note["created"] - time.time()) < 120, f"the note says it is of {note['created']}"
    rest = await asyncio.to_thread(alice.call, "GET", f"/notes/{key}/")
    assert rest["author"]["id"] == bob.id, rest["author"]
    assert "forged" not in edits(fresh.texts())
    return f"forged author refused, date corrected, name from the account; {found}"


async def _check_presence(his: Wire, hers: Wire, own: int, others: int) -> None:
    lie = json.dumps({"user": {"id": "x", "name": "Alice", "role": "owner"}, "cursor": 1})
    await his.send(framing.presences([Presence(own, 1, lie), Presence(others, 99, lie)]))
    assert await hers.until(lambda: own in hers.presences, 3), "no presence came"
    user = json.loads(hers.presences[own])["user"]
    assert user["name"] == "Bob", user
    assert others not in hers.presences, "a presence under somebody else's client id was sent on"


@fault("F7")
async def flood(run: Run) -> str:
    """Ten times the frames that may come at once: closed with 4429, the others write on, memory stays."""
    window = run.windows()[0]
    async with crowd(run, 4, 0.1) as everybody:
        before = run.stage.megabytes(0)
        started = [len(editor.waits) for editor in everybody.editors]
        codes = [await _flood(window, run, 10 * int(FRAME_BURST), CLOSE_SECONDS) for _ in range(run.amount(2, 5))]
        assert set(codes) == {Close.TOO_MANY}, codes
        await everybody.until_acknowledged(2)
        grown = run.stage.megabytes(0) - before
        assert grown <= 50, f"memory grew by {grown:.0f} MB"
        slow = percentile(_waits(everybody.editors, started), 0.95)
        assert slow <= OTHERS_SECONDS, f"p95 of the others' acknowledgements: {slow:.2f} s"
        await everybody.until_all_acknowledged(10)
        found = await everybody.agree()
    return f"{len(codes)} floods closed with 4429, others' p95 to saved {1000 * slow:.0f} ms, +{grown:.1f} MB; {found}"


@fault("F7b")
async def endless_flood(run: Run) -> str:
    """Frames without end: the socket is closed within a second of the first one too many."""
    code = await _flood(run.windows()[0], run, 10**9, 1.0)
    assert code == Close.TOO_MANY, f"still open after a second, {run.stage.megabytes(0):.0f} MB"
    return "closed within a second"


def _waits(editors: list[Editor], started: list[int]) -> list[float]:
    return [seconds for editor, start in zip(editors, started, strict=True) for seconds in editor.waits[start:]]


async def _flood(window: Window, run: Run, frames: int, seconds: float) -> int | None:
    """Send that many frames, or as many as go out within the seconds. Returns what the socket was closed with."""
    wire = Wire()
    frame = framing.presences([Presence(wire.sheet.doc.client_id, 1, json.dumps({"x": "y" * 500}))])
    async with wire.at(window.door(run.place.canvas)):
        until = time.monotonic() + seconds
        with contextlib.suppress(ConnectionClosed):
            while wire.is_open and frames > 0 and time.monotonic() < until:
                await wire.send(frame)
                frames -= 1
                await asyncio.sleep(0)
        return await wire.until_closed(0.1) if frames else await wire.until_closed(CLOSE_SECONDS)
