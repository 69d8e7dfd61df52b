"""`/canvas-images/`: pictures that notes show."""

from __future__ import annotations

import uuid
from typing import Any, cast

from django.core.files.uploadedfile import UploadedFile
from django.db.models import QuerySet
from django.http import FileResponse, HttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.parsers import MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse

from canvases.models import Canvas, CanvasImage
from canvases.services import images
from workspace.accounts.api import UPLOAD_OVERHEAD
from workspace.accounts.authentication import signed_in
from workspace.core.handing import handed_out
from workspace.core.keys import IDEMPOTENCY_KEY, idempotency_key
from workspace.core.parsers import CarefulJSONParser
from workspace.core.policy import fetch
from workspace.core.throttles import FileThrottle
from workspace.core.viewsets import Endpoints, choice_parameter, parsed

SMALL, WHOLE = "small", "whole"


class CanvasImageSerializer(serializers.Serializer[CanvasImage]):
    """A picture. A note shows it by naming `id` as its `image`; the note's text says what it shows."""

    id = serializers.UUIDField()
    width = serializers.IntegerField()
    height = serializers.IntegerField()
    size = serializers.IntegerField(help_text="Bytes")
    file = serializers.SerializerMethodField()

    def get_file(self, image: CanvasImage) -> str:
        return reverse("canvasimage-file", [image.pk])


class NewCanvasImageSerializer(serializers.Serializer[CanvasImage]):
    canvas = serializers.UUIDField()
    file = serializers.FileField()


class CanvasImages(Endpoints[CanvasImage]):
    """Given out to whoever sees a canvas on which a note shows the picture, and to whoever sent it."""

    queryset = CanvasImage.objects.none()
    serializer_class = CanvasImageSerializer
    parser_classes = [MultiPartParser, CarefulJSONParser]

    def get_throttles(self) -> list[Any]:
        return [FileThrottle()] if self.action == "create" else super().get_throttles()

    def get_queryset(self) -> QuerySet[CanvasImage]:
        return CanvasImage.objects.visible_to(signed_in(self.request))

    @extend_schema(
        parameters=[IDEMPOTENCY_KEY],
        request={"multipart/form-data": NewCanvasImageSerializer},
        responses={201: CanvasImageSerializer},
    )
    def create(self, request: Request) -> Response:
        """Send a picture (PNG, JPEG, WEBP) of at most 10 MB and 40 megapixels (WEBP: 12), by whoever may write notes on
        the canvas. One that no note has shown for a month is deleted."""
        length = request.headers.get("Content-Length", "")
        if length.isdecimal() and int(length) > images.MAX_BYTES + UPLOAD_OVERHEAD:
            raise images.too_many_bytes()  # before the body is taken apart
        actor, sent = signed_in(request), parsed(NewCanvasImageSerializer(data=request.data))
        canvas = fetch(Canvas.objects.select_related("team__programme", "template"), actor, sent["canvas"])
        upload = cast("UploadedFile[bytes]", sent["file"])
        image = images.add_image(actor, canvas, upload=upload, key=idempotency_key(request))
        return self.reread(image.pk, 201)

    @extend_schema(
        parameters=[OpenApiParameter("size", str, enum=[SMALL, WHOLE], default=WHOLE)],
        responses={(200, "image/webp"): OpenApiTypes.BINARY},
    )
    @action(detail=True)
    def file(self, request: Request, pk: uuid.UUID) -> FileResponse | HttpResponse:
        """The picture, WEBP without metadata: no side longer than 1600 pixels, or 480 when it is `small`."""
        size = choice_parameter(request, "size", (SMALL, WHOLE)) or WHOLE
        image = self.get_object()
        file = image.small if size == SMALL else image.file
        tag = f"{image.pk.hex}-{size}"
        return handed_out(request, file, tag=tag, content_type="image/webp", name="picture.webp")
