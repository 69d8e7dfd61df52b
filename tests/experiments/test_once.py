"""Two requests with the same key at the same time: the database lets one in, and the other finds its row."""

from __future__ import annotations

import pytest
from django.db import IntegrityError

from experiments.models import LogEntry
from teams.models import Team
from tests.experiments import traces
from tests.people import People
from workspace.core.errors import Conflict
from workspace.core.once import insert_once, sent_before


def test_the_slower_of_two_finds_the_row_of_the_faster(team: Team, people: People) -> None:
    faster = traces.entry(team, people.alice, key="1")
    slower = LogEntry(team=team, author=people.alice, text="Again", key="1")
    assert insert_once(slower, LogEntry.objects.filter(author=people.alice), "1") == (faster, False)
    assert LogEntry.objects.count() == 1


def test_what_is_wrong_for_another_reason_stays_wrong(team: Team, people: People) -> None:
    again = traces.entry(team, people.alice, key="1")
    again.key = None
    with pytest.raises(IntegrityError):
        insert_once(again, LogEntry.objects.filter(author=people.alice), None)


def test_a_key_means_the_same_thing_in_the_same_place(team: Team, neighbours: Team, people: People) -> None:
    first = traces.entry(team, people.alice, key="1")
    hers, his = (LogEntry.objects.filter(author=user) for user in (people.alice, people.bob))
    assert sent_before(hers, "1", team=team) == first
    assert sent_before(his, "1", team=team) is None
    assert sent_before(hers, None, team=team) is None
    with pytest.raises(Conflict):
        sent_before(hers, "1", team=neighbours)
