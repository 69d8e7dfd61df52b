"""Two people on the same experiment see each other, and nobody else sees them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from experiments.models import Experiment
from teams.models import Team
from tests.experiments import stories
from tests.people import Browser, People
from tests.realtime.conftest import hub  # noqa: F401 - a fixture
from tests.realtime.sockets import Socket
from workspace.core.database import db
from workspace.realtime import access, presence
from workspace.realtime.closing import Close

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("hub")]
Open = Callable[..., Browser]


@pytest.fixture
def made(team: Team, people: People) -> Experiment:
    return stories.whole(team, people.alice, people.bob)


def here(made: Experiment | None) -> str:
    return json.dumps({"here": {"kind": "experiment", "id": str(made.pk)} if made is not None else None})


async def sees(socket: Socket, *names: str) -> Any:
    """Waits until just these are there; the last message then."""
    found: list[str] | None = None
    message: Any = None
    while found != list(names):
        message = await socket.next()
        if message["type"] == "presence":
            found = [person["display_name"] for person in message["people"]]
    return message


async def test_two_at_the_same_experiment_see_each_other(browser: Open, people: People, made: Experiment) -> None:
    async with Socket(await db(browser, people.alice)) as alice:
        await alice.send(here(made))
        told = await sees(alice, "Alice")
        assert (told["target_kind"], told["target_id"]) == ("experiment", str(made.pk))
        async with Socket(await db(browser, people.greta)) as greta:
            await greta.send(here(made))
            told = await sees(greta, "Alice", "Greta")
            assert set(told["people"][0]) >= {"id", "display_name", "initials", "avatar"}
            assert "email" not in told["people"][0]
            await sees(alice, "Alice", "Greta")
            await greta.send(here(None))
            await sees(alice, "Alice")
            await greta.send(here(made))
            await sees(alice, "Alice", "Greta")
        await sees(alice, "Alice")


async def test_who_may_not_see_it_is_not_there(browser: Open, people: People, made: Experiment) -> None:
    async with Socket(await db(browser, people.charlie)) as charlie, Socket(await db(browser, people.alice)) as alice:
        await alice.send(here(made))
        await sees(alice, "Alice")
        await charlie.send(here(made))
        assert await charlie.drain() == []
        assert await alice.drain() == []


async def test_two_windows_are_one_person(browser: Open, people: People, made: Experiment) -> None:
    window = await db(browser, people.alice)
    async with Socket(window) as first, Socket(window) as second, Socket(await db(browser, people.bob)) as bob:
        for socket in (first, second, bob):
            await socket.send(here(made))
        await sees(bob, "Alice", "Bob")
        await second.send(here(None))
        await bob.drain()
        await second.send(here(made))
        assert await bob.drain() == [], "she was there all the time"


async def test_who_loses_the_right_is_gone(browser: Open, people: People, made: Experiment) -> None:
    async with Socket(await db(browser, people.bob)) as bob, Socket(await db(browser, people.alice)) as alice:
        for socket in (alice, bob):
            await socket.send(here(made))
        await sees(alice, "Alice", "Bob")

        def hide() -> None:
            Experiment.objects.filter(pk=made.pk).update(visibility="team")
            access.changed(user=people.bob)

        await db(hide)
        await sees(alice, "Alice")
        await sees(bob)


async def test_whoever_is_silent_is_not_there(
    browser: Open, people: People, made: Experiment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence, "BEAT_SECONDS", 0.1)
    monkeypatch.setattr(presence, "SILENT_SECONDS", 0.3)
    async with Socket(await db(browser, people.alice)) as alice, Socket(await db(browser, people.bob)) as bob:
        for socket in (alice, bob):
            await socket.send(here(made))
        await sees(alice, "Alice", "Bob")
        monkeypatch.setattr(presence.Presence, "_say", lambda *_args, **_details: None)  # as of a killed process
        await sees(alice, "Alice")


NO_PLACES = [
    *("{", "5", "[]", '{"here": 5}', '{"here": {"kind": "experiment"}}', '{"here": {"kind": "x", "id": "x"}}'),
    *('{"here": {"kind": "team", "id": "01a201bb-49b6-79bb-b852-0fb3e9d41f82"}}', "[" * 150, "x" * 5000),
    *(
        '{"here": {"kind": [], "id": "01a201bb-49b6-79bb-b852-0fb3e9d41f82"}}',
        '{"here": {"kind": "experiment", "id": 7}}',
    ),
]


@pytest.mark.parametrize("said", NO_PLACES)
async def test_anything_else_closes_the_socket(browser: Open, people: People, said: str) -> None:
    async with Socket(await db(browser, people.alice)) as socket:
        await socket.send(said)
        assert await socket.closes() == Close.MALFORMED


async def test_running_to_and_fro_closes_the_socket(browser: Open, people: People, made: Experiment) -> None:
    async with Socket(await db(browser, people.alice)) as socket:
        for _ in range(presence.MOVES // 2 + 1):
            await socket.send(here(made))
            await socket.send(here(None))
        assert await socket.closes() == Close.TOO_MANY
