"""SQLite with a queue for writers.

SQLite has no queue: who finds the file locked looks again after up to 100 ms, and out of many threads some never have
luck (fault F36, ADR 21). Here one thread of a process tries for the file, often, and the others wait for their turn.
"""

from __future__ import annotations

import sqlite3
import time
from typing import Any

from django.db import OperationalError
from django.db.backends.sqlite3 import base

from workspace.core.sqlite.turns import Turns

TRY_MILLISECONDS = 18
"""SQLite looks for the file after 1, 3, 8 and 18 ms, then ever more rarely: so we begin anew."""

_turns = Turns()


class DatabaseWrapper(base.DatabaseWrapper):
    """Django's backend; a transaction begins when it is this thread's turn."""

    _has_turn = False

    @property
    def _patience(self) -> float:
        """Seconds for one's turn, and again for the file. Who waits longer hears from SQLite why not."""
        return float(self.settings_dict["OPTIONS"].get("timeout", 5.0))

    def _start_transaction_under_autocommit(self) -> None:
        self._has_turn = _turns.take(self._patience)
        try:
            self._begin()
        except BaseException:
            self._pass_on()
            raise

    def _begin(self) -> None:
        until = time.monotonic() + self._patience
        self.connection.execute(f"PRAGMA busy_timeout = {TRY_MILLISECONDS}")
        try:
            while not self._tried(is_last=time.monotonic() >= until):
                pass
        finally:
            self.connection.execute(f"PRAGMA busy_timeout = {self._patience * 1000:.0f}")

    def _tried(self, *, is_last: bool) -> bool:
        """Whether the transaction has begun. Raises what SQLite says, but at the last try only, if the file is busy."""
        try:
            super()._start_transaction_under_autocommit()  # type: ignore[misc]  # not in the stubs
        except OperationalError as error:
            if is_last or not _is_busy(error):
                raise
            return False
        return True

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
            _turns.pass_on()


def _is_busy(error: OperationalError) -> bool:
    code = getattr(error.__cause__, "sqlite_errorcode", 0)
    return bool(code & 0xFF == sqlite3.SQLITE_BUSY)
