"""What is measured: a server that can be started, killed, entered, and filled with a document."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import Protocol, TypedDict

BLOCK = "unheard"
"""A block of the demo's second canvas. Only our server looks."""


class Place(TypedDict):
    """One socket, as the load generator is told."""

    url: str
    room: str
    author: str
    block: str
    side: int
    writes: bool
    observes: bool


class Subject(Protocol):
    name: str
    dialect: str
    stores: bool
    """Whether documents outlive the process."""
    acknowledges: bool

    @property
    def pid(self) -> int: ...

    @property
    def is_running(self) -> bool: ...

    def start(self) -> None: ...

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None: ...

    def rooms(self, count: int) -> list[str]:
        """New empty documents."""
        ...

    def places(self, rooms: list[str], each: int) -> list[Place]:
        """So many sockets at each document, one after the other; all of them may write, none does."""
        ...

    def fill(self, room: str, board: Path) -> None:
        """Put an update into the document and have it stored."""
        ...


def place(url: str, room: str, author: str = "") -> Place:
    return Place(url=url, room=room, author=author, block=BLOCK, side=0, writes=False, observes=True)


def with_writers(places: list[Place], writers: int) -> list[Place]:
    """The first so many write."""
    return [Place(**{**each, "writes": number < writers}) for number, each in enumerate(places)]
