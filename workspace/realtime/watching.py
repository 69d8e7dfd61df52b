"""Keeping an open socket honest: its person's rights are judged again when they may have changed, and every 30 s.

Sockets whose time has come are woken at the same moment, once a second, so that whoever judges them can ask the
database for all of them together (`workspace.core.gathering`).
"""

from __future__ import annotations

import asyncio
import logging
import math
import random
import uuid
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from django.db import DatabaseError

from workspace.accounts.models import User
from workspace.core.tasks import Tasks
from workspace.realtime import topics
from workspace.realtime.hub import Hub, Message

RECHECK_SECONDS = 30.0
TURNS = 30
"""Into so many turns that time is divided: sockets whose time has come are woken together, turn by turn."""
RETRY_SECONDS = 1.0
ANY_TEAM = "*"

Judge = Callable[[], Awaitable[None]]
Topics = Callable[[User], set[str]]

logger = logging.getLogger(__name__)
_sources: list[Topics] = []


def register_topics(source: Topics) -> None:
    """A package that publishes for a team or a thing says here which topics a person may follow."""
    _sources.append(source)


def topics_of(user: User) -> set[str]:
    """Everything this person's event stream follows."""
    return {topics.user(user.pk)}.union(*(source(user) for source in _sources))


class Watcher:
    """Calls `judge()` soon after every access hint that concerns the person, and every 30 s.

    Judgements come one at a time; hints that arrive meanwhile are answered by one more. A socket in one team names it;
    one that follows many passes `ANY_TEAM`.
    """

    def __init__(self, user: User, judge: Judge, team_id: uuid.UUID | str | None = None) -> None:
        self._user = user
        self._judge = judge
        self._team = str(team_id) if team_id else None
        self._told = asyncio.Event()
        self._tasks = Tasks()
        self.was_told = False
        """Whether this judgement follows a hint, rather than the clock."""

    async def start(self) -> None:
        """From here on no change is missed: judge once after this, for what changed before."""
        await Hub.here().subscribe(topics.ACCESS, self._hint)
        self._tasks.start(self._watch())

    def narrow(self, team_id: uuid.UUID) -> None:
        """From now on only this team's hints concern the socket, beside the person's own."""
        self._team = str(team_id)

    async def stop(self) -> None:
        await Hub.here().unsubscribe(topics.ACCESS, self._hint)
        await self._tasks.cancel()

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Run work that belongs to this socket and ends with it."""
        self._tasks.start(work)

    def _hint(self, message: Message) -> None:
        if message["user"]:
            concerns = message["user"] == str(self._user.pk)
        else:
            concerns = self._team in {message["team"], ANY_TEAM}
        if concerns:
            self._told.set()

    async def _watch(self) -> None:
        while True:
            self.was_told = await self._next()
            try:
                await self._judge()
            except DatabaseError as error:
                logger.warning("Rights could not be looked up (%s); trying again.", error)
                await asyncio.sleep(RETRY_SECONDS)
                self._told.set()

    async def _next(self) -> bool:
        """Wait for a hint or the clock. Spread out: after a restart a thousand sockets are equally old."""
        turn = RECHECK_SECONDS / TURNS
        due = asyncio.get_running_loop().time() + RECHECK_SECONDS * random.uniform(0.7, 1.0)  # noqa: S311
        try:
            async with asyncio.timeout_at(turn * math.floor(due / turn)):
                await self._told.wait()
        except TimeoutError:
            return False
        self._told.clear()
        return True
