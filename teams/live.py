"""Which topics of the event stream a person may follow: the teams they see, and things granted one by one.

A message names what it is about, and an id alone says that there is such a thing. So what only some of a team's readers
see is told to their circle: `audience`.
"""

from __future__ import annotations

import uuid

from teams import targets
from teams.models import Membership, ProgrammeRole, Team
from teams.roles import Audience, Role, Visibility
from workspace.accounts.models import User
from workspace.realtime import topics

INNER = "inner"
"""The circle of the core team alone."""
CIRCLES = {Visibility.TEAM: "core", Visibility.SPACE: "space", Visibility.PROGRAMME: ""}


def audience(team_id: uuid.UUID, visibility: str) -> str:
    """The topic followed by those who may read what is shown that far in a team."""
    return topics.team(team_id, CIRCLES[Visibility(visibility)])


def topics_of(team_id: uuid.UUID, visibility: str, audience_of_talk: str, target: str) -> list[str]:
    """Where a conversation is told: to those who may read what is shown that far, and to whoever was granted the one
    target; a smaller audience has a circle of its own."""
    if audience_of_talk == Audience.SPACE:
        return [audience(team_id, visibility), target]
    return [circle(team_id, audience_of_talk)]


def circle(team_id: uuid.UUID, audience_of_talk: str) -> str:
    """The topic of those who hear what is for that audience, whatever it is about."""
    if audience_of_talk == Audience.TEAM:
        return topics.team(team_id, INNER)
    return audience(team_id, Visibility.TEAM if audience_of_talk == Audience.COACHES else Visibility.PROGRAMME)


def followed_by(user: User) -> set[str]:
    roles = dict(Membership.objects.filter(user=user).values_list("team", "role"))
    led = set(ProgrammeRole.objects.filter(user=user).values_list("programme", flat=True))
    followed = {
        topics.target(target.kind, target_id)
        for target in targets.everything()
        for target_id in target.granted_to(user)
    }
    for team_id, programme_id in Team.objects.visible_to(user).values_list("pk", "programme"):
        followed.add(audience(team_id, Visibility.PROGRAMME))
        is_leading = programme_id in led
        if is_leading or team_id in roles:
            followed.add(audience(team_id, Visibility.SPACE))
        if is_leading or roles.get(team_id) == Role.CORE:
            followed.add(audience(team_id, Visibility.TEAM))
        if roles.get(team_id) == Role.CORE:
            followed.add(topics.team(team_id, INNER))
    return followed
