"""`/activity/` and the feeds inside other answers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from drf_spectacular.utils import extend_schema, extend_schema_field, extend_schema_view
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from teams import targets
from teams.api.people import PersonOrNobodyField
from teams.models import Activity, Programme, Team, Verb
from workspace.accounts.authentication import signed_in
from workspace.core.errors import Invalid
from workspace.core.pagination import Pages
from workspace.core.policy import fetch
from workspace.core.viewsets import Listed, documented_id, id_parameter


class TargetSerializer(serializers.Serializer[targets.Place]):
    """What something is about: its kind, its title in the reader's language, and where the front end shows it."""

    kind = serializers.CharField()
    id = serializers.UUIDField()
    title = serializers.CharField()
    path = serializers.CharField()


class ActivitySerializer(serializers.Serializer[Activity]):
    """Needs `places` in its context: the targets of all rows, found together (`targets.places_of`)."""

    id = serializers.UUIDField()
    team = serializers.UUIDField(source="team_id")
    actor = PersonOrNobodyField()  # people outside have no account
    verb = serializers.ChoiceField(choices=Verb.choices)
    count = serializers.IntegerField(help_text="How often, when the same was done again within half an hour")
    at = serializers.DateTimeField()
    target = serializers.SerializerMethodField()
    anchor_id = serializers.CharField()
    anchor = serializers.SerializerMethodField(help_text="The title of the block it is about, or empty")
    excerpt = serializers.CharField()

    @extend_schema_field(TargetSerializer(allow_null=True))
    def get_target(self, activity: Activity) -> dict[str, Any] | None:
        found = target_data(self.context["places"], activity.target_kind, activity.target_id)
        if found is not None and activity.verb == Verb.ANSWERS_CAME:
            found["path"] += f"?ask={activity.anchor_id}"
        return found

    def get_anchor(self, activity: Activity) -> str:
        place = self.context["places"].get((activity.target_kind, activity.target_id))
        title: str = place.parts.get(activity.anchor_id, "") if place else ""
        return title


def target_data(places: targets.Places, kind: str, target_id: Any) -> dict[str, Any] | None:
    place = places.get((kind, target_id))
    return {"kind": kind, "id": str(target_id), "title": place.title, "path": place.path} if place else None


def feed(activities: Iterable[Activity]) -> list[dict[str, Any]]:
    """Rows of a feed as JSON, with a query per kind of target."""
    rows = list(activities)
    places = targets.places_of((row.target_kind, row.target_id) for row in rows)
    row_serializer = ActivitySerializer(context={"places": places})
    return [row_serializer.to_representation(row) for row in rows]


class FeedPages(Pages):
    ordering = ("-at", "-id")


@extend_schema_view(list=extend_schema(parameters=[documented_id("team"), documented_id("programme")]))
class ActivityViewSet(Listed[Activity]):
    """What happened in a team, or in all teams of a programme that one may see."""

    queryset = Activity.objects.none()
    serializer_class = ActivitySerializer
    pagination_class = FeedPages

    def get_queryset(self) -> QuerySet[Activity]:
        actor = signed_in(self.request)
        rows = Activity.objects.visible_to(actor).for_reading()
        team_id, programme_id = id_parameter(self.request, "team"), id_parameter(self.request, "programme")
        if team_id is not None:
            return rows.filter(team=fetch(Team.objects, actor, team_id))
        if programme_id is not None:
            return rows.filter(programme=fetch(Programme.objects, actor, programme_id))
        raise Invalid({"team": [_("Say which team or which programme.")]})

    def list(self, request: Request) -> Response:
        return self.get_paginated_response(feed(self.paginate_queryset(self.get_queryset()) or []))
