"""`/canvases/{id}/history/` and `/canvases/{id}/state/`: what a canvas said, and when."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import Any

from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.pagination import Cursor
from rest_framework.request import Request
from rest_framework.response import Response

from canvases.models import CanvasUpdate
from canvases.services import history
from workspace.accounts.api import PersonSerializer
from workspace.core.errors import Invalid, NotFound
from workspace.core.pagination import Pages
from workspace.core.throttles import PersonThrottle
from workspace.core.viewsets import Endpoints

DIGITS = 18
"""More than any sequence has, and less than a database cannot hold."""


class HistoryStepSerializer(serializers.Serializer[CanvasUpdate]):
    """A step of a canvas's history: one change, or one person's within a minute. `size` is in bytes. `author` is
    null for the server, and for somebody whose account is gone."""

    sequence = serializers.IntegerField()
    first_sequence = serializers.IntegerField()
    generation = serializers.IntegerField()
    at = serializers.DateTimeField()
    author = PersonSerializer(source="person", allow_null=True)
    size = serializers.IntegerField()


class PastNoteSerializer(serializers.Serializer[Any]):
    """A note as it was. `author` is an account's id; empty when its words are withheld, because the account is gone."""

    id = serializers.CharField()
    block = serializers.CharField()
    type = serializers.CharField()
    text = serializers.CharField()
    author = serializers.CharField()
    created_at = serializers.DateTimeField(allow_null=True)
    lane = serializers.CharField()
    column = serializers.IntegerField(allow_null=True)
    x = serializers.FloatField(allow_null=True)
    y = serializers.FloatField(allow_null=True)
    order = serializers.CharField()
    source = serializers.CharField()  # type: ignore[assignment]  # a field of that name
    group = serializers.CharField()
    image = serializers.CharField()


class PastLinkSerializer(serializers.Serializer[Any]):
    """An arrow as it was, between two notes. `author` is empty when its words are withheld, as with notes."""

    id = serializers.CharField()
    source = serializers.CharField()  # type: ignore[assignment]  # a field of that name
    target = serializers.CharField()
    relation = serializers.CharField()
    state = serializers.CharField()
    label = serializers.CharField()  # type: ignore[assignment]  # a field of that name
    author = serializers.CharField()


class PastGroupSerializer(serializers.Serializer[Any]):
    id = serializers.CharField()
    block = serializers.CharField()
    title = serializers.CharField()


class PastStateSerializer(serializers.Serializer[history.State]):
    """A canvas as it was after the step `sequence`; 0 before the first."""

    sequence = serializers.IntegerField()
    at = serializers.DateTimeField(allow_null=True)
    author = PersonSerializer(allow_null=True)
    is_damaged = serializers.BooleanField()
    notes = PastNoteSerializer(many=True)
    links = PastLinkSerializer(many=True)
    groups = PastGroupSerializer(many=True)


class HistoryPages(Pages):
    """Newest step first."""

    ordering = "-sequence"

    def decode_cursor(self, request: Request) -> Cursor | None:
        cursor = super().decode_cursor(request)
        if cursor is not None and cursor.position is not None and not _is_sequence(str(cursor.position)):
            raise NotFound
        return cursor


class PastThrottle(PersonThrottle):
    """Going far back replays a log, which is work."""

    scope = "past"


class Histories(Endpoints[Any]):
    """The past of canvases, seen by whoever sees them."""

    @extend_schema(responses=HistoryStepSerializer(many=True))
    @action(detail=True, pagination_class=HistoryPages)
    def history(self, request: Request, pk: uuid.UUID) -> Response:
        page: Any = self.paginate_queryset(history.listed(self.get_object()))
        return self.get_paginated_response(HistoryStepSerializer(page, many=True).data)

    @extend_schema(
        responses=PastStateSerializer,
        parameters=[
            OpenApiParameter("sequence", OpenApiTypes.INT, description="After this step, or the last before it"),
            OpenApiParameter("at", OpenApiTypes.DATETIME, description="At this moment"),
        ],
    )
    @action(detail=True, pagination_class=None, throttle_classes=[PastThrottle])
    def state(self, request: Request, pk: uuid.UUID) -> Response:
        sequence, at = sequence_asked(request), _time_asked(request)
        state = history.state_at(self.get_object(), sequence=sequence, at=at)
        return Response(PastStateSerializer(state).data)


def _is_sequence(value: str) -> bool:
    return value.isascii() and value.isdecimal() and len(value) <= DIGITS


def sequence_asked(request: Request, name: str = "sequence") -> int | None:
    """A step of a log, from the query string. Raises Invalid."""
    value = request.query_params.get(name)
    if not value:
        return None
    if not _is_sequence(value):
        raise Invalid({name: [_("This is not the number of a step.")]})
    return int(value)


def _time_asked(request: Request) -> datetime | None:
    """The moment asked for, in UTC: the far ends of the calendar have none."""
    value = request.query_params.get("at")
    if not value:
        return None
    try:
        at = parse_datetime(value)
        if at is not None and at.tzinfo is not None:
            return at.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise Invalid({"at": [_("Write a time as 2026-11-21T10:00:00Z.")]})
