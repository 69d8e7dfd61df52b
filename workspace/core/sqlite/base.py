"""SQLite with a queue for writers.

SQLite has no queue: who finds the file locked looks again after up to 100 ms, and out of many threads some never have
luck (fault F36). Here only one thread of a process tries for the file, the others wait for that thread.
"""

from __future__ import annotations

import threading
from typing import Any

from django.db.backends.sqlite3 import base

PATIENCE = 20.0
"""Seconds. Who waits longer asks the file itself, and hears from SQLite why not."""

_turn = threading.Lock()


class DatabaseWrapper(base.DatabaseWrapper):
    """Django's backend; a transaction begins when it is this thread's turn."""

    _has_turn = False

    def _start_transaction_under_autocommit(self) -> None:
        self._has_turn = _turn.acquire(timeout=PATIENCE)
        try:
            super()._start_transaction_under_autocommit()  # type: ignore[misc]  # not in the stubs
        except BaseException:
            self._pass_on()
            raise

    def _commit(self) -> Any:
        # Not passed on when it fails: Django rolls back then.
        super()._commit()  # type: ignore[misc]  # not in the stubs
        self._pass_on()

    def _rollback(self) -> Any:
        try:
            super()._rollback()  # type: ignore[misc]  # not in the stubs
        finally:
            self._pass_on()

    def _close(self) -> Any:
        try:
            super()._close()  # type: ignore[misc]  # not in the stubs
        finally:
            self._pass_on()

    def _pass_on(self) -> None:
        if self._has_turn:
            self._has_turn = False
            _turn.release()
