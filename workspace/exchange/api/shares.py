"""`/shares/`: what the teams of a programme show to each other."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Any

from django.db.models import Prefetch, QuerySet
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_field, extend_schema_view
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from teams.api.teams import PlaceSerializer
from teams.models import Programme, Team
from teams.policy import foresee
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.core import text
from workspace.core.fields import AbilitiesField, LineField, PlainTextField
from workspace.core.idempotency import IDEMPOTENCY_KEY, idempotency_key
from workspace.core.languages import Language, current
from workspace.core.pagination import Pages
from workspace.core.policy import fetch, remembering
from workspace.core.viewsets import Listed, choice_parameter, documented_id, id_parameter, needed, parsed
from workspace.exchange import sources
from workspace.exchange.api.canvases import (
    CanvasHereSerializer,
    PhaseHereSerializer,
    canvas_here,
    lanes_of,
    phase_here,
    phases_here,
)
from workspace.exchange.models import Acknowledgement, Place, Share, SharedPart, ShareKind
from workspace.exchange.services import sharing
from workspace.exchange.sources import Pointer

THINGS = [kind for kind in ShareKind if kind != ShareKind.PRACTICE]


class SharedPartSerializer(serializers.Serializer[Any]):
    """Words of a share, and what they are: a note, what was done in a round, a learning. `lane` is the title of the
    note's lane, or empty."""

    place = serializers.ChoiceField(choices=Place.choices)
    lane = serializers.CharField()
    text = serializers.CharField()


class MySignsSerializer(serializers.Serializer[Any]):
    thanks = serializers.BooleanField()
    uses = serializers.BooleanField()


class ShareSerializer(serializers.Serializer[Share]):
    """A share as everybody in the programme reads it. Nobody is named but the core member who shared it.

    `held_back`: so many parts say something else today, or may not be shown any more. `thanked_by` and `used_by` are
    names of teams (of people for those who lead the programme), in the order they came.
    """

    id = serializers.UUIDField()
    team = PlaceSerializer()
    kind = serializers.ChoiceField(choices=ShareKind.choices)
    title = serializers.SerializerMethodField(help_text="Of a practice, or of an experiment; else empty")
    why = serializers.CharField()
    language = serializers.ChoiceField(choices=Language.choices)
    canvas = serializers.SerializerMethodField()
    phase = serializers.SerializerMethodField()
    parts = serializers.SerializerMethodField()
    held_back = serializers.SerializerMethodField()
    shared_by = PersonSerializer(allow_null=True)
    created_at = serializers.DateTimeField()
    looked_at = serializers.DateTimeField(help_text="When the team last chose these words")
    comments = serializers.IntegerField(source="n_comments")
    thanked_by = serializers.SerializerMethodField()
    used_by = serializers.SerializerMethodField()
    mine = serializers.SerializerMethodField()
    abilities = AbilitiesField(
        change="exchange.change_share",
        take_back="exchange.take_back_share",
        comment="exchange.comment_share",
        acknowledge="exchange.acknowledge_share",
    )

    def get_title(self, share: Share) -> str:
        titles = (part.text for part in self._said(share) if part.place == Place.TITLE)
        return share.title or next(titles, "")

    @extend_schema_field(CanvasHereSerializer(allow_null=True))
    def get_canvas(self, share: Share) -> Any:
        return canvas_here(share.canvas.template, share.block) if share.canvas is not None else None

    @extend_schema_field(PhaseHereSerializer(allow_null=True))
    def get_phase(self, share: Share) -> Any:
        return phase_here(share.phase, self.context["phases"])

    @extend_schema_field(SharedPartSerializer(many=True))
    def get_parts(self, share: Share) -> Any:
        lanes = lanes_of(share.canvas.template, share.block) if share.canvas is not None else {}
        return [
            {"place": part.place, "lane": lanes.get(part.lane, ""), "text": part.text}
            for part in self._said(share)
            if part.place != Place.TITLE
        ]

    def get_held_back(self, share: Share) -> int:
        return len(share.parts.all()) - len(self._said(share))

    @extend_schema_field(serializers.ListField(child=serializers.CharField()))
    def get_thanked_by(self, share: Share) -> list[str]:
        return _names(sign for sign in share.acknowledgements.all() if not sign.is_used)

    @extend_schema_field(serializers.ListField(child=serializers.CharField()))
    def get_used_by(self, share: Share) -> list[str]:
        return _names(sign for sign in share.acknowledgements.all() if sign.is_used)

    @extend_schema_field(MySignsSerializer)
    def get_mine(self, share: Share) -> dict[str, bool]:
        me = signed_in(self.context["request"]).pk
        mine = {sign.is_used for sign in share.acknowledgements.all() if sign.person_id == me}
        return {"thanks": False in mine, "uses": True in mine}

    def _said(self, share: Share) -> list[SharedPart]:
        said: set[uuid.UUID] = self.context["said"]
        return [part for part in share.parts.all() if part.pk in said]


class NewShareSerializer(serializers.Serializer[Share]):
    """`thing` is the id of the note, learning, experiment or log entry, of a block that of its canvas; a practice has
    `title` and `words` instead."""

    team = serializers.UUIDField()
    kind = serializers.ChoiceField(choices=ShareKind.choices)
    thing = serializers.UUIDField(required=False)
    block = serializers.CharField(max_length=60, required=False)
    title = LineField(max_length=160, required=False)
    words = PlainTextField(max_length=4000, required=False)
    why = LineField(max_length=300, help_text="Why it may help others, in a sentence")
    language = serializers.ChoiceField(choices=Language.choices, required=False)


