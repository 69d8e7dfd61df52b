"""Many who ask at once, one trip to the database."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from django.db import DataError, IntegrityError

from workspace.core.database import db

Q = TypeVar("Q")
A = TypeVar("A")
Work = Callable[[Sequence[Q]], Sequence[A]]

MOST = 100
"""Questions in one batch: a database thread at work keeps the event loop waiting."""
MISFITS = (DataError, IntegrityError, ValueError)
"""What one question may be to blame for, unlike a database that is away."""


class _Batch(Generic[Q, A]):
    """Questions that are being gathered, or answered: one batch after the other."""

    def __init__(self, work: Work[Q, A], before: _Batch[Q, A] | None, rest: float) -> None:
        self.questions: list[Q] = []
        self.loop = asyncio.get_running_loop()
        self.ended = 0.0
        self._is_open = True
        self._work = work
        self._before = before if before is not None and before.loop is self.loop else None
        self._rest = rest
        self.answers = self.loop.create_task(self._answer())
        self.answers.add_done_callback(_hear)

    def takes_more(self) -> bool:
        return self._is_open and len(self.questions) < MOST and self.loop is asyncio.get_running_loop()

    async def _answer(self) -> Sequence[A]:
        if self._before is not None:
            await asyncio.wait([self._before.answers])
            await asyncio.sleep(self._before.ended + self._rest - self.loop.time())
            self._before = None
        self._is_open = False
        try:
            return await db(self._work, self.questions)
        finally:
            self.ended = self.loop.time()


class Gathered(Generic[Q, A]):
    """Whatever is asked in one turn of the loop, or while a batch is being answered, is answered together.

    `work` runs in a database thread and gives one answer for each question, in order. A question that cannot be
    answered does not take others with it: then each is asked by itself. Between two batches are at least `rest`
    seconds, in which more come together.
    """

    def __init__(self, work: Work[Q, A], rest: float = 0.0) -> None:
        self._work = work
        self._rest = rest
        self._newest: _Batch[Q, A] | None = None

    async def ask(self, question: Q) -> A:
        """Raises what `work` raises."""
        batch = self._gathering()
        number = len(batch.questions)
        batch.questions.append(question)
        try:
            return (await asyncio.shield(batch.answers))[number]
        except MISFITS:
            if len(batch.questions) == 1:
                raise
            return (await db(self._work, [question]))[0]

    def _gathering(self) -> _Batch[Q, A]:
        """The batch that takes questions."""
        if self._newest is None or not self._newest.takes_more():
            self._newest = _Batch(self._work, self._newest, self._rest)
        return self._newest


def _hear(answers: asyncio.Task[Sequence[A]]) -> None:
    """Look at a failure even when everybody who asked has gone: asyncio would complain."""
    if not answers.cancelled():
        answers.exception()
