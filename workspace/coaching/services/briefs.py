"""The brief of one team: what has happened since the last meeting, in the order it is spoken of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from django.utils import timezone

from teams import targets
from teams.models import Task, Team
from workspace.accounts.models import User
from workspace.coaching.brief.due import Due, due_in
from workspace.coaching.brief.moved import Moved, moved_in
from workspace.coaching.brief.questions import open_questions
from workspace.coaching.brief.quiet import Quiet, quiet_in
from workspace.coaching.brief.standing import Standing, standing_in
from workspace.coaching.brief.unanswered import unanswered_in
from workspace.coaching.facts import windows
from workspace.coaching.said import Said
from workspace.core.policy import require
from workspace.meetings.models import Meeting


@dataclass(frozen=True)
class Brief:
    """`since`: the end of the last meeting, else when the team was opened. `quiet` is None before the second meeting.
    `places`: where everything that is named is."""

    team: Team
    meeting: Meeting | None
    number: int
    since: datetime
    standing: Standing
    may_read_names: bool
    moved: Moved
    unanswered: Sequence[Said]
    due: Sequence[Due]
    quiet: Sequence[Quiet] | None
    questions: Sequence[Said]
    tasks: Sequence[Task]
    places: targets.Places


def brief_of(actor: User, *, team: Team) -> Brief:
    """In a number of queries that grows with nothing.

    Raises:
        Forbidden: the actor is neither in the team's core nor leads its programme.
    """
    require(actor, "coaching.view_measures", team)
    now = timezone.now()
    meetings = list(Meeting.objects.filter(programme=team.programme_id, ends_at__lte=now).order_by("ends_at", "pk"))
    last = meetings[-1] if meetings else None
    since = last.ends_at if last else team.created_at
    window, _before = windows([meeting.ends_at.astimezone(UTC).date() for meeting in meetings], now.date())
    standing = standing_in(team)
    unanswered, questions = unanswered_in(team, standing), open_questions(team)
    places = targets.places_of(said.target for said in (*unanswered, *questions))
    tasks = Task.objects.visible_to(actor).open().filter(team=team).for_reading().due_first()
    return Brief(
        team=team,
        meeting=last,
        number=len(meetings),
        since=since,
        standing=standing,
        may_read_names=standing.may_read_names(actor),
        moved=moved_in(team, since, standing),
        unanswered=_still_there(unanswered, places),
        due=due_in(team, timezone.localdate()),
        quiet=quiet_in(team, window, standing),
        questions=_still_there(questions, places),
        tasks=list(tasks),
        places=places,
    )


def _still_there(words: Sequence[Said], places: targets.Places) -> list[Said]:
    """Nobody can answer what was said about something that is gone, such as a share that was taken back."""
    return [said for said in words if said.target in places]
