"""What can be shared, and whether it still says what was shared.

A share keeps the words that the team chose (`SharedPart`), and shows each only while its source still says the same and
may still be shown. So nothing that was typed later slips out, and what was mended, withdrawn or deleted is gone at
once (ADR 32). Guests' notes and entries are never taken: nobody told them that other teams would read them.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.db.models import Exists, OuterRef, Q

from canvases.models import Canvas, Note
from canvases.templates import shape_of
from experiments.models import (
    Assumption,
    Decision,
    Evidence,
    EvidenceStatus,
    Experiment,
    Iteration,
    Learning,
    LogEntry,
    State,
    TestDesign,
)
from teams.models import Departure, Membership, Team
from teams.roles import Role
from workspace.core.errors import NotFound
from workspace.exchange.models import Place, SharedPart, ShareKind

MOST_PARTS = 200
PHASES = {
    **dict.fromkeys((State.IDEA, State.FRAMED, State.DESIGNED, State.READY), "design"),
    **dict.fromkeys((State.ITERATING, State.PILOTING, State.SENSEMAKING, State.PAUSED), "try"),
    **dict.fromkeys((State.DECIDED, State.CLOSED), "renew"),
}
"""The phase of the shared canvases in which an experiment's state falls."""


@dataclass(frozen=True)
class Part:
    place: Place
    text: str
    source: uuid.UUID | None = None
    lane: str = ""


@dataclass(frozen=True)
class Found:
    """A thing as it would be shown. `left_out`: how many of its texts are not, by guests or without consent."""

    kind: ShareKind
    source: uuid.UUID
    parts: list[Part]
    canvas: Canvas | None = None
    block: str = ""
    phase: str = ""
    left_out: int = 0


@dataclass(frozen=True)
class Pointer:
    """What somebody wants to share."""

    kind: ShareKind
    source: uuid.UUID
    block: str = ""


def by_guest(author: str, team: str) -> Q:
    """Written by somebody without an account, or by a guest of the team. A guest who has an account by now wrote as a
    guest all the same, and so did one who has left; who is back is what the membership says (ADR 34)."""
    own = {"user": OuterRef(author), "team": OuterRef(team)}
    here, left = Membership.objects.filter(**own), Departure.objects.filter(**own, role=Role.GUEST)
    guests = Q(Exists(here.filter(role=Role.GUEST))) | Q(Exists(left)) & ~Q(Exists(here))
    return guests | Q(**{f"{author}__email": None})


def shown_notes() -> Any:
    """Notes that other teams may read when the team wants them to."""
    return Note.objects.filter(deleted_at=None).exclude(text="").exclude(by_guest("author", "canvas__team"))


def notes_of(canvases: Iterable[Canvas], block: str) -> dict[uuid.UUID, list[Note]]:
    """Such notes of one block of several canvases, lane by lane as on the canvas."""
    lanes = {one.pk: shape_of(one.template).blocks[block].lanes for one in canvases}
    found: dict[uuid.UUID, list[Note]] = {pk: [] for pk in lanes}
    for note in shown_notes().filter(canvas__in=lanes, block=block).order_by("order", "pk"):
        found[note.canvas_id].append(note)
    return {pk: sorted(notes, key=partial(_lane, lanes[pk])) for pk, notes in found.items()}


def _lane(lanes: tuple[str, ...], note: Note) -> int:
    return lanes.index(note.lane) if note.lane in lanes else -1


def shown_entries() -> Any:
    return LogEntry.objects.filter(deleted_at=None).exclude(by_guest("author", "team"))


def shown_beliefs() -> Any:
    """An assumption that was taken up from a guest's note says what the guest said (ADR 18)."""
    from_guests = Q(source_note__isnull=False) & by_guest("source_note__author", "team")
    return Assumption.objects.exclude(from_guests)


def shown_evidence() -> Any:
    """Taken up by the team, with consent to show it, and about nobody who could be recognised."""
    accepted = Evidence.objects.filter(status=EvidenceStatus.ACCEPTED, withdrawn_at=None).exclude(text="")
    return accepted.filter(consent_to_show=True, is_sensitive=False)


READERS: Mapping[str, tuple[Callable[[], Any], str]] = {
    Place.NOTE: (shown_notes, "text"),
    Place.ENTRY: (shown_entries, "text"),
    Place.TITLE: (Experiment.objects.all, "title"),
    Place.BELIEF: (shown_beliefs, "statement"),
    Place.QUESTION: (TestDesign.objects.all, "question"),
    Place.DID: (Iteration.objects.all, "did"),
    Place.SAW: (Iteration.objects.all, "saw"),
    Place.SURPRISE: (Iteration.objects.all, "surprise"),
    Place.EVIDENCE: (shown_evidence, "text"),
    Place.LEARNED: (lambda: Learning.objects.filter(is_shareable=True), "statement"),
    Place.LESSON: (lambda: Learning.objects.filter(is_shareable=True), "lesson_for_others"),
    Place.DECIDED: (Decision.objects.all, "text"),
}
"""Where each kind of part is read, as far as it may be shown, and the field that holds its words."""


