"""People in the answers about teams: somebody, and what they are there."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from teams.roles import ProgrammeRoleName, Role
from workspace.accounts.api import PersonSerializer

ROLES = [*Role.choices, *ProgrammeRoleName.choices]


class PersonInTeamSerializer(PersonSerializer):
    """Somebody in a team: as its member, else in its programme; `role` is null for those who have left."""

    role = serializers.ChoiceField(choices=ROLES, allow_null=True)


@extend_schema_field(PersonInTeamSerializer)
class PersonInTeamField(serializers.Field[Any, Any, "dict[str, Any] | None", Any]):
    """The person in the attribute of this name, with the role in `<name>_role` (`teams.models.space.role_of`)."""

    def __init__(self) -> None:
        super().__init__(source="*", read_only=True)
        self.person = PersonSerializer()

    def to_representation(self, value: Any) -> dict[str, Any] | None:
        name = str(self.field_name)
        user = getattr(value, name)
        if user is None:
            return None
        return {**self.person.to_representation(user), "role": getattr(value, f"{name}_role")}


@extend_schema_field(PersonInTeamSerializer(allow_null=True))
class PersonOrNobodyField(PersonInTeamField):
    """The same, where there may be nobody."""
