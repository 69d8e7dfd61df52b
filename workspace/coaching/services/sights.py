"""What coaches say to have seen. Only a press says it: opening a page is nobody's business (ADR 30)."""

from __future__ import annotations

import uuid

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from teams import targets
from teams.live import audience
from teams.models import Programme
from teams.policy import may_see_target
from teams.roles import Visibility
from workspace.accounts.models import User
from workspace.coaching import policy
from workspace.coaching.models import Sight, SightChoice
from workspace.core.errors import Forbidden, NotFound
from workspace.core.policy import require
from workspace.realtime import topics
from workspace.realtime.hub import publish


@transaction.atomic
def choose_sights(actor: User, *, programme: Programme, is_on: bool) -> None:
    """Whether the programme's teams see what their coaches have seen. Turned off, what was said stays and is shown to
    nobody."""
    require(actor, "coaching.choose_sights", programme)
    if is_on:
        SightChoice.objects.get_or_create(programme=programme)
    else:
        SightChoice.objects.filter(programme=programme).delete()
    for team in programme.teams.values_list("pk", flat=True):
        publish(topics.team(team), {"type": "team", "team": str(team)})


@transaction.atomic
def mark_seen(actor: User, *, target_kind: str, target_id: uuid.UUID) -> Sight:
    """Seen as of now; a second time moves the moment.

    Raises:
        NotFound: there is no such thing for this person.
        Forbidden: the actor does not coach its team, or the programme has not turned it on.
    """
    if not may_see_target(actor, target_kind, target_id):
        raise NotFound
    team = targets.get(target_kind).place(target_id).team
    if policy.coaches(actor, team) and not policy.shows_sights(team.programme_id):
        raise Forbidden(_("The owners of the programme have not turned on that teams see what coaches have seen."))
    require(actor, "coaching.mark_seen", team)
    sight, _is_new = Sight.objects.update_or_create(
        target_kind=target_kind, target_id=target_id, coach=actor, defaults={"team": team, "at": timezone.now()}
    )
    _refresh(sight)
    return sight


@transaction.atomic
def take_sight_back(actor: User, *, sight: Sight) -> None:
    require(actor, "coaching.delete_sight", sight)
    sight.delete()
    _refresh(sight)


def _refresh(sight: Sight) -> None:
    publish(audience(sight.team_id, Visibility.TEAM), {"type": "sight", "team": str(sight.team_id)})
