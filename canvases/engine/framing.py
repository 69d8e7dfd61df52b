"""The frames of the wire: y-protocols sync and awareness, and Niitty's own kinds for clients that ask for them.

Kinds 0 to 3 are y-websocket's. Ours go only to sockets opened with `?niitty=1`; a standard client never sees them.
`frontend/src/realtime/protocol.ts` repeats the numbers; a test compares the two.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from canvases.engine import varint
from canvases.engine.refusal import Reason, Unfit
from canvases.engine.scan import MAX_CLIENT, MAX_CLOCK
from canvases.engine.varint import Reader

MAX_FRAME = 256 * 1024
MAX_PRESENCES = 1000
MAX_PRESENCE_TEXT = 2048


class Kind(IntEnum):
    SYNC = 0
    AWARENESS = 1
    AUTH = 2
    QUERY_AWARENESS = 3
    ACK = 100
    REFUSED = 101
    HELLO = 102


class Step(IntEnum):
    """The messages of kind SYNC."""

    STATE = 0
    REPLY = 1
    UPDATE = 2


@dataclass(frozen=True, slots=True)
class StateRequest:
    """Send me what I lack: the sender knows these clocks."""

    clocks: dict[int, int]


@dataclass(frozen=True, slots=True)
class Change:
    """A Yjs update (version 1), not yet looked into. A reply is everything the client has and the server asked for."""

    update: bytes
    is_reply: bool = False


@dataclass(frozen=True, slots=True)
class Presence:
    """What one Yjs client says of itself. `state` is JSON, or None when it says goodbye."""

    client: int
    clock: int
    state: str


@dataclass(frozen=True, slots=True)
class Presences:
    entries: list[Presence]


@dataclass(frozen=True, slots=True)
class PresenceQuery:
    """Send me everybody's presence."""


Message = StateRequest | Change | Presences | PresenceQuery


def decode(frame: bytes) -> Message:
    """One client frame. Raises Unfit: TOO_BIG, or MALFORMED for everything a client has no reason to send."""
    if len(frame) > MAX_FRAME:
        raise Unfit(Reason.TOO_BIG)
    reader = Reader(frame)
    kind = reader.uint()
    message: Message
    if kind == Kind.SYNC:
        message = _sync(reader)
    elif kind == Kind.AWARENESS:
        message = _presences(Reader(reader.bytes()))
    elif kind == Kind.QUERY_AWARENESS:
        message = PresenceQuery()
    else:
        raise Unfit(Reason.MALFORMED)
    reader.finish()
    return message


def _sync(reader: Reader) -> StateRequest | Change:
    step = reader.uint()
    if step == Step.STATE:
        return StateRequest(clocks(reader.bytes()))
    if step in {Step.REPLY, Step.UPDATE}:
        return Change(reader.bytes(), is_reply=step == Step.REPLY)
    raise Unfit(Reason.MALFORMED)


def clocks(state_vector: bytes) -> dict[int, int]:
    """A Yjs state vector: the next clock of every client."""
    reader = Reader(state_vector)
    count = reader.uint()
    if count > len(state_vector):
        raise Unfit(Reason.MALFORMED)
    known = {reader.uint(): reader.uint() for _ in range(count)}
    reader.finish()
    return known


def state_vector(known: Mapping[int, int]) -> bytes:
    parts = [varint.uint(len(known))]
    for client, clock in known.items():
        parts += (varint.uint(client), varint.uint(clock))
    return b"".join(parts)


def _presences(reader: Reader) -> Presences:
    count = reader.uint()
    if count > MAX_PRESENCES:
        raise Unfit(Reason.MALFORMED)
    entries = [Presence(reader.uint(), reader.uint(), reader.text()) for _ in range(count)]
    reader.finish()
    # A browser cannot read a greater number, and with it would lose the whole frame it came in.
    if any(entry.client >= MAX_CLIENT or entry.clock >= MAX_CLOCK for entry in entries):
        raise Unfit(Reason.MALFORMED)
    return Presences(entries)


def state_request(vector: bytes) -> bytes:
    return bytes((Kind.SYNC, Step.STATE)) + varint.sized(vector)


def reply(update: bytes) -> bytes:
    """The answer to a state request."""
    return bytes((Kind.SYNC, Step.REPLY)) + varint.sized(update)


def update(data: bytes) -> bytes:
    return bytes((Kind.SYNC, Step.UPDATE)) + varint.sized(data)


def presences(entries: Iterable[Presence]) -> bytes:
    parts = [
        varint.uint(entry.client) + varint.uint(entry.clock) + varint.sized(entry.state.encode()) for entry in entries
    ]
    return bytes((Kind.AWARENESS,)) + varint.sized(varint.uint(len(parts)) + b"".join(parts))


def ack(number: int) -> bytes:
    """Everything up to the client's message of that number is committed."""
    return varint.uint(Kind.ACK) + varint.uint(number)


def refused(number: int, reason: Reason, sentence: str) -> bytes:
    """The client's message of that number was not kept."""
    parts = (varint.uint(number), varint.sized(reason.encode()), varint.sized(sentence.encode()))
    return varint.uint(Kind.REFUSED) + b"".join(parts)


def hello(facts: Mapping[str, Any]) -> bytes:
    """What a client should know of this document: generation, what the person may do, limits. JSON."""
    return varint.uint(Kind.HELLO) + varint.sized(json.dumps(facts).encode())
