"""Parts of experiments follow the notes they were taken up from: evidence its place on the map of evidence, a decision
its lane, the words of a round their lane and column.

What counts is changed by whoever may change it. Where somebody else moves the note, or the part cannot follow (a
decision that was made stays), the note goes back: the canvas never says something else than the experiment.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from canvases import followers
from canvases.models import Note
from experiments import bridges
from experiments.models import Decision, Direction, Evidence, Experiment, Iteration, Outcome, Promotion
from experiments.services import evidence, outcomes, rounds, showing
from experiments.services.drafts import ROUND, below, no_such_round, round_limit
from experiments.services.revising import lock_experiment
from experiments.services.telling import refresh_marks
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Refusal


def follow(written: followers.Written) -> None:
    """Called by canvases after notes were written. Asks the database once where none of them was taken up."""
    authors = {note: by for note, (_, by) in written.items()}
    taken_up = Promotion.objects.filter(note__in=authors, field__in=FOLLOWS).select_related(
        "experiment__team__programme", "note__canvas__team__programme", "note__canvas__template"
    )
    movers = User.objects.in_bulk({by for one in taken_up if (by := authors[one.note_id]) is not None})
    for one in taken_up:
        mover = movers.get(authors[one.note_id] or uuid.UUID(int=0))
        if mover is not None:
            follow_note(mover, one)


def follow_note(actor: User, promotion: Promotion) -> None:
    """Take over what the note's place says, or put the note back where its part is."""
    if promotion.note.deleted_at is not None:
        return
    take_over, show = FOLLOWS[promotion.field]
    try:
        with transaction.atomic():
            take_over(actor, promotion)
    except Refusal:
        with transaction.atomic():
            show(actor, promotion)
        refresh_marks(promotion.note.canvas)


def _take_over_evidence(actor: User, promotion: Promotion) -> None:
    trace = _trace(promotion)
    changes = _said_of(trace, promotion.note) if trace is not None else {}
    if trace is not None and changes:
        evidence.change_evidence(actor, evidence=trace, changes=changes)


def _show_evidence(actor: User, promotion: Promotion) -> None:
    trace = _trace(promotion)
    if trace is not None:
        showing.show_evidence(actor, trace)


def _trace(promotion: Promotion) -> Evidence | None:
    """The evidence the note stands for, when that is one piece and this experiment's."""
    traces = showing.traces_on(promotion.note)
    is_one = len(traces) == 1 and traces[0].experiment_id == promotion.experiment_id
    return traces[0] if is_one and bridges.is_on_map_of_evidence(promotion.note) else None


def _said_of(trace: Evidence, note: Note) -> dict[str, Any]:
    """What the note's place says and the evidence does not. Context speaks for neither side, wherever its note lies."""
    said: dict[str, Any] = {}
    if note.x is not None and trace.direction != Direction.CONTEXT:
        said["direction"] = bridges.direction_at(note.x)
    if note.y is not None:
        said["strength"] = bridges.strength_at(note.y)
    return {name: value for name, value in said.items() if getattr(trace, name) != value}


def _take_over_decision(actor: User, promotion: Promotion) -> None:
    decision, lane = _decision(promotion), promotion.note.lane
    if decision is None or not bridges.is_among_decisions(promotion.note):
        return
    if lane not in Outcome.values:
        showing.show_decision(actor, decision)
    elif lane != decision.outcome:
        outcomes.change_decision(actor, decision=decision, revision=None, outcome=lane)


def _show_decision(actor: User, promotion: Promotion) -> None:
    decision = _decision(promotion)
    if decision is not None:
        showing.show_decision(actor, decision)


def _decision(promotion: Promotion) -> Decision | None:
    return Decision.objects.filter(source_note=promotion.note_id).select_related("experiment__team__programme").first()


def _take_over_round(actor: User, promotion: Promotion) -> None:
    """Move the words that were taken up to the round and the part of it where their note now lies.

    Raises:
        Conflict: `no_such_round`; `reworded`, the round says it in other words by now.
        Invalid: the round they leave would say nothing any more, or the one they come to has no room.
    """
    note = promotion.note
    if not promotion.words or not bridges.is_in_rounds(note):
        return
    experiment = lock_experiment(promotion.experiment_id)
    promotion.refresh_from_db(fields=["lane", "column"])  # another process may have followed meanwhile
    if (note.lane, note.column) == (promotion.lane, promotion.column):
        return
    _take_out(actor, experiment, promotion)
    _put_in(actor, experiment, note, promotion.words)
    promotion.lane, promotion.column = note.lane, note.column
    promotion.save(update_fields=["lane", "column"])


def _take_out(actor: User, experiment: Experiment, promotion: Promotion) -> None:
    one, name = _round(experiment, promotion.column), ROUND.get(promotion.lane)
    before, found, after = f"\n{getattr(one, name or '', '')}\n".partition(f"\n{promotion.words}\n")
    if one is None or name is None or not found:
        raise Conflict(_("The round says it in other words by now. Change it in the experiment."), code="reworded")
    left = "\n".join(part for part in (before.strip("\n"), after.strip("\n")) if part)
    rounds.change_iteration(actor, iteration=one, revision=one.revision, **{name: left})


def _put_in(actor: User, experiment: Experiment, note: Note, words: str) -> None:
    one, name = _round(experiment, note.column), ROUND.get(note.lane)
    if one is None or name is None:
        raise no_such_round(note.column or 0)
    changes = {name: below(getattr(one, name), words, round_limit(name))}
    rounds.change_iteration(actor, iteration=one, revision=one.revision, **changes)


def _round(experiment: Experiment, number: int | None) -> Iteration | None:
    return experiment.iterations.filter(number=number or 0).first()


Step = Callable[[User, Promotion], None]
FOLLOWS: dict[str, tuple[Step, Step]] = {
    bridges.EVIDENCE: (_take_over_evidence, _show_evidence),
    bridges.DECISION: (_take_over_decision, _show_decision),
    bridges.ROUND: (_take_over_round, showing.show_round),
}
"""Field -> how its part follows the note, and how the note follows its part."""
