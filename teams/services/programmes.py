"""Programmes, and who leads them."""

from __future__ import annotations

import uuid
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from teams import news, policy
from teams.models import Programme, ProgrammeRole
from teams.news import Kind, News
from teams.roles import TAKEN_BACK, ProgrammeRoleName
from teams.services import departures, memberships
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Forbidden, Invalid
from workspace.core.ids import uuid7
from workspace.core.policy import require
from workspace.realtime import access


@transaction.atomic
def open_programme(actor: User, *, name: str, **details: Any) -> Programme:
    """A new programme, with the actor as its first owner.

    Raises:
        Forbidden: the actor does not run this installation.
    """
    if not policy.may_open_programmes(actor):
        raise Forbidden(_("Only the people who run this installation open programmes."))
    _check_dates(details)
    programme = Programme.objects.create(name=name, **details)
    ProgrammeRole.objects.create(programme=programme, user=actor, role=ProgrammeRoleName.OWNER)
    access.changed(user=actor)
    return programme


@transaction.atomic
def change_programme(actor: User, *, programme: Programme, **changes: Any) -> Programme:
    require(actor, "teams.change_programme", programme)
    _check_dates({"starts_on": programme.starts_on, "ends_on": programme.ends_on} | changes)
    for name, value in changes.items():
        setattr(programme, name, value)
    programme.save(update_fields=[*changes])
    return programme


def _check_dates(details: dict[str, Any]) -> None:
    starts_on, ends_on = details.get("starts_on"), details.get("ends_on")
    if starts_on and ends_on and ends_on < starts_on:
        raise Invalid({"ends_on": [_("A programme ends after it starts.")]})


@transaction.atomic
def give_role(actor: User, *, programme: Programme, user_id: uuid.UUID, role: ProgrammeRoleName) -> ProgrammeRole:
    """Make somebody who takes part in the programme its coach or owner, and tell them. People from outside are invited
    instead.

    Raises:
        Invalid: nobody with that id takes part, or only as a guest.
    """
    require(actor, "teams.change_programme", programme)
    takes_part = Q(memberships__team__programme=programme) | Q(programme_roles__programme=programme)
    user = User.objects.filter(takes_part, pk=user_id, is_active=True, email__isnull=False).first()
    if user is None:
        raise Invalid({"user": [_("Nobody with an account takes part in the programme under this id. Invite them.")]})
    held, is_new = ProgrammeRole.objects.get_or_create(programme=programme, user=user, role=role)
    if is_new:
        news.tell(actor, News(Kind.ROLE, programme, [user.pk], uuid7(), detail=role))
    access.changed(user=user)
    return held


@transaction.atomic
def appoint_owner(user: User, *, programme: Programme) -> None:
    """For whoever runs the installation, when nobody else can: the only owner is gone. Everybody in the programme sees
    who leads it."""
    ProgrammeRole.objects.get_or_create(programme=programme, user=user, role=ProgrammeRoleName.OWNER)
    access.changed(user=user)


@transaction.atomic
def take_role(actor: User, *, held: ProgrammeRole) -> None:
    """The person hears of it. Raises Conflict for the last owner: somebody must be able to open teams and invite
    coaches."""
    require(actor, "teams.change_programmerole", held)
    Programme.objects.select_for_update(no_key=True).get(pk=held.programme_id)
    owners = ProgrammeRole.objects.filter(programme=held.programme_id, role=ProgrammeRoleName.OWNER)
    if held.role == ProgrammeRoleName.OWNER and not owners.exclude(pk=held.pk).exists():
        raise Conflict(_("A programme keeps at least one owner. Make somebody else an owner first."), code="last_owner")
    departures.from_leading(held)
    held.delete()
    taken_back = TAKEN_BACK[ProgrammeRoleName(held.role)]
    news.tell(actor, News(Kind.ROLE, held.programme, [held.user_id], uuid7(), detail=taken_back))
    memberships.close_ways_back(held.user)
    access.changed(user=held.user)
