"""The activity feed: who did what where."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import Any

from django.db.models import F
from django.utils import timezone

from teams.live import circle
from teams.models import Activity, Team, Verb
from teams.models.activity import BY_BLOCK, ONE_BY_ONE, ActivityQuerySet
from teams.roles import Audience
from workspace.accounts.models import User
from workspace.realtime.hub import publish

PARTS = ("team_id", "actor_id", "target_id", "verb")
BURST = timedelta(minutes=30)
WRITING = timedelta(minutes=5)

Deed = tuple[uuid.UUID, uuid.UUID, uuid.UUID]
"""A team, who did something there, and to what."""


def record(
    actor: User | None,
    team: Team,
    verb: Verb,
    *,
    target: tuple[str, uuid.UUID] | None = None,
    anchor_id: str = "",
    excerpt: str = "",
    talk: tuple[uuid.UUID, str] | None = None,
) -> None:
    """Write down what somebody did, and tell the team's event streams after commit.

    The same person doing the same thing to the same target again, before the same audience, within half an hour is one
    entry that counts up.

    Args:
        actor: None: people outside, without an account.
        talk: the comment that the excerpt tells, the thread, or what came from outside, and its audience.
    """
    thing, audience = talk or (None, Audience.SPACE)
    kind, target_id = target or ("", None)
    entry = Activity(
        team=team,
        actor=actor,
        verb=verb,
        target_kind=kind,
        target_id=target_id,
        anchor_id=anchor_id,
        audience=audience,
        thing=thing,
        excerpt=excerpt[:200],
    )
    same = Activity.objects.filter(
        team=team, actor=actor, verb=verb, target_kind=kind, target_id=target_id, audience=audience
    )
    _record(same, [entry], anchor_id=entry.anchor_id, excerpt=entry.excerpt, thing=thing)


def reword(target: tuple[str, uuid.UUID], verbs: Collection[Verb], excerpt: str) -> None:
    """What is told in a thing's own words is told as it says them now."""
    kind, target_id = target
    Activity.objects.filter(target_kind=kind, target_id=target_id, verb__in=verbs).update(excerpt=excerpt[:200])


def recount(entry: Activity, count: int) -> None:
    """Some of what the entry counts was taken back, or holds again. An entry of nothing is none."""
    same = Activity.objects.filter(pk=entry.pk)
    if count:
        same.update(count=count)
    else:
        same.delete()
    _tell([(entry.team_id, entry.audience)])


def forget(team: Team, verb: Verb, thing: uuid.UUID) -> None:
    """The thing that was told is taken back."""
    told = Activity.objects.filter(team=team, verb=verb, thing=thing)
    heard = {(team.pk, audience) for audience in told.values_list("audience", flat=True)}
    told.delete()
    _tell(heard)


def record_all(verb: Verb, kind: str, deeds: Collection[Deed]) -> None:
    """The same for many people and targets of one kind at once, in as many statements as for one."""
    entries = [
        Activity(team_id=team, actor_id=actor, verb=verb, target_kind=kind, target_id=target)
        for team, actor, target in deeds
    ]
    _record(_of(verb, kind, deeds), entries, anchor_id="", excerpt="")


def record_work(kind: str, deeds: Collection[Deed], added: Mapping[tuple[Deed, str], int]) -> None:
    """What people did on canvases: how many notes each added to which block; else that they worked there.

    Whoever has just added notes is still writing them, which is no other work.

    Args:
        added: number of notes by deed and block.
    """
    if added:
        entries = [
            Activity(
                team_id=team,
                actor_id=actor,
                verb=Verb.NOTES_ADDED,
                target_kind=kind,
                target_id=target,
                anchor_id=block,
                count=count,
            )
            for ((team, actor, target), block), count in added.items()
        ]
        _record(_of(Verb.NOTES_ADDED, kind, [deed for deed, _ in added]), entries)
    others = set(deeds) - {deed for deed, _ in added}
    if others:
        writing = _of(Verb.NOTES_ADDED, kind, others).filter(at__gte=timezone.now() - WRITING)
        others -= set(writing.values_list("team", "actor", "target_id"))
    if others:
        record_all(Verb.CANVAS_CHANGED, kind, others)


def _of(verb: Verb, kind: str, deeds: Collection[Deed]) -> ActivityQuerySet:
    return Activity.objects.filter(
        team__in={team for team, _, _ in deeds},
        actor__in={actor for _, actor, _ in deeds},
        verb=verb,
        target_kind=kind,
        target_id__in={target for _, _, target in deeds},
    )


def _key(entry: Mapping[str, Any]) -> tuple[object, ...]:
    """What makes two entries the same."""
    verb = entry["verb"]
    anchor = entry["anchor_id"] if verb in BY_BLOCK else ""
    thing = entry["thing"] if verb in ONE_BY_ONE else None
    return *(entry[part] for part in PARTS), anchor, thing


def _record(same: ActivityQuerySet, entries: Collection[Activity], **latest: Any) -> None:
    """Count up those of the entries that have begun already, which are among `same`, and add the others."""
    now = timezone.now()
    begun = same.filter(at__gte=now - BURST).order_by("at")
    newest = {_key(row): row["pk"] for row in begun.values(*PARTS, "anchor_id", "thing", "pk")}
    new = []
    counted = defaultdict(list)
    for entry in entries:
        pk = newest.get(_key(vars(entry)))
        if pk is None:
            entry.at = now
            new.append(entry)
        else:
            counted[entry.count].append(pk)
    for count, pks in counted.items():
        Activity.objects.filter(pk__in=pks).update(count=F("count") + count, at=now, **latest)
    if new:
        programmes = dict(Team.objects.filter(pk__in={each.team_id for each in new}).values_list("pk", "programme"))
        for each in new:
            each.programme_id = programmes[each.team_id]
        Activity.objects.bulk_create(new)
    _tell({(entry.team_id, entry.audience) for entry in entries})


def _tell(heard: Collection[tuple[uuid.UUID, str]]) -> None:
    """That there is something new is itself for its audience alone."""
    for team, audience in heard:
        publish(circle(team, audience), {"type": "activity", "team": str(team)})
