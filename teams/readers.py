"""Who reads what is said about something: whom one may speak to there, and whom one may name."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass

from teams import policy, targets
from teams.models import Comment, Membership, ProgrammeRole, Team
from teams.roles import Audience, Role, Visibility
from workspace.accounts.models import User
from workspace.core.errors import NotFound

MOST = 300


@dataclass(frozen=True)
class Reader:
    """Somebody who reads it, what they are there, and the audiences they are part of."""

    person: User
    person_role: str | None
    audiences: Collection[Audience]


def audiences_there(actor: User, kind: str, target_id: uuid.UUID) -> list[Audience]:
    """Whom the actor may speak to, the smallest audience first."""
    return policy.audiences_of(actor, _place(actor, kind, target_id).team)


def readers_of(actor: User, kind: str, target_id: uuid.UUID) -> list[Reader]:
    """The others, by name, as far as the actor may know of them: whoever does not see the list of everybody meets the
    core team, those who lead, and whoever has spoken there. In a number of queries that does not grow.

    Raises:
        NotFound: there is no such target for this person.
    """
    place = _place(actor, kind, target_id)
    team = place.team
    members = Membership.objects.filter(team=team, user__is_active=True).select_related("user")
    if Visibility.TEAM in {place.visibility, team.visibility}:
        members = members.filter(role=Role.CORE)
    elif not policy.may_see_everybody(actor, team):
        said = Comment.objects.filter(thread__target_kind=kind, thread__target_id=target_id, deleted_at=None)
        core = members.filter(role=Role.CORE)
        members = core | members.filter(user__in=said.heard_by(actor).values("author"))
    readers = [*_leading(team), *(_member(one) for one in members[:MOST])]
    # Whoever is there in two ways is part of the smaller audience.
    readers.sort(key=lambda reader: len(reader.audiences))
    found = {reader.person.pk: reader for reader in readers}
    found.pop(actor.pk, None)
    return sorted(found.values(), key=lambda reader: (reader.person.display_name.casefold(), reader.person.pk))


def _place(actor: User, kind: str, target_id: uuid.UUID) -> targets.Place:
    if not policy.may_see_target(actor, kind, target_id):
        raise NotFound
    return targets.get(kind).place(target_id)


def _member(one: Membership) -> Reader:
    is_core = one.role == Role.CORE
    return Reader(one.user, one.role, list(Audience) if is_core else [Audience.SPACE])


def _leading(team: Team) -> list[Reader]:
    held = ProgrammeRole.objects.filter(programme=team.programme_id, user__is_active=True).select_related("user")
    ranked = held.order_by("role")  # an owner who also coaches is shown as the owner
    return [Reader(one.user, one.role, [Audience.COACHES, Audience.SPACE]) for one in ranked]
