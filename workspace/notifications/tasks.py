"""What a worker does for notifications."""

from __future__ import annotations

import uuid

from django_tasks import TaskContext, task

from workspace.background.queue import is_last_try
from workspace.notifications.services import delivering


@task(takes_context=True)
def send_letter(context: TaskContext, letter_id: str) -> None:
    delivering.deliver(uuid.UUID(letter_id), is_last_try=is_last_try(context))
