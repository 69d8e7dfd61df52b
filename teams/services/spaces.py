"""Teams and their spaces."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from teams import furnishing, news
from teams.models import Membership, Programme, Team, Verb, Visit
from teams.news import Kind, News
from teams.roles import Role
from teams.services import activity, invitations, memberships
from workspace.accounts.models import User
from workspace.core.errors import Invalid
from workspace.core.ids import uuid7
from workspace.core.policy import require
from workspace.realtime import access, topics
from workspace.realtime.hub import publish


@transaction.atomic
def create_team(
    actor: User, *, programme: Programme, core_emails: Sequence[str] = (), join: bool = False, **details: Any
) -> Team:
    """Open a team with everything its space is furnished with, and invite its core team by letter.

    The actor becomes a core member only on request: an owner opens spaces for others.

    Raises:
        Invalid: another team of the programme has the name.
    """
    require(actor, "teams.add_team", programme)
    team = Team(programme=programme, **details)
    _save_named(team)
    furnishing.furnish(actor, team)
    activity.record(actor, team, Verb.TEAM_OPENED)
    if join:
        memberships.admit(actor, team=team, role=Role.CORE)
    for email in dict.fromkeys(email.lower() for email in core_emails):
        invitations.invite(actor, place=team, terms=invitations.Terms(role=Role.CORE, email=email))
    access.changed(team=team)
    return team


@transaction.atomic
def change_team(actor: User, *, team: Team, **changes: Any) -> Team:
    """Name, phenomenon or visibility. A new visibility is felt by open sockets after commit."""
    require(actor, "teams.change_team", team)
    is_seen_differently = changes.get("visibility", team.visibility) != team.visibility
    for name, value in changes.items():
        setattr(team, name, value)
    _save_named(team, update_fields=[*changes])
    if changes:
        activity.record(actor, team, Verb.TEAM_CHANGED)
    if is_seen_differently:
        access.changed(team=team)
        core = Membership.objects.filter(team=team, role=Role.CORE).values_list("user", flat=True)
        news.tell(actor, News(Kind.SHARED, team, set(core), uuid7(), detail=team.visibility))
    _tell(team)
    return team


@transaction.atomic
def archive(actor: User, *, team: Team) -> Team:
    """From now on the team is read and nothing else: what is open for writing closes after commit."""
    require(actor, "teams.archive_team", team)
    if team.archived_at is None:
        team.archived_at = timezone.now()
        _switch(actor, team, Verb.TEAM_ARCHIVED)
    return team


@transaction.atomic
def unarchive(actor: User, *, team: Team) -> Team:
    require(actor, "teams.archive_team", team)
    if team.archived_at is not None:
        team.archived_at = None
        _switch(actor, team, Verb.TEAM_UNARCHIVED)
    return team


def visit(actor: User, *, team: Team) -> None:
    """What is in the team's feed until now is no longer new to the actor."""
    Visit.objects.update_or_create(team=team, user=actor, defaults={"at": timezone.now()})


def _switch(actor: User, team: Team, verb: Verb) -> None:
    team.save(update_fields=["archived_at"])
    activity.record(actor, team, verb)
    access.changed(team=team)
    _tell(team)


def _save_named(team: Team, update_fields: Sequence[str] | None = None) -> None:
    try:
        with transaction.atomic():
            team.save(update_fields=update_fields)
    except IntegrityError as error:
        raise Invalid({"name": [_("Another team of the programme has this name.")]}) from error


def _tell(team: Team) -> None:
    publish(topics.team(team.pk), {"type": "team", "team": str(team.pk)})
