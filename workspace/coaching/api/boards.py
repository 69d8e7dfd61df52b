"""`/programmes/<id>/board/` and `/teams/<id>/measures/`."""

from __future__ import annotations

import uuid
from typing import Any

from django.http import HttpResponse
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.text import slugify
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from canvases import projection
from canvases.templates import localised
from experiments.models import State
from teams.api.teams import PlaceSerializer
from teams.models import Programme, Team
from workspace.accounts.authentication import signed_in
from workspace.coaching.gathering import Cell
from workspace.coaching.measures import GROUPS, Part, Unit
from workspace.coaching.services import boards, tables
from workspace.core.fields import AbilitiesField
from workspace.core.languages import chosen, current
from workspace.core.policy import fetch, remembering
from workspace.core.throttles import PersonThrottle


class LastMeetingSerializer(serializers.Serializer[Any]):
    id = serializers.UUIDField()
    number = serializers.IntegerField()
    title = serializers.CharField()
    ends_at = serializers.DateTimeField()


class CellPhaseSerializer(serializers.Serializer[Any]):
    number = serializers.IntegerField()
    title = serializers.CharField()


class CellSerializer(serializers.Serializer[Cell]):
    """A canvas on the board. `has_moved`: changed since the last meeting."""

    id = serializers.UUIDField(source="row.pk")
    number = serializers.IntegerField(source="row.number")
    title = serializers.SerializerMethodField()
    phase = serializers.SerializerMethodField()
    state = serializers.ChoiceField(choices=projection.STATES, source="progress.state")
    is_stale = serializers.BooleanField(source="progress.is_stale")
    has_moved = serializers.BooleanField()
    blocks_started = serializers.IntegerField(source="progress.started")
    blocks_total = serializers.IntegerField(source="progress.total")
    changed_at = serializers.DateTimeField(source="row.changed_at", allow_null=True)

    def get_title(self, cell: Cell) -> str:
        return chosen(cell.row.template.body["title"])

    @extend_schema_field(CellPhaseSerializer)
    def get_phase(self, cell: Cell) -> Any:
        template = cell.row.template
        phases = template.template_set.vocabulary["phases"]
        phase = next(phase for phase in phases if phase["id"] == template.body["phase"])
        return {"number": phase["number"], "title": localised(phase["title"], current())}


class TriedSerializer(serializers.Serializer[boards.Tried]):
    id = serializers.UUIDField()
    title = serializers.CharField()
    state = serializers.ChoiceField(choices=State.choices)
    days_since_round = serializers.IntegerField(allow_null=True)


class PartSerializer(serializers.Serializer[Part]):
    """One of the counts behind a value: `n`, of `of` where it is a part of something."""

    id = serializers.CharField()
    n = serializers.FloatField()
    of = serializers.FloatField(allow_null=True)

    def to_representation(self, part: Part) -> dict[str, Any]:
        """By hand: a board has more than a thousand of them."""
        return {"id": part.id, "n": float(part.n), "of": None if part.of is None else float(part.of)}


class PastReadingSerializer(serializers.Serializer[Any]):
    """The same measure in the window before the last meeting."""

    value = serializers.FloatField(allow_null=True)
    n = serializers.IntegerField(allow_null=True)
    of = serializers.IntegerField(allow_null=True)


class ShownMeasureSerializer(serializers.Serializer[boards.Shown]):
    """What is to be said, in the reader's language, before what was counted. `is_signal`: a reason to ask."""

    id = serializers.CharField(source="described.id")
    group = serializers.ChoiceField(choices=GROUPS, source="described.group")
    title = serializers.SerializerMethodField()
    sentence = serializers.CharField()
    question = serializers.SerializerMethodField(help_text="The coach's question")
    to_ask = serializers.CharField(help_text="The same in the language most of the core team use")
    unit = serializers.ChoiceField(choices=[(unit.value, unit.value) for unit in Unit])
    value = serializers.FloatField(source="reading.value", allow_null=True)
    n = serializers.IntegerField(source="reading.n", allow_null=True)
    of = serializers.IntegerField(source="reading.of", allow_null=True)
    parts = PartSerializer(source="reading.parts", many=True)
    before = PastReadingSerializer(allow_null=True)
    is_signal = serializers.BooleanField(source="reading.signals")
    is_small = serializers.BooleanField(source="reading.is_small", help_text="Few cases: read with care")

    def get_title(self, shown: boards.Shown) -> str:
        return chosen(shown.described.title)

    def get_question(self, shown: boards.Shown) -> str:
        return chosen(shown.described.question)


class TeamBoardSerializer(serializers.Serializer[boards.TeamBoard]):
    team = PlaceSerializer()
    open_questions = serializers.IntegerField(help_text="Of coaches, which the team has neither answered nor parked")
    canvases = CellSerializer(many=True)
    experiments = TriedSerializer(many=True)
    measures = ShownMeasureSerializer(many=True)


class BoardAbilitiesField(AbilitiesField):
    """In the programme the board is of."""

    def to_representation(self, value: Any) -> dict[str, bool]:
        return super().to_representation(value.programme)


class BoardSerializer(serializers.Serializer[boards.Board]):
    """`meeting` is the last one that has ended; null before the first. Teams in the order they were opened."""

    programme = PlaceSerializer()
    meeting = serializers.SerializerMethodField()
    abilities = BoardAbilitiesField(ask="coaching.ask_teams")
    teams = TeamBoardSerializer(many=True)

    @extend_schema_field(LastMeetingSerializer(allow_null=True))
    def get_meeting(self, board: boards.Board) -> Any:
        last = board.meeting
        if last is None:
            return None
        named = {"id": last.pk, "number": board.number, "title": last.title, "ends_at": last.ends_at}
        return LastMeetingSerializer(named).data


def _answer(request: Request, board: boards.Board) -> Response:
    with remembering():
        return Response(BoardSerializer(board, context={"request": request}).data)


class BoardView(APIView):
    @extend_schema(responses=BoardSerializer)
    def get(self, request: Request, pk: uuid.UUID) -> Response:
        """All teams of a programme for its coaches and owners: canvases, experiments, and 21 measures of each team."""
        actor = signed_in(request)
        board = boards.board(actor, programme=fetch(Programme.objects, actor, pk))
        return _answer(request, board)


class TeamMeasuresView(APIView):
    @extend_schema(responses=BoardSerializer)
    def get(self, request: Request, pk: uuid.UUID) -> Response:
        """Everything that the coaches see of one team, for its core team."""
        actor = signed_in(request)
        team = fetch(Team.objects, actor, pk)
        return _answer(request, boards.measures_of(actor, team=team))


class BoardTableThrottle(PersonThrottle):
    scope = "exports"


class BoardTableView(APIView):
    throttle_classes = [BoardTableThrottle]

    @extend_schema(responses={(200, "text/csv"): OpenApiResponse(OpenApiTypes.STR)})
    def get(self, request: Request, pk: uuid.UUID) -> HttpResponse:
        """The same board as a table for spreadsheets (CSV, UTF-8), in the reader's language."""
        actor = signed_in(request)
        programme = fetch(Programme.objects, actor, pk)
        content = tables.write(boards.board(actor, programme=programme))
        name = f"{slugify(programme.name) or 'niitty'}-{timezone.localdate():%Y-%m-%d}.csv"
        headers = {
            "Content-Disposition": content_disposition_header(as_attachment=True, filename=name) or "attachment",
            "Cache-Control": "private, no-store",
        }
        return HttpResponse(content, content_type="text/csv; charset=utf-8", headers=headers)
