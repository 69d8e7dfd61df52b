"""The channel layers: of a server that is alone, and of several around one Redis."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from channels.exceptions import ChannelFull
from channels.layers import InMemoryChannelLayer


class LocalChannelLayer(InMemoryChannelLayer):
    """Channels' own, for a hub: the only listener, with one channel that it empties at once.

    Channels' looks through every group (here: every open canvas) at each message for what is too old, and would have
    the hub leave the groups it joined more than a day ago: a server that runs for long would no longer hear who lost
    their rights.
    """

    async def group_send(self, group: str, message: dict[str, Any]) -> None:
        for channel in tuple(self.groups.get(group, ())):
            try:
                await self.send(channel, message)
            except ChannelFull:
                continue

    def _clean_expired(self) -> None:
        """Nothing grows old here."""


def on_redis(url: str) -> dict[str, Any]:
    """The setting for servers that share this Redis database.

    What is published in Redis is heard in all its numbered databases, so the number has to be part of every name: or
    two installations on one Redis would hear each other.
    """
    number = urlsplit(url).path.strip("/") or "0"
    config = {"hosts": [url], "prefix": f"niitty{number}"}
    return {"BACKEND": "channels_redis.pubsub.RedisPubSubChannelLayer", "CONFIG": config}
