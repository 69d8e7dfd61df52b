"""`/teams/`."""

from __future__ import annotations

import uuid
from collections import Counter
from typing import Any

from django.db.models import Prefetch, QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_field, extend_schema_view
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from teams.api.invitations import LetterThrottle
from teams.api.people import ROLES
from teams.models import Membership, Programme, Team
from teams.models.space import role_of
from teams.roles import Role, Sector, Visibility
from teams.services import spaces
from workspace.accounts.authentication import signed_in
from workspace.accounts.models import User
from workspace.core.fields import AbilitiesField, BoundedListField, LineField, PlainTextField
from workspace.core.policy import fetch
from workspace.core.viewsets import Listed, Shown, documented_id, id_parameter, parsed


def teams_for_reading(user: User) -> QuerySet[Team]:
    """Teams the person may see, with their own role and what the counts are made from."""
    heads = Membership.objects.only("id", "team_id", "role", "sector")
    teams = Team.objects.visible_to(user).select_related("programme").annotate(my_role=role_of(user, "pk"))
    return teams.prefetch_related(Prefetch("memberships", heads))


class PlaceSerializer(serializers.Serializer[Programme]):
    id = serializers.UUIDField()
    name = serializers.CharField()


class PeopleCountsSerializer(serializers.Serializer[Any]):
    core = serializers.IntegerField()
    stakeholder = serializers.IntegerField()
    guest = serializers.IntegerField()


class SectorCountSerializer(serializers.Serializer[Any]):
    core = serializers.IntegerField()
    outside = serializers.IntegerField()


class SectorCountsSerializer(serializers.Serializer[Any]):
    state = SectorCountSerializer()
    local = SectorCountSerializer()
    business = SectorCountSerializer()
    civil = SectorCountSerializer()
    research = SectorCountSerializer()
    people = SectorCountSerializer()


class TeamSerializer(serializers.Serializer[Team]):
    id = serializers.UUIDField()
    name = serializers.CharField()
    phenomenon = serializers.CharField()
    visibility = serializers.ChoiceField(choices=Visibility.choices)
    programme = PlaceSerializer()
    role = serializers.ChoiceField(choices=ROLES, allow_null=True, source="my_role", help_text="One's own")
    people_counts = serializers.SerializerMethodField()
    sector_counts = serializers.SerializerMethodField()
    archived_at = serializers.DateTimeField(allow_null=True)

    @extend_schema_field(PeopleCountsSerializer)
    def get_people_counts(self, team: Team) -> dict[str, int]:
        counted = Counter(membership.role for membership in team.memberships.all())
        return {role.value: counted[role] for role in Role}

    @extend_schema_field(SectorCountsSerializer)
    def get_sector_counts(self, team: Team) -> dict[str, dict[str, int]]:
        counted = Counter((membership.sector, membership.role == Role.CORE) for membership in team.memberships.all())
        return {sector.value: {"core": counted[sector, True], "outside": counted[sector, False]} for sector in Sector}


class TeamDetailSerializer(TeamSerializer):
    abilities = AbilitiesField(
        edit="teams.change_team",
        invite="teams.invite_to_team",
        manage_people="teams.manage_people",
        archive="teams.archive_team",
        comment="teams.speak_in_team",
        ask="teams.ask_in_team",
        add_task="teams.add_task",
        experiment="experiments.add_experiment",
        write_log="experiments.write_log",
        view_measures="coaching.view_measures",
        exchange="exchange.enter_from_team",
        share="exchange.act_for_team",
        write_review="coaching.write_review",
        view_memos="coaching.view_memos",
        write_memo="coaching.write_memo",
        view_sights="coaching.view_sights",
        mark_seen="coaching.mark_seen",
    )


class TeamChangesSerializer(serializers.Serializer[Team]):
    name = LineField(max_length=80)
    phenomenon = PlainTextField(max_length=600, required=False, allow_blank=True)
    visibility = serializers.ChoiceField(choices=Visibility.choices, required=False)


class NewTeamSerializer(TeamChangesSerializer):
    programme = serializers.UUIDField()
    core_emails = BoundedListField(child=serializers.EmailField(max_length=254), max_length=20, required=False)
    join = serializers.BooleanField(required=False, help_text="Become a core member oneself")


@extend_schema_view(list=extend_schema(parameters=[documented_id("programme")]))
class TeamViewSet(Listed[Team], Shown[Team]):
    """A team and its space."""

    queryset = Team.objects.none()

    def get_throttles(self) -> list[Any]:
        """Opening a team sends letters, too."""
        return [LetterThrottle()] if self.action == "create" else super().get_throttles()

    def get_queryset(self) -> QuerySet[Team]:
        actor = signed_in(self.request)
        programme_id = id_parameter(self.request, "programme")
        if programme_id is None:
            return teams_for_reading(actor)
        return teams_for_reading(actor).filter(programme=fetch(Programme.objects, actor, programme_id))

    def get_serializer_class(self) -> type[TeamSerializer]:
        return TeamSerializer if self.action == "list" else TeamDetailSerializer

    @extend_schema(request=NewTeamSerializer, responses={201: TeamDetailSerializer})
    def create(self, request: Request) -> Response:
        """Open a team with its canvases, and invite its core members by letter."""
        actor, given = signed_in(request), parsed(NewTeamSerializer(data=request.data))
        programme = fetch(Programme.objects, actor, given.pop("programme"))
        return self.reread(spaces.create_team(actor, programme=programme, **given).pk, 201)

    @extend_schema(request=TeamChangesSerializer(partial=True), responses=TeamDetailSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        team = self.get_object()
        changes = parsed(TeamChangesSerializer(data=request.data, partial=True))
        spaces.change_team(signed_in(request), team=team, **changes)
        return self.reread(pk)

    @extend_schema(request=None, responses=TeamDetailSerializer)
    @action(detail=True, methods=["post"])
    def archive(self, request: Request, pk: uuid.UUID) -> Response:
        """Close the team: from now on it is read and nothing else."""
        spaces.archive(signed_in(request), team=self.get_object())
        return self.reread(pk)

    @extend_schema(request=None, responses=TeamDetailSerializer)
    @action(detail=True, methods=["post"])
    def unarchive(self, request: Request, pk: uuid.UUID) -> Response:
        spaces.unarchive(signed_in(request), team=self.get_object())
        return self.reread(pk)

    @extend_schema(request=None, responses={204: None})
    @action(detail=True, methods=["post"])
    def visit(self, request: Request, pk: uuid.UUID) -> Response:
        """What is in the feed until now is no longer new to me."""
        spaces.visit(signed_in(request), team=self.get_object())
        return Response(status=204)
