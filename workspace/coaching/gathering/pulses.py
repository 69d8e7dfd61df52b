"""Pulses that have closed. Of open ones nothing is read, not even how many have answered (ADR 25)."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection
from datetime import UTC, date

from django.utils import timezone

from workspace.coaching.facts import Pulse, Scores
from workspace.coaching.models import PulseTally, Side

TeamId = uuid.UUID


def pulses_of(ids: Collection[TeamId]) -> dict[TeamId, list[Pulse]]:
    closed = PulseTally.objects.filter(pulse__team__in=ids, pulse__closes_at__lte=timezone.now())
    counts: dict[tuple[TeamId, uuid.UUID, date], dict[str, dict[str, list[int]]]] = {}
    columns = ("pulse__team", "pulse", "pulse__closes_at", "side", "question", "score", "count")
    for team, pulse, closes_at, side, question, score, count in closed.values_list(*columns).order_by():
        sides = counts.setdefault((team, pulse, closes_at.astimezone(UTC).date()), {each: {} for each in Side.values})
        sides[side].setdefault(question, [0] * 5)[score - 1] = count
    found = defaultdict(list)
    for (team, _pulse, closed_on), sides in counts.items():
        found[team].append(Pulse(closed_on, _scores(sides[Side.CORE]), _scores(sides[Side.OUTSIDE])))
    return found


def _scores(questions: dict[str, list[int]]) -> dict[str, Scores]:
    return {question: (a, b, c, d, e) for question, (a, b, c, d, e) in questions.items()}
