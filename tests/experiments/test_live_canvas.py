"""What experiments do to notes is seen on open canvases, and what is done there reaches the experiments."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from canvases import rooms
from canvases.models import Note
from experiments.models import Assumption, Evidence
from experiments.services.assumptions import change_assumption
from experiments.services.evidence import change_evidence
from experiments.services.returns import return_learning
from experiments.services.transitions import take
from teams.models import Team
from tests.canvases.test_socket import Socket, opened
from tests.experiments import stories
from tests.experiments.boards import PILOT, RENEWAL, RISKS, board, promote, put, taken_up
from tests.people import Browser, People
from workspace.core.database import db
from workspace.realtime.hub import Hub

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
async def end_of_process() -> AsyncIterator[None]:
    yield
    await rooms.here().close()
    await Hub.here().close()


@pytest.fixture
def made(team: Team, people: People) -> Assumption:
    return taken_up(team, people.alice)


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not await db(condition):
            await asyncio.sleep(0.05)


async def test_note_dragged_on_an_open_canvas_moves_its_assumption(
    team: Team, people: People, made: Assumption
) -> None:
    socket = await opened(people.alice, await db(board, team, RISKS))
    key = str(made.source_note_id)
    await socket.until(lambda: key in socket.author.texts())
    with socket.author.doc.transaction():
        socket.author.notes[key]["x"] = 0.75
        socket.author.notes[key]["y"] = 0.5
    await socket.send()
    await until(lambda: Assumption.objects.filter(evidence_level=0.75, criticality=0.5, revision=2).exists())
    await socket.leave()


async def test_assumption_moved_elsewhere_moves_the_note_before_everybodys_eyes(
    team: Team, people: People, made: Assumption
) -> None:
    socket = await opened(people.bob, await db(board, team, RISKS))
    key = str(made.source_note_id)
    await socket.until(lambda: key in socket.author.texts())

    await db(lambda: change_assumption(people.alice, assumption=made, revision=1, criticality=0.1))
    await socket.until(lambda: socket.author.notes[key]["y"] == 0.1)
    await socket.leave()


def bobs_evidence(team: Team, people: People) -> Note:
    """A note of Bob's that Alice has taken up."""
    experiment = stories.whole(team, people.alice, people.bob)
    note = put(team, people.bob, PILOT, "evidence-map", x=0.9, y=0.4)
    promote(Browser(people.alice), note, "evidence", experiment=experiment.pk)
    return note


async def drag(socket: Socket, key: str, **place: Any) -> None:
    await socket.until(lambda: key in socket.author.texts())
    with socket.author.doc.transaction():
        for name, value in place.items():
            socket.author.notes[key][name] = value
    await socket.send()


async def test_evidence_and_its_note_on_an_open_canvas_move_each_other(team: Team, people: People) -> None:
    note = await db(bobs_evidence, team, people)
    socket, key = await opened(people.alice, await db(board, team, PILOT)), str(note.pk)
    await drag(socket, key, x=0.1)
    made = Evidence.objects.filter(source_note=note)
    await until(lambda: made.filter(direction="against", strength=2, revision=2).exists())

    trace = await db(made.get)
    await db(lambda: change_evidence(people.alice, evidence=trace, changes={"direction": "mixed"}))
    await socket.until(lambda: socket.author.notes[key]["x"] == 0.5)
    await socket.leave()


async def test_note_dragged_by_somebody_who_may_not_say_so_goes_back(team: Team, people: People) -> None:
    note = await db(bobs_evidence, team, people)
    socket, key = await opened(people.bob, await db(board, team, PILOT)), str(note.pk)
    await drag(socket, key, x=0.1)
    await socket.until(lambda: socket.author.notes[key]["x"] == 5 / 6)
    assert await db(lambda: Evidence.objects.get(source_note=note).direction) == "for"
    await socket.leave()


async def test_decision_to_scale_appears(team: Team, people: People) -> None:
    experiment = await db(lambda: stories.whole(team, people.alice, people.bob, "sensemaking"))
    socket = await opened(people.bob, await db(board, team, RENEWAL))
    await db(lambda: take(people.alice, experiment=experiment, transition="decide"))
    await socket.until(lambda: "All colleges from August" in socket.author.texts().values())
    await socket.leave()


async def test_learning_that_comes_back_appears(team: Team, people: People, made: Assumption) -> None:
    canvas = await db(board, team, RISKS)
    socket = await opened(people.bob, canvas)

    def come_back() -> None:
        experiment = stories.whole(team, people.alice, people.bob, "sensemaking")
        learning, note = experiment.learnings.get(), Note.objects.select_related("canvas").get()
        return_learning(
            people.alice, learning=learning, canvas=canvas, block="map", affected=note, mark="changed", text="Trust"
        )

    await db(come_back)
    await socket.until(lambda: "Trust" in socket.author.texts().values())
    await socket.leave()
