"""Programmes, teams, and the people in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from teams.roles import Audience, ProgrammeRoleName, Role, Sector, Visibility
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from workspace.accounts.models import User


class ProgrammeQuerySet(models.QuerySet["Programme"]):
    def visible_to(self, user: User) -> ProgrammeQuerySet:
        """Programmes the person leads, coaches, or has a team in."""
        led = ProgrammeRole.objects.filter(user=user).values("programme")
        joined = Membership.objects.filter(user=user).values("team__programme")
        return self.filter(Q(pk__in=led) | Q(pk__in=joined))


class Programme(models.Model):
    """A coached series of meetings with several teams."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    name = models.CharField(max_length=120)
    description = models.TextField(max_length=2000, blank=True)
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = ProgrammeQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="programme_ends_after_it_starts",
                condition=Q(starts_on=None) | Q(ends_on=None) | Q(ends_on__gte=models.F("starts_on")),
            )
        ]

    def __str__(self) -> str:
        return self.name


class ProgrammeRoleQuerySet(models.QuerySet["ProgrammeRole"]):
    def visible_to(self, user: User) -> ProgrammeRoleQuerySet:
        """Who leads a programme is known to everybody in it."""
        return self.filter(programme__in=shown_to(user, Programme.objects.visible_to))


class ProgrammeRole(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="roles")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="programme_roles")
    role = models.CharField(max_length=10, choices=ProgrammeRoleName.choices)

    objects = ProgrammeRoleQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["programme", "user", "role"], name="programme_role_once"),
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.role}"


class TeamQuerySet(models.QuerySet["Team"]):
    def visible_to(self, user: User) -> TeamQuerySet:
        """Teams whose space the person may read. `teams.policy.may_see_team` says the same of one team."""
        mine = Membership.objects.filter(user=user)
        coached = ProgrammeRole.objects.filter(user=user).values("programme")
        peers = mine.filter(role=Role.CORE).values("team__programme")
        return self.filter(
            Q(pk__in=mine.filter(role=Role.CORE).values("team"))
            | Q(programme__in=coached)
            | Q(pk__in=mine.values("team")) & ~Q(visibility=Visibility.TEAM)
            | Q(programme__in=peers, visibility=Visibility.PROGRAMME)
        )

    def showing_everybody_to(self, user: User) -> TeamQuerySet:
        """Teams in which the person may know of everybody, as `teams.policy.may_see_everybody`.

        A guest, and a peer of another team, meet the core team and whoever speaks: not the list of who is there.
        """
        inside = Membership.objects.filter(user=user, role__in=[Role.CORE, Role.STAKEHOLDER])
        led = ProgrammeRole.objects.filter(user=user)
        is_inside = Q(pk__in=inside.values("team")) | Q(programme__in=led.values("programme"))
        return self.visible_to(user).filter(is_inside)


class Team(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="teams")
    name = models.CharField(max_length=80)
    phenomenon = models.TextField(max_length=600, blank=True)
    visibility = models.CharField(max_length=10, choices=Visibility.choices, default=Visibility.SPACE)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    archived_at = models.DateTimeField(null=True, blank=True)

    objects = TeamQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["programme", "name"], name="team_name_once_in_programme")]

    def __str__(self) -> str:
        return self.name


class MembershipQuerySet(models.QuerySet["Membership"]):
    def visible_to(self, user: User) -> MembershipQuerySet:
        """Everybody where the person may know of everybody; else the core team, and always oneself."""
        everybody = Q(team__in=shown_to(user, Team.objects.showing_everybody_to))
        core = Q(team__in=shown_to(user, Team.objects.visible_to), role=Role.CORE)
        return self.filter(everybody | core | Q(user=user))


class Membership(models.Model):
    """A person's place in a team. Leaving deletes the row; what the person wrote stays."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="memberships")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=12, choices=Role.choices)
    sector = models.CharField(max_length=10, choices=Sector.choices, blank=True)
    about = models.CharField(max_length=120, blank=True, help_text="In the person's own words, e.g. outreach worker")
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    invitation = models.ForeignKey(
        "teams.Invitation", on_delete=models.SET_NULL, null=True, blank=True, related_name="memberships"
    )
    joined_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = MembershipQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "user"], name="one_membership_in_a_team")]

    def __str__(self) -> str:
        return f"{self.user}: {self.role}"


def heard_by(user: User, rows: str = "") -> Q:
    """Rows with a `team` and an `audience` that the person is part of.

    Args:
        rows: the path to them, e.g. `thread__`.
    """
    core = Membership.objects.filter(user=user, role=Role.CORE).values("team")
    led = ProgrammeRole.objects.filter(user=user).values("programme")
    return (
        Q(**{f"{rows}audience": Audience.SPACE})
        | Q(**{f"{rows}team__in": core})
        | Q(**{f"{rows}audience": Audience.COACHES, f"{rows}team__programme__in": led})
    )


def role_of(person: str | User, team: str) -> Coalesce:
    """A column with a person's role in a team: as its member, else in its programme; null for an outsider.

    Args:
        person: the column of the outer query that holds the person, or the person.
        team: the column that holds the team, e.g. `thread__team`.
    """
    who = OuterRef(person) if isinstance(person, str) else person
    as_member = Membership.objects.filter(user=who, team=OuterRef(team)).values("role")[:1]
    held = ProgrammeRole.objects.filter(user=who, programme__teams=OuterRef(team))
    in_programme = held.order_by("-role").values("role")[:1]  # an owner who also coaches is shown as the owner
    return Coalesce(Subquery(as_member), Subquery(in_programme))
