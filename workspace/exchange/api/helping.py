"""`/help-requests/` and `/offers/`."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import Exists, OuterRef, Prefetch, QuerySet
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_field, extend_schema_view
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from teams.api.teams import PlaceSerializer
from teams.models import Programme, TaskState, Team
from teams.policy import foresee
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.core.fields import AbilitiesField, LineField, PlainTextField
from workspace.core.idempotency import IDEMPOTENCY_KEY, idempotency_key
from workspace.core.languages import Language, current
from workspace.core.policy import fetch, remembering
from workspace.core.viewsets import (
    Endpoints,
    Listed,
    Shown,
    choice_parameter,
    documented_id,
    id_parameter,
    needed,
    parsed,
)
from workspace.exchange.models import HelpRequest, Offer, OfferState
from workspace.exchange.services import helping

JOINED = ("offered_by", "team", "task", "request__team__programme", "request__programme")


class OfferTaskSerializer(serializers.Serializer[Any]):
    """What became of the help. Its words are the team's own."""

    state = serializers.ChoiceField(choices=TaskState.choices)
    due_on = serializers.DateField(allow_null=True)


class OfferSerializer(serializers.Serializer[Offer]):
    """Somebody's offer: read by the asking core team, by those who lead the programme, and by whoever made it."""

    id = serializers.UUIDField()
    request = serializers.UUIDField(source="request_id")
    offered_by = PersonSerializer()
    team = PlaceSerializer(allow_null=True, help_text="Null for those who lead the programme")
    text = serializers.CharField()
    by_when = serializers.DateField(allow_null=True)
    state = serializers.ChoiceField(choices=OfferState.choices)
    answer = serializers.CharField()
    answered_at = serializers.DateTimeField(allow_null=True)
    task = OfferTaskSerializer(allow_null=True)
    created_at = serializers.DateTimeField()
    abilities = AbilitiesField(answer="exchange.answer_offer", withdraw="exchange.withdraw_offer")


class HelpRequestSerializer(serializers.Serializer[HelpRequest]):
    """What a team asks for. `offers` are those the reader may see; `is_helped`: an offer was accepted."""

    id = serializers.UUIDField()
    team = PlaceSerializer()
    text = serializers.CharField()
    language = serializers.ChoiceField(choices=Language.choices)
    asked_by = PersonSerializer(allow_null=True)
    created_at = serializers.DateTimeField()
    closed_at = serializers.DateTimeField(allow_null=True)
    is_helped = serializers.BooleanField()
    offers = serializers.SerializerMethodField()
    abilities = AbilitiesField(change="exchange.change_helprequest", offer="exchange.offer_help")

    @extend_schema_field(OfferSerializer(many=True))
    def get_offers(self, request: HelpRequest) -> Any:
        seen: Any = request.seen_offers  # type: ignore[attr-defined]  # prefetched below
        return OfferSerializer(seen, many=True, context=self.context).data


class HelpWordsSerializer(serializers.Serializer[HelpRequest]):
    text = PlainTextField(max_length=600)
    language = serializers.ChoiceField(choices=Language.choices, required=False)


class NewHelpRequestSerializer(HelpWordsSerializer):
    team = serializers.UUIDField()
    note = serializers.UUIDField(required=False, allow_null=True, help_text="Where it comes from; others do not see it")


FILTERS = [
    documented_id("programme", required=True),
    OpenApiParameter("state", OpenApiTypes.STR, enum=["open", "closed"]),
]


