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
