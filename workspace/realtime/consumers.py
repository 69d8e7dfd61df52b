"""`/ws/events`: what changed and where, as small JSON messages. The client then asks the API, which checks rights."""

from __future__ import annotations

import asyncio
import json
import uuid

from workspace.accounts.sessions import user_of
from workspace.core.database import db
from workspace.realtime import topics
from workspace.realtime.closing import Close
from workspace.realtime.hub import Hub, Message
from workspace.realtime.lifetime import open_sockets
from workspace.realtime.presence import MovesError, PlaceError, Presence, parse
from workspace.realtime.sockets import Socket
from workspace.realtime.watching import ANY_TEAM, Watcher, topics_of


class Nowhere(Socket):
    """An address without a socket: the answer is a code, and no traceback in the log."""

    async def connect(self) -> None:
        await self.accept()
        await self.close(Close.NOT_FOUND)


class EventsConsumer(Socket):
    """One person's stream. A client says where it is, and nothing else (`workspace.realtime.presence`)."""

    watcher: Watcher | None = None
    presence: Presence | None = None

    async def connect(self) -> None:
        self.topics: set[str] = set()
        self.following = asyncio.Lock()
        if self.scope["user"] is None:
            await self.accept()
            await self.close(Close.NOT_SIGNED_IN)
            return
        self.watcher = Watcher(self.scope["user"], self._judge, ANY_TEAM)
        self.presence = Presence(self.scope["session_key"], self._tell)
        await self.watcher.start()
        is_signed_in = await self._follow_what_one_may()
        # Not before: whoever sees the socket open asks the API what is so, and must hear of every change after that.
        await self.accept()
        if not is_signed_in:
            await self.close(Close.NOT_SIGNED_IN)

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        if self.presence is None:
            return
        try:
            await self.presence.move(parse(text_data))
        except PlaceError:
            await self.close(Close.MALFORMED)
        except MovesError:
            await self.close(Close.TOO_MANY)

    async def disconnect(self, code: int) -> None:
        if self.presence is not None:
            await self.presence.stop()
        if self.watcher is not None:
            await self.watcher.stop()
        await self._follow_nothing()

    async def _judge(self) -> None:
        before = self.topics
        if self.presence is not None:
            await self.presence.judge()
        is_signed_in = await self._follow_what_one_may()
        if self not in open_sockets:
            return
        if not is_signed_in:
            await self.close(Close.NOT_SIGNED_IN)
        elif self.topics != before or (self.watcher is not None and self.watcher.was_told):
            await self.send(json.dumps({"type": topics.ACCESS}))

    async def _follow_what_one_may(self) -> bool:
        """Returns False when the person is not signed in any more; then it follows nothing."""
        async with self.following:  # also around the query: the newest answer must be the one that stays
            wanted = await db(_topics_of, self.scope["session_key"], self.scope["user"].pk)
            await self._follow(wanted or set())
        return wanted is not None

    async def _follow_nothing(self) -> None:
        async with self.following:
            await self._follow(set())

    async def _follow(self, wanted: set[str]) -> None:
        hub = Hub.here()
        before, self.topics = self.topics, wanted
        for topic in wanted - before:
            await hub.subscribe(topic, self._tell)
        for topic in before - wanted:
            await hub.unsubscribe(topic, self._tell)

    def _tell(self, message: Message) -> None:
        if self.watcher is not None and self in open_sockets:
            self.watcher.spawn(self.send(json.dumps(message)))


def _topics_of(session_key: str, user_id: uuid.UUID) -> set[str] | None:
    """None when what the socket was opened with, the session or a script's token, does not live any more."""
    user = user_of(session_key)
    return topics_of(user) if user is not None and user.pk == user_id else None
