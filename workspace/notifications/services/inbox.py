"""Everybody's inbox: what is put in, and what is read."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from teams.models import Team
from teams.news import Kind, News
from workspace.accounts.models import User
from workspace.core import text
from workspace.notifications.choices import DEFAULTS
from workspace.notifications.models import TEXT, Choice, Notification, PostedLetter, Rhythm
from workspace.realtime import topics
from workspace.realtime.hub import publish

MOST = 200
"""People who hear of one thing."""
KEPT, KEPT_READ = timedelta(days=365), timedelta(days=90)


def notify(actor: User, news: News) -> None:
    """Put it into the inboxes of the people, except the actor's and those who have it. Runs inside the transaction in
    which it happens. Whether they may see it is judged when they look, and when it is sent."""
    people = sorted(set(news.people) - {actor.pk})[:MOST]
    people = list(User.objects.filter(pk__in=people, is_active=True).values_list("pk", flat=True))
    if not people:
        return
    chosen = dict(Choice.objects.filter(person__in=people, kind=news.kind).values_list("person", "rhythm"))
    kind, target_id = news.target or ("", None)
    place = {"team" if isinstance(news.place, Team) else "programme": news.place}
    rows = [
        Notification(
            person_id=person,
            kind=news.kind,
            **place,
            actor=actor,
            target_kind=kind,
            target_id=target_id,
            source=news.source,
            thing=news.thing or news.source,
            text=_quoted(news.text),
            detail=news.detail,
            audience=news.audience,
            rhythm=Rhythm.INBOX if news.has_letter else chosen.get(person, DEFAULTS[news.kind]),
        )
        for person in people
    ]
    Notification.objects.bulk_create(rows, ignore_conflicts=True)
    _tell(people)


def reword(thing: uuid.UUID, words: str) -> None:
    """What somebody changed is quoted as it is now. Inside their transaction."""
    about = Notification.objects.filter(thing=thing)
    people = set(about.values_list("person", flat=True))
    if people:
        about.update(text=_quoted(words))
        _tell(people)


def narrow(things: Collection[uuid.UUID], audience: str) -> None:
    """Those who are not of the audience do not find it any more. Inside the transaction of whoever narrowed it."""
    about = Notification.objects.filter(thing__in=things)
    people = set(about.values_list("person", flat=True))
    if people:
        about.update(audience=audience)
        _tell(people)


def forget(things: Collection[uuid.UUID], people: Collection[uuid.UUID] | None, kind: Kind | None) -> None:
    """What is gone, or no longer concerns these people (None: anybody) in that way (None: in any), is in no inbox, and
    no letter that is still to be sent says it. Inside the transaction of whoever took it back."""
    about = Notification.objects.filter(thing__in=things)
    about = about if kind is None else about.filter(kind=kind)
    about = about if people is None else about.filter(person__in=people)
    heard = set(about.values_list("person", flat=True))
    if heard:
        about.delete()
        _tell(heard)


def carry(things: Collection[uuid.UUID], target: tuple[str, uuid.UUID]) -> None:
    """What was said is found where it is about now. Inside the transaction of whoever moved it."""
    about = Notification.objects.filter(thing__in=things)
    about.update(target_kind=target[0], target_id=target[1])


@transaction.atomic
def read(actor: User, *, notification: Notification) -> None:
    if notification.read_at is None:
        Notification.objects.filter(pk=notification.pk, person=actor).update(read_at=timezone.now())
        _tell([actor.pk])


@transaction.atomic
def read_all(actor: User, *, until: uuid.UUID | None = None) -> None:
    """Everything up to that one, which was the newest on the reader's screen."""
    mine = Notification.objects.filter(person=actor, read_at=None)
    mine = mine if until is None else mine.filter(pk__lte=until)
    if mine.update(read_at=timezone.now()):
        _tell([actor.pk])


def throw_away() -> None:
    """Inboxes keep what is unread for a year, what is read for three months."""
    now = timezone.now()
    Notification.objects.filter(at__lt=now - KEPT).delete()
    Notification.objects.filter(read_at__lt=now - KEPT_READ).delete()
    PostedLetter.objects.filter(created_at__lt=now - KEPT).delete()  # what it was about is older, and gone


def move(guest: User, account: User) -> None:
    """Runs inside the transaction that merges the two (`workspace.accounts.hooks.merge`)."""
    known = Notification.objects.filter(person=account).values("source")
    Notification.objects.filter(person=guest).exclude(source__in=known).update(person=account)
    Notification.objects.filter(actor=guest).update(actor=account)


def rhythms_of(person: User) -> dict[str, str]:
    """How the person hears of each kind."""
    return dict(DEFAULTS) | dict(Choice.objects.filter(person=person).values_list("kind", "rhythm"))


def _quoted(words: str) -> str:
    return text.plain(words if len(words) <= TEXT else words[: TEXT - 1].rstrip() + "…")


def _tell(people: Iterable[uuid.UUID]) -> None:
    for person in people:
        publish(topics.user(person), {"type": "notifications"})
