"""What cannot be read does no more harm than it must: the canvas is read-only up to there until it is mended (F39)."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from canvases import log, store
from canvases.appending import append
from canvases.documents import bring_tables_in_step, notes_of
from canvases.engine.journal import Entry
from canvases.engine.replay import Damage, Fault
from canvases.engine.rooms import OtherGeneration
from canvases.engine.scan import scan
from canvases.models import Canvas, CanvasUpdate, Document, Note, QuarantinedUpdate
from canvases.services import checking
from canvases.services.compaction import compact
from canvases.services.history import state_at
from canvases.services.notes import NewNote, add_notes
from tests.canvases import logs
from tests.canvases.conftest import canvas_of
from tests.canvases.engine.kit import Author
from tests.canvases.engine.test_scan import any_struct, struct_update
from tests.canvases.logs import Owner, Pens, live, typed, write
from tests.people import Browser, People, problem
from workspace.accounts.models import User
from workspace.core.errors import Conflict

pytestmark = pytest.mark.django_db


def texts(canvas: Canvas) -> list[str]:
    return sorted(note.text for note in live(canvas).notes.values())


def bomb() -> bytes:
    """A value nested so deeply that the library would end the process."""
    return struct_update(any_struct(b"\x75\x01" * 40_000 + b"\x7e"))


@pytest.fixture
def written(canvas: Canvas, alice: User, bob: User) -> Canvas:
    """Alice types "xxx", Bob "xxxx", in rows 1 to 4 and 5 to 9."""
    write(canvas, alice, typed(alice, 4), logs.LONG_AGO)
    write(canvas, bob, typed(bob, 5), logs.LONG_AGO)
    return canvas


DAMAGES: dict[str, tuple[Fault, int, Callable[[Canvas], None]]] = {
    "a bit has flipped": (Fault.DIGEST, 6, lambda canvas: logs.spoil(canvas, 6)),
    "it was accepted before there was a rule": (Fault.STRUCTURE, 6, lambda canvas: logs.poison(canvas, 6, bomb())),
    "it is no update": (Fault.STRUCTURE, 6, lambda canvas: logs.poison(canvas, 6, b"\xff\xff")),
    "what it leans on is not there": (Fault.GAP, 8, lambda canvas: logs.poison(canvas, 7, b"\x00\x00")),
    "a row is gone": (Fault.MISSING, 6, lambda canvas: logs.lose(canvas, 6)),
    "the last rows are gone": (Fault.MISSING, 9, lambda canvas: logs.lose(canvas, 9)),
}


@pytest.mark.parametrize("what", DAMAGES)
def test_document_is_as_it_was_before_the_damage(written: Canvas, what: str, caplog: pytest.LogCaptureFixture) -> None:
    fault, at, damage = DAMAGES[what]
    damage(written)
    with caplog.at_level(logging.ERROR):
        stored = store.load(written.pk)
        again = store.load(written.pk)
    assert (stored.damaged_at, stored.head) == (again.damaged_at, again.head) == (at, at - 1)
    row = QuarantinedUpdate.objects.get()
    assert (row.canvas, row.sequence, row.fault, row.settled_at) == (written, at, fault, None)
    assert len(caplog.records) == 1
    assert str(written.pk) in caplog.text
    assert "xxx" in texts(written)


def test_requests_are_refused_and_the_damage_is_noted(written: Canvas, alice: User) -> None:
    logs.spoil(written, 6)
    sent = {"canvas": str(written.pk), "block": "unheard", "text": "More"}
    assert problem(Browser(alice).send("post", "/notes/", sent)) == (409, "damaged")
    assert QuarantinedUpdate.objects.count() == 1
    assert CanvasUpdate.objects.count() == 9
    assert len(notes_of(written)) == 2
    bring_tables_in_step()
    assert Note.objects.count() == 2


def test_other_canvases_do_not_notice(written: Canvas, team: Any, alice: User) -> None:
    logs.spoil(written, 6)
    other = canvas_of(team, 3)
    block = other.template.body["blocks"][0]["id"]
    add_notes(alice, other, notes=[NewNote(block, "Fine")])
    assert texts(other) == ["Fine"]


def test_damage_before_the_snapshot_hurts_only_the_past(written: Canvas, alice: User) -> None:
    store.save_snapshot(written.pk, 9, log.restore(Document.objects.get(pk=written.pk)).state())
    logs.spoil(written, 6)
    assert store.load(written.pk).damaged_at is None
    add_notes(alice, written, notes=[NewNote("unheard", "Later")])
    assert texts(written) == ["Later", "xxx", "xxxx"]
    assert state_at(written, sequence=8).is_damaged


def test_damaged_snapshot_is_done_without(written: Canvas, caplog: pytest.LogCaptureFixture) -> None:
    document = Document.objects.get(pk=written.pk)
    store.save_snapshot(written.pk, 9, log.restore(document).state())
    Document.objects.update(snapshot=b"\x01broken")
    with caplog.at_level(logging.ERROR):
        stored = store.load(written.pk)
    assert (stored.damaged_at, stored.head, stored.snapshot) == (None, 9, 0)
    assert texts(written) == ["xxx", "xxxx"]
    assert len(caplog.records) == 1


def test_catching_up_stops_before_damage(written: Canvas) -> None:
    logs.spoil(written, 6)
    assert [row[0] for row in store.read_after(written.pk, 1, 3)] == [4, 5]
    assert store.read_after(written.pk, 1, 5) == []
    assert QuarantinedUpdate.objects.get().sequence == 6


def test_room_before_damage_is_loaded_again_when_a_snapshot_is_beyond_it(written: Canvas) -> None:
    """Another process had the row in memory before it was damaged, and has kept a snapshot since."""
    state = log.restore(Document.objects.get(pk=written.pk)).state()
    logs.spoil(written, 6)
    assert store.read_after(written.pk, 1, 5) == []
    store.save_snapshot(written.pk, 9, state)
    with pytest.raises(OtherGeneration):
        store.read_after(written.pk, 1, 5)
    assert store.load(written.pk).damaged_at is None


# Left out (F17c) ---


@pytest.fixture
def leaning(canvas: Canvas, alice: User, bob: User) -> Canvas:
    """What holds in row 1, what lost in 2; Bob writes on that in 3, a note of his own in 4; Alice's note is row 5."""
    lies = []
    for fields in ({"ref": "a value"}, {}):
        liar = Author(str(alice.pk), client=99)
        liar.add("unheard", "", note_id=str(uuid.UUID(int=99, version=4)), **fields)
        lies += liar.made
    pen = Author(str(bob.pk))
    pen.apply(lies[1])
    pen.write(str(uuid.UUID(int=99, version=4)), "leaning")
    pen.add("unheard", "too late")
    write(canvas, alice, lies, logs.LONG_AGO)
    write(canvas, bob, pen.made, logs.LONG_AGO)
    write(canvas, alice, typed(alice, 1), logs.LONG_AGO)
    return canvas


