"""`/teams/<id>/outcomes/` and `/me/outcomes/`: what became of what people said."""

from __future__ import annotations

import uuid
from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from teams import targets
from teams.api.invitations import LetterThrottle
from teams.api.teams import PlaceSerializer
from teams.models import Team
from teams.roles import Role, Sector
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.coaching.models import Outcome, SaidKind
from workspace.coaching.said import Said
from workspace.coaching.services import outcomes
from workspace.core.fields import BoundedListField, PlainTextField
from workspace.core.idempotency import IDEMPOTENCY_KEY, idempotency_key
from workspace.core.policy import abilities, fetch
from workspace.core.viewsets import parsed

QUOTED = 3
"""Of what somebody said, the first."""
LATEST = 20


class OwnWordsSerializer(serializers.Serializer[Any]):
    kind = serializers.ChoiceField(choices=SaidKind.choices)
    at = serializers.DateTimeField()
    text = serializers.CharField()
    title = serializers.CharField(help_text="Of what it is about; empty when the reader does not see that")
    path = serializers.CharField()


class WaitingToHearSerializer(serializers.Serializer[Any]):
    """Somebody outside, and the first of what they said since they last heard; `count` of all of it."""

    person = PersonSerializer()
    role = serializers.ChoiceField(choices=Role.choices)
    sector = serializers.ChoiceField(choices=Sector.choices, allow_blank=True)
    has_address = serializers.BooleanField(help_text="Else they read it here, when they come back by their link")
    since = serializers.DateField()
    said = OwnWordsSerializer(many=True)
    count = serializers.IntegerField()


class OutcomeSerializer(serializers.Serializer[Any]):
    id = serializers.UUIDField()
    text = serializers.CharField()
    by = PersonSerializer()
    at = serializers.DateTimeField()
    people = PersonSerializer(many=True)


class OutcomeAbilitiesSerializer(serializers.Serializer[Any]):
    tell = serializers.BooleanField()


class OutcomesSerializer(serializers.Serializer[Any]):
    """`waiting`: who contributed more than seven days ago and has not heard, the longest first. `told`: the latest."""

    waiting = WaitingToHearSerializer(many=True)
    told = OutcomeSerializer(many=True)
    abilities = OutcomeAbilitiesSerializer()


class NewOutcomeSerializer(serializers.Serializer[Any]):
    people = BoundedListField(child=serializers.UUIDField(), max_length=outcomes.MOST, min_length=1)
    text = PlainTextField(max_length=1000)


class HeardSerializer(serializers.Serializer[Any]):
    """A text to oneself. `said`: one's own words that it is about; null for those one took back."""

    id = serializers.UUIDField()
    team = PlaceSerializer()
    by = PersonSerializer()
    at = serializers.DateTimeField()
    text = serializers.CharField()
    said = OwnWordsSerializer(allow_null=True)


class OutcomesView(APIView):
    def get_throttles(self) -> list[Any]:
        return [LetterThrottle()] if self.request.method == "POST" else super().get_throttles()

    @extend_schema(responses=OutcomesSerializer)
    def get(self, request: Request, pk: uuid.UUID) -> Response:
        """Who waits to hear what became of what they said, and what was written back, for whoever sees the measures."""
        actor = signed_in(request)
        team = fetch(Team.objects.select_related("programme"), actor, pk)
        waiting = outcomes.waiting_to_hear(actor, team=team)
        places = targets.places_of(said.target for one in waiting for said in one.said[:QUOTED])
        drawn = {
            "waiting": [_waiting(one, places) for one in waiting],
            "told": [_outcome(one) for one in outcomes.told_by(team, LATEST)],
            "abilities": abilities(actor, team, tell="coaching.tell_contributors"),
        }
        return Response(OutcomesSerializer(drawn).data)

    @extend_schema(parameters=[IDEMPOTENCY_KEY], request=NewOutcomeSerializer, responses={201: OutcomeSerializer})
    def post(self, request: Request, pk: uuid.UUID) -> Response:
        """Write one text to one person or to many. Each reads their own words above it."""
        actor = signed_in(request)
        team = fetch(Team.objects.select_related("programme"), actor, pk)
        given = parsed(NewOutcomeSerializer(data=request.data))
        outcome = outcomes.tell(actor, team=team, key=idempotency_key(request), **given)
        return Response(OutcomeSerializer(_outcome(outcome)).data, status=201)


class MyOutcomesView(APIView):
    @extend_schema(responses=HeardSerializer(many=True))
    def get(self, request: Request) -> Response:
        """What teams wrote back in three months to the person who asks, the latest first; at most twenty."""
        actor = signed_in(request)
        heard = outcomes.heard_by(actor)
        places = targets.places_seen_by(actor, (one.said.target for one in heard if one.said))
        return Response(HeardSerializer([_heard(one, places) for one in heard], many=True).data)


def _waiting(one: outcomes.Waiting, places: targets.Places) -> dict[str, Any]:
    membership = one.membership
    return {
        "person": membership.user,
        "role": membership.role,
        "sector": membership.sector,
        "has_address": bool(membership.user.email),
        "since": one.since,
        "said": [_words(said, places, membership.team_id) for said in one.said[:QUOTED]],
        "count": len(one.said),
    }


def _outcome(outcome: Outcome) -> dict[str, Any]:
    people = [row.person for row in outcome.people.all()]
    return {name: getattr(outcome, name) for name in ("id", "text", "by", "at")} | {"people": people}


def _heard(one: outcomes.Heard, places: targets.Places) -> dict[str, Any]:
    outcome = one.row.outcome
    said = _words(one.said, places, outcome.team_id) if one.said else None
    return {"id": one.row.pk, "said": said} | {name: getattr(outcome, name) for name in ("team", "by", "at", "text")}


def _words(said: Said, places: targets.Places, team: uuid.UUID) -> dict[str, Any]:
    place = places.get(said.target)
    title, path = (place.title, place.path) if place is not None else ("", f"/teams/{team}")
    return {"kind": said.kind, "at": said.at, "text": said.text, "title": title, "path": said.path(path)}
