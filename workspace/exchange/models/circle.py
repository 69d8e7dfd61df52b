"""Who meets in a programme's exchange: the members of its teams, and those who lead it. Guests came for one team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q, QuerySet

from teams.models import Membership, Programme, ProgrammeRole
from teams.models.task import CARRIERS

if TYPE_CHECKING:
    from workspace.accounts.models import User


def programmes_of(user: User) -> QuerySet[Programme]:
    """The programmes in whose exchange the person takes part, as `exchange.policy.takes_part` says of one."""
    joined = Membership.objects.filter(user=user, role__in=CARRIERS).values("team__programme")
    led = ProgrammeRole.objects.filter(user=user).values("programme")
    return Programme.objects.filter(Q(pk__in=joined) | Q(pk__in=led))
