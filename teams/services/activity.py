"""The activity feed: who did what where."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from datetime import timedelta

from django.db.models import F
from django.utils import timezone

from teams.models import Activity, Team, Verb
from teams.models.activity import ActivityQuerySet
from workspace.accounts.models import User
from workspace.realtime import topics
from workspace.realtime.hub import publish

BURST = timedelta(minutes=30)

Deed = tuple[uuid.UUID, uuid.UUID, uuid.UUID]
"""A team, who did something there, and to what."""


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
    entry = Activity(
        team=team,
        actor=actor,
        verb=verb,
        target_kind=kind,
        target_id=target_id,
        anchor_id=anchor_id,
        excerpt=excerpt[:200],
    )
    same = Activity.objects.filter(team=team, actor=actor, verb=verb, target_kind=kind, target_id=target_id)
    _record(same, [entry], anchor_id=entry.anchor_id, excerpt=entry.excerpt)


def record_all(verb: Verb, kind: str, deeds: Collection[Deed]) -> None:
    """The same for many people and targets of one kind at once, in as many statements as for one."""
    same = Activity.objects.filter(
        team__in={team for team, _, _ in deeds},
        actor__in={actor for _, actor, _ in deeds},
        verb=verb,
        target_kind=kind,
        target_id__in={target for _, _, target in deeds},
    )
    entries = [
        Activity(team_id=team, actor_id=actor, verb=verb, target_kind=kind, target_id=target)
        for team, actor, target in deeds
    ]
    _record(same, entries, anchor_id="", excerpt="")


def _record(same: ActivityQuerySet, entries: Collection[Activity], **latest: str) -> None:
    """Count up those of the entries that have begun already, which are among `same`, and add the others."""
    now = timezone.now()
    begun = same.filter(at__gte=now - BURST).order_by("at").values_list("team", "actor", "target_id", "pk")
    newest = {(team, actor, target): pk for team, actor, target, pk in begun}
    new = []
    counted = []
    for entry in entries:
        pk = newest.get((entry.team_id, entry.actor_id, entry.target_id))
        if pk is None:
            entry.at = now
            new.append(entry)
        else:
            counted.append(pk)
    if counted:
        Activity.objects.filter(pk__in=counted).update(count=F("count") + 1, at=now, **latest)
    if new:
        Activity.objects.bulk_create(new)
    for team in {entry.team_id for entry in entries}:
        publish(topics.team(team), {"type": "activity", "team": str(team)})
