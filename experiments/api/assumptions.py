"""`/assumptions/`."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from canvases.models import Canvas, Note
from experiments.api.revised import IF_MATCH, Edited, revision_of
from experiments.models import Assumption, AssumptionKind, AssumptionState, Experiment, State
from experiments.services import assumptions
from teams.models import Team
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.core.errors import NotFound
from workspace.core.fields import AbilitiesField, PlainTextField
from workspace.core.policy import fetch
from workspace.core.viewsets import Listed, choice_parameter, documented_id, id_parameter, parsed


class AssumptionContentSerializer(serializers.Serializer[Assumption]):
    statement = PlainTextField(max_length=1000)
    kind = serializers.ChoiceField(choices=AssumptionKind.choices, required=False, allow_blank=True)
    criticality = serializers.FloatField(min_value=0, max_value=1, required=False, allow_null=True)
    evidence_level = serializers.FloatField(min_value=0, max_value=1, required=False, allow_null=True)


class AssumptionSerializer(AssumptionContentSerializer):
    """`source_text` is the note's wording when it was taken up; the note itself may read differently by now."""

    id = serializers.UUIDField()
    team = serializers.UUIDField(source="team_id")
    state = serializers.ChoiceField(choices=AssumptionState.choices)
    overruled_because = serializers.CharField()
    source_note = serializers.UUIDField(source="source_note_id", allow_null=True)
    source_text = serializers.CharField()
    standing_note = serializers.UUIDField(source="standing_note_id", allow_null=True)
    version = serializers.IntegerField()
    previous = serializers.UUIDField(source="previous_id", allow_null=True)
    created_by = PersonSerializer(allow_null=True)
    created_at = serializers.DateTimeField()
    changed_at = serializers.DateTimeField()
    revision = serializers.IntegerField()
    abilities = AbilitiesField(change="experiments.change_assumption")


class NewAssumptionSerializer(AssumptionContentSerializer):
    team = serializers.UUIDField()
    source_note = serializers.UUIDField(required=False, help_text="The note this is taken up from")


class WeighedSerializer(serializers.Serializer[Any]):
    """What the evidence says: strengths added up, and the state it proposes; null before anything was tested."""

    sum_for = serializers.IntegerField()
    types_for = serializers.IntegerField()
    sum_against = serializers.IntegerField()
    criterion_met = serializers.BooleanField(allow_null=True)
    proposed = serializers.ChoiceField(choices=AssumptionState.choices, allow_null=True)


class TestSerializer(serializers.Serializer[Experiment]):
    id = serializers.UUIDField()
    title = serializers.CharField()
    state = serializers.ChoiceField(choices=State.choices)


class AssumptionDetailSerializer(AssumptionSerializer):
    weighed = serializers.SerializerMethodField()
    experiments = serializers.SerializerMethodField(help_text="That test it, as far as the asking person may see them")

    @extend_schema_field(WeighedSerializer)
    def get_weighed(self, assumption: Assumption) -> Any:
        return WeighedSerializer(assumptions.weighed(assumption)).data

    @extend_schema_field(TestSerializer(many=True))
    def get_experiments(self, assumption: Assumption) -> Any:
        seen = Experiment.objects.visible_to(signed_in(self.context["request"])).filter(assumption=assumption)
        return [TestSerializer(one).data for one in seen.order_by("pk")]


class StateSerializer(serializers.Serializer[Assumption]):
    state = serializers.ChoiceField(choices=AssumptionState.choices)
    because = PlainTextField(
        max_length=600, required=False, allow_blank=True, help_text="Needed where the evidence proposes another state"
    )


FILTERS = [documented_id("team"), OpenApiParameter("state", str, enum=AssumptionState.values)]


class Assumptions(Listed[Assumption], Edited[Assumption]):
    """What teams believe and have not checked."""

    queryset = Assumption.objects.none()

    def get_queryset(self) -> QuerySet[Assumption]:
        actor = signed_in(self.request)
        seen = Assumption.objects.visible_to(actor).select_related("team__programme", "created_by")
        if self.action != "list":
            return seen
        team, state = (
            id_parameter(self.request, "team"),
            choice_parameter(self.request, "state", AssumptionState.values),
        )
        seen = assumptions.current(seen)
        if team is not None:
            seen = seen.filter(team=fetch(Team.objects, actor, team))
        return seen.filter(state=state) if state else seen

    def get_serializer_class(self) -> type[AssumptionSerializer]:
        return AssumptionSerializer if self.action == "list" else AssumptionDetailSerializer

    @extend_schema(parameters=FILTERS)
    def list(self, request: Request) -> Response:
        """The newest wording of each."""
        return super().list(request)

    @extend_schema(request=NewAssumptionSerializer, responses={201: AssumptionDetailSerializer})
    def create(self, request: Request) -> Response:
        """Write down an assumption, or take one up from a note."""
        actor, given = signed_in(request), parsed(NewAssumptionSerializer(data=request.data))
        team = fetch(Team.objects, actor, given.pop("team"))
        if "source_note" in given:
            seen = Note.objects.filter(canvas__in=Canvas.objects.visible_to(actor), deleted_at=None)
            given["source_note"] = seen.select_related("canvas").filter(pk=given["source_note"]).first()
            if given["source_note"] is None:
                raise NotFound
        return self.reread(assumptions.write_assumption(actor, team=team, **given).pk, 201)

    @extend_schema(
        parameters=[IF_MATCH],
        request=AssumptionContentSerializer(partial=True),
        responses=AssumptionDetailSerializer,
    )
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        """Reword it, or move it on the map. Words that were tested stay: then the answer is the next version."""
        assumption = self.get_object()
        changes = parsed(AssumptionContentSerializer(data=request.data, partial=True))
        changed = assumptions.change_assumption(
            signed_in(request), assumption=assumption, revision=revision_of(request), **changes
        )
        return self.reread(changed.pk)

    @extend_schema(parameters=[IF_MATCH], request=StateSerializer, responses=AssumptionDetailSerializer)
    @action(detail=True, methods=["post"])
    def state(self, request: Request, pk: uuid.UUID) -> Response:
        """Say what has become of it."""
        assumption = self.get_object()
        given = parsed(StateSerializer(data=request.data))
        assumptions.set_state(signed_in(request), assumption=assumption, revision=revision_of(request), **given)
        return self.reread(pk)
