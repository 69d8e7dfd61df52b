"""What others said and nobody of the core answered, the oldest first."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

from django.db.models import Exists, OuterRef

from experiments.models import Evidence, EvidenceStatus
from teams import mentions
from teams.models import Comment, Team
from workspace.coaching.brief.standing import Standing
from workspace.coaching.models import SaidKind
from workspace.coaching.said import LENGTH, PERSON, Said
from workspace.core import text

MOST_READ = 500
"""Comments that are looked at; a team with more has other worries."""


def unanswered_in(team: Team, standing: Standing) -> list[Said]:
    """One for each conversation that is not closed: the first words of somebody outside after which nobody of the core
    has spoken. And evidence that waits to be taken up."""
    found = [*_comments(team, standing), *_evidence(team)]
    return sorted(found, key=lambda said: (said.at, said.id))


def _comments(team: Team, standing: Standing) -> Iterator[Said]:
    core = standing.core()
    later = Comment.objects.filter(
        thread=OuterRef("thread"), author__in=core, deleted_at=None, created_at__gt=OuterRef("created_at")
    )
    spoken = Comment.objects.in_the_open().filter(thread__team=team, thread__resolved_at=None, deleted_at=None)
    rows = spoken.exclude(author__in=core).filter(~Exists(later)).annotate(person=PERSON).order_by("created_at", "pk")
    columns = ("pk", "person", "created_at", "body", "thread", "thread__target_kind", "thread__target_id")
    seen: set[uuid.UUID] = set()
    said = list(rows.values_list(*columns)[:MOST_READ])
    names = mentions.names_in(row[3] for row in said)
    for pk, person, at, body, thread, kind, target in said:
        if thread not in seen and standing.is_outside(person):
            seen.add(thread)
            whole = mentions.written_out(body, names)
            yield Said(SaidKind.COMMENT, pk, person, at, text.excerpt(whole, LENGTH), (kind, target))


def _evidence(team: Team) -> Iterator[Said]:
    waiting = Evidence.objects.filter(experiment__team=team, status=EvidenceStatus.WAITING, withdrawn_at=None)
    rows = waiting.annotate(person=PERSON)
    for pk, person, at, words, experiment in rows.values_list("pk", "person", "created_at", "text", "experiment"):
        yield Said(SaidKind.EVIDENCE, pk, person, at, text.excerpt(words, LENGTH), ("experiment", experiment))
