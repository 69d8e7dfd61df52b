"""`/note-references/` and `/canvas-references/`: notes that show the words of another canvas."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from canvases.api.notes import MoveNotesSerializer
from canvases.models import Canvas, Drift, Note, Reference
from canvases.services import referring
from canvases.services.moving import Move
from canvases.templates import block_title
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.core.fields import AbilitiesField
from workspace.core.languages import chosen
from workspace.core.policy import fetch, remembering
from workspace.core.viewsets import Endpoints, parsed


class SpotSerializer(serializers.Serializer[Any]):
    """A block of a canvas by its names, for a sentence that says where something is."""

    canvas = serializers.UUIDField(source="canvas.pk")
    number = serializers.IntegerField(source="canvas.number")
    title = serializers.SerializerMethodField()
    block = serializers.CharField()
    block_title = serializers.SerializerMethodField()

    def get_title(self, spot: Note | referring.Use) -> str:
        return chosen(spot.canvas.template.body["title"])

    def get_block_title(self, spot: Note | referring.Use) -> str:
        return block_title(spot.canvas.template, spot.block)


class SourceSerializer(SpotSerializer):
    """Where the words come from. Of a note that was deleted: where it was."""

    note = serializers.UUIDField(source="pk")


class ReferenceSerializer(serializers.Serializer[Reference]):
    """Of one note. `source` is null for people who may not see that canvas."""

    id = serializers.UUIDField()
    note = serializers.UUIDField(source="note_id")
    source = serializers.SerializerMethodField()  # type: ignore[assignment]  # a field of that name
    drift = serializers.ChoiceField(
        choices=Drift.choices, allow_blank=True, help_text="What happened to the source since somebody looked"
    )
    seen_text = serializers.CharField(help_text="What it said then")
    seen_by = PersonSerializer(allow_null=True, help_text="Whoever looked last; at first, whoever brought it")
    seen_at = serializers.DateTimeField()
    made_at = serializers.DateTimeField()
    abilities = AbilitiesField(change="canvases.change_reference")

    @extend_schema_field(SourceSerializer(allow_null=True))
    def get_source(self, reference: Reference) -> Any:
        is_known = reference.source.canvas_id in self.context["known"]
        return SourceSerializer(reference.source).data if is_known else None


class UseSerializer(SpotSerializer):
    """That a note of this canvas is shown on another one, by the note `shown`."""

    note = serializers.UUIDField()
    shown = serializers.UUIDField()


class CanvasReferencesSerializer(serializers.Serializer[Any]):
    canvas = serializers.UUIDField(source="canvas.pk")
    references = ReferenceSerializer(many=True, source="shown")
    uses = UseSerializer(many=True)


class CanvasReferences(Endpoints[Canvas]):
    """What a canvas shows of others, and what others show of it."""

    queryset = Canvas.objects.none()
    serializer_class = CanvasReferencesSerializer

    def get_queryset(self) -> QuerySet[Canvas]:
        return Canvas.objects.visible_to(signed_in(self.request)).select_related("team__programme", "template")

    @extend_schema(responses=CanvasReferencesSerializer)
    def retrieve(self, request: Request, pk: uuid.UUID) -> Response:
        found = referring.references_of(signed_in(request), self.get_object())
        context = {**self.get_serializer_context(), "known": found.known}
        with remembering():
            return Response(CanvasReferencesSerializer(found, context=context).data)


class UsedSerializer(serializers.Serializer[Any]):
    """A reference that was made: its note is on the other canvas."""

    id = serializers.UUIDField()
    note = serializers.UUIDField(source="note_id")


class NoteReferences(Endpoints[Reference]):
    """Notes used on another canvas of their team: not copies, they say what their source says."""

    queryset = Reference.objects.none()
    serializer_class = UsedSerializer
    pagination_class = None

    def get_queryset(self) -> QuerySet[Reference]:
        seen = Reference.objects.visible_to(signed_in(self.request))
        return seen.select_related("note__canvas__team__programme", "note__canvas__template", "source__canvas")

    @extend_schema(request=MoveNotesSerializer, responses={201: UsedSerializer(many=True)})
    def create(self, request: Request) -> Response:
        """Notes of other canvases of the team on this one, all or none."""
        sent = parsed(MoveNotesSerializer(data=request.data))
        canvases = Canvas.objects.select_related("team__programme", "template")
        target = fetch(canvases, signed_in(request), sent["canvas"])
        made = referring.use_notes(signed_in(request), target, uses=[Move(**one) for one in sent["notes"]])
        return Response(UsedSerializer(made, many=True).data, 201)

    @extend_schema(request=None, responses={204: None})
    @action(detail=True, methods=["post"])
    def look(self, request: Request, pk: uuid.UUID) -> Response:
        """Somebody has seen what the source says by now."""
        referring.look_at(signed_in(request), self.get_object())
        return Response(status=204)

    @extend_schema(request=None, responses={204: None})
    @action(detail=True, methods=["post"])
    def detach(self, request: Request, pk: uuid.UUID) -> Response:
        """The note becomes one of its own, with the words it shows."""
        referring.detach(signed_in(request), self.get_object())
        return Response(status=204)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        """The note is taken away; its source stays."""
        referring.take_away(signed_in(request), self.get_object())
        return Response(status=204)
