"""What people do in a conversation beside speaking: reacting to what was said, and having read it."""

from __future__ import annotations

import uuid
from collections.abc import Collection

from django.db import transaction
from django.utils import timezone

from teams.models import Comment, Reaction, Reading
from teams.models.reception import NEW_FOR
from teams.services import discussion
from workspace.accounts.models import User
from workspace.core.errors import NotFound
from workspace.core.policy import require
from workspace.realtime import topics
from workspace.realtime.hub import publish


@transaction.atomic
def react(actor: User, *, comment: Comment, kind: str) -> None:
    """Twice is once. It is shown and told to nobody.

    Raises:
        NotFound: the words are gone.
    """
    require(actor, "teams.comment_thread", comment.thread)
    if comment.deleted_at is not None:
        raise NotFound
    _made, is_new = Reaction.objects.get_or_create(comment=comment, person=actor, kind=kind)
    if is_new:
        discussion.tell(comment.thread)


@transaction.atomic
def take_back(actor: User, *, comment: Comment, kind: str) -> None:
    """Also where nobody speaks any more: it is the person's own."""
    if Reaction.objects.filter(comment=comment, person=actor, kind=kind).delete()[0]:
        discussion.tell(comment.thread)


@transaction.atomic
def read(actor: User, *, comments: Collection[uuid.UUID]) -> None:
    """The person has read these conversations up to these comments. Never back again; comments that the person does not
    see are left out. Their other screens hear of it."""
    seen = Comment.objects.visible_to(actor).filter(pk__in=comments).select_related("thread").order_by("pk")
    newest = {comment.thread_id: comment for comment in seen}
    read = dict(Reading.objects.filter(person=actor, thread__in=newest).values_list("thread", "upto"))
    further = [one for thread, one in newest.items() if thread not in read or read[thread] < one.pk]
    rows = [Reading(person=actor, thread_id=one.thread_id, upto=one.pk) for one in further]
    Reading.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["thread", "person"], update_fields=["upto", "at"]
    )
    for kind, target_id in {(one.thread.target_kind, one.thread.target_id) for one in further}:
        message = {"type": "talk_read", "target_kind": kind, "target_id": str(target_id)}
        publish(topics.user(actor.pk), message)


def forget_readings() -> None:
    """What was said so long ago is new to nobody; nobody needs to know who has read it."""
    Reading.objects.filter(at__lt=timezone.now() - NEW_FOR).delete()
