"""`/canvases/{id}/export/` and `/canvases/{id}/import/`: one canvas as a file, out and in. `/exports/`: all canvases
of a team in one file, which the worker makes."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import QuerySet
from django.http import FileResponse, HttpResponse
from django.utils.http import content_disposition_header
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from canvases.exports import file, formats, poster
from canvases.exports.reading import Choices, read
from canvases.models import Canvas, Export, ExportState
from canvases.services import exporting, importing
from teams.models import Team
from workspace.accounts.authentication import signed_in
from workspace.core.languages import Language
from workspace.core.policy import fetch, remembering
from workspace.core.throttles import PersonThrottle
from workspace.core.viewsets import Endpoints, Listed, Shown, documented_id, id_parameter, parsed


class ChoicesSerializer(serializers.Serializer[Any]):
    """`language` is that of headings and remarks, the person's own when it is left out: notes are as people wrote
    them. Names of people and what was said about the notes are in it when asked for."""

    language = serializers.ChoiceField(choices=Language.choices, required=False)
    authors = serializers.BooleanField(default=False)
    discussion = serializers.BooleanField(default=False)


class OneChoiceSerializer(ChoicesSerializer):
    format = serializers.ChoiceField(choices=formats.OneFormat.choices)


class NewExportSerializer(ChoicesSerializer):
    team = serializers.UUIDField()
    format = serializers.ChoiceField(choices=formats.AllFormat.choices)


class ExportedTeamSerializer(serializers.Serializer[Team]):
    id = serializers.UUIDField()
    name = serializers.CharField()


class CanvasesExportSerializer(serializers.Serializer[Export]):
    """A file with all canvases of a team. `done` of `steps` are done; `steps` is 0 until it is begun. `failure` is the
    code of what went wrong."""

    id = serializers.UUIDField()
    team = ExportedTeamSerializer()
    format = serializers.ChoiceField(choices=formats.AllFormat.choices)
    language = serializers.ChoiceField(choices=Language.choices)
    authors = serializers.BooleanField()
    discussion = serializers.BooleanField()
    state = serializers.ChoiceField(choices=ExportState.choices)
    done = serializers.IntegerField()
    steps = serializers.IntegerField()
    failure = serializers.CharField()
    created_at = serializers.DateTimeField()
    kept_until = serializers.SerializerMethodField()

    def get_kept_until(self, export: Export) -> str:
        until = export.created_at + exporting.KEPT
        return until.isoformat()


class TakenInSerializer(serializers.Serializer[Any]):
    """Ids of the notes that were added, in the order of the file."""

    notes = serializers.ListField(child=serializers.UUIDField())


class ExportThrottle(PersonThrottle):
    scope = "exports"


def _choices(request: Request, sent: dict[str, Any]) -> Choices:
    return Choices(sent.get("language") or signed_in(request).language, sent["authors"], sent["discussion"])


def _headers(name: str) -> dict[str, str]:
    disposition = content_disposition_header(as_attachment=True, filename=name) or "attachment"
    return {"Content-Disposition": disposition, "Cache-Control": "private, no-store"}


class Exported(Endpoints[Any]):
    """A canvas as a file, by whoever sees it; a file into a canvas, by whoever may change everything there."""

    @extend_schema(
        parameters=[OneChoiceSerializer],
        responses={
            (200, "application/pdf"): OpenApiResponse(OpenApiTypes.BINARY),
            (200, formats.TYPES["docx"]): OpenApiResponse(OpenApiTypes.BINARY),
            (200, "text/csv"): OpenApiResponse(OpenApiTypes.STR),
            (200, "application/json"): OpenApiResponse(file.described()),
        },
    )
    @action(detail=True, methods=["get"], pagination_class=None, throttle_classes=[ExportThrottle])
    def export(self, request: Request, pk: uuid.UUID) -> HttpResponse:
        """As PDF/UA, Word, a table of the notes (CSV), data (JSON), or an empty poster on A3 with a code per block.

        503 `pdf_not_available` where the server has no Pango: take the Word document, or print the page.
        """
        canvas, reader = self._exported(), signed_in(request)
        sent = parsed(OneChoiceSerializer(data=request.query_params))
        chosen, choices = formats.OneFormat(sent["format"]), _choices(request, sent)
        if chosen == formats.OneFormat.POSTER:
            content = poster.write(canvas, choices.language)
        else:
            with remembering():
                content = formats.of_one(read(reader, [canvas], choices)[0], chosen, choices.language)
        name = formats.name_of(poster.title_of(canvas, choices.language), chosen)
        return HttpResponse(content, content_type=formats.TYPES[chosen], headers=_headers(name))

    @extend_schema(request={"application/json": file.described()}, responses={201: TakenInSerializer})
    @action(detail=True, methods=["post"], url_path="import", url_name="import", pagination_class=None)
    def take_in(self, request: Request, pk: uuid.UUID) -> Response:
        """Add everything in a file of this canvas, under the person's own name; nothing that is there is replaced.

        400 `wrong_file` with what is wrong and where in `errors.file`: then nothing is added.
        """
        notes = importing.take_in(signed_in(request), self._exported(), data=request.data)
        return Response(TakenInSerializer({"notes": notes}).data, status=201)

    def _exported(self) -> Canvas:
        canvas: Canvas = self.get_object()
        return canvas


class Exports(Listed[Export], Shown[Export]):
    """Files with all canvases of a team that a person asked for, newest first; of one team when asked so."""

    queryset = Export.objects.none()
    serializer_class = CanvasesExportSerializer

    def get_queryset(self) -> QuerySet[Export]:
        seen = Export.objects.visible_to(signed_in(self.request)).select_related("team__programme")
        team = id_parameter(self.request, "team") if self.action == "list" else None
        return seen.filter(team=team) if team is not None else seen

    def get_throttles(self) -> list[Any]:
        return [ExportThrottle()] if self.action == "create" else super().get_throttles()

    @extend_schema(parameters=[documented_id("team")])
    def list(self, request: Request) -> Response:
        return super().list(request)

    @extend_schema(request=NewExportSerializer, responses={201: CanvasesExportSerializer})
    def create(self, request: Request) -> Response:
        """Have a file made, by the worker. The event `export` tells when there is something new about it."""
        sent = parsed(NewExportSerializer(data=request.data))
        actor = signed_in(request)
        team = fetch(Team.objects, actor, sent["team"])
        chosen = formats.AllFormat(sent["format"])
        export = exporting.ask(actor, team=team, chosen=chosen, choices=_choices(request, sent))
        return self.reread(export.pk, status=201)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        """Throw the file away before its day is over, or wait for it no longer."""
        exporting.discard(signed_in(request), export=self.get_object())
        return Response(status=204)

    @extend_schema(
        responses={
            (200, "application/pdf"): OpenApiResponse(OpenApiTypes.BINARY),
            (200, formats.TYPES["docx"]): OpenApiResponse(OpenApiTypes.BINARY),
            (200, "application/zip"): OpenApiResponse(OpenApiTypes.BINARY),
        }
    )
    @action(detail=True, methods=["get"], pagination_class=None)
    def file(self, request: Request, pk: uuid.UUID) -> FileResponse:
        """The file itself. 409 `export_not_ready` while there is none."""
        export = exporting.hand_out(signed_in(request), export=self.get_object())
        name = formats.name_of(f"{export.team.name} {export.created_at:%Y-%m-%d}", export.format)
        return FileResponse(
            export.file.open("rb"),
            as_attachment=True,
            filename=name,
            content_type=formats.TYPES[export.format],
            headers={"Cache-Control": "private, no-store"},
        )
