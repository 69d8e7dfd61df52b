"""`/canvas-sets/`: which canvases the teams of a programme get."""

from __future__ import annotations

import uuid
from functools import cached_property
from typing import Any

from django.db.models import Q, QuerySet
from django.http import HttpResponse
from django.utils.http import content_disposition_header
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_field, extend_schema_view
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from canvases.api.template import LayoutSerializer
from canvases.models import TemplateSet
from canvases.services import sets
from canvases.sets import changes
from teams.models import Programme
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.core.fields import AbilitiesField, LineField
from workspace.core.languages import chosen
from workspace.core.policy import fetch, require
from workspace.core.viewsets import Listed, Shown, documented_id, id_parameter, needed, parsed


class _Title(serializers.CharField):
    """A text in the reader's language."""

    def to_representation(self, value: Any) -> str:
        return chosen(value)


class ShownBlockSerializer(serializers.Serializer[changes.Block]):
    id = serializers.CharField(source="body.id")
    title = _Title(source="body.title")
    kind = serializers.CharField(source="body.kind")
    layout = LayoutSerializer(source="body.layout")
    is_open = serializers.SerializerMethodField(help_text="Everybody who is invited may write there")
    change = serializers.ChoiceField(choices=changes.Change.choices)

    def get_is_open(self, block: changes.Block) -> bool:
        return bool(block.body["open_to"] == "everyone")


class ShownCanvasSerializer(serializers.Serializer[changes.Canvas]):
    """A canvas of a set. `gone`: the titles of blocks it has no more."""

    slug = serializers.CharField(source="body.slug")
    number = serializers.IntegerField(source="body.number")
    title = _Title(source="body.title")
    purpose = _Title(source="body.purpose")
    phase = _Title(source="phase.title")
    blocks = ShownBlockSerializer(many=True)
    change = serializers.ChoiceField(choices=changes.Change.choices)
    gone = serializers.SerializerMethodField()

    def get_gone(self, canvas: changes.Canvas) -> list[str]:
        return [chosen(block["title"]) for block in canvas.gone]


class FaultSerializer(serializers.Serializer[Any]):
    """Something that is wrong: where as programs write it and in words, and what to do."""

    path = serializers.CharField()
    where = serializers.CharField()
    sentence = serializers.CharField()


class SetPreviewSerializer(serializers.Serializer[sets.Preview]):
    """A set as new teams would get it, beside the version in use. With faults there is nothing else."""

    faults = FaultSerializer(many=True)
    canvases = ShownCanvasSerializer(many=True)
    gone = serializers.SerializerMethodField(help_text="Titles of canvases that are no more")

    def get_gone(self, preview: sets.Preview) -> list[str]:
        return [chosen(body["title"]) for body in preview.gone]


class SetSerializer(serializers.Serializer[TemplateSet]):
    """One version. Without a programme it is everybody's. `teams`: how many of the programme work with it."""

    id = serializers.UUIDField()
    programme = serializers.UUIDField(source="programme_id", allow_null=True)
    version = serializers.IntegerField()
    title = _Title(source="vocabulary.title")
    note = serializers.CharField()
    uploaded_by = PersonSerializer(allow_null=True)
    created_at = serializers.DateTimeField()
    retired_at = serializers.DateTimeField(allow_null=True)
    retired_by = PersonSerializer(allow_null=True)
    abilities = AbilitiesField(change="canvases.change_set")


class ListedSetSerializer(SetSerializer):
    teams = serializers.IntegerField(source="team_count")
    is_in_use = serializers.SerializerMethodField(help_text="New teams of the programme get it")

    def get_is_in_use(self, template_set: TemplateSet) -> bool:
        return bool(template_set.pk == self.context["in_use"])


class SetDetailSerializer(SetSerializer):
    canvases = serializers.SerializerMethodField()

    @extend_schema_field(ShownCanvasSerializer(many=True))
    def get_canvases(self, template_set: TemplateSet) -> Any:
        bodies = [template.body for template in template_set.templates.all()]
        shown = changes.as_it_is(bodies, template_set.vocabulary["phases"])
        return [ShownCanvasSerializer(canvas).data for canvas in shown]


class GivenSetSerializer(serializers.Serializer[Any]):
    programme = serializers.UUIDField()
    content = serializers.JSONField(help_text="A whole set, as `GET /canvas-sets/{id}/file/` gives one out")


