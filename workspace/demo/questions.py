"""What the demo's coaches ask: some of it waits, some is answered, one is parked. Dated as people would have asked."""

from __future__ import annotations

import uuid
from datetime import timedelta

from django.utils import timezone

from teams.models import Activity, Comment, Team, Thread
from teams.services import discussion, questions
from teams.services.discussion import About
from workspace.accounts.models import User

WHOLE = (
    ("Kaarnala", "marjukka", 9, "What would make it easier to disagree here?"),
    ("Velka ajoissa", "marjukka", 2, "Kenelle ulkopuoliselle soitatte ennen seuraavaa tapaamista?"),
    ("Öövahetus", "tarmo", 3, "Kellelt väljastpoolt küsiksite esimesena?"),
    ("Skärgårdskvällar", "marjukka", 5, "Vem utanför teamet har sett det här?"),
)
"""Asked of whole teams, by whom so many days ago."""
PARKED = ("Kaarnala", "elif", "After the next meeting, with everybody in the room")


def begin(actor: User, *, target_kind: str, target_id: uuid.UUID, body: str, **anchor: str) -> Thread:
    """A conversation as the demo's people open it: what a coach asks is a question."""
    if body.endswith("?") and actor.programme_roles.exists():
        return questions.ask(actor, about=About(target_kind, target_id, **anchor), body=body)
    return discussion.start_thread(actor, target_kind=target_kind, target_id=target_id, body=body, **anchor)


def load(people: dict[str, User], teams: dict[str, Team]) -> None:
    for name, who, days, body in WHOLE:
        team = teams[name]
        thread = begin(people[who], target_kind="team", target_id=team.pk, body=body)
        if name == PARKED[0]:
            questions.park(people[PARKED[1]], question=thread, until=PARKED[2])
        moment = timezone.now() - timedelta(days=days, hours=1)
        Thread.objects.filter(pk=thread.pk).update(created_at=moment)
        Comment.objects.filter(thread=thread).update(created_at=moment)
        Activity.objects.filter(target_kind="team", target_id=team.pk).update(at=moment + timedelta(hours=20))
