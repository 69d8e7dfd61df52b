"""What people said in a team, word by word: their notes, comments and evidence."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models.functions import Coalesce

from canvases.models import Note
from experiments.models import Evidence
from teams import mentions
from teams.models import Comment, Team
from workspace.coaching.models import SaidKind
from workspace.core import text

LENGTH = 200
PERSON = Coalesce("author__merged_into", "author")
Key = tuple[str, uuid.UUID]
"""The kind of something said, and its id."""


@dataclass(frozen=True, slots=True)
class Said:
    """`person` is the account that a guest has become. `target` is where it was said."""

    kind: str
    id: uuid.UUID
    person: uuid.UUID
    at: datetime
    text: str
    target: tuple[str, uuid.UUID]

    @property
    def key(self) -> Key:
        return self.kind, self.id

    def path(self, place: str) -> str:
        """In the front end, below the path of where it was said."""
        endings = {SaidKind.NOTE: f"#{self.id}", SaidKind.COMMENT: f"?comment={self.id}"}
        return place + endings.get(SaidKind(self.kind), "#evidence")


def said_in(team: Team, people: Collection[uuid.UUID]) -> list[Said]:
    """Everything that these people said there and did not take back, the oldest first. Three queries."""
    places = ("canvas__team", "thread__team", "experiment__team")
    rows = _read([{place: team, "person__in": people} for place in places])
    return sorted(rows, key=lambda said: (said.at, said.id))


def words_of(keys: Iterable[Key]) -> dict[Key, Said]:
    """Those that are still there. Three queries."""
    ids: dict[str, set[uuid.UUID]] = {kind: set() for kind in SaidKind.values}
    for kind, pk in keys:
        ids[kind].add(pk)
    kinds = (SaidKind.NOTE, SaidKind.COMMENT, SaidKind.EVIDENCE)
    return {said.key: said for said in _read([{"pk__in": ids[kind]} for kind in kinds])}


def _read(which: list[dict[str, Any]]) -> Iterator[Said]:
    """
    Args:
        which: what to look for among notes, among comments and among evidence.
    """
    notes, comments, evidence = which
    there = Note.objects.annotate(person=PERSON).filter(deleted_at=None, **notes)
    for pk, person, at, words, canvas in there.values_list("pk", "person", "created_at", "text", "canvas"):
        yield Said(SaidKind.NOTE, pk, person, at, text.excerpt(words, LENGTH), ("canvas", canvas))
    spoken = Comment.objects.in_the_open().annotate(person=PERSON).filter(deleted_at=None, **comments)
    columns = ("pk", "person", "created_at", "body", "thread__target_kind", "thread__target_id")
    heard = list(spoken.values_list(*columns))
    names = mentions.names_in(row[3] for row in heard)
    for pk, person, at, words, kind, target in heard:
        whole = mentions.written_out(words, names)
        yield Said(SaidKind.COMMENT, pk, person, at, text.excerpt(whole, LENGTH), (kind, target))
    traces = Evidence.objects.annotate(person=PERSON).filter(withdrawn_at=None, **evidence)
    for pk, person, at, words, experiment in traces.values_list("pk", "person", "created_at", "text", "experiment"):
        yield Said(SaidKind.EVIDENCE, pk, person, at, text.excerpt(words, LENGTH), ("experiment", experiment))
