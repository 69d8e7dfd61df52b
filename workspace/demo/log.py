"""The demo's log between meetings, from `content/log.json`. Days are counted from today."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.utils import timezone

from experiments.models import Experiment, LogEntry
from experiments.services import log
from teams.models import Activity, Team
from workspace.accounts.models import User


def load(people: dict[str, User], teams: dict[str, Team]) -> None:
    path = Path(__file__).parent / "content" / "log.json"
    for number, data in enumerate(json.loads(path.read_text(encoding="utf-8"))):
        day = timezone.localtime() + timedelta(days=data["days"])
        _entry(people[data["who"]], teams[data["team"]], day.replace(hour=8 + number, minute=12), data)


def _entry(author: User, team: Team, happened: datetime, data: dict[str, Any]) -> None:
    experiment = Experiment.objects.filter(team=team, title=data.get("about")).first()
    links: dict[str, Any] = {"experiment": experiment.pk} if experiment is not None else {}
    entry = log.write(author, team=team, text=data["text"], tags=data["tags"], happened_at=happened, **links)
    LogEntry.objects.filter(pk=entry.pk).update(created_at=happened)
    Activity.objects.filter(target_id=entry.pk).update(at=happened)
