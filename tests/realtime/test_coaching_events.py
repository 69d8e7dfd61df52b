"""Who hears of what coaches write: of a review its readers, of a memo each coach by name."""

from __future__ import annotations

import pytest

from teams.models import Membership, Team
from tests.coaching.writing import another_coach, held, turned_on
from tests.make import canvas as a_canvas
from tests.people import Browser, People
from tests.realtime.sockets import Socket
from workspace.core.database import db
from workspace.realtime.hub import Hub

pytestmark = pytest.mark.django_db(transaction=True)


async def test_of_a_memo_no_member_of_the_team_hears(team: Team, people: People, hub: Hub) -> None:
    conny, cora = await db(another_coach, team.programme), await db(another_coach, team.programme, "Cora")
    await db(Membership.objects.create, team=team, user=cora, role="core")
    carla = await db(Browser, people.carla)
    async with (
        Socket(await db(Browser, conny)) as other,
        Socket(await db(Browser, cora)) as inside,
        Socket(await db(Browser, people.alice)) as alice,
        Socket(await db(Browser, people.bob)) as bob,
        Socket(await db(Browser, people.olga)) as olga,
    ):
        memo = (await db(carla.send, "post", "/memos/", {"team": str(team.pk), "text": "They wait."})).json()
        await other.hears(type="memo", team=str(team.pk))
        await db(carla.send, "patch", f"/memos/{memo['id']}/", {"text": "Still."}, HTTP_IF_MATCH='"1"')
        await other.hears(type="memo", team=str(team.pk))
        await db(carla.send, "delete", f"/memos/{memo['id']}/")
        await other.hears(type="memo", team=str(team.pk))
        for socket in (inside, alice, bob, olga):
            assert await socket.drain() == []


async def test_of_a_draft_its_coach_hears_and_of_a_review_its_readers(team: Team, people: People, hub: Hub) -> None:
    meeting, carla = await db(held, team.programme), await db(Browser, people.carla)
    async with (
        Socket(carla) as own,
        Socket(await db(Browser, people.alice)) as alice,
        Socket(await db(Browser, people.bob)) as bob,
    ):
        sent = {"team": str(team.pk), "meeting": str(meeting.pk), "moved": "Much."}
        draft = (await db(carla.send, "post", "/reviews/", sent)).json()
        told = {"type": "review", "team": str(team.pk), "review": draft["id"]}
        await own.hears(**told)
        assert await alice.drain() == []
        await db(carla.send, "post", f"/reviews/{draft['id']}/publish/", HTTP_IF_MATCH='"1"')
        await alice.hears(**told)
        assert {message["type"] for message in await bob.drain()} == {"activity"}


async def test_of_a_sight_the_core_hears_at_once_and_a_guest_never(team: Team, people: People, hub: Hub) -> None:
    await db(turned_on, team.programme)
    canvas, carla = await db(a_canvas, team), await db(Browser, people.carla)
    async with (
        Socket(await db(Browser, people.alice)) as alice,
        Socket(await db(Browser, people.greta)) as greta,
    ):
        await db(carla.send, "post", "/sights/", {"target_kind": "canvas", "target_id": str(canvas.pk)})
        await alice.hears(type="sight", team=str(team.pk))
        assert await greta.drain() == []
