"""Who is here and what they point at: the awareness protocol, with names from the account instead of the client."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, NewType

from canvases.engine.framing import MAX_PRESENCE_TEXT, Presence
from canvases.engine.refusal import Reason, Unfit

GOODBYE = "null"
MAX_CLIENTS_OF_SESSION = 4
DEEPEST = 16
"""How deep a state may be nested. Each is read again, here and in other processes, with less of the stack to spare."""

Process = NewType("Process", str)
"""The name of another process, which speaks for everybody in it."""


class PresenceBoard:
    """The presence of every client of one room. Entries that are not the sender's own are ignored: a standard client
    sends on what it hears from others, and means no harm by it. Owners are sessions, and other processes."""

    def __init__(self) -> None:
        self._entries: dict[int, Presence] = {}
        self._owners: dict[int, object] = {}

    def everybody(self) -> list[Presence]:
        return list(self._entries.values())

    def of_this_process(self) -> list[Presence]:
        return [entry for client, entry in self._entries.items() if not isinstance(self._owners[client], str)]

    def update(
        self, owner: object, person: Mapping[str, Any], entries: Iterable[Presence], foreign: set[int]
    ) -> list[Presence]:
        """Take in what a session says of itself, and return what changed, with `user` set to the person.

        `foreign` are client ids known to belong to other people. Raises Unfit(MALFORMED) for a state that is not a
        small JSON object.
        """
        changed = []
        for entry in entries:
            if entry.client in foreign or not self._is_news(entry):
                continue
            stated = Presence(entry.client, entry.clock, _stated(entry.state, person))
            if self._take(owner, stated):
                changed.append(stated)
        return changed

    def hear(self, process: Process, entries: Iterable[Presence], *, is_all: bool) -> list[Presence]:
        """Take in what another process says of its people, and return what changed. `is_all`: the others have left."""
        told = {entry.client: entry for entry in entries}
        goodbyes = {client for client, entry in told.items() if entry.state == GOODBYE}
        here = [entry for client, entry in told.items() if client not in goodbyes]
        changed = [entry for entry in here if self._is_news(entry) and self._take(process, entry)]
        known = self._clients_of(process)
        left = goodbyes | (known - told.keys() if is_all else set())
        return changed + self._part(known & left)

    def leave(self, owner: object) -> list[Presence]:
        """Say goodbye for every client of a session, or of a process that is not heard of any more."""
        return self._part(self._clients_of(owner))

    def _clients_of(self, owner: object) -> set[int]:
        return {client for client, of in self._owners.items() if of == owner}

    def _part(self, clients: Iterable[int]) -> list[Presence]:
        """Goodbyes, at the clock each client had: with the next one it may come back."""
        for client in clients:
            del self._owners[client]
        return [Presence(client, self._entries.pop(client).clock, GOODBYE) for client in clients]

    def _is_news(self, entry: Presence) -> bool:
        known = self._entries.get(entry.client)
        return known is None or entry.clock > known.clock

    def _take(self, owner: object, entry: Presence) -> bool:
        if not self._may_speak_for(owner, entry):
            return False
        self._owners[entry.client] = owner
        self._entries[entry.client] = entry
        return True

    def _may_speak_for(self, owner: object, entry: Presence) -> bool:
        """Who spoke first for a client does, until its person comes by another socket, perhaps of another process."""
        known = self._entries.get(entry.client)
        if known is None:
            # Standard clients repeat goodbyes, too: nobody owns a client by one.
            is_crowded = not isinstance(owner, str) and len(self._clients_of(owner)) >= MAX_CLIENTS_OF_SESSION
            return entry.state != GOODBYE and not is_crowded
        return self._owners[entry.client] == owner or _is_one_person(known, entry)


def _is_one_person(known: Presence, entry: Presence) -> bool:
    """A goodbye is nobody's."""
    states = [json.loads(presence.state) for presence in (known, entry)]
    return all(states) and states[0]["user"]["id"] == states[1]["user"]["id"]


def _stated(state: str, person: Mapping[str, Any]) -> str:
    """The state as others are sent it: JSON that every browser reads, with neither NaN nor halves of characters."""
    if len(state) > MAX_PRESENCE_TEXT:
        raise Unfit(Reason.MALFORMED)
    try:
        parsed = json.loads(state)
        if parsed is None:
            return GOODBYE
        if not isinstance(parsed, dict) or _is_deep(parsed, DEEPEST):
            raise Unfit(Reason.MALFORMED)
        stated = json.dumps(parsed | {"user": dict(person)}, ensure_ascii=False, allow_nan=False)
        stated.encode()
    except (ValueError, RecursionError):
        raise Unfit(Reason.MALFORMED) from None
    return stated


def _is_deep(value: Any, levels: int) -> bool:
    if not isinstance(value, dict | list):
        return False
    inner = value.values() if isinstance(value, dict) else value
    return levels == 0 or any(_is_deep(item, levels - 1) for item in inner)
