"""What a measure says of one team in one window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from workspace.coaching.facts import TeamFacts, Window

SMALL = 5
"""Fewer than so many and a share says little."""


class Unit(StrEnum):
    """How a value is to be read."""

    YES = "yes"
    SHARE = "share"
    INDEX = "index"
    DAYS = "days"
    COUNT = "count"
    SCORE = "score"


@dataclass(frozen=True, slots=True)
class Part:
    """One of the counts behind a value. `id` is a word the interface knows, or a number."""

    id: str
    n: float
    of: float | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """`value` is None while there is nothing to measure. A share is `n` of `of`, and `value` between 0 and 1."""

    value: float | None = None
    n: int | None = None
    of: int | None = None
    parts: tuple[Part, ...] = ()
    signals: bool = False

    @property
    def is_small(self) -> bool:
        return self.of is not None and 0 < self.of < SMALL

    def part(self, name: str) -> float:
        return next((part.n for part in self.parts if part.id == name), 0)


def share(n: int, of: int, parts: tuple[Part, ...] = (), *, signals: bool = False) -> Reading:
    """`n` of `of`; nothing to measure when that is of none, and then no signal either."""
    if of == 0:
        return Reading(None, n, of, parts)
    return Reading(n / of, n, of, parts, signals)


class Measure(Protocol):
    """A module of this package: one measure, its formula in its docstring."""

    UNIT: Unit
    HAS_PAST: bool
    """Whether the window before can be told: else what is measured leaves no dates."""

    def read(self, team: TeamFacts, window: Window) -> Reading: ...

    def say(self, reading: Reading) -> str:
        """The sentence that comes before the score, in the reader's language."""
        ...
