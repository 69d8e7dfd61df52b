"""Words that a note shows of another canvas: the server's to write, and nobody else's."""

from __future__ import annotations

import uuid

import pytest

from canvases.engine.judge import SERVER, Access, Writer
from canvases.engine.refusal import Reason
from canvases.engine.replica import Replica, Stored
from tests.canvases.engine.kit import ALICE, SHAPE, Author
from tests.canvases.engine.test_replica import CORE, joined, refused

SOURCE, ANOTHER = (str(uuid.UUID(int=number, version=4)) for number in (77, 78))


@pytest.fixture
def replica() -> Replica:
    return Replica(SHAPE, Stored())


def reference(replica: Replica, person: str = ALICE, client: int = 11) -> tuple[Author, str]:
    author = Author(person, client)
    note = author.add("open", "Theirs", source=SOURCE)
    replica.accept(author.take(), Writer(person, Access.CONTRIBUTE))
    return author, note


def test_words_of_another_canvas_are_not_written_over(replica: Replica) -> None:
    author, note = reference(replica)
    author.write(note, "!")
    assert refused(replica, author.take(), CORE) == Reason.MIRRORED
    fresh = joined(replica, ALICE, 12)
    fresh.notes[note]["source"] = ANOTHER
    assert refused(replica, fresh.take(), CORE) == Reason.MIRRORED
    pictured = joined(replica, ALICE, 13)
    pictured.notes[note]["image"] = ANOTHER
    assert refused(replica, pictured.take(), CORE) == Reason.MIRRORED, "its picture is its source's, too"


def test_a_reference_is_moved_retyped_and_made_ones_own(replica: Replica) -> None:
    author, note = reference(replica)
    author.notes[note]["order"] = "b0"
    replica.accept(author.take(), CORE)
    author.notes[note]["type"] = "actor"
    replica.accept(author.take(), CORE)
    with author.doc.transaction():
        del author.notes[note]["source"]
        author.write(note, ", and ours")
    replica.accept(author.take(), CORE)
    found = replica.note(note)
    assert found is not None
    assert (found.source, found.text, found.type, found.order) == ("", "Theirs, and ours", "actor", "b0")


def test_the_server_writes_the_words_of_a_reference(replica: Replica) -> None:
    _author, note = reference(replica)
    replica.write(Writer(SERVER, Access.CHANGE), lambda roots: roots["notes"][note]["text"].insert(0, "Still "))
    found = replica.note(note)
    assert found is not None
    assert found.text == "Still Theirs"
