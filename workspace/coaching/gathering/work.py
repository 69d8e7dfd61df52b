"""Who contributed what on which day, counted by the database: a programme has tens of thousands of notes."""

from __future__ import annotations

import uuid
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from django.db.models import CharField, Count, F, OuterRef, QuerySet, Subquery
from django.db.models.functions import Concat

from canvases.models import Note
from experiments.models import Evidence, LogEntry
from teams import models as teams
from teams.models import Comment, TaskState
from workspace.coaching.facts import Exchange, Kind, Person, PersonId, Side, Task, Told, Work
from workspace.coaching.gathering.columns import Days, as_written, day, key
from workspace.coaching.gathering.ties import Tied
from workspace.coaching.models import OutcomeFor

TeamId = uuid.UUID
Became = Mapping[PersonId, PersonId]


def work_of(ids: Collection[TeamId], became: Became) -> dict[TeamId, list[Work]]:
    notes = Note.objects.filter(canvas__team__in=ids, deleted_at=None, source=None)  # once, however often it is used
    comments = _said(ids)
    evidence = Evidence.objects.filter(experiment__team__in=ids, withdrawn_at=None)
    entries = LogEntry.objects.filter(team__in=ids, deleted_at=None)
    block = Concat("block", key("canvas"), output_field=CharField())
    found: dict[str, list[Work]] = defaultdict(list)
    days = Days()
    for kind, rows in (
        (Kind.NOTE, _counted(notes, "canvas__team", "author", "created_at", block)),
        (Kind.COMMENT, _counted(comments, "thread__team", "author", "created_at", F("thread"))),
        (Kind.EVIDENCE, _counted(evidence, "experiment__team", "author", "created_at", F("experiment"))),
        (Kind.LOG, _counted(entries, "team", "author", "happened_at", F("team"))),
    ):
        for on, person, team, items, places in rows:
            found[team].append(Work(became.get(person, person), days[on], kind, items, places))
    return {uuid.UUID(team): work for team, work in found.items()}


def _counted(things: Any, team: str, person: str, moment: str, place: Any) -> list[tuple[str, PersonId, str, int, int]]:
    """The day first: SQLite sorts all notes to group them, and finds sooner that two days differ than two ids."""
    columns = {"on": day(moment), "by": key(person), "of": key(team)}
    counts = {"items": Count("*"), "places": Count(place, distinct=True)}
    return as_written(things.order_by().annotate(**columns).values_list(*columns).annotate(**counts))


def exchanges_of(ids: Collection[TeamId], ties: Iterable[Tied], became: Became) -> dict[TeamId, list[Exchange]]:
    """Answers to whoever opened the conversation, and ties between notes that are both there."""
    columns = (key("thread__team"), key("author"), key("thread__created_by"), day("created_at"))
    met = Counter[tuple[str, PersonId, PersonId, str]](as_written(_answers(ids).order_by().values_list(*columns)))
    met.update(
        (tie.team, tie.source_author, tie.target_author, tie.on)
        for tie in ties
        if tie.source_there and tie.target_there
    )
    found: dict[str, list[Exchange]] = defaultdict(list)
    days = Days()
    for (team, one, other, on), times in met.items():
        found[team].append(Exchange(became.get(one, one), became.get(other, other), days[on], times))
    return {uuid.UUID(team): exchanges for team, exchanges in found.items()}


def _said(ids: Collection[TeamId]) -> QuerySet[Comment]:
    """Comments on the team's work. To answer one's coach below a review is none: outside nobody can read it."""
    return (
        Comment.objects.in_the_open()
        .filter(thread__team__in=ids, deleted_at=None)
        .exclude(thread__target_kind="review")
    )


def _answers(ids: Collection[TeamId]) -> Any:
    first = Comment.objects.filter(thread=OuterRef("thread")).order_by("created_at", "pk").values("pk")[:1]
    return _said(ids).exclude(pk=Subquery(first))


def told_of(
    exchanges: Mapping[TeamId, Collection[Exchange]],
    people: Mapping[TeamId, Mapping[PersonId, Person]],
) -> dict[TeamId, list[Told]]:
    """Somebody of the core answered, or tied their note: for the others it is heard."""
    found: dict[TeamId, list[Told]] = defaultdict(list)
    for team, hung in exchanges.items():
        for exchange in hung:
            answerer = people[team].get(exchange.one)
            if answerer is not None and answerer.side == Side.CORE and exchange.other != exchange.one:
                found[team].append(Told(exchange.other, exchange.on))
    return found


def tasks_of(ids: Collection[TeamId]) -> dict[TeamId, list[Task]]:
    """What has a day by which it is to be done."""
    tasks = teams.Task.objects.filter(team__in=ids).exclude(state=TaskState.DROPPED)
    found: dict[TeamId, list[Task]] = defaultdict(list)
    for team, due_on, state in tasks.values_list("team", "due_on", "state"):
        if due_on is not None:
            found[team].append(Task(due_on, state == TaskState.DONE))
    return found


def written_to_of(ids: Collection[TeamId], became: Became) -> dict[TeamId, list[Told]]:
    """Whom the team wrote back what became of it."""
    rows = OutcomeFor.objects.filter(outcome__team__in=ids).order_by()
    found: dict[TeamId, list[Told]] = defaultdict(list)
    for team, person, at in rows.values_list("outcome__team", key("person"), "outcome__at"):
        found[team].append(Told(became.get(person, person), at.date()))
    return found
