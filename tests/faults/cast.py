"""Who plays and where. `gather` runs inside the servers' shell, once, and prints what `Cast` reads.

Alice is in the core of every team, Bob an invited participant of every team, Carla coaches, Olga owns the programme.
Scribes are in the core of every team too: so many that a crowd that writes does not reach what one person may write.
A victim is a core member of one team, who loses their rights in one way (fault F19).
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.auth.hashers import make_password
from django.contrib.sessions.backends.db import SessionStore
from django.db import transaction

PASSWORD = "meadow-in-june"
SCRIBES = tuple(f"Scribe{number}" for number in range(6))
LOSSES = ("role", "removal", "sign_out", "password", "deactivated", "archive")


@dataclass(frozen=True)
class Person:
    id: str
    email: str
    session: str


@dataclass(frozen=True)
class Place:
    """A team with its canvas 2, used by one fault only, so that every run starts on empty paper."""

    team: str
    canvas: str
    victims: dict[str, Person]


@dataclass
class Cast:
    people: dict[str, Person]
    places: list[Place]
    _next: dict[bool, Iterator[Place]] = field(default_factory=dict)

    @classmethod
    def read(cls, printed: str) -> Cast:
        data = json.loads(printed)
        places = [
            Place(place["team"], place["canvas"], {why: Person(**who) for why, who in place["victims"].items()})
            for place in data["places"]
        ]
        cast = cls({name: Person(**who) for name, who in data["people"].items()}, places)
        for has_victims in (True, False):
            cast._next[has_victims] = iter([place for place in places if bool(place.victims) is has_victims])
        return cast

    def place(self, *, with_victims: bool = False) -> Place:
        return next(self._next[with_victims])


def gather(places: int, with_victims: int) -> None:
    """Make the people and that many places, `with_victims` of them with victims."""
    with transaction.atomic():
        print(json.dumps(_make(places, with_victims)))  # noqa: T201


def _make(places: int, with_victims: int) -> dict[str, Any]:
    from teams.models import Membership, ProgrammeRole  # noqa: PLC0415
    from teams.roles import ProgrammeRoleName, Role  # noqa: PLC0415
    from tests import make, people  # noqa: PLC0415 - models need Django to be set up

    programme = make.programme()
    crowd = {name: people.somebody(name) for name in ("Alice", "Bob", "Carla", "Olga", *SCRIBES)}
    ProgrammeRole.objects.create(programme=programme, user=crowd["Carla"], role=ProgrammeRoleName.COACH)
    ProgrammeRole.objects.create(programme=programme, user=crowd["Olga"], role=ProgrammeRoleName.OWNER)
    made = []
    for number in range(places):
        team = make.team(programme, f"Team {number}")
        for core in ("Alice", *SCRIBES):
            Membership.objects.create(team=team, user=crowd[core], role=Role.CORE)
        Membership.objects.create(team=team, user=crowd["Bob"], role=Role.STAKEHOLDER)
        victims = _victims(team, number) if number < with_victims else {}
        made.append({"team": str(team.pk), "canvas": str(make.canvas(team).pk), "victims": victims})
    return {"people": {name: signed_in(who) for name, who in crowd.items()}, "places": made}


def _victims(team: Any, number: int) -> dict[str, dict[str, str]]:
    from teams.models import Membership  # noqa: PLC0415 - models need Django to be set up
    from teams.roles import Role  # noqa: PLC0415
    from tests.people import somebody  # noqa: PLC0415

    victims = {}
    for why in LOSSES:
        victim = somebody(f"V{number}{why.replace('_', '')}")
        type(victim).objects.filter(pk=victim.pk).update(password=_password())
        victim.refresh_from_db()
        Membership.objects.create(team=team, user=victim, role=Role.CORE)
        victims[why] = signed_in(victim)
    return victims


@functools.cache
def _password() -> str:
    """Hashed once for all: hashing is slow on purpose."""
    return make_password(PASSWORD)


def signed_in(user: Any) -> dict[str, str]:
    """Somebody, signed in."""
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.create()
    return {"id": str(user.pk), "email": user.email, "session": str(session.session_key)}
