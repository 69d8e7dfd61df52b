"""`/ws/events`: what changed and where, as small JSON messages. The client then asks the API, which checks rights."""

from __future__ import annotations

import asyncio
import json

from workspace.core.database import db
from workspace.realtime import topics
from workspace.realtime.closing import Close
from workspace.realtime.hub import Hub, Message
from workspace.realtime.sockets import Socket
from workspace.realtime.watching import ANY_TEAM, Watcher, topics_of


class Nowhere(Socket):
    """An address without a socket: the answer is a code, and no traceback in the log."""

    async def connect(self) -> None:
        await self.accept()
        await self.close(Close.NOT_FOUND)


class EventsConsumer(Socket):
    """One person's stream. Nothing a client sends is listened to."""

    watcher: Watcher | None = None

    async def connect(self) -> None:
        self.topics: set[str] = set()
        self.following = asyncio.Lock()
        await self.accept()
        if self.scope["user"] is None:
            await self.close(Close.NOT_SIGNED_IN)
            return
        self.watcher = Watcher(self.scope["user"], self.scope["session_key"], self._judge, ANY_TEAM)
        await self.watcher.start()
        if await self.watcher.is_signed_in():
            await self._follow_what_one_may()
        else:
            await self.close(Close.NOT_SIGNED_IN)

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        await self.close(Close.MALFORMED)

    async def disconnect(self, code: int) -> None:
        if self.watcher is not None:
            await self.watcher.stop()
        await self._follow_nothing()

    async def _judge(self, is_signed_in: bool) -> None:  # noqa: FBT001 - the watcher's answer
        if not is_signed_in:
            await self._follow_nothing()
            await self.close(Close.NOT_SIGNED_IN)
            return
        before = self.topics
        await self._follow_what_one_may()
        if self.topics != before or (self.watcher is not None and self.watcher.was_told):
            await self.send(json.dumps({"type": topics.ACCESS}))

    async def _follow_what_one_may(self) -> None:
        async with self.following:  # also around the query: the newest answer must be the one that stays
            await self._follow(await db(topics_of, self.scope["user"]))

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
        if self.watcher is not None:
            self.watcher.spawn(self.send(json.dumps(message)))
