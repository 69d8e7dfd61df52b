"""The log between meetings: short entries, often written on a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models
from django.db.models.functions import Coalesce
from django.utils import timezone

from canvases.models import Canvas, Note
from experiments.models.experiment import Experiment
from experiments.models.revised import Revised
from experiments.models.rounds import Iteration
from teams.models import Comment, Team, Thread
from teams.models.space import heard_by
from teams.roles import Visibility
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from workspace.accounts.models import User


class Includes(models.Func):
    """Whether a JSON list of texts holds a text."""

    function = "jsonb_exists"
    arity = 2
    output_field = models.BooleanField()

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> Any:
        template = "EXISTS (SELECT 1 FROM json_each(%(expressions)s))"
        return self.as_sql(compiler, connection, template=template, arg_joiner=") WHERE value IN (", **context)


class LogEntryQuerySet(models.QuerySet["LogEntry"]):
    def visible_to(self, user: User) -> LogEntryQuerySet:
        """Entries of teams whose space the person may read; those about an experiment only with the experiment."""
        seen = self.filter(deleted_at=None, team__in=shown_to(user, Team.objects.visible_to))
        about_shown = models.Q(experiment__in=shown_to(user, Experiment.objects.visible_to))
        return seen.filter(models.Q(experiment=None) | about_shown)

    def tagged(self, tag: str) -> LogEntryQuerySet:
        return self.filter(Includes("tags", models.Value(tag, models.TextField())))

    def with_conversation(self, user: User) -> LogEntryQuerySet:
        """With `n_comments` and `n_open_questions` of those the person hears, in the same query."""
        said = Comment.objects.heard_by(user).filter(deleted_at=None)
        about = said.filter(thread__target_kind="log_entry", thread__target_id=models.OuterRef("pk"))
        asked = Thread.objects.questions("open").filter(
            heard_by(user), target_kind="log_entry", target_id=models.OuterRef("pk")
        )
        return self.annotate(n_comments=_count(about, "thread__target_id"), n_open_questions=_count(asked, "target_id"))


def _count(things: models.QuerySet[Any], by: str) -> Coalesce:
    return Coalesce(models.Subquery(things.order_by().values(by).annotate(n=models.Count("pk")).values("n")), 0)


class LogEntry(Revised):
    """`key` is made by the device that wrote the entry: an entry sent twice after a lost connection is there once.

    A deleted entry keeps its key and nothing else it said. An entry about a round is about its experiment, too.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="log_entries")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="log_entries")
    text = models.TextField(max_length=4000)
    tags = models.JSONField(default=list, blank=True, help_text="[text], lower case, at most 8")
    happened_at = models.DateTimeField(default=timezone.now)
    experiment = models.ForeignKey(
        Experiment, on_delete=models.SET_NULL, null=True, blank=True, related_name="log_entries"
    )
    iteration = models.ForeignKey(Iteration, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    canvas = models.ForeignKey(Canvas, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    note = models.ForeignKey(Note, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    key = models.CharField(max_length=64, null=True, blank=True)  # noqa: DJ001 - null: sent without a key
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    deleted_at = models.DateTimeField(null=True, blank=True)

    objects = LogEntryQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "log entries"
        ordering = ["-happened_at", "-id"]
        constraints = [models.UniqueConstraint(fields=["author", "key"], name="log_entry_once_for_a_key")]
        indexes = [models.Index(fields=["team", "-happened_at"], name="log_team_happened")]

    @property
    def visibility(self) -> str:
        """How far in the team it is shown: as far as the experiment it is about."""
        return Visibility.PROGRAMME if self.experiment is None else self.experiment.visibility

    def __str__(self) -> str:
        return self.text[:60]
