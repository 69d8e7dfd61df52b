"""What became of notes: which were put to use, who is on the map of actors, who was missing and was found."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from django.db.models import Exists, OuterRef, Q

from canvases.models import Note
from experiments.models import Assumption, Evidence, Promotion, Return
from teams.roles import Sector
from workspace.coaching.facts import PersonId, Use
from workspace.coaching.gathering.columns import Days, as_written, day, key
from workspace.coaching.gathering.ties import Tied
from workspace.coaching.models import MissingVoice, Tie
from workspace.coaching.voices import ACTOR, ACTORS_CANVAS, NEAR, RINGS

TeamId = uuid.UUID
PARTICIPANTS = "experiment.participants"


def uses_of(
    ids: Collection[TeamId], ties: Iterable[Tied], became: Mapping[PersonId, PersonId]
) -> dict[TeamId, list[Use]]:
    """The first use of every note that was used."""
    first: dict[str, tuple[str, PersonId, str, str]] = {}
    for rows in (_tied(ties), *_ways(ids)):
        for team, note, author, written, used in rows:
            known = first.get(note)
            if known is None or used < known[3]:
                first[note] = (team, author, written, used)
    found: dict[str, list[Use]] = defaultdict(list)
    days = Days()
    for team, author, written, used in first.values():
        found[team].append(Use(became.get(author, author), days[written], days[used]))
    return {uuid.UUID(team): uses for team, uses in found.items()}


def _tied(ties: Iterable[Tied]) -> Iterator[tuple[str, str, PersonId, str, str]]:
    """To be at either end of a tie is to be used."""
    for tie in ties:
        if tie.source_there:
            yield tie.source_team, tie.source, tie.source_author, tie.source_written, tie.on
        if tie.target_there:
            yield tie.target_team, tie.target, tie.target_author, tie.target_written, tie.on


def _ways(ids: Collection[TeamId]) -> list[Any]:
    return [
        _used(Promotion.objects.filter(experiment__team__in=ids), "note", "at"),
        _used(Assumption.objects.filter(team__in=ids), "source_note", "created_at"),
        _used(Evidence.objects.filter(experiment__team__in=ids), "source_note", "created_at"),
        _used(Return.objects.filter(canvas__team__in=ids), "affected", "at"),
    ]


def _used(things: Any, note: str, moment: str) -> Any:
    there = things.filter(**{f"{note}__isnull": False, f"{note}__deleted_at": None}).order_by()
    author, team = key(f"{note}__author"), key(f"{note}__canvas__team")
    return as_written(there.values_list(team, key(note), author, day(f"{note}__created_at"), day(moment)))


def mapped_sectors_of(ids: Collection[TeamId]) -> dict[TeamId, frozenset[str]]:
    """The sectors of the actors on the map: its sectors lie around the turn in the order of the list."""
    on_map = Note.objects.filter(
        canvas__team__in=ids, canvas__template__slug=ACTORS_CANVAS, block=RINGS, deleted_at=None, x__isnull=False
    )
    sectors = Sector.values
    found: dict[TeamId, set[str]] = defaultdict(set)
    for team, x in on_map.values_list("canvas__team", "x"):
        if x is not None:
            found[team].add(sectors[int(x % 1 * len(sectors))])
    return {team: frozenset(sectors) for team, sectors in found.items()}


def missing_of(ids: Collection[TeamId]) -> dict[TeamId, list[bool]]:
    """Each voice that was ever named as missing: whether it was found. One whose note was removed is forgotten.

    They lie on one canvas of ten, which is said, lest the database look through the notes of all.
    """
    near = Q(block=RINGS, lane__in=NEAR)
    of_this = Q(source=OuterRef("note")) | Q(target=OuterRef("note"))
    beside = Tie.objects.filter(of_this).filter(
        Q(source__block=RINGS, source__lane__in=NEAR) | Q(target__block=RINGS, target__lane__in=NEAR)
    )
    taken = Promotion.objects.filter(note=OuterRef("note"), field=PARTICIPANTS)
    on_map = {"note__canvas__team__in": ids, "note__canvas__template__slug": ACTORS_CANVAS}
    named = MissingVoice.objects.filter(**on_map, note__deleted_at=None, note__type=ACTOR)
    found = named.annotate(
        is_near=Exists(Note.objects.filter(near, pk=OuterRef("note"))), is_beside=Exists(beside), is_taken=Exists(taken)
    )
    voices: dict[TeamId, list[bool]] = defaultdict(list)
    for team, is_near, is_beside, is_taken in found.values_list(
        "note__canvas__team", "is_near", "is_beside", "is_taken"
    ):
        voices[team].append(is_near or is_beside or is_taken)
    return voices