class ShareChangesSerializer(serializers.Serializer[Share]):
    """`title` and `words` are a practice's own."""

    title = LineField(max_length=160, required=False)
    words = PlainTextField(max_length=4000, required=False)
    why = LineField(max_length=300, required=False)
    language = serializers.ChoiceField(choices=Language.choices, required=False)


class FoundPartsSerializer(serializers.Serializer[sources.Found]):
    """What others would read. `left_out`: so many texts are not shown, by guests or without consent."""

    parts = SharedPartSerializer(many=True)
    left_out = serializers.IntegerField()


FILTERS = [
    documented_id("programme", required=True),
    OpenApiParameter("kind", OpenApiTypes.STR, enum=ShareKind.values),
    OpenApiParameter("canvas", OpenApiTypes.STR, description="The slug of a canvas, e.g. `iteration-log`"),
    OpenApiParameter("phase", OpenApiTypes.STR, description="The id of a phase, e.g. `try`"),
]


class FeedPages(Pages):
    page_size = 20


@extend_schema_view(list=extend_schema(parameters=FILTERS))
class ShareViewSet(Listed[Share]):
    """What the teams of a programme chose to show to each other, the newest first."""

    queryset = Share.objects.none()
    serializer_class = ShareSerializer
    pagination_class = FeedPages

    def get_queryset(self) -> QuerySet[Share]:
        actor = signed_in(self.request)
        seen = Share.objects.visible_to(actor).with_conversation(actor)
        if self.action == "list":
            programme_id = needed(id_parameter(self.request, "programme"), "programme")
            seen = seen.filter(programme=fetch(Programme.objects, actor, programme_id), **_asked(self.request))
        signs = Prefetch("acknowledgements", Acknowledgement.objects.select_related("person", "team"))
        joined = seen.select_related("team__programme", "programme", "shared_by")
        return joined.prefetch_related("parts", signs, "canvas__template__template_set")

    def list(self, request: Request) -> Response:
        page = self.paginate_queryset(self.get_queryset()) or []
        return self.get_paginated_response(_written(request, page))

    def answer(self, thing: Share, status: int = 200) -> Response:
        return Response(_written(self.request, [thing])[0], status=status)

    def retrieve(self, request: Request, pk: uuid.UUID) -> Response:
        return self.answer(self.get_object())

    @extend_schema(parameters=[IDEMPOTENCY_KEY], request=NewShareSerializer, responses={201: ShareSerializer})
    def create(self, request: Request) -> Response:
        """Show one thing to the other teams, or tell what worked. For the core team."""
        actor, given = signed_in(request), parsed(NewShareSerializer(data=request.data))
        team = fetch(Team.objects.select_related("programme"), actor, given["team"])
        terms = {"why": given["why"], "language": given.get("language", current()), "key": idempotency_key(request)}
        if given["kind"] == ShareKind.PRACTICE:
            own = {name: needed(given.get(name), name) for name in ("title", "words")}
            return self.reread(sharing.share_practice(actor, team=team, **own, **terms).pk, 201)
        pointer = Pointer(ShareKind(given["kind"]), needed(given.get("thing"), "thing"), given.get("block", ""))
        return self.reread(sharing.share(actor, team=team, pointer=pointer, **terms).pk, 201)

    @extend_schema(request=ShareChangesSerializer, responses=ShareSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        """Change the sentence; of a practice also its words."""
        share, changes = self.get_object(), parsed(ShareChangesSerializer(data=request.data))
        sharing.change_share(signed_in(request), share=share, **changes)
        return self.reread(pk)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        """Take it back, at any time. Nobody reads it any more."""
        sharing.take_back(signed_in(request), share=self.get_object())
        return Response(status=204)

    @extend_schema(request=None, responses=ShareSerializer)
    @action(detail=True, methods=["post"])
    def renew(self, request: Request, pk: uuid.UUID) -> Response:
        """Show what the source says today: also the parts that were held back because they have changed."""
        sharing.show_as_now(signed_in(request), share=self.get_object())
        return self.reread(pk)

    @extend_schema(request=MySignsSerializer, responses=ShareSerializer)
    @action(detail=True, methods=["put"])
    def acknowledgement(self, request: Request, pk: uuid.UUID) -> Response:
        """Say thanks, or that one's team uses this, too; or take it back."""
        share, given = self.get_object(), parsed(MySignsSerializer(data=request.data))
        sharing.acknowledge(signed_in(request), share=share, **given)
        return self.reread(pk)


def _written(request: Request, shares: Iterable[Share]) -> list[Any]:
    """Shares as JSON. What may still be shown of them is looked up for all together."""
    rows = list(shares)
    said = sources.still_said(part for share in rows for part in share.parts.all())
    context = {"request": request, "said": said, "phases": phases_here()}
    with remembering():
        foresee([(signed_in(request), row.team) for row in rows])
        return [ShareSerializer(row, context=context).data for row in rows]


def _names(signs: Iterable[Acknowledgement]) -> list[str]:
    """Each once."""
    names = (sign.team.name if sign.team is not None else sign.person.display_name for sign in signs)
    return list(dict.fromkeys(names))


def _asked(request: Request) -> dict[str, Any]:
    wanted = {
        "kind": choice_parameter(request, "kind", ShareKind.values),
        "canvas__template__slug": text.line(request.query_params.get("canvas", "")),
        "phase": text.line(request.query_params.get("phase", "")),
    }
    return {name: value for name, value in wanted.items() if value}
