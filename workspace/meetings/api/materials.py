"""`/materials/`: what there is to read before or after a meeting."""

from __future__ import annotations

import uuid
from typing import Any, cast

from django.core.files.uploadedfile import UploadedFile
from django.db.models import QuerySet
from django.http import FileResponse
from django.utils.translation import gettext as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.parsers import MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response

from experiments import files
from workspace.accounts.api import UPLOAD_OVERHEAD
from workspace.accounts.authentication import signed_in
from workspace.core.errors import Invalid, NotFound
from workspace.core.fields import LineField
from workspace.core.handing import POLICY
from workspace.core.languages import Language
from workspace.core.parsers import CarefulJSONParser
from workspace.core.policy import fetch
from workspace.core.throttles import FileThrottle
from workspace.core.viewsets import Endpoints, parsed
from workspace.meetings.api.shapes import MaterialSerializer
from workspace.meetings.models import Material, Meeting, When
from workspace.meetings.services import materials


def https_only(link: str) -> None:
    if not link.lower().startswith("https://"):
        raise serializers.ValidationError(_("Give an address that begins with https://"))


class MaterialChangeSerializer(serializers.Serializer[Material]):
    title = LineField(max_length=120)
    language = serializers.ChoiceField(choices=Language.choices, required=False, allow_blank=True)
    when = serializers.ChoiceField(choices=When.choices, required=False)
    link = serializers.URLField(max_length=500, required=False, validators=[https_only])


class NewMaterialSerializer(MaterialChangeSerializer):
    """Either `link` or `file`."""

    meeting = serializers.UUIDField()
    file = serializers.FileField(required=False)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if ("link" in attrs) == ("file" in attrs):
            raise serializers.ValidationError({"link": [_("Give an address or choose a file.")]})
        return attrs


class Materials(Endpoints[Material]):
    """Materials of a meeting, seen by whoever sees the meeting."""

    queryset = Material.objects.none()
    serializer_class = MaterialSerializer
    parser_classes = [MultiPartParser, CarefulJSONParser]

    def get_throttles(self) -> list[Any]:
        return [FileThrottle()] if self.action == "create" else super().get_throttles()

    def get_queryset(self) -> QuerySet[Material]:
        return Material.objects.visible_to(signed_in(self.request)).select_related("meeting__programme")

    @extend_schema(request={"multipart/form-data": NewMaterialSerializer}, responses={201: MaterialSerializer})
    def create(self, request: Request) -> Response:
        """Add an address elsewhere, or a file (PDF, DOCX, XLSX, ODT, ODS, TXT, CSV or a picture) of at most 10 MB.
        For owners."""
        length = request.headers.get("Content-Length", "")
        if length.isdecimal() and int(length) > files.MAX_BYTES + UPLOAD_OVERHEAD:
            raise files.too_large()  # before the body is taken apart
        actor, sent = signed_in(request), parsed(NewMaterialSerializer(data=request.data))
        meeting = fetch(Meeting.objects.select_related("programme"), actor, sent.pop("meeting"))
        link, upload = sent.pop("link", ""), sent.pop("file", None)
        about = materials.About(**sent)
        if upload is None:
            made = materials.add_link(actor, meeting=meeting, about=about, link=link)
        else:
            given = cast("UploadedFile[bytes]", upload)
            made = materials.add_file(actor, meeting=meeting, about=about, upload=given)
        return self.reread(made.pk, 201)

    @extend_schema(request=MaterialChangeSerializer(partial=True), responses=MaterialSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        material, sent = self.get_object(), parsed(MaterialChangeSerializer(data=request.data, partial=True))
        if not sent:
            raise Invalid({"": [_("Say what to change.")]})
        materials.change(signed_in(request), material=material, **sent)
        return self.reread(pk)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        materials.remove(signed_in(request), material=self.get_object())
        return Response(status=204)

    @extend_schema(responses={(200, "application/octet-stream"): OpenApiTypes.BINARY})
    @action(detail=True)
    def file(self, request: Request, pk: uuid.UUID) -> FileResponse:
        """The file, always as a download: no browser shows on our address what somebody sent."""
        material = self.get_object()
        if not material.file or not material.file.storage.exists(str(material.file.name)):
            raise NotFound
        opened = material.file.storage.open(str(material.file.name))
        response = FileResponse(opened, as_attachment=True, filename=material.name, content_type=material.content_type)
        response["Cache-Control"] = "private, no-cache"
        response["Content-Security-Policy"] = POLICY
        response["X-Content-Type-Options"] = "nosniff"
        return response
