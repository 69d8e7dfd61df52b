"""The bounded look into an update: what a Yjs client makes passes, everything else is refused without a crash."""

from __future__ import annotations

import random
import time
from typing import Any

import pytest
from pycrdt import Array, Doc, Map, Text, XmlFragment

from canvases.engine import varint
from canvases.engine.refusal import Reason, Unfit
from canvases.engine.scan import MAX_DEPTH, WIRE, scan
from tests.canvases.engine.kit import Author

ROOT = bytes((1,)) + varint.sized(b"notes") + varint.sized(b"key")
KEYED = 0x20


def struct_update(*structs: bytes, client: int = 7, clock: int = 0, deletes: bytes = b"\x00") -> bytes:
    head = varint.uint(1) + varint.uint(len(structs)) + varint.uint(client) + varint.uint(clock)
    return head + b"".join(structs) + deletes


def any_struct(value: bytes) -> bytes:
    return bytes((8 | KEYED,)) + ROOT + varint.uint(1) + value


def test_scan_tells_clients_clocks_and_roots() -> None:
    author = Author(client=42)
    author.add()
    found = scan(author.take())
    assert found.starts == {42: 0}
    assert found.ends[42] == author.doc.get_state()[2] or found.ends[42] > 6
    assert found.roots == {"notes"}
    assert not found.deletes


def test_scan_tells_what_an_update_leans_on() -> None:
    author, other = Author(client=1), Author(client=2)
    note = author.add(text="ab")
    other.apply(author.take())
    other.notes[note]["text"].insert(1, "ä😀")
    found = scan(other.take())
    assert found.starts == {2: 0}
    assert found.ends == {2: 3}
    assert set(found.needs) == {1}


def test_scan_sees_deletions() -> None:
    author = Author(client=3)
    note = author.add()
    author.take()
    del author.notes[note]
    found = scan(author.take())
    assert found.deletes
    assert 3 in found.needs


def test_scan_of_nothing_is_empty() -> None:
    assert scan(b"\x00\x00").is_empty


@pytest.mark.parametrize("kind", [Array, XmlFragment])
def test_scan_refuses_types_our_documents_do_not_have(kind: type) -> None:
    doc: Doc[Any] = Doc()
    root = doc.get("notes", type=Map)
    before = doc.get_state()
    root["x"] = kind()
    with pytest.raises(Unfit) as refusal:
        scan(doc.get_update(before))
    assert refusal.value.reason is Reason.STRUCTURE


def test_scan_refuses_formatted_text() -> None:
    doc: Doc[Any] = Doc()
    notes = doc.get("notes", type=Map)
    notes["x"] = Text()
    scan(doc.get_update())
    notes["x"].insert(0, "bold", {"bold": True})
    with pytest.raises(Unfit):
        scan(doc.get_update())


@pytest.mark.parametrize("kind", [Array, Text])
def test_scan_refuses_what_lies_in_a_root_without_a_key(kind: type[Array[Any] | Text]) -> None:
    """Our roots are maps: there no rule would look, and nobody would see it."""
    doc: Doc[Any] = Doc()
    doc.get("notes", type=kind).insert(0, "x")
    with pytest.raises(Unfit) as refusal:
        scan(doc.get_update())
    assert refusal.value.reason is Reason.STRUCTURE


def nested(depth: int) -> bytes:
    return bytes((117, 1)) * depth + bytes((126,))


def test_scan_lets_shallow_values_pass() -> None:
    scan(struct_update(any_struct(nested(MAX_DEPTH))))


@pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 100, 30_000, 120_000])
def test_scan_refuses_deep_values(depth: int) -> None:
    with pytest.raises(Unfit):
        scan(struct_update(any_struct(nested(depth))))


@pytest.mark.parametrize(
    "update",
    [
        b"",
        b"\x01",
        b"\xff" * 100_000,
        varint.uint(65) + b"\x00",
        struct_update(any_struct(bytes((118,)) + varint.uint(2**40))),
        struct_update(bytes((4 | KEYED,)) + ROOT + varint.uint(2**31) + b"x"),
        struct_update(bytes((4 | KEYED,)) + ROOT + varint.sized(b"\xff\xfe")),
        struct_update(bytes((0, 0))),
        struct_update(bytes((1 | KEYED,)) + ROOT + varint.uint(2**31)),
        struct_update(bytes((9 | KEYED,)) + ROOT + varint.sized(b"guid") + b"\x7e"),
        struct_update(bytes((10, 5))),
        struct_update(any_struct(b"\x7e"), client=2**53),
        struct_update(any_struct(b"\x7e"), clock=2**31),
        struct_update(any_struct(b"\x7e")) + b"\x00",
        struct_update(any_struct(b"\x7e"), deletes=varint.uint(1) + varint.uint(1) + varint.uint(WIRE.structs + 1)),
        struct_update(any_struct(b"\x7e"), deletes=bytes((1, 1, 1, 0, 0))),
        varint.uint(1) + varint.uint(WIRE.structs + 1) + varint.uint(1) + varint.uint(0),
        varint.uint(2) + (varint.uint(1) + varint.uint(7) + varint.uint(0) + any_struct(b"\x7e")) * 2 + b"\x00",
    ],
)
def test_scan_refuses_malformed_and_oversized_updates(update: bytes) -> None:
    with pytest.raises(Unfit) as refusal:
        scan(update)
    assert refusal.value.reason is Reason.STRUCTURE


def test_scan_refuses_a_full_frame_of_hostile_bytes_quickly() -> None:
    frames = [
        struct_update(any_struct(nested(120_000))),
        b"\xff" * 256_000,
        struct_update(bytes((8 | KEYED,)) + ROOT + varint.uint(200_000) + b"\x7e" * 200_000),
        struct_update(*[bytes((0, 1))] * (WIRE.structs + 1)),
    ]
    for frame in frames:
        started = time.perf_counter()
        with pytest.raises(Unfit):
            scan(frame)
        assert time.perf_counter() - started < 0.1


def test_whatever_passes_the_scan_never_ends_the_process() -> None:
    """Mutations of good updates: refused by the scan, refused by the library with an error, or applied."""
    rng = random.Random(20261121)
    author = Author(client=9)
    for number in range(20):
        note = author.add(text=f"text {number} äö")
        author.write(note, "!")
    seeds = list(author.made)
    outcomes = {"refused": 0, "applied": 0, "failed": 0}
    for _ in range(4000):
        update = bytearray(rng.choice(seeds))
        for _ in range(rng.randint(1, 4)):
            update[rng.randrange(len(update))] = rng.randrange(256)
        try:
            scan(bytes(update))
        except Unfit:
            outcomes["refused"] += 1
            continue
        doc: Doc[Any] = Doc()
        try:
            doc.apply_update(bytes(update))
            outcomes["applied"] += 1
        except (RuntimeError, ValueError):
            outcomes["failed"] += 1
    assert outcomes["refused"] > 0
    assert outcomes["applied"] > 0
