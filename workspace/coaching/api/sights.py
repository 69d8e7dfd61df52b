"""`/sights/` and `/programmes/<id>/sight-choice/`: what coaches say to have seen."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_field, extend_schema_view
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from teams import targets
from teams.api.activity import TargetSerializer, target_data
from teams.api.people import PersonInTeamField
from teams.models import Programme, Team
from workspace.accounts.authentication import signed_in
from workspace.accounts.models import User
from workspace.coaching.models import Sight
from workspace.coaching.models.sight import SeenKind
from workspace.coaching.policy import shows_sights
from workspace.coaching.services import sights
from workspace.core.fields import AbilitiesField
from workspace.core.pagination import Pages
from workspace.core.policy import fetch, remembering
from workspace.core.viewsets import Listed, choice_parameter, documented_id, id_parameter, parsed


class NewSightSerializer(serializers.Serializer[Sight]):
    target_kind = serializers.ChoiceField(choices=SeenKind.choices)
    target_id = serializers.UUIDField()


class SightSerializer(serializers.Serializer[Sight]):
    """Needs `places` in its context, as a row of the feed does."""

    id = serializers.UUIDField()
    team = serializers.UUIDField(source="team_id")
    target = serializers.SerializerMethodField()
    coach = PersonInTeamField()
    at = serializers.DateTimeField(help_text="When the coach last said so")
    has_changed = serializers.SerializerMethodField(help_text="The thing was changed since")
    abilities = AbilitiesField(take_back="coaching.delete_sight")

    @extend_schema_field(TargetSerializer(allow_null=True))
    def get_target(self, sight: Sight) -> dict[str, Any] | None:
        return target_data(self.context["places"], sight.target_kind, sight.target_id)

    def get_has_changed(self, sight: Sight) -> bool:
        changed = getattr(sight, "thing_changed_at", None)
        return changed is not None and changed > sight.at


class SightPages(Pages):
    ordering = ("-at", "-id")


FILTERS = [
    documented_id("team"),
    OpenApiParameter("target_kind", OpenApiTypes.STR, enum=SeenKind.values),
    documented_id("target_id"),
]


@extend_schema_view(list=extend_schema(parameters=FILTERS))
class SightViewSet(Listed[Sight]):
    """What coaches say to have seen, the latest first; nothing where the programme has not turned it on."""

    queryset = Sight.objects.none()
    serializer_class = SightSerializer
    pagination_class = SightPages

    def get_queryset(self) -> QuerySet[Sight]:
        actor = signed_in(self.request)
        seen = Sight.objects.visible_to(actor).for_reading()
        team_id, target_id = id_parameter(self.request, "team"), id_parameter(self.request, "target_id")
        kind = choice_parameter(self.request, "target_kind", SeenKind.values)
        seen = seen.filter(team=fetch(Team.objects, actor, team_id)) if team_id else seen
        seen = seen.filter(target_kind=kind) if kind else seen
        return seen.filter(target_id=target_id) if target_id else seen

    def list(self, request: Request) -> Response:
        return self.get_paginated_response(_rows(request, self.paginate_queryset(self.get_queryset()) or []))

    def answer(self, thing: Any, status: int = 200) -> Response:
        return Response(_rows(self.request, [thing])[0], status=status)

    @extend_schema(request=NewSightSerializer, responses={201: SightSerializer})
    def create(self, request: Request) -> Response:
        """Say that one has seen it as it is now. For coaches, where the programme has turned it on."""
        sight = sights.mark_seen(signed_in(request), **parsed(NewSightSerializer(data=request.data)))
        return self.reread(sight.pk, 201)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        """Take one's own back."""
        sights.take_sight_back(signed_in(request), sight=self.get_object())
        return Response(status=204)


def _rows(request: Request, found: Collection[Sight]) -> list[dict[str, Any]]:
    """As JSON, with the places of all that is told about: a query for each kind."""
    places = targets.places_of((sight.target_kind, sight.target_id) for sight in found)
    row = SightSerializer(context={"request": request, "places": places})
    with remembering():
        return [row.to_representation(sight) for sight in found]


class SightChoiceAbilitiesSerializer(serializers.Serializer[Any]):
    change = serializers.BooleanField()


class SightChoiceSerializer(serializers.Serializer[Any]):
    is_on = serializers.BooleanField(help_text="Teams see what their coaches say to have seen")
    abilities = SightChoiceAbilitiesSerializer()


class SightChoiceChangeSerializer(serializers.Serializer[Any]):
    is_on = serializers.BooleanField()


class SightChoiceView(APIView):
    @extend_schema(responses=SightChoiceSerializer)
    def get(self, request: Request, pk: uuid.UUID) -> Response:
        """Whether teams see what their coaches say to have seen, for whoever sees the programme."""
        actor = signed_in(request)
        return _answer(actor, fetch(Programme.objects, actor, pk))

    @extend_schema(request=SightChoiceChangeSerializer, responses=SightChoiceSerializer)
    def put(self, request: Request, pk: uuid.UUID) -> Response:
        """Turn it on or off. Its owners."""
        actor = signed_in(request)
        programme = fetch(Programme.objects, actor, pk)
        sights.choose_sights(actor, programme=programme, **parsed(SightChoiceChangeSerializer(data=request.data)))
        return _answer(actor, programme)


def _answer(actor: User, programme: Programme) -> Response:
    may_change = actor.has_perm("coaching.choose_sights", programme)
    shown = {"is_on": shows_sights(programme.pk), "abilities": {"change": may_change}}
    return Response(SightChoiceSerializer(shown).data)
