"""`/note-groups/`: the groups of a canvas, read from their table. They are made and named in the document."""

from __future__ import annotations

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from canvases.models import NoteGroup
from workspace.accounts.authentication import signed_in
from workspace.core.viewsets import Listed, Shown, documented_id, id_parameter


class NoteGroupSerializer(serializers.Serializer[NoteGroup]):
    """A group, as its table has it: at most a second behind live editing. Its notes name it as their `group`."""

    id = serializers.UUIDField()
    canvas = serializers.UUIDField(source="canvas_id")
    block = serializers.CharField()
    name = serializers.CharField(source="title", help_text="Empty for a group without a name")


class NoteGroups(Listed[NoteGroup], Shown[NoteGroup]):
    """Groups of notes on the canvases a person may see; of one canvas when asked so."""

    queryset = NoteGroup.objects.none()
    serializer_class = NoteGroupSerializer

    def get_queryset(self) -> QuerySet[NoteGroup]:
        seen = NoteGroup.objects.visible_to(signed_in(self.request))
        canvas = id_parameter(self.request, "canvas")
        return seen if canvas is None else seen.filter(canvas=canvas)

    @extend_schema(parameters=[documented_id("canvas")])
    def list(self, request: Request) -> Response:
        return super().list(request)
