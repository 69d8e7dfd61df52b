"""What a team shows to the other teams of its programme (ADR 32)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from canvases.models import Canvas
from teams.models import Comment, Programme, Team
from workspace.core.ids import uuid7
from workspace.core.languages import Language
from workspace.exchange.models.circle import programmes_of

if TYPE_CHECKING:
    from workspace.accounts.models import User


class ShareKind(models.TextChoices):
    BLOCK = "block"
    NOTE = "note"
    LEARNING = "learning"
    EXPERIMENT = "experiment"
    LOG = "log"
    PRACTICE = "practice"


class Place(models.TextChoices):
    """What a part of a share says. All but the words of a practice are taken from somewhere."""

    NOTE = "note"
    ENTRY = "entry"
    TITLE = "title"
    BELIEF = "belief"
    QUESTION = "question"
    DID = "did"
    SAW = "saw"
    SURPRISE = "surprise"
    EVIDENCE = "evidence"
    LEARNED = "learned"
    LESSON = "lesson"
    DECIDED = "decided"
    WORDS = "words"


class ShareQuerySet(models.QuerySet["Share"]):
    def visible_to(self, user: User) -> ShareQuerySet:
        """What the teams of one's programmes share, and have not taken back. How far a team's own space is shown makes
        no difference: a share is a door of its own."""
        return self.filter(taken_back_at=None, programme__in=programmes_of(user))

    def with_conversation(self, user: User) -> ShareQuerySet:
        """With `n_comments` of those the person hears, in the same query."""
        heard = Comment.objects.heard_by(user)
        said = heard.filter(deleted_at=None, thread__target_kind="share", thread__target_id=OuterRef("pk"))
        counted = said.order_by().values("thread__target_id").annotate(n=Count("pk")).values("n")
        return self.annotate(n_comments=Coalesce(Subquery(counted), 0))


class Share(models.Model):
    """One thing, and one sentence on why it may help others.

    `source` is the id of the note, learning, experiment or log entry; of a block that of its canvas. A practice has
    none, and a `title` of its own. Taken back, it keeps its row and nothing that it said.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="+", db_index=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="shares")
    kind = models.CharField(max_length=10, choices=ShareKind.choices)
    source = models.UUIDField(null=True, blank=True)
    canvas = models.ForeignKey(Canvas, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    block = models.CharField(max_length=60, blank=True)
    phase = models.CharField(max_length=20, blank=True, help_text="Of the canvas, or of the experiment's state")
    title = models.CharField(max_length=160, blank=True)
    why = models.CharField(max_length=300, help_text="Why it may help others")
    language = models.CharField(max_length=2, choices=Language.choices)
    shared_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    looked_at = models.DateTimeField(default=timezone.now, help_text="When the team last chose these words")
    taken_back_at = models.DateTimeField(null=True, blank=True)
    key = models.CharField(max_length=64, null=True, blank=True)  # noqa: DJ001 - null: sent without a key

    objects = ShareQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "source", "block"], condition=Q(taken_back_at=None), name="shared_once_at_a_time"
            ),
            models.UniqueConstraint(fields=["shared_by", "key"], name="share_once_for_a_key"),
        ]
        indexes = [models.Index(fields=["programme", "-id"], name="share_programme_latest")]

    def __str__(self) -> str:
        return self.why[:60]


class SharedPart(models.Model):
    """Words as they were when the team chose them. They are shown while their source still says the same, and may be
    shown (`exchange.sources.still_said`)."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    share = models.ForeignKey(Share, on_delete=models.CASCADE, related_name="parts")
    place = models.CharField(max_length=10, choices=Place.choices)
    source = models.UUIDField(null=True, blank=True, help_text="Of the note, round, evidence, ...")
    lane = models.CharField(max_length=60, blank=True)
    text = models.TextField(max_length=4000)

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["source"], name="shared_part_source")]

    def __str__(self) -> str:
        return self.text[:60]


class Acknowledgement(models.Model):
    """Thanks for a share, or "we use this too". Others read the name of the team, or of the person who leads the
    programme; nobody counts."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    share = models.ForeignKey(Share, on_delete=models.CASCADE, related_name="acknowledgements")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    team = models.ForeignKey(Team, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    is_used = models.BooleanField(default=False, help_text="Not only thanks: we use this, too")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["share", "person", "is_used"], name="acknowledged_once_by_a_person")
        ]

    def __str__(self) -> str:
        return f"{self.person_id} on {self.share_id}"
