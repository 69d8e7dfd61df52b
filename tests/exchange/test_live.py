"""Open pages of the exchange hear that something has changed, and nothing of what."""

from __future__ import annotations

import pytest

from canvases.engine.schema import NoteState
from teams.models import Team
from tests.exchange import kit
from tests.people import Browser, People
from tests.realtime.conftest import hub  # noqa: F401 - a fixture
from tests.realtime.sockets import Socket
from workspace.core.database import db
from workspace.exchange.services import telling

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("hub")]


async def test_everybody_in_the_programme_hears_and_nobody_else(people: People, team: Team) -> None:
    await db(Team.objects.filter(pk=team.pk).update, visibility="team")
    async with (
        Socket(await db(Browser, people.peter)) as peter,
        Socket(await db(Browser, people.charlie)) as charlie,
    ):
        share = await db(lambda: kit.practice(team, people.alice))
        told = {"type": "exchange", "programme": str(team.programme_id)}
        await peter.hears(**told)
        request = await db(lambda: kit.asked(team, people.alice))
        await peter.hears(**told)
        await db(lambda: kit.offered(request, people.peter))
        await peter.hears(**told)
        await db(lambda: Browser(people.alice).send("delete", f"/shares/{share.pk}/"))
        await peter.hears(**told)
        assert await charlie.drain() == []


async def test_guests_do_not_hear_of_talk_about_a_share_they_cannot_see(people: People, team: Team) -> None:
    share = await db(lambda: kit.practice(team, people.alice))
    async with (
        Socket(await db(Browser, people.peter)) as peter,
        Socket(await db(Browser, people.greta)) as greta,
    ):
        said = {"target_kind": "share", "target_id": str(share.pk), "body": "We do the same."}
        made = (await db(lambda: Browser(people.peter).send("post", "/threads/", said))).json()
        about = {"target_kind": "share", "target_id": str(share.pk), "thread": made["id"]}
        await peter.hears(type="thread", is_question=False, **about)
        assert str(share.pk) not in str(await greta.drain())


async def test_notes_beside_each_other_are_told_when_they_change(people: People, team: Team) -> None:
    note = await db(lambda: kit.note(team, people.alice))
    await db(lambda: kit.agreed(team, people.alice))
    async with Socket(await db(Browser, people.peter)) as peter:
        now = NoteState(block=note.block, type=note.type, text="Something else", author=str(people.alice.pk))
        await db(telling.follow, {note.pk: (now, people.alice.pk)})
        await peter.hears(type="exchange", programme=str(team.programme_id))
