"""`/programmes/<id>/exchange/`, and what a team could share."""

from __future__ import annotations

import uuid
from typing import Any

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from teams.api.teams import PlaceSerializer
from teams.models import Team
from workspace.accounts.authentication import signed_in
from workspace.core import text
from workspace.core.languages import chosen
from workspace.core.policy import fetch, require
from workspace.core.viewsets import choice_parameter, id_parameter, needed
from workspace.exchange import sources
from workspace.exchange.api.canvases import (
    CanvasHereSerializer,
    PhaseHereSerializer,
    canvas_here,
    lanes_of,
    phases_here,
)
from workspace.exchange.api.comparing import exchange_of
from workspace.exchange.api.shares import THINGS, FoundPartsSerializer
from workspace.exchange.models import ShareKind
from workspace.exchange.services import shareable, totals
from workspace.exchange.sources import Pointer


class TotalsSerializer(serializers.Serializer[totals.Totals]):
    """Sums of the whole programme; `learnings` and `practices` are among what is `shared`."""

    shared = serializers.IntegerField()
    learnings = serializers.IntegerField()
    practices = serializers.IntegerField()
    help_open = serializers.IntegerField()
    offers_accepted = serializers.IntegerField()


class NumberedCanvasSerializer(serializers.Serializer[Any]):
    slug = serializers.CharField()
    number = serializers.IntegerField()
    title = serializers.CharField()


class ExchangeSerializer(serializers.Serializer[Any]):
    """`teams`: those for which the reader may share, agree and ask. `canvases` and `phases` narrow the feed."""

    programme = PlaceSerializer()
    totals = TotalsSerializer()
    teams = PlaceSerializer(many=True)
    canvases = NumberedCanvasSerializer(many=True)
    phases = PhaseHereSerializer(many=True)


class ExchangeView(APIView):
    @extend_schema(responses=ExchangeSerializer)
    def get(self, request: Request, pk: uuid.UUID) -> Response:
        """What the teams of a programme have for each other, in sums; for their members and those who lead it."""
        programme = exchange_of(request, pk)
        canvases = [
            {"slug": one.slug, "number": one.number, "title": chosen(one.body["title"])}
            for one in totals.canvases_shared_from(programme)
        ]
        found = {
            "programme": programme,
            "totals": totals.totals(programme),
            "teams": totals.teams_of(signed_in(request), programme),
            "canvases": canvases,
            "phases": phases_here([programme.pk]),
        }
        return Response(ExchangeSerializer(found).data)


class CandidateSerializer(serializers.Serializer[shareable.Candidate]):
    """Something to share, or a note to ask help with. `text` is its beginning; a block has its title in `canvas`."""

    thing = serializers.UUIDField(source="source")
    text = serializers.CharField()
    canvas = serializers.SerializerMethodField()
    is_shared = serializers.BooleanField()

    @extend_schema_field(CanvasHereSerializer(allow_null=True))
    def get_canvas(self, one: shareable.Candidate) -> Any:
        return canvas_here(one.template, one.block) if one.template is not None else None


KIND = OpenApiParameter("kind", OpenApiTypes.STR, required=True, enum=[*THINGS, shareable.HELP])


class ShareableView(APIView):
    @extend_schema(parameters=[KIND], responses=CandidateSerializer(many=True))
    def get(self, request: Request, pk: uuid.UUID) -> Response:
        """What a team could share (or, of kind `help`, ask help with), for its core team; at most 200."""
        actor = signed_in(request)
        team = fetch(Team.objects.select_related("programme"), actor, pk)
        kind = needed(choice_parameter(request, "kind", [*THINGS, shareable.HELP]), "kind")
        found: Any = shareable.candidates(actor, team=team, kind=kind)
        return Response(CandidateSerializer(found, many=True).data)


PREVIEW = [
    OpenApiParameter("kind", OpenApiTypes.STR, required=True, enum=list(THINGS)),
    OpenApiParameter("thing", OpenApiTypes.STR, required=True, description="Its id; of a block that of its canvas"),
    OpenApiParameter("block", OpenApiTypes.STR),
]


class SharePreviewView(APIView):
    @extend_schema(parameters=PREVIEW, responses=FoundPartsSerializer)
    def get(self, request: Request, pk: uuid.UUID) -> Response:
        """Exactly what the other teams would read, and how much is left out."""
        actor = signed_in(request)
        team = fetch(Team.objects.select_related("programme"), actor, pk)
        require(actor, "exchange.act_for_team", team)
        kind = ShareKind(needed(choice_parameter(request, "kind", list(THINGS)), "kind"))
        source = needed(id_parameter(request, "thing"), "thing")
        found = sources.find(team, Pointer(kind, source, text.line(request.query_params.get("block", ""))))
        lanes = lanes_of(found.canvas.template, found.block) if found.canvas is not None else {}
        parts = [{"place": one.place, "lane": lanes.get(one.lane, ""), "text": one.text} for one in found.parts]
        shown: Any = {"parts": parts, "left_out": found.left_out}
        return Response(FoundPartsSerializer(shown).data)
