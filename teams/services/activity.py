"""The activity feed: who did what where."""

from __future__ import annotations

import uuid
from datetime import timedelta

from django.db.models import F
from django.utils import timezone

from teams.models import Activity, Team, Verb
from workspace.accounts.models import User
from workspace.realtime import topics
from workspace.realtime.hub import publish

BURST = timedelta(minutes=30)


def record(
    actor: User,
    team: Team,
    verb: Verb,
    *,
    target: tuple[str, uuid.UUID] | None = None,
    anchor_id: str = "",
    excerpt: str = "",
) -> None:
    """Write down what somebody did, and tell the team's event streams after commit.

    The same person doing the same thing to the same target again within half an hour is one entry that counts up.
    """
    kind, target_id = target or ("", None)
    now = timezone.now()
    same = Activity.objects.filter(team=team, actor=actor, verb=verb, target_kind=kind, target_id=target_id)
    recent = same.filter(at__gte=now - BURST).order_by("-at").values_list("pk", flat=True)[:1]
    folded = Activity.objects.filter(pk__in=list(recent)).update(
        count=F("count") + 1, at=now, anchor_id=anchor_id, excerpt=excerpt[:200]
    )
    if not folded:
        Activity.objects.create(
            team=team,
            actor=actor,
            verb=verb,
            target_kind=kind,
            target_id=target_id,
            anchor_id=anchor_id,
            excerpt=excerpt[:200],
            at=now,
        )
    publish(topics.team(team.pk), {"type": "activity", "team": str(team.pk)})
