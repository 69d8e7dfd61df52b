"""Open pages see seats move, and whoever moves up hears it."""

from __future__ import annotations

import pytest

from teams.models import Team
from tests.meetings.coming import put, seated_meeting
from tests.people import Browser, People
from tests.realtime.conftest import hub  # noqa: F401 - a fixture
from tests.realtime.sockets import Socket
from workspace.core.database import db

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("hub")]


async def test_everybody_in_the_programme_hears_that_seats_move(people: People, team: Team) -> None:
    await db(Team.objects.filter(pk=team.pk).update, visibility="team")
    meeting = await db(lambda: seated_meeting(team, seats=1))
    async with (
        Socket(await db(Browser, people.bob)) as bob,
        Socket(await db(Browser, people.peter)) as peter,
        Socket(await db(Browser, people.greta)) as greta,
        Socket(await db(Browser, people.charlie)) as charlie,
    ):
        told = {"type": "meeting", "programme": str(team.programme_id), "meeting": str(meeting.pk)}
        await db(put, people.alice, meeting)
        for socket in (bob, peter, greta):
            await socket.hears(**told)
        await db(put, people.bob, meeting)
        await bob.hears(**told)
        await db(lambda: Browser(people.alice).send("delete", f"/meetings/{meeting.pk}/registration/"))
        await bob.hears(**told)
        state = await db(lambda: Browser(people.bob).read(f"/meetings/{meeting.pk}/"))
        assert state["my_state"] == "seated"
        assert await charlie.drain() == []
