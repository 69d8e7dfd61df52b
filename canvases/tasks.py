"""What a worker does for canvases."""

from __future__ import annotations

import uuid

from django_tasks import TaskContext, task

from workspace.background.queue import is_last_try


@task(takes_context=True)
def make_export(context: TaskContext, export_id: str) -> None:
    from canvases.services import exporting  # noqa: PLC0415 - which enqueues this task

    exporting.make(uuid.UUID(export_id), is_last_try=is_last_try(context))
