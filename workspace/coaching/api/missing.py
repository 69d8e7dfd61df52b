"""`/teams/<id>/missing/`."""

from __future__ import annotations

import uuid
from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from canvases.models import Canvas
from teams.models import Invitation, Team
from teams.models.invitation import State
from teams.roles import Sector
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.coaching.actors import Actor, Standing
from workspace.coaching.services import missing
from workspace.core.languages import chosen
from workspace.core.policy import abilities, fetch


class SentInvitationSerializer(serializers.Serializer[Invitation]):
    """What became of it, and not to which address it went: coaches do not see invitations."""

    id = serializers.UUIDField()
    state = serializers.ChoiceField(choices=State.choices)
    created_at = serializers.DateTimeField()
    opened_at = serializers.DateTimeField(allow_null=True)


class ActorSerializer(serializers.Serializer[Any]):
    """Somebody the team has named, and how far they have come. `id` is that of the note; `is_missing`: named among the
    missing voices; `people` who are here for them."""

    id = serializers.UUIDField()
    text = serializers.CharField()
    place = serializers.CharField(help_text="The block or ring of the canvas")
    sector = serializers.ChoiceField(choices=Sector.choices, allow_blank=True)
    is_missing = serializers.BooleanField()
    standing = serializers.ChoiceField(choices=[(one.value, one.value) for one in Standing])
    invitation = SentInvitationSerializer(allow_null=True, help_text="The latest one written to them")
    people = PersonSerializer(many=True)


class SectorGapSerializer(serializers.Serializer[missing.SectorGap]):
    sector = serializers.ChoiceField(choices=Sector.choices)
    actors = serializers.IntegerField(help_text="Named on the map")
    here = serializers.IntegerField()
    contributing = serializers.IntegerField()


class FunnelSerializer(serializers.Serializer[missing.Funnel]):
    """People. A link counts as many as came by it, at least one."""

    sent = serializers.IntegerField()
    opened = serializers.IntegerField()
    arrived = serializers.IntegerField()
    contributed = serializers.IntegerField()
    came_back = serializers.IntegerField()


class MissingAbilitiesSerializer(serializers.Serializer[Any]):
    invite = serializers.BooleanField()
    tell = serializers.BooleanField()


class MissingSerializer(serializers.Serializer[Any]):
    """`canvas`: where the actors are named; null when the team has no such canvas."""

    canvas = serializers.UUIDField(allow_null=True)
    actors = ActorSerializer(many=True)
    sectors = SectorGapSerializer(many=True)
    funnel = FunnelSerializer()
    abilities = MissingAbilitiesSerializer()


class MissingView(APIView):
    @extend_schema(responses=MissingSerializer)
    def get(self, request: Request, pk: uuid.UUID) -> Response:
        """Actors that a team has named against people who came, for its core team, coaches and owners."""
        actor = signed_in(request)
        team = fetch(Team.objects.select_related("programme"), actor, pk)
        found = missing.missing_in(actor, team=team)
        drawn = {
            "canvas": found.canvas.pk if found.canvas else None,
            "actors": [_actor(one, found.canvas) for one in found.actors] if found.canvas else [],
            "sectors": found.sectors,
            "funnel": found.funnel,
            "abilities": abilities(actor, team, invite="teams.invite_to_team", tell="coaching.tell_contributors"),
        }
        return Response(MissingSerializer(drawn).data)


def _actor(one: Actor, canvas: Canvas) -> dict[str, Any]:
    return {
        "id": one.note.pk,
        "text": one.note.text,
        "place": _place(one, canvas),
        "sector": one.sector,
        "is_missing": one.is_missing,
        "standing": one.standing,
        "invitation": one.invitations[-1] if one.invitations else None,
        "people": [membership.user for membership in one.people],
    }


def _place(one: Actor, canvas: Canvas) -> str:
    """The ring or lane the note lies in, else its block."""
    block = next((block for block in canvas.template.body["blocks"] if block["id"] == one.note.block), None)
    if block is None:
        return ""
    parts = block.get("config") or {}
    inner = [part for name in ("rings", "lanes") for part in parts.get(name, []) if part["id"] == one.note.lane]
    return chosen((inner[0] if inner else block)["title"])
