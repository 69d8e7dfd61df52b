"""The tasks in the database (django-tasks-db): taken by one worker at a time, tried again, given up.

A task is enqueued in the transaction that wants it, and so is there exactly when that is committed. It may be begun
more than once (a worker is killed, a lease runs out): every task finds out itself what is done already.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from django_tasks import TaskContext, TaskResultStatus
from django_tasks_db.models import DBTaskResult

from workspace.background import metrics

MOST_TRIES = 8
FIRST_REST, LONGEST_REST = timedelta(seconds=30), timedelta(hours=6)
LEASE = timedelta(minutes=5)
"""So long a task has at most: begun longer ago, its worker was killed, and another one begins it anew."""

Row = DBTaskResult[Any, Any]

logger = logging.getLogger(__name__)


def take(worker: str) -> Row | None:
    """The next task that is due, from now on this worker's. Only reads when there is none: SQLite has one writer."""
    if not DBTaskResult.objects.ready().exists():
        metrics.LAG.set(0)
        return None
    with transaction.atomic():
        task = DBTaskResult.objects.ready().get_locked()
        if task is None:
            return None
        task.claim(worker)
    assert task.started_at is not None  # noqa: S101 - `claim` has just set it
    wanted = task.enqueued_at if task.run_after > task.started_at else max(task.enqueued_at, task.run_after)
    metrics.LAG.set((task.started_at - wanted).total_seconds())
    return task


def perform(task: Row) -> None:
    """Do a task that was taken. Of what goes wrong the log and the row keep the kind alone: the rest names people."""
    try:
        known = task.task
        result: Any = task.task_result
        context = (TaskContext(task_result=result),) if known.takes_context else ()
        known.call(*context, *result.args, **result.kwargs)
    except Exception as error:  # noqa: BLE001 - a boundary: whatever goes wrong in one task, the worker goes on
        _fail(task, f"{type(error).__module__}.{type(error).__qualname__}")
        return
    _settle(task, status=TaskResultStatus.SUCCESSFUL, finished_at=timezone.now())
    metrics.TASKS.labels(outcome="done").inc()


def requeue_stranded() -> None:
    """Tasks whose worker was killed are begun anew, or given up."""
    for task in DBTaskResult.objects.running().filter(started_at__lt=timezone.now() - LEASE):
        _fail(task, "its worker is gone")


def is_last_try(context: TaskContext) -> bool:
    """For a task with `takes_context`: whether it is not tried again if it fails now."""
    return context.attempt >= MOST_TRIES


def forget_finished() -> None:
    """Of what is done nothing is left after a week, of what was given up after a month."""
    now = timezone.now()
    finished = DBTaskResult.objects.finished()
    finished.filter(status=TaskResultStatus.SUCCESSFUL, finished_at__lt=now - timedelta(days=7)).delete()
    finished.filter(finished_at__lt=now - timedelta(days=30)).delete()


def rest_after(tries: int) -> timedelta:
    """How long a task rests after so many tries: half a minute, then four times as long each time, up to six hours."""
    longer: int = 4 ** (tries - 1)
    return min(FIRST_REST * longer, LONGEST_REST)


def _fail(task: Row, why: str) -> None:
    tries = len(task.worker_ids)
    if tries >= MOST_TRIES:
        logger.error("Task %s was given up after %s tries (%s)", task.task_name, tries, why)
        metrics.TASKS.labels(outcome="given_up").inc()
        _settle(task, status=TaskResultStatus.FAILED, finished_at=timezone.now(), exception_class_path=why)
        return
    logger.warning("Task %s did not work (%s); it is tried again", task.task_name, why)
    metrics.TASKS.labels(outcome="retried").inc()
    again: datetime = timezone.now() + rest_after(tries)
    _settle(task, status=TaskResultStatus.READY, run_after=again, exception_class_path=why)


def _settle(task: Row, **fields: object) -> None:
    """Unless somebody else has it by now, because this took too long."""
    held = DBTaskResult.objects.filter(pk=task.pk, status=TaskResultStatus.RUNNING, started_at=task.started_at)
    held.update(**fields)
