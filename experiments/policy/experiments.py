"""Who may do what with assumptions and experiments, and with the parts of an experiment.

The core team works; coaches and owners read everything and speak; whoever else may read an experiment may speak on it.
`tests/experiments/test_policy_table.py` holds these rules and `visible_to` together.
"""

from __future__ import annotations

from experiments.models import (
    Assumption,
    ChecklistAnswer,
    ChecklistLine,
    Decision,
    Experiment,
    Iteration,
    Learning,
    Pilot,
    TestDesign,
)
from teams.models import Programme, Team
from teams.policy import is_core, leads, may_see_team, owns, role_in
from teams.roles import Visibility
from workspace.accounts.models import User
from workspace.core.policy import allow, granted, remembered

Part = TestDesign | Iteration | Pilot | Learning | Decision


def may_experiment_in(user: User, team: Team) -> bool:
    """Write down assumptions, open experiments."""
    return team.archived_at is None and is_core(user, team)


def may_see_assumption(user: User, assumption: Assumption) -> bool:
    return may_see_team(user, assumption.team)


def may_change_assumption(user: User, assumption: Assumption) -> bool:
    return may_experiment_in(user, assumption.team)


@remembered
def may_see_experiment(user: User, experiment: Experiment) -> bool:
    """In a team the person may read, as far as the experiment is shown. A team's own visibility is the upper limit."""
    team = experiment.team
    if not may_see_team(user, team):
        return False
    if is_core(user, team) or leads(user, team.programme_id):
        return True
    if experiment.visibility == Visibility.SPACE:
        return role_in(user, team) is not None
    return experiment.visibility == Visibility.PROGRAMME


def may_comment_experiment(user: User, experiment: Experiment) -> bool:
    return experiment.team.archived_at is None and may_see_experiment(user, experiment)


def may_change_experiment(user: User, experiment: Experiment) -> bool:
    """Everything about it, its steps too: the core team. A coach asks; a coach never decides for a team."""
    return may_experiment_in(user, experiment.team)


def may_see_part(user: User, part: Part) -> bool:
    return may_see_experiment(user, part.experiment)


def may_change_part(user: User, part: Part) -> bool:
    return may_change_experiment(user, part.experiment)


def may_see_line(user: User, line: ChecklistLine) -> bool:
    """Whoever was asked to answer it sees this one line, and nothing else of the experiment."""
    if may_see_experiment(user, line.design.experiment):
        return True
    return granted(user, "experiments.answer_checklistline", line)


def may_change_line(user: User, line: ChecklistLine) -> bool:
    return may_change_experiment(user, line.design.experiment)


def may_answer_line(user: User, line: ChecklistLine) -> bool:
    """The core team, and whoever was asked; the latter's answer stays as it was given once the test has begun."""
    if line.design.experiment.team.archived_at is not None:
        return False
    if may_change_line(user, line):
        return True
    is_settled = line.design.frozen_at is not None and line.answer != ChecklistAnswer.PENDING
    return not is_settled and granted(user, "experiments.answer_checklistline", line)


def may_choose_requirements(user: User, programme: Programme) -> bool:
    """What the steps of its teams' experiments require."""
    return owns(user, programme)


def register() -> None:
    allow("experiments.choose_requirements", may_choose_requirements)
    allow("experiments.add_assumption", may_experiment_in)
    allow("experiments.add_experiment", may_experiment_in)
    allow("experiments.view_assumption", may_see_assumption)
    allow("experiments.change_assumption", may_change_assumption)
    allow("experiments.view_experiment", may_see_experiment)
    allow("experiments.comment_experiment", may_comment_experiment)
    allow("experiments.change_experiment", may_change_experiment)
    for part in ("testdesign", "iteration", "pilot", "learning", "decision"):
        allow(f"experiments.view_{part}", may_see_part)
        allow(f"experiments.change_{part}", may_change_part)
    allow("experiments.publish_testdesign", may_change_part)
    allow("experiments.view_checklistline", may_see_line)
    allow("experiments.change_checklistline", may_change_line)
    allow("experiments.answer_checklistline", may_answer_line)
