"""Threads and comments on whatever the packages above have registered in `teams.targets`."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from teams import mentions, news, policy, readers, targets
from teams.live import topics_of
from teams.models import Activity, Comment, Membership, Mention, ProgrammeRole, Thread, Verb
from teams.models.activity import SAID
from teams.models.discussion import AnchorKind, CommentQuerySet, ThreadKind
from teams.news import Kind, News
from teams.roles import Audience, Role, Visibility
from teams.services import activity
from teams.team_target import TeamTarget
from workspace.accounts.models import User
from workspace.core import text
from workspace.core.errors import Conflict, Forbidden, Invalid, NotFound
from workspace.core.once import once, require_place, sent_before
from workspace.core.policy import require
from workspace.realtime import topics
from workspace.realtime.hub import publish


@dataclass(frozen=True)
class About:
    """What a thread is about: a target and, inside it, perhaps a block or a note; and who reads it."""

    target_kind: str
    target_id: uuid.UUID
    anchor_kind: str = ""
    anchor_id: str = ""
    audience: str = Audience.SPACE


@transaction.atomic
def start_thread(
    actor: User, *, target_kind: str, target_id: uuid.UUID, body: str, key: str | None = None, **place: str
) -> Thread:
    """A new thread with its first comment; under the same key it is there once.

    Args:
        place: `anchor_kind, anchor_id, audience`, as in `About`.

    Raises:
        NotFound: there is no such target for this person.
        Forbidden: the person may see it but not comment, or it is a team, which is only asked questions.
        Invalid: the target has no such block or note; the person, or somebody named, is no part of the audience.
    """
    if target_kind == TeamTarget.kind and policy.may_see_target(actor, target_kind, target_id):
        raise Forbidden(_("About a team as a whole coaches ask questions. Comment on what it works on."))
    about = About(target_kind, target_id, **place)
    return begin(actor, about, body, ThreadKind.TALK, key=key)


def begin(actor: User, about: About, body: str, kind: ThreadKind, *, key: str | None) -> Thread:
    """Runs inside the transaction of the verb it is part of. Raises as `start_thread`, and Conflict (`key_used`)."""

    def do() -> Comment:
        thread = opened(actor, about, kind)
        verb = Verb.QUESTION_ASKED if kind == ThreadKind.QUESTION else Verb.COMMENTED
        return say(actor, thread, body, verb=verb, key=key)

    thread = once(do, lambda: sent_before(_said_by(actor), key)).thread
    require_place(thread, {"kind": kind, "target_kind": about.target_kind, "target_id": about.target_id})
    return thread


@transaction.atomic
def reply(actor: User, *, thread: Thread, body: str, key: str | None = None) -> Comment:
    """Under the same key it is there once. Raises Forbidden, Conflict (`key_used`)."""

    def do() -> Comment:
        require(actor, "teams.comment_thread", thread)
        return say(actor, thread, body, key=key)

    return once(do, lambda: sent_before(_said_by(actor), key, thread=thread))


@transaction.atomic
def change_comment(actor: User, *, comment: Comment, body: str) -> Comment:
    """Whoever is named in it from now on hears of that; whoever is not any more finds nothing of it."""
    require(actor, "teams.change_comment", comment)
    before = set(comment.mentions.values_list("person", flat=True))
    named = _named(actor, comment.thread, body, before)
    words = mentions.spoken(body)
    _change_excerpt(comment, words)
    comment.body = body
    comment.edited_at = timezone.now()
    comment.save(update_fields=["body", "edited_at"])
    comment.mentions.exclude(person__in=named).delete()
    _name(comment, named - before)
    if before - named:
        news.forget([comment.pk], before - named)
    news.reword(comment.pk, words)
    _tell(actor, comment, Kind.MENTION, named - before, words)
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
    comment.mentions.all().delete()
    comment.reactions.all().delete()
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


@transaction.atomic
def narrow(actor: User, *, thread: Thread, audience: str) -> Thread:
    """A smaller audience for all that is said in it, also in the feed and in inboxes.

    Raises:
        Conflict: somebody else has spoken, code `audience_fixed`.
        Forbidden: it is not the person's.
        Invalid: the audience is not smaller, or the person is no part of it.
    """
    # Whoever answers meanwhile holds the row until their words are there.
    thread = Thread.objects.select_for_update(of=("self",)).select_related("team__programme").get(pk=thread.pk)
    if thread.created_by_id == actor.pk and thread.comments.exclude(author=actor).exists():
        raise Conflict(_("Others have spoken here. Who reads it stays as it is."), code="audience_fixed")
    if audience not in policy.smaller_audiences(actor, thread):
        raise Invalid({"audience": [_("Who reads a conversation can only become fewer.")]})
    require(actor, "teams.narrow_thread", thread)
    tell(thread)  # those who see it no more
    thread.audience = audience
    thread.save(update_fields=["audience"])
    things = [thread.pk, *thread.comments.values_list("pk", flat=True)]
    Activity.objects.filter(team=thread.team, thing__in=things).update(audience=audience)
    news.narrow(things, audience)
    tell(thread)
    return thread


def opened(actor: User, about: About, kind: ThreadKind) -> Thread:
    """A thread in which nothing is said yet. Runs inside the transaction of whoever says something. Raises as
    `start_thread`."""
    if not policy.may_see_target(actor, about.target_kind, about.target_id):
        raise NotFound
    if not policy.may_comment_on(actor, about.target_kind, about.target_id):
        raise Forbidden(_("You may read this, but not comment on it."))
    target = targets.get(about.target_kind)
    team = target.place(about.target_id).team
    if not policy.hears(actor, about.audience, team):
        raise Invalid({"audience": [_("You are not part of that circle yourself.")]})
    has_place = about.anchor_kind != AnchorKind.WHOLE
    if has_place and not target.has_anchor(about.target_id, about.anchor_kind, about.anchor_id):
        raise Invalid({"anchor_id": [_("There is no such place here any more.")]})
    return Thread.objects.create(
        team=team,
        kind=kind,
        audience=about.audience,
        target_kind=about.target_kind,
        target_id=about.target_id,
        anchor_kind=about.anchor_kind,
        anchor_id=about.anchor_id if has_place else "",
        created_by=actor,
    )


def _said_by(actor: User) -> CommentQuerySet:
    return Comment.objects.filter(author=actor).select_related("thread__team__programme")


def say(
    actor: User,
    thread: Thread,
    body: str,
    *,
    verb: Verb = Verb.COMMENTED,
    apart: Collection[uuid.UUID] = (),
    key: str | None = None,
) -> Comment:
    """A comment, told in the feed as `verb`, to the screens, and to those concerned except `apart`, who hear of it in
    another way. Runs inside the transaction of the verb it is part of."""
    named = _named(actor, thread, body)
    comment = Comment.objects.create(thread=thread, author=actor, body=body, key=key)
    _name(comment, named)
    words = mentions.spoken(body)
    record(actor, thread, verb, excerpt=text.excerpt(words), thing=comment.pk)
    _tell_those_concerned(actor, comment, words, named, apart)
    tell(thread)
    return comment


def record(actor: User, thread: Thread, verb: Verb, excerpt: str = "", thing: uuid.UUID | None = None) -> None:
    activity.record(
        actor,
        thread.team,
        verb,
        target=(thread.target_kind, thread.target_id),
        anchor_id=thread.anchor_id,
        excerpt=excerpt,
        talk=(thing or thread.pk, thread.audience),
    )


def tell(thread: Thread) -> None:
    """To open screens of its audience, after commit: there is something new in it."""
    message = {
        "type": "thread",
        "target_kind": thread.target_kind,
        "target_id": str(thread.target_id),
        "thread": str(thread.pk),
        "is_question": thread.is_question,
    }
    place = targets.get(thread.target_kind).places([thread.target_id]).get(thread.target_id)
    visibility = place.visibility if place is not None else Visibility.TEAM
    target = topics.target(thread.target_kind, thread.target_id)
    for topic in topics_of(thread.team_id, visibility, thread.audience, target):
        publish(topic, message)


def _tell_those_concerned(
    actor: User, comment: Comment, words: str, named: set[uuid.UUID], apart: Collection[uuid.UUID]
) -> None:
    """Of a new question the whole core team; whoever is named; whoever spoke before; whoever wrote what it is about.
    Everybody hears once, and nobody who is not of the audience."""
    thread = comment.thread
    spoke = set(thread.comments.filter(deleted_at=None).exclude(pk=comment.pk).values_list("author", flat=True))
    asked = _core_of(thread) if thread.is_question and not spoke else set()
    wrote = news.authors_of(thread.target_kind, thread.target_id, thread.anchor_id)
    told = set(apart)
    for kind, people in (
        (Kind.QUESTION, asked),
        (Kind.MENTION, named),
        (Kind.REPLIED, spoke),
        (Kind.COMMENTED, wrote),
    ):
        _tell(actor, comment, kind, people - told, words)
        told |= people


def _tell(actor: User, comment: Comment, kind: Kind, people: set[uuid.UUID], words: str) -> None:
    thread = comment.thread
    target = (thread.target_kind, thread.target_id)
    hearing = people & _audience_of(thread) if thread.audience != Audience.SPACE else people
    news.tell(actor, News(kind, thread.team, hearing, comment.pk, target, text=words, audience=thread.audience))


def _audience_of(thread: Thread) -> set[uuid.UUID]:
    """Of one that is smaller than everybody."""
    if thread.audience == Audience.TEAM:
        return _core_of(thread)
    leading = ProgrammeRole.objects.filter(programme=thread.team.programme_id)
    return _core_of(thread) | set(leading.values_list("user", flat=True))


def _named(actor: User, thread: Thread, body: str, before: Collection[uuid.UUID] = ()) -> set[uuid.UUID]:
    """Whoever is named in it.

    Args:
        before: whoever was named there already stays named, also after leaving.
    """
    named = mentions.named_in(body)
    if named <= set(before):
        return named
    there = readers.readers_of(actor, thread.target_kind, thread.target_id)
    known = {reader.person.pk for reader in there if thread.audience in reader.audiences}
    if not named <= known | set(before):
        raise Invalid({"body": [_("Somebody you mention here cannot read this conversation.")]})
    return named


def _name(comment: Comment, people: Collection[uuid.UUID]) -> None:
    Mention.objects.bulk_create(Mention(comment=comment, person_id=person) for person in people)


def _core_of(thread: Thread) -> set[uuid.UUID]:
    return set(Membership.objects.filter(team=thread.team_id, role=Role.CORE).values_list("user", flat=True))


def _settle(actor: User, thread: Thread, verb: Verb) -> None:
    thread.save(update_fields=["resolved_at", "resolved_by"])
    record(actor, thread, verb)
    tell(thread)


def _change_excerpt(comment: Comment, words: str) -> None:
    """In the feed. Entries from before they kept which comment they tell are known by its words."""
    told = Activity.objects.filter(
        team=comment.thread.team, actor=comment.author, verb__in=SAID, target_id=comment.thread.target_id
    )
    its_own = Q(thing=comment.pk) | Q(thing=None, excerpt=text.excerpt(comment.body))
    told.filter(its_own).update(excerpt=text.excerpt(words))
