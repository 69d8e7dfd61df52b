"""What the measures are made from: plain facts of one team, gathered elsewhere (`workspace.coaching.gathering`).

Nothing in here asks the database. A day is a day in UTC. People are ids, as the database writes them (an id of Python
takes ten times as long to make and to compare), which no measure hands on.
"""

from __future__ import annotations

import functools
import uuid
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

PersonId = str
STALE_DAYS = 28


class Side(StrEnum):
    """Where somebody stands towards a team. Whoever is neither in its core nor leads the programme is outside."""

    CORE = "core"
    OUTSIDE = "outside"
    COACH = "coach"


class Kind(StrEnum):
    NOTE = "note"
    COMMENT = "comment"
    EVIDENCE = "evidence"
    LOG = "log"


@dataclass(frozen=True, slots=True)
class Window:
    """The days after `start` up to and with `end`: from one meeting to the next, or to today.

    `held`: how many meetings had ended by then. `meetings`: the day each of them ended, the first one first.
    """

    start: date | None
    end: date
    meetings: tuple[date, ...] = ()
    is_current: bool = True

    @property
    def held(self) -> int:
        return sum(day <= self.end for day in self.meetings)

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and day <= self.end and (self.start is None or day > self.start)


def windows(meetings: Iterable[date], today: date) -> tuple[Window, Window | None]:
    """The time since the last meeting, and the time before that (None before the first meeting)."""
    ended = tuple(sorted(day for day in meetings if day <= today))
    last = ended[-1] if ended else None
    current = Window(last, today, ended)
    if last is None:
        return current, None
    before = [day for day in ended if day < last]
    return current, Window(before[-1] if before else None, last, ended, is_current=False)


@dataclass(frozen=True, slots=True)
class Person:
    side: Side
    sector: str = ""
    joined_on: date = date.min
    invitation: uuid.UUID | str | None = None


UNKNOWN = Person(Side.OUTSIDE)
"""Somebody who was never in the team, such as a core member of another; or left before that was written down."""


class Work(NamedTuple):
    """What one person contributed in a team on one day: `items` of a kind, in so many different `places`.

    A place is a block of a canvas, a conversation, or an experiment. A tuple: a programme has ten thousand of them,
    which take a third of the time to make.
    """

    person: PersonId
    on: date
    kind: Kind
    items: int = 1
    places: int = 1


@dataclass(frozen=True, slots=True)
class Contribution:
    """All that one person gave within a window."""

    person: Person
    items: int
    places: int


@dataclass(frozen=True, slots=True)
class Exchange:
    """Two people's words that hang together: an answer, or an arrow between notes."""

    one: PersonId
    other: PersonId
    on: date
    times: int = 1


@dataclass(frozen=True, slots=True)
class Invitation:
    id: uuid.UUID | str
    on: date
    is_letter: bool = True


@dataclass(frozen=True, slots=True)
class Use:
    """A note that was put to use for the first time."""

    author: PersonId
    written_on: date
    used_on: date


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody heard what became of what they gave; None: everybody did."""

    person: PersonId | None
    on: date


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be done by a day; what was dropped is none."""

    due_on: date
    is_done: bool


@dataclass(frozen=True, slots=True)
class Block:
    """One field of a canvas: how many notes it has `now`, and had `then`, at the end of the window before."""

    required: bool
    filled: int
    now: int = 0
    then: int = 0


@dataclass(frozen=True, slots=True)
class Canvas:
    """`meeting`: the number of the meeting its phase belongs to."""

    number: int
    slug: str
    meeting: int
    blocks: tuple[Block, ...] = ()
    changed_on: date | None = None

    def is_begun(self, *, then: bool = False) -> bool:
        return any(block.then if then else block.now for block in self.blocks)


@dataclass(frozen=True, slots=True)
class Assumption:
    created_on: date
    state: str
    criticality: float | None = None
    evidence_level: float | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    collected_on: date
    added_on: date
    type: str = "quote"
    direction: str = "for"
    is_outside: bool = False


@dataclass(frozen=True, slots=True)
class Learning:
    """`returned_on`: when it first went back to a canvas."""

    on: date
    returned_on: date | None = None
    needs_no_change: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    on: date
    grounds: int = 1
    consulted: int = 0
    has_maker: bool = True
    next_on: date | None = None
    review_on: date | None = None


