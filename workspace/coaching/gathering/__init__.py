"""The facts of all teams of a programme, in a number of queries that grows with nothing."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime

from django.utils import timezone

from teams.models import Programme, Team
from workspace.coaching.facts import Canvas, TeamFacts, Told, Use, Window, windows
from workspace.coaching.gathering import canvases, experiments, notes, people, pulses, work
from workspace.coaching.gathering.canvases import Cell
from workspace.coaching.gathering.ties import ties_of
from workspace.meetings.models import Meeting

__all__ = ["Cell", "Gathered", "gather"]


@dataclass(frozen=True)
class Gathered:
    """`meetings` have ended, the first one first; `before` is the window before, which there is after the first."""

    teams: list[Team]
    meetings: list[Meeting]
    window: Window
    before: Window | None
    facts: dict[uuid.UUID, TeamFacts]
    cells: dict[uuid.UUID, list[Cell]]


def gather(programme: Programme, teams: Collection[Team]) -> Gathered:
    """Facts about these teams, all of the programme."""
    now = timezone.now()
    meetings = list(Meeting.objects.filter(programme=programme, ends_at__lte=now).order_by("ends_at", "pk"))
    window, before = windows([_day(meeting.ends_at) for meeting in meetings], _day(now))
    since = meetings[-1].ends_at if meetings else None
    rows = canvases.rows_of([team.pk for team in teams])
    return Gathered(
        teams=list(teams),
        meetings=meetings,
        window=window,
        before=before,
        facts=_facts(programme, teams, canvases.facts_of(rows, since)),
        cells=canvases.cells_of(rows, since),
    )


def _facts(
    programme: Programme, teams: Collection[Team], drawn: dict[uuid.UUID, list[Canvas]]
) -> dict[uuid.UUID, TeamFacts]:
    ids = [team.pk for team in teams]
    became = people.who_became_whom(ids)
    everybody, left = people.people_of(ids, programme.pk), people.left_of(ids, programme.pk)
    invitations = people.invitations_of(ids)
    worked = work.work_of(ids, became)
    ties = ties_of(ids)
    exchanges = work.exchanges_of(ids, ties, became)
    answered = work.told_of(exchanges, {team: left[team] | everybody[team] for team in ids})
    told, written_to = experiments.told_of(ids, became), work.written_to_of(ids, became)
    uses = notes.uses_of(ids, ties, became)
    missing, mapped = notes.missing_of(ids), notes.mapped_sectors_of(ids)
    assumptions, tried = experiments.assumptions_of(ids), experiments.experiments_of(ids)
    artefacts = experiments.artefacts_of(teams)
    felt = pulses.pulses_of(ids)
    tasks = work.tasks_of(ids)
    return {
        team: TeamFacts(
            people=everybody[team],
            left=left[team],
            work=tuple(worked.get(team, ())),
            exchanges=tuple(exchanges.get(team, ())),
            invitations=tuple(invitations.get(team, ())),
            missing=tuple(missing.get(team, ())),
            mapped=mapped.get(team, frozenset()),
            uses=tuple(uses.get(team, ())),
            told=(
                *answered.get(team, ()),
                *told.get(team, ()),
                *written_to.get(team, ()),
                *_taken_up(uses.get(team, ())),
            ),
            artefacts=artefacts[team][0],
            open_artefacts=artefacts[team][1],
            canvases=tuple(drawn.get(team, ())),
            assumptions=tuple(assumptions.get(team, ())),
            experiments=tuple(tried.get(team, ())),
            pulses=tuple(felt.get(team, ())),
            tasks=tuple(tasks.get(team, ())),
        )
        for team in ids
    }


def _taken_up(uses: Collection[Use]) -> list[Told]:
    """Whoever wrote a note that is put to use can see it there."""
    return [Told(use.author, use.used_on) for use in uses]


def _day(moment: datetime) -> date:
    return moment.astimezone(UTC).date()
