"""`/learnings/` and `/decisions/`."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import Model, QuerySet
from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from experiments.api.designs import NONE, TEXT
from experiments.api.returns import Returning
from experiments.api.revised import IF_MATCH, Edited, revision_of
from experiments.api.shapes import LinesField
from experiments.models import (
    Confidence,
    Decision,
    DecisionMethod,
    Evidence,
    Experiment,
    Learning,
    Mark,
    Outcome,
    Return,
)
from experiments.services import outcomes
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.core.errors import Invalid
from workspace.core.fields import AbilitiesField, BoundedListField, LineField, PlainTextField
from workspace.core.policy import fetch
from workspace.core.viewsets import parsed


class IdsField(BoundedListField):
    """Ids; read from a relation as it was fetched."""

    child: Any = serializers.UUIDField()

    def to_representation(self, data: Any) -> list[uuid.UUID]:
        return [one.pk for one in data.all()]


class LearningContentSerializer(serializers.Serializer[Learning]):
    """ "We used to think ..., now we see ... because ..." """

    statement = PlainTextField(max_length=1000)
    rests_on = serializers.UUIDField(source="rests_on_id", help_text="The main evidence")
    also_rests_on = IdsField(max_length=30, required=False, help_text="Further evidence")
    confidence = serializers.ChoiceField(choices=Confidence.choices)
    no_change_because = PlainTextField(max_length=600, **TEXT)
    is_shareable = serializers.BooleanField(required=False)
    lesson_for_others = PlainTextField(max_length=1000, **TEXT)


class ReturnSerializer(serializers.Serializer[Return]):
    """Where a learning went: the note it became, and the note it touched."""

    id = serializers.UUIDField()
    canvas = serializers.UUIDField(source="canvas_id")
    block = serializers.CharField()
    note = serializers.UUIDField(source="note_id", allow_null=True)
    affected = serializers.UUIDField(source="affected_id", allow_null=True)
    mark = serializers.ChoiceField(choices=Mark.choices, allow_blank=True)
    by = PersonSerializer(allow_null=True)
    at = serializers.DateTimeField()


class LearningSerializer(LearningContentSerializer):
    id = serializers.UUIDField()
    experiment = serializers.UUIDField(source="experiment_id")
    returns = ReturnSerializer(many=True)
    created_by = PersonSerializer(allow_null=True)
    created_at = serializers.DateTimeField()
    changed_at = serializers.DateTimeField()
    revision = serializers.IntegerField()
    abilities = AbilitiesField(change="experiments.change_learning")


class DecisionContentSerializer(serializers.Serializer[Decision]):
    outcome = serializers.ChoiceField(choices=Outcome.choices)
    text = PlainTextField(max_length=1000)
    rests_on = serializers.UUIDField(source="rests_on_id", help_text="The main learning")
    also_rests_on = IdsField(max_length=30, required=False, help_text="Further learnings")
    made_by = LineField(max_length=120)
    method = serializers.ChoiceField(choices=DecisionMethod.choices)
    decided_on = serializers.DateField(required=False, help_text="Today when it is not given")
    consulted = LinesField(required=False)
    objections = LinesField(required=False)
    next_what = LineField(max_length=300, **TEXT)
    next_who = LineField(max_length=120, **TEXT)
    next_on = serializers.DateField(**NONE)
    review_on = serializers.DateField(**NONE)
    told_on = serializers.DateField(**NONE)


class DecisionSerializer(DecisionContentSerializer):
    id = serializers.UUIDField()
    experiment = serializers.UUIDField(source="experiment_id")
    number = serializers.IntegerField()
    created_by = PersonSerializer(allow_null=True)
    created_at = serializers.DateTimeField()
    changed_at = serializers.DateTimeField()
    revision = serializers.IntegerField()
    abilities = AbilitiesField(change="experiments.change_decision")


class NewLearningSerializer(LearningContentSerializer):
    experiment = serializers.UUIDField()


class NewDecisionSerializer(DecisionContentSerializer):
    experiment = serializers.UUIDField()


class Learnings(Returning):
    """What is understood differently now. There is none without evidence."""

    queryset = Learning.objects.none()
    serializer_class = LearningSerializer

    def get_queryset(self) -> QuerySet[Learning]:
        seen = Learning.objects.visible_to(signed_in(self.request)).select_related("experiment__team__programme")
        return seen.select_related("created_by").prefetch_related("also_rests_on", "returns__by")

    @extend_schema(request=NewLearningSerializer, responses={201: LearningSerializer})
    def create(self, request: Request) -> Response:
        actor, given = signed_in(request), parsed(NewLearningSerializer(data=request.data))
        experiment = fetch(Experiment.objects.select_related("team"), actor, given.pop("experiment"))
        given = _grounded(given, Evidence.objects.visible_to(actor).filter(experiment=experiment))
        return self.reread(outcomes.write_learning(actor, experiment=experiment, **given).pk, 201)

    @extend_schema(parameters=[IF_MATCH], request=LearningContentSerializer(partial=True), responses=LearningSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        actor, learning = signed_in(request), self.get_object()
        given = parsed(LearningContentSerializer(data=request.data, partial=True))
        seen = Evidence.objects.visible_to(actor).filter(experiment=learning.experiment_id)
        changes = _grounded(given, seen)
        outcomes.change_learning(actor, learning=learning, revision=revision_of(request), **changes)
        return self.reread(pk)


class Decisions(Edited[Decision]):
    """A choice with grounds, maker and review date. There is none without a learning."""

    queryset = Decision.objects.none()
    serializer_class = DecisionSerializer

    def get_queryset(self) -> QuerySet[Decision]:
        seen = Decision.objects.visible_to(signed_in(self.request)).select_related("experiment__team__programme")
        return seen.select_related("created_by").prefetch_related("also_rests_on")

    @extend_schema(request=NewDecisionSerializer, responses={201: DecisionSerializer})
    def create(self, request: Request) -> Response:
        """Write a decision; the step `decide` makes it."""
        actor, given = signed_in(request), parsed(NewDecisionSerializer(data=request.data))
        experiment = fetch(Experiment.objects.select_related("team"), actor, given.pop("experiment"))
        given = _grounded(given, experiment.learnings.all())
        return self.reread(outcomes.write_decision(actor, experiment=experiment, **given).pk, 201)

    @extend_schema(parameters=[IF_MATCH], request=DecisionContentSerializer(partial=True), responses=DecisionSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        """Once it is made, only what follows from it changes."""
        decision = self.get_object()
        given = parsed(DecisionContentSerializer(data=request.data, partial=True))
        changes = _grounded(given, decision.experiment.learnings.all())
        outcomes.change_decision(signed_in(request), decision=decision, revision=revision_of(request), **changes)
        return self.reread(pk)


def _grounded(given: dict[str, Any], grounds: QuerySet[Any]) -> dict[str, Any]:
    """What was sent, with the things it rests on instead of their ids.

    Raises:
        Invalid: one of them is not among the grounds.
    """
    wanted = {"rests_on": [given["rests_on_id"]] if "rests_on_id" in given else []}
    wanted["also_rests_on"] = given.get("also_rests_on", [])
    found: dict[uuid.UUID, Model] = grounds.in_bulk([pk for ids in wanted.values() for pk in ids])
    for name, ids in wanted.items():
        if any(pk not in found for pk in ids):
            raise Invalid({name: [_("Choose from this experiment.")]})
    rest = {name: value for name, value in given.items() if name not in {"rests_on_id", "also_rests_on"}}
    if "rests_on_id" in given:
        rest["rests_on"] = found[given["rests_on_id"]]
    if "also_rests_on" in given:
        rest["also_rests_on"] = [found[pk] for pk in dict.fromkeys(given["also_rests_on"])]
    return rest
