"""`/me/meetings/` and `/programmes/{id}/gap/`."""

from __future__ import annotations

import uuid

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from teams.models import Programme
from workspace.accounts.authentication import signed_in
from workspace.core.policy import fetch
from workspace.meetings.models import Meeting
from workspace.meetings.services import gaps


class ProgrammeNameSerializer(serializers.Serializer[Programme]):
    id = serializers.UUIDField()
    name = serializers.CharField()


class NextMeetingSerializer(serializers.Serializer[Meeting]):
    id = serializers.UUIDField()
    programme = ProgrammeNameSerializer()
    number = serializers.IntegerField(help_text="Its place on the programme's path, from 1")
    title = serializers.CharField()
    starts_at = serializers.DateTimeField()
    ends_at = serializers.DateTimeField()
    place = serializers.CharField()


class GapSerializer(serializers.Serializer[tuple[int, object]]):
    gap = serializers.IntegerField(help_text="After which meeting; 1 after the first")
    due_on = serializers.DateField(help_text="The day of the next meeting")


class NextMeetingsView(APIView):
    @extend_schema(responses=NextMeetingSerializer(many=True))
    def get(self, request: Request) -> Response:
        """The next meeting of each of one's programmes, or the one that is on; the soonest first."""
        mine = Meeting.objects.visible_to(signed_in(request))
        shown = NextMeetingSerializer()
        return Response([shown.to_representation(one) for one in gaps.next_meetings(mine, timezone.now())])


class GapView(APIView):
    @extend_schema(request=None, responses=GapSerializer)
    def post(self, request: Request, pk: uuid.UUID) -> Response:
        """Start the tasks of the gap between two meetings now, in every team. For owners."""
        actor = signed_in(request)
        gap, due_on = gaps.start_gap(actor, programme=fetch(Programme.objects, actor, pk))
        return Response({"gap": gap, "due_on": due_on})
