"""`/programmes/<id>/requirements/`: what the steps of a programme's experiments require."""

from __future__ import annotations

import uuid
from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from experiments.api.experiments import NAMES
from experiments.services import choosing
from teams.models import Programme
from workspace.accounts.authentication import signed_in
from workspace.accounts.models import User
from workspace.core.policy import fetch
from workspace.core.viewsets import parsed


class RequirementLineSerializer(serializers.Serializer[choosing.Line]):
    """`is_required`: without it the step is refused; otherwise it is an open point that stops nothing."""

    code = serializers.CharField()
    sentence = serializers.CharField()
    is_required = serializers.BooleanField()
    is_usual = serializers.BooleanField(help_text="As in programmes that have chosen nothing")
    stays = serializers.CharField(allow_null=True, help_text="Why it is a requirement in every programme")


class StepLinesSerializer(serializers.Serializer[choosing.StepLines]):
    name = serializers.ChoiceField(choices=NAMES)
    lines = RequirementLineSerializer(many=True)


class RequirementAbilitiesSerializer(serializers.Serializer[Any]):
    change = serializers.BooleanField()


class ProgrammeRequirementsSerializer(serializers.Serializer[Any]):
    steps = StepLinesSerializer(many=True)
    abilities = RequirementAbilitiesSerializer()


class ChosenLineSerializer(serializers.Serializer[Any]):
    step = serializers.ChoiceField(choices=NAMES)
    code = serializers.CharField(max_length=40)
    is_required = serializers.BooleanField()


class RequirementsView(APIView):
    @extend_schema(responses=ProgrammeRequirementsSerializer)
    def get(self, request: Request, pk: uuid.UUID) -> Response:
        """Every line that a step asks for, for whoever sees the programme."""
        actor = signed_in(request)
        return _answer(actor, fetch(Programme.objects, actor, pk))

    @extend_schema(request=ChosenLineSerializer, responses=ProgrammeRequirementsSerializer)
    def patch(self, request: Request, pk: uuid.UUID) -> Response:
        """Make one line a requirement or an open point, for all teams of the programme. Its owners."""
        actor = signed_in(request)
        programme = fetch(Programme.objects, actor, pk)
        choosing.choose(actor, programme=programme, **parsed(ChosenLineSerializer(data=request.data)))
        return _answer(actor, programme)


def _answer(actor: User, programme: Programme) -> Response:
    may_change = actor.has_perm("experiments.choose_requirements", programme)
    shown = {"steps": choosing.lines_of(programme), "abilities": {"change": may_change}}
    return Response(ProgrammeRequirementsSerializer(shown).data)
