"""`/registrations/`: the list at the door, for the owners of a programme."""

from __future__ import annotations

import uuid

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from teams.api.teams import PlaceSerializer
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.core.pagination import Pages
from workspace.core.policy import fetch
from workspace.core.viewsets import Listed, documented_id, id_parameter, needed, parsed
from workspace.meetings.api.shapes import MeetingAnswerSerializer
from workspace.meetings.models import Meeting, Registration, State
from workspace.meetings.services import registering


class RegistrationSerializer(serializers.Serializer[Registration]):
    id = serializers.UUIDField()
    meeting = serializers.UUIDField(source="meeting_id")
    person = PersonSerializer(source="user")
    team = PlaceSerializer(allow_null=True)
    state = serializers.ChoiceField(choices=State.choices)
    asked_at = serializers.DateTimeField()
    is_remote = serializers.BooleanField()
    answers = MeetingAnswerSerializer(many=True)
    dietary = serializers.CharField()
    access = serializers.CharField()
    attended = serializers.BooleanField(allow_null=True)


class AttendanceSerializer(serializers.Serializer[Registration]):
    attended = serializers.BooleanField(allow_null=True)


class InLine(Pages):
    """Whoever asked first, first."""

    ordering = ("asked_at", "id")


@extend_schema_view(list=extend_schema(parameters=[documented_id("meeting", required=True)]))
class RegistrationViewSet(Listed[Registration]):
    """Who has registered for a meeting, with what they need: one's own, or all for the owners of the programme."""

    queryset = Registration.objects.none()
    serializer_class = RegistrationSerializer
    pagination_class = InLine

    def get_queryset(self) -> QuerySet[Registration]:
        actor = signed_in(self.request)
        seen = Registration.objects.visible_to(actor).select_related("user", "team", "meeting__programme")
        if self.action != "list":
            return seen
        return seen.filter(
            meeting=fetch(Meeting.objects, actor, needed(id_parameter(self.request, "meeting"), "meeting"))
        )

    @extend_schema(request=AttendanceSerializer, responses=RegistrationSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        """Whether somebody was there; null: not known."""
        registration = self.get_object()
        attended = parsed(AttendanceSerializer(data=request.data))["attended"]
        registering.note_attendance(signed_in(request), registration=registration, attended=attended)
        return self.reread(pk)
