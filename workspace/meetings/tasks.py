"""What a worker does for meetings."""

from __future__ import annotations

import uuid

from django_tasks import TaskContext, task

from workspace.background.queue import is_last_try
from workspace.meetings.services import posting


@task(takes_context=True)
def send_letters(context: TaskContext, meeting_id: str, kind: str) -> None:
    posting.deliver(uuid.UUID(meeting_id), kind, is_last_try=is_last_try(context))
