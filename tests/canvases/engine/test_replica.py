"""Rules 5 to 8 of the gate, on documents in memory."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from pycrdt import Array, Map, Text

from canvases.engine.copies import Roots
from canvases.engine.judge import Access, Writer
from canvases.engine.refusal import Reason, Unfit
from canvases.engine.replica import REQUESTS_CLIENT, Replica, Stored
from canvases.engine.schema import MAX_TEXT
from tests.canvases.engine.kit import ALICE, BOB, CHARLIE, NOW, SHAPE, Author

CORE = Writer(ALICE, Access.CHANGE)
OUTSIDE = Writer(BOB, Access.CONTRIBUTE)


@pytest.fixture
def replica() -> Replica:
    return Replica(SHAPE, Stored())


def refused(replica: Replica, update: bytes, writer: Writer) -> Reason:
    """The reason of a refusal, after making sure that nothing of the update was kept."""
    before, known = replica.state(), dict(replica.known)
    with pytest.raises(Unfit) as refusal:
        replica.accept(update, writer)
    assert replica.state() == before
    assert replica.known == known
    return refusal.value.reason


def shared_note(replica: Replica, *, block: str = "open", person: str = ALICE, client: int = 11) -> tuple[Author, str]:
    author = Author(person, client)
    note = author.add(block)
    access = Access.CHANGE if person == ALICE else Access.CONTRIBUTE
    replica.accept(author.take(), Writer(person, access))
    return author, note


def joined(replica: Replica, person: str, client: int) -> Author:
    author = Author(person, client)
    author.apply(replica.state())
    return author


def test_accept_returns_the_difference(replica: Replica) -> None:
    author = Author()
    note = author.add(text="Hei")
    accepted = replica.accept(author.take(), CORE)
    reader = Author(CHARLIE)
    assert accepted.difference is not None
    reader.apply(accepted.difference)
    assert reader.texts() == {note: "Hei"}
    assert accepted.created == {note}
    assert replica.authors == {note: ALICE}


def test_accepting_twice_changes_nothing(replica: Replica) -> None:
    author = Author()
    author.add()
    update = author.take()
    replica.accept(update, CORE)
    assert replica.accept(update, CORE).difference is None


def test_client_id_of_somebody_else_is_refused(replica: Replica) -> None:
    shared_note(replica, client=11)
    forger = joined(replica, BOB, 11)
    forger.add()
    assert refused(replica, forger.take(), OUTSIDE) is Reason.FOREIGN_CLIENT


def test_client_id_of_the_server_is_refused(replica: Replica) -> None:
    author = Author(client=REQUESTS_CLIENT)
    author.add()
    assert refused(replica, author.take(), CORE) is Reason.FOREIGN_CLIENT


def test_gap_is_refused(replica: Replica) -> None:
    author = Author()
    author.add()
    author.take()
    author.add()
    assert refused(replica, author.take(), CORE) is Reason.GAP


def test_change_that_leans_on_something_unknown_is_refused(replica: Replica) -> None:
    unseen, author = Author(client=1), Author(BOB, client=2)
    note = unseen.add()
    author.apply(unseen.take())
    author.notes[note]["text"].insert(1, "x")
    assert refused(replica, author.take(), OUTSIDE) is Reason.GAP


def test_equivocation_is_settled_by_the_first(replica: Replica) -> None:
    first, second = Author(client=4), Author(client=4)
    note = first.add(text="first")
    replica.accept(first.take(), CORE)
    second.add(text="other", note_id=note)
    accepted = replica.accept(second.take(), CORE)
    reader = Author(CHARLIE)
    reader.apply(replica.state())
    assert reader.texts() == {note: "first"}
    assert accepted.difference is None


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"block": "nowhere"}, Reason.UNKNOWN_PLACE),
        ({"lane": "a"}, Reason.UNKNOWN_PLACE),
        ({"column": 1}, Reason.UNKNOWN_PLACE),
        ({"type": "decision"}, Reason.UNKNOWN_TYPE),
        ({"author": CHARLIE}, Reason.FORGED_AUTHOR),
        ({"x": 1.5}, Reason.WRONG_VALUE),
        ({"x": "left"}, Reason.WRONG_VALUE),
        ({"x": float("nan")}, Reason.WRONG_VALUE),
        ({"x": True}, Reason.WRONG_VALUE),
        ({"order": {"deep": 1}}, Reason.WRONG_VALUE),
        ({"order": "a" * 200}, Reason.TOO_LONG),
        ({"surprise": 1}, Reason.WRONG_VALUE),
        ({"text": 5}, Reason.WRONG_VALUE),
        ({"text": Text("x" * (MAX_TEXT + 1))}, Reason.TOO_LONG),
        ({"text": Map({"a": 1})}, Reason.WRONG_VALUE),
        ({"text": "no database\0takes this"}, Reason.WRONG_VALUE),
        ({"order": "a\0"}, Reason.WRONG_VALUE),
    ],
)
def test_note_that_does_not_fit_is_refused(replica: Replica, change: dict[str, Any], reason: Reason) -> None:
    author = Author()
    author.add(**change)
    assert refused(replica, author.take(), CORE) is reason


def test_date_of_a_note_stays(replica: Replica) -> None:
    author, note = shared_note(replica)
    author.notes[note]["created"] = 1e300
    assert refused(replica, author.take(), CORE) is Reason.WRONG_VALUE


def test_note_under_a_key_that_is_no_uuid_is_refused(replica: Replica) -> None:
    author = Author()
    author.add(note_id="__proto__")
    assert refused(replica, author.take(), CORE) is Reason.WRONG_VALUE


def test_unknown_root_is_refused(replica: Replica) -> None:
    author = Author()
    author.doc.get("secrets", type=Map)["a"] = 1
    assert refused(replica, author.take(), CORE) is Reason.WRONG_VALUE


def test_note_that_is_not_a_map_is_refused(replica: Replica) -> None:
    author = Author()
    author.notes[str(uuid.uuid4())] = "text"
    assert refused(replica, author.take(), CORE) is Reason.WRONG_VALUE


def test_array_inside_a_note_is_refused(replica: Replica) -> None:
    author = Author()
    author.add(order=Array([1]))
    assert refused(replica, author.take(), CORE) is Reason.STRUCTURE


def test_outsider_writes_in_open_blocks(replica: Replica) -> None:
    author = Author(BOB)
    note = author.add("open")
    assert replica.accept(author.take(), OUTSIDE).difference is not None
    author.write(note, " and more")
    assert replica.accept(author.take(), OUTSIDE).difference is not None
    del author.notes[note]
    assert replica.accept(author.take(), OUTSIDE).difference is not None
    assert replica.notes() == {}


def test_outsider_does_not_write_in_blocks_of_the_core_team(replica: Replica) -> None:
    author = Author(BOB)
    author.add("core")
    assert refused(replica, author.take(), OUTSIDE) is Reason.CLOSED_BLOCK


def test_outsider_does_not_move_an_own_note_into_a_block_of_the_core_team(replica: Replica) -> None:
    author, note = shared_note(replica, person=BOB)
    author.notes[note]["block"] = "core"
    assert refused(replica, author.take(), OUTSIDE) is Reason.CLOSED_BLOCK


TOUCHES: list[Callable[[Author, str], object]] = [
    lambda author, note: author.notes[note]["text"].insert(0, "x"),
    lambda author, note: author.notes[note].update({"x": 0.5}),
    lambda author, note: author.notes.pop(note),
    lambda author, note: author.notes[note].update({"author": BOB}),
    lambda author, note: author.add(note_id=note),
]


@pytest.mark.parametrize("touch", TOUCHES)
def test_outsider_does_not_touch_notes_of_others(replica: Replica, touch: Callable[[Author, str], object]) -> None:
    shared_note(replica)
    bob = joined(replica, BOB, 99)
    touch(bob, next(iter(bob.notes.keys())))
    assert refused(replica, bob.take(), OUTSIDE) in {Reason.NOT_YOURS, Reason.FORGED_AUTHOR}


def test_core_member_changes_every_note(replica: Replica) -> None:
    _, note = shared_note(replica, person=BOB)
    alice = joined(replica, ALICE, 99)
    alice.write(note, "!")
    assert replica.accept(alice.take(), CORE).difference is not None
    alice.notes[note]["block"] = "core"
    assert replica.accept(alice.take(), CORE).difference is not None


def test_guest_who_has_an_account_now_keeps_what_was_written(replica: Replica) -> None:
    _, note = shared_note(replica, person=BOB)
    charlie = joined(replica, CHARLIE, 99)
    charlie.write(note, " and more")
    assert replica.accept(charlie.take(), Writer(CHARLIE, Access.CONTRIBUTE, frozenset({BOB}))).difference is not None


def test_nobody_takes_over_the_authorship(replica: Replica) -> None:
    _, note = shared_note(replica, person=BOB)
    alice = joined(replica, ALICE, 99)
    alice.notes[note]["author"] = ALICE
    assert refused(replica, alice.take(), CORE) is Reason.FORGED_AUTHOR


def test_deleted_note_of_somebody_else_comes_back_under_its_name(replica: Replica) -> None:
    _, note = shared_note(replica, person=BOB)
    alice = joined(replica, ALICE, 99)
    del alice.notes[note]
    replica.accept(alice.take(), CORE)
    alice.add(note_id=note, author=BOB)
    assert replica.accept(alice.take(), CORE).difference is not None
    assert replica.notes()[note].author == BOB


def test_links_stay_in_their_block(replica: Replica) -> None:
    author = Author()
    one, two, elsewhere = author.add("graph"), author.add("graph"), author.add("open")
    for update in author.made:
        replica.accept(update, CORE)
    author.link(one, two, state="today", label="trust")
    assert replica.accept(author.take(), CORE).difference is not None
    for ends, reason in (((one, elsewhere), Reason.UNKNOWN_PLACE), ((one, one), Reason.UNKNOWN_PLACE)):
        stranger = joined(replica, ALICE, uuid.uuid4().int % 2**31)
        stranger.link(*ends)
        assert refused(replica, stranger.take(), CORE) is reason
    stranger = joined(replica, ALICE, 777)
    stranger.link(one, two, relation="love")
    assert refused(replica, stranger.take(), CORE) is Reason.UNKNOWN_TYPE


def test_outsider_draws_and_removes_only_own_links(replica: Replica) -> None:
    author = Author()
    one, two = author.add("graph"), author.add("graph")
    for update in author.made:
        replica.accept(update, CORE)
    author.made.clear()
    core_link = author.link(one, two)
    replica.accept(author.take(), CORE)
    bob = joined(replica, BOB, 55)
    own = bob.link(two, one)
    assert replica.accept(bob.take(), OUTSIDE).difference is not None
    del bob.links[own]
    assert replica.accept(bob.take(), OUTSIDE).difference is not None
    del bob.links[core_link]
    assert refused(replica, bob.take(), OUTSIDE) is Reason.NOT_YOURS


def test_only_the_core_team_groups(replica: Replica) -> None:
    shared_note(replica)
    alice, bob = joined(replica, ALICE, 70), joined(replica, BOB, 71)
    group = {"block": "open", "title": "Together"}
    bob.groups[str(uuid.uuid4())] = Map(group)
    assert refused(replica, bob.take(), OUTSIDE) is Reason.NOT_YOURS
    alice.groups[str(uuid.uuid4())] = Map(group)
    assert replica.accept(alice.take(), CORE).difference is not None


def test_two_who_put_notes_into_a_group_at_once_both_succeed(replica: Replica) -> None:
    alice, note = shared_note(replica)
    other = alice.add("open", "Another")
    group = str(uuid.uuid4())
    alice.groups[group] = Map({"block": "open", "title": "Together"})
    for update in alice.made:
        replica.accept(update, CORE)
    eve = joined(replica, ALICE, 71)
    alice.notes[note]["group"] = group
    eve.notes[other]["group"] = group
    for update in (alice.take(), eve.take()):
        assert replica.accept(update, CORE).difference is not None
    assert {found.group for found in replica.notes().values()} == {group}


def test_what_a_note_names_is_an_id(replica: Replica) -> None:
    author, note = shared_note(replica)
    for name in ("source", "group", "image"):
        author.notes[note][name] = "somewhere else"
        assert refused(replica, author.take(), CORE) is Reason.WRONG_VALUE
        author = joined(replica, ALICE, 70)


def test_good_updates_are_taken_after_a_refusal(replica: Replica) -> None:
    author, note = shared_note(replica)
    hostile = joined(replica, BOB, 98)
    hostile.add("core")
    refused(replica, hostile.take(), OUTSIDE)
    author.write(note, " goes on")
    replica.accept(author.take(), CORE)
    assert replica.notes()[note].text == "Hello goes on"


def test_stamp_corrects_a_wrong_date(replica: Replica) -> None:
    _, note = shared_note(replica)
    assert replica.stamp([note], now=NOW + 60).difference is None
    stamp = replica.stamp([note], now=NOW + 86_400)
    assert stamp.difference is not None
    assert len(stamp.claimed) == 1
    assert replica.notes()[note].created == NOW + 86_400
    alice = joined(replica, ALICE, 60)
    alice.write(note, "!")
    assert replica.accept(alice.take(), CORE).difference is not None


def test_write_is_judged_like_a_client(replica: Replica) -> None:
    key = str(uuid.uuid4())
    content = {"block": "core", "type": "idea", "author": BOB, "created": NOW}

    def edit(roots: Roots) -> None:
        roots["notes"][key] = Map(content | {"text": Text("x")})

    with pytest.raises(Unfit) as refusal:
        replica.write(OUTSIDE, edit)
    assert refusal.value.reason is Reason.CLOSED_BLOCK
    assert replica.notes() == {}
    content["block"] = "open"
    assert replica.write(OUTSIDE, edit).created == {key}
    assert replica.notes()[key].text == "x"


def test_absorb_takes_in_rows_of_the_log_in_order(replica: Replica) -> None:
    other = Replica(SHAPE, Stored())
    author = Author()
    note = author.add()
    first = other.accept(author.take(), CORE).difference
    author.write(note, "!")
    second = other.accept(author.take(), CORE).difference
    assert first is not None
    assert second is not None
    assert replica.absorb(first, ALICE).difference is not None
    assert replica.absorb(second, ALICE).notes == {note}
    assert replica.absorb(second, ALICE).difference is None
    assert replica.notes() == other.notes()
    assert replica.clients == other.clients


def test_missing_from_cuts_clocks_the_server_does_not_know(replica: Replica) -> None:
    _, note = shared_note(replica, client=11)
    reader = Author(CHARLIE)
    reader.apply(replica.missing_from({11: 0, 12345: 2**40}))
    assert list(reader.texts()) == [note]
    assert replica.missing_from({11: 2**40}) == b"\x00\x00"
