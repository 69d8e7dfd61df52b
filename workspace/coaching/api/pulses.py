"""`/pulses/`: three anonymous questions after a meeting."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from teams.api.teams import PlaceSerializer
from workspace.accounts.authentication import signed_in
from workspace.coaching.api.boards import LastMeetingSerializer
from workspace.coaching.services import pulses
from workspace.core.viewsets import parsed


class WaitingSerializer(serializers.Serializer[pulses.Waiting]):
    meeting = LastMeetingSerializer()
    team = PlaceSerializer()
    closes_at = serializers.DateTimeField()


class PulseAnswerSerializer(serializers.Serializer[Any]):
    """How much somebody agrees, from 1 (not at all) to 5 (fully): I was heard; it was safe to disagree; the meeting was
    worth my time."""

    meeting = serializers.UUIDField()
    team = serializers.UUIDField()
    heard = serializers.IntegerField(min_value=1, max_value=5)
    disagree = serializers.IntegerField(min_value=1, max_value=5)
    worth = serializers.IntegerField(min_value=1, max_value=5)


class PulsesView(APIView):
    @extend_schema(responses=WaitingSerializer(many=True))
    def get(self, request: Request) -> Response:
        """The meetings of the last two weeks that one may still answer about, once for each team one has a seat in."""
        waiting: Any = pulses.waiting_for(signed_in(request))
        return Response(WaitingSerializer(waiting, many=True).data)

    @extend_schema(request=PulseAnswerSerializer, responses={204: None})
    def post(self, request: Request) -> Response:
        """Answer, once and for good: nobody, not even the server, can say afterwards who answered what."""
        given = parsed(PulseAnswerSerializer(data=request.data))
        meeting, team = given.pop("meeting"), given.pop("team")
        pulses.answer(signed_in(request), meeting=meeting, team=team, scores=given)
        return Response(status=204)
