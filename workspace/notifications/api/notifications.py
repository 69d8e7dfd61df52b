"""`/notifications/`."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from teams.api.people import PersonInTeamField
from teams.news import Kind
from workspace.accounts.authentication import signed_in
from workspace.core.viewsets import Listed, choice_parameter, parsed
from workspace.notifications import places as where
from workspace.notifications.models import Notification
from workspace.notifications.services import inbox

MOST_COUNTED = 100


class HappenedInSerializer(serializers.Serializer[Any]):
    id = serializers.UUIDField()
    name = serializers.CharField()


class NotificationSerializer(serializers.Serializer[Notification]):
    """Needs `places` in its context: the targets of all rows, found together."""

    id = serializers.UUIDField()
    kind = serializers.ChoiceField(choices=Kind.choices)
    place = HappenedInSerializer(help_text="The team, or the programme for what concerns no single team")
    actor = PersonInTeamField()
    title = serializers.SerializerMethodField(help_text="Of what it is about, else of the place")
    path = serializers.SerializerMethodField(help_text="Where the front end shows it")
    is_about_team = serializers.SerializerMethodField(help_text="It is about nothing smaller than the place")
    text = serializers.CharField(help_text="What the actor wrote, perhaps its beginning")
    detail = serializers.CharField(
        help_text="A fact in a word: the new role (or `out`, `no_coach`, `no_owner`), visibility, level, answer or deed"
    )
    at = serializers.DateTimeField()
    read_at = serializers.DateTimeField(allow_null=True)

    def get_title(self, row: Notification) -> str:
        return where.title(row, self.context["places"])

    def get_path(self, row: Notification) -> str:
        return where.path(row, self.context["places"])

    def get_is_about_team(self, row: Notification) -> bool:
        return not row.target_kind


class UnreadSerializer(serializers.Serializer[Any]):
    count = serializers.IntegerField(help_text=f"At most {MOST_COUNTED}")


class ReadSerializer(serializers.Serializer[Any]):
    until = serializers.UUIDField(required=False, help_text="The newest that was seen; without it, all")


@extend_schema_view(list=extend_schema(parameters=[OpenApiParameter("read", str, enum=["no"])]))
class NotificationViewSet(Listed[Notification]):
    """What concerns the person who asks, newest first."""

    queryset = Notification.objects.none()
    serializer_class = NotificationSerializer

    def get_queryset(self) -> QuerySet[Notification]:
        mine = Notification.objects.visible_to(signed_in(self.request)).for_reading()
        if self.action == "list" and choice_parameter(self.request, "read", ["no"]):
            return mine.unread()
        return mine

    def list(self, request: Request) -> Response:
        rows = self.paginate_queryset(self.get_queryset()) or []
        context = {**self.get_serializer_context(), "places": where.places_of(rows)}
        shown = [NotificationSerializer(row, context=context).data for row in rows]
        return self.get_paginated_response(shown)

    @extend_schema(responses=UnreadSerializer, filters=False)
    @action(detail=False, pagination_class=None)
    def unread(self, request: Request) -> Response:
        """How many are not read yet."""
        mine = Notification.objects.visible_to(signed_in(request)).unread()
        return Response({"count": mine.order_by()[:MOST_COUNTED].count()})

    @extend_schema(request=None, responses={204: None})
    @action(detail=True, methods=["post"])
    def read(self, request: Request, pk: uuid.UUID) -> Response:
        inbox.read(signed_in(request), notification=self.get_object())
        return Response(status=204)

    @extend_schema(request=ReadSerializer, responses={204: None}, operation_id="notifications_read_all")
    @action(detail=False, methods=["post"], url_path="read")
    def read_all(self, request: Request) -> Response:
        """Take all as read, or all up to one."""
        inbox.read_all(signed_in(request), **parsed(ReadSerializer(data=request.data)))
        return Response(status=204)
