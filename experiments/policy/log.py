"""Who may do what in the log between meetings.

`LogEntry.objects.visible_to` says the same as `may_see_entry` for lists;
`tests/experiments/test_policy_traces.py` holds the two together.
"""

from __future__ import annotations

from experiments.models import LogEntry
from experiments.policy.experiments import may_see_experiment
from teams.models import Team
from teams.policy import is_core, leads, may_see_team, may_speak, role_in
from teams.roles import ProgrammeRoleName
from workspace.accounts.models import User
from workspace.core.policy import allow


def may_write_log(user: User, team: Team) -> bool:
    """Everybody in the team who may read its space, and the coaches."""
    is_here = role_in(user, team) is not None or leads(user, team.programme_id, ProgrammeRoleName.COACH)
    return is_here and may_speak(user, team)


def may_see_entry(user: User, entry: LogEntry) -> bool:
    """An entry about an experiment is seen with the experiment."""
    if entry.deleted_at is not None or not may_see_team(user, entry.team):
        return False
    return entry.experiment is None or may_see_experiment(user, entry.experiment)


def may_comment_on_entry(user: User, entry: LogEntry) -> bool:
    return may_see_entry(user, entry) and may_speak(user, entry.team)


def may_edit_entry(user: User, entry: LogEntry) -> bool:
    """One's own words only."""
    return entry.author_id == user.pk and may_see_entry(user, entry) and may_write_log(user, entry.team)


def may_delete_entry(user: User, entry: LogEntry) -> bool:
    """One's own; the core team any."""
    is_ours = is_core(user, entry.team) and entry.team.archived_at is None and may_see_entry(user, entry)
    return is_ours or may_edit_entry(user, entry)


def register() -> None:
    allow("experiments.write_log", may_write_log)
    allow("experiments.view_logentry", may_see_entry)
    allow("experiments.comment_logentry", may_comment_on_entry)
    allow("experiments.change_logentry", may_edit_entry)
    allow("experiments.delete_logentry", may_delete_entry)
