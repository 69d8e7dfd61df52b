"""Who is at the same thing just now: said by event sockets among themselves, written down nowhere.

Each socket is in one place at most. Whoever arrives asks, the others answer; everybody says so again every ten seconds,
and who is not heard of for longer than two of those, a process that was killed say, is not there any more.
"""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from collections import deque
from collections.abc import Callable
from typing import Any

from workspace.accounts.api import PersonSerializer
from workspace.accounts.models import User
from workspace.accounts.sessions import user_of
from workspace.core.database import db
from workspace.realtime import topics
from workspace.realtime.hub import Hub, Message

BEAT_SECONDS = 10.0
SILENT_SECONDS = 25.0
MOVES, WITHIN_SECONDS = 30, 60.0
"""How often a socket may say where it is."""
LONGEST = 200
"""Characters of what a client says."""

Place = tuple[str, uuid.UUID]
MaySee = Callable[[User, uuid.UUID], bool]
_kinds: dict[str, MaySee] = {}


class PlaceError(Exception):
    """Not a place."""


class MovesError(Exception):
    """Too many moves."""


def register(kind: str, may_see: MaySee) -> None:
    """People who may see such a thing are shown to each other while they are at it."""
    _kinds[kind] = may_see


def parse(said: str | None) -> Place | None:
    """`{"here": {"kind": "experiment", "id": "..."}}`; null is nowhere.

    Raises:
        PlaceError: it is anything else.
    """
    try:
        if said is None or len(said) > LONGEST:
            raise PlaceError
        here = json.loads(said)["here"]
        if here is None:
            return None
        kind, pk = here["kind"], uuid.UUID(here["id"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise PlaceError from None
    if not isinstance(kind, str) or kind not in _kinds:
        raise PlaceError
    return kind, pk


class Presence:
    """Where one socket is, and who else is there."""

    def __init__(self, session_key: str, tell: Callable[[Message], None]) -> None:
        self._me = uuid.uuid4().hex
        self._session_key = session_key
        self._tell = tell
        self._place: Place | None = None
        self._person: Message = {}
        self._others: dict[str, tuple[Message, float]] = {}
        self._shown: list[Message] | None = None
        self._moving = asyncio.Lock()
        self._moves: deque[float] = deque(maxlen=MOVES)
        self._beating: asyncio.Task[None] | None = None

    async def move(self, place: Place | None) -> None:
        """Be there from now on, if the person may see it; else nowhere.

        Raises:
            MovesError: more than thirty in a minute.
        """
        now = time.monotonic()
        if len(self._moves) == MOVES and now - self._moves[0] < WITHIN_SECONDS:
            raise MovesError
        self._moves.append(now)
        async with self._moving:
            if place != self._place:
                await self._leave()
            person = await db(_person_at, self._session_key, place) if place is not None else None
            if place is not None and person is not None and self._place is None:
                await self._arrive(place, person)

    async def judge(self) -> None:
        """Leave when the person may not see the place any more."""
        async with self._moving:
            if self._place is None or await db(_person_at, self._session_key, self._place) is not None:
                return
            place = self._place
            await self._leave()
        self._tell(_message(place, []))

    async def stop(self) -> None:
        async with self._moving:
            await self._leave()

    async def _arrive(self, place: Place, person: Message) -> None:
        self._place, self._person, self._shown = place, person, None
        await Hub.here().subscribe(topics.presence(*place), self._hear)
        self._say(self._person, asks=True)
        self._show()
        self._beating = asyncio.create_task(self._beat())

    async def _leave(self) -> None:
        if self._place is None:
            return
        if self._beating is not None:
            self._beating.cancel()
        self._say(None)
        await Hub.here().unsubscribe(topics.presence(*self._place), self._hear)
        self._place = None
        self._others.clear()

    def _say(self, person: Message | None, *, asks: bool = False) -> None:
        if self._place is not None:
            Hub.here().publish(topics.presence(*self._place), {"from": self._me, "person": person, "asks": asks})

    def _hear(self, message: Message) -> None:
        who = message["from"]
        if who == self._me:
            return
        if message["person"] is None:
            self._others.pop(who, None)
        else:
            self._others[who] = (message["person"], time.monotonic())
        if message["asks"]:
            self._say(self._person)
        self._show()

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(BEAT_SECONDS)
            self._say(self._person)
            heard = time.monotonic() - SILENT_SECONDS
            self._others = {who: other for who, other in self._others.items() if other[1] > heard}
            self._show()

    def _show(self) -> None:
        """Everybody once, however many windows they have open; told when it is news."""
        people = {person["id"]: person for person, _at in self._others.values()} | {self._person["id"]: self._person}
        shown = sorted(people.values(), key=lambda person: (person["display_name"], person["id"]))
        if self._place is not None and shown != self._shown:
            self._shown = shown
            self._tell(_message(self._place, shown))


def _message(place: Place, people: list[Message]) -> Message:
    return {"type": "presence", "target_kind": place[0], "target_id": str(place[1]), "people": people}


def _person_at(session_key: str, place: Place) -> Message | None:
    """The person as others see them; None when they may not be there."""
    kind, pk = place
    user = user_of(session_key)
    if user is None or not _kinds[kind](user, pk):
        return None
    person: Any = PersonSerializer(user).data
    return json.loads(json.dumps(person, default=str))  # type: ignore[no-any-return]
