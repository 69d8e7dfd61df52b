"""`/memberships/`."""

from __future__ import annotations

import uuid

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from teams.models import Membership, Team
from teams.roles import Role, Sector
from teams.services import memberships
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.core.fields import AbilitiesField, LineField
from workspace.core.policy import fetch
from workspace.core.viewsets import Listed, Shown, documented_id, id_parameter, needed, parsed


class MembershipSerializer(serializers.Serializer[Membership]):
    id = serializers.UUIDField()
    team = serializers.UUIDField(source="team_id")
    person = PersonSerializer(source="user")
    role = serializers.ChoiceField(choices=Role.choices)
    sector = serializers.ChoiceField(choices=Sector.choices, allow_blank=True)
    about = serializers.CharField()
    joined_at = serializers.DateTimeField()
    abilities = AbilitiesField(
        change_role="teams.change_membership", edit="teams.edit_membership", remove="teams.remove_membership"
    )


class MembershipChangesSerializer(serializers.Serializer[Membership]):
    role = serializers.ChoiceField(choices=Role.choices, required=False)
    sector = serializers.ChoiceField(choices=Sector.choices, required=False, allow_blank=True)
    about = LineField(max_length=120, required=False, allow_blank=True)


@extend_schema_view(list=extend_schema(parameters=[documented_id("team", required=True)]))
class MembershipViewSet(Listed[Membership], Shown[Membership]):
    """Who is in a team. Guests see the core team and themselves."""

    queryset = Membership.objects.none()
    serializer_class = MembershipSerializer

    def get_queryset(self) -> QuerySet[Membership]:
        actor = signed_in(self.request)
        people = Membership.objects.visible_to(actor).select_related("user", "team__programme")
        if self.action != "list":
            return people
        return people.filter(team=fetch(Team.objects, actor, needed(id_parameter(self.request, "team"), "team")))

    @extend_schema(request=MembershipChangesSerializer(partial=True), responses=MembershipSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        """A new role for somebody; or one's own sector and what one says of oneself."""
        membership = self.get_object()
        changes = parsed(MembershipChangesSerializer(data=request.data, partial=True))
        memberships.change(signed_in(request), membership=membership, **changes)
        return self.reread(pk)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        """Leave, or take somebody out."""
        memberships.remove(signed_in(request), membership=self.get_object())
        return Response(status=204)
