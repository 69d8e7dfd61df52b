"""`/meeting-questions/`: what people ask while a meeting goes on."""

from __future__ import annotations

import uuid

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_field, extend_schema_view
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.core.fields import AbilitiesField, PlainTextField
from workspace.core.pagination import Pages
from workspace.core.policy import fetch
from workspace.core.viewsets import Listed, documented_id, id_parameter, needed, parsed
from workspace.meetings.models import Meeting, MeetingQuestion, QuestionState
from workspace.meetings.services import asking


class MeetingQuestionSerializer(serializers.Serializer[MeetingQuestion]):
    id = serializers.UUIDField()
    meeting = serializers.UUIDField(source="meeting_id")
    text = serializers.CharField()
    state = serializers.ChoiceField(choices=QuestionState.choices)
    at = serializers.DateTimeField()
    is_mine = serializers.SerializerMethodField()
    by = serializers.SerializerMethodField(help_text="For those who lead the programme; null for everybody else")
    abilities = AbilitiesField(moderate="meetings.moderate_question", take_back="meetings.take_back_question")

    def get_is_mine(self, question: MeetingQuestion) -> bool:
        return question.by_id == signed_in(self.context["request"]).pk

    @extend_schema_field(PersonSerializer(allow_null=True))
    def get_by(self, question: MeetingQuestion) -> object:
        is_host = signed_in(self.context["request"]).has_perm("meetings.moderate_question", question)
        return PersonSerializer(question.by, context=self.context).data if is_host else None


class NewMeetingQuestionSerializer(serializers.Serializer[MeetingQuestion]):
    meeting = serializers.UUIDField()
    text = PlainTextField(max_length=400)


class StateSerializer(serializers.Serializer[MeetingQuestion]):
    state = serializers.ChoiceField(choices=QuestionState.choices)


class AsAsked(Pages):
    """Whoever asked first, first."""

    ordering = ("at", "id")


@extend_schema_view(list=extend_schema(parameters=[documented_id("meeting", required=True)]))
class MeetingQuestionViewSet(Listed[MeetingQuestion]):
    """Questions to a meeting: those that were read out or answered, one's own, and all for the hosts."""

    queryset = MeetingQuestion.objects.none()
    serializer_class = MeetingQuestionSerializer
    pagination_class = AsAsked

    def get_queryset(self) -> QuerySet[MeetingQuestion]:
        actor = signed_in(self.request)
        seen = MeetingQuestion.objects.visible_to(actor).select_related("by", "meeting__programme")
        if self.action != "list":
            return seen
        return seen.filter(
            meeting=fetch(Meeting.objects, actor, needed(id_parameter(self.request, "meeting"), "meeting"))
        )

    @extend_schema(request=NewMeetingQuestionSerializer, responses={201: MeetingQuestionSerializer})
    def create(self, request: Request) -> Response:
        """Ask, while the meeting goes on. The hosts see it; everybody else once it was read out."""
        actor, given = signed_in(request), parsed(NewMeetingQuestionSerializer(data=request.data))
        meeting = fetch(Meeting.objects.select_related("programme"), actor, given["meeting"])
        return self.reread(asking.ask(actor, meeting=meeting, text=given["text"]).pk, 201)

    @extend_schema(request=StateSerializer, responses=MeetingQuestionSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        """Read it out, note it as answered, set it aside, or let it wait again. For hosts."""
        question, given = self.get_object(), parsed(StateSerializer(data=request.data))
        asking.moderate(signed_in(request), question=question, state=QuestionState(given["state"]))
        return self.reread(pk)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        """Take one's own question back."""
        asking.take_back(signed_in(request), question=self.get_object())
        return Response(status=204)
