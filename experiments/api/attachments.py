"""`/attachments/`: pictures and documents beside evidence, rounds and log entries."""

from __future__ import annotations

import uuid
from typing import Any, cast

from django.core.files.uploadedfile import UploadedFile
from django.db.models import QuerySet
from django.db.models.fields.files import FieldFile
from django.http import FileResponse, HttpResponse
from django.utils.translation import gettext as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.parsers import MultiPartParser
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.reverse import reverse

from experiments import files
from experiments.models import Attachment, AttachmentKind, Evidence, Experiment, Iteration, LogEntry
from experiments.services import attachments
from workspace.accounts.api import UPLOAD_OVERHEAD, PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.accounts.models import User
from workspace.core.errors import Invalid, NotFound
from workspace.core.fields import AbilitiesField, LineField
from workspace.core.handing import handed_out
from workspace.core.keys import IDEMPOTENCY_KEY, idempotency_key
from workspace.core.parsers import CarefulJSONParser
from workspace.core.policy import fetch
from workspace.core.throttles import FileThrottle
from workspace.core.viewsets import Endpoints, parsed


class AttachmentSerializer(serializers.Serializer[Attachment]):
    """A file beside a thing. `file` and `thumbnail` are addresses; a document has no thumbnail, a picture no name."""

    id = serializers.UUIDField()
    kind = serializers.ChoiceField(choices=AttachmentKind.choices)
    name = serializers.CharField()
    alt = serializers.CharField()
    content_type = serializers.CharField()
    size = serializers.IntegerField(help_text="Bytes")
    width = serializers.IntegerField(allow_null=True)
    height = serializers.IntegerField(allow_null=True)
    file = serializers.SerializerMethodField()
    thumbnail = serializers.SerializerMethodField()
    by = PersonSerializer()
    at = serializers.DateTimeField()
    abilities = AbilitiesField(edit="experiments.change_attachment")

    def get_file(self, attachment: Attachment) -> str:
        return reverse("attachment-file", [attachment.pk])

    def get_thumbnail(self, attachment: Attachment) -> str | None:
        return reverse("attachment-thumbnail", [attachment.pk]) if attachment.thumbnail else None


class AltSerializer(serializers.Serializer[Attachment]):
    alt = LineField(max_length=300, allow_blank=True)


class NewAttachmentSerializer(serializers.Serializer[Attachment]):
    """Exactly one of `evidence`, `iteration` and `log_entry`."""

    file = serializers.FileField()
    alt = LineField(max_length=300, required=False, allow_blank=True)
    evidence = serializers.UUIDField(required=False)
    iteration = serializers.UUIDField(required=False)
    log_entry = serializers.UUIDField(required=False)


class Attachments(Endpoints[Attachment]):
    """Files, given out to whoever sees the thing they are beside."""

    queryset = Attachment.objects.none()
    serializer_class = AttachmentSerializer
    parser_classes = [MultiPartParser, CarefulJSONParser]

    def get_throttles(self) -> list[Any]:
        return [FileThrottle()] if self.action == "create" else super().get_throttles()

    def get_queryset(self) -> QuerySet[Attachment]:
        seen = Attachment.objects.visible_to(signed_in(self.request))
        evidence, iteration, entry = (
            "evidence__experiment__team",
            "iteration__experiment__team",
            "log_entry__experiment__team",
        )
        return seen.select_related(evidence, iteration, entry, "log_entry__team", "by")

    @extend_schema(
        parameters=[IDEMPOTENCY_KEY],
        request={"multipart/form-data": NewAttachmentSerializer},
        responses={201: AttachmentSerializer},
    )
    def create(self, request: Request) -> Response:
        """Add a picture (PNG, JPEG, WEBP) or a document (PDF, DOCX, XLSX, ODT, ODS, TXT, CSV) of at most 10 MB."""
        length = request.headers.get("Content-Length", "")
        if length.isdecimal() and int(length) > files.MAX_BYTES + UPLOAD_OVERHEAD:
            raise files.too_large()  # before the body is taken apart
        actor, sent = signed_in(request), parsed(NewAttachmentSerializer(data=request.data))
        attachment = attachments.attach(
            actor,
            thing=_thing(actor, sent),
            upload=cast("UploadedFile[bytes]", sent["file"]),
            alt=sent.get("alt", ""),
            key=idempotency_key(request),
        )
        return self.reread(attachment.pk, 201)

    @extend_schema(request=AltSerializer, responses=AttachmentSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        """Say what a picture shows."""
        attachment, sent = self.get_object(), parsed(AltSerializer(data=request.data))
        attachments.describe(signed_in(request), attachment=attachment, **sent)
        return self.reread(pk)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        attachments.remove(signed_in(request), attachment=self.get_object())
        return Response(status=204)

    @extend_schema(responses={(200, "application/octet-stream"): OpenApiTypes.BINARY})
    @action(detail=True)
    def file(self, request: Request, pk: uuid.UUID) -> FileResponse | HttpResponse:
        """The file: a picture to be shown, a document as a download."""
        attachment = self.get_object()
        return _given_out(request, attachment, attachment.file)

    @extend_schema(responses={(200, "image/webp"): OpenApiTypes.BINARY})
    @action(detail=True)
    def thumbnail(self, request: Request, pk: uuid.UUID) -> FileResponse | HttpResponse:
        """A picture with no side longer than 400 pixels."""
        attachment = self.get_object()
        return _given_out(request, attachment, attachment.thumbnail)


def _thing(actor: User, sent: dict[str, Any]) -> attachments.Thing:
    """What the file is to be beside.

    Raises:
        Invalid: none is named, or several.
        NotFound: the person does not see it.
    """
    named = [name for name in attachments.NAMES.values() if name in sent]
    if len(named) != 1:
        raise Invalid({"": [_("Say beside which one thing: evidence, iteration or log_entry.")]})
    pk = sent[named[0]]
    if named == ["evidence"]:
        return fetch(Evidence.objects.select_related("experiment__team"), actor, pk)
    if named == ["log_entry"]:
        return fetch(LogEntry.objects.select_related("team", "experiment__team"), actor, pk)
    rounds = Iteration.objects.filter(experiment__in=Experiment.objects.visible_to(actor))
    found = rounds.select_related("experiment__team").filter(pk=pk).first()
    if found is None:
        raise NotFound
    return found


def _given_out(request: Request, attachment: Attachment, file: FieldFile) -> FileResponse | HttpResponse:
    is_document = attachment.kind == AttachmentKind.DOCUMENT
    name = attachment.name if is_document else "picture.webp"
    kind = attachment.content_type
    return handed_out(request, file, tag=attachment.pk.hex, content_type=kind, name=name, is_download=is_document)
