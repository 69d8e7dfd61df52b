"""Calls for teams, and what comes in answer to them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Count, Q
from django.utils import timezone

from teams.models import Programme, ProgrammeRole, Team
from teams.roles import Sector
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to
from workspace.core.languages import Language

if TYPE_CHECKING:
    from workspace.accounts.models import User

KEPT_FOR = timedelta(days=183)
"""How long after the deadline applications are kept that were not accepted, and the addresses in those that were."""


class CallState(models.TextChoices):
    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"


class RequirementKind(models.TextChoices):
    STATE_ACTOR = "state_actor", "Somebody among the people is of the state administration; looked up"
    STATEMENT = "statement", "Those who apply say whether it is so"


class ApplicationState(models.TextChoices):
    RECEIVED = "received"
    TALK = "talk"
    WAITING = "waiting"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class Readiness(models.TextChoices):
    """Whether a team is ready to open its work to others."""

    YES = "yes"
    PARTLY = "partly"
    NOT_YET = "not_yet"


class CallQuerySet(models.QuerySet["Call"]):
    def visible_to(self, user: User) -> CallQuerySet:
        """Those who lead the programme. Everybody else has the public page."""
        return self.filter(programme__in=ProgrammeRole.objects.filter(user=user).values("programme"))

    def published(self) -> CallQuerySet:
        return self.exclude(published_at=None)

    def open(self) -> CallQuerySet:
        return self.published().filter(closes_at__gt=timezone.now())

    def counted(self) -> CallQuerySet:
        """With `application_count` and `accepted_count`; who withdrew is in neither."""
        there = ~Q(applications__state=ApplicationState.WITHDRAWN)
        accepted = Q(applications__state=ApplicationState.ACCEPTED)
        return self.annotate(
            application_count=Count("applications", filter=there), accepted_count=Count("applications", filter=accepted)
        )


class Call(models.Model):
    """An invitation to everybody to apply with a team.

    `title` and `about` map languages to texts. A requirement is `{"id", "kind", "is_must", "text": {language: text}}`,
    a question `{"id", "is_required", "text": {language: text}}`; answers name them by id.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="calls")
    title = models.JSONField(default=dict)
    about = models.JSONField(default=dict)
    closes_at = models.DateTimeField(null=True, blank=True)
    places = models.PositiveSmallIntegerField(default=7)
    requirements = models.JSONField(default=list)
    questions = models.JSONField(default=list)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    published_at = models.DateTimeField(null=True, blank=True)

    objects = CallQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="published_call_has_deadline", condition=Q(published_at=None) | Q(closes_at__isnull=False)
            )
        ]

    def __str__(self) -> str:
        return next(iter(self.title.values()), "")

    @property
    def state(self) -> CallState:
        """By the server's clock, which alone decides."""
        if self.published_at is None or self.closes_at is None:
            return CallState.DRAFT
        return CallState.OPEN if timezone.now() < self.closes_at else CallState.CLOSED

    @property
    def erased_on(self) -> date | None:
        return None if self.closes_at is None else timezone.localdate(self.closes_at + KEPT_FOR)


class ApplicationQuerySet(models.QuerySet["Application"]):
    def visible_to(self, user: User) -> ApplicationQuerySet:
        return self.filter(call__in=shown_to(user, Call.objects.visible_to))


class Application(models.Model):
    """A team that would like to take part, as somebody without an account described it.

    `people` are `{"name", "organisation", "sector", "email", "role"}`, `meets` are `{"id", "is_met", "words"}` by
    requirement, `answers` are `{"id", "text"}` by question. Only the digest of the secret is stored by which it is read
    and amended; there is none once it is withdrawn.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    call = models.ForeignKey(Call, on_delete=models.CASCADE, related_name="applications")
    state = models.CharField(max_length=10, choices=ApplicationState.choices, default=ApplicationState.RECEIVED)
    team_name = models.CharField(max_length=80)
    phenomenon = models.TextField(max_length=600)
    why_together = models.TextField(max_length=2000)
    state_actor = models.CharField(max_length=200, blank=True)
    to_try = models.TextField(max_length=2000)
    readiness = models.CharField(max_length=10, choices=Readiness.choices)
    openness = models.TextField(max_length=1000, blank=True)
    people = models.JSONField(default=list)
    meets = models.JSONField(default=list)
    answers = models.JSONField(default=list)
    language = models.CharField(max_length=2, choices=Language.choices)
    contact_name = models.CharField(max_length=80, blank=True)
    contact_email = models.EmailField(blank=True)
    digest = models.CharField(max_length=64, unique=True, null=True, blank=True)
    received_at = models.DateTimeField(default=timezone.now, editable=False)
    amended_at = models.DateTimeField(null=True, blank=True)
    mail_failed = models.BooleanField(default=False, help_text="The latest letter to the applicant was not taken")
    team = models.OneToOneField(Team, on_delete=models.SET_NULL, null=True, blank=True, related_name="application")

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["call", "state"], name="application_call_state")]

    def __str__(self) -> str:
        return self.team_name

    @property
    def has_state_actor(self) -> bool:
        return any(person["sector"] == Sector.STATE for person in self.people)

    @property
    def is_amendable(self) -> bool:
        is_undecided = self.state in {ApplicationState.RECEIVED, ApplicationState.TALK}
        return is_undecided and self.call.state == CallState.OPEN


class ApplicationStep(models.Model):
    """What was decided about an application, by whom, and what the applicant was told."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="steps")
    state = models.CharField(max_length=10, choices=ApplicationState.choices)
    message = models.TextField(max_length=2000, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)

    def __str__(self) -> str:
        return f"{self.application_id}: {self.state}"
