"""Who the team has named on its map of actors, and where each of them is by now."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from canvases.models import Canvas, Note
from teams.models import Invitation, Membership, Team
from teams.models.invitation import State
from teams.roles import Sector
from workspace.coaching.facts import Kind, Work
from workspace.coaching.voices import ACTOR, ACTORS_CANVAS, RINGS, UNHEARD

SOON = timedelta(days=14)
"""Who came so short a time ago is not silent yet."""
SHORTEST = 6
"""Letters of what somebody says of themselves, to be found again in the name of an actor."""


class Standing(StrEnum):
    """How far an actor has come, the farthest last."""

    NAMED = "named"
    INVITED = "invited"
    SILENT = "silent"
    ARRIVED = "arrived"
    CONTRIBUTING = "contributing"


@dataclass(frozen=True)
class Actor:
    """Notes with the same words are one actor: the team puts them into several blocks. `note` is the first of them.

    `people` have come by an invitation written to the actor, else they say of themselves what the note says.
    """

    note: Note
    notes: frozenset[uuid.UUID]
    sector: str
    is_missing: bool
    standing: Standing
    invitations: list[Invitation] = field(default_factory=list)
    people: list[Membership] = field(default_factory=list)


def map_of(team: Team) -> Canvas | None:
    canvases = Canvas.objects.filter(team=team, template__slug=ACTORS_CANVAS)
    return canvases.select_related("template", "team").first()


def actors_on(canvas: Canvas, members: Collection[Membership], worked: Collection[Work], today: date) -> list[Actor]:
    """In the order the notes were written, those on the rings first. Three queries."""
    invitations = list(
        Invitation.objects.filter(team=canvas.team_id, about_id=canvas.pk, revoked_at=None).order_by("created_at", "pk")
    )
    gave = {uuid.UUID(work.person) for work in worked if work.kind is not Kind.LOG}
    found = [_actor(notes, invitations, members, gave, today) for notes in _named(canvas).values()]
    return sorted(found, key=lambda actor: (actor.note.block != RINGS, actor.note.created_at, actor.note.pk))


def _named(canvas: Canvas) -> Mapping[str, list[Note]]:
    notes = Note.objects.filter(canvas=canvas, type=ACTOR, deleted_at=None).order_by("created_at", "pk")
    named: dict[str, list[Note]] = defaultdict(list)
    for note in notes:
        words = _plain(note.text)
        if words:
            named[words].append(note)
    return named


def _actor(
    notes: list[Note],
    invitations: Iterable[Invitation],
    members: Iterable[Membership],
    gave: Collection[uuid.UUID],
    today: date,
) -> Actor:
    ids = frozenset(note.pk for note in notes)
    written = [one for one in invitations if one.about_anchor in {str(pk) for pk in ids}]
    by_these = {one.pk for one in written}
    people = [one for one in members if one.invitation_id in by_these or _says(one, _plain(notes[0].text))]
    on_rings = [note for note in notes if note.block == RINGS]
    return Actor(
        note=(on_rings or notes)[0],
        notes=ids,
        sector=sector_of(on_rings),
        is_missing=any(note.block == UNHEARD for note in notes),
        standing=_standing(written, people, gave, today),
        invitations=written,
        people=people,
    )


def sector_of(notes: Iterable[Note]) -> str:
    """The six lie around the turn in the order of the list."""
    turns = [note.x for note in notes if note.x is not None]
    return Sector.values[int(turns[0] % 1 * len(Sector))] if turns else ""


def _standing(
    invitations: Iterable[Invitation], people: Iterable[Membership], gave: Collection[uuid.UUID], today: date
) -> Standing:
    standings = [_standing_of(one, gave, today) for one in people]
    for standing in (Standing.CONTRIBUTING, Standing.ARRIVED, Standing.SILENT):
        if standing in standings:
            return standing
    # Whoever came by one that is used up and has left again was invited, too.
    return Standing.INVITED if any(one.state != State.REVOKED for one in invitations) else Standing.NAMED


def _standing_of(one: Membership, gave: Collection[uuid.UUID], today: date) -> Standing:
    if one.user_id in gave:
        return Standing.CONTRIBUTING
    return Standing.ARRIVED if one.joined_at.date() > today - SOON else Standing.SILENT


def _says(one: Membership, actor: str) -> bool:
    """Whether the actor is named as the person names themselves: their whole name, or what they say of themselves."""
    names = (_plain(one.user.display_name), _plain(one.about))
    return any(len(name) >= SHORTEST and (name in actor or actor in name) for name in names)


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
