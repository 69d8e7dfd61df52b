"""Everybody at one document: the people of this process and, as far as they say, those of others."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable

from canvases.engine import framing
from canvases.engine.framing import Presence
from canvases.engine.neighbours import Neighbours, Words
from canvases.engine.presence import PresenceBoard, Process
from canvases.engine.session import Session

TICK_SECONDS = 0.025
"""Over which cursor movements are gathered into one frame."""


class Company:
    """What the sessions of a room are told of each other. `say` tells the other processes."""

    def __init__(self, process: Process, sessions: Collection[Session], say: Callable[[Words], None]) -> None:
        self._board = PresenceBoard()
        self._neighbours = Neighbours(process, self._board, say)
        self._sessions = sessions
        self._moved: dict[int, Presence] = {}

    def join(self, session: Session) -> None:
        if len(self._sessions) == 1:
            self._neighbours.ask()
        if self._board.everybody():
            self.show(session)

    def show(self, session: Session) -> None:
        """Everybody, to one."""
        session.sink.send(framing.presences(self._board.everybody()))

    def update(self, session: Session, entries: Iterable[Presence], foreign: set[int]) -> None:
        """What a session says of itself. Raises Unfit."""
        self._move(self._board.update(session, session.person, entries, foreign))

    def leave(self, session: Session) -> None:
        self._move(self._board.leave(session))

    def hear(self, words: Words) -> None:
        """What another process says of who is at this document there."""
        self._tell(self._neighbours.hear(words))

    def beat(self) -> None:
        """Regularly: say who is here, and forget the people of processes that are silent."""
        if self._sessions:
            self._tell(self._neighbours.beat())

    def _move(self, changed: Collection[Presence]) -> None:
        self._neighbours.moved(changed)
        self._tell(changed)

    def _tell(self, changed: Iterable[Presence]) -> None:
        """Everybody here, of the newest of each client, once per tick."""
        was_still = not self._moved
        self._moved.update({entry.client: entry for entry in changed})
        if was_still and self._moved:
            asyncio.get_running_loop().call_later(TICK_SECONDS, self._flush)

    def _flush(self) -> None:
        moved, self._moved = self._moved, {}
        frame = framing.presences(moved.values())
        for session in self._sessions:
            session.sink.send(frame)
