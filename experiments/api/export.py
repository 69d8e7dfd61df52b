"""`/experiments/<id>/export/`: the card of an experiment, for those who decide."""

from __future__ import annotations

import uuid
from typing import Any

from django.http import HttpResponse
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.text import slugify
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework import serializers
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.views import APIView

from experiments.api.story import StorySerializer, experiments_for_story
from experiments.card import writing
from experiments.models import Experiment
from workspace.accounts.authentication import signed_in
from workspace.core.languages import Language
from workspace.core.paper import pdf, word
from workspace.core.policy import fetch, remembering
from workspace.core.throttles import PersonThrottle
from workspace.core.viewsets import parsed

TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "json": "application/json",
}
VERSION = 1


class FormatSerializer(serializers.Serializer[None]):
    format = serializers.ChoiceField(choices=list(TYPES))


class ExportSerializer(serializers.Serializer[None]):
    """The whole story, as far as the person may see it, for other programs."""

    version = serializers.IntegerField(help_text="Of this form; raised when it changes")
    exported_at = serializers.DateTimeField()
    language = serializers.ChoiceField(choices=Language.choices, help_text="Of the person who asked")
    experiment = StorySerializer()


class ExportThrottle(PersonThrottle):
    scope = "exports"


class ExportView(APIView):
    throttle_classes = [ExportThrottle]

    @extend_schema(
        parameters=[OpenApiParameter("format", str, required=True, enum=list(TYPES))],
        responses={
            (200, TYPES["json"]): ExportSerializer,
            (200, TYPES["pdf"]): OpenApiResponse(OpenApiTypes.BINARY),
            (200, TYPES["docx"]): OpenApiResponse(OpenApiTypes.BINARY),
        },
    )
    def get(self, request: Request, pk: uuid.UUID) -> HttpResponse:
        """One page or two in the person's language: PDF/UA or Word; or everything as JSON.

        503 `pdf_not_available` where the server has no Pango: take the Word document, or print the page.
        """
        reader = signed_in(request)
        experiment = fetch(Experiment.objects, reader, pk)
        chosen = parsed(FormatSerializer(data=request.query_params))["format"]
        story = experiments_for_story(reader).get(pk=experiment.pk)
        with remembering():
            content = _made(request, story, chosen)
        name = f"{slugify(story.title) or 'niitty'}.{chosen}"
        headers = {
            "Content-Disposition": content_disposition_header(as_attachment=True, filename=name) or "attachment",
            "Cache-Control": "private, no-store",
        }
        return HttpResponse(content, content_type=TYPES[chosen], headers=headers)


def _made(request: Request, story: Experiment, chosen: str) -> bytes:
    reader = signed_in(request)
    if chosen == "json":
        whole: Any = {
            "version": VERSION,
            "exported_at": timezone.now(),
            "language": reader.language,
            "experiment": story,
        }
        return JSONRenderer().render(ExportSerializer(whole, context={"request": request}).data)
    seen: Any = story
    card = writing.write(reader, story, seen.seen_evidence)
    return pdf.render(card) if chosen == "pdf" else word.render(card)
