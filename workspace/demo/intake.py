"""The demo's next programme: an open call with two applications, which wait for somebody to read them."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.utils import timezone

from teams.models import ProgrammeRole
from teams.roles import ProgrammeRoleName
from teams.services import programmes
from workspace.accounts.models import User
from workspace.core.secrets import digest, new_secret
from workspace.intake.models import Application
from workspace.intake.services import calls

FRIDAY, NINETY_DAYS = 4, timedelta(days=90)


def load(people: dict[str, User]) -> None:
    """No receipts are sent: nobody reads these mailboxes."""
    data: Any = json.loads((Path(__file__).parent / "content" / "intake.json").read_text(encoding="utf-8"))
    owner, call = people[data["owner"]], data["call"]
    today = timezone.localtime().replace(hour=16, minute=15, second=0, microsecond=0)
    deadline = today + timedelta(days=call.pop("days"))
    deadline += timedelta(days=(FRIDAY - deadline.weekday()) % 7)
    starts = deadline.date() + NINETY_DAYS
    programme = programmes.open_programme(
        owner, **data["programme"], starts_on=starts, ends_on=starts + 2 * NINETY_DAYS
    )
    coach = people[data["coach"]]
    ProgrammeRole.objects.create(programme=programme, user=coach, role=ProgrammeRoleName.COACH)
    made = calls.prepare_call(owner, programme=programme, closes_at=deadline, **call)
    calls.publish(owner, call=made)
    for number, content in enumerate(data["applications"]):
        received = timezone.now() - timedelta(days=3 - number, hours=5)
        Application.objects.create(call=made, digest=digest(new_secret()), received_at=received, **content)
