"""Tasks in the feed: what happened to one is told to those who may see it. There is no conversation about a task."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from django.db.models import QuerySet

from teams import targets
from teams.models import Task
from workspace.accounts.models import User


class TaskTarget(targets.Whole):
    kind = "task"

    def places(self, target_ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, targets.Place]:
        tasks = Task.objects.filter(pk__in=set(target_ids)).select_related("team")
        return {task.pk: targets.Place(task.team, task.words.title, f"/teams/{task.team_id}#until") for task in tasks}

    def seen_by(self, user: User) -> QuerySet[Task]:
        return Task.objects.visible_to(user)
