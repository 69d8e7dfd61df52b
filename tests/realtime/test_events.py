"""What an open event stream tells, and when it ends. Effects only: what arrives, and what no longer does."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.db import OperationalError

from canvases.models import Canvas
from teams.models import Membership, Team
from tests import make
from tests.people import PASSWORD, Browser, People
from tests.realtime.sockets import Socket
from workspace.accounts.models import User
from workspace.core.database import db
from workspace.realtime import consumers, watching
from workspace.realtime.closing import Close
from workspace.realtime.hub import Hub

pytestmark = pytest.mark.django_db(transaction=True)
ACCESS = {"type": "access"}
Open = Callable[..., Browser]


@pytest.fixture
def canvas(team: Team) -> Canvas:
    return make.canvas(team)


async def post(window: Browser, path: str, data: Any = None) -> Any:
    return await db(window.send, "post", path, data if data is not None else {})


async def say(window: Browser, on: Canvas, body: str = "Hello") -> dict[str, Any]:
    """Starts a thread; returns the event everybody who may know of it hears."""
    new = {"target_kind": "canvas", "target_id": str(on.pk), "body": body}
    response = await post(window, "/threads/", new)
    assert response.status_code == 201, response.content
    return {
        "type": "thread",
        "target_kind": "canvas",
        "target_id": str(on.pk),
        "thread": response.json()["id"],
        "is_question": False,
    }


async def test_people_hear_what_happens_in_their_teams(
    browser: Open, people: People, team: Team, canvas: Canvas, hub: Hub
) -> None:
    alice = await db(browser, people.alice)
    async with (
        Socket(await db(browser, people.greta)) as greta,
        Socket(await db(browser, people.carla)) as carla,
        Socket(await db(browser, people.charlie)) as charlie,
    ):
        event = await say(alice, canvas)
        for socket in (greta, carla):
            await socket.hears(type="activity", team=str(team.pk))
            await socket.hears(**event)
        await db(alice.send, "patch", f"/teams/{team.pk}/", {"phenomenon": "New"})
        await greta.hears(type="team", team=str(team.pk))
        assert await charlie.drain() == []


async def test_an_open_socket_misses_nothing(
    browser: Open, people: People, canvas: Canvas, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However long the database takes to say what one may follow: open means following."""
    told = consumers._topics_of

    def slowly(session_key: str, user_id: uuid.UUID) -> set[str] | None:
        time.sleep(0.3)
        return told(session_key, user_id)

    monkeypatch.setattr(consumers, "_topics_of", slowly)
    alice = await db(browser, people.alice)
    async with Socket(await db(browser, people.greta)) as greta:
        event = await say(alice, canvas)
        await greta.hears(**event)


async def test_what_is_refused_is_not_told(browser: Open, people: People, canvas: Canvas, hub: Hub) -> None:
    async with Socket(await db(browser, people.alice)) as socket:
        window = await db(browser, people.bob)
        sent = {
            "target_kind": "canvas",
            "target_id": str(canvas.pk),
            "anchor_kind": "block",
            "anchor_id": "x",
            "body": "y",
        }
        assert (await post(window, "/threads/", sent)).status_code == 400
        assert await socket.drain() == []


async def test_whoever_joins_hears_without_opening_a_new_socket(
    browser: Open, people: People, canvas: Canvas, hub: Hub
) -> None:
    await db(make.invitation, canvas.team, people.alice)
    window = await db(browser, people.charlie)
    async with Socket(window) as socket:
        await post(window, "/invitations/accept/", {"secret": make.SECRET})
        await socket.hears(**ACCESS)
        event = await say(await db(browser, people.alice), canvas)
        await socket.hears(**event)


async def test_whoever_is_taken_out_hears_nothing_more(
    browser: Open, people: People, team: Team, canvas: Canvas, hub: Hub
) -> None:
    alice = await db(browser, people.alice)
    membership = await db(people.bob.memberships.get)
    async with Socket(await db(browser, people.bob)) as bob, Socket(await db(browser, people.greta)) as greta:
        assert (await db(alice.send, "delete", f"/memberships/{membership.pk}/")).status_code == 204
        await bob.hears(**ACCESS)
        await bob.drain()
        event = await say(alice, canvas)
        await greta.hears(**event)
        assert await bob.drain() == []


