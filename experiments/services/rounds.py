"""What is written about a round and a pilot. Rounds are opened and closed by the steps of their experiment."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from experiments.models import Experiment, Iteration, Pilot, State
from experiments.services.designs import refuse_backwards
from experiments.services.revising import lock_experiment, locked, plain, revise
from experiments.services.telling import tell
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Invalid
from workspace.core.policy import require

LISTS = ("agreements", "guardrails", "effort", "incidents")
RAN = {State.PILOTING, State.SENSEMAKING, State.DECIDED, State.CLOSED}


@transaction.atomic
def change_iteration(actor: User, *, iteration: Iteration, revision: int, **changes: Any) -> Iteration:
    """Write in a round, also after it has ended. A round left open by an early stop is closed with its last day.

    Raises:
        Stale: it was changed in the meantime.
        Conflict: `closed_by_step`, the open round of an experiment in rounds ends with its next step.
        Invalid: it would end before it starts, lie ahead, or be closed without what was done and seen.
    """
    require(actor, "experiments.change_iteration", iteration)
    experiment = lock_experiment(iteration.experiment_id)
    fresh = locked(iteration, revision)
    if (
        changes.get("ended_on")
        and fresh.ended_on is None
        and State.ITERATING
        in {
            experiment.state,
            experiment.paused_from,
        }
    ):
        raise Conflict(_("The open round ends with the next step."), code="closed_by_step")
    started, ended = (changes.get(name, getattr(fresh, name)) for name in ("started_on", "ended_on"))
    refuse_ahead(changes, "started_on", "ended_on")
    refuse_backwards("ended_on", started, ended)
    if ended is not None:
        blank = [name for name in ("did", "saw") if not changes.get(name, getattr(fresh, name))]
        if blank:
            raise Invalid({name: [_("A closed round says what was done and seen.")] for name in blank})
    if revise(fresh, changes):
        tell(actor, experiment, excerpt=experiment.title)
    return fresh


@transaction.atomic
def prepare_pilot(actor: User, *, experiment: Experiment, **details: Any) -> Pilot:
    """A pilot to be written and begun.

    Raises:
        Conflict: `pilot_there`, one is prepared or running; `closed`, the experiment is over.
    """
    require(actor, "experiments.change_experiment", experiment)
    within = lock_experiment(experiment.pk)
    if within.state == State.CLOSED:
        raise Conflict(_("This experiment is closed. Open another one that continues from it."), code="closed")
    if within.pilots.filter(ended_on=None).exists() or State.PILOTING in {within.state, within.paused_from}:
        raise Conflict(_("A pilot is prepared already. Write in that one."), code="pilot_there")
    refuse_backwards("ends_on", details.get("starts_on"), details.get("ends_on"))
    pilot = Pilot.objects.create(experiment=within, number=within.pilots.count() + 1, **_listed(details))
    tell(actor, within, excerpt=within.title)
    return pilot


@transaction.atomic
def change_pilot(actor: User, *, pilot: Pilot, revision: int, **changes: Any) -> Pilot:
    """Write in a pilot: its setting and agreements, effort and incidents as they come, its figures.

    Raises:
        Stale: it was changed in the meantime.
        Invalid: it would end before it starts, or before it has begun, or begin again.
    """
    require(actor, "experiments.change_pilot", pilot)
    experiment = lock_experiment(pilot.experiment_id)
    fresh = locked(pilot, revision)
    starts, ends = (changes.get(name, getattr(fresh, name)) for name in ("starts_on", "ends_on"))
    refuse_backwards("ends_on", starts, ends)
    refuse_ahead(changes, "ended_on")
    if changes.get("ended_on", fresh.ended_on) != fresh.ended_on:
        _check_end(experiment, fresh, changes)
    if revise(fresh, _listed(changes)):
        tell(actor, experiment, excerpt=experiment.title)
    return fresh


def refuse_ahead(given: dict[str, Any], *names: str) -> None:
    """Raises Invalid where a day that should have been is still to come."""
    today = timezone.localdate()
    ahead = [name for name in names if given.get(name) is not None and given[name] > today]
    if ahead:
        raise Invalid({name: [_("This day is still to come.")] for name in ahead})


def _check_end(experiment: Experiment, pilot: Pilot, changes: dict[str, Any]) -> None:
    has_begun = State(experiment.paused_from or experiment.state) in RAN or pilot.ended_on is not None
    if not has_begun:
        raise Invalid({"ended_on": [_("This pilot has not begun.")]})
    if changes["ended_on"] is None and experiment.state != State.PILOTING:
        raise Invalid({"ended_on": [_("This pilot has ended. Write its last day.")]})


def _listed(details: dict[str, Any]) -> dict[str, Any]:
    """With the lists as JSON keeps them."""
    return details | {name: plain(details[name]) for name in LISTS if name in details}
