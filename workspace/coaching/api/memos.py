"""`/memos/`: what coaches write down for each other."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from experiments.api.revised import IF_MATCH, Edited, revision_of
from teams.api.people import PersonOrNobodyField
from teams.api.teams import PlaceSerializer
from teams.models import Programme, Team
from teams.policy import foresee
from workspace.accounts.authentication import signed_in
from workspace.coaching.api.reviews import NumberedMeetingSerializer
from workspace.coaching.models import Memo
from workspace.coaching.services import memos
from workspace.core.fields import AbilitiesField, PlainTextField
from workspace.core.keys import IDEMPOTENCY_KEY, idempotency_key
from workspace.core.policy import fetch, remembering
from workspace.core.viewsets import Listed, documented_id, id_parameter, parsed
from workspace.meetings.models import Meeting


class MemoContentSerializer(serializers.Serializer[Memo]):
    text = PlainTextField(max_length=4000)
    meeting = serializers.UUIDField(required=False, allow_null=True)


class NewMemoSerializer(MemoContentSerializer):
    team = serializers.UUIDField()


class MemoSerializer(serializers.Serializer[Memo]):
    id = serializers.UUIDField()
    team = PlaceSerializer()
    meeting = NumberedMeetingSerializer(allow_null=True)
    author = PersonOrNobodyField()
    text = serializers.CharField()
    created_at = serializers.DateTimeField()
    changed_at = serializers.DateTimeField()
    revision = serializers.IntegerField()
    abilities = AbilitiesField(edit="coaching.change_memo", delete="coaching.delete_memo")


@extend_schema_view(list=extend_schema(parameters=[documented_id("team"), documented_id("programme")]))
class MemoViewSet(Listed[Memo], Edited[Memo]):
    """Memos about the teams one coaches, the newest first. For everybody else there are none."""

    queryset = Memo.objects.none()
    serializer_class = MemoSerializer

    def get_queryset(self) -> QuerySet[Memo]:
        actor = signed_in(self.request)
        seen = Memo.objects.visible_to(actor).for_reading()
        team_id, programme_id = id_parameter(self.request, "team"), id_parameter(self.request, "programme")
        if team_id is not None:
            seen = seen.filter(team=fetch(Team.objects, actor, team_id))
        if programme_id is not None:
            seen = seen.filter(team__programme=fetch(Programme.objects, actor, programme_id))
        return seen

    def list(self, request: Request) -> Response:
        actor = signed_in(request)
        page = self.paginate_queryset(self.get_queryset()) or []
        pairs = {(person, memo.team) for memo in page for person in (actor, memo.author) if person is not None}
        with remembering():
            foresee(list(pairs))
            return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @extend_schema(parameters=[IDEMPOTENCY_KEY], request=NewMemoSerializer, responses={201: MemoSerializer})
    def create(self, request: Request) -> Response:
        """For coaches of the programme who do not belong to the team."""
        actor, given = signed_in(request), parsed(NewMemoSerializer(data=request.data))
        team = fetch(Team.objects.select_related("programme"), actor, given.pop("team"))
        terms = {**_with_meeting(request, given), "key": idempotency_key(request)}
        return self.reread(memos.write_memo(actor, team=team, **terms).pk, 201)

    @extend_schema(parameters=[IF_MATCH], request=MemoContentSerializer(partial=True), responses=MemoSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        """Change one's own words."""
        memo, given = self.get_object(), parsed(MemoContentSerializer(data=request.data, partial=True))
        changes = _with_meeting(request, given)
        memos.change_memo(signed_in(request), memo=memo, revision=revision_of(request), **changes)
        return self.reread(pk)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        """One's own; and those of coaches who have left."""
        memos.delete_memo(signed_in(request), memo=self.get_object())
        return Response(status=204)


def _with_meeting(request: Request, given: dict[str, Any]) -> dict[str, Any]:
    """What was sent, with the meeting itself where its id was."""
    if given.get("meeting") is None:
        return given
    return {**given, "meeting": fetch(Meeting.objects, signed_in(request), given["meeting"])}