async def test_whoever_leaves_hears_nothing_more(browser: Open, people: People, canvas: Canvas, hub: Hub) -> None:
    window = await db(browser, people.bob)
    async with Socket(window) as socket:
        membership = await db(people.bob.memberships.get)
        await db(window.send, "delete", f"/memberships/{membership.pk}/")
        await socket.hears(**ACCESS)
        await socket.drain()
        await say(await db(browser, people.alice), canvas)
        assert await socket.drain() == []


async def test_a_new_role_is_told(browser: Open, people: People, hub: Hub) -> None:
    async with Socket(await db(browser, people.bob)) as socket:
        membership = await db(people.bob.memberships.get)
        await db((await db(browser, people.alice)).send, "patch", f"/memberships/{membership.pk}/", {"role": "core"})
        await socket.hears(**ACCESS)


async def test_a_narrower_visibility_silences_and_a_wider_one_lets_hear(
    browser: Open, people: People, team: Team, canvas: Canvas, hub: Hub
) -> None:
    alice = await db(browser, people.alice)
    async with Socket(await db(browser, people.bob)) as bob, Socket(await db(browser, people.peter)) as peter:
        await db(alice.send, "patch", f"/teams/{team.pk}/", {"visibility": "team"})
        await bob.hears(**ACCESS)
        await bob.drain()
        await peter.drain()
        await say(alice, canvas)
        assert await bob.drain() == []
        await db(alice.send, "patch", f"/teams/{team.pk}/", {"visibility": "programme"})
        await peter.hears(**ACCESS)
        event = await say(alice, canvas)
        await peter.hears(**event)
        await bob.hears(**event)


async def test_an_archived_team_is_told(browser: Open, people: People, team: Team, hub: Hub) -> None:
    async with Socket(await db(browser, people.bob)) as socket:
        await post(await db(browser, people.olga), f"/teams/{team.pk}/archive/")
        await socket.hears(**ACCESS)


async def test_an_owner_hears_a_new_team_at_once(browser: Open, people: People, canvas: Canvas, hub: Hub) -> None:
    async with Socket(await db(browser, people.carla)) as carla:
        new = {"programme": str(canvas.team.programme_id), "name": "Salo", "join": True}
        made = (await post(await db(browser, people.olga), "/teams/", new)).json()
        await carla.hears(**ACCESS)
        await db((await db(browser, people.olga)).send, "patch", f"/teams/{made['id']}/", {"phenomenon": "x"})
        await carla.hears(type="team", team=made["id"])


async def test_a_swept_leak_silences_who_came_in(browser: Open, people: People, canvas: Canvas, hub: Hub) -> None:
    invitation = await db(make.invitation, canvas.team, people.alice)
    window, alice = await db(browser), await db(browser, people.alice)
    await post(window, "/invitations/accept/", {"secret": make.SECRET, "display_name": "Stranger"})
    async with Socket(window) as socket:
        await post(alice, f"/invitations/{invitation.pk}/revoke/", {"remove_people": True})
        await socket.hears(**ACCESS)
        await socket.drain()
        await say(alice, canvas)
        assert await socket.drain() == []


async def test_a_grant_on_one_canvas_lets_hear_of_it_alone(
    browser: Open, people: People, canvas: Canvas, hub: Hub
) -> None:
    alice = await db(browser, people.alice)
    other = await db(make.canvas, canvas.team, 3)
    grant = {"user": str(people.charlie.pk), "level": "view"}
    assert (await post(alice, f"/canvases/{canvas.pk}/grants/", grant)).status_code == 201
    async with Socket(await db(browser, people.charlie)) as socket:
        await say(alice, other)
        event = await say(alice, canvas)
        assert await socket.next() == event
        await db(alice.send, "delete", f"/canvases/{canvas.pk}/grants/{people.charlie.pk}/")
        await socket.hears(**ACCESS)
        await say(alice, canvas)
        assert await socket.drain() == []


async def test_signing_out_closes_the_socket(browser: Open, people: People, hub: Hub) -> None:
    window = await db(browser, people.alice)
    async with Socket(window) as here, Socket(await db(browser, people.bob)) as bobs:
        await db(window.auth, "delete", "auth/session")
        assert await here.closes() == Close.NOT_SIGNED_IN
        assert await bobs.drain() == []


