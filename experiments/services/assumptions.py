"""What a team believes: writing it down, rewording it, and saying what has become of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from canvases.models import Note
from experiments.models import Assumption, AssumptionState, Evidence, EvidenceStatus, Experiment, State
from experiments.models.assumption import AssumptionQuerySet
from experiments.models.rounds import Figures
from experiments.services.revising import locked, revise
from experiments.services.showing import show
from experiments.services.telling import refresh, tell_of_assumption
from experiments.weighing import Answer, Weighed, answer, weigh
from teams.models import Team
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Invalid
from workspace.core.policy import require

VERDICTS = {AssumptionState.SUPPORTED, AssumptionState.UNCLEAR, AssumptionState.REFUTED}
PLACE = ("criticality", "evidence_level")
KEPT = ("team_id", "statement", "kind", *PLACE, "source_note_id", "source_text", "standing_note_id")
UNTESTED = [State.IDEA, State.FRAMED, State.DESIGNED, State.READY]


@transaction.atomic
def write_assumption(
    actor: User, *, team: Team, statement: str, source_note: Note | None = None, **details: Any
) -> Assumption:
    """Write down a belief, or take one up from a note, whose words are kept beside it.

    Raises:
        Conflict: `taken_up`, the note has become an assumption already; `assumption` is its id.
        Invalid: the note is not on a canvas of the team.
    """
    require(actor, "experiments.add_assumption", team)
    if source_note is not None and source_note.canvas.team_id != team.pk:
        raise Invalid({"source_note": [_("Choose a note from one of your team's canvases.")]})
    source_text = source_note.text[:4000] if source_note is not None else ""
    assumption = Assumption(
        team=team, statement=statement, source_note=source_note, source_text=source_text, created_by=actor, **details
    )
    try:
        with transaction.atomic():
            assumption.save()
    except IntegrityError as error:
        known = Assumption.objects.filter(team=team, source_note=source_note, previous=None).first()
        raise Conflict(
            _("This note has become an assumption already."), code="taken_up", assumption=str(known and known.pk)
        ) from error
    tell_of_assumption(actor, assumption)
    return assumption


@transaction.atomic
def change_assumption(actor: User, *, assumption: Assumption, revision: int | None, **changes: Any) -> Assumption:
    """Reword or replace on the map, where its note goes along. Words that were tested stay: rewording makes the next
    version, which is returned. `revision` None: it is not an edit of something the person has before them.

    Raises:
        Stale: it was changed in the meantime.
        Conflict: `superseded`, there is a newer version.
    """
    require(actor, "experiments.change_assumption", assumption)
    fresh = locked(assumption, revision)
    _refuse_superseded(fresh)
    is_reworded = changes.get("statement", fresh.statement) != fresh.statement
    if is_reworded and fresh.experiments.exclude(state__in=UNTESTED).exists():
        fresh = _next_version(actor, fresh, changes)
    elif not revise(fresh, changes):
        return fresh
    show(actor, fresh)
    tell_of_assumption(actor, fresh)
    return fresh


@transaction.atomic
def set_state(
    actor: User, *, assumption: Assumption, revision: int | None, state: AssumptionState, because: str = ""
) -> Assumption:
    """Say what has become of the belief, as the evidence proposes or otherwise, with a sentence why.

    The assumption and its experiments are locked: none begins a pilot while its assumption is being refuted.

    Raises:
        Stale: it was changed in the meantime.
        Conflict: `under_pilot`, a pilot rests on it; `experiments` are their ids. `superseded`: see above.
        Invalid: the evidence proposes another state, and `because` is empty.
    """
    require(actor, "experiments.change_assumption", assumption)
    fresh = locked(assumption, revision)
    _refuse_superseded(fresh)
    proposed = weighed(fresh).proposed
    is_overruled = state != proposed if proposed is not None else state in VERDICTS
    if is_overruled and not because:
        raise Invalid({"because": [_("The evidence does not say so by itself. Write a sentence why you see it so.")]})
    resting = list(Experiment.objects.select_for_update().filter(assumption=fresh).order_by("pk"))
    is_refuted = state == AssumptionState.REFUTED
    in_pilot = [str(one.pk) for one in resting if State.PILOTING in {one.state, one.paused_from}]
    if is_refuted and in_pilot:
        sentence = _("A pilot rests on this assumption. Stop or finish the pilot first.")
        raise Conflict(sentence, code="under_pilot", experiments=in_pilot)
    Experiment.objects.filter(assumption=fresh).update(rests_on_refuted=is_refuted)
    if is_refuted and fresh.state != state:
        fresh.looks.all().delete()
    if revise(fresh, {"state": state, "overruled_because": because if is_overruled else ""}):
        show(actor, fresh)
        tell_of_assumption(actor, fresh)
        for experiment in resting:
            refresh(experiment)
    return fresh


def weighed(assumption: Assumption) -> Weighed:
    """What the evidence that was taken up says of the assumption, in all experiments that test it."""
    experiments = assumption.experiments.prefetch_related("designs", "iterations", "pilots")
    ended: list[tuple[date, Answer | None]] = []
    for experiment in experiments:
        design = max(experiment.designs.all(), key=lambda one: one.version)
        figures: list[Figures] = [*experiment.iterations.all(), *experiment.pilots.all()]
        ended += [
            (one.ended_on, answer(design, one.measure_value, one.measure_of))
            for one in figures
            if one.ended_on is not None
        ]
    answers = [found for _on, found in sorted(ended, key=lambda pair: pair[0]) if found is not None]
    evidence = Evidence.objects.filter(assumption=assumption, status=EvidenceStatus.ACCEPTED)
    return weigh(evidence, answers[-1] if answers else None, is_tested=bool(ended))


def current(assumptions: AssumptionQuerySet) -> AssumptionQuerySet:
    """Without the wordings that newer versions have replaced."""
    return assumptions.filter(next=None)


def _refuse_superseded(assumption: Assumption) -> None:
    if Assumption.objects.filter(previous=assumption).exists():
        raise Conflict(_("There is a newer version of this assumption. Change that one."), code="superseded")


def _next_version(actor: User, old: Assumption, changes: dict[str, Any]) -> Assumption:
    values = {name: getattr(old, name) for name in KEPT} | changes
    return Assumption.objects.create(previous=old, version=old.version + 1, created_by=actor, **values)
