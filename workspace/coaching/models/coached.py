"""The teams a person coaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import QuerySet

from teams.models import Membership, ProgrammeRole, Team
from teams.roles import ProgrammeRoleName

if TYPE_CHECKING:
    from workspace.accounts.models import User


def teams_coached_by(user: User) -> QuerySet[Team]:
    """Teams of the programmes the person coaches, without those the person belongs to: nobody coaches themselves.
    `workspace.coaching.policy.coaches` says the same of one team."""
    coached = ProgrammeRole.objects.filter(user=user, role=ProgrammeRoleName.COACH).values("programme")
    own = Membership.objects.filter(user=user).values("team")
    return Team.objects.filter(programme__in=coached).exclude(pk__in=own)