class NewSetSerializer(GivenSetSerializer):
    note = LineField(max_length=200, required=False, allow_blank=True)


@extend_schema_view(list=extend_schema(parameters=[documented_id("programme", required=True)]))
class CanvasSets(Listed[TemplateSet], Shown[TemplateSet]):
    """Versions of a programme's own set of canvases, and those of everybody's that it works with. Newest first."""

    queryset = TemplateSet.objects.none()

    def get_serializer_class(self) -> type[serializers.Serializer[TemplateSet]]:
        return ListedSetSerializer if self.action == "list" else SetDetailSerializer

    def get_queryset(self) -> QuerySet[TemplateSet]:
        seen = TemplateSet.objects.visible_to(signed_in(self.request))
        if self.action == "list":
            newest = sets.newest_set()
            ours = Q(programme=self.programme) | Q(programme=None, team_count__gt=0)
            seen = seen.counted(self.programme).filter(ours | Q(pk=newest.pk) if newest else ours)
        return seen.select_related("programme", "uploaded_by", "retired_by")

    def get_serializer_context(self) -> dict[str, Any]:
        context = dict(super().get_serializer_context())
        if self.action != "list":
            return context
        in_use = sets.set_for(self.programme)
        return context | {"in_use": in_use and in_use.pk}

    @cached_property
    def programme(self) -> Programme:
        """The one that a list is asked for."""
        actor = signed_in(self.request)
        programme: Programme = fetch(
            Programme.objects, actor, needed(id_parameter(self.request, "programme"), "programme")
        )
        require(actor, "canvases.view_sets", programme)
        return programme

    @extend_schema(request=NewSetSerializer, responses={200: SetDetailSerializer, 201: SetDetailSerializer})
    def create(self, request: Request) -> Response:
        """Publish a version for teams that are opened from now on, as an owner. The newest data once more: 200, nothing
        new. A file that does not fit is refused whole, with the paths of what is wrong in `errors.canvases`."""
        sent = parsed(NewSetSerializer(data=request.data))
        programme = fetch(Programme.objects, signed_in(request), sent.pop("programme"))
        given = {"data": sent["content"], "note": sent.get("note", "")}
        published, is_new = sets.upload(signed_in(request), programme=programme, **given)
        return self.reread(published.pk, 201 if is_new else 200)

    @extend_schema(request=GivenSetSerializer, responses=SetPreviewSerializer)
    @action(detail=False, methods=["post"])
    def preview(self, request: Request) -> Response:
        """What publishing would do, as an owner: everything that is wrong, or each canvas with what is different from
        the version in use. Nothing is written."""
        sent = parsed(GivenSetSerializer(data=request.data))
        programme = fetch(Programme.objects, signed_in(request), sent["programme"])
        found = sets.preview(signed_in(request), programme=programme, data=sent["content"])
        return Response(SetPreviewSerializer(found).data)

    @extend_schema(request=None, responses=SetDetailSerializer)
    @action(detail=True, methods=["post"])
    def retire(self, request: Request, pk: uuid.UUID) -> Response:
        """Give it to no new team, as an owner; whoever works with it goes on."""
        sets.retire(signed_in(request), template_set=self.get_object())
        return self.reread(pk)

    @extend_schema(request=None, responses=SetDetailSerializer)
    @action(detail=True, methods=["post"], url_path="bring-back", url_name="bring-back")
    def bring_back(self, request: Request, pk: uuid.UUID) -> Response:
        """Let new teams have it again, as an owner."""
        sets.bring_back(signed_in(request), template_set=self.get_object())
        return self.reread(pk)

    @extend_schema(responses={(200, "application/json"): OpenApiResponse(OpenApiTypes.OBJECT)})
    @action(detail=True, methods=["get"], pagination_class=None)
    def file(self, request: Request, pk: uuid.UUID) -> HttpResponse:
        """The whole set as it was uploaded, to change and to upload again."""
        template_set = self.get_object()
        disposition = content_disposition_header(as_attachment=True, filename=f"{template_set}.json".replace(" ", "-"))
        headers = {"Content-Disposition": disposition or "attachment", "Cache-Control": "private, no-store"}
        return HttpResponse(sets.file_of(template_set), content_type="application/json", headers=headers)
