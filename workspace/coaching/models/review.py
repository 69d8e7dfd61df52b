"""What a coach writes to a team after a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Count, OuterRef, Prefetch, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from experiments.models.revised import Revised
from teams.models import Comment, Membership, ProgrammeRole, Team
from teams.models.space import role_of
from teams.roles import Role
from workspace.coaching.models.coached import teams_coached_by
from workspace.core.ids import uuid7
from workspace.meetings.models import Meeting

if TYPE_CHECKING:
    from workspace.accounts.models import User

PARTS = ("moved", "wonder", "attempt")
"""What a review says: what moved, what the coach wonders, what to try before the next meeting."""


class ReviewQuerySet(models.QuerySet["Review"]):
    def visible_to(self, user: User) -> ReviewQuerySet:
        """What is published is read by the team's core and by those who lead the programme; a draft by the coach who
        writes it."""
        own_draft = Q(published_at=None, author=user, team__in=teams_coached_by(user))
        return self.filter(Q(pk__in=self.model.objects.published_for(user).values("pk")) | own_draft)

    def published_for(self, user: User) -> ReviewQuerySet:
        published = self.filter(published_at__isnull=False)
        core = Membership.objects.filter(user=user, role=Role.CORE).values("team")
        led = ProgrammeRole.objects.filter(user=user).values("programme")
        return published.filter(Q(team__in=core) | Q(team__programme__in=led))

    def for_reading(self, user: User) -> ReviewQuerySet:
        """With the team, the numbered meeting, the coach and how much was said about it for the person to hear."""
        said = (
            Comment.objects.heard_by(user)
            .filter(thread__target_kind="review", thread__target_id=OuterRef("pk"), deleted_at=None)
            .order_by()
        )
        counted = said.values("thread__target_id").annotate(n=Count("pk")).values("n")
        with_people = self.select_related("team__programme", "author").prefetch_related(
            Prefetch("meeting", Meeting.objects.numbered())
        )
        return with_people.annotate(author_role=role_of("author", "team"), n_comments=Coalesce(Subquery(counted), 0))


class Review(Revised):
    """One coach's words on one team after one meeting. `published_at` null: a draft; `edited_at`: changed since."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="reviews")
    meeting = models.ForeignKey(
        Meeting, on_delete=models.SET_NULL, null=True, related_name="+", help_text="null: taken off the path since"
    )
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    moved = models.TextField(max_length=2000, blank=True)
    wonder = models.TextField(max_length=2000, blank=True)
    attempt = models.TextField(max_length=2000, blank=True, help_text="To try before the next meeting")
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    published_at = models.DateTimeField(null=True, blank=True)
    edited_at = models.DateTimeField(null=True, blank=True)

    objects = ReviewQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["team", "meeting", "author"], name="one_review_of_a_coach_and_meeting"),
            models.CheckConstraint(
                name="review_says_something", condition=~Q(moved="") | ~Q(wonder="") | ~Q(attempt="")
            ),
        ]
        indexes = [models.Index(fields=["team", "-id"], name="review_team_latest")]

    def __str__(self) -> str:
        return f"{self.team_id} by {self.author_id}"

    @property
    def is_draft(self) -> bool:
        return self.published_at is None
