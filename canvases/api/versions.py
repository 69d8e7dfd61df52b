"""`/versions/`: named moments of canvases."""

from __future__ import annotations

import uuid

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from canvases.api.replay import MOST_SEQUENCE
from canvases.models import Canvas, CanvasVersion
from canvases.services import versions
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.core.fields import AbilitiesField, LineField
from workspace.core.policy import fetch
from workspace.core.viewsets import Listed, Shown, documented_id, id_parameter, parsed


class VersionNameSerializer(serializers.Serializer[CanvasVersion]):
    name = LineField(max_length=80)


class NewVersionSerializer(VersionNameSerializer):
    """Without a sequence: the canvas as it is now."""

    canvas = serializers.UUIDField()
    sequence = serializers.IntegerField(min_value=0, max_value=MOST_SEQUENCE, required=False)


class VersionSerializer(VersionNameSerializer):
    """`sequence` is what `/state/` and `/restore/` take; `at` is when that step was made."""

    id = serializers.UUIDField()
    canvas = serializers.UUIDField(source="canvas_id")
    sequence = serializers.IntegerField()
    at = serializers.DateTimeField()
    named_by = PersonSerializer(allow_null=True)
    named_at = serializers.DateTimeField()
    abilities = AbilitiesField(change="canvases.change_version")


class Versions(Listed[CanvasVersion], Shown[CanvasVersion]):
    """Named moments of the canvases a person may see; of one canvas when asked so."""

    queryset = CanvasVersion.objects.none()
    serializer_class = VersionSerializer

    def get_queryset(self) -> QuerySet[CanvasVersion]:
        seen = CanvasVersion.objects.visible_to(signed_in(self.request))
        canvas = id_parameter(self.request, "canvas")
        if canvas is not None:
            seen = seen.filter(canvas=canvas)
        return seen.select_related("named_by", "canvas__team__programme")

    @extend_schema(parameters=[documented_id("canvas")])
    def list(self, request: Request) -> Response:
        return super().list(request)

    @extend_schema(request=NewVersionSerializer, responses={201: VersionSerializer})
    def create(self, request: Request) -> Response:
        """For the core team."""
        sent = parsed(NewVersionSerializer(data=request.data))
        canvas = fetch(Canvas.objects.select_related("team__programme"), signed_in(request), sent.pop("canvas"))
        return self.reread(versions.name_version(signed_in(request), canvas, **sent).pk, 201)

    @extend_schema(request=VersionNameSerializer(partial=True), responses=VersionSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        version = self.get_object()
        sent = parsed(VersionNameSerializer(data=request.data, partial=True))
        versions.rename_version(signed_in(request), version=version, **({"name": version.name} | sent))
        return self.reread(pk)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        versions.remove_version(signed_in(request), version=self.get_object())
        return Response(status=204)
