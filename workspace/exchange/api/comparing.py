"""`/programmes/<id>/side-by-side/`, `/teams/<id>/agreements/` and `/agreements/`."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from canvases.models import Canvas, Note
from canvases.templates import in_reading_order
from teams.api.teams import PlaceSerializer
from teams.models import Programme, Team
from workspace.accounts.authentication import signed_in
from workspace.core import text
from workspace.core.errors import NotFound
from workspace.core.languages import chosen
from workspace.core.policy import fetch
from workspace.core.viewsets import Endpoints, needed, parsed
from workspace.exchange.api.canvases import CanvasHereSerializer, canvas_here, lanes_of
from workspace.exchange.models import Agreement
from workspace.exchange.policy import takes_part
from workspace.exchange.services import comparing


class ComparableSerializer(serializers.Serializer[comparing.Comparable]):
    """A block that teams agreed to show. `is_open`: there are two or more, and everybody in the programme may look."""

    canvas = serializers.SerializerMethodField()
    question = serializers.SerializerMethodField(help_text="What the block asks")
    teams = PlaceSerializer(many=True)
    is_open = serializers.BooleanField()

    @extend_schema_field(CanvasHereSerializer)
    def get_canvas(self, row: comparing.Comparable) -> Any:
        return canvas_here(row.template, row.body["id"])

    def get_question(self, row: comparing.Comparable) -> str:
        return chosen(next(iter(row.body["prompts"]), {}))


class ComparedNoteSerializer(serializers.Serializer[Note]):
    """A note without its author. `lane` is the title of its lane, or empty."""

    id = serializers.UUIDField()
    type = serializers.CharField()
    lane = serializers.SerializerMethodField()
    text = serializers.CharField()

    def get_lane(self, note: Note) -> str:
        lanes: dict[str, str] = self.context["lanes"]
        return lanes.get(note.lane, "")


class ColumnSerializer(serializers.Serializer[comparing.Column]):
    team = PlaceSerializer()
    notes = ComparedNoteSerializer(many=True)
    changed_at = serializers.DateTimeField(source="canvas.changed_at", allow_null=True)


class SideBySideSerializer(ComparableSerializer):
    columns = serializers.SerializerMethodField()

    @extend_schema_field(ColumnSerializer(many=True))
    def get_columns(self, row: comparing.Comparable) -> Any:
        lanes = lanes_of(row.template, row.body["id"])
        return ColumnSerializer(self.context["columns"], many=True, context={"lanes": lanes}).data


class ComparablesSerializer(serializers.Serializer[Any]):
    blocks = ComparableSerializer(many=True)


class SideBySideView(APIView):
    @extend_schema(responses=ComparablesSerializer)
    def get(self, request: Request, pk: uuid.UUID) -> Response:
        """The blocks that teams of a programme agreed to show beside each other."""
        actor = signed_in(request)
        rows: Any = comparing.comparable(actor, programme=exchange_of(request, pk))
        return Response({"blocks": ComparableSerializer(rows, many=True).data})


WHICH = [
    OpenApiParameter("canvas", OpenApiTypes.STR, required=True, description="Its slug, e.g. `iteration-log`"),
    OpenApiParameter("block", OpenApiTypes.STR, required=True),
]


class BlockView(APIView):
    @extend_schema(parameters=WHICH, responses=SideBySideSerializer)
    def get(self, request: Request, pk: uuid.UUID) -> Response:
        """One block of all teams that agree just now, as it is just now."""
        programme = exchange_of(request, pk)
        slug, block = (
            needed(text.line(request.query_params.get(name, "")) or None, name) for name in ("canvas", "block")
        )
        row, columns = comparing.beside(signed_in(request), programme=programme, slug=slug, block=block)
        return Response(SideBySideSerializer(row, context={"columns": columns}).data)


class BlockChoiceSerializer(serializers.Serializer[Any]):
    """`agreement` is the id of what the team agreed to, null where it did not."""

    id = serializers.CharField()
    title = serializers.CharField()
    agreement = serializers.UUIDField(allow_null=True)


class CanvasChoiceSerializer(serializers.Serializer[Any]):
    id = serializers.UUIDField()
    number = serializers.IntegerField()
    title = serializers.CharField()
    agreement = serializers.UUIDField(allow_null=True, help_text="To the whole canvas")
    blocks = BlockChoiceSerializer(many=True)


class ChoicesView(APIView):
    @extend_schema(responses=CanvasChoiceSerializer(many=True))
    def get(self, request: Request, pk: uuid.UUID) -> Response:
        """What a team agreed to, for its core: every block of its canvases."""
        actor = signed_in(request)
        team = fetch(Team.objects.select_related("programme"), actor, pk)
        return Response([_choice(canvas, held) for canvas, held in comparing.choices(actor, team=team)])


class NewAgreementSerializer(serializers.Serializer[Agreement]):
    canvas = serializers.UUIDField()
    block = serializers.CharField(max_length=60, required=False, allow_blank=True, help_text="Empty: all of them")


class ComparingAgreementSerializer(serializers.Serializer[Agreement]):
    id = serializers.UUIDField()
    canvas = serializers.UUIDField(source="canvas_id")
    block = serializers.CharField()
    agreed_at = serializers.DateTimeField()


class AgreementViewSet(Endpoints[Agreement]):
    """A team's word that a block may stand beside that of others."""

    queryset = Agreement.objects.none()
    serializer_class = ComparingAgreementSerializer

    def get_queryset(self) -> QuerySet[Agreement]:
        return Agreement.objects.visible_to(signed_in(self.request)).select_related("canvas__team__programme")

    @extend_schema(request=NewAgreementSerializer, responses={201: ComparingAgreementSerializer})
    def create(self, request: Request) -> Response:
        """For the core team. Others see the block once a second team agrees."""
        actor, given = signed_in(request), parsed(NewAgreementSerializer(data=request.data))
        canvases = Canvas.objects.select_related("team__programme", "template")
        agreement = comparing.agree(actor, canvas=fetch(canvases, actor, given["canvas"]), block=given.get("block", ""))
        return self.answer(agreement, 201)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        """From this moment on nobody sees it beside others."""
        comparing.withdraw(signed_in(request), agreement=self.get_object())
        return Response(status=204)


def exchange_of(request: Request, pk: uuid.UUID) -> Programme:
    """The programme, for somebody who takes part in its exchange.

    Raises:
        NotFound: there is none for this person; to a guest, whose programme it is, neither.
    """
    actor = signed_in(request)
    programme: Programme = fetch(Programme.objects, actor, pk)
    if not takes_part(actor, programme):
        raise NotFound
    return programme


def _choice(canvas: Canvas, held: dict[str, uuid.UUID]) -> Any:
    blocks = [
        {"id": body["id"], "title": chosen(body["title"]), "agreement": held.get(body["id"])}
        for body in in_reading_order(canvas.template.body["blocks"])
    ]
    title = chosen(canvas.template.body["title"])
    row = {"id": canvas.pk, "number": canvas.number, "title": title, "agreement": held.get(""), "blocks": blocks}
    return CanvasChoiceSerializer(row).data
