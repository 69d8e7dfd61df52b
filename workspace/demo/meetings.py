"""The demo's meetings, and who comes to the next one."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from teams.models import Programme
from workspace.accounts.models import User
from workspace.meetings.agendas import plans
from workspace.meetings.models import Meeting
from workspace.meetings.services import materials
from workspace.meetings.services.agenda import steps_of
from workspace.meetings.services.planning import plan_meeting
from workspace.meetings.services.registering import Wish, register

Data = dict[str, Any]
FRIDAY = 4


def plan(owner: User, programme: Programme, meetings: list[Data]) -> None:
    today = timezone.localtime().replace(hour=9, minute=0, second=0, microsecond=0)
    for data in meetings:
        apart = {"days", "hours", "coming", "plan", "materials"}
        details = {name: value for name, value in data.items() if name not in apart}
        starts = _working_day(today + timedelta(days=data["days"]))
        ends = starts + timedelta(hours=data["hours"])
        agenda = steps_of(plans()[data["plan"]])
        meeting = plan_meeting(owner, programme=programme, starts_at=starts, ends_at=ends, agenda=agenda, **details)
        for material in data.get("materials", []):
            _lay_out(owner, meeting, material)


def _lay_out(owner: User, meeting: Meeting, data: Data) -> None:
    """A link, or a text as a file."""
    about = materials.About(data["title"], data["language"], data.get("when", "before"))
    if "link" in data:
        materials.add_link(owner, meeting=meeting, about=about, link=data["link"])
    else:
        upload: Any = SimpleUploadedFile(data["name"], data["text"].encode())
        materials.add_file(owner, meeting=meeting, about=about, upload=upload)


def come(people: dict[str, User], programme: Programme, meetings: list[Data]) -> None:
    """In the order of the list, which is the order of the line."""
    for data in meetings:
        meeting = programme.meetings.select_related("programme").get(title=data["title"])
        for wish in data.get("coming", []):
            register(people[wish["who"]], meeting=meeting, wish=_wish(meeting.questions, wish))


def _wish(questions: list[Data], data: Data) -> Wish:
    asked = [question["question"] for question in questions]
    said = [data.get("answer", ""), data.get("lunch", "")]
    answers = [{"question": question, "answer": answer} for question, answer in zip(asked, said, strict=False)]
    needs = {name: data[name] for name in ("is_remote", "dietary", "access") if name in data}
    return Wish(is_active=not data.get("follows", False), answers=answers, **needs)  # type: ignore[arg-type]


def _working_day(day: datetime) -> datetime:
    """The same day, or the Monday after a weekend."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() > FRIDAY else day
