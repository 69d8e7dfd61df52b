"""Open pages hear of steps and edits after commit, and of nothing that was refused."""

from __future__ import annotations

import pytest

from experiments.models import Experiment
from teams.models import Team
from tests.experiments import stories
from tests.people import Browser, People
from tests.realtime.sockets import Socket
from workspace.core.database import db
from workspace.realtime.hub import Hub

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def made(team: Team, people: People) -> Experiment:
    return stories.whole(team, people.alice, people.bob)


async def test_steps_and_edits_are_heard(team: Team, people: People, made: Experiment, hub: Hub) -> None:
    alice, path = await db(Browser, people.alice), f"/experiments/{made.pk}/"
    async with (
        Socket(await db(Browser, people.greta)) as greta,
        Socket(await db(Browser, people.charlie)) as charlie,
    ):
        refused = await db(alice.send, "post", f"{path}transitions/", {"transition": "start"})
        assert refused.status_code == 409
        assert await greta.drain() == []
        await db(alice.send, "post", f"{path}transitions/", {"transition": "next_round"})
        await greta.hears(type="activity", team=str(team.pk))
        await greta.hears(type="experiment", team=str(team.pk), experiment=str(made.pk))
        headers = {"HTTP_IF_MATCH": '"1"'}
        await db(alice.send, "patch", f"/assumptions/{made.assumption_id}/", {"kind": "people"}, **headers)
        await greta.hears(type="assumption", team=str(team.pk), assumption=str(made.assumption_id))
        assert await charlie.drain() == []


async def test_whoever_may_not_see_one_hears_of_nothing_about_it(team: Team, people: People, hub: Hub) -> None:
    made = await db(stories.whole, team, people.alice, people.carla, visibility="team")
    alice = await db(Browser, people.alice)
    headers = {"HTTP_IF_MATCH": f'"{made.revision}"'}
    comment = {"target_kind": "experiment", "target_id": str(made.pk), "body": "What about evenings?"}
    entry = {"team": str(team.pk), "text": "Nobody answered.", "experiment": str(made.pk)}
    async with (
        Socket(await db(Browser, people.bob)) as bob,
        Socket(await db(Browser, people.greta)) as greta,
        Socket(await db(Browser, people.carla)) as carla,
    ):
        for path, body in (
            (f"/experiments/{made.pk}/transitions/", {"transition": "next_round"}),
            ("/threads/", comment),
            ("/log-entries/", entry),
        ):
            answer = await db(alice.send, "post", path, body)
            assert answer.status_code in {200, 201}, answer.content
        assert {message["type"] for message in await carla.drain()} == {"activity", "experiment", "thread", "log"}
        for outside in (bob, greta):
            assert {message["type"] for message in await outside.drain()} <= {"activity"}

        headers = {"HTTP_IF_MATCH": f'"{made.revision + 1}"'}
        shown = await db(alice.send, "patch", f"/experiments/{made.pk}/", {"visibility": "space"}, **headers)
        assert shown.status_code == 200, shown.content
        told = {"type": "experiment", "team": str(team.pk), "experiment": str(made.pk)}
        await greta.hears(**told)
        headers = {"HTTP_IF_MATCH": shown["ETag"]}
        await db(alice.send, "patch", f"/experiments/{made.pk}/", {"visibility": "team"}, **headers)
        await greta.hears(**told)  # what is on the screen must go
        await db(alice.send, "post", "/threads/", comment)
        assert {message["type"] for message in await bob.drain()} <= {"activity", "experiment"}
