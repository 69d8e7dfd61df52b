"""The channel layer of a server that is alone, without Redis."""

from __future__ import annotations

from typing import Any

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
