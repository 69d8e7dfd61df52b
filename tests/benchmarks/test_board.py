"""The coach board of 7 teams with 10 canvases and 5 000 notes each: at most 300 ms on the server.

`pytest -s -m bench tests/benchmarks/test_board.py`, for PostgreSQL with `NIITTY_DATABASE_URL`. That the number of
queries stays the same is asked of it in `tests/coaching/test_board.py`.
"""

from __future__ import annotations

import random
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from canvases.models import Canvas, Note
from canvases.templates import shape_of
from teams.models import Comment, Membership, Programme, Team, Thread
from teams.roles import Sector
from tests import make
from tests.benchmarks.timing import quickest
from tests.experiments import stories
from tests.meetings.test_meetings import planned
from tests.people import Browser, People, somebody
from workspace.accounts.models import User
from workspace.coaching.models import MissingVoice, Tie
from workspace.coaching.voices import ACTORS_CANVAS
from workspace.core.ids import uuid7

pytestmark = pytest.mark.django_db
TEAMS, NOTES, PEOPLE, THREADS, TIES, VOICES = 7, 5_000, 25, 120, 400, 30
MOST_MS = 300
DAYS = 80


def crowd(team: Team, number: int) -> list[User]:
    """A core of five, the others invited."""
    users = [somebody(f"P{number}x{each}") for each in range(PEOPLE)]
    Membership.objects.bulk_create(
        Membership(
            team=team, user=user, role="core" if place < 5 else "stakeholder", sector=Sector.values[place % len(Sector)]
        )
        for place, user in enumerate(users)
    )
    return users


def fill(team: Team, number: int) -> None:
    dice, now = random.Random(number), timezone.now()
    make.canvas(team)
    users = crowd(team, number)
    canvases = list(Canvas.objects.filter(team=team).select_related("template"))
    rows = []
    for place in range(NOTES):
        canvas = canvases[place % len(canvases)]
        block = dice.choice(list(shape_of(canvas.template).blocks))
        canvas.counts[block] = canvas.counts.get(block, 0) + 1
        at = now - timedelta(days=dice.random() * DAYS)
        fields = {"block": block, "x": dice.random(), "y": 0.5, "type": "actor", "created_at": at, "changed_at": at}
        rows.append(Note(id=uuid7(), canvas=canvas, author=dice.choice(users), text="What somebody saw", **fields))
    notes = Note.objects.bulk_create(rows)
    Canvas.objects.bulk_update(canvases, ["counts"])
    pairs = {(dice.choice(notes).pk, dice.choice(notes).pk) for _ in range(TIES)}
    Tie.objects.bulk_create(Tie(canvas=canvases[0], source_id=one, target_id=other) for one, other in pairs)
    on_map = [note for note in notes if note.canvas.template.slug == ACTORS_CANVAS]
    MissingVoice.objects.bulk_create(MissingVoice(note=note) for note in on_map[:VOICES])
    threads = Thread.objects.bulk_create(
        Thread(team=team, target_kind="canvas", target_id=canvases[0].pk, created_by=dice.choice(users))
        for _ in range(THREADS)
    )
    Comment.objects.bulk_create(
        Comment(thread=thread, author=dice.choice(users), body="Yes") for thread in threads for _ in range(4)
    )
    for _ in range(3):
        stories.whole(team, users[0], users[9], state="decided")


@pytest.mark.bench
def test_the_board_of_a_whole_programme_is_there_quickly(programme: Programme, people: People) -> None:
    programme.teams.all().delete()
    for number in range(TEAMS):
        fill(make.team(programme, f"Team {number}"), number)
    for days in (-75, -55, -20):
        planned(programme, days=days)
    window, path = Browser(people.carla), f"/programmes/{programme.pk}/board/"
    seen = window.read(path)
    assert [len(one["canvases"]) for one in seen["teams"]] == [10] * TEAMS
    assert Note.objects.count() == TEAMS * NOTES
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("ANALYZE")  # as it does by itself after a while; SQLite is never told
    took = quickest(lambda: window.read(path))
    print(f"board: {took:.0f} ms")  # noqa: T201
    assert took <= MOST_MS
