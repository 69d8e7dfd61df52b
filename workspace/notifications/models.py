from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from teams import targets
from teams.models import Programme, ProgrammeRole, Team
from teams.models.space import heard_by, role_of
from teams.news import FOR_LEADERS, Kind
from teams.roles import TAKEN_BACK, TAKEN_OUT, Audience
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from workspace.accounts.models import User

TEXT = 1000
"""Characters that an inbox and a letter quote of what somebody wrote."""


class Rhythm(models.TextChoices):
    """How a person hears of one kind of thing. It is in the inbox in any case."""

    INBOX = "inbox"
    AT_ONCE = "at_once"
    DAILY = "daily"
    WEEKLY = "weekly"


class NotificationQuerySet(models.QuerySet["Notification"]):
    def visible_to(self, user: User) -> NotificationQuerySet:
        """The person's own, about what they may still see. That they were taken out of something they may know."""
        about_team = Q(target_kind="", team__in=shown_to(user, Team.objects.visible_to))
        about_programme = Q(programme__in=shown_to(user, Programme.objects.visible_to))
        taken = Q(kind=Kind.ROLE, detail__in=[TAKEN_OUT, *TAKEN_BACK.values()])
        about_seen = about_team | about_programme | taken | targets.seen_by(user)
        leads = Q(programme__in=ProgrammeRole.objects.filter(user=user).values("programme"))
        return self.filter(about_seen, ~Q(kind__in=FOR_LEADERS) | leads, heard_by(user), person=user)

    def unread(self) -> NotificationQuerySet:
        return self.filter(read_at=None)

    def for_reading(self) -> NotificationQuerySet:
        return self.select_related("actor", "team", "programme").annotate(actor_role=role_of("actor", "team"))

    def to_post(self, rhythm: str) -> NotificationQuerySet:
        """What is to go into a letter, and is in none yet."""
        return self.unread().filter(rhythm=rhythm, letter=None)


class Notification(models.Model):
    """Something that concerns a person, in their inbox: in a team, or in a programme as a whole. `rhythm` is how they
    chose to hear of it by e-mail. `text` is what is written in the `thing`, and goes with it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notifications")
    kind = models.CharField(max_length=12, choices=Kind.choices)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    actor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    target_kind = models.CharField(max_length=20, blank=True)
    target_id = models.UUIDField(null=True, blank=True)
    source = models.UUIDField(help_text="The comment or act it is about: each person hears of it once")
    thing = models.UUIDField(help_text="The comment, task, ... whose words `text` quotes")
    text = models.TextField(max_length=TEXT, blank=True, help_text="What the actor wrote, perhaps its beginning")
    audience = models.CharField(max_length=16, choices=Audience.choices, default=Audience.SPACE)
    detail = models.CharField(max_length=20, blank=True, help_text="A fact in a word, such as the new role")
    at = models.DateTimeField(default=timezone.now)
    read_at = models.DateTimeField(null=True, blank=True)
    rhythm = models.CharField(max_length=8, choices=Rhythm.choices)
    letter = models.ForeignKey(
        "notifications.PostedLetter", on_delete=models.RESTRICT, null=True, blank=True, related_name="notifications"
    )

    objects = NotificationQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["source", "person"], name="notified_once"),
            models.CheckConstraint(
                name="notified_in_a_team_or_a_programme",
                condition=Q(team__isnull=False, programme=None) | Q(team=None, programme__isnull=False),
            ),
        ]
        indexes = [
            models.Index(fields=["thing"], name="notification_thing"),
            models.Index(fields=["person", "-id"], name="notification_inbox"),
            models.Index(
                fields=["rhythm", "at"],
                name="notification_to_post",
                condition=Q(letter=None, read_at=None) & ~Q(rhythm=Rhythm.INBOX),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} for {self.person_id}"

    @property
    def place(self) -> Team | Programme:
        """Where it happened."""
        place = self.team or self.programme
        if place is None:  # the constraint keeps such rows out
            raise ValueError
        return place


class LetterState(models.TextChoices):
    """`handed` is written just before the mail server gets the letter, `sent` after it has taken it. A letter that
    stays handed is in doubt, and not sent again: nobody gets one twice."""

    WAITING = "waiting"
    HANDED = "handed"
    SENT = "sent"
    EMPTY = "empty"
    FAILED = "failed"


class PostedLetter(models.Model):
    """One e-mail with what concerns a person."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    rhythm = models.CharField(max_length=8, choices=Rhythm.choices)
    state = models.CharField(max_length=8, choices=LetterState.choices, default=LetterState.WAITING)
    created_at = models.DateTimeField(default=timezone.now)
    handed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "rhythm"], condition=Q(state="waiting"), name="one_waiting_letter_each"
            )
        ]

    def __str__(self) -> str:
        return f"{self.rhythm} letter to {self.person_id}: {self.state}"


class Choice(models.Model):
    """How a person hears of a kind of thing, where it differs from the default."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=12, choices=Kind.choices)
    rhythm = models.CharField(max_length=8, choices=Rhythm.choices)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "kind"], name="one_choice_for_a_kind")]

    def __str__(self) -> str:
        return f"{self.person_id}: {self.kind} {self.rhythm}"


class TeamPost(models.Model):
    """What a team lets e-mails say. Without a row they quote what was written."""

    team = models.OneToOneField(Team, on_delete=models.CASCADE, primary_key=True, related_name="post")
    quotes_texts = models.BooleanField(default=True)

    def __str__(self) -> str:
        return f"{self.team_id}: {'with' if self.quotes_texts else 'without'} texts"
