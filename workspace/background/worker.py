"""A worker: does regular duties and tasks, one after the other, until it is told to stop."""

from __future__ import annotations

import logging
import threading

from django.db import DatabaseError, connections

from workspace.background import queue, turns
from workspace.core.ids import uuid7

IDLE_SECONDS = 1.0
"""Between two looks for work; a look reads two rows and writes nothing."""
AWAY_SECONDS = 5.0
"""While the database is away."""

logger = logging.getLogger(__name__)


class Worker:
    """Runs in one thread; `stop` may be called from any, and from a signal handler."""

    def __init__(self) -> None:
        self.name = str(uuid7())
        self._stopping = threading.Event()

    def stop(self) -> None:
        """What is being done is finished; nothing else is begun."""
        self._stopping.set()

    def run(self) -> None:
        """Work until stopped."""
        rest = 0.0
        while not self._stopping.wait(rest):
            rest = self._look()
            connections.close_all()

    def work_off(self) -> None:
        """Do all that is due now, and return."""
        while not self._stopping.is_set() and self._turn():
            pass

    def _look(self) -> float:
        """Returns the seconds to rest before looking again."""
        try:
            return 0.0 if self._turn() else IDLE_SECONDS
        except DatabaseError as error:
            logger.warning("The database is away (%s); the worker waits.", type(error).__name__)
            return AWAY_SECONDS

    def _turn(self) -> bool:
        """Do one task, and all duties that are due. Returns whether there was anything to do."""
        has_worked = False
        for duty in turns.due():
            if self._stopping.is_set():
                return has_worked
            has_worked = turns.perform(duty) or has_worked
        task = queue.take(self.name)
        if task is not None:
            queue.perform(task)
        return has_worked or task is not None
