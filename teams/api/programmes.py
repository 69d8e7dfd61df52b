"""`/programmes/` and `/programme-roles/`."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import Prefetch, QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_field, extend_schema_view
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from teams.api.people import PersonInTeamSerializer
from teams.models import Programme, ProgrammeRole
from teams.roles import ProgrammeRoleName
from teams.services import programmes
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.core.fields import AbilitiesField, LineField, PlainTextField
from workspace.core.policy import fetch
from workspace.core.viewsets import Listed, Shown, documented_id, id_parameter, needed, parsed


class ProgrammeSerializer(serializers.Serializer[Programme]):
    id = serializers.UUIDField()
    name = serializers.CharField()
    description = serializers.CharField()
    starts_on = serializers.DateField(allow_null=True)
    ends_on = serializers.DateField(allow_null=True)
    people = serializers.SerializerMethodField()

    @extend_schema_field(PersonInTeamSerializer(many=True))
    def get_people(self, programme: Programme) -> list[dict[str, Any]]:
        """Owners and coaches."""
        return [PersonSerializer(held.user).data | {"role": held.role} for held in programme.roles.all()]


class ProgrammeDetailSerializer(ProgrammeSerializer):
    abilities = AbilitiesField(
        edit="teams.change_programme",
        add_team="teams.add_team",
        invite="teams.invite_to_programme",
        view_canvas_sets="canvases.view_sets",
        manage_canvas_sets="canvases.manage_sets",
        plan_meetings="meetings.plan_meeting",
        prepare_call="intake.prepare_call",
        read_calls="intake.read_calls",
        view_board="coaching.view_board",
        exchange="exchange.view_exchange",
        coach="coaching.coach_programme",
    )


class NewProgrammeSerializer(serializers.Serializer[Programme]):
    name = LineField(max_length=120)
    description = PlainTextField(max_length=2000, required=False, allow_blank=True)
    starts_on = serializers.DateField(required=False, allow_null=True)
    ends_on = serializers.DateField(required=False, allow_null=True)


class ProgrammeViewSet(Listed[Programme], Shown[Programme]):
    """A programme: a coached series of meetings with several teams."""

    queryset = Programme.objects.none()

    def get_queryset(self) -> QuerySet[Programme]:
        roles = ProgrammeRole.objects.select_related("user").order_by("-role", "id")  # owners, then coaches
        return Programme.objects.visible_to(signed_in(self.request)).prefetch_related(Prefetch("roles", roles))

    def get_serializer_class(self) -> type[ProgrammeSerializer]:
        return ProgrammeSerializer if self.action == "list" else ProgrammeDetailSerializer

    @extend_schema(request=NewProgrammeSerializer, responses={201: ProgrammeDetailSerializer})
    def create(self, request: Request) -> Response:
        """Open a programme and become its owner. For the people who run this installation (`is_staff`)."""
        programme = programmes.open_programme(signed_in(request), **parsed(NewProgrammeSerializer(data=request.data)))
        return self.reread(programme.pk, 201)

    @extend_schema(request=NewProgrammeSerializer(partial=True), responses=ProgrammeDetailSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        programme = self.get_object()
        changes = parsed(NewProgrammeSerializer(data=request.data, partial=True))
        programmes.change_programme(signed_in(request), programme=programme, **changes)
        return self.reread(pk)


class ProgrammeRoleSerializer(serializers.Serializer[ProgrammeRole]):
    id = serializers.UUIDField()
    programme = serializers.UUIDField(source="programme_id")
    person = PersonSerializer(source="user")
    role = serializers.ChoiceField(choices=ProgrammeRoleName.choices)
    abilities = AbilitiesField(remove="teams.change_programmerole")


class NewProgrammeRoleSerializer(serializers.Serializer[ProgrammeRole]):
    programme = serializers.UUIDField()
    user = serializers.UUIDField(help_text="Somebody with an account who takes part in the programme")
    role = serializers.ChoiceField(choices=ProgrammeRoleName.choices)


@extend_schema_view(list=extend_schema(parameters=[documented_id("programme", required=True)]))
class ProgrammeRoleViewSet(Listed[ProgrammeRole]):
    """Who owns and who coaches a programme."""

    queryset = ProgrammeRole.objects.none()
    serializer_class = ProgrammeRoleSerializer

    def get_queryset(self) -> QuerySet[ProgrammeRole]:
        actor = signed_in(self.request)
        roles = ProgrammeRole.objects.visible_to(actor).select_related("user", "programme")
        if self.action != "list":
            return roles
        programme_id = needed(id_parameter(self.request, "programme"), "programme")
        return roles.filter(programme=fetch(Programme.objects, actor, programme_id))

    @extend_schema(request=NewProgrammeRoleSerializer, responses={201: ProgrammeRoleSerializer})
    def create(self, request: Request) -> Response:
        """Make somebody who takes part the programme's coach or owner. People from outside are invited."""
        actor, given = signed_in(request), parsed(NewProgrammeRoleSerializer(data=request.data))
        programme = fetch(Programme.objects, actor, given["programme"])
        held = programmes.give_role(actor, programme=programme, user_id=given["user"], role=given["role"])
        return self.reread(held.pk, 201)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        programmes.take_role(signed_in(request), held=self.get_object())
        return Response(status=204)
