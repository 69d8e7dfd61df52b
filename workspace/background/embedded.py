"""The worker inside a server process: the embedded default needs no second program.

It stops when the process begins to end (ADR 26): a letter that is just being sent has the rest of the process's time.
"""

from __future__ import annotations

import asyncio
import logging
import threading

from django.conf import settings

from workspace.background.worker import Worker
from workspace.realtime import lifetime

PATIENCE = 2.0
"""Seconds in which a job may end. The log of the canvases, which is written after this, needs the others."""

logger = logging.getLogger(__name__)


class _Embedded:
    def __init__(self) -> None:
        self._worker: Worker | None = None
        self._thread: threading.Thread | None = None

    async def start(self) -> None:
        if not settings.EMBEDDED_WORKER or self._worker is not None:
            return
        self._worker = Worker()
        self._thread = threading.Thread(target=self._worker.run, name="worker", daemon=True)
        self._thread.start()

    async def stop(self) -> None:
        worker, thread = self._worker, self._thread
        self._worker = self._thread = None
        if worker is None or thread is None:
            return
        worker.stop()
        await asyncio.to_thread(thread.join, PATIENCE)
        if thread.is_alive():
            logger.warning("The worker was still busy; what it did is begun anew, and no letter is sent twice.")


def register() -> None:
    embedded = _Embedded()
    lifetime.start_with(embedded.start)
    lifetime.finish_with(embedded.stop)
