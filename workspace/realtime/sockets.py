"""What every socket of ours has in common."""

from __future__ import annotations

from typing import Any

from channels.consumer import get_handler_name
from channels.generic.websocket import AsyncWebsocketConsumer
from django.utils.translation import override

from workspace.realtime import metrics
from workspace.realtime.closing import SENTENCES
from workspace.realtime.lifetime import open_sockets

MAX_REASON_BYTES = 120
"""A close frame holds 125 bytes, two of them the code."""


class Socket(AsyncWebsocketConsumer):
    """A socket that is told when the process ends, without what Channels does for every socket and frame.

    No channel of its own in the channel layer: the hub has one for all sockets, and survives the broker's absence. No
    look at database connections before every frame, which costs a change of threads: `db()` looks after its own.
    """

    channel_layer_alias = None

    async def dispatch(self, message: dict[str, Any]) -> None:
        await getattr(self, get_handler_name(message))(message)

    async def accept(self, *args: Any, **options: Any) -> None:
        await super().accept(*args, **options)
        open_sockets.add(self)

    async def close(self, code: Any = None, reason: str | None = None) -> None:
        """Close with a code and a sentence: the given one, or the code's own in the person's language."""
        sentence = reason or self._sentence(code)
        cut = sentence.encode()[:MAX_REASON_BYTES].decode(errors="ignore")
        if code is not None:
            metrics.closed(code)
        # Autobahn takes nothing but a plain int, and hangs on anything else.
        await super().close(None if code is None else int(code), cut or None)

    def _sentence(self, code: Any) -> str:
        user = self.scope.get("user")
        with override(user.language if user else None):
            return str(SENTENCES.get(code, ""))
