"""Who is here and what they point at: the awareness protocol, with names from the account instead of the client."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from canvases.engine.framing import MAX_PRESENCE_TEXT, Presence
from canvases.engine.refusal import Reason, Unfit

GOODBYE = "null"
MAX_CLIENTS_OF_SESSION = 4


class PresenceBoard:
    """The presence of every client of one room. Entries that are not the sender's own are ignored: a standard client
    sends on what it hears from others, and means no harm by it."""

    def __init__(self) -> None:
        self._entries: dict[int, Presence] = {}
        self._owners: dict[int, object] = {}

    def everybody(self) -> list[Presence]:
        return list(self._entries.values())

    def update(
        self, owner: object, person: Mapping[str, Any], entries: Iterable[Presence], foreign: set[int]
    ) -> list[Presence]:
        """Take in what a session says of itself, and return what changed, with `user` set to the person.

        `foreign` are client ids known to belong to other people. Raises Unfit(MALFORMED) for a state that is not a
        small JSON object.
        """
        changed = []
        for entry in entries:
            if entry.client in foreign or not self._claim(owner, entry.client):
                continue
            known = self._entries.get(entry.client)
            if known is not None and entry.clock <= known.clock:
                continue
            stated = Presence(entry.client, entry.clock, _stated(entry.state, person))
            self._entries[entry.client] = stated
            changed.append(stated)
        return changed

    def leave(self, owner: object) -> list[Presence]:
        """Say goodbye for every client of a session, at the clock it had: with the next one it may come back."""
        goodbyes = []
        for client in [client for client, of in self._owners.items() if of is owner]:
            del self._owners[client]
            entry = self._entries.pop(client, None)
            if entry is not None:
                goodbyes.append(Presence(client, entry.clock, GOODBYE))
        return goodbyes

    def _claim(self, owner: object, client: int) -> bool:
        holder = self._owners.setdefault(client, owner)
        if holder is not owner:
            return False
        if sum(of is owner for of in self._owners.values()) > MAX_CLIENTS_OF_SESSION:
            del self._owners[client]
            return False
        return True


def _stated(state: str, person: Mapping[str, Any]) -> str:
    """The state as others are sent it: JSON that every browser reads, with neither NaN nor halves of characters."""
    if len(state) > MAX_PRESENCE_TEXT:
        raise Unfit(Reason.MALFORMED)
    try:
        parsed = json.loads(state)
        if parsed is None:
            return GOODBYE
        if not isinstance(parsed, dict):
            raise Unfit(Reason.MALFORMED)
        stated = json.dumps(parsed | {"user": dict(person)}, ensure_ascii=False, allow_nan=False)
        stated.encode()
    except (ValueError, RecursionError):
        raise Unfit(Reason.MALFORMED) from None
    return stated
