"""What experiments say about the notes of one canvas, in a number of queries that does not grow."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db.models import Q

from canvases import documents
from canvases.models import Canvas, Note
from canvases.services.referring import sources_on
from experiments.models import Assumption, AssumptionState, Learning, Look, Promotion, Return
from experiments.services.assumptions import current
from experiments.services.following import wanted
from workspace.accounts.models import User

NoteId = uuid.UUID


@dataclass
class Marks:
    """Of one note.

    Attributes:
        assumption: what the note stands for, in its newest wording; is_reworded: which is not what the note says.
        wanted: the state its lane asks for, which neither the evidence nor a sentence has given it yet.
        taken_up: what else it became.
        returns: learnings that touched it, oldest first; brought_by: the one it came here with.
        refuted: assumptions it is connected to that do not hold, until somebody has looked at it.
    """

    note: NoteId
    assumption: Assumption | None = None
    is_reworded: bool = False
    wanted: AssumptionState | None = None
    taken_up: list[Promotion] = field(default_factory=list)
    returns: list[Return] = field(default_factory=list)
    brought_by: Return | None = None
    refuted: list[Assumption] = field(default_factory=list)


class _Found(defaultdict[NoteId, Marks]):
    def __missing__(self, note: NoteId) -> Marks:
        self[note] = Marks(note)
        return self[note]


def marks_on(user: User, canvas: Canvas) -> list[Marks]:
    """The marks of all notes that have any, as far as the person may see where they come from."""
    found = _Found()
    sources = sources_on(canvas)
    _add_assumptions(found, user, canvas)
    for promotion in Promotion.objects.visible_to(user).filter(note__canvas=canvas).select_related("experiment"):
        found[promotion.note_id].taken_up.append(promotion)
    _add_returns(found, user, canvas, sources)
    _add_refuted(found, user, canvas, sources)
    return list(found.values())


def _add_assumptions(found: _Found, user: User, canvas: Canvas) -> None:
    here = Q(source_note__canvas=canvas) | Q(standing_note__canvas=canvas)
    shown = current(Assumption.objects.visible_to(user).filter(here, team=canvas.team_id))
    for assumption in shown.select_related("source_note", "standing_note"):
        for note in (assumption.source_note, assumption.standing_note):
            if note is not None and note.canvas_id == canvas.pk:
                note.canvas = canvas
                mark = found[note.pk]
                mark.assumption, mark.wanted = assumption, wanted(assumption, note)
                mark.is_reworded = assumption.statement != note.text


def _add_returns(found: _Found, user: User, canvas: Canvas, sources: Mapping[NoteId, NoteId]) -> None:
    """What a learning did to a note, it did to the references to it."""
    here = Q(note__canvas=canvas) | Q(affected__canvas=canvas) | Q(affected__in=set(sources.values()))
    touching = Return.objects.filter(here, learning__in=Learning.objects.visible_to(user))
    notes = Note.objects.filter(pk__in=touching.values("affected"), canvas=canvas).values_list("pk", flat=True)
    showing: defaultdict[NoteId, list[NoteId]] = defaultdict(list, {note: [note] for note in notes})
    for note, source in sources.items():
        showing[source].append(note)
    for one in touching.select_related("learning__experiment"):
        if one.affected_id is not None and one.mark:
            for note in showing[one.affected_id]:
                found[note].returns.append(one)
        if one.note_id is not None and one.canvas_id == canvas.pk:
            found[one.note_id].brought_by = one


def _add_refuted(found: _Found, user: User, canvas: Canvas, shown: Mapping[NoteId, NoteId]) -> None:
    """Both ways along arrows and references: whichever end stands for the assumption, the other one leans on it. What
    shows the words of another canvas's note leans on that."""
    refuted = current(Assumption.objects.visible_to(user).filter(team=canvas.team_id, state=AssumptionState.REFUTED))
    sources: dict[NoteId, list[Assumption]] = defaultdict(list)
    for assumption in refuted:
        for note in (assumption.source_note_id, assumption.standing_note_id):
            if note is not None:
                sources[note].append(assumption)
    if not sources:
        return
    looked = set(Look.objects.filter(assumption__in=refuted).values_list("note", "assumption"))
    brought = {note for note, marks in found.items() if marks.brought_by is not None}
    leaning = [
        (end, one)
        for end, source in [*_ties(canvas), *shown.items()]
        for one in sources.get(source, [])
        if end not in brought
    ]
    for note, assumption in dict.fromkeys(leaning):
        is_its_own = note in {assumption.source_note_id, assumption.standing_note_id}
        if not is_its_own and (note, assumption.pk) not in looked:
            found[note].refuted.append(assumption)


def _ties(canvas: Canvas) -> list[tuple[NoteId, NoteId]]:
    """Every tie from both of its ends."""
    ties = []
    for pair in documents.ties_of(canvas):
        try:
            one, other = uuid.UUID(pair[0]), uuid.UUID(pair[1])
        except ValueError:  # a reference that a client made up
            continue
        ties += [(one, other), (other, one)]
    return ties
