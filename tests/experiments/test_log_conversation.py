"""What a list of the log says about the conversation under each entry."""

from __future__ import annotations

from typing import Any

import pytest

from experiments.models import LogEntry
from teams.models import Team, Thread
from tests import make
from tests.people import Browser, People
from workspace.accounts.models import User


@pytest.fixture
def entry(team: Team, people: People) -> LogEntry:
    return LogEntry.objects.create(team=team, author=people.alice, text="Two of seven answered.")


def said_about(entry: LogEntry, by: User, **details: Any) -> Thread:
    thread = Thread.objects.create(
        team=entry.team, target_kind="log_entry", target_id=entry.pk, created_by=by, **details
    )
    make.comment(thread, by)
    return thread


def counts(user: User, team: Team) -> list[tuple[int, int]]:
    rows: list[dict[str, Any]] = Browser(user).read(f"/log-entries/?team={team.pk}")["results"]
    return [(row["comments"], row["open_questions"]) for row in rows]


def test_a_question_is_open_until_it_is_answered_or_parked(entry: LogEntry, people: People) -> None:
    assert counts(people.alice, entry.team) == [(0, 0)]
    question = said_about(entry, people.carla, kind="question")
    said_about(entry, people.carla)
    assert counts(people.alice, entry.team) == [(2, 1)]
    make.comment(question, people.alice, "The Monday group.")
    assert counts(people.alice, entry.team) == [(3, 1)], "a reply alone settles nothing"
    Browser(people.alice).send("post", f"/questions/{question.pk}/answer/")
    assert counts(people.alice, entry.team) == [(3, 0)]


def test_conversations_of_other_things_are_not_counted(entry: LogEntry, people: People) -> None:
    said_about(entry, people.carla, kind="question")
    other = LogEntry.objects.create(team=entry.team, author=people.alice, text="Earlier", happened_at=entry.created_at)
    make.question(make.canvas(entry.team), people.carla)
    assert sorted(counts(people.alice, other.team)) == [(0, 0), (1, 1)]


def test_who_may_write_in_the_log_is_said_with_the_team(team: Team, people: People) -> None:
    path = f"/teams/{team.pk}/"
    writers = [people.alice, people.bob, people.greta, people.carla]
    assert [Browser(user).read(path)["abilities"]["write_log"] for user in writers] == [True] * 4
    assert Browser(people.olga).read(path)["abilities"]["write_log"] is False
