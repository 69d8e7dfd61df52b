"""Between processes, over the hub: "the log of this canvas has grown to here", and who is at it."""

from __future__ import annotations

import functools
import uuid
from typing import Any

from django.conf import settings

from canvases.engine.framing import Presence
from canvases.engine.neighbours import Words
from canvases.engine.rooms import Grown, Heard
from workspace.realtime import topics
from workspace.realtime.hub import Hub, Message


class HubRelay:
    def __init__(self) -> None:
        self._following: dict[uuid.UUID, Any] = {}

    async def follow(self, key: uuid.UUID, grown: Grown, heard: Heard) -> None:
        if key in self._following:
            return
        self._following[key] = functools.partial(_told, key, grown, heard)
        await Hub.here().subscribe(topics.document(key), self._following[key])

    async def unfollow(self, key: uuid.UUID) -> None:
        callback = self._following.pop(key, None)
        if callback is not None:
            await Hub.here().unsubscribe(topics.document(key), callback)

    def announce(self, key: uuid.UUID, sequence: int) -> None:
        self._publish(key, grown(sequence))

    def say(self, key: uuid.UUID, words: Words) -> None:
        self._publish(key, _spoken(words))

    @staticmethod
    def _publish(key: uuid.UUID, message: Message) -> None:
        """Without Redis there is no other process to tell."""
        if settings.REDIS_URL:
            Hub.here().publish(topics.document(key), message)


def grown(sequence: int) -> Message:
    """The hint itself."""
    return {"sequence": sequence}


def _spoken(words: Words) -> Message:
    presences = [[entry.client, entry.clock, entry.state] for entry in words.presences]
    return {"process": words.process, "presences": presences, "is_all": words.is_all, "asks": words.asks}


def _told(key: uuid.UUID, grown: Grown, heard: Heard, message: Message) -> None:
    if "sequence" in message:
        grown(key, message["sequence"])
    else:
        heard(key, Words(**message | {"presences": tuple(Presence(*entry) for entry in message["presences"])}))
