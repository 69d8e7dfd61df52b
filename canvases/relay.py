"""Hints between processes, over the hub: "the log of this canvas has grown to here"."""

from __future__ import annotations

import functools
import uuid
from typing import Any

from django.conf import settings

from canvases.engine.rooms import Grown
from workspace.realtime import topics
from workspace.realtime.hub import Hub


class HubRelay:
    def __init__(self) -> None:
        self._following: dict[uuid.UUID, Any] = {}

    async def follow(self, key: uuid.UUID, grown: Grown) -> None:
        if key in self._following:
            return
        self._following[key] = functools.partial(_told, key, grown)
        await Hub.here().subscribe(topics.document(key), self._following[key])

    async def unfollow(self, key: uuid.UUID) -> None:
        callback = self._following.pop(key, None)
        if callback is not None:
            await Hub.here().unsubscribe(topics.document(key), callback)

    def announce(self, key: uuid.UUID, sequence: int) -> None:
        """Without Redis there is no other process to tell."""
        if settings.REDIS_URL:
            Hub.here().publish(topics.document(key), grown(sequence))


def grown(sequence: int) -> dict[str, int]:
    """The hint itself."""
    return {"sequence": sequence}


def _told(key: uuid.UUID, callback: Grown, message: dict[str, int]) -> None:
    callback(key, message["sequence"])
