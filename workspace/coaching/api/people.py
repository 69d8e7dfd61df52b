"""People of a team in answers that name many of them, looked up together."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from django.db.models import UUIDField, Value

from teams.models import Team
from teams.models.space import role_of
from workspace.accounts.models import User


def faces(ids: Iterable[uuid.UUID], team: Team) -> dict[uuid.UUID, User]:
    """People by their ids, each with `role`, as the team knows them; one query."""
    people = User.objects.annotate(place=Value(team.pk, UUIDField())).annotate(role=role_of("pk", "place"))
    return {person.pk: person for person in people.filter(pk__in=set(ids))}
