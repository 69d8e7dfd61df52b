from __future__ import annotations

import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone
from pytest_django.fixtures import DjangoAssertNumQueries

from tests.people import Browser, People, problem
from tests.realtime.sockets import ORIGIN, Socket
from workspace import asgi
from workspace.accounts.models import ApiToken
from workspace.core.database import db
from workspace.core.secrets import digest
from workspace.realtime import tickets
from workspace.realtime.closing import Close
from workspace.realtime.hub import Hub
from workspace.realtime.models import SocketTicket

pytestmark = pytest.mark.django_db(transaction=True)


def ticket(window: Browser) -> str:
    response = window.send("post", "/realtime/tickets/", {})
    assert response.status_code == 201, response.content
    assert response.json()["expires_in"] == 30
    return str(response.json()["ticket"])


async def test_a_session_cookie_opens_a_socket(browser: Callable[..., Browser], people: People, hub: Hub) -> None:
    for user in (people.alice, people.greta, people.charlie):
        async with Socket(await db(browser, user)) as socket:
            assert socket.is_open
            assert await socket.drain() == []


async def test_nobody_is_let_in_and_told_why(browser: Callable[..., Browser], hub: Hub) -> None:
    async with Socket() as socket:
        assert socket.is_open
        assert await socket.closes() == Close.NOT_SIGNED_IN
    stranger = browser()
    for key in ("madeupbysomebody", "made-up-by-somebody", "token:", "token:no-id", '"\\000"'):
        stranger.cookies["niitty_session"] = key
        async with Socket(stranger) as socket:
            assert await socket.closes() == Close.NOT_SIGNED_IN


async def test_the_id_of_a_token_opens_nothing(browser: Callable[..., Browser], people: People, hub: Hub) -> None:
    made = await db(lambda: browser(people.alice).send("post", "/me/tokens/", {"name": "Export"}).json())
    stranger = browser()
    stranger.cookies["niitty_session"] = f"token:{uuid.UUID(made['id']).hex}"
    async with Socket(stranger) as socket:
        assert await socket.closes() == Close.NOT_SIGNED_IN


@pytest.mark.parametrize(
    "origins",
    [
        (),
        ("null",),
        ("http://evil.example",),
        ("https://localhost:8000",),
        ("http://localhost:8001",),
        ("http://localhost",),
        ("http://localhost:8000.evil.example",),
        ("http://evil.example/http://localhost:8000",),
        (ORIGIN, "http://evil.example"),
        (ORIGIN, ORIGIN),
    ],
)
async def test_pages_of_other_sites_open_nothing(
    browser: Callable[..., Browser], people: People, origins: tuple[str, ...], hub: Hub
) -> None:
    async with Socket(await db(browser, people.alice), origins=origins) as socket:
        assert not socket.is_open


async def test_a_ticket_opens_one_socket(browser: Callable[..., Browser], people: People, hub: Hub) -> None:
    secret = await db(lambda: ticket(browser(people.greta)))
    async with Socket(ticket=secret) as socket:
        assert await socket.drain() == []
    async with Socket(ticket=secret) as socket:
        assert await socket.closes() == Close.NOT_SIGNED_IN


async def test_a_program_without_a_page_needs_a_ticket(
    browser: Callable[..., Browser], people: People, hub: Hub
) -> None:
    window = await db(browser, people.alice)
    async with Socket(ticket=await db(ticket, window), origins=()) as socket:
        assert await socket.drain() == []
    async with Socket(ticket=await db(ticket, window), origins=("http://evil.example",)) as socket:
        assert not socket.is_open
    async with Socket(window, ticket="", origins=()) as socket:
        assert not socket.is_open, "an empty ticket is none"


@pytest.mark.parametrize("path", ["/ws/elsewhere", "/ws/canvases/no-id", "/"])
async def test_an_address_without_a_socket_is_closed_with_a_code(path: str, hub: Hub) -> None:
    async with Socket(ticket="made-up", origins=(), application=asgi.application, path=path) as socket:
        assert await socket.closes() == Close.NOT_FOUND


async def test_late_and_made_up_tickets_open_nothing(browser: Callable[..., Browser], people: People, hub: Hub) -> None:
    late = await db(lambda: ticket(browser(people.alice)))
    await db(lambda: SocketTicket.objects.update(expires_at=timezone.now() - timedelta(seconds=1)))
    for secret in (late, "made-up", "%00", "\xe4" * 500):
        async with Socket(ticket=secret) as socket:
            assert await socket.closes() == Close.NOT_SIGNED_IN


async def test_a_ticket_dies_with_its_session(browser: Callable[..., Browser], people: People, hub: Hub) -> None:
    window = await db(browser, people.alice)
    secret = await db(ticket, window)
    await db(window.auth, "delete", "auth/session")
    async with Socket(ticket=secret) as socket:
        assert await socket.closes() == Close.NOT_SIGNED_IN


async def test_a_scripts_ticket_lives_as_long_as_its_token(
    browser: Callable[..., Browser], people: People, hub: Hub
) -> None:
    window = await db(browser, people.alice)
    made = await db(lambda: window.send("post", "/me/tokens/", {"name": "Export"}).json())
    script = await db(lambda: Browser(headers={"authorization": f"Bearer {made['secret']}"}))
    async with Socket(ticket=await db(ticket, script), origins=()) as socket:
        assert await socket.drain() == []
        await db(window.send, "delete", f"/me/tokens/{made['id']}/")
        assert await socket.closes() == Close.NOT_SIGNED_IN
    assert not await db(ApiToken.objects.exists)


def test_a_ticket_is_stored_as_a_digest_and_swept_away(browser: Callable[..., Browser], people: People) -> None:
    window = browser(people.alice)
    secret = ticket(window)
    assert SocketTicket.objects.get().digest == digest(secret)
    SocketTicket.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    ticket(window)
    assert SocketTicket.objects.count() == 1


def test_of_two_at_once_one_redeems(browser: Callable[..., Browser], people: People) -> None:

    secret = ticket(browser(people.alice))

    def redeem(_: int) -> Any:
        try:
            return tickets.redeem(secret)
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as crowd:
        assert len([found for found in crowd.map(redeem, range(8)) if found]) == 1


@pytest.mark.parametrize("number_of", [1, 3])
def test_many_tickets_take_no_more_statements_than_one(
    browser: Callable[..., Browser],
    people: People,
    number_of: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    crowd = (people.alice, people.bob, people.carla)[:number_of]
    secrets = [ticket(browser(person)) for person in crowd]
    with django_assert_num_queries(6):  # two of them a savepoint's
        found = tickets.redeem_all([*secrets, secrets[0], "unknown"])
    assert [each and each[0] for each in found] == [*crowd, None, None]


def test_tickets_are_counted_by_person(
    browser: Callable[..., Browser], people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rest_framework.throttling.SimpleRateThrottle.THROTTLE_RATES", {"tickets": "2/min"})
    statuses = [browser(people.alice).send("post", "/realtime/tickets/", {}).status_code for _ in range(3)]
    assert statuses == [201, 201, 429]
    assert problem(browser(people.alice).send("post", "/realtime/tickets/", {})) == (429, "too_many")
    assert browser(people.bob).send("post", "/realtime/tickets/", {}).status_code == 201
