"""Writing a document's notes to their table, where search, the REST API and the coach's measures read them.

Runs twice a second for every canvas that is being written on: hence many canvases together, and the larger statements
in plain SQL.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from django.db import connection, transaction
from django.db.models import Count
from django.utils import timezone

from canvases import followers, showing
from canvases.engine.schema import GroupState, NoteState, is_key
from canvases.models import Canvas, Document, Note, NoteGroup
from canvases.templates import shape_of
from teams.services import activity
from workspace.accounts.models import User
from workspace.core.sql import Columns
from workspace.realtime import topics
from workspace.realtime.hub import publish

Changed = Mapping[str, tuple[NoteState | None, str | None]]
"""Note id -> the note as it now is (None: gone), and the id of who changed it last."""
Groups = Mapping[str, GroupState | None]
"""Group id -> the group as it now is (None: gone)."""


@dataclass(frozen=True, slots=True)
class Change:
    """What changed on a canvas. `sequence`: how much of its log the rows then show (0: no more than before)."""

    canvas: uuid.UUID
    notes: Changed
    sequence: int
    groups: Groups = field(default_factory=dict)


People = Mapping[str, uuid.UUID | None]
"""By account id, who did something here; None for those who answered from outside: the feed tells who put the answer on
the canvas."""

Added = Counter[tuple[uuid.UUID, str | None, str]]
"""How many notes are new, by canvas, the id of who added them, and block."""

EMPTY, STARTED, FILLED = STATES = ("empty", "started", "filled")
STALE_AFTER = timedelta(days=28)

UPSERT = """
    INSERT INTO canvases_note
        (id, canvas_id, block, lane, "column", x, y, "order", type, text, source, "group", image, author_id, created_at,
         changed_at)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
    ON CONFLICT (id) DO UPDATE SET
        block = excluded.block, lane = excluded.lane, "column" = excluded."column", x = excluded.x, y = excluded.y,
        "order" = excluded."order", type = excluded.type, text = excluded.text, source = excluded.source,
        "group" = excluded."group", image = excluded.image, changed_at = excluded.changed_at, deleted_at = NULL
    WHERE canvases_note.canvas_id = excluded.canvas_id
"""
"""A key copied from another canvas must not reach its note."""
_upsert = Columns(
    *(Note, "id", "canvas", "block", "lane", "column", "x", "y", "order", "type", "text"),
    *("source", "group", "image", "author", "created_at", "changed_at"),
)
UPSERT_GROUP = """
    INSERT INTO canvases_notegroup (id, canvas_id, block, title) VALUES (%s, %s, %s, %s)
    ON CONFLICT (id) DO UPDATE SET block = excluded.block, title = excluded.title
    WHERE canvases_notegroup.canvas_id = excluded.canvas_id
