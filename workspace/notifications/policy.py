"""Who may say what e-mails about a team quote. One's own inbox and choices are asked for as one's own."""

from __future__ import annotations

from teams.models import Team
from teams.policy import is_core, may_see_team
from workspace.accounts.models import User
from workspace.core.policy import allow


def may_change_post(user: User, team: Team) -> bool:
    return team.archived_at is None and may_see_team(user, team) and is_core(user, team)


def register() -> None:
    allow("notifications.change_post", may_change_post)
