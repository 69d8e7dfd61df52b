"""What the demo's conversations left in inboxes: dated as what was said, the latest unread, nothing sent by e-mail."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from django.utils import timezone

from experiments.models import LogEntry
from teams.models import Activity, Comment
from teams.models.activity import SAID as SAID_IN_FEED
from teams.services import discussion
from workspace.accounts.models import User
from workspace.core.ids import uuid7
from workspace.demo import questions
from workspace.notifications.models import Notification, Rhythm

UNREAD = 4
"""Of each person."""
ABOUT = "The counsellors have begun to call before anybody has left. Nobody asked them to."
SAID = (
    ("marjukka", 30, "What made them begin? Is that what you have really found?"),
    ("joni", 27, "Two of them sat in our Monday group and saw the first answers."),
    ("aino", 4, "My counsellor told hers. So it goes from one to the next."),
)
"""Who said what about an entry of the log, so many hours ago."""


def talk(people: dict[str, User]) -> None:
    entry = LogEntry.objects.get(text=ABOUT)
    (who, _hours, opening), *answers = SAID
    thread = questions.begin(people[who], target_kind="log_entry", target_id=entry.pk, body=opening)
    for who, _hours, body in answers:
        discussion.reply(people[who], thread=thread, body=body)
    for comment, (_who, hours, _body) in zip(thread.comments.order_by("pk"), SAID, strict=True):
        moment = timezone.now() - timedelta(hours=hours)
        Comment.objects.filter(pk=comment.pk).update(created_at=moment)
        Activity.objects.filter(target_id=entry.pk, actor=comment.author, verb__in=SAID_IN_FEED).update(at=moment)


def settle() -> None:
    said = dict(Comment.objects.values_list("pk", "created_at"))
    rows = list(Notification.objects.all())
    seen: Counter[object] = Counter()
    for row in sorted(rows, key=lambda each: said.get(each.source, each.at), reverse=True):
        row.at = said.get(row.source, row.at)
        row.read_at = row.at if seen[row.person_id] >= UNREAD else None
        row.rhythm = Rhythm.INBOX
        seen[row.person_id] += 1
    Notification.objects.all().delete()
    for row in sorted(rows, key=lambda each: each.at):
        row.pk = uuid7()  # inboxes are in the order of ids
    Notification.objects.bulk_create(sorted(rows, key=lambda each: each.at))
