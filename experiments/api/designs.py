"""`/designs/` and `/checklist-lines/`."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from experiments.api.revised import IF_MATCH, Edited, revision_of
from experiments.api.shapes import CountField, InformationSerializer, LinesField, figure
from experiments.models import (
    ChecklistAnswer,
    ChecklistLine,
    Comparator,
    DesignAmendment,
    MeasureType,
    TestDesign,
)
from experiments.services import designs
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.accounts.models import User
from workspace.core.errors import NotFound
from workspace.core.fields import AbilitiesField, LineField, PlainTextField
from workspace.core.policy import fetch, require
from workspace.core.viewsets import parsed

TEXT: dict[str, Any] = {"required": False, "allow_blank": True}
NONE: dict[str, Any] = {"required": False, "allow_null": True}


class DesignContentSerializer(serializers.Serializer[TestDesign]):
    """A yes is `comparator threshold` of `threshold_of` (at least 4 of 10), or the observable `success_sign`."""

    question = PlainTextField(max_length=400, **TEXT)
    method = PlainTextField(max_length=4000, help_text="The steps, one a line", **TEXT)
    measure_name = LineField(max_length=160, **TEXT)
    measure_type = serializers.ChoiceField(choices=MeasureType.choices, **TEXT)
    measure_unit = LineField(max_length=40, **TEXT)
    measure_who = LineField(max_length=120, **TEXT)
    measure_when = LineField(max_length=120, **TEXT)
    baseline = LineField(max_length=300, help_text="Empty, and without a figure: not known", **TEXT)
    baseline_value = figure(12, 3, help_text="How it is before the test", **NONE)
    baseline_of = CountField(help_text="Of how many; null for a plain figure", **NONE)
    baseline_how = LineField(max_length=300, help_text="How it will be found out", **TEXT)
    comparator = serializers.ChoiceField(choices=Comparator.choices, **TEXT)
    threshold = figure(12, 3, **NONE)
    threshold_of = CountField(help_text="Of how many; null for a plain figure", **NONE)
    success_sign = PlainTextField(max_length=400, **TEXT)
    unclear_from = figure(12, 3, **NONE)
    unclear_to = figure(12, 3, **NONE)
    stop_rules = LinesField(required=False)
    starts_on = serializers.DateField(**NONE)
    ends_on = serializers.DateField(**NONE)
    long_because = PlainTextField(max_length=400, help_text="Why it takes more than six weeks", **TEXT)
    place = LineField(max_length=200, **TEXT)
    people_max = CountField(**NONE)
    hours = figure(8, 1, min_value=0, **NONE)
    money = figure(12, 2, min_value=0, help_text="Euros", **NONE)
    not_in_this_test = LineField(max_length=300, **TEXT)
    safeguards = LinesField(required=False)
    information = InformationSerializer(required=False)
    is_information_public = serializers.BooleanField(required=False)
    who_tells = LineField(max_length=120, **TEXT)


class AmendmentSerializer(serializers.Serializer[DesignAmendment]):
    """What was changed in a frozen design: both wordings, as JSON of the field."""

    field = serializers.CharField()
    before = serializers.JSONField(allow_null=True)
    after = serializers.JSONField(allow_null=True)
    because = serializers.CharField()
    by = PersonSerializer(allow_null=True)
    at = serializers.DateTimeField()


class LineContentSerializer(serializers.Serializer[ChecklistLine]):
    line = LineField(max_length=300, source="wording")
    position = serializers.IntegerField(min_value=0, max_value=1000, required=False)


class LineSerializer(serializers.Serializer[ChecklistLine]):
    line = serializers.CharField()
    position = serializers.IntegerField()
    id = serializers.UUIDField()
    answer = serializers.ChoiceField(choices=ChecklistAnswer.choices)
    note = serializers.CharField()
    answered_by = PersonSerializer(allow_null=True)
    answered_at = serializers.DateTimeField(allow_null=True)
    revision = serializers.IntegerField()
    abilities = AbilitiesField(change="experiments.change_checklistline", answer="experiments.answer_checklistline")


class DesignSerializer(DesignContentSerializer):
    id = serializers.UUIDField()
    experiment = serializers.UUIDField(source="experiment_id")
    version = serializers.IntegerField()
    information_key = serializers.UUIDField(help_text="Names the public page of the information")
    frozen_at = serializers.DateTimeField(allow_null=True, help_text="From then on a change leaves an amendment")
    amendments = AmendmentSerializer(many=True)
    checklist = LineSerializer(many=True)
    changed_at = serializers.DateTimeField()
    revision = serializers.IntegerField()
    abilities = AbilitiesField(change="experiments.change_testdesign", publish="experiments.publish_testdesign")


class DesignChangesSerializer(DesignContentSerializer):
    because = PlainTextField(max_length=400, help_text="Needed once the test is frozen", **TEXT)


class NewLineSerializer(LineContentSerializer):
    design = serializers.UUIDField()


class AnswerSerializer(serializers.Serializer[ChecklistLine]):
    answer = serializers.ChoiceField(choices=ChecklistAnswer.choices)
    note = PlainTextField(max_length=1000, **TEXT)


class OneLineSerializer(LineSerializer):
    """A line as whoever is asked to answer it sees it: with what they need to answer, and nothing else."""

    experiment = serializers.CharField(source="design.experiment.title", help_text="Its title")
    question = serializers.CharField(source="design.question")
    team = serializers.CharField(source="design.experiment.team.name", help_text="Its name")


class AskedSerializer(serializers.Serializer[Any]):
    user = PersonSerializer()


class NewAskedSerializer(serializers.Serializer[Any]):
    user = serializers.UUIDField()


class Designs(Edited[TestDesign]):
    """A test as it was agreed, and what was changed in it since."""

    queryset = TestDesign.objects.none()
    serializer_class = DesignSerializer

    def get_queryset(self) -> QuerySet[TestDesign]:
        seen = TestDesign.objects.visible_to(signed_in(self.request)).select_related("experiment__team__programme")
        return seen.prefetch_related("amendments__by", "checklist__answered_by")

    @extend_schema(parameters=[IF_MATCH], request=DesignChangesSerializer(partial=True), responses=DesignSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        """Write the test. Once it is frozen this needs `because`, and leaves an amendment for each field."""
        design = self.get_object()
        changes = parsed(DesignChangesSerializer(data=request.data, partial=True))
        designs.change_design(signed_in(request), design=design, revision=revision_of(request), **changes)
        return self.reread(pk)


class ChecklistLines(Edited[ChecklistLine]):
    """One permission or duty, answered by whoever can: the core team, or somebody asked for this line only."""

    queryset = ChecklistLine.objects.none()
    serializer_class = OneLineSerializer

    def get_queryset(self) -> QuerySet[ChecklistLine]:
        seen = ChecklistLine.objects.visible_to(signed_in(self.request))
        return seen.select_related("design__experiment__team__programme", "answered_by")

    @extend_schema(request=NewLineSerializer, responses={201: OneLineSerializer})
    def create(self, request: Request) -> Response:
        """Add a line."""
        actor, given = signed_in(request), parsed(NewLineSerializer(data=request.data))
        design = fetch(TestDesign.objects.select_related("experiment__team"), actor, given.pop("design"))
        return self.reread(designs.add_line(actor, design=design, **given).pk, 201)

    @extend_schema(parameters=[IF_MATCH], request=LineContentSerializer(partial=True), responses=OneLineSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        """Reword or move a line; a reworded one is to be answered again."""
        line = self.get_object()
        changes = parsed(LineContentSerializer(data=request.data, partial=True))
        designs.change_line(signed_in(request), line=line, revision=revision_of(request), **changes)
        return self.reread(pk)

    @extend_schema(parameters=[IF_MATCH], responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        """Take a line away, as long as the test has not begun."""
        designs.remove_line(signed_in(request), line=self.get_object(), revision=revision_of(request))
        return Response(status=204)

    @extend_schema(parameters=[IF_MATCH], request=AnswerSerializer, responses=OneLineSerializer)
    @action(detail=True, methods=["post"], url_path="answer")
    def give_answer(self, request: Request, pk: uuid.UUID) -> Response:
        line = self.get_object()
        given = parsed(AnswerSerializer(data=request.data))
        designs.answer_line(signed_in(request), line=line, revision=revision_of(request), **given)
        return self.reread(pk)

    @extend_schema(responses=AskedSerializer(many=True))
    @action(detail=True, methods=["get"], pagination_class=None)
    def grants(self, request: Request, pk: uuid.UUID) -> Response:
        """Who was asked to answer this line."""
        line = self._ours(request)
        return Response(AskedSerializer([{"user": user} for user in designs.asked(line)], many=True).data)

    @extend_schema(request=NewAskedSerializer, responses={201: AskedSerializer})
    @grants.mapping.post
    def add_grant(self, request: Request, pk: uuid.UUID) -> Response:
        """Ask somebody: they see this line, and may answer it."""
        line = self._ours(request)
        user = _person(parsed(NewAskedSerializer(data=request.data))["user"])
        designs.ask(signed_in(request), line=line, user=user)
        return Response(AskedSerializer({"user": user}).data, status=201)

    @extend_schema(responses={204: None})
    @action(detail=True, methods=["delete"], url_path="grants/<uuid:user>", url_name="grant")
    def remove_grant(self, request: Request, pk: uuid.UUID, user: uuid.UUID) -> Response:
        designs.ask_no_more(signed_in(request), line=self._ours(request), user=_person(user))
        return Response(status=204)

    def _ours(self, request: Request) -> ChecklistLine:
        """Whoever may ask nobody does not learn either whether there is such a person."""
        line: ChecklistLine = self.get_object()
        require(signed_in(request), "experiments.change_checklistline", line)
        return line


def _person(pk: uuid.UUID) -> User:
    user = User.objects.filter(pk=pk, is_active=True).first()
    if user is None:
        raise NotFound
    return user
