"""Who is where: sides, sectors, and how people came."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection

from django.db.models import Count, Q

from teams import models as teams
from teams.roles import Role
from workspace.accounts.models import User
from workspace.coaching.facts import Invitation, Person, PersonId, Side
from workspace.coaching.gathering.columns import key

TeamId = uuid.UUID
UserId = PersonId


def who_became_whom(ids: Collection[TeamId]) -> dict[UserId, UserId]:
    """The account that a guest of these teams has become: what was written as a guest is the account's."""
    there = Q(merged_into__memberships__team__in=ids) | Q(merged_into__departures__team__in=ids)
    merged = User.objects.filter(there)
    return dict(merged.values_list(key("pk"), key("merged_into")))


def people_of(ids: Collection[TeamId], programme: uuid.UUID) -> dict[TeamId, dict[UserId, Person]]:
    """Members, and whoever leads the programme without being one."""
    leading = teams.ProgrammeRole.objects.filter(programme=programme).values_list(key("user"), flat=True)
    coaches = {user: Person(Side.COACH) for user in leading}
    found: dict[TeamId, dict[UserId, Person]] = {team: dict(coaches) for team in ids}
    columns = ("team", key("user"), "role", "sector", "joined_at", "invitation")
    for team, user, role, sector, joined_at, invitation in teams.Membership.objects.filter(team__in=ids).values_list(
        *columns
    ):
        is_coach = user in coaches and role != Role.CORE
        side = Side.COACH if is_coach else Side.CORE if role == Role.CORE else Side.OUTSIDE
        found[team][user] = Person(side, sector, joined_at.date(), invitation)
    return found


def left_of(ids: Collection[TeamId], programme: uuid.UUID) -> dict[TeamId, dict[UserId, Person]]:
    """Who has left, as they stood when they did; some of them may be back (`people_of`)."""
    columns = ("team", key("user"), "role", "sector")
    gone = list(teams.Departure.objects.filter(programme=programme).values_list(*columns))
    coaches = {user: Person(Side.COACH) for team, user, _role, _sector in gone if team is None}
    found: dict[TeamId, dict[UserId, Person]] = {team: dict(coaches) for team in ids}
    for team, user, role, sector in gone:
        if team not in found or (user in coaches and role != Role.CORE):
            continue
        found[team][user] = Person(Side.CORE if role == Role.CORE else Side.OUTSIDE, sector)
    return found


def invitations_of(ids: Collection[TeamId]) -> dict[TeamId, list[Invitation]]:
    """Into the spaces, not into their cores."""
    found = defaultdict(list)
    sent = teams.Invitation.objects.filter(team__in=ids).exclude(role=Role.CORE)
    for team, pk, created_at, email in sent.values_list("team", "pk", "created_at", "email"):
        if team is not None:
            found[team].append(Invitation(pk, created_at.date(), is_letter=bool(email)))
    return found


def languages_of(ids: Collection[TeamId]) -> dict[TeamId, str]:
    """The language most of each core team use; of two as common the first by its letters."""
    core = teams.Membership.objects.filter(team__in=ids, role=Role.CORE).order_by()
    counted = core.values_list("team", "user__language").annotate(n=Count("pk"))
    found: dict[TeamId, str] = {}
    for team, language, _count in sorted(counted, key=lambda row: (-row[2], row[1])):
        found.setdefault(team, language)
    return found
