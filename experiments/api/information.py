"""`/information/<key>/`: what those who take part are told, for everybody who has the address."""

from __future__ import annotations

import uuid

from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from experiments.api.shapes import InformationSerializer
from experiments.models import TestDesign
from workspace.core.errors import NotFound
from workspace.core.throttles import PublicThrottle


class PublicInformationSerializer(serializers.Serializer[TestDesign]):
    """The text in the languages it exists in, and whose it is."""

    experiment = serializers.CharField(source="experiment.title", help_text="Its title")
    team = serializers.CharField(source="experiment.team.name", help_text="Its name")
    information = InformationSerializer()


class InformationView(APIView):
    """Knows nobody: no cookie is read and none is set."""

    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [PublicThrottle]

    @extend_schema(responses=PublicInformationSerializer, auth=[])
    @method_decorator(never_cache)
    def get(self, request: Request, pk: uuid.UUID) -> Response:
        """The public information of a test, as long as its team shows it."""
        public = TestDesign.objects.public().select_related("experiment__team").filter(information_key=pk).first()
        if public is None:
            raise NotFound
        return Response(PublicInformationSerializer(public).data, headers={"X-Robots-Tag": "noindex"})