def test_row_that_fits_only_what_lost_is_left_out(
    leaning: Canvas, alice: User, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        stored, again = store.load(leaning.pk), store.load(leaning.pk)
    assert (stored.damaged_at, stored.head) == (again.damaged_at, again.head) == (None, 5)
    assert stored.left_out.keys() == again.left_out.keys() == {3, 4}
    assert [record.getMessage() for record in caplog.records] == [
        f"Canvas {leaning.pk} does without row 3 of its log (refused)",
        f"Canvas {leaning.pk} does without row 4 of its log (leaning)",
    ]
    assert texts(leaning) == ["", ""]
    add_notes(alice, leaning, notes=[NewNote("unheard", "Fine")])
    assert texts(leaning) == ["", "", "Fine"]


def test_what_is_left_out_is_told_and_wants_no_mending(leaning: Canvas, capsys: pytest.CaptureFixture[str]) -> None:
    found = checking.check(leaning.pk)
    assert not found
    assert found.left_out == [Damage(3, 3, Fault.REFUSED), Damage(4, 4, Fault.LEANING)]
    call_command("check_documents", "--repair")
    told = capsys.readouterr().out
    assert f"{leaning.pk}: 3 to 3 is left out (refused)" in told
    assert "0 with damage" in told
    assert Document.objects.get(pk=leaning.pk).generation == 1
    assert not QuarantinedUpdate.objects.filter(settled_at=None).exists()


@pytest.mark.parametrize("at", range(1, 6))
def test_same_is_left_out_after_a_snapshot_in_the_history_and_of_a_merged_log(leaning: Canvas, at: int) -> None:
    states = [state_at(leaning, sequence=sequence) for sequence in range(1, 6)]
    assert not any(state.is_damaged for state in states)
    state = log.restore(Document.objects.get(pk=leaning.pk), until=at)
    store.save_snapshot(leaning.pk, at, state.state())
    assert [state_at(leaning, sequence=sequence).content for sequence in range(1, 6)] == [s.content for s in states]
    assert store.load(leaning.pk).left_out.keys() == {3, 4}
    assert compact(leaning.pk, older_than=timedelta(days=1)).rows_after == 5
    assert not checking.check(leaning.pk)
    assert live(leaning) == states[-1].content


def test_merging_does_not_change_what_fits(leaning: Canvas, bob: User) -> None:
    """What leans on a value that was deleted before comes to nothing, and fits; in one change it would not."""
    CanvasUpdate.objects.filter(sequence__gt=2).delete()
    Document.objects.update(head=2)
    held, lost = (bytes(row.data) for row in CanvasUpdate.objects.order_by("sequence"))
    pen, other = Author(str(bob.pk)), Author(str(bob.pk))
    pen.apply(held)
    other.apply(lost)
    pen.notes.clear()
    other.write(str(uuid.UUID(int=99, version=4)), "leaning")
    write(leaning, bob, [*pen.made, *other.made, *typed(bob, 3)], logs.LONG_AGO)
    before = log.restore(Document.objects.get(pk=leaning.pk))
    assert not before.left_out
    assert compact(leaning.pk, older_than=timedelta(days=1)).rows_after == 5
    after = log.restore(Document.objects.get(pk=leaning.pk))
    assert (after.known, after.left_out, after.content()) == (before.known, {}, before.content())


def test_damage_before_what_would_be_left_out_stays_damage(leaning: Canvas) -> None:
    logs.spoil(leaning, 2)
    stored = store.load(leaning.pk)
    assert (stored.damaged_at, stored.head) == (2, 1)
    logs.lose(leaning, 3)
    assert [damage.fault for damage in checking.check(leaning.pk).damages] == [Fault.DIGEST, Fault.MISSING, Fault.GAP]


# Checking and mending ---


def test_sound_documents_are_passed(written: Canvas, people: People, capsys: pytest.CaptureFixture[str]) -> None:
    Pens(written, [people.alice, people.bob], 5).edit(5)
    call_command("check_documents")
    assert "0 with damage" in capsys.readouterr().out
    assert not QuarantinedUpdate.objects.exists()


@pytest.mark.parametrize("what", DAMAGES)
def test_repair_keeps_everything_that_still_applies(written: Canvas, alice: User, what: str) -> None:
    fault, at, damage = DAMAGES[what]
    damage(written)
    found = checking.check(written.pk)
    assert (found.damages[0].first, found.damages[0].fault) == (at, fault)
    with pytest.raises(CommandError):
        call_command("check_documents")
    call_command("check_documents", "--repair")
    document = Document.objects.get(pk=written.pk)
    assert (document.generation, document.head, document.begins) == (2, 10, 10)
    assert "xxx" in texts(written)
    assert not QuarantinedUpdate.objects.filter(settled_at=None).exists()
    assert CanvasUpdate.objects.filter(generation=1).count() >= 8  # nothing is deleted
    assert not checking.check(written.pk)
    add_notes(alice, written, notes=[NewNote("unheard", "Again")])
    assert "Again" in texts(written)
    assert {note.text for note in Note.objects.filter(deleted_at=None)} == set(texts(written))
    assert state_at(written, sequence=4).content.notes.keys() < live(written).notes.keys()
    assert not checking.check(written.pk)


def test_repair_leaves_out_only_the_bad_row_and_what_leans_on_it(written: Canvas, bob: User, greta: User) -> None:
    logs.spoil(written, 7)
    write(written, greta, typed(greta, 2), logs.LONG_AGO)
    found = checking.repair(written.pk)
    assert found.damages == [Damage(7, 7, Fault.DIGEST), Damage(8, 8, Fault.GAP), Damage(9, 9, Fault.GAP)]
    assert texts(written) == ["x", "x", "xxx"]


def test_repair_takes_from_the_snapshot_what_the_log_has_lost(written: Canvas) -> None:
    store.save_snapshot(written.pk, 9, log.restore(Document.objects.get(pk=written.pk)).state())
    logs.spoil(written, 2)
    logs.lose(written, 9)
    assert checking.repair(written.pk).damages
    assert texts(written) == ["xxx", "xxxx"]
    assert not checking.check(written.pk)


def test_wrong_snapshot_is_made_anew_from_the_log(written: Canvas, alice: User) -> None:
    store.save_snapshot(written.pk, 8, typed(alice, 1)[0])
    assert checking.check(written.pk) == checking.Finding(is_snapshot_wrong=True)
    checking.repair(written.pk)
    document = Document.objects.get(pk=written.pk)
    assert (document.generation, document.snapshot_sequence) == (1, 9)
    assert texts(written) == ["xxx", "xxxx"]
    assert not checking.check(written.pk)


def test_damage_of_an_earlier_generation_costs_only_its_history(written: Canvas) -> None:
    logs.spoil(written, 7)
    checking.repair(written.pk)
    logs.spoil(written, 2)
    found = checking.check(written.pk)
    assert (found.damages, found.earlier[0]) == ([], Damage(2, 2, Fault.DIGEST))
    checking.repair(written.pk)
    assert Document.objects.get(pk=written.pk).generation == 2
    assert not checking.check(written.pk)


def test_requests_go_on_under_another_client_in_the_next_generation(canvas: Canvas, alice: User) -> None:
    """A replica of before may hold other things under the numbers that the lost row had."""
    for text in ("one", "two", "three"):
        add_notes(alice, canvas, notes=[NewNote("unheard", text)])
    logs.spoil(canvas, 2)
    checking.repair(canvas.pk)
    assert texts(canvas) == ["one"]
    add_notes(alice, canvas, notes=[NewNote("unheard", "four")])
    assert texts(canvas) == ["four", "one"]
    row = CanvasUpdate.objects.latest("sequence")
    assert scan(bytes(row.data)).starts == {2**53 - 2: 0}


def test_rows_of_the_generation_before_are_not_taken(written: Canvas, alice: User) -> None:
    logs.spoil(written, 7)
    checking.repair(written.pk)
    late = Entry(Owner(written, generation=1), typed(alice, 1)[0], str(alice.pk))
    right = Entry(Owner(written, generation=2), typed(alice, 1)[0], str(alice.pk))
    assert append([late, right]) == [None, 11]
    with pytest.raises(OtherGeneration):
        store.read_after(written.pk, 1, 5)


def test_refusal_is_a_conflict(written: Canvas, alice: User) -> None:
    logs.spoil(written, 6)
    with pytest.raises(Conflict) as refusal:
        add_notes(alice, written, notes=[NewNote("unheard", "More")])
    assert refusal.value.code == "damaged"
