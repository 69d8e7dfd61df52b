"""`/canvases/{id}/clock/`, `call/` and `lessons/`: what helps the people who are at a canvas."""

from __future__ import annotations

import uuid
from dataclasses import asdict
from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from canvases.lessons import lessons_for
from canvases.services import hosting
from canvases.templates import localised
from workspace.accounts.authentication import signed_in
from workspace.core.languages import current
from workspace.core.throttles import PersonThrottle
from workspace.core.viewsets import Endpoints, parsed


class CanvasClockSerializer(serializers.Serializer[Any]):
    """The step being timed. While it is paused the clock stands still at `paused_at`."""

    revision = serializers.IntegerField(help_text="0: it was never started")
    step = serializers.IntegerField(allow_null=True, help_text="From 0; null while no clock runs")
    ends_at = serializers.DateTimeField(allow_null=True)
    paused_at = serializers.DateTimeField(allow_null=True)
    now = serializers.DateTimeField(help_text="The server's clock, to set one's own by")


class ClockCommandSerializer(serializers.Serializer[Any]):
    command = serializers.ChoiceField(choices=hosting.ClockCommand.choices)
    revision = serializers.IntegerField(min_value=0, max_value=2**31 - 1, help_text="Of the clock on the host's screen")
    step = serializers.IntegerField(min_value=0, max_value=99, required=False, help_text="What to start, from 0")


class CanvasCallSerializer(serializers.Serializer[Any]):
    block = serializers.CharField(max_length=80)
    note = serializers.UUIDField(required=False, allow_null=True)


class LessonSerializer(serializers.Serializer[Any]):
    """A lesson in the reader's language. `goal`: what one can do after it."""

    number = serializers.IntegerField()
    slug = serializers.CharField()
    minutes = serializers.IntegerField()
    title = serializers.CharField()
    goal = serializers.CharField()
    points = serializers.ListField(child=serializers.CharField())
    try_now = serializers.CharField()
    sources = serializers.ListField(child=serializers.CharField())


class CallThrottle(PersonThrottle):
    """Each of them interrupts everybody at a canvas."""

    scope = "calls"


class Together(Endpoints[Any]):
    """A part of the canvases' viewset."""

    @extend_schema(responses=CanvasClockSerializer)
    @action(detail=True, methods=["get"], pagination_class=None)
    def clock(self, request: Request, pk: uuid.UUID) -> Response:
        """Which step of the guide is being timed, and until when."""
        return Response(hosting.clock_of(self.get_object()))

    @extend_schema(request=ClockCommandSerializer, responses=CanvasClockSerializer)
    @clock.mapping.post
    def command_clock(self, request: Request, pk: uuid.UUID) -> Response:
        """Time a step, go to the next, add a minute, pause, go on, stop. For the core team and those who lead the
        programme. 409 `stale` when another host was faster."""
        canvas, sent = self.get_object(), parsed(ClockCommandSerializer(data=request.data))
        sent["command"] = hosting.ClockCommand(sent["command"])
        return Response(hosting.command(signed_in(request), canvas, **sent))

    @extend_schema(request=CanvasCallSerializer, responses={204: None})
    @action(detail=True, methods=["post"], pagination_class=None, throttle_classes=[CallThrottle])
    def call(self, request: Request, pk: uuid.UUID) -> Response:
        """Ask everybody who is at the canvas to come to a block or a note, six times a minute at most."""
        canvas, sent = self.get_object(), parsed(CanvasCallSerializer(data=request.data))
        hosting.call(signed_in(request), canvas, **sent)
        return Response(status=204)

    @extend_schema(responses=LessonSerializer(many=True))
    @action(detail=True, methods=["get"], pagination_class=None)
    def lessons(self, request: Request, pk: uuid.UUID) -> Response:
        """The short lessons that prepare for this canvas, in the reader's language."""
        shown = [localised(asdict(lesson), current()) for lesson in lessons_for(self.get_object().template.slug)]
        return Response(LessonSerializer(shown, many=True).data)
