"""Taking a step: the one way an experiment gets from state to state."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from experiments.facts import Facts, Given
from experiments.lifecycle import BY_NAME
from experiments.models import Assumption, AssumptionState, Experiment, Iteration, NextStep, Outcome, State, Step
from experiments.services.designs import next_version, refuse_backwards
from experiments.services.reading import facts_of
from experiments.services.revising import lock_experiment, plain, revise
from experiments.services.rounds import refuse_ahead
from experiments.services.showing import put_on_canvas
from experiments.services.telling import tell
from teams.models import Verb
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Invalid, Refusal
from workspace.core.policy import require


class Missing(Refusal):
    """Hard requirements are not met. `missing` is `[{code, sentence, asks}]`."""

    status = 422
    code = "requirements_missing"
    sentence = gettext_lazy("Something is still missing for this step.")


@dataclass(frozen=True)
class Going:
    """A step that is being taken."""

    actor: User
    experiment: Experiment
    facts: Facts
    given: Given
    to: State

    @property
    def today(self) -> date:
        return self.facts.today


@transaction.atomic
def take(
    actor: User,
    *,
    experiment: Experiment,
    transition: str,
    given: Mapping[str, Any] | None = None,
    key: str | None = None,
) -> Experiment:
    """Take a step and return the experiment as it is then. The experiment and its assumption are locked meanwhile.

    Args:
        given: what is said with the step (`experiments.facts.Given`); what the step does not take is left out.
        key: of the request; a second one with the same key on the same experiment changes nothing.

    Raises:
        Conflict: `not_open`, the step does not begin in the present `state`.
        Missing: `requirements_missing`.
        Invalid: there is no such step, or a day given lies ahead or runs backwards.
    """
    require(actor, "experiments.change_experiment", experiment)
    fresh = _locked(experiment)
    if key and fresh.steps.filter(key=key).exists():
        return fresh
    step = BY_NAME.get(transition)
    if step is None:
        raise Invalid({"transition": [_("There is no such step.")]})
    if fresh.state not in step.leaves:
        raise Conflict(_("This step is not open from where the experiment is now."), code="not_open", state=fresh.state)
    said = {name: value for name, value in (given or {}).items() if name in step.takes and value not in {None, ""}}
    refuse_ahead(said, "started_on", "ended_on", "told_on")
    facts = facts_of(fresh)
    missing = step.missing(facts, said)
    if missing:
        needs = [{"code": one.code, "sentence": str(one.sentence), "asks": one.asks} for one in missing]
        raise Missing(missing=needs)
    open_to = step.leads_to(facts)
    to = open_to[0] if len(open_to) == 1 else State(said["to"])
    before = fresh.state
    EFFECTS.get(step.name, _nothing)(Going(actor, fresh, facts, said, to))
    _move(fresh, to)
    Step.objects.create(
        experiment=fresh, transition=step.name, before=before, after=to, given=plain(said), key=key or None, by=actor
    )
    tell(actor, fresh, Verb.EXPERIMENT_MOVED, excerpt=to)
    return fresh


def _locked(experiment: Experiment) -> Experiment:
    """The assumption first, then the experiment: the order in which an assumption's state is set."""
    if experiment.assumption_id is not None:
        Assumption.objects.select_for_update().get(pk=experiment.assumption_id)
    fresh = lock_experiment(experiment.pk)
    if fresh.assumption_id != experiment.assumption_id:
        raise Conflict
    return fresh


def _move(experiment: Experiment, to: State) -> None:
    """Effects have set further fields; all is written with the new state."""
    experiment.state = to
    experiment.revision += 1
    experiment.changed_at = timezone.now()
    experiment.save(update_fields=["state", "paused_from", "look_again_on", "stopped_early", "revision", "changed_at"])


def _nothing(going: Going) -> None:
    pass


def _start(going: Going) -> None:
    design = going.facts.design
    if design is not None:
        revise(design, {"frozen_at": timezone.now()})
    _put_under_test(going)
    _open_round(going, "")


def _next_round(going: Going) -> None:
    closed = going.facts.open_round
    if closed is not None:
        _close_round(going, closed, NextStep.CHANGE)
        _open_round(going, closed.next_change, closed.ended_on)


def _begin_pilot(going: Going) -> None:
    _leave_rounds(going, NextStep.READY)


def _skip_pilot(going: Going) -> None:
    _leave_rounds(going, NextStep.STOP)


def _make_sense(going: Going) -> None:
    _end_pilot(going, going.given.get("ended_on", going.today))


def _decide(going: Going) -> None:
    """What is to be spread goes on to the canvas of decisions."""
    decision = going.facts.decision
    if decision is not None and decision.outcome == Outcome.SCALE:
        put_on_canvas(going.actor, decision)


def _close(going: Going) -> None:
    decision = going.facts.decision
    if decision is not None and decision.told_on is None:
        revise(decision, {"told_on": going.given["told_on"]})
    _decide(going)  # at the latest now: the canvas may not have been there, or not to be written, before


def _begin_again(going: Going) -> None:
    _close(going)
    going.experiment.stopped_early = False
    _leave_rounds(going, NextStep.CHANGE)
    if going.to == State.FRAMED and going.facts.design is not None:
        next_version(going.facts.design)
    if going.to == State.ITERATING:
        _open_round(going, going.given.get("change", ""))


def _pause(going: Going) -> None:
    going.experiment.paused_from = going.experiment.state
    going.experiment.look_again_on = going.given["look_again_on"]


def _resume(going: Going) -> None:
    going.experiment.paused_from = ""
    going.experiment.look_again_on = None


def _stop_early(going: Going) -> None:
    """Nobody has to write first: a round of which something is written, but not enough, stays open to be finished."""
    going.experiment.stopped_early = True
    _leave_rounds(going, NextStep.STOP)
    if going.experiment.state == State.PILOTING:
        _end_pilot(going, going.today)


EFFECTS: dict[str, Callable[[Going], None]] = {
    "start": _start,
    "next_round": _next_round,
    "begin_pilot": _begin_pilot,
    "skip_pilot": _skip_pilot,
    "make_sense": _make_sense,
    "decide": _decide,
    "close": _close,
    "begin_again": _begin_again,
    "pause": _pause,
    "resume": _resume,
    "stop_early": _stop_early,
}


def _put_under_test(going: Going) -> None:
    assumption = going.facts.assumption
    if assumption is not None and assumption.state == AssumptionState.OPEN:
        revise(assumption, {"state": AssumptionState.IN_TEST})


def _open_round(going: Going, change: str, after: date | None = None) -> None:
    number = max((one.number for one in going.facts.rounds), default=0) + 1
    started_on = going.given.get("started_on", going.today)
    if after is not None:
        refuse_backwards("started_on", after, started_on)
    Iteration.objects.create(
        experiment=going.experiment, number=number, started_on=started_on, change_from_previous=change
    )


def _close_round(going: Going, closed: Iteration, next_step: NextStep) -> None:
    ended_on = going.given.get("ended_on", going.today)
    refuse_backwards("ended_on", closed.started_on, ended_on)
    revise(closed, {"ended_on": ended_on, "next_step": next_step})


def _leave_rounds(going: Going, next_step: NextStep) -> None:
    """Close the open round if it says what was done and seen; take it away if nothing was written in it."""
    left = going.facts.open_round
    if left is None:
        return
    if going.facts.is_open_round_complete:
        _close_round(going, left, next_step)
    elif going.facts.is_open_round_blank:
        left.delete()


def _end_pilot(going: Going, ended_on: date) -> None:
    pilot = going.facts.pilot
    if pilot is not None:
        revise(pilot, {"ended_on": ended_on})
