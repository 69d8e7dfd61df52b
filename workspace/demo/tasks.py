"""What the demo's teams do until the next meeting, from `content/tasks.json`. Days are counted from today."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.utils import timezone

from teams.models import Activity, Task, Team
from teams.services import tasks
from workspace.accounts.models import User
from workspace.meetings.services import gaps


def load(people: dict[str, User], teams: dict[str, Team]) -> None:
    gaps.open_gaps()
    path = Path(__file__).parent / "content" / "tasks.json"
    for data in json.loads(path.read_text(encoding="utf-8")):
        _team(people, teams[data["team"]], data)


def _team(people: dict[str, User], team: Team, data: dict[str, Any]) -> None:
    for template, who in data["taken"].items():
        task = tasks.take_task(people[who], task=team.tasks.get(template=template))
        _set_back(task, _moment(-6))
    for done in data["done"]:
        task = tasks.finish_task(people[done["who"]], task=team.tasks.get(template=done["template"]))
        Task.objects.filter(pk=task.pk).update(ended_at=_moment(done["days"]))
        _set_back(task, _moment(done["days"]))
    for own in data["own"]:
        details = {name: own[name] for name in ("title", "done_when", "origin") if name in own}
        due_on, assignee = timezone.localdate() + timedelta(days=own["due"]), people[own["assignee"]].pk
        task = tasks.add_task(people[own["by"]], team=team, assignee=assignee, due_on=due_on, **details)
        Task.objects.filter(pk=task.pk).update(created_at=_moment(own["days"]))
        _set_back(task, _moment(own["days"]))


def _set_back(task: Task, moment: datetime) -> None:
    Activity.objects.filter(target_id=task.pk).update(at=moment)


def _moment(days: int) -> datetime:
    return timezone.now() + timedelta(days=days, hours=-1)
