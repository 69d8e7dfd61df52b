"""People who contributed before the last meeting but one, and have not been heard since."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from teams.models import Membership, Team
from workspace.coaching.brief.standing import Group, Standing
from workspace.coaching.facts import Window
from workspace.coaching.gathering import people, work


@dataclass(frozen=True)
class Quiet:
    """`last_on`: the day of their last contribution."""

    membership: Membership
    group: Group
    last_on: date


def quiet_in(team: Team, window: Window, standing: Standing) -> list[Quiet] | None:
    """Those longest silent first, of all who are still in the team but coaches. None while fewer than two meetings
    have been held: nobody can have gone quiet yet."""
    if len(window.meetings) < 2:
        return None
    until = window.meetings[-2]
    ids = [team.pk]
    last: dict[uuid.UUID, date] = {}
    for done in work.work_of(ids, people.who_became_whom(ids)).get(team.pk, []):
        person = uuid.UUID(done.person)
        last[person] = max(done.on, last.get(person, done.on))
    found = [
        Quiet(standing.members[person], group, day)
        for person, day in last.items()
        if day <= until and (group := standing.group_of(person)) not in {Group.COACH, Group.OTHER}
    ]
    return sorted(found, key=lambda quiet: (quiet.last_on, quiet.membership.pk))
