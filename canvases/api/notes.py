"""`/notes/`: the notes of a canvas, read from their table and written through the document."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery
from django.utils.translation import gettext_lazy as _
from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from canvases.engine.schema import MAX_TEXT, MAX_WORD
from canvases.models import Canvas, Note, NoteGroup
from canvases.services import moving, notes
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.core import text
from workspace.core.fields import AbilitiesField, PlainTextField
from workspace.core.policy import fetch, remembering
from workspace.core.viewsets import Listed, Shown, documented_id, id_parameter, parsed

MOST_MOVED = 300
GROUP_TITLE = "group_title"
MAX_COLUMN = 32_767
"""More than any template has; the document's library fails on a number it cannot hold."""


class KeyField(serializers.UUIDField):
    """An id as documents write it: as text."""

    def to_internal_value(self, data: Any) -> str:  # type: ignore[override]  # the text of what it would be
        return str(super().to_internal_value(data))


class PlaceSerializer(serializers.Serializer[Note]):
    """Where a note lies and what it says. Which of the fields matter depends on the kind of its block."""

    block = serializers.CharField(max_length=MAX_WORD)
    text = PlainTextField(max_length=MAX_TEXT, allow_blank=True)
    type = serializers.CharField(max_length=MAX_WORD, required=False)
    lane = serializers.CharField(max_length=MAX_WORD, required=False, allow_blank=True)
    column = serializers.IntegerField(min_value=1, max_value=MAX_COLUMN, required=False, allow_null=True)
    x = serializers.FloatField(min_value=0, max_value=1, required=False, allow_null=True)
    y = serializers.FloatField(min_value=0, max_value=1, required=False, allow_null=True)
    order = serializers.CharField(max_length=MAX_WORD, required=False, allow_blank=True)
    group = KeyField(required=False, allow_null=True)
    image = KeyField(required=False, allow_null=True, help_text="A picture that `text` describes")


class NewNoteSerializer(PlaceSerializer):
    canvas = serializers.UUIDField()


class MovedNoteSerializer(PlaceSerializer):
    """A note, and where it is to lie on another canvas; without a type it keeps its own where the block knows it."""

    id = serializers.UUIDField()
    text = None  # type: ignore[assignment]  # it stays as it is
    group = None  # type: ignore[assignment]  # belongs to its block
    image = None  # type: ignore[assignment]  # stays, too


class MoveNotesSerializer(serializers.Serializer[Any]):
    canvas = serializers.UUIDField()
    notes = MovedNoteSerializer(
        many=True,
        allow_empty=False,
        max_length=MOST_MOVED,  # type: ignore[call-arg]  # of the list
        error_messages={"max_length": _("At most {max_length} notes go at a time. Take these first, then the others.")},
    )


class NoteSerializer(PlaceSerializer):
    """A note, as its table has it: at most a second behind live editing."""

    id = serializers.UUIDField()
    canvas = serializers.UUIDField(source="canvas_id")
    source = serializers.UUIDField(allow_null=True)  # type: ignore[assignment]  # a field of that name
    image = serializers.UUIDField(allow_null=True)  # type: ignore[assignment]  # as it is given out
    group = serializers.SerializerMethodField()  # type: ignore[assignment]  # as it is given out
    group_name = serializers.SerializerMethodField(help_text="Empty where the group has no name, or there is none")
    author = serializers.SerializerMethodField()
    created_at = serializers.DateTimeField()
    changed_at = serializers.DateTimeField()
    from_answer = serializers.SerializerMethodField(help_text="Made of an answer from outside; its author answered")
    abilities = AbilitiesField(change="canvases.change_note")

    @extend_schema_field(serializers.UUIDField(allow_null=True))
    def get_group(self, note: Note) -> uuid.UUID | None:
        """A note can name a group that has gone, or stayed in another block: then it is in none."""
        return None if self._title(note) is None else note.group

    def get_group_name(self, note: Note) -> str:
        return self._title(note) or ""

    @staticmethod
    def _title(note: Note) -> str | None:
        """What the query has found beside the note (`Notes.get_queryset`)."""
        title: str | None = getattr(note, GROUP_TITLE)
        return title

    def get_author(self, note: Note) -> PersonSerializer:
        person = note.author.merged_into or note.author
        return PersonSerializer(person).data  # type: ignore[return-value]  # the schema's type

    def get_from_answer(self, note: Note) -> bool:
        return hasattr(note.author, "guest_answer")


class Notes(Listed[Note], Shown[Note]):
    """Notes of the canvases a person may see; of one canvas or one block when asked so."""

    queryset = Note.objects.none()
    serializer_class = NoteSerializer

    def get_queryset(self) -> QuerySet[Note]:
        seen = Note.objects.filter(canvas__in=Canvas.objects.visible_to(signed_in(self.request)), deleted_at=None)
        canvas = id_parameter(self.request, "canvas")
        if canvas is not None:
            seen = seen.filter(canvas=canvas)
        block = text.line(self.request.query_params.get("block", ""))
        if block:
            seen = seen.filter(block=block)
        group = NoteGroup.objects.filter(pk=OuterRef("group"), canvas=OuterRef("canvas"), block=OuterRef("block"))
        seen = seen.annotate(**{GROUP_TITLE: Subquery(group.values("title"))})
        return seen.select_related(
            "author__merged_into", "author__guest_answer", "canvas__team__programme", "canvas__template"
        )

    @extend_schema(parameters=[documented_id("canvas")])
    def list(self, request: Request) -> Response:
        return super().list(request)

    @extend_schema(request=NewNoteSerializer, responses={201: NoteSerializer})
    def create(self, request: Request) -> Response:
        sent = parsed(NewNoteSerializer(data=request.data))
        canvas = fetch(
            Canvas.objects.select_related("team__programme", "template"), signed_in(request), sent.pop("canvas")
        )
        note = notes.add_notes(signed_in(request), canvas, notes=[notes.NewNote(**sent)])[0]
        return self.reread(note.pk, status=201)

    @extend_schema(request=MoveNotesSerializer, responses=NoteSerializer(many=True))
    @action(detail=False, methods=["post"], pagination_class=None)
    def move(self, request: Request) -> Response:
        """Notes of one canvas to another one of the same team, all or none."""
        sent = parsed(MoveNotesSerializer(data=request.data))
        canvases = Canvas.objects.select_related("team__programme", "template")
        target = fetch(canvases, signed_in(request), sent["canvas"])
        moved = moving.move_notes(signed_in(request), target, moves=[moving.Move(**one) for one in sent["notes"]])
        there = self.get_queryset().in_bulk([note.pk for note in moved])
        with remembering():
            return Response(self.get_serializer([there[note.pk] for note in moved], many=True).data)

    @extend_schema(request=PlaceSerializer(partial=True), responses=NoteSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        sent = parsed(PlaceSerializer(data=request.data, partial=True))
        notes.change_note(signed_in(request), self.get_object(), changes=sent)
        return self.reread(pk)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        notes.delete_note(signed_in(request), self.get_object())
        return Response(status=204)
