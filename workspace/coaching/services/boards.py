"""The coach board: all teams of a programme, each in the order it was opened, and what is said of one team."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from django.db.models import Max
from django.utils import timezone

from experiments.models import Experiment
from teams.models import Programme, Team
from teams.services import questions
from workspace.accounts.models import User
from workspace.coaching.facts import TeamFacts, days_between
from workspace.coaching.gathering import Cell, Gathered, gather, people
from workspace.coaching.measures import MEASURES, Described, Reading, Unit, described
from workspace.core.languages import chosen
from workspace.core.policy import require
from workspace.meetings.models import Meeting


@dataclass(frozen=True)
class Shown:
    """A measure as it is shown: the sentence first, in the reader's language. `before`: in the window before. `to_ask`:
    the coach's question in the language most of the core team use."""

    described: Described
    unit: Unit
    reading: Reading
    before: Reading | None
    sentence: str
    to_ask: str


@dataclass(frozen=True)
class Tried:
    """An experiment on the board; the days since its last round, once there was one."""

    id: uuid.UUID
    title: str
    state: str
    days_since_round: int | None


@dataclass(frozen=True)
class TeamBoard:
    team: Team
    canvases: list[Cell]
    experiments: list[Tried]
    measures: list[Shown]
    open_questions: int


@dataclass(frozen=True)
class Board:
    """`meeting` is the last one that has ended: windows and trends begin there."""

    programme: Programme
    meeting: Meeting | None
    number: int
    teams: list[TeamBoard]


def board(actor: User, *, programme: Programme) -> Board:
    """Raises Forbidden unless the actor coaches or owns the programme."""
    require(actor, "coaching.view_board", programme)
    open_teams = programme.teams.filter(archived_at=None).order_by("pk")
    return _drawn(actor, programme, list(open_teams))


def measures_of(actor: User, *, team: Team) -> Board:
    """What the coaches see of one team. Raises Forbidden unless the actor is in its core, or sees the board."""
    require(actor, "coaching.view_measures", team)
    return _drawn(actor, team.programme, [team])


def _drawn(actor: User, programme: Programme, teams: Collection[Team]) -> Board:
    gathered = gather(programme, teams)
    ids = [team.pk for team in teams]
    tried = _tried(ids)
    languages = people.languages_of(ids)
    waiting = questions.waiting_in(actor, ids)
    return Board(
        programme=programme,
        meeting=gathered.meetings[-1] if gathered.meetings else None,
        number=len(gathered.meetings),
        teams=[
            TeamBoard(
                team=team,
                canvases=gathered.cells.get(team.pk, []),
                experiments=tried[team.pk],
                measures=_shown(gathered, gathered.facts[team.pk], languages.get(team.pk)),
                open_questions=waiting.get(team.pk, 0),
            )
            for team in teams
        ],
    )


def _tried(ids: Collection[uuid.UUID]) -> dict[uuid.UUID, list[Tried]]:
    today = timezone.localdate()  # people write the days of their rounds by their own calendar
    found = defaultdict(list)
    rows = Experiment.objects.filter(team__in=ids).annotate(last=Max("iterations__ended_on")).order_by("pk")
    for team, pk, title, state, last in rows.values_list("team", "pk", "title", "state", "last"):
        found[team].append(Tried(pk, title, state, None if last is None else days_between(last, today)))
    return found


def _shown(gathered: Gathered, facts: TeamFacts, language: str | None) -> list[Shown]:
    return [_measured(one, gathered, facts, language) for one in described().values()]


def _measured(one: Described, gathered: Gathered, facts: TeamFacts, language: str | None) -> Shown:
    measure = MEASURES[one.id]
    reading = measure.read(facts, gathered.window)
    before = measure.read(facts, gathered.before) if measure.HAS_PAST and gathered.before else None
    return Shown(one, measure.UNIT, reading, before, measure.say(reading), chosen(one.question, language))
