"""What coaches write down for each other.

Nothing in here records activity, tells news or publishes to a team: a memo is heard of by coaches alone (ADR 30).
"""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from experiments.services.revising import locked, revise
from teams.models import Membership, ProgrammeRole, Team
from teams.roles import ProgrammeRoleName
from workspace.accounts.models import User
from workspace.coaching.models import Memo
from workspace.core.errors import Invalid
from workspace.core.once import insert_once, sent_before
from workspace.core.policy import require
from workspace.meetings.models import Meeting
from workspace.realtime import topics
from workspace.realtime.hub import publish


@transaction.atomic
def write_memo(actor: User, *, team: Team, text: str, meeting: Meeting | None = None, key: str | None = None) -> Memo:
    """Under the same key it is there once.

    Raises:
        Forbidden: the actor does not coach the team.
        Invalid: the meeting is of another programme.
        Conflict: the key was used about another team, code `key_used`.
    """
    require(actor, "coaching.write_memo", team)
    _check_meeting(team, meeting)
    own = Memo.objects.filter(author=actor)
    first = sent_before(own, key, team=team)
    if first is not None:
        return first
    memo, _is_new = insert_once(Memo(team=team, meeting=meeting, author=actor, text=text, key=key), own, key)
    _refresh(team)
    return memo


@transaction.atomic
def change_memo(actor: User, *, memo: Memo, revision: int, **changes: Any) -> Memo:
    """Set `text` or `meeting`.

    Raises:
        Forbidden: somebody else wrote it.
        Stale: it is no longer at this revision.
        Invalid: as in `write_memo`.
    """
    memo = locked(memo, revision)
    require(actor, "coaching.change_memo", memo)
    _check_meeting(memo.team, changes.get("meeting"))
    if revise(memo, changes):
        _refresh(memo.team)
    return memo


@transaction.atomic
def delete_memo(actor: User, *, memo: Memo) -> None:
    memo = locked(memo)
    require(actor, "coaching.delete_memo", memo)
    memo.delete()
    _refresh(memo.team)


def _check_meeting(team: Team, meeting: Meeting | None) -> None:
    if meeting is not None and meeting.programme_id != team.programme_id:
        raise Invalid({"meeting": [_("Choose a meeting of this programme.")]})


def _refresh(team: Team) -> None:
    """To each coach by name: no topic that somebody else follows ever hears that there is a memo."""
    members = Membership.objects.filter(team=team).values("user")
    held = ProgrammeRole.objects.filter(programme=team.programme_id, role=ProgrammeRoleName.COACH)
    for coach in held.exclude(user__in=members).values_list("user", flat=True):
        publish(topics.user(coach), {"type": "memo", "team": str(team.pk)})
