"""The demo's log between meetings, from `content/log.json`. Days are counted from today."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.utils import timezone

from experiments.models import Experiment, LogEntry
from experiments.services import log
from teams.models import Activity, Team
from workspace.accounts.models import User


def load(people: dict[str, User], teams: dict[str, Team]) -> None:
    path = Path(__file__).parent / "content" / "log.json"
    for data in json.loads(path.read_text(encoding="utf-8")):
        _entry(people[data["who"]], teams[data["team"]], data)


def _entry(author: User, team: Team, data: dict[str, Any]) -> None:
    happened = timezone.now() + timedelta(days=data["days"], hours=-3)
    experiment = Experiment.objects.filter(team=team, title=data.get("about")).first()
    links: dict[str, Any] = {"experiment": experiment.pk} if experiment is not None else {}
    entry = log.write(author, team=team, text=data["text"], tags=data["tags"], happened_at=happened, **links)
    LogEntry.objects.filter(pk=entry.pk).update(created_at=happened)
    Activity.objects.filter(target_id=entry.pk).update(at=happened)
