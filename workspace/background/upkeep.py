"""The worker's own duties."""

from __future__ import annotations

from datetime import timedelta

from workspace.background import queue
from workspace.core.duties import Duty
from workspace.core.duties import register as on_duty


def register() -> None:
    on_duty(Duty("requeue stranded tasks", timedelta(minutes=1), queue.requeue_stranded))
    on_duty(Duty("forget finished tasks", timedelta(days=1), queue.forget_finished))
