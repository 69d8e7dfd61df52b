"""`/canvases/` and `/canvas-templates/`."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from canvases import projection
from canvases.api.exports import Exported
from canvases.api.replay import Replays
from canvases.api.template import (
    PhaseSerializer,
    TemplateDetailSerializer,
    TemplateListSerializer,
    TemplateSerializer,
    VocabularySerializer,
    shown_template,
    shown_vocabulary,
)
from canvases.api.together import Together
from canvases.identity import identities
from canvases.models import Canvas, CanvasTemplate
from canvases.services import grants
from canvases.services.sets import newest_set
from canvases.templates import localised
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.accounts.models import User
from workspace.core.errors import NotFound
from workspace.core.fields import AbilitiesField
from workspace.core.languages import current
from workspace.core.pagination import Pages
from workspace.core.policy import require
from workspace.core.viewsets import Endpoints, Listed, Shown, documented_id, id_parameter, parsed


class TeamNameSerializer(serializers.Serializer[Any]):
    id = serializers.UUIDField()
    name = serializers.CharField()


class CanvasSerializer(serializers.Serializer[Canvas]):
    """A canvas on its team's path."""

    id = serializers.UUIDField()
    team = TeamNameSerializer()
    number = serializers.IntegerField()
    slug = serializers.CharField(source="template.slug")
    title = serializers.SerializerMethodField()
    phase = serializers.SerializerMethodField()
    state = serializers.ChoiceField(choices=projection.STATES, source="progress.state")
    is_stale = serializers.BooleanField(source="progress.is_stale")
    blocks_started = serializers.IntegerField(source="progress.started")
    blocks_total = serializers.IntegerField(source="progress.total")
    changed_at = serializers.DateTimeField()
    changed_by = PersonSerializer(allow_null=True)

    def to_representation(self, canvas: Canvas) -> Any:
        canvas.progress = projection.progress(canvas)  # type: ignore[attr-defined]  # what the fields above read
        return super().to_representation(canvas)

    def get_title(self, canvas: Canvas) -> str:
        title: str = localised(canvas.template.body["title"], current())
        return title

    def get_phase(self, canvas: Canvas) -> PhaseSerializer:
        phases = canvas.template.template_set.vocabulary["phases"]
        phase = next(phase for phase in phases if phase["id"] == canvas.template.body["phase"])
        return PhaseSerializer(localised(phase, current())).data  # type: ignore[return-value]  # the schema's type


class CanvasDetailSerializer(CanvasSerializer):
    """A canvas with everything its page needs. `mine` are the author ids that are the asking person's own."""

    template = serializers.SerializerMethodField()
    vocabulary = serializers.SerializerMethodField()
    generation = serializers.IntegerField(source="document.generation")
    mine = serializers.SerializerMethodField()
    abilities = AbilitiesField(
        comment="canvases.comment_canvas",
        ask="teams.ask_about",
        contribute="canvases.contribute_canvas",
        change="canvases.change_canvas",
        share="canvases.share_canvas",
        ask_outside="canvases.ask_outside",
        host="canvases.host_canvas",
        see_contributions="canvases.view_contributions",
    )

    def get_template(self, canvas: Canvas) -> TemplateSerializer:
        return shown_template(canvas.template)  # type: ignore[no-any-return]  # the schema's type

    def get_vocabulary(self, canvas: Canvas) -> VocabularySerializer:
        return shown_vocabulary(canvas.template.template_set)  # type: ignore[no-any-return]  # the schema's type

    def get_mine(self, canvas: Canvas) -> list[str]:
        return sorted(identities(signed_in(self.context["request"])))


class GrantSerializer(serializers.Serializer[Any]):
    """A right on this one canvas."""

    user = PersonSerializer()
    level = serializers.ChoiceField(choices=grants.Level.choices)


class NewGrantSerializer(serializers.Serializer[Any]):
    user = serializers.UUIDField()
    level = serializers.ChoiceField(choices=grants.Level.choices)


class PathPages(Pages):
    """Teams one after the other, each along its path."""

    ordering = ("team_id", "number")


class Canvases(Exported, Replays, Together, Listed[Canvas], Shown[Canvas]):
    """The canvases a person may see; of one team or one programme when asked so."""

    queryset = Canvas.objects.none()
    serializer_class = CanvasSerializer
    pagination_class = PathPages

    def get_serializer_class(self) -> type[serializers.Serializer[Canvas]]:
        return CanvasDetailSerializer if self.action == "retrieve" else CanvasSerializer

    def get_queryset(self) -> QuerySet[Canvas]:
        seen = Canvas.objects.visible_to(signed_in(self.request))
        if self.action != "list":
            return seen.select_related("team__programme", "template__template_set", "changed_by", "document")
        team, programme = id_parameter(self.request, "team"), id_parameter(self.request, "programme")
        if team is not None:
            seen = seen.filter(team=team)
        if programme is not None:
            seen = seen.filter(team__programme=programme)
        return seen.select_related("team", "template__template_set", "changed_by")

    @extend_schema(parameters=[documented_id("team"), documented_id("programme")])
    def list(self, request: Request) -> Response:
        return super().list(request)

    @extend_schema(responses=GrantSerializer(many=True))
    @action(detail=True, methods=["get"], pagination_class=None)
    def grants(self, request: Request, pk: uuid.UUID) -> Response:
        canvas = self._shared(request)
        held = [{"user": user, "level": level} for user, level in grants.levels(canvas).items()]
        return Response(GrantSerializer(held, many=True, context=self.get_serializer_context()).data)

    @extend_schema(request=NewGrantSerializer, responses={201: GrantSerializer})
    @grants.mapping.post
    def add_grant(self, request: Request, pk: uuid.UUID) -> Response:
        canvas = self._shared(request)
        sent = parsed(NewGrantSerializer(data=request.data))
        user, level = _person(sent["user"]), grants.Level(sent["level"])
        grants.grant(signed_in(request), canvas, user=user, level=level)
        return Response(GrantSerializer({"user": user, "level": level}).data, status=201)

    @extend_schema(responses={204: None})
    @action(detail=True, methods=["delete"], url_path="grants/<uuid:user>", url_name="grant")
    def remove_grant(self, request: Request, pk: uuid.UUID, user: uuid.UUID) -> Response:
        grants.revoke(signed_in(request), self._shared(request), user=_person(user))
        return Response(status=204)

    def _shared(self, request: Request) -> Canvas:
        """Whoever may not share it does not learn either whether there is such a person."""
        canvas: Canvas = self.get_object()
        require(signed_in(request), "canvases.share_canvas", canvas)
        return canvas


def _person(pk: uuid.UUID) -> User:
    user = User.objects.filter(pk=pk, is_active=True).first()
    if user is None:
        raise NotFound
    return user


class CanvasTemplates(Endpoints[CanvasTemplate]):
    """The newest set of canvases, in the reader's language."""

    queryset = CanvasTemplate.objects.none()
    serializer_class = TemplateListSerializer
    pagination_class = None

    def get_queryset(self) -> QuerySet[CanvasTemplate]:
        newest = newest_set()
        return newest.templates.select_related("template_set") if newest else CanvasTemplate.objects.none()

    @extend_schema(responses=TemplateListSerializer(many=True))
    def list(self, request: Request) -> Response:
        return Response(self.get_serializer(self.get_queryset(), many=True).data)

    @extend_schema(responses=TemplateDetailSerializer)
    def retrieve(self, request: Request, pk: uuid.UUID) -> Response:
        return Response(TemplateDetailSerializer(self.get_object()).data)
