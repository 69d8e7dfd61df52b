"""One open socket, as the engine sees it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from django.utils.translation import override

from canvases.engine import framing
from canvases.engine.bucket import Bucket
from canvases.engine.judge import Writer
from canvases.engine.refusal import SENTENCES, Reason


class Sink(Protocol):
    """The way out to a client. Neither call waits."""

    def send(self, frame: bytes) -> None: ...

    def close(self, code: int, reason: str) -> None: ...


class Session:
    """A person at a document through one socket.

    Changes are numbered from 1 by both sides. A number is acknowledged when it and everything before it is committed or
    refused, so one number says it all.
    """

    def __init__(
        self,
        person: Mapping[str, Any],
        writer: Writer,
        sink: Sink,
        *,
        speaks_niitty: bool = False,
        language: str = "en",
    ) -> None:
        self.person = person
        self.writer = writer
        self.sink = sink
        self.speaks_niitty = speaks_niitty
        self.language = language
        self.bucket = Bucket()
        self.is_turned_out = False
        """It is being closed: what still comes is not even looked at."""
        self._received = 0
        self._open: deque[int] = deque()
        self._settled: set[int] = set()
        self._acknowledged = 0
        self._gaps: list[int] = []

    def next_number(self) -> int:
        """The number of a change that has just arrived."""
        self._received += 1
        self._open.append(self._received)
        return self._received

    def put_aside(self, number: int) -> bool:
        """The change of that number leans on one that has not come: the client's next reply will hold both.

        Returns whether that reply has yet to be asked for.
        """
        self._gaps.append(number)
        return len(self._gaps) == 1

    def covered_by(self, number: int, *, is_reply: bool) -> tuple[int, ...]:
        """Numbers that stand or fall with this change: a reply also holds everything put aside."""
        if not is_reply:
            return (number,)
        covered, self._gaps = (*self._gaps, number), []
        return covered

    def settle(self, numbers: Iterable[int]) -> None:
        """The changes of those numbers are committed, or refused, or were nothing new."""
        self._settled.update(numbers)
        while self._open and self._open[0] in self._settled:
            settled = self._open.popleft()
            self._settled.discard(settled)
            self._acknowledged = settled

    def acknowledge(self) -> None:
        """Tell the client how far everything is settled."""
        if self.speaks_niitty:
            self.sink.send(framing.ack(self._acknowledged))

    def refuse(self, number: int, reason: Reason) -> None:
        """Tell the client that a change was not kept."""
        self.sink.send(framing.refused(number, reason, self.sentence(reason)))

    def sentence(self, reason: Reason) -> str:
        with override(self.language):
            return str(SENTENCES[reason])