@dataclass(frozen=True, slots=True)
class Experiment:
    """`steps`: when it came into which state, the first one first."""

    state: str
    steps: tuple[tuple[date, str], ...] = ()
    rounds: tuple[date, ...] = ()
    believed_on: date | None = None
    evidence: tuple[Evidence, ...] = ()
    learnings: tuple[Learning, ...] = ()
    decisions: tuple[Decision, ...] = ()

    def state_in(self, window: Window) -> tuple[str, date | None]:
        """Its state at the end of the window, and the day it came into it; an idea before the first step."""
        known = [(on, after) for on, after in self.steps if on <= window.end]
        since, after = known[-1] if known else (None, "idea")
        return (self.state if window.is_current else after), since


Scores = tuple[int, int, int, int, int]
"""How many gave a 1, a 2 ... a 5."""


@dataclass(frozen=True, slots=True)
class Pulse:
    """The answers after one meeting, question by question, once nobody can answer any more."""

    closed_on: date
    core: Mapping[str, Scores] = field(default_factory=dict)
    outside: Mapping[str, Scores] = field(default_factory=dict)


@dataclass(frozen=True)
class TeamFacts:
    """`people` are there, those in `left` were: what they gave counts as given from where they stood.

    `open_artefacts` of `artefacts`: what is shown to more than the core team and the coaches.

    `mapped`: sectors of the actors on the map. `missing`: voices ever named as missing, each found or not.
    """

    people: Mapping[PersonId, Person] = field(default_factory=dict)
    left: Mapping[PersonId, Person] = field(default_factory=dict)
    work: tuple[Work, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    invitations: tuple[Invitation, ...] = ()
    missing: tuple[bool, ...] = ()
    mapped: frozenset[str] = frozenset()
    uses: tuple[Use, ...] = ()
    told: tuple[Told, ...] = ()
    artefacts: int = 0
    open_artefacts: int = 0
    canvases: tuple[Canvas, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
    experiments: tuple[Experiment, ...] = ()
    pulses: tuple[Pulse, ...] = ()
    tasks: tuple[Task, ...] = ()
    sectors: tuple[str, ...] = ("state", "local", "business", "civil", "research", "people")

    def person(self, key: PersonId) -> Person:
        return self.people.get(key) or self.left.get(key, UNKNOWN)

    @functools.cached_property
    def given(self) -> tuple[tuple[Person, Work], ...]:
        """Notes, comments and evidence by anybody but coaches."""
        everybody = {key: self.person(key) for key in {work.person for work in self.work}}
        giving = {key: person for key, person in everybody.items() if person.side is not Side.COACH}
        given = (work for work in self.work if work.person in giving and work.kind is not Kind.LOG)
        return tuple((giving[work.person], work) for work in given)

    @functools.cached_property
    def days_given(self) -> Mapping[PersonId, set[date]]:
        """On which days each of them gave something."""
        days: dict[PersonId, set[date]] = defaultdict(set)
        for _person, work in self.given:
            days[work.person].add(work.on)
        return dict(days)

    @functools.cached_property
    def notes_from_outside(self) -> Mapping[date, int]:
        """How many were written on which day."""
        notes: Counter[date] = Counter()
        for person, work in self.given:
            if work.kind is Kind.NOTE and person.side is Side.OUTSIDE:
                notes[work.on] += work.items
        return notes

    @functools.cached_property
    def busy_days(self) -> set[date]:
        """Days with a contribution or a log entry by anybody but coaches."""
        logged = {
            work.on for work in self.work if work.kind is Kind.LOG and self.person(work.person).side != Side.COACH
        }
        return logged.union(*self.days_given.values())

    def contributions(self, window: Window) -> dict[PersonId, Contribution]:
        """What each person gave within the window."""
        if window not in self._contributions:
            self._contributions[window] = self._within(window)
        return self._contributions[window]

    @functools.cached_property
    def _contributions(self) -> dict[Window, dict[PersonId, Contribution]]:
        """Several measures ask for the same two windows."""
        return {}

    def _within(self, window: Window) -> dict[PersonId, Contribution]:
        start, end = window.start or date.min, window.end
        items: Counter[PersonId] = Counter()
        places: Counter[PersonId] = Counter()
        for _person, work in self.given:
            if start < work.on <= end:
                items[work.person] += work.items
                places[work.person] += work.places
        return {key: Contribution(self.person(key), items[key], places[key]) for key in items}


def days_between(earlier: date, later: date) -> int:
    """Whole days, never fewer than none: clocks of people and of the server differ by hours."""
    return max((later - earlier).days, 0)


def weeks_of(window: Window) -> list[date]:
    """The Mondays of the ISO weeks that have a day in the window."""
    if window.start is None:
        return []
    first = window.start + timedelta(days=1)
    monday, weeks = first - timedelta(days=first.weekday()), []
    while monday <= window.end:
        weeks.append(monday)
        monday += timedelta(weeks=1)
    return weeks