def still_said(parts: Iterable[SharedPart]) -> set[uuid.UUID]:
    """Ids of the parts that may be shown now, in one query a kind of part."""
    wanted: dict[str, dict[uuid.UUID, list[SharedPart]]] = defaultdict(lambda: defaultdict(list))
    said = set()
    for part in parts:
        if part.source is None:
            said.add(part.pk)
        else:
            wanted[part.place][part.source].append(part)
    for place, by_source in wanted.items():
        rows, column = READERS[place]
        for pk, text in rows().filter(pk__in=by_source.keys()).values_list("pk", column):
            said |= {part.pk for part in by_source[pk] if part.text == text}
    return said


def find(team: Team, pointer: Pointer) -> Found:
    """The thing as it would be shown to the other teams now.

    Raises:
        NotFound: the team has no such thing.
    """
    return FINDERS[pointer.kind](team, pointer)


def _block(team: Team, pointer: Pointer) -> Found:
    canvas = _one(Canvas.objects.filter(team=team).select_related("template"), pointer.source)
    if pointer.block not in shape_of(canvas.template).blocks:
        raise NotFound
    written = Note.objects.filter(canvas=canvas, block=pointer.block, deleted_at=None).exclude(text="")
    notes = notes_of([canvas], pointer.block)[canvas.pk]
    parts = [Part(Place.NOTE, note.text, note.pk, note.lane) for note in notes[:MOST_PARTS]]
    phase, left_out = canvas.template.body["phase"], written.count() - len(parts)
    return Found(ShareKind.BLOCK, canvas.pk, parts, canvas, pointer.block, phase, left_out)


def _note(team: Team, pointer: Pointer) -> Found:
    note = _one(Note.objects.filter(canvas__team=team, deleted_at=None), pointer.source)
    canvas = Canvas.objects.select_related("template").get(pk=note.canvas_id)
    parts = [Part(Place.NOTE, one.text, one.pk, one.lane) for one in shown_notes().filter(pk=note.pk)]
    phase = canvas.template.body["phase"]
    return Found(ShareKind.NOTE, note.pk, parts, canvas, note.block, phase, 1 - len(parts))


def _learning(team: Team, pointer: Pointer) -> Found:
    learning = _one(Learning.objects.filter(experiment__team=team), pointer.source)
    shown = [learning] if learning.is_shareable else []
    parts = [Part(Place.LEARNED, one.statement, one.pk) for one in shown]
    parts += [Part(Place.LESSON, one.lesson_for_others, one.pk) for one in shown if one.lesson_for_others]
    return Found(ShareKind.LEARNING, learning.pk, parts, phase="try", left_out=1 - len(shown))


def _log(team: Team, pointer: Pointer) -> Found:
    entry = _one(LogEntry.objects.filter(team=team, deleted_at=None), pointer.source)
    parts = [Part(Place.ENTRY, one.text, one.pk) for one in shown_entries().filter(pk=entry.pk)]
    return Found(ShareKind.LOG, entry.pk, parts, phase="try", left_out=1 - len(parts))


def _experiment(team: Team, pointer: Pointer) -> Found:
    """Its story: believed, asked, done and seen, told by others, learned, decided."""
    one = _one(Experiment.objects.filter(team=team), pointer.source)
    parts = [Part(Place.TITLE, one.title, one.pk)]
    beliefs = list(shown_beliefs().filter(pk=one.assumption_id))
    parts += [Part(Place.BELIEF, belief.statement, belief.pk) for belief in beliefs]
    design = one.designs.last()
    if design is not None and design.question:
        parts.append(Part(Place.QUESTION, design.question, design.pk))
    for turn in one.iterations.all():
        told = ((Place.DID, turn.did), (Place.SAW, turn.saw), (Place.SURPRISE, turn.surprise))
        parts += [Part(place, text, turn.pk) for place, text in told if text]
    evidence = list(shown_evidence().filter(experiment=one))
    parts += [Part(Place.EVIDENCE, trace.text, trace.pk) for trace in evidence]
    for learning in one.learnings.filter(is_shareable=True):
        parts.append(Part(Place.LEARNED, learning.statement, learning.pk))
    parts += [Part(Place.DECIDED, decision.text, decision.pk) for decision in one.decisions.all()]
    left_out = one.evidence.exclude(text="").count() - len(evidence)
    left_out += one.learnings.filter(is_shareable=False).count()
    left_out += int(one.assumption_id is not None) - len(beliefs)
    return Found(ShareKind.EXPERIMENT, one.pk, parts[:MOST_PARTS], phase=PHASES[State(one.state)], left_out=left_out)


FINDERS: Mapping[str, Callable[[Team, Pointer], Found]] = {
    ShareKind.BLOCK: _block,
    ShareKind.NOTE: _note,
    ShareKind.LEARNING: _learning,
    ShareKind.EXPERIMENT: _experiment,
    ShareKind.LOG: _log,
}


def _one(things: Any, pk: uuid.UUID) -> Any:
    thing = things.filter(pk=pk).first()
    if thing is None:
        raise NotFound
    return thing
