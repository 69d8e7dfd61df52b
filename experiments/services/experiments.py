"""Opening an experiment, and what is said about it as a whole."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from experiments.models import Assumption, AssumptionState, Experiment, State, TestDesign
from experiments.services.assumptions import UNTESTED
from experiments.services.revising import locked, relate, revise
from experiments.services.telling import refresh, tell
from teams.models import Team, Verb
from teams.policy import is_core
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Invalid
from workspace.core.policy import require


@transaction.atomic
def open_experiment(actor: User, *, team: Team, assumption: Assumption | None = None, **details: Any) -> Experiment:
    """An idea with an empty test. The actor runs it until somebody else is named.

    Raises:
        Invalid: the assumption, or the experiment it continues, is another team's; the owner is not in the core team.
    """
    require(actor, "experiments.add_experiment", team)
    if assumption is not None:
        assumption = locked(assumption)
    touched = details.pop("also_touched", [])
    details = {"owner": actor, "assumption": assumption} | details
    _check_belonging(team, touched, details)
    experiment = Experiment.objects.create(
        team=team, created_by=actor, rests_on_refuted=_is_refuted(assumption), **details
    )
    experiment.also_touched.set(touched)
    TestDesign.objects.create(experiment=experiment)
    tell(actor, experiment, Verb.EXPERIMENT_OPENED, excerpt=experiment.title)
    return experiment


@transaction.atomic
def change_experiment(actor: User, *, experiment: Experiment, revision: int, **changes: Any) -> Experiment:
    """Title, people, visibility; the assumption as long as its test has not started.

    Raises:
        Stale: it was changed in the meantime.
        Conflict: `under_test`, the assumption is being tested.
        Invalid: as in `open_experiment`; or the assumption is taken away from more than an idea.
    """
    require(actor, "experiments.change_experiment", experiment)
    if changes.get("assumption") is not None:
        changes["assumption"] = locked(changes["assumption"])  # before the experiment, as everywhere
    fresh = locked(experiment, revision)
    touched = changes.pop("also_touched", None)
    _check_belonging(fresh.team, touched or [], changes)
    if "assumption" in changes:
        _check_new_assumption(fresh, changes["assumption"])
        changes["rests_on_refuted"] = _is_refuted(changes["assumption"])
    is_retouched = relate(fresh.also_touched, touched)
    before = fresh.visibility
    if revise(fresh, changes, beside=is_retouched) or is_retouched:
        tell(actor, fresh, excerpt=fresh.title)
        if fresh.visibility != before:
            refresh(fresh, seen_before_by=before)
    return fresh


def _is_refuted(assumption: Assumption | None) -> bool:
    return assumption is not None and assumption.state == AssumptionState.REFUTED


def _check_new_assumption(experiment: Experiment, assumption: Assumption | None) -> None:
    if assumption == experiment.assumption:
        return
    if experiment.state not in UNTESTED:
        sentence = _("This assumption is being tested. Open another experiment for another assumption.")
        raise Conflict(sentence, code="under_test")
    if assumption is None and experiment.state != State.IDEA:
        raise Invalid({"assumption": [_("Only an idea can be without an assumption.")]})


def _check_belonging(team: Team, touched: Collection[Assumption], details: Mapping[str, Any]) -> None:
    errors: dict[str, list[str]] = {}
    for name in ("assumption", "continues_from"):
        other = details.get(name)
        if other is not None and other.team_id != team.pk:
            errors[name] = [_("Choose one of your own team.")]
    if any(one.team_id != team.pk for one in touched):
        errors["also_touched"] = [_("Choose one of your own team.")]
    owner = details.get("owner")
    if owner is not None and not is_core(owner, team):
        errors["owner"] = [_("Choose somebody from the core team.")]
    if errors:
        raise Invalid(errors)
