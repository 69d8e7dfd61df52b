"""Compaction makes a log smaller and changes nothing of what it says."""

from __future__ import annotations

import uuid
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from canvases import log, store
from canvases.engine.replica import Replica
from canvases.models import Canvas, CanvasUpdate, Document
from canvases.services import checking
from canvases.services.compaction import MOST_ROWS, compact
from canvases.services.history import state_at
from canvases.templates import shape_of
from tests.canvases import logs
from tests.canvases.engine.kit import Author
from tests.canvases.logs import Pens, content_at, contents, live, typed, write
from tests.people import People
from workspace.accounts.models import User

pytestmark = pytest.mark.django_db
NOW = timedelta(0)


def boundaries(canvas: Canvas) -> list[int]:
    return list(CanvasUpdate.objects.filter(canvas=canvas).order_by("sequence").values_list("sequence", flat=True))


@pytest.mark.parametrize("seed", range(4))
def test_every_step_that_is_left_says_what_it_said(canvas: Canvas, people: People, seed: int) -> None:
    pens = Pens(canvas, [people.alice, people.bob, people.greta], seed)
    pens.edit(40)
    before = contents(canvas)
    done = compact(canvas.pk, older_than=NOW)
    assert (done.rows_before, done.rows_after) == (len(before), len(boundaries(canvas)))
    assert done.rows_after < 0.5 * done.rows_before
    assert done.bytes_after < done.bytes_before
    after = contents(canvas)
    assert list(after) == boundaries(canvas)
    for sequence in after:
        assert after[sequence] == before[sequence]
        assert state_at(canvas, sequence=sequence).content == before[sequence]
    assert boundaries(canvas)[-1] == max(before)
    assert not checking.check(canvas.pk)
    pens.edit(5)
    assert compact(canvas.pk, older_than=NOW).damaged_at is None
    assert not checking.check(canvas.pk)


def test_who_and_when_are_kept(canvas: Canvas, alice: User, bob: User) -> None:
    start = logs.LONG_AGO
    for number, data in enumerate(typed(alice, 4)):
        write(canvas, alice, [data], start + timedelta(seconds=10 * number))
    write(canvas, bob, typed(bob, 1), start + timedelta(seconds=35))
    compact(canvas.pk, older_than=NOW)
    first, second = CanvasUpdate.objects.order_by("sequence")
    assert (first.first_sequence, first.sequence, first.author) == (1, 4, alice)
    assert (first.first_at, first.at) == (start, start + timedelta(seconds=30))
    assert (second.first_sequence, second.sequence, second.author, second.first_at) == (5, 5, bob, None)


def test_only_what_belongs_together_is_merged(canvas: Canvas, alice: User) -> None:
    updates = typed(alice, 3)
    write(canvas, alice, updates[:1], logs.LONG_AGO)
    write(canvas, alice, updates[1:2], logs.LONG_AGO + timedelta(seconds=61))
    write(canvas, alice, updates[2:])  # just now
    assert compact(canvas.pk, older_than=timedelta(days=7)).rows_after == 2
    assert boundaries(canvas) == [1, 2, 3]


def test_two_contents_under_one_number_stay_in_their_order(canvas: Canvas, alice: User) -> None:
    key = str(uuid.uuid4())
    for text in ("white", "black and more"):
        author = Author(str(alice.pk), client=99)
        author.add("unheard", text, note_id=key)
        write(canvas, alice, author.made, logs.LONG_AGO)
    before = live(canvas)
    assert compact(canvas.pk, older_than=NOW).rows_after == 2
    assert live(canvas) == before
    assert before.notes[key].text.startswith("white")


def test_a_second_time_changes_nothing(canvas: Canvas, people: People) -> None:
    Pens(canvas, [people.alice, people.bob], 7).edit(20)
    first = compact(canvas.pk, older_than=NOW)
    again = compact(canvas.pk, older_than=NOW)
    assert again.rows_before == again.rows_after == first.rows_after


def test_a_long_log_is_merged_in_windows(canvas: Canvas, alice: User) -> None:
    write(canvas, alice, typed(alice, 1203), logs.LONG_AGO)
    done = compact(canvas.pk, older_than=NOW)
    assert done.rows_before == 1203
    assert done.rows_after == -(-1203 // MOST_ROWS)
    document = Document.objects.get(pk=canvas.pk)
    assert document.snapshot_sequence == 1203  # the snapshot, too: nobody has opened this canvas
    assert logs.live(canvas) == content_at(canvas, 1203)


def test_room_in_the_middle_of_a_merged_row_loses_nothing(canvas: Canvas, alice: User) -> None:
    updates = typed(alice, 9)
    write(canvas, alice, updates[:5], logs.LONG_AGO)
    replica = Replica(shape_of(canvas.template), store.load(canvas.pk))
    write(canvas, alice, updates[5:], logs.LONG_AGO)
    compact(canvas.pk, older_than=NOW)
    assert boundaries(canvas) == [9]
    rows = store.read_after(canvas.pk, 1, 5)
    assert [sequence for sequence, _, _ in rows] == [9]
    for _, data, author in rows:
        replica.absorb(data, author)
    assert [note.text for note in replica.notes().values()] == ["x" * 8]
    replica.close()


def test_snapshot_from_inside_a_merged_row_is_right(canvas: Canvas, alice: User) -> None:
    updates = typed(alice, 9)
    write(canvas, alice, updates[:5], logs.LONG_AGO)
    state = log.restore(Document.objects.get(pk=canvas.pk)).state()
    write(canvas, alice, updates[5:], logs.LONG_AGO)
    compact(canvas.pk, older_than=NOW)
    store.save_snapshot(canvas.pk, 5, state)
    assert not checking.check(canvas.pk)
    assert logs.live(canvas) == content_at(canvas, 9)


def test_snapshot_and_log_stay_small(canvas: Canvas, people: People) -> None:
    Pens(canvas, [people.alice, people.bob], 3).edit(60)
    before = sum(len(row.data) for row in CanvasUpdate.objects.all())
    document = Document.objects.get(pk=canvas.pk)
    state = log.restore(document).state()
    store.save_snapshot(canvas.pk, document.head, state)
    done = compact(canvas.pk, older_than=NOW)
    document.refresh_from_db()
    assert len(document.snapshot) <= 2 * len(state)
    assert done.bytes_after == sum(len(row.data) for row in CanvasUpdate.objects.all()) < before


def test_damage_ends_it(canvas: Canvas, alice: User) -> None:
    write(canvas, alice, typed(alice, 6), logs.LONG_AGO)
    logs.spoil(canvas, 4)
    done = compact(canvas.pk, older_than=NOW)
    assert done.damaged_at == 4
    assert boundaries(canvas) == [3, 4, 5, 6]


def test_command(canvas: Canvas, alice: User, capsys: pytest.CaptureFixture[str]) -> None:
    write(canvas, alice, typed(alice, 6), timezone.now() - timedelta(days=8))
    call_command("compact_documents", str(canvas.pk), "--older-than", "9")
    assert len(boundaries(canvas)) == 6
    call_command("compact_documents")
    assert len(boundaries(canvas)) == 1
    assert "6 rows became 1" in capsys.readouterr().out
