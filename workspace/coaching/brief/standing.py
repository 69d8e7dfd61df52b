"""Who is what in one team, looked up once for all parts of a brief."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from enum import StrEnum

from teams.models import Membership, ProgrammeRole, Team
from teams.roles import ProgrammeRoleName, Role
from workspace.accounts.models import User


class Group(StrEnum):
    """In the order they are spoken of. `other`: who has left, or is in another team."""

    CORE = "core"
    INVITED = "invited"
    GUEST = "guest"
    COACH = "coach"
    OTHER = "other"


GROUPS = {Role.CORE: Group.CORE, Role.STAKEHOLDER: Group.INVITED, Role.GUEST: Group.GUEST}


@dataclass(frozen=True)
class Standing:
    """`leading`: who leads the programme as what; whoever is in the core of the team speaks as that."""

    members: dict[uuid.UUID, Membership]
    leading: dict[uuid.UUID, set[str]] = field(default_factory=dict)

    def group_of(self, person: uuid.UUID) -> Group:
        membership = self.members.get(person)
        if person in self.leading and (membership is None or membership.role != Role.CORE):
            return Group.COACH
        return Group.OTHER if membership is None else GROUPS[Role(membership.role)]

    def sector_of(self, person: uuid.UUID) -> str:
        membership = self.members.get(person)
        return membership.sector if membership is not None else ""

    def is_outside(self, person: uuid.UUID) -> bool:
        return self.group_of(person) in {Group.INVITED, Group.GUEST, Group.OTHER}

    def core(self) -> list[uuid.UUID]:
        return [person for person in self.members if self.group_of(person) is Group.CORE]

    def coaches(self) -> list[uuid.UUID]:
        return [person for person, roles in self.leading.items() if ProgrammeRoleName.COACH in roles]

    def may_read_names(self, user: User) -> bool:
        """Names of those who have gone quiet: for those who can call them, the core team and the coaches."""
        return self.group_of(user.pk) is Group.CORE or user.pk in self.coaches()


def standing_in(team: Team) -> Standing:
    """Two queries."""
    members = Membership.objects.filter(team=team).select_related("user")
    leading: dict[uuid.UUID, set[str]] = {}
    for person, role in ProgrammeRole.objects.filter(programme=team.programme_id).values_list("user", "role"):
        leading.setdefault(person, set()).add(role)
    return Standing({one.user_id: one for one in members}, leading)
