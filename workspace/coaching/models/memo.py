"""What coaches write down for each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Prefetch
from django.utils import timezone

from experiments.models.revised import Revised
from teams.models import Team
from teams.models.space import role_of
from workspace.coaching.models.coached import teams_coached_by
from workspace.core.ids import uuid7
from workspace.meetings.models import Meeting

if TYPE_CHECKING:
    from workspace.accounts.models import User


class MemoQuerySet(models.QuerySet["Memo"]):
    def visible_to(self, user: User) -> MemoQuerySet:
        """Coaches of the programme alone, and not those who belong to the team: neither owners who do not coach, nor
        those who run this installation (ADR 30)."""
        return self.filter(team__in=teams_coached_by(user))

    def for_reading(self) -> MemoQuerySet:
        """With the team, the numbered meeting and the writer."""
        with_people = self.select_related("team__programme", "author").prefetch_related(
            Prefetch("meeting", Meeting.objects.numbered())
        )
        return with_people.annotate(author_role=role_of("author", "team"))


class Memo(Revised):
    """A note of one coach about a team, for the programme's coaches. It is no part of the team's space: no feed, no
    notification, no conversation and no export knows of it. `author` null: the account is gone, the words stay. `key`
    is the device's (`workspace.core.once`)."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="+")
    meeting = models.ForeignKey(Meeting, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    text = models.TextField(max_length=4000)
    key = models.CharField(max_length=64, null=True, blank=True)  # noqa: DJ001 - null: sent without a key
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = MemoQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["team", "-id"], name="memo_team_latest")]
        constraints = [models.UniqueConstraint(fields=["author", "key"], name="memo_once_for_a_key")]

    def __str__(self) -> str:
        return f"memo on {self.team_id}"
