"""`/log-entries/`: the log between meetings."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import Prefetch, Q, QuerySet
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from experiments.api.attachments import AttachmentSerializer
from experiments.api.parameters import moment_parameter, word_parameter
from experiments.api.revised import IF_MATCH, Edited, revision_of
from experiments.models import Attachment, LogEntry
from experiments.services import log
from teams.api.people import PersonInTeamField
from teams.models import Team
from teams.models.space import role_of
from workspace.accounts.authentication import signed_in
from workspace.core import text
from workspace.core.fields import AbilitiesField, BoundedListField, LineField, PlainTextField
from workspace.core.idempotency import IDEMPOTENCY_KEY, idempotency_key
from workspace.core.pagination import Pages
from workspace.core.policy import fetch
from workspace.core.viewsets import Listed, documented_id, id_parameter, parsed

KINDS: dict[str, Q] = {
    "plain": Q(experiment=None, canvas=None),
    "experiment": Q(experiment__isnull=False, iteration=None),
    "round": Q(iteration__isnull=False),
    "canvas": Q(canvas__isnull=False),
}
MANY_TAGS = 50
"""More than anybody means; the service says how many there may be."""


class WordsSerializer(serializers.Serializer[LogEntry]):
    """What somebody writes. A round brings its experiment along, a note its canvas."""

    text = PlainTextField(max_length=4000)
    tags = BoundedListField(child=LineField(max_length=200, allow_blank=True), max_length=MANY_TAGS, required=False)
    happened_at = serializers.DateTimeField(required=False)
    experiment = serializers.UUIDField(source="experiment_id", required=False, allow_null=True)
    iteration = serializers.UUIDField(source="iteration_id", required=False, allow_null=True)
    canvas = serializers.UUIDField(source="canvas_id", required=False, allow_null=True)
    note = serializers.UUIDField(source="note_id", required=False, allow_null=True)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        return {name.removesuffix("_id"): value for name, value in attrs.items()}


class NewEntrySerializer(WordsSerializer):
    team = serializers.UUIDField()


class LogEntrySerializer(WordsSerializer):
    """An entry. Comments on it are threads with `target_kind` `log_entry`."""

    id = serializers.UUIDField()
    team = serializers.UUIDField(source="team_id")
    author = PersonInTeamField()
    created_at = serializers.DateTimeField()
    changed_at = serializers.DateTimeField()
    revision = serializers.IntegerField()
    round_number = serializers.IntegerField(source="iteration.number", default=None, allow_null=True, read_only=True)
    attachments = AttachmentSerializer(many=True)
    comments = serializers.IntegerField(source="n_comments", help_text="Said about it; deleted ones left out")
    open_questions = serializers.IntegerField(
        source="n_open_questions", help_text="Asked by a coach, and neither answered nor parked"
    )
    abilities = AbilitiesField(
        edit="experiments.change_logentry",
        delete="experiments.delete_logentry",
        comment="experiments.comment_logentry",
        ask="teams.ask_about",
    )


class LogPages(Pages):
    ordering = ("-happened_at", "-id")


FILTERS = [
    documented_id("team"),
    documented_id("person"),
    documented_id("experiment"),
    OpenApiParameter("kind", str, enum=list(KINDS)),
    OpenApiParameter("tag", str),
    OpenApiParameter("after", OpenApiTypes.DATETIME, description="Happened at this moment or later"),
    OpenApiParameter("before", OpenApiTypes.DATETIME, description="Happened before this moment"),
]


class LogEntries(Listed[LogEntry], Edited[LogEntry]):
    """Entries of the teams a person may see, latest first."""

    queryset = LogEntry.objects.none()
    serializer_class = LogEntrySerializer
    pagination_class = LogPages

    def get_queryset(self) -> QuerySet[LogEntry]:
        actor = signed_in(self.request)
        seen = LogEntry.objects.visible_to(actor)
        if self.action == "list":
            tag = text.line(self.request.query_params.get("tag", "")).lower()
            seen = (seen.tagged(tag) if tag else seen).filter(*_asked(self.request))
        files = Prefetch("attachments", Attachment.objects.select_related("by"))
        with_author = seen.select_related("author", "team", "experiment__team", "iteration").prefetch_related(files)
        return with_author.annotate(author_role=role_of("author", "team")).with_conversation(actor)

    @extend_schema(parameters=FILTERS)
    def list(self, request: Request) -> Response:
        return super().list(request)

    @extend_schema(parameters=[IDEMPOTENCY_KEY], request=NewEntrySerializer, responses={201: LogEntrySerializer})
    def create(self, request: Request) -> Response:
        """Write an entry."""
        actor, sent = signed_in(request), parsed(NewEntrySerializer(data=request.data))
        team = fetch(Team.objects, actor, sent.pop("team"))
        return self.reread(log.write(actor, team=team, key=idempotency_key(request), **sent).pk, 201)

    @extend_schema(parameters=[IF_MATCH], request=WordsSerializer(partial=True), responses=LogEntrySerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        """Change one's own words."""
        entry, sent = self.get_object(), parsed(WordsSerializer(data=request.data, partial=True))
        log.change(signed_in(request), entry=entry, changes=sent, revision=revision_of(request))
        return self.reread(pk)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        """Take an entry out of the log, with its files."""
        log.delete(signed_in(request), entry=self.get_object())
        return Response(status=204)


def _asked(request: Request) -> list[Q]:
    """What the query string narrows the list to."""
    kind = word_parameter(request, "kind", KINDS)
    asked = {
        "team": id_parameter(request, "team"),
        "author": id_parameter(request, "person"),
        "experiment": id_parameter(request, "experiment"),
        "happened_at__gte": moment_parameter(request, "after"),
        "happened_at__lt": moment_parameter(request, "before"),
    }
    narrow = [Q(**{name: value}) for name, value in asked.items() if value is not None]
    return [*narrow, KINDS[kind]] if kind else narrow
