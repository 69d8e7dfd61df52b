"""Which topics of the event stream a person may follow: the teams they see, and things granted one by one."""

from __future__ import annotations

from teams import targets
from teams.models import Team
from workspace.accounts.models import User
from workspace.realtime import topics


def followed_by(user: User) -> set[str]:
    teams = {topics.team(team_id) for team_id in Team.objects.visible_to(user).values_list("pk", flat=True)}
    granted = {
        topics.target(target.kind, target_id)
        for target in targets.everything()
        for target_id in target.granted_to(user)
    }
    return teams | granted
