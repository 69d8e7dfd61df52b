"""Who is missing: actors that the team has named against people who came, sector by sector, and from invitation to
coming back."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from django.utils import timezone

from canvases.models import Canvas
from teams.models import Invitation, Membership, Team
from teams.roles import Role, Sector
from workspace.accounts.models import User
from workspace.coaching.actors import Actor, Standing, actors_on, map_of
from workspace.coaching.brief.standing import Group, standing_in
from workspace.coaching.facts import Kind, TeamFacts, Window, Work
from workspace.coaching.gathering import people, work
from workspace.coaching.measures import invitation_funnel
from workspace.core.policy import require


@dataclass(frozen=True)
class SectorGap:
    """`actors` named on the map, people `here`, and how many of those are `contributing`; coaches are left out."""

    sector: str
    actors: int
    here: int
    contributing: int


@dataclass(frozen=True)
class Funnel:
    """People, of all invitations into the space. A link counts as many as came by it, at least one."""

    sent: int
    opened: int
    arrived: int
    contributed: int
    came_back: int


@dataclass(frozen=True)
class Missing:
    """`canvas`: where the actors are named; None when the team has no such canvas. Of actors who are silent, `people`
    are empty for whoever does not read such names (ADR 31)."""

    team: Team
    canvas: Canvas | None
    actors: list[Actor]
    sectors: list[SectorGap]
    funnel: Funnel


def missing_in(actor: User, *, team: Team) -> Missing:
    """In a number of queries that grows with nothing.

    Raises:
        Forbidden: the actor is neither in the team's core nor leads its programme.
    """
    require(actor, "coaching.view_measures", team)
    today = timezone.now().date()
    standing = standing_in(team)
    members = [one for person, one in standing.members.items() if standing.group_of(person) is not Group.COACH]
    became = people.who_became_whom([team.pk])
    worked = work.work_of([team.pk], became).get(team.pk, [])
    canvas = map_of(team)
    actors = actors_on(canvas, members, worked, today) if canvas else []
    if not standing.may_read_names(actor):
        actors = [replace(one, people=[]) if one.standing is Standing.SILENT else one for one in actors]
    return Missing(team, canvas, actors, _sectors(actors, members, worked), _funnel(team, worked))


def _sectors(actors: list[Actor], members: Collection[Membership], worked: Collection[Work]) -> list[SectorGap]:
    gave = {work.person.replace("-", "") for work in worked if work.kind is not Kind.LOG}
    return [
        SectorGap(
            sector,
            actors=sum(actor.sector == sector for actor in actors),
            here=sum(one.sector == sector for one in members),
            contributing=sum(one.sector == sector and one.user_id.hex in gave for one in members),
        )
        for sector in Sector.values
    ]


def _funnel(team: Team, worked: Collection[Work]) -> Funnel:
    """As the measure counts it; looking at an invitation without coming in is known beside that."""
    facts = TeamFacts(
        people=people.people_of([team.pk], team.programme_id)[team.pk],
        invitations=tuple(people.invitations_of([team.pk]).get(team.pk, ())),
        work=tuple(worked),
    )
    reading = invitation_funnel.read(facts, Window(None, timezone.now().date()))
    arrived, contributed, came_back = reading.parts
    looked = Invitation.objects.filter(team=team, opened_at__isnull=False, memberships=None).exclude(role=Role.CORE)
    sent, came = int(arrived.of or 0), int(arrived.n)
    opened = min(sent, came + looked.count())
    return Funnel(sent, opened, came, int(contributed.n), int(came_back.n))
