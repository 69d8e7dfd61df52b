"""`/iterations/` and `/pilots/`."""

from __future__ import annotations

import uuid

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from experiments.api.attachments import AttachmentSerializer
from experiments.api.designs import NONE, TEXT
from experiments.api.revised import IF_MATCH, Edited, revision_of
from experiments.api.shapes import (
    AgreementSerializer,
    CountField,
    EffortSerializer,
    IncidentSerializer,
    LinesField,
    figure,
)
from experiments.models import Experiment, Iteration, NextStep, Pilot
from experiments.services import rounds
from workspace.accounts.authentication import signed_in
from workspace.core.fields import AbilitiesField, BoundedListField, LineField, PlainTextField
from workspace.core.policy import fetch
from workspace.core.viewsets import parsed


class IterationContentSerializer(serializers.Serializer[Iteration]):
    """A figure is `measure_value` of `measure_of` (4 of 7), or a plain one without the second."""

    started_on = serializers.DateField(required=False)
    ended_on = serializers.DateField(required=False, help_text="Of a round that is closed; steps close rounds")
    change_from_previous = PlainTextField(max_length=1000, **TEXT)
    did = PlainTextField(max_length=2000, **TEXT)
    saw = PlainTextField(max_length=2000, **TEXT)
    surprise = PlainTextField(max_length=2000, **TEXT)
    measure_value = figure(12, 3, **NONE)
    measure_of = CountField(**NONE)
    next_step = serializers.ChoiceField(choices=NextStep.choices, **TEXT)
    next_change = PlainTextField(max_length=1000, **TEXT)
    n_asked = CountField(**NONE)
    n_took_part = CountField(**NONE)


class IterationSerializer(IterationContentSerializer):
    id = serializers.UUIDField()
    experiment = serializers.UUIDField(source="experiment_id")
    number = serializers.IntegerField()
    ended_on = serializers.DateField(allow_null=True, help_text="Null: the round is open")
    attachments = AttachmentSerializer(many=True)
    changed_at = serializers.DateTimeField()
    revision = serializers.IntegerField()
    abilities = AbilitiesField(change="experiments.change_iteration")


class PilotPlanSerializer(serializers.Serializer[Pilot]):
    setting = PlainTextField(max_length=1000, **TEXT)
    starts_on = serializers.DateField(**NONE)
    ends_on = serializers.DateField(**NONE)
    n_participants = CountField(**NONE)
    recruited = LineField(max_length=300, **TEXT)
    agreements = BoundedListField(child=AgreementSerializer(), required=False, max_length=30)
    guardrails = LinesField(required=False)
    effort = BoundedListField(child=EffortSerializer(), required=False, max_length=60)
    incidents = BoundedListField(child=IncidentSerializer(), required=False, max_length=60)
    measure_value = figure(12, 3, **NONE)
    measure_of = CountField(**NONE)
    surprise = PlainTextField(max_length=2000, **TEXT)


class PilotContentSerializer(PilotPlanSerializer):
    ended_on = serializers.DateField(**NONE)


class PilotSerializer(PilotContentSerializer):
    id = serializers.UUIDField()
    experiment = serializers.UUIDField(source="experiment_id")
    number = serializers.IntegerField()
    changed_at = serializers.DateTimeField()
    revision = serializers.IntegerField()
    abilities = AbilitiesField(change="experiments.change_pilot")


class NewPilotSerializer(PilotPlanSerializer):
    experiment = serializers.UUIDField()


class Iterations(Edited[Iteration]):
    """A round. The steps of the experiment open and close it; here it is written in."""

    queryset = Iteration.objects.none()
    serializer_class = IterationSerializer

    def get_queryset(self) -> QuerySet[Iteration]:
        seen = Iteration.objects.visible_to(signed_in(self.request)).select_related("experiment__team__programme")
        return seen.prefetch_related("attachments__by")

    @extend_schema(
        parameters=[IF_MATCH], request=IterationContentSerializer(partial=True), responses=IterationSerializer
    )
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        iteration = self.get_object()
        changes = parsed(IterationContentSerializer(data=request.data, partial=True))
        rounds.change_iteration(signed_in(request), iteration=iteration, revision=revision_of(request), **changes)
        return self.reread(pk)


class Pilots(Edited[Pilot]):
    """The tested idea in a real setting for a limited time."""

    queryset = Pilot.objects.none()
    serializer_class = PilotSerializer

    def get_queryset(self) -> QuerySet[Pilot]:
        return Pilot.objects.visible_to(signed_in(self.request)).select_related("experiment__team__programme")

    @extend_schema(request=NewPilotSerializer, responses={201: PilotSerializer})
    def create(self, request: Request) -> Response:
        """Prepare a pilot; the step `begin_pilot` begins it."""
        actor, given = signed_in(request), parsed(NewPilotSerializer(data=request.data))
        experiment = fetch(Experiment.objects.select_related("team"), actor, given.pop("experiment"))
        return self.reread(rounds.prepare_pilot(actor, experiment=experiment, **given).pk, 201)

    @extend_schema(parameters=[IF_MATCH], request=PilotContentSerializer(partial=True), responses=PilotSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        pilot = self.get_object()
        changes = parsed(PilotContentSerializer(data=request.data, partial=True))
        rounds.change_pilot(signed_in(request), pilot=pilot, revision=revision_of(request), **changes)
        return self.reread(pk)
