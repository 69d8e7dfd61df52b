"""A socket as a browser has it, against the real handshake and consumer, in memory."""

from __future__ import annotations

import asyncio
import json
from types import TracebackType
from typing import Any, Self

from channels.testing import WebsocketCommunicator
from django.conf import settings

from tests.people import Browser
from workspace.realtime.closing import Close
from workspace.realtime.consumers import EventsConsumer
from workspace.realtime.handshake import Handshake

ORIGIN = "http://localhost:8000"
SOON = 2.0
"""Seconds within which lost access must close a socket (fault F19)."""
PATIENCE = 15.0
"""Seconds to wait for what must come at some time: a busy machine is not a fault."""


class Socket:
    """`async with Socket(window) as socket:`; opened with the browser's session cookie, or a ticket."""

    def __init__(
        self,
        window: Browser | None = None,
        *,
        ticket: str | None = None,
        origins: tuple[str, ...] = (ORIGIN,),
        application: Any = None,
        path: str = "/ws/events",
    ) -> None:
        headers = [(b"origin", origin.encode()) for origin in origins]
        if window is not None:
            name = settings.SESSION_COOKIE_NAME
            headers.append((b"cookie", f"{name}={window.cookies[name].value}".encode()))
        query = f"?ticket={ticket}" if ticket is not None else ""
        served = application or Handshake(EventsConsumer.as_asgi())
        self._wire = WebsocketCommunicator(served, f"{path}{query}", headers)
        self.is_open = False

    async def __aenter__(self) -> Self:
        self.is_open, _ = await self._wire.connect(timeout=5)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._wire.disconnect(timeout=5)

    async def send(self, text: str) -> None:
        await self._wire.send_to(text_data=text)

    async def _next(self, seconds: float) -> Any:
        """What the server sends next; None when it keeps silent. Does not disturb it, unlike `receive_output`."""
        try:
            return await asyncio.wait_for(self._wire.output_queue.get(), seconds)
        except TimeoutError:
            return None

    async def hears(self, **expected: Any) -> None:
        """Waits for exactly this event; others may come before."""
        seen: list[Any] = []
        while True:
            message = await self._next(PATIENCE)
            assert message is not None, f"never heard {expected}, only {seen}"
            assert message["type"] == "websocket.send", f"closed before {expected}: {message}"
            seen.append(json.loads(message["text"]))
            if seen[-1] == expected:
                return

    async def next(self) -> Any:
        """The next event."""
        message = await self._next(PATIENCE)
        assert message is not None, "nothing comes"
        return json.loads(message["text"])

    async def drain(self, seconds: float = 0.15) -> list[dict[str, Any]]:
        """Everything that comes until there is silence."""
        events = []
        while (message := await self._next(seconds)) is not None:
            assert message["type"] == "websocket.send", message
            events.append(json.loads(message["text"]))
        return events

    async def closes(self) -> Close:
        """The code it is closed with, soon."""
        while True:
            message = await self._next(SOON)
            assert message is not None, "it stays open"
            if message["type"] == "websocket.close":
                return Close(message["code"])
