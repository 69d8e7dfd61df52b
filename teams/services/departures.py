"""Remembering who somebody was when they left. Runs inside the transaction in which they do."""

from __future__ import annotations

from django.utils import timezone

from teams.models import Departure, Membership, ProgrammeRole
from workspace.accounts.models import User


def from_team(membership: Membership) -> None:
    details = {"role": membership.role, "sector": membership.sector, "left_at": timezone.now()}
    team = membership.team
    Departure.objects.update_or_create(
        team=team, user=membership.user, defaults={"programme_id": team.programme_id, **details}
    )


def from_leading(held: ProgrammeRole) -> None:
    details = {"role": held.role, "left_at": timezone.now()}
    Departure.objects.update_or_create(programme=held.programme, team=None, user=held.user, defaults=details)


def move(guest: User, account: User) -> None:
    """What a guest has is the account's that the same person signed in to; where both left, the account's stays."""
    known = Departure.objects.filter(user=account, team__isnull=False).values("team")
    Departure.objects.filter(user=guest).exclude(team__in=known).update(user=account)
    Departure.objects.filter(user=guest).delete()
