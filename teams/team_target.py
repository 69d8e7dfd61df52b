"""A team as a whole, for questions that are about nothing smaller. Its core and those who lead the programme see them:
what makes a coach ask is often what guests do not see (docs/adr/0029)."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from django.db.models import Q, QuerySet

from teams import targets
from teams.models import Membership, ProgrammeRole, Team
from teams.roles import Role, Visibility
from workspace.accounts.models import User


class TeamTarget(targets.Whole):
    kind = "team"

    def may_comment(self, user: User, target_id: uuid.UUID) -> bool:
        return self.seen_by(user).filter(pk=target_id, archived_at=None).exists()

    def places(self, target_ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, targets.Place]:
        teams = Team.objects.filter(pk__in=set(target_ids)).select_related("programme")
        return {
            team.pk: targets.Place(team, team.name, f"/teams/{team.pk}/questions", Visibility.TEAM) for team in teams
        }

    def seen_by(self, user: User) -> QuerySet[Team]:
        mine = Membership.objects.filter(user=user, role=Role.CORE).values("team")
        led = ProgrammeRole.objects.filter(user=user).values("programme")
        return Team.objects.filter(Q(pk__in=mine) | Q(programme__in=led))
