"""`/me/notification-choices/` and `/team-posts/`."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from teams.models import Team
from teams.news import Kind
from workspace.accounts.authentication import signed_in
from workspace.accounts.models import User
from workspace.core.fields import AbilitiesField
from workspace.core.viewsets import Shown, parsed
from workspace.notifications.models import Rhythm
from workspace.notifications.services import choosing, inbox


class ChoiceSerializer(serializers.Serializer[Any]):
    kind = serializers.ChoiceField(choices=Kind.choices)
    rhythm = serializers.ChoiceField(choices=Rhythm.choices)


class ChoicesSerializer(serializers.Serializer[Any]):
    email = serializers.EmailField(allow_null=True, help_text="Where letters go; null: a guest gets none")
    choices = ChoiceSerializer(many=True)


class ChoicesView(APIView):
    """How the person who asks hears of each kind of thing."""

    @extend_schema(responses=ChoicesSerializer)
    def get(self, request: Request) -> Response:
        return Response(_choices(signed_in(request)))

    @extend_schema(request=ChoiceSerializer, responses=ChoicesSerializer)
    def put(self, request: Request) -> Response:
        """Choose for one kind; the others stay."""
        actor, given = signed_in(request), parsed(ChoiceSerializer(data=request.data))
        choosing.choose(actor, kinds=[given["kind"]], rhythm=Rhythm(given["rhythm"]))
        return Response(_choices(actor))


def _choices(person: User) -> dict[str, Any]:
    rhythms = inbox.rhythms_of(person)
    choices = [{"kind": kind, "rhythm": rhythms[kind]} for kind in Kind.values]
    return ChoicesSerializer({"email": person.email, "choices": choices}).data


class TeamPostSerializer(serializers.Serializer[Team]):
    id = serializers.UUIDField(help_text="The team's")
    quotes_texts = serializers.SerializerMethodField(help_text="Whether e-mails quote what is written in the team")
    abilities = AbilitiesField(change="notifications.change_post")

    def get_quotes_texts(self, team: Team) -> bool:
        post = getattr(team, "post", None)
        return post is None or bool(post.quotes_texts)


class TeamPostChangeSerializer(serializers.Serializer[Any]):
    quotes_texts = serializers.BooleanField()


class TeamPostViewSet(Shown[Team]):
    """What e-mails about a team may say."""

    queryset = Team.objects.none()
    serializer_class = TeamPostSerializer

    def get_queryset(self) -> QuerySet[Team]:
        return Team.objects.visible_to(signed_in(self.request)).select_related("post", "programme")

    @extend_schema(request=TeamPostChangeSerializer, responses=TeamPostSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        """For the core team."""
        team = self.get_object()
        choosing.quote_texts(signed_in(request), team=team, **parsed(TeamPostChangeSerializer(data=request.data)))
        return self.reread(pk)
