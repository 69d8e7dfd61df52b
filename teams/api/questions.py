"""`/questions/`: what coaches have asked."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_field, extend_schema_view
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from teams import mentions, policy, targets
from teams.api.activity import TargetSerializer, target_data
from teams.api.discussion import BODY, NewThreadSerializer
from teams.api.people import PersonInTeamField, PersonOrNobodyField
from teams.models import Programme, Team, Thread
from teams.models.discussion import AnchorKind, QuestionState, ThreadQuerySet
from teams.roles import Audience
from teams.services import questions
from teams.services.discussion import About
from workspace.accounts.authentication import signed_in
from workspace.core.fields import AbilitiesField, LineField, PlainTextField
from workspace.core.keys import IDEMPOTENCY_KEY, idempotency_key
from workspace.core.pagination import Pages
from workspace.core.policy import fetch, remembering
from workspace.core.viewsets import Listed, Shown, choice_parameter, documented_id, id_parameter, parsed


class AskedTeamSerializer(serializers.Serializer[Team]):
    id = serializers.UUIDField()
    name = serializers.CharField()


class CoachQuestionSerializer(serializers.Serializer[Thread]):
    """A question; its conversation is the thread of the same id. Needs `places` and `names` in its context."""

    id = serializers.UUIDField()
    team = AskedTeamSerializer()
    target = serializers.SerializerMethodField()
    anchor_kind = serializers.ChoiceField(choices=AnchorKind.choices, allow_blank=True)
    anchor_id = serializers.CharField()
    anchor = serializers.SerializerMethodField(help_text="The title of the block it is about, or empty")
    path = serializers.SerializerMethodField(help_text="Where the front end shows and marks it")
    body = serializers.SerializerMethodField(help_text="Whoever is named in it, by name")
    audience = serializers.ChoiceField(choices=Audience.choices)
    created_by = PersonInTeamField()
    created_at = serializers.DateTimeField()
    answers = serializers.IntegerField(source="n_answers", help_text="What others have said to it")
    state = serializers.ChoiceField(choices=QuestionState.choices)
    parked_until = serializers.CharField(help_text="Until when, or why, in the team's words")
    resolved_at = serializers.DateTimeField(allow_null=True)
    resolved_by = PersonOrNobodyField()
    abilities = AbilitiesField(settle="teams.settle_question")

    @extend_schema_field(TargetSerializer(allow_null=True))
    def get_target(self, thread: Thread) -> dict[str, Any] | None:
        return target_data(self.context["places"], thread.target_kind, thread.target_id)

    def get_anchor(self, thread: Thread) -> str:
        place = self.context["places"].get((thread.target_kind, thread.target_id))
        title: str = place.parts.get(thread.anchor_id, "") if place else ""
        return title

    def get_body(self, thread: Thread) -> str:
        return mentions.written_out(getattr(thread, "body", ""), self.context["names"])

    def get_path(self, thread: Thread) -> str:
        place = self.context["places"].get((thread.target_kind, thread.target_id))
        return f"{place.path}?comment={getattr(thread, 'first', '')}" if place else f"/teams/{thread.team_id}/questions"


class NewQuestionSerializer(NewThreadSerializer):
    pass


class QuestionAnswerSerializer(serializers.Serializer[Any]):
    body = PlainTextField(max_length=BODY, required=False, allow_blank=True, help_text="Empty: what was said before")


class ParkSerializer(serializers.Serializer[Any]):
    until = LineField(max_length=200, required=False, allow_blank=True, help_text="Until when, or why")


class OldestFirst(Pages):
    ordering = "id"


FILTERS = [
    documented_id("team"),
    documented_id("programme"),
    OpenApiParameter("state", OpenApiTypes.STR, enum=QuestionState.values),
    OpenApiParameter("for_me", OpenApiTypes.STR, enum=["true"], description="Open ones to teams whose core one is in"),
]


@extend_schema_view(list=extend_schema(parameters=FILTERS))
class QuestionViewSet(Listed[Thread], Shown[Thread]):
    """What coaches have asked of the teams one may see, the oldest first."""

    queryset = Thread.objects.none()
    serializer_class = CoachQuestionSerializer
    pagination_class = OldestFirst

    def get_queryset(self) -> QuerySet[Thread]:
        seen = Thread.objects.visible_to(signed_in(self.request)).questions()
        return (_narrowed(seen, self.request) if self.action == "list" else seen).as_questions()

    def list(self, request: Request) -> Response:
        page = self.paginate_queryset(self.get_queryset()) or []
        return self.get_paginated_response(_rows(request, page))

    def answer(self, thing: Thread, status: int = 200) -> Response:
        return Response(_rows(self.request, [thing])[0], status=status)

    @extend_schema(
        parameters=[IDEMPOTENCY_KEY], request=NewQuestionSerializer, responses={201: CoachQuestionSerializer}
    )
    def create(self, request: Request) -> Response:
        """Ask a team: for coaches and programme owners."""
        given = parsed(NewQuestionSerializer(data=request.data))
        body, key = given.pop("body"), idempotency_key(request)
        return self.reread(questions.ask(signed_in(request), about=About(**given), body=body, key=key).pk, 201)

    @extend_schema(request=QuestionAnswerSerializer, responses=CoachQuestionSerializer)
    @action(detail=True, methods=["post"], url_path="answer")
    def settle(self, request: Request, pk: uuid.UUID) -> Response:
        """It is answered, with these words or by what was said before."""
        given = parsed(QuestionAnswerSerializer(data=request.data))
        questions.answer(signed_in(request), question=self.get_object(), **given)
        return self.reread(pk)

    @extend_schema(request=ParkSerializer, responses=CoachQuestionSerializer)
    @action(detail=True, methods=["post"])
    def park(self, request: Request, pk: uuid.UUID) -> Response:
        """Leave it for later."""
        given = parsed(ParkSerializer(data=request.data))
        questions.park(signed_in(request), question=self.get_object(), **given)
        return self.reread(pk)

    @extend_schema(request=None, responses=CoachQuestionSerializer)
    @action(detail=True, methods=["post"])
    def reopen(self, request: Request, pk: uuid.UUID) -> Response:
        questions.reopen(signed_in(request), question=self.get_object())
        return self.reread(pk)


def _narrowed(seen: ThreadQuerySet, request: Request) -> ThreadQuerySet:
    actor = signed_in(request)
    team, programme = id_parameter(request, "team"), id_parameter(request, "programme")
    if choice_parameter(request, "for_me", ["true"]):
        seen = seen.waiting_for(actor)
    if team is not None:
        seen = seen.filter(team=fetch(Team.objects, actor, team))
    if programme is not None:
        seen = seen.filter(team__programme=fetch(Programme.objects, actor, programme), team__archived_at=None)
    return seen.questions(choice_parameter(request, "state", QuestionState.values))


def _rows(request: Request, found: Collection[Thread]) -> list[dict[str, Any]]:
    """Questions to several teams as JSON: places and roles are looked up together."""
    actor = signed_in(request)
    places = targets.places_of((thread.target_kind, thread.target_id) for thread in found)
    names = mentions.names_in(getattr(thread, "body", "") for thread in found)
    row = CoachQuestionSerializer(context={"request": request, "places": places, "names": names})
    with remembering():
        policy.foresee([(actor, thread.team) for thread in found])
        return [row.to_representation(thread) for thread in found]
