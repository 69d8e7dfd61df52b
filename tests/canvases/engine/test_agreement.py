"""Copies of one document that may be told apart only by what they hold under the same numbers."""

from __future__ import annotations

import random
from typing import Any

import pytest
from pycrdt import Doc, Map, Text

from canvases.engine.agreement import disagree
from canvases.engine.scan import LOG, structs
from tests.canvases.engine.kit import ALICE, BOB, Author, edit_at_random


def state(parts: list[bytes]) -> bytes:
    doc: Doc[Any] = Doc()
    for part in parts:
        doc.apply_update(part)
    return doc.get_update()


@pytest.mark.parametrize("seed", range(20))
def test_honest_copies_agree_however_their_content_came(seed: int) -> None:
    """Two people write, delete and take in what the other wrote; one copy has every row, another a part of them, and
    what a client had by then that sent everything at once."""
    rng = random.Random(seed)
    authors = [Author(ALICE, client=rng.randrange(1, 2**32)), Author(BOB, client=rng.randrange(1, 2**32))]
    rows: list[bytes] = []
    for _ in range(60):
        author = rng.choice(authors)
        edit_at_random(author, rng)
        rows += author.made
        author.made.clear()
        if rng.random() < 0.1:
            authors[0].apply(authors[1].doc.get_update())
            authors[1].apply(authors[0].doc.get_update())
    known = rng.randrange(len(rows))
    resent = [*rows[:known], authors[0].doc.get_update()]
    assert not disagree(state(rows), resent)
    assert not disagree(state(resent), rows)
    assert not disagree(state(rows[:known]), [state(rows)])
    assert not disagree(b"\x00\x00", rows)


def note(text: str, *fields: str) -> Author:
    author = Author(ALICE, client=99)
    author.notes["n"] = Map({name: Text(text) if name == "text" else name for name in fields})
    return author


def test_two_contents_disagree() -> None:
    one, other = note("black", "block", "text"), note("white", "block", "text")
    assert disagree(state(one.made), other.made)
    assert disagree(state(one.made), [*other.made, *one.made])
    assert not disagree(state(one.made), [*one.made, *other.made])


def test_two_contents_disagree_that_look_the_same() -> None:
    one, other = note("same", "block", "text"), note("same", "text", "block")
    assert one.notes.to_py() == other.notes.to_py()
    assert disagree(state(one.made), other.made)


def test_two_contents_disagree_of_which_one_is_deleted() -> None:
    one, other = note("black", "text"), note("black", "text")
    del other.notes["n"]["text"][:]
    assert not disagree(one.doc.get_update(), other.made)  # deleted after it was written: they tell the same
    assert disagree(one.doc.get_update(), [without_deletions(other.doc.get_update())])


def without_deletions(update: bytes) -> bytes:
    """What was deleted is then told as if it had never been anything else."""
    return structs(update, LOG) + b"\x00"


def test_copies_that_the_library_cannot_put_together_disagree() -> None:
    one, other = Author(ALICE, client=99), Author(ALICE, client=99)
    one.add(text="", note_id="n")
    one.write("n", "text")
    other.notes["n"] = Map({"block": "open"})
    for number in range(12):
        other.notes["n"]["order"] = f"a{number}"
    assert disagree(state(one.made), [state(other.made)])
