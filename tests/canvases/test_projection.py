"""What the notes' table is told of a document."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django.fixtures import DjangoAssertNumQueries

from canvases import projection
from canvases.engine.schema import NoteState
from canvases.models import Canvas, Document, Note
from teams.models import Activity
from tests import make
from workspace.accounts.models import User
from workspace.core.ids import uuid7

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("created", [0.0, 1e300, -1e300])
def test_note_with_a_date_that_is_none_is_dated_now(canvas: Canvas, bob: User, created: float) -> None:
    state = NoteState("unheard", "actor", "Hei", str(bob.pk), created=created)
    projection.write(canvas.pk, {str(uuid7()): (state, str(bob.pk))}, 1)
    assert (timezone.now() - Note.objects.get().created_at).total_seconds() < 5


def state_of(by: User, text: str = "Hei", block: str = "unheard") -> NoteState:
    return NoteState(block, "actor", text, str(by.pk), created=timezone.now().timestamp())


def counts(canvas: Canvas) -> dict[str, int]:
    return dict(Canvas.objects.get(pk=canvas.pk).counts)


def test_counts_follow_notes_that_come_move_go_and_return(canvas: Canvas, bob: User) -> None:
    key, other = str(uuid7()), str(uuid7())
    projection.write(canvas.pk, {key: (state_of(bob), None), other: (state_of(bob), None)}, 1)
    assert counts(canvas) == {"unheard": 2}
    projection.write(canvas.pk, {key: (state_of(bob, "Hei hei"), None)}, 2)
    assert (counts(canvas), Note.objects.get(pk=key).text) == ({"unheard": 2}, "Hei hei")
    projection.write(canvas.pk, {key: (state_of(bob, block="rings"), None)}, 3)
    assert counts(canvas) == {"unheard": 1, "rings": 1}
    projection.write(canvas.pk, {key: (None, None)}, 4)
    assert counts(canvas) == {"unheard": 1}
    projection.write(canvas.pk, {key: (None, None), str(uuid7()): (None, None)}, 5)
    assert Note.objects.filter(deleted_at=None).count() == 1
    projection.write(canvas.pk, {key: (state_of(bob), None)}, 6)
    assert counts(canvas) == {"unheard": 2}
    assert Document.objects.get(pk=canvas.pk).projected == 6


def test_a_note_whose_author_has_no_account_any_more_holds_up_nobody(canvas: Canvas, alice: User) -> None:
    gone = User.objects.create_user("gone@niitty.example", display_name="Gone")
    theirs, hers = str(uuid7()), str(uuid7())
    projection.write(canvas.pk, {theirs: (state_of(gone), str(gone.pk))}, 1)
    state = state_of(gone, "Hei, and more")
    gone.delete()
    projection.write(canvas.pk, {theirs: (state, str(alice.pk)), hers: (state_of(alice), str(alice.pk))}, 2)
    assert [str(note.pk) for note in Note.objects.all()] == [hers]
    assert (counts(canvas), Document.objects.get(pk=canvas.pk).projected) == ({"unheard": 1}, 2)


def test_key_copied_from_another_canvas_does_not_reach_its_note(canvas: Canvas, alice: User, bob: User) -> None:
    other, key = make.canvas(canvas.team, 3), str(uuid7())
    projection.write(canvas.pk, {key: (state_of(alice, "Hers"), None)}, 1)
    for state in (state_of(bob, "His"), None):
        projection.write(other.pk, {key: (state, str(bob.pk))}, 1)
    copied = {str(uuid7()): (state_of(bob, text), None) for text in ("One",)}
    projection.write_all([projection.Change(key, copied, 2) for key in (canvas.pk, other.pk)])
    assert set(Note.objects.values_list("canvas", "text", "deleted_at")) == {
        (canvas.pk, "Hers", None),
        (canvas.pk, "One", None),
    }


@pytest.mark.parametrize("number_of", [1, 3])
def test_any_number_of_canvases_takes_the_same_statements(
    canvas: Canvas, alice: User, bob: User, number_of: int, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    def change(number: int) -> projection.Change:
        notes = {str(uuid7()): (state_of(by), str(by.pk)) for by in (alice, bob)}
        return projection.Change(make.canvas(canvas.team, number).pk, notes, number)

    changes = [change(number) for number in range(1, number_of + 1)]
    with django_assert_max_num_queries(12):  # two of them a savepoint's
        projection.write_all(changes)
    assert Note.objects.count() == Activity.objects.count() == 2 * number_of
    assert set(Canvas.objects.exclude(changed_by=None).values_list("changed_by", flat=True)) == {bob.pk}
    assert set(Activity.objects.values_list("verb", "anchor_id", "count")) == {("notes_added", "unheard", 1)}
    projection.write_all(changes)
    assert Activity.objects.count() == 2 * number_of, "whoever has just added a note is still writing it"
    Activity.objects.update(at=timezone.now() - timedelta(minutes=6))
    projection.write_all(changes)
    projection.write_all(changes)
    assert set(Activity.objects.values_list("verb", "count")) == {("notes_added", 1), ("canvas_changed", 2)}


def test_canvas_that_is_gone_does_not_stop_the_others(canvas: Canvas, bob: User) -> None:
    notes = {str(uuid7()): (state_of(bob), str(uuid7()))}
    projection.write_all([projection.Change(key, notes, 1) for key in (uuid7(), canvas.pk)])
    assert (Note.objects.count(), Activity.objects.count()) == (1, 0)
