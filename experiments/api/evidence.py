"""`/evidence/`: traces for or against an assumption."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import Prefetch, QuerySet
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from experiments.api.attachments import AttachmentSerializer
from experiments.api.designs import NONE, TEXT
from experiments.api.parameters import word_parameter
from experiments.api.revised import IF_MATCH, Edited, revision_of
from experiments.api.shapes import CountField, figure
from experiments.models import Attachment, Collector, Direction, Evidence, EvidenceStatus, EvidenceType, Experiment
from experiments.policy.evidence import may_read_reply
from experiments.services import evidence as services
from teams.api.people import PersonInTeamField
from teams.models.space import role_of
from workspace.accounts.authentication import signed_in
from workspace.core.fields import AbilitiesField, LineField, PlainTextField
from workspace.core.idempotency import IDEMPOTENCY_KEY, idempotency_key
from workspace.core.policy import fetch
from workspace.core.viewsets import Listed, documented_id, id_parameter, parsed


class TraceSerializer(serializers.Serializer[Evidence]):
    """What people say of a trace. It has a text, a value or an `n`."""

    assumption = serializers.UUIDField(source="assumption_id", required=False)
    iteration = serializers.UUIDField(source="iteration_id", **NONE)
    pilot = serializers.UUIDField(source="pilot_id", **NONE)
    source_note = serializers.UUIDField(source="source_note_id", **NONE)
    type = serializers.ChoiceField(choices=EvidenceType.choices)
    text = PlainTextField(max_length=4000, **TEXT)
    value = figure(14, 3, **NONE)
    unit = LineField(max_length=40, **TEXT)
    n = CountField(**NONE)
    of_n = CountField(**NONE)
    direction = serializers.ChoiceField(choices=Direction.choices)
    strength = serializers.IntegerField(min_value=1, max_value=4)
    collected_on = serializers.DateField(required=False)
    collected_by = serializers.ChoiceField(choices=Collector.choices, required=False)
    consent_to_show = serializers.BooleanField(required=False)
    is_sensitive = serializers.BooleanField(required=False)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        return {name.removesuffix("_id"): value for name, value in attrs.items()}


class NewTraceSerializer(TraceSerializer):
    experiment = serializers.UUIDField()


class ReplySerializer(serializers.Serializer[Evidence]):
    reply = PlainTextField(max_length=1000)


class EvidenceSerializer(TraceSerializer):
    """A trace, as the asking person sees it. `status` is `waiting` until the team took it up or said why not."""

    id = serializers.UUIDField()
    experiment = serializers.UUIDField(source="experiment_id")
    status = serializers.ChoiceField(choices=EvidenceStatus.choices)
    reply = serializers.SerializerMethodField(help_text="What became of it, for its author and the team")
    author = PersonInTeamField()
    created_at = serializers.DateTimeField()
    changed_at = serializers.DateTimeField()
    withdrawn_at = serializers.DateTimeField(allow_null=True)
    revision = serializers.IntegerField()
    attachments = AttachmentSerializer(many=True)
    abilities = AbilitiesField(
        edit="experiments.change_evidence",
        withdraw="experiments.withdraw_evidence",
        judge="experiments.judge_evidence",
    )

    def get_reply(self, evidence: Evidence) -> str:
        return evidence.reply if may_read_reply(signed_in(self.context["request"]), evidence) else ""


FILTERS = [
    documented_id("experiment"),
    OpenApiParameter("direction", str, enum=Direction.values),
    OpenApiParameter("status", str, enum=EvidenceStatus.values),
]


class EvidenceViewSet(Listed[Evidence], Edited[Evidence]):
    """Traces on the experiments a person may see."""

    queryset = Evidence.objects.none()
    serializer_class = EvidenceSerializer

    def get_queryset(self) -> QuerySet[Evidence]:
        seen = Evidence.objects.visible_to(signed_in(self.request))
        if self.action == "list":
            experiment = id_parameter(self.request, "experiment")
            direction = word_parameter(self.request, "direction", Direction.values)
            status = word_parameter(self.request, "status", EvidenceStatus.values)
            asked = {"experiment": experiment, "direction": direction, "status": status}
            seen = seen.filter(**{name: value for name, value in asked.items() if value is not None})
        files = Prefetch("attachments", Attachment.objects.select_related("by"))
        with_author = seen.select_related("author", "experiment__team").prefetch_related(files)
        return with_author.annotate(author_role=role_of("author", "experiment__team"))

    @extend_schema(parameters=FILTERS)
    def list(self, request: Request) -> Response:
        return super().list(request)

    @extend_schema(parameters=[IDEMPOTENCY_KEY], request=NewTraceSerializer, responses={201: EvidenceSerializer})
    def create(self, request: Request) -> Response:
        """Write down a trace. From outside the core team it waits until the team takes it up."""
        actor, sent = signed_in(request), parsed(NewTraceSerializer(data=request.data))
        experiment = fetch(Experiment.objects.select_related("team"), actor, sent.pop("experiment"))
        evidence = services.add_evidence(actor, experiment=experiment, key=idempotency_key(request), **sent)
        return self.reread(evidence.pk, 201)

    @extend_schema(parameters=[IF_MATCH], request=TraceSerializer(partial=True), responses=EvidenceSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        """Change it."""
        evidence, sent = self.get_object(), parsed(TraceSerializer(data=request.data, partial=True))
        services.change_evidence(signed_in(request), evidence=evidence, changes=sent, revision=revision_of(request))
        return self.reread(pk)

    @extend_schema(request=ReplySerializer(partial=True), responses=EvidenceSerializer)
    @action(detail=True, methods=["post"])
    def accept(self, request: Request, pk: uuid.UUID) -> Response:
        """Take it up, perhaps with a word to its author."""
        evidence, sent = self.get_object(), parsed(ReplySerializer(data=request.data, partial=True))
        services.accept(signed_in(request), evidence=evidence, **sent)
        return self.reread(pk)

    @extend_schema(request=ReplySerializer, responses=EvidenceSerializer)
    @action(detail=True, methods=["post"])
    def decline(self, request: Request, pk: uuid.UUID) -> Response:
        """Say to its author why the team does not take it up."""
        evidence, sent = self.get_object(), parsed(ReplySerializer(data=request.data))
        services.decline(signed_in(request), evidence=evidence, **sent)
        return self.reread(pk)

    @extend_schema(request=None, responses={200: EvidenceSerializer, 204: None})
    @action(detail=True, methods=["post"])
    def withdraw(self, request: Request, pk: uuid.UUID) -> Response:
        """Take the words back. What was taken up keeps a place without words (200); anything else is gone (204)."""
        left = services.withdraw(signed_in(request), evidence=self.get_object())
        return self.reread(pk) if left else Response(status=204)