"""
_upsert_group = Columns(NoteGroup, "id", "canvas", "block", "title")
TOUCH = "UPDATE canvases_canvas SET counts = %s, changed_at = %s, changed_by_id = %s WHERE id = %s"
_touch = Columns(Canvas, "counts", "changed_at", "changed_by", "id")
REACH = "UPDATE canvases_document SET projected = %s WHERE canvas_id = %s AND projected < %s"
_reach = Columns(Document, "projected", "canvas", "projected")


def write(canvas_id: uuid.UUID, changed: Changed, sequence: int, *, groups: Groups | None = None) -> None:
    """Bring the rows of the changed notes in step with the document, and the canvas's counts with the rows.

    Records who added notes where, and who worked there otherwise, and tells the team's event streams.
    """
    write_all([Change(canvas_id, changed, sequence, groups or {})])


def write_all(changes: Iterable[Change]) -> None:
    """The same for several canvases in one transaction.

    How far they are is written after it: the row of a document is what everybody waits for who appends to its log. A
    process that dies in between only writes the same notes once more when it starts.
    """
    together: dict[uuid.UUID, dict[str, tuple[NoteState | None, str | None]]] = {}
    reached: dict[uuid.UUID, int] = {}
    groups: dict[uuid.UUID, dict[str, GroupState | None]] = {}
    for change in changes:
        together.setdefault(change.canvas, {}).update(change.notes)
        groups.setdefault(change.canvas, {}).update(change.groups)
        reached[change.canvas] = max(change.sequence, reached.get(change.canvas, 0))
    with transaction.atomic():
        _write({canvas_id: changed for canvas_id, changed in together.items() if changed})
        _write_groups({canvas_id: changed for canvas_id, changed in groups.items() if changed})
        followers.tell(_written(together.values()))
    _execute(REACH, [_reach.parameters(reached[key], key, reached[key]) for key in sorted(reached) if reached[key]])


def _written(together: Iterable[Changed]) -> followers.Written:
    pairs = ((note_id, note, by) for changed in together for note_id, (note, by) in changed.items())
    return {uuid.UUID(key): (note, uuid.UUID(by) if by else None) for key, note, by in pairs}


def _write(changes: Mapping[uuid.UUID, Changed]) -> None:
    # no_key: whoever inserts rows that point to a canvas, as every append does, need not wait.
    locked = Canvas.objects.select_for_update(no_key=True).filter(pk__in=changes.keys()).order_by("pk")
    canvases = {canvas.pk: canvas for canvas in locked.only("team", "counts", "changed_by")} if changes else {}
    if not canvases:
        return
    now = timezone.now()
    people = _people(changes)
    recount, added = _write_notes({key: changed for key, changed in changes.items() if key in canvases}, people, now)
    for key in recount:
        canvases[key].counts = {}
    counted = Note.objects.filter(canvas__in=recount, deleted_at=None).values_list("canvas", "block")
    for key, block, count in counted.annotate(Count("id")).order_by() if recount else ():
        canvases[key].counts[block] = count
    authors = _authors(changes, people)
    for key, canvas in canvases.items():
        canvas.changed_by_id = authors[key][-1] if authors[key] else canvas.changed_by_id
    _execute(TOUCH, [_touch.parameters(each.counts, now, each.changed_by_id, each.pk) for each in canvases.values()])
    _report(canvases.values(), authors, added)


def _write_notes(changes: Mapping[uuid.UUID, Changed], people: People, now: datetime) -> tuple[set[uuid.UUID], Added]:
    """Returns the canvases where a block has more or fewer notes than before, and the notes that were not known.

    Notes of people whose account is gone went with it.
    """
    keys = {uuid.UUID(note_id) for changed in changes.values() for note_id in changed}
    found = list(Note.objects.filter(pk__in=keys).values_list("pk", "canvas", "block", "deleted_at", "image"))
    known = {pk: (canvas_id, None if gone else block) for pk, canvas_id, block, gone, _image in found}
    bare = showing.refused(list(_namings(changes, people, {row[0]: row[4] for row in found})))
    rows, gone, recount = [], [], set()
    added: Added = Counter()
    for canvas_id, changed in changes.items():
        for note_id, (note, by) in changed.items():
            key = uuid.UUID(note_id)
            home, block = known.get(key, (canvas_id, None))
            if home != canvas_id or (note is not None and note.author not in people):
                continue
            if note is not None:
                rows.append(_row(key, canvas_id, replace(note, image="") if key in bare else note, now))
                added[canvas_id, by, note.block] += key not in known
            elif block is not None:
                gone.append(key)
            if block != (note.block if note else None):
                recount.add(canvas_id)
    _execute(UPSERT, rows)
    if gone:
        Note.objects.filter(pk__in=gone).update(deleted_at=now, changed_at=now)
    return recount, added


def _namings(
    changes: Mapping[uuid.UUID, Changed], people: People, shown: Mapping[uuid.UUID, uuid.UUID | None]
) -> Iterable[showing.Naming]:
    """Pictures that notes name by now and did not before. After a crash it is not known who named them: their author,
    then."""
    for canvas_id, changed in changes.items():
        for note_id, (note, by) in changed.items():
            key = uuid.UUID(note_id)
            if note is None or not note.image or note.author not in people:
                continue
            if uuid.UUID(note.image) != shown.get(key):
                is_reference = bool(note.source)
                yield showing.Naming(key, canvas_id, uuid.UUID(note.image), by or note.author, is_reference)


def _write_groups(changes: Mapping[uuid.UUID, Groups]) -> None:
    """A document may be gone by now, with its canvas."""
    if not changes:
        return
    there = set(Canvas.objects.filter(pk__in=changes.keys()).values_list("pk", flat=True))
    known = [(key, each, group) for key in there for each, group in changes[key].items() if is_key(each)]
    gone = [uuid.UUID(each) for _key, each, group in known if group is None]
    if gone:
        NoteGroup.objects.filter(canvas__in=there, pk__in=gone).delete()
    rows = ((uuid.UUID(each), key, group.block, group.title) for key, each, group in known if group is not None)
    _execute(UPSERT_GROUP, [_upsert_group.parameters(*row) for row in rows])


def _row(key: uuid.UUID, canvas_id: uuid.UUID, note: NoteState, now: datetime) -> list[Any]:
    place = (note.block, note.lane, note.column, note.x, note.y, note.order)
    ties = (note.source or None, note.group or None, note.image or None)
    return _upsert.parameters(
        key, canvas_id, *place, note.type, note.text, *ties, note.author, date_of(note.created) or now, now
    )


def _execute(statement: str, rows: Sequence[Any]) -> None:
    if rows:
        with connection.cursor() as cursor, transaction.atomic(savepoint=False):
            cursor.executemany(statement, rows)


def date_of(created: float) -> datetime | None:
    """None when the note has no date, or a number that is none: a moment later the server has corrected it."""
    try:
        return datetime.fromtimestamp(created, UTC) if created else None
    except (ValueError, OverflowError, OSError):
        return None


def _people(changes: Mapping[uuid.UUID, Changed]) -> People:
    """Whoever wrote or changed one of the notes, as far as there are such accounts."""
    pairs = [pair for changed in changes.values() for pair in changed.values()]
    named = {by for _, by in pairs if by} | {note.author for note, _ in pairs if note is not None}
    accounts = User.objects.filter(pk__in=[person for person in named if is_key(person)])
    found = accounts.values_list("pk", "guest_answer") if named else ()
    return {str(pk): None if answer else pk for pk, answer in found}


def _authors(changes: Mapping[uuid.UUID, Changed], people: People) -> dict[uuid.UUID, list[uuid.UUID]]:
    """Who changed something on each canvas, in order."""
    named = {key: dict.fromkeys(by for _, by in changed.values() if by) for key, changed in changes.items()}
    there = {key: [people.get(by) for by in names] for key, names in named.items()}
    return {key: [by for by in found if by is not None] for key, found in there.items()}


def _report(canvases: Collection[Canvas], authors: Mapping[uuid.UUID, list[uuid.UUID]], added: Added) -> None:
    deeds = {
        (canvas.pk, str(author)): (canvas.team_id, author, canvas.pk)
        for canvas in canvases
        for author in authors[canvas.pk]
    }
    new = {
        (deeds[key, str(by)], block): count for (key, by, block), count in added.items() if count and (key, by) in deeds
    }
    if deeds:
        activity.record_work("canvas", deeds.values(), new)
    for canvas in canvases:
        message = {"type": "canvas", "team": str(canvas.team_id), "canvas": str(canvas.pk)}
        publish(topics.team(canvas.team_id), message)
        publish(topics.target("canvas", canvas.pk), message)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a canvas is: blocks begun of all, and the word for it. Stale: begun, but untouched for four weeks."""

    started: int
    total: int
    state: str
    is_stale: bool


def progress(canvas: Canvas) -> Progress:
    """Read from the canvas's counts; asks the database nothing beyond the canvas and its template."""
    blocks = shape_of(canvas.template).blocks.values()
    started = sum(canvas.counts.get(block.id, 0) >= block.started for block in blocks)
    is_filled = all(canvas.counts.get(block.id, 0) >= block.filled for block in blocks if block.required)
    is_begun = any(canvas.counts.values())
    state = FILLED if is_filled else STARTED if is_begun else EMPTY
    is_old = canvas.changed_at is not None and timezone.now() - canvas.changed_at > STALE_AFTER
    return Progress(started, len(blocks), state, is_stale=is_begun and is_old)
