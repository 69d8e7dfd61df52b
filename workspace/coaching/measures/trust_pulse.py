"""Trust pulse.

Median and range of three anonymous questions from 1 to 5 (heard, safe to disagree, worth my time) after the latest
meeting whose pulse has closed; only from five answers on, core and outside apart only when both have five. The value is
the lowest of the medians. Signal: a median under 3, or an outside median at least 1 lower than the core's. Never by
person. ADR 25.
"""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _

from workspace.coaching.facts import Pulse, Scores, TeamFacts, Window
from workspace.coaching.measures.reading import Part, Reading, Unit

UNIT = Unit.SCORE
HAS_PAST = True
ENOUGH = 5
LOW, APART = 3, 1
QUESTIONS = ("heard", "disagree", "worth")
NOBODY: Scores = (0, 0, 0, 0, 0)


def read(team: TeamFacts, window: Window) -> Reading:
    closed = [pulse for pulse in team.pulses if pulse.closed_on <= window.end]
    if not closed:
        return Reading()
    latest = max(closed, key=lambda pulse: pulse.closed_on)
    parts = tuple(_parts(latest))
    if not parts:
        return Reading()
    medians = {part.id: part.n for part in parts if part.id.endswith("_median")}
    whole = [medians[f"all_{question}_median"] for question in QUESTIONS]
    is_apart = any(
        medians.get(f"core_{question}_median", 0) - medians.get(f"outside_{question}_median", 0) >= APART
        for question in QUESTIONS
    )
    return Reading(min(whole), parts=parts, signals=min(medians.values()) < LOW or is_apart)


def _parts(pulse: Pulse) -> Iterator[Part]:
    """Median, lowest and highest of each question: of all, and of each side when both are enough."""
    sides = {"core": pulse.core, "outside": pulse.outside}
    both = all(_answers(scores.get(QUESTIONS[0], NOBODY)) >= ENOUGH for scores in sides.values())
    everybody = {question: _together(pulse, question) for question in QUESTIONS}
    if _answers(everybody[QUESTIONS[0]]) < ENOUGH:
        return
    for side, scores in {"all": everybody, **(sides if both else {})}.items():
        for question in QUESTIONS:
            given = _spread(scores.get(question, NOBODY))
            yield Part(f"{side}_{question}_median", _median(given), len(given))
            yield Part(f"{side}_{question}_low", given[0])
            yield Part(f"{side}_{question}_high", given[-1])


def _together(pulse: Pulse, question: str) -> Scores:
    one, other = pulse.core.get(question, NOBODY), pulse.outside.get(question, NOBODY)
    a, b, c, d, e = (core + outside for core, outside in zip(one, other, strict=True))
    return a, b, c, d, e


def _answers(scores: Scores) -> int:
    return sum(scores)


def _spread(scores: Scores) -> list[int]:
    return [score for score, count in enumerate(scores, start=1) for _each in range(count)]


def _median(given: list[int]) -> float:
    middle = len(given) // 2
    return float(given[middle]) if len(given) % 2 else (given[middle - 1] + given[middle]) / 2


def say(reading: Reading) -> str:
    if reading.value is None:
        return _("No pulse with at least five answers has closed yet.")
    if reading.value < LOW:
        return _("At least one question was answered below the middle.")
    if reading.signals:
        return _("Those outside the core team answered lower than the core team.")
    return _("All three questions were answered in the middle or above.")
