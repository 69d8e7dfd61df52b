"""Threads and comments on whatever the packages above have registered in `teams.targets`."""

from __future__ import annotations

import uuid

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from teams import policy, targets
from teams.models import Activity, Comment, Thread, Verb
from teams.models.discussion import AnchorKind
from teams.services import activity
from workspace.accounts.models import User
from workspace.core import text
from workspace.core.errors import Forbidden, Invalid, NotFound
from workspace.core.policy import require
from workspace.realtime import topics
from workspace.realtime.hub import publish


@transaction.atomic
def start_thread(
    actor: User, *, target_kind: str, target_id: uuid.UUID, body: str, anchor_kind: str = "", anchor_id: str = ""
) -> Thread:
    """A new thread with its first comment.

    Raises:
        NotFound: there is no such target for this person.
        Forbidden: the person may see it but not comment.
        Invalid: the target has no such block or note.
    """
    if not policy.may_see_target(actor, target_kind, target_id):
        raise NotFound
    if not policy.may_comment_on(actor, target_kind, target_id):
        raise Forbidden(_("You may read this, but not comment on it."))
    target = targets.get(target_kind)
    if anchor_kind != AnchorKind.WHOLE and not target.has_anchor(target_id, anchor_kind, anchor_id):
        raise Invalid({"anchor_id": [_("There is no such place here any more.")]})
    thread = Thread.objects.create(
        team=target.place(target_id).team,
        target_kind=target_kind,
        target_id=target_id,
        anchor_kind=anchor_kind,
        anchor_id=anchor_id if anchor_kind else "",
        created_by=actor,
    )
    _say(actor, thread, body)
    return thread


@transaction.atomic
def reply(actor: User, *, thread: Thread, body: str) -> Comment:
    require(actor, "teams.comment_thread", thread)
    return _say(actor, thread, body)


@transaction.atomic
def change_comment(actor: User, *, comment: Comment, body: str) -> Comment:
    require(actor, "teams.change_comment", comment)
    _change_excerpt(comment, body)
    comment.body = body
    comment.edited_at = timezone.now()
    comment.save(update_fields=["body", "edited_at"])
    _tell(comment.thread)
    return comment


@transaction.atomic
def delete_comment(actor: User, *, comment: Comment) -> None:
    """Empty the comment and keep its place, so that answers still make sense. Its words leave the feed, too."""
    require(actor, "teams.change_comment", comment)
    _change_excerpt(comment, "")
    comment.body = ""
    comment.deleted_at = timezone.now()
    comment.save(update_fields=["body", "deleted_at"])
    _tell(comment.thread)


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


def _say(actor: User, thread: Thread, body: str) -> Comment:
    comment = Comment.objects.create(thread=thread, author=actor, body=body)
    activity.record(
        actor,
        thread.team,
        Verb.COMMENTED,
        target=(thread.target_kind, thread.target_id),
        anchor_id=thread.anchor_id,
        excerpt=text.excerpt(body),
    )
    _tell(thread)
    return comment


def _settle(actor: User, thread: Thread, verb: Verb) -> None:
    thread.save(update_fields=["resolved_at", "resolved_by"])
    target = (thread.target_kind, thread.target_id)
    activity.record(actor, thread.team, verb, target=target, anchor_id=thread.anchor_id)
    _tell(thread)


def _change_excerpt(comment: Comment, body: str) -> None:
    told = Activity.objects.filter(
        team=comment.thread.team, actor=comment.author, verb=Verb.COMMENTED, target_id=comment.thread.target_id
    )
    told.filter(excerpt=text.excerpt(comment.body)).update(excerpt=text.excerpt(body))


def _tell(thread: Thread) -> None:
    message = {
        "type": "thread",
        "target_kind": thread.target_kind,
        "target_id": str(thread.target_id),
        "thread": str(thread.pk),
    }
    publish(topics.team(thread.team_id), message)
    publish(topics.target(thread.target_kind, thread.target_id), message)