@pytest.fixture
def register() -> Callable[[User], None]:
    def give_password(user: User) -> None:
        user.set_password(PASSWORD)
        user.save()
        EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)

    return give_password


def sign_in(user: User) -> Browser:
    window = Browser()
    assert window.auth("post", "auth/login", {"email": user.email, "password": PASSWORD}).status_code == 200
    return window


async def test_an_ended_session_closes_its_socket_and_no_other(
    people: People, register: Callable[[User], None], hub: Hub
) -> None:
    await db(register, people.alice)
    laptop, phone = await db(sign_in, people.alice), await db(sign_in, people.alice)
    async with Socket(laptop) as on_laptop, Socket(phone) as on_phone:
        found = (await db(laptop.auth, "get", "auth/sessions")).json()["data"]
        other = next(session["id"] for session in found if not session["is_current"])
        await db(laptop.auth, "delete", "auth/sessions", {"sessions": [other]})
        assert await on_phone.closes() == Close.NOT_SIGNED_IN
        await on_laptop.hears(**ACCESS)
        assert await on_laptop.drain() == []


async def test_a_changed_password_closes_the_sockets_of_the_old(
    people: People, register: Callable[[User], None], hub: Hub
) -> None:
    """Also this browser's own, whose session has a new key: it takes a new ticket and comes back."""
    await db(register, people.alice)
    here, there = await db(sign_in, people.alice), await db(sign_in, people.alice)
    async with Socket(here) as on_here, Socket(there) as on_there:
        change = {"current_password": PASSWORD, "new_password": "heather-in-august"}
        assert (await db(here.auth, "post", "account/password/change", change)).status_code == 200
        assert await on_there.closes() == Close.NOT_SIGNED_IN
        assert await on_here.closes() == Close.NOT_SIGNED_IN
    async with Socket(here) as again:
        assert await again.drain() == []


async def test_a_switched_off_account_is_closed(browser: Open, people: People, hub: Hub) -> None:
    async with Socket(await db(browser, people.alice)) as socket:
        await db(call_command, "deactivate_user", people.alice.email, stdout=None)
        assert await socket.closes() == Close.NOT_SIGNED_IN


async def test_a_guest_who_signs_in_leaves_the_guests_socket(
    browser: Open, people: People, register: Callable[[User], None], hub: Hub
) -> None:
    await db(register, people.charlie)
    window = await db(browser, people.greta)
    async with Socket(window) as socket:
        signed_in = {"email": people.charlie.email, "password": PASSWORD}
        assert (await db(window.auth, "post", "auth/login", signed_in)).status_code == 200
        assert await socket.closes() == Close.NOT_SIGNED_IN


async def test_what_nobody_told_is_found_by_the_clock(
    browser: Open, people: People, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "RECHECK_SECONDS", 0.1)
    async with Socket(await db(browser, people.bob)) as socket:
        assert await socket.drain() == [], "as long as nothing has changed, nothing is said"
        await db(Membership.objects.all().delete)
        await socket.hears(**ACCESS)
        assert await socket.drain() == []
        await db(Session.objects.all().delete)
        assert await socket.closes() == Close.NOT_SIGNED_IN


async def test_a_database_that_is_away_for_a_moment_ends_nothing_and_hides_nothing(
    browser: Open, people: People, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "RETRY_SECONDS", 0.1)
    window = await db(browser, people.alice)
    async with Socket(window) as socket:
        assert await socket.drain() == []
        with monkeypatch.context() as broken:

            def away(key: str) -> None:
                raise OperationalError("the server closed the connection unexpectedly")

            broken.setattr(consumers, "user_of", away)
            await db(window.auth, "delete", "auth/session")
            assert await socket.drain() == []
        assert await socket.closes() == Close.NOT_SIGNED_IN


async def test_nothing_a_client_says_is_listened_to(browser: Open, people: People, hub: Hub) -> None:
    async with Socket(await db(browser, people.alice)) as socket:
        await socket.send('{"type": "subscribe", "team": "*"}')
        assert await socket.closes() == Close.MALFORMED


async def test_a_closed_socket_leaves_nothing_behind(browser: Open, people: People, hub: Hub) -> None:
    async with Socket(await db(browser, people.alice)) as socket:
        assert await socket.drain() == []
        assert hub._callbacks
    assert not hub._callbacks
    assert not hub._joined
