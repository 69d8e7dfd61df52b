"""`/meetings/{id}/agenda/`, and `/agenda-parts/`: what an agenda can be put together from."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from canvases.recipes import recipes
from experiments.api.revised import IF_MATCH, revision_of
from workspace.accounts.authentication import signed_in
from workspace.core.errors import Stale
from workspace.core.fields import AbilitiesField, BoundedListField
from workspace.core.languages import chosen
from workspace.core.viewsets import Endpoints, parsed
from workspace.meetings.agendas import plans, steps_of
from workspace.meetings.api.steps import (
    STEPS,
    AgendaStepSerializer,
    OfferedStepSerializer,
    TimedStepSerializer,
    offered,
    timed,
)
from workspace.meetings.models import Meeting
from workspace.meetings.services import agenda


class AgendaSerializer(serializers.Serializer[Meeting]):
    revision = serializers.IntegerField(source="agenda_revision")
    steps = serializers.SerializerMethodField()
    abilities = AbilitiesField(change="meetings.change_meeting")

    @extend_schema_field(TimedStepSerializer(many=True))
    def get_steps(self, meeting: Meeting) -> Any:
        return TimedStepSerializer(timed(meeting), many=True).data


class NewAgendaSerializer(serializers.Serializer[Any]):
    steps = BoundedListField(child=AgendaStepSerializer(), max_length=STEPS)


class Agenda(Endpoints[Meeting]):
    """The agenda of one meeting, with its revision as the ETag."""

    queryset = Meeting.objects.none()
    serializer_class = AgendaSerializer
    pagination_class = None

    def get_queryset(self) -> QuerySet[Meeting]:
        return Meeting.objects.visible_to(signed_in(self.request)).select_related("programme")

    def answer(self, thing: Any, status: int = 200) -> Response:
        response = super().answer(thing, status)
        response["ETag"] = f'"{thing.agenda_revision}"'
        return response

    def handle_exception(self, exc: Exception) -> Response:
        if isinstance(exc, Stale):
            exc.extra["current"] = self.reread(self.kwargs["pk"]).data
        return super().handle_exception(exc)

    def retrieve(self, request: Request, pk: uuid.UUID) -> Response:
        return self.answer(self.get_object())

    @extend_schema(parameters=[IF_MATCH], request=NewAgendaSerializer, responses=AgendaSerializer)
    def replace(self, request: Request, pk: uuid.UUID) -> Response:
        """Write the agenda whole, in place of the one whose revision is sent. For owners."""
        meeting, sent = self.get_object(), parsed(NewAgendaSerializer(data=request.data))
        agenda.write_agenda(signed_in(request), meeting=meeting, revision=revision_of(request), **sent)
        return self.reread(pk)


class PlanSerializer(serializers.Serializer[Any]):
    """A whole meeting to begin from."""

    key = serializers.CharField()
    number = serializers.IntegerField(help_text="Its usual place on the path of a programme")
    minutes = serializers.IntegerField()
    title = serializers.CharField()
    about = serializers.CharField()
    steps = OfferedStepSerializer(many=True)


class RecipeSerializer(serializers.Serializer[Any]):
    """A way of working together."""

    slug = serializers.CharField()
    title = serializers.CharField()
    use_when = serializers.CharField()
    minutes = serializers.IntegerField()
    smallest = serializers.IntegerField(help_text="People")
    largest = serializers.IntegerField()
    steps = OfferedStepSerializer(many=True)


class AgendaPartsSerializer(serializers.Serializer[Any]):
    meetings = PlanSerializer(many=True)
    recipes = RecipeSerializer(many=True)


class AgendaPartsView(APIView):
    @extend_schema(responses=AgendaPartsSerializer)
    def get(self, request: Request) -> Response:
        """The five meetings of a programme and the recipes, as steps, in the reader's language."""
        return Response(AgendaPartsSerializer({"meetings": _plans(), "recipes": _recipes()}).data)


def _plans() -> list[dict[str, Any]]:
    return [
        {
            **vars(plan),
            "title": chosen(plan.title),
            "about": chosen(plan.about),
            "steps": [offered(step) for step in plan.steps],
        }
        for plan in plans().values()
    ]


def _recipes() -> list[dict[str, Any]]:
    found = []
    for recipe in recipes().values():
        steps = steps_of(recipe)
        words = {"title": chosen(recipe.title), "use_when": chosen(recipe.use_when)}
        minutes = sum(step.minutes for step in steps)
        found.append({**vars(recipe), **words, "minutes": minutes, "steps": [offered(step) for step in steps]})
    return found
