"""`/note-references/` and `/canvas-references/`: notes that show the words and pictures of another canvas."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from canvases.api.notes import MOST_MOVED, MoveNotesSerializer
from canvases.models import Canvas, Drift, Note, Reference
from canvases.services import bringing, referring
from canvases.services.moving import Move
from canvases.templates import block_title
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.core import text
from workspace.core.errors import NotFound
from workspace.core.fields import AbilitiesField, BoundedListField
from workspace.core.languages import chosen
from workspace.core.policy import fetch, remembering
from workspace.core.viewsets import Endpoints, documented_id, id_parameter, needed, parsed


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
    seen_image = serializers.UUIDField(allow_null=True, help_text="The picture it showed then")
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


class ProposalSerializer(serializers.Serializer[Any]):
    """That what lies in a block of another canvas leads on to this one. `note` says why, if the template does."""

    block = serializers.CharField()
    block_title = serializers.CharField()
    relation = serializers.CharField()
    note = serializers.CharField(allow_blank=True)
    count = serializers.IntegerField(help_text="Notes in that block")


class OriginSerializer(serializers.Serializer[Any]):
    """A canvas from which notes may be brought. `proposals` are empty where its template leads elsewhere."""

    canvas = serializers.UUIDField(source="canvas.pk")
    number = serializers.IntegerField(source="canvas.number")
    title = serializers.SerializerMethodField()
    count = serializers.SerializerMethodField(help_text="Notes on the canvas")
    proposals = serializers.SerializerMethodField()

    def get_title(self, origin: bringing.Origin) -> str:
        return chosen(origin.canvas.template.body["title"])

    def get_count(self, origin: bringing.Origin) -> int:
        return sum(origin.canvas.counts.values())

    @extend_schema_field(ProposalSerializer(many=True))
    def get_proposals(self, origin: bringing.Origin) -> Any:
        return [
            {
                "block": link["from_block"],
                "block_title": block_title(origin.canvas.template, link["from_block"]),
                "relation": link["relation"],
                "note": chosen(link["note"]) if "note" in link else "",
                "count": origin.canvas.counts.get(link["from_block"], 0),
            }
            for link in origin.links
        ]


class FoundSerializer(serializers.Serializer[Any]):
    """A note that may be brought. `is_here`: this canvas shows what it says already."""

    id = serializers.UUIDField(source="note.pk")
    type = serializers.CharField(source="note.type")
    text = serializers.CharField(source="note.text")
    image = serializers.UUIDField(source="note.image", allow_null=True)
    is_here = serializers.BooleanField()


class ShelfSerializer(serializers.Serializer[Any]):
    """A block of another canvas, and what may be brought from it."""

    block = serializers.CharField(source="block.id")
    title = serializers.SerializerMethodField()
    notes = FoundSerializer(many=True)

    def get_title(self, shelf: bringing.Shelf) -> str:
        return chosen(shelf.block["title"])


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

    @extend_schema(parameters=[OpenApiParameter("block", str)], responses=OriginSerializer(many=True))
    @action(detail=True, pagination_class=None)
    def origins(self, request: Request, pk: uuid.UUID) -> Response:
        """The other canvases of the team, first those whose template leads to the `block`."""
        block = text.line(request.query_params.get("block", ""))
        found = bringing.origins(signed_in(request), self.get_object(), block=block)
        return Response(OriginSerializer(found, many=True).data)

    @extend_schema(parameters=[documented_id("canvas", required=True)], responses=ShelfSerializer(many=True))
    @action(detail=True, pagination_class=None)
    def notes(self, request: Request, pk: uuid.UUID) -> Response:
        """What may be brought from another canvas of the team, by block."""
        target = self.get_object()
        wanted = needed(id_parameter(request, "canvas"), "canvas")
        origin = fetch(Canvas.objects.select_related("template"), signed_in(request), wanted)
        return Response(ShelfSerializer(bringing.notes_for(signed_in(request), target, origin), many=True).data)


class TakeAwaySerializer(serializers.Serializer[Any]):
    references = BoundedListField(child=serializers.UUIDField(), allow_empty=False, max_length=MOST_MOVED)


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

    @extend_schema(request=TakeAwaySerializer, responses={204: None})
    @action(detail=False, methods=["post"], url_path="take-away")
    def take_away(self, request: Request) -> Response:
        """Several at once, as what was brought is taken back; those that are gone are passed over."""
        sent = parsed(TakeAwaySerializer(data=request.data))
        found = list(self.get_queryset().filter(pk__in=sent["references"]))
        if not found:
            raise NotFound
        with remembering():
            referring.take_away(signed_in(request), found)
        return Response(status=204)

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
        referring.take_away(signed_in(request), [self.get_object()])
        return Response(status=204)
