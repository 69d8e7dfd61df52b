"""What is understood differently now, and what is decided on these grounds."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from experiments.models import Decision, Evidence, EvidenceStatus, Experiment, Learning, State
from experiments.services.revising import lock_experiment, locked, relate, revise
from experiments.services.showing import show_decision
from experiments.services.telling import tell
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Invalid
from workspace.core.policy import require

SETTLED = {"outcome", "text", "rests_on", "made_by", "method", "decided_on", "consulted"}


@transaction.atomic
def write_learning(
    actor: User, *, experiment: Experiment, rests_on: Evidence, also_rests_on: Collection[Evidence] = (), **details: Any
) -> Learning:
    """
    Raises:
        Invalid: what it rests on is not evidence of this experiment that the team has taken up.
    """
    require(actor, "experiments.change_experiment", experiment)
    within = lock_experiment(experiment.pk)
    _check_evidence(within, rests_on, also_rests_on)
    learning = Learning.objects.create(experiment=within, rests_on=rests_on, created_by=actor, **details)
    learning.also_rests_on.set(also_rests_on)
    tell(actor, within, excerpt=learning.statement)
    return learning


@transaction.atomic
def change_learning(
    actor: User,
    *,
    learning: Learning,
    revision: int,
    also_rests_on: Collection[Evidence] | None = None,
    **changes: Any,
) -> Learning:
    """
    Raises:
        Stale: it was changed in the meantime.
        Invalid: as in `write_learning`.
    """
    require(actor, "experiments.change_learning", learning)
    experiment = lock_experiment(learning.experiment_id)
    fresh = locked(learning, revision)
    _check_evidence(experiment, changes.get("rests_on", fresh.rests_on), also_rests_on or ())
    is_related = relate(fresh.also_rests_on, also_rests_on)
    if revise(fresh, changes, beside=is_related) or is_related:
        tell(actor, experiment, excerpt=fresh.statement)
    return fresh


@transaction.atomic
def write_decision(
    actor: User, *, experiment: Experiment, rests_on: Learning, also_rests_on: Collection[Learning] = (), **details: Any
) -> Decision:
    """A decision to be made; `decide` makes it.

    Raises:
        Conflict: `decision_there`, one is written already; `decided`, the experiment has been decided.
        Invalid: its grounds are not learnings of this experiment.
    """
    require(actor, "experiments.change_experiment", experiment)
    within = lock_experiment(experiment.pk)
    if within.state in {State.DECIDED, State.CLOSED}:
        raise Conflict(_("This experiment is decided. Begin it again, or open another one."), code="decided")
    number = within.decisions.count()
    if number > _made(within):
        raise Conflict(_("A decision is written already. Change that one."), code="decision_there")
    _check_learnings(within, [rests_on, *also_rests_on])
    details = {"decided_on": timezone.localdate()} | details
    decision = Decision.objects.create(
        experiment=within, number=number + 1, rests_on=rests_on, created_by=actor, **details
    )
    decision.also_rests_on.set(also_rests_on)
    tell(actor, within, excerpt=decision.text)
    return decision


@transaction.atomic
def change_decision(
    actor: User,
    *,
    decision: Decision,
    revision: int | None,
    also_rests_on: Collection[Learning] | None = None,
    **changes: Any,
) -> Decision:
    """Once it is made, what was decided by whom on what grounds stays; what follows from it is still written. Its note
    goes along. `revision` None: it is not an edit of something the person has before them.

    Raises:
        Stale: it was changed in the meantime.
        Conflict: `decided`, it has been made.
        Invalid: its grounds are not learnings of this experiment.
    """
    require(actor, "experiments.change_decision", decision)
    experiment = lock_experiment(decision.experiment_id)
    fresh = locked(decision, revision)
    rewritten = {name for name in SETTLED & set(changes) if changes[name] != getattr(fresh, name)}
    if fresh.number <= _made(experiment) and (rewritten or also_rests_on is not None):
        sentence = _("This has been decided. Only what follows from it can be changed.")
        raise Conflict(sentence, code="decided", fields=sorted(rewritten))
    _check_learnings(experiment, [changes.get("rests_on", fresh.rests_on), *(also_rests_on or ())])
    is_related = relate(fresh.also_rests_on, also_rests_on)
    if revise(fresh, changes, beside=is_related) or is_related:
        show_decision(actor, fresh)
        tell(actor, experiment, excerpt=fresh.text)
    return fresh


def _made(experiment: Experiment) -> int:
    """How many decisions the experiment's steps have made."""
    return experiment.steps.filter(transition="decide").count()


def _check_evidence(experiment: Experiment, main: Evidence, others: Collection[Evidence]) -> None:
    for name, traces in (("rests_on", [main]), ("also_rests_on", others)):
        fits = all(one.experiment_id == experiment.pk and one.status == EvidenceStatus.ACCEPTED for one in traces)
        if not fits:
            raise Invalid({name: [_("Choose evidence of this experiment that the team has taken up.")]})


def _check_learnings(experiment: Experiment, learnings: Collection[Learning]) -> None:
    if any(one.experiment_id != experiment.pk for one in learnings):
        raise Invalid({"rests_on": [_("Choose learnings of this experiment.")]})
