"""`/meetings/{id}/run/`: a meeting that goes on."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from experiments.api.revised import IF_MATCH, revision_of
from workspace.accounts.authentication import signed_in
from workspace.core.errors import Stale
from workspace.core.viewsets import Endpoints, parsed
from workspace.meetings.models import Meeting, MeetingRun
from workspace.meetings.services import running


class MeetingRunSerializer(serializers.Serializer[Any]):
    """Where the meeting is. While it is paused the clock stands still at `paused_at`."""

    revision = serializers.IntegerField(help_text="0: it was never started")
    is_on = serializers.BooleanField()
    step = serializers.UUIDField(allow_null=True, help_text="Of the agenda")
    started_at = serializers.DateTimeField(allow_null=True, help_text="The step, less the pauses")
    ends_at = serializers.DateTimeField(allow_null=True)
    paused_at = serializers.DateTimeField(allow_null=True)
    extra_minutes = serializers.IntegerField()
    now = serializers.DateTimeField(help_text="The server's clock, to set one's own by")


class CommandSerializer(serializers.Serializer[Any]):
    command = serializers.ChoiceField(choices=running.Command.choices)


class Runs(Endpoints[Meeting]):
    """The run of one meeting, with its revision as the ETag."""

    queryset = Meeting.objects.none()
    serializer_class = MeetingRunSerializer
    pagination_class = None

    def get_queryset(self) -> QuerySet[Meeting]:
        return Meeting.objects.visible_to(signed_in(self.request)).select_related("programme")

    def handle_exception(self, exc: Exception) -> Response:
        if isinstance(exc, Stale):
            exc.extra["current"] = _shown(self.get_object()).data
        return super().handle_exception(exc)

    def retrieve(self, request: Request, pk: uuid.UUID) -> Response:
        return _shown(self.get_object())

    @extend_schema(parameters=[IF_MATCH], request=CommandSerializer, responses=MeetingRunSerializer)
    def do(self, request: Request, pk: uuid.UUID) -> Response:
        """Start the meeting, go to the next step or back, add two minutes, pause, go on, end it. For those who lead
        the programme. `If-Match` is the revision that is on the host's screen, `"0"` before the first start."""
        meeting, sent = self.get_object(), parsed(CommandSerializer(data=request.data))
        wanted = running.Command(sent["command"])
        running.command(signed_in(request), meeting=meeting, command=wanted, revision=revision_of(request))
        return _shown(meeting)


def _shown(meeting: Meeting) -> Response:
    state = running.state(meeting, MeetingRun.objects.filter(meeting=meeting).first())
    return Response(state, headers={"ETag": f'"{state["revision"]}"'})
