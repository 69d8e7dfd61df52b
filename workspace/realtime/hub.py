"""The switchboard between a process's sockets and everybody else's.

One process listens on one channel of the channel layer, whatever the number of sockets, and hands what arrives to the
callbacks that asked for the topic. Never one channel-layer hop per client: measured, that costs ten times all the rest
(docs/realtime.md). Every message is only a hint and may be lost; whoever needs certainty reads the database.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import logging
import threading
from collections import defaultdict
from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from channels.exceptions import ChannelFull
from channels.layers import get_channel_layer
from django.conf import settings
from django.db import transaction

from workspace.core.tasks import Tasks

Message = dict[str, Any]
Callback = Callable[[Message], None]

logger = logging.getLogger(__name__)

# What a channel layer raises when its broker is away or a queue is full. RuntimeError: while Redis comes back, its
# client's own reader and our subscribing may both be reading the answer.
LAYER_ERRORS: tuple[type[Exception], ...] = (OSError, ChannelFull, RuntimeError)
with contextlib.suppress(ImportError):
    from redis.exceptions import RedisError

    LAYER_ERRORS = (*LAYER_ERRORS, RedisError)

RETRY_SECONDS = 1.0
SEND_SECONDS = 2.0


class Hub:
    """The switchboard of one event loop. Get it with `Hub.here()`; only use it from that loop."""

    _of_loop: WeakKeyDictionary[asyncio.AbstractEventLoop, Hub] = WeakKeyDictionary()
    serving: asyncio.AbstractEventLoop | None = None
    """The loop of this process that somebody listens in."""

    def __init__(self) -> None:
        self._layer: Any = get_channel_layer()
        self._callbacks: dict[str, set[Callback]] = defaultdict(set)
        self._joined: set[str] = set()
        self._joining = asyncio.Lock()
        self._channel: str | None = None
        self._listener: asyncio.Task[None] | None = None
        self._retry: asyncio.Task[None] | None = None
        self._tasks = Tasks()

    @classmethod
    def here(cls) -> Hub:
        loop = asyncio.get_running_loop()
        if loop not in cls._of_loop:
            cls._of_loop[loop] = cls()
        return cls._of_loop[loop]

    async def subscribe(self, topic: str, callback: Callback) -> None:
        """From now on `callback(message)` runs for every message on the topic."""
        type(self).serving = asyncio.get_running_loop()
        self._callbacks[topic].add(callback)
        await self._join()

    async def unsubscribe(self, topic: str, callback: Callback) -> None:
        callbacks = self._callbacks.get(topic, set())
        callbacks.discard(callback)
        if callbacks:
            return
        self._callbacks.pop(topic, None)
        async with self._joining:
            if topic in self._joined and topic not in self._callbacks:
                self._joined.discard(topic)
                await self._quietly(self._layer.group_discard(topic, self._channel))

    def publish(self, topic: str, message: Message) -> None:
        """Send to everybody on the topic, in every process, soon."""
        self._tasks.start(self.send(topic, message))

    async def send(self, topic: str, message: Message) -> None:
        await self._quietly(self._layer.group_send(topic, {"type": "hub.message", "topic": topic, "body": message}))

    async def close(self) -> None:
        """Stop listening, for a process that ends."""
        self._callbacks.clear()
        await self._tasks.cancel()
        if type(self).serving is asyncio.get_running_loop():
            type(self).serving = None

    async def _join(self) -> None:
        """Listen to every topic somebody waits for; what the broker does not take now is tried again."""
        async with self._joining:
            try:
                if self._channel is None:
                    self._channel = await self._layer.new_channel()
                    self._listener = self._tasks.start(self._listen(self._channel))
                for topic in self._callbacks.keys() - self._joined:
                    await self._layer.group_add(topic, self._channel)
                    self._joined.add(topic)
            except LAYER_ERRORS as error:
                logger.warning("The channel layer is away (%s); sockets go on and ask the database.", error)
                if self._retry is None or self._retry.done():
                    self._retry = self._tasks.start(self._join_anew())

    async def _join_anew(self) -> None:
        """With fresh connections: the reader of the old ones and our subscribing can collide at every try, for ever."""
        while self._callbacks.keys() - self._joined:
            await asyncio.sleep(RETRY_SECONDS)
            async with self._joining:
                await self._quietly(self._layer.flush())
                if self._listener is not None:
                    self._listener.cancel()
                self._channel = None
                self._joined.clear()
            await self._join()

    async def _listen(self, channel: str) -> None:
        while True:
            try:
                message = await self._layer.receive(channel)
            except LAYER_ERRORS as error:
                logger.warning("The channel layer is away (%s); sockets go on and ask the database.", error)
                await asyncio.sleep(RETRY_SECONDS)
                continue
            self._dispatch(message["topic"], message["body"])

    def _dispatch(self, topic: str, body: Message) -> None:
        for callback in tuple(self._callbacks.get(topic, ())):
            try:
                callback(body)
            except Exception:
                logger.exception("A listener on %s failed", topic)  # and must not take the others with it

    @staticmethod
    async def _quietly(call: Any) -> None:
        try:
            await call
        except LAYER_ERRORS as error:
            logger.warning("The channel layer did not take a message: %s", error)


def publish(topic: str, message: Message) -> None:
    """Publish from a service: after the surrounding transaction commits, from whatever thread this is."""
    transaction.on_commit(lambda: _publish_now(topic, message))


def _publish_now(topic: str, message: Message) -> None:
    loop = Hub.serving
    if loop is not None and loop.is_running():
        asyncio.run_coroutine_threadsafe(_send_from(topic, message), loop)
    elif settings.REDIS_URL:
        sending = asyncio.run_coroutine_threadsafe(_send_from(topic, message), _loop_for_sending())
        try:
            sending.result(SEND_SECONDS)  # a command may end right after this
        except TimeoutError:
            logger.warning("The channel layer did not take a message within %s s", SEND_SECONDS)
    # A command beside an embedded server has nobody to tell; sockets ask the database every half minute.


@functools.cache
def _loop_for_sending() -> asyncio.AbstractEventLoop:
    """An event loop in a thread of its own, for a process without sockets: a worker, a command."""
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, name="hub sender", daemon=True).start()
    return loop


async def _send_from(topic: str, message: Message) -> None:
    await Hub.here().send(topic, message)
