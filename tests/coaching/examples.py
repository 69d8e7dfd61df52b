"""Facts as the tests of measures need them. Today is Friday 20 March 2026; meetings were on 6 February, 27 February and
13 March, so the window is a week long and the one before it two weeks."""

from __future__ import annotations

from datetime import date, timedelta

from workspace.coaching.facts import Kind, Person, Side, Window, Work, windows
from workspace.coaching.measures import MEASURES, Reading

TODAY = date(2026, 3, 20)
MEETINGS = (date(2026, 2, 6), date(2026, 2, 27), date(2026, 3, 13))
NOW, BEFORE = windows(MEETINGS, TODAY)
assert BEFORE is not None
SINCE_THIRD, SINCE_SECOND = NOW, BEFORE


def after(held: int) -> Window:
    """Today, when so many meetings have been held."""
    return windows(MEETINGS[:held], TODAY)[0]


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def key(number: int) -> str:
    """Somebody's id, which no count looks like."""
    return f"person-{number:03}"


CORE, OUTSIDE, COACH = (Person(side) for side in Side)


def core(sector: str = "", **details: object) -> Person:
    return Person(Side.CORE, sector, **details)  # type: ignore[arg-type]


def outsider(sector: str = "", **details: object) -> Person:
    return Person(Side.OUTSIDE, sector, **details)  # type: ignore[arg-type]


def notes(person: int, days_ago: int = 1, items: int = 1, places: int | None = None) -> Work:
    return Work(key(person), ago(days_ago), Kind.NOTE, items, items if places is None else places)


def counted(reading: Reading) -> tuple[int | None, int | None, bool]:
    return reading.n, reading.of, reading.signals


def sentence(name: str, reading: Reading) -> str:
    return MEASURES[name].say(reading)
