"""Notes that point at one another: an exchange between two people, and a use of both notes."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple
from uuid import UUID

from django.db.models import Case, IntegerField, Value, When
from django.db.models.functions import Cast, Substr

from workspace.coaching.facts import PersonId
from workspace.coaching.gathering.columns import as_written, day, key
from workspace.coaching.models import Tie

ENDS = ("source", "target")


class Tied(NamedTuple):
    """A tie of a team, which was first seen on a day, and the notes at both its ends (`there`: not removed since)."""

    team: str
    on: str
    source: str
    source_team: str
    source_author: PersonId
    source_written: str
    source_there: int
    target: str
    target_team: str
    target_author: PersonId
    target_written: str
    target_there: int


def ties_of(ids: Collection[UUID]) -> list[Tied]:
    """Read once for all that is made of them: to find the two notes of each is what takes time."""
    ties = Tie.objects.filter(canvas__team__in=ids).order_by()
    ends = (column for end in ENDS for column in _end(end))
    return [Tied(*row) for row in as_written(ties.values_list(key("canvas__team"), day("at"), *ends))]


def _end(note: str) -> tuple[Cast | Substr | Case, ...]:
    is_there = Case(When(**{f"{note}__deleted_at": None}, then=Value(1)), default=Value(0), output_field=IntegerField())
    return key(note), key(f"{note}__canvas__team"), key(f"{note}__author"), day(f"{note}__created_at"), is_there
