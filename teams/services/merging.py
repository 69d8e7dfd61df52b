"""What a guest has in teams, handed to the account the same person signed in to."""

from __future__ import annotations

from django.db.models import Value
from django.db.models.functions import Replace

from teams.models import Activity, Comment, Membership, Mention, Reaction, Reading, Task, Thread, Visit
from teams.models.reception import ReactionKind
from teams.roles import Role
from teams.services import departures
from teams.services.memberships import RANK
from workspace.accounts.models import User


def move(guest: User, account: User) -> None:
    """Runs inside the transaction that merges the two (`workspace.accounts.hooks.merge`)."""
    for membership in Membership.objects.filter(user=guest):
        _move_membership(membership, account)
    departures.move(guest, account)
    Comment.objects.filter(author=guest).update(author=account)
    _move_talk(guest, account)
    Thread.objects.filter(created_by=guest).update(created_by=account)
    Thread.objects.filter(resolved_by=guest).update(resolved_by=account)
    Task.objects.filter(assignee=guest).update(assignee=account)
    Task.objects.filter(ended_by=guest).update(ended_by=account)
    Activity.objects.filter(actor=guest).update(actor=account)
    Visit.objects.filter(user=guest).exclude(team__in=Visit.objects.filter(user=account).values("team")).update(
        user=account
    )


def _move_talk(guest: User, account: User) -> None:
    """What they were named in, reacted to and have read; of what both did, one stays."""
    named = Comment.objects.filter(mentions__person=guest)
    named.update(body=Replace("body", Value(f"@{{{guest.pk}}}"), Value(f"@{{{account.pk}}}")))
    both = Mention.objects.filter(person=account).values("comment")
    Mention.objects.filter(person=guest).exclude(comment__in=both).update(person=account)
    for kind in ReactionKind:
        same = Reaction.objects.filter(person=account, kind=kind).values("comment")
        Reaction.objects.filter(person=guest, kind=kind).exclude(comment__in=same).update(person=account)
    known = Reading.objects.filter(person=account).values("thread")
    Reading.objects.filter(person=guest).exclude(thread__in=known).update(person=account)
    for model in (Mention, Reaction, Reading):
        model.objects.filter(person=guest).delete()


def _move_membership(membership: Membership, account: User) -> None:
    """In a team they are both in, the higher role stays."""
    kept = Membership.objects.filter(team=membership.team_id, user=account).first()
    if kept is None:
        membership.user = account
        membership.save(update_fields=["user"])
        return
    if RANK[Role(membership.role)] > RANK[Role(kept.role)]:
        kept.role = membership.role
        kept.save(update_fields=["role"])
    membership.delete()
