"""Those who lead a programme hear that something came in or was decided; nobody else does."""

from __future__ import annotations

import pytest

from teams.models import Programme
from tests.intake.makers import CONTENT, KEY, called
from tests.people import Browser, People
from tests.realtime.sockets import Socket
from workspace.core.database import db
from workspace.realtime.hub import Hub

pytestmark = pytest.mark.django_db(transaction=True)


async def test_owners_and_coaches_hear_of_an_application(programme: Programme, people: People, hub: Hub) -> None:
    call = await db(called, programme)
    async with (
        Socket(await db(Browser, people.olga)) as olga,
        Socket(await db(Browser, people.carla)) as carla,
        Socket(await db(Browser, people.alice)) as alice,
    ):
        applicant = await db(Browser)
        sent = await db(applicant.send, "post", f"/open-calls/{call.pk}/apply/", CONTENT | {"key": KEY})
        assert sent.status_code == 201, sent.content
        await olga.hears(type="intake", programme=str(programme.pk))
        await carla.hears(type="intake", programme=str(programme.pk))
        assert await alice.drain() == []
