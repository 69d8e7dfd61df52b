"""Threads and comments on whatever the packages above have registered in `teams.targets`."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from teams import news, policy, targets
from teams.live import audience
from teams.models import Activity, Comment, Membership, Thread, Verb
from teams.models.activity import SAID
from teams.models.discussion import AnchorKind, ThreadKind
from teams.news import Kind, News
from teams.roles import Role, Visibility
from teams.services import activity
from teams.team_target import TeamTarget
from workspace.accounts.models import User
from workspace.core import text
from workspace.core.errors import Forbidden, Invalid, NotFound
from workspace.core.policy import require
from workspace.realtime import topics
from workspace.realtime.hub import publish


@dataclass(frozen=True)
class About:
    """What a thread is about: a target and, inside it, perhaps a block or a note."""

    target_kind: str
    target_id: uuid.UUID
    anchor_kind: str = ""
    anchor_id: str = ""


@transaction.atomic
def start_thread(
    actor: User, *, target_kind: str, target_id: uuid.UUID, body: str, anchor_kind: str = "", anchor_id: str = ""
) -> Thread:
    """A new thread with its first comment.

    Raises:
        NotFound: there is no such target for this person.
        Forbidden: the person may see it but not comment, or it is a team, which is only asked questions.
        Invalid: the target has no such block or note.
    """
    if target_kind == TeamTarget.kind and policy.may_see_target(actor, target_kind, target_id):
        raise Forbidden(_("About a team as a whole coaches ask questions. Comment on what it works on."))
    thread = opened(actor, About(target_kind, target_id, anchor_kind, anchor_id), ThreadKind.TALK)
    say(actor, thread, body)
    return thread


@transaction.atomic
def reply(actor: User, *, thread: Thread, body: str) -> Comment:
    require(actor, "teams.comment_thread", thread)
    return say(actor, thread, body)


@transaction.atomic
def change_comment(actor: User, *, comment: Comment, body: str) -> Comment:
    require(actor, "teams.change_comment", comment)
    _change_excerpt(comment, body)
    comment.body = body
    comment.edited_at = timezone.now()
    comment.save(update_fields=["body", "edited_at"])
    news.reword(comment.pk, body)
    tell(comment.thread)
    return comment


@transaction.atomic
def delete_comment(actor: User, *, comment: Comment) -> None:
    """Empty the comment and keep its place, so that answers still make sense. Its words leave the feed, too. A question
    without its words is none any more: what was answered stays as a conversation."""
    require(actor, "teams.change_comment", comment)
    _change_excerpt(comment, "")
    comment.body = ""
    comment.deleted_at = timezone.now()
    comment.save(update_fields=["body", "deleted_at"])
    thread = comment.thread
    news.forget([comment.pk])
    if thread.is_question and thread.comments.order_by("id").first() == comment:
        thread.kind, thread.outcome, thread.parked_until = ThreadKind.TALK, "", ""
        thread.save(update_fields=["kind", "outcome", "parked_until"])
        news.forget([thread.pk])
    tell(thread)


@transaction.atomic
def resolve(actor: User, *, thread: Thread) -> None:
    require(actor, "teams.resolve_thread", thread)
    if thread.resolved_at is None:
        thread.resolved_at, thread.resolved_by = timezone.now(), actor
        _settle(actor, thread, Verb.THREAD_RESOLVED)


@transaction.atomic
def reopen(actor: User, *, thread: Thread) -> None:
    require(actor, "teams.resolve_thread", thread)
    if thread.resolved_at is not None:
        thread.resolved_at, thread.resolved_by = None, None
        _settle(actor, thread, Verb.THREAD_REOPENED)


def opened(actor: User, about: About, kind: ThreadKind) -> Thread:
    """A thread in which nothing is said yet. Runs inside the transaction of whoever says something. Raises as
    `start_thread`."""
    if not policy.may_see_target(actor, about.target_kind, about.target_id):
        raise NotFound
    if not policy.may_comment_on(actor, about.target_kind, about.target_id):
        raise Forbidden(_("You may read this, but not comment on it."))
    target = targets.get(about.target_kind)
    has_place = about.anchor_kind != AnchorKind.WHOLE
    if has_place and not target.has_anchor(about.target_id, about.anchor_kind, about.anchor_id):
        raise Invalid({"anchor_id": [_("There is no such place here any more.")]})
    return Thread.objects.create(
        team=target.place(about.target_id).team,
        kind=kind,
        target_kind=about.target_kind,
        target_id=about.target_id,
        anchor_kind=about.anchor_kind,
        anchor_id=about.anchor_id if has_place else "",
        created_by=actor,
    )


def say(
    actor: User, thread: Thread, body: str, *, verb: Verb = Verb.COMMENTED, apart: Collection[uuid.UUID] = ()
) -> Comment:
    """A comment, told in the feed as `verb`, to the screens, and to those concerned except `apart`, who hear of it in
    another way. Runs inside the transaction of the verb it is part of."""
    comment = Comment.objects.create(thread=thread, author=actor, body=body)
    record(actor, thread, verb, excerpt=text.excerpt(body))
    _tell_those_concerned(actor, comment, apart)
    tell(thread)
    return comment


def record(actor: User, thread: Thread, verb: Verb, excerpt: str = "") -> None:
    target = (thread.target_kind, thread.target_id)
    activity.record(actor, thread.team, verb, target=target, anchor_id=thread.anchor_id, excerpt=excerpt)


def tell(thread: Thread) -> None:
    """To open screens, after commit: there is something new in it."""
    message = {
        "type": "thread",
        "target_kind": thread.target_kind,
        "target_id": str(thread.target_id),
        "thread": str(thread.pk),
        "is_question": thread.is_question,
    }
    place = targets.get(thread.target_kind).places([thread.target_id]).get(thread.target_id)
    publish(audience(thread.team_id, place.visibility if place is not None else Visibility.TEAM), message)
    publish(topics.target(thread.target_kind, thread.target_id), message)


def _tell_those_concerned(actor: User, comment: Comment, apart: Collection[uuid.UUID] = ()) -> None:
    """Whoever spoke before; whoever wrote what it is about; of a new question the whole core team."""
    thread = comment.thread
    spoke = set(thread.comments.filter(deleted_at=None).exclude(pk=comment.pk).values_list("author", flat=True))
    asked = _core_of(thread) if thread.is_question and not spoke else set()
    wrote = news.authors_of(thread.target_kind, thread.target_id, thread.anchor_id) - spoke - asked
    target = (thread.target_kind, thread.target_id)
    for kind, people in ((Kind.REPLIED, spoke), (Kind.COMMENTED, wrote), (Kind.QUESTION, asked)):
        news.tell(actor, News(kind, thread.team, people - set(apart), comment.pk, target, text=comment.body))


def _core_of(thread: Thread) -> set[uuid.UUID]:
    return set(Membership.objects.filter(team=thread.team_id, role=Role.CORE).values_list("user", flat=True))


def _settle(actor: User, thread: Thread, verb: Verb) -> None:
    thread.save(update_fields=["resolved_at", "resolved_by"])
    record(actor, thread, verb)
    tell(thread)


def _change_excerpt(comment: Comment, body: str) -> None:
    told = Activity.objects.filter(
        team=comment.thread.team, actor=comment.author, verb__in=SAID, target_id=comment.thread.target_id
    )
    told.filter(excerpt=text.excerpt(comment.body)).update(excerpt=text.excerpt(body))