@extend_schema_view(list=extend_schema(parameters=FILTERS))
class HelpRequestViewSet(Listed[HelpRequest], Shown[HelpRequest]):
    """What the teams of a programme ask each other for, the newest first."""

    queryset = HelpRequest.objects.none()
    serializer_class = HelpRequestSerializer

    def get_queryset(self) -> QuerySet[HelpRequest]:
        actor = signed_in(self.request)
        seen = HelpRequest.objects.visible_to(actor)
        if self.action == "list":
            programme_id = needed(id_parameter(self.request, "programme"), "programme")
            seen = seen.filter(programme=fetch(Programme.objects, actor, programme_id), **_asked(self.request))
        offers = Offer.objects.visible_to(actor).select_related(*JOINED)
        accepted = Offer.objects.filter(request=OuterRef("pk"), state=OfferState.ACCEPTED)
        joined = seen.select_related("team__programme", "programme", "asked_by").annotate(is_helped=Exists(accepted))
        return joined.prefetch_related(Prefetch("offers", offers, to_attr="seen_offers"))

    def list(self, request: Request) -> Response:
        page = self.paginate_queryset(self.get_queryset()) or []
        with remembering():
            foresee([(signed_in(request), asked.team) for asked in page])
            return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @extend_schema(
        parameters=[IDEMPOTENCY_KEY], request=NewHelpRequestSerializer, responses={201: HelpRequestSerializer}
    )
    def create(self, request: Request) -> Response:
        """Ask the other teams. For the core team."""
        actor, given = signed_in(request), parsed(NewHelpRequestSerializer(data=request.data))
        team = fetch(Team.objects.select_related("programme"), actor, given["team"])
        language, note = given.get("language", current()), given.get("note")
        key = idempotency_key(request)
        asked = helping.ask(actor, team=team, words=given["text"], language=language, note=note, key=key)
        return self.reread(asked.pk, 201)

    @extend_schema(request=HelpWordsSerializer(partial=True), responses=HelpRequestSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        asked, changes = self.get_object(), parsed(HelpWordsSerializer(data=request.data, partial=True))
        helping.reword(signed_in(request), request=asked, **changes)
        return self.reread(pk)

    @extend_schema(request=None, responses=HelpRequestSerializer)
    @action(detail=True, methods=["post"])
    def close(self, request: Request, pk: uuid.UUID) -> Response:
        """The team has what it needs. Every offer has been answered by then."""
        helping.close(signed_in(request), request=self.get_object())
        return self.reread(pk)

    @extend_schema(request=None, responses=HelpRequestSerializer)
    @action(detail=True, methods=["post"])
    def reopen(self, request: Request, pk: uuid.UUID) -> Response:
        helping.reopen(signed_in(request), request=self.get_object())
        return self.reread(pk)


class NewOfferSerializer(serializers.Serializer[Offer]):
    request = serializers.UUIDField()
    text = PlainTextField(max_length=600)
    by_when = serializers.DateField(required=False, allow_null=True)


class OfferAnswerSerializer(serializers.Serializer[Offer]):
    thanks = LineField(max_length=300, required=False, allow_blank=True)


class OfferViewSet(Endpoints[Offer]):
    """Help that somebody offers to a team."""

    queryset = Offer.objects.none()
    serializer_class = OfferSerializer

    def get_queryset(self) -> QuerySet[Offer]:
        return Offer.objects.visible_to(signed_in(self.request)).select_related(*JOINED)

    @extend_schema(parameters=[IDEMPOTENCY_KEY], request=NewOfferSerializer, responses={201: OfferSerializer})
    def create(self, request: Request) -> Response:
        actor, given = signed_in(request), parsed(NewOfferSerializer(data=request.data))
        asked = fetch(HelpRequest.objects.select_related("team__programme", "programme"), actor, given["request"])
        key = idempotency_key(request)
        made = helping.offer(actor, request=asked, words=given["text"], by_when=given.get("by_when"), key=key)
        return self.reread(made.pk, 201)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        """Take one's offer back, before it is answered."""
        helping.withdraw(signed_in(request), offer=self.get_object())
        return Response(status=204)

    @extend_schema(request=OfferAnswerSerializer, responses=OfferSerializer)
    @action(detail=True, methods=["post"])
    def accept(self, request: Request, pk: uuid.UUID) -> Response:
        """Take the help: it becomes a task of the asking team. Accepted twice it is one task."""
        offer, given = self.get_object(), parsed(OfferAnswerSerializer(data=request.data))
        helping.accept(signed_in(request), offer=offer, thanks=given.get("thanks", ""))
        return self.reread(pk)

    @extend_schema(request=OfferAnswerSerializer, responses=OfferSerializer)
    @action(detail=True, methods=["post"])
    def decline(self, request: Request, pk: uuid.UUID) -> Response:
        """Do without, with thanks."""
        offer, given = self.get_object(), parsed(OfferAnswerSerializer(data=request.data))
        helping.decline(signed_in(request), offer=offer, thanks=given.get("thanks", ""))
        return self.reread(pk)


def _asked(request: Request) -> dict[str, Any]:
    state = choice_parameter(request, "state", ["open", "closed"])
    return {"closed_at__isnull": state == "open"} if state else {}
