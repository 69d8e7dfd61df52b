"""The demo's reviews, memos and what coaches have seen, from `content/coaching.json`. Days are counted from today."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.utils import timezone

from canvases.models import Canvas
from experiments.models import Experiment
from teams.models import Activity, Comment, Programme, Team
from teams.services import discussion
from workspace.accounts.models import User
from workspace.coaching.models import PARTS, Memo, Review, Sight
from workspace.coaching.services import memos, reviews, sights
from workspace.meetings.models import Meeting
from workspace.notifications.models import Notification

People = dict[str, User]
Teams = dict[str, Team]
Data = dict[str, Any]


def load(owner: User, programme: Programme, people: People, teams: Teams) -> None:
    data: Data = json.loads((Path(__file__).parent / "content" / "coaching.json").read_text(encoding="utf-8"))
    meetings = list(Meeting.objects.filter(programme=programme).order_by("starts_at"))
    for row in data["reviews"]:
        _publish(people, _begun(people, teams, meetings, row), row)
    for row in data["drafts"]:
        draft = _begun(people, teams, meetings, row)
        Review.objects.filter(pk=draft.pk).update(created_at=_moment(row))
    for row in data["memos"]:
        about = meetings[row["meeting"] - 1] if row["meeting"] else None
        memo = memos.write_memo(people[row["who"]], team=teams[row["team"]], text=row["text"], meeting=about)
        Memo.objects.filter(pk=memo.pk).update(created_at=_moment(row))
    sights.choose_sights(owner, programme=programme, is_on=True)
    for row in data["seen"]:
        _see(people, teams[row["team"]], row)


def _moment(row: Data) -> Any:
    return timezone.now() + timedelta(days=row["days"])


def _begun(people: People, teams: Teams, meetings: list[Meeting], row: Data) -> Review:
    words = {name: row[name] for name in PARTS}
    about = meetings[row["meeting"] - 1]
    return reviews.begin_review(people[row["who"]], team=teams[row["team"]], meeting=about, parts=words)


def _publish(people: People, review: Review, row: Data) -> None:
    """With its answers, each a day after the other."""
    moment = _moment(row)
    reviews.publish_review(people[row["who"]], review=review, revision=review.revision)
    Notification.objects.filter(source=review.pk).update(at=moment)
    first, *others = row.get("answers", []) or [None]
    if first is not None:
        who, body = first
        thread = discussion.start_thread(people[who], target_kind="review", target_id=review.pk, body=body)
        for who, body in others:
            discussion.reply(people[who], thread=thread, body=body)
        for number, comment in enumerate(thread.comments.order_by("pk"), start=1):
            Comment.objects.filter(pk=comment.pk).update(created_at=moment + timedelta(days=number))
    Review.objects.filter(pk=review.pk).update(created_at=moment, published_at=moment)
    Activity.objects.filter(target_id=review.pk).update(at=moment)


def _see(people: People, team: Team, row: Data) -> None:
    if "canvas" in row:
        kind, target_id = "canvas", Canvas.objects.get(team=team, number=row["canvas"]).pk
    else:
        kind, target_id = "experiment", Experiment.objects.get(team=team, title=row["experiment"]).pk
    sight = sights.mark_seen(people[row["who"]], target_kind=kind, target_id=target_id)
    Sight.objects.filter(pk=sight.pk).update(at=_moment(row))
