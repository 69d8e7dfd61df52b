"""`/meetings/`."""

from __future__ import annotations

import uuid
from collections import Counter
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse
from django.utils.http import content_disposition_header
from django.utils.text import slugify
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from teams.api.teams import PlaceSerializer
from teams.models import Programme
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.core.pagination import Pages
from workspace.core.policy import fetch, require
from workspace.core.viewsets import Listed, Shown, documented_id, id_parameter, parsed
from workspace.meetings.agendas import plans
from workspace.meetings.api.attendance import answers_as_csv, as_csv
from workspace.meetings.api.shapes import (
    MeetingContentSerializer,
    MeetingDetailSerializer,
    MeetingSerializer,
    NewMeetingSerializer,
    WishSerializer,
)
from workspace.meetings.models import Meeting, Registration, State
from workspace.meetings.services import calendars, planning, registering
from workspace.meetings.services.agenda import steps_of

NAMED = 500
"""People a page names; the rest are counted."""


class InOrder(Pages):
    """The first meeting first: the order of the path."""

    ordering = ("starts_at", "id")


class ComingSerializer(serializers.Serializer[Registration]):
    person = PersonSerializer(source="user")
    team = PlaceSerializer(allow_null=True)
    state = serializers.ChoiceField(choices=[State.SEATED, State.VIEWING])
    is_remote = serializers.BooleanField()


class OthersSerializer(serializers.Serializer[Any]):
    seated = serializers.IntegerField()
    viewing = serializers.IntegerField()


class ComingPeopleSerializer(serializers.Serializer[Any]):
    """Who comes. People whom the reader would not meet on their team's page are only counted."""

    people = ComingSerializer(many=True)
    others = OthersSerializer()


@extend_schema_view(list=extend_schema(parameters=[documented_id("programme")]))
class MeetingViewSet(Listed[Meeting], Shown[Meeting]):
    """A meeting of a whole programme."""

    queryset = Meeting.objects.none()
    pagination_class = InOrder

    def get_queryset(self) -> QuerySet[Meeting]:
        actor = signed_in(self.request)
        meetings = Meeting.objects.for_reading(actor)
        programme = id_parameter(self.request, "programme") if self.action == "list" else None
        return meetings if programme is None else meetings.filter(programme=fetch(Programme.objects, actor, programme))

    def get_serializer_class(self) -> type[MeetingSerializer]:
        return MeetingSerializer if self.action == "list" else MeetingDetailSerializer

    @extend_schema(request=NewMeetingSerializer, responses={201: MeetingDetailSerializer})
    def create(self, request: Request) -> Response:
        """For the owners of the programme."""
        actor, given = signed_in(request), parsed(NewMeetingSerializer(data=request.data))
        programme = fetch(Programme.objects, actor, given.pop("programme"))
        if "plan" in given:
            given["agenda"] = steps_of(plans()[given.pop("plan")])
        return self.reread(planning.plan_meeting(actor, programme=programme, **given).pk, 201)

    @extend_schema(request=MeetingContentSerializer(partial=True), responses=MeetingDetailSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        """Lists are sent whole. More seats go to those who wait; fewer take none away."""
        meeting = self.get_object()
        changes = parsed(MeetingContentSerializer(data=request.data, partial=True))
        planning.change_meeting(signed_in(request), meeting=meeting, **changes)
        return self.reread(pk)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        planning.remove_meeting(signed_in(request), meeting=self.get_object())
        return Response(status=204)

    @extend_schema(request=WishSerializer, responses=MeetingDetailSerializer)
    @action(detail=True, methods=["put"])
    def registration(self, request: Request, pk: uuid.UUID) -> Response:
        """Come, or come otherwise. Answers with the meeting: `my_registration` says whether there was a seat."""
        meeting = self.get_object()
        given = parsed(WishSerializer(data=request.data))
        wish = registering.Wish(is_active=given.pop("seat"), team_id=given.pop("team", None), **given)
        registering.register(signed_in(request), meeting=meeting, wish=wish)
        return self.reread(pk)

    @extend_schema(request=None, responses={200: MeetingDetailSerializer})
    @registration.mapping.delete
    def cancel(self, request: Request, pk: uuid.UUID) -> Response:
        """Give the place back. What was told to the organiser is erased."""
        registering.cancel(signed_in(request), meeting=self.get_object())
        return self.reread(pk)

    @extend_schema(responses=ComingPeopleSerializer)
    @action(detail=True)
    def people(self, request: Request, pk: uuid.UUID) -> Response:
        """Who comes, as far as the reader may know."""
        coming = self.get_object().registrations.exclude(state=State.WAITING)
        named = coming.named_to(signed_in(request)).select_related("user", "team").order_by("team__name", "asked_at")
        shown = list(named[:NAMED])
        total, known = Counter(coming.values_list("state", flat=True)), Counter(one.state for one in shown)
        others = {state: total[state] - known[state] for state in (State.SEATED, State.VIEWING)}
        return Response(ComingPeopleSerializer({"people": shown, "others": others}).data)

    @extend_schema(responses={(200, "text/csv"): OpenApiResponse(OpenApiTypes.STR)})
    def attendance(self, request: Request, pk: uuid.UUID) -> HttpResponse:
        """The list for the owners of the programme. What people need stays on the page: a file outlives it."""
        meeting = self.get_object()
        require(signed_in(request), "meetings.change_meeting", meeting)
        return _download(as_csv(meeting), meeting, "csv", "text/csv; charset=utf-8")

    @extend_schema(responses={(200, "text/csv"): OpenApiResponse(OpenApiTypes.STR)})
    def answers(self, request: Request, pk: uuid.UUID) -> HttpResponse:
        """What people answered to the organiser's questions, for the owners of the programme."""
        meeting = self.get_object()
        require(signed_in(request), "meetings.change_meeting", meeting)
        return _download(answers_as_csv(meeting), meeting, "csv", "text/csv; charset=utf-8")

    @extend_schema(responses={(200, "text/calendar"): OpenApiResponse(OpenApiTypes.STR)})
    def calendar(self, request: Request, pk: uuid.UUID) -> HttpResponse:
        """The meeting for one's own calendar."""
        meeting = self.get_object()
        content = calendars.written(signed_in(request), [meeting], name=meeting.title)
        return _download(content, meeting, "ics", "text/calendar; charset=utf-8")


def _download(content: bytes, meeting: Meeting, suffix: str, content_type: str) -> HttpResponse:
    name = f"{slugify(meeting.title) or 'niitty'}.{suffix}"
    headers = {
        "Content-Disposition": content_disposition_header(as_attachment=True, filename=name) or "attachment",
        "Cache-Control": "private, no-store",
    }
    return HttpResponse(content, content_type=content_type, headers=headers)
