"""The canvas socket: who gets in, who is put out, and that its frames reach the log."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from asgiref.sync import sync_to_async
from channels.routing import URLRouter
from channels.testing import WebsocketCommunicator
from django.conf import settings
from django.test import Client
from django.urls import path

from canvases import rooms
from canvases.consumers import CanvasConsumer
from canvases.engine import framing
from canvases.engine.framing import Kind
from canvases.engine.varint import Reader
from canvases.models import Canvas, CanvasUpdate, Note
from canvases.services.grants import Level, grant, revoke
from canvases.services.notes import NewNote, add_notes
from teams.models import Membership
from tests import make
from tests.canvases.engine.kit import Author
from workspace.accounts.models import User
from workspace.core.database import db
from workspace.realtime import access, tickets
from workspace.realtime.closing import Close
from workspace.realtime.handshake import Handshake
from workspace.realtime.hub import Hub

pytestmark = pytest.mark.django_db(transaction=True)

ORIGIN = settings.CSRF_TRUSTED_ORIGINS[0]
application = Handshake(URLRouter([path("ws/canvases/<uuid:canvas_id>", CanvasConsumer.as_asgi())]))


def ticket_of(user: User) -> str:
    """A ticket of somebody who has just signed in."""
    browser = Client()
    browser.force_login(user)
    return tickets.issue(user, browser.session.session_key or "")


class Socket:
    """A browser's end of a canvas socket."""

    def __init__(self, user: User | None, canvas: Any, *, origin: str | None = ORIGIN, query: str = "niitty=1") -> None:
        ticket = ticket_of(user) if user else "unknown"
        headers = [(b"origin", origin.encode())] if origin else []
        address = f"/ws/canvases/{getattr(canvas, 'pk', canvas)}?ticket={ticket}&{query}"
        self.wire = WebsocketCommunicator(application, address, headers=headers)
        self.author = Author(str(user.pk) if user else "")
        self.frames: list[bytes] = []

    async def open(self) -> Socket:
        is_open, _ = await self.wire.connect(timeout=5)
        assert is_open
        await self.wire.send_to(bytes_data=framing.state_request(self.author.doc.get_state()))
        return self

    async def send(self) -> None:
        for update in self.author.made:
            await self.wire.send_to(bytes_data=framing.update(update))
        self.author.made.clear()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Read frames until the condition holds."""
        async with asyncio.timeout(5):
            while not condition():
                message = await self.wire.receive_output(timeout=5)
                assert message["type"] == "websocket.send", message
                self.frames.append(message["bytes"])
                self.take_in(message["bytes"])

    def take_in(self, frame: bytes) -> None:
        if frame[0] != Kind.SYNC:
            return
        reader = Reader(frame[1:])
        if reader.uint() != framing.Step.STATE:
            self.author.apply(reader.bytes())

    def acknowledged(self) -> int:
        acks = [frame for frame in self.frames if frame[0] == Kind.ACK]
        return acks[-1][1] if acks else 0

    def hello(self) -> Any:
        hellos = [frame for frame in self.frames if frame[0] == Kind.HELLO]
        return json.loads(hellos[-1][2:]) if hellos else None

    async def close_code(self) -> int:
        """The code the server closes with, within two seconds and never without a sentence."""
        async with asyncio.timeout(2):
            while True:
                message = await self.wire.receive_output(timeout=2)
                if message["type"] == "websocket.close":
                    assert message["reason"]
                    return int(message["code"])

    async def leave(self) -> None:
        await self.wire.disconnect()


@pytest.fixture(autouse=True)
async def end_of_process() -> AsyncIterator[None]:
    yield
    await rooms.here().close()
    await Hub.here().close()


async def opened(user: User, canvas: Canvas, **options: Any) -> Socket:
    socket = await sync_to_async(Socket)(user, canvas, **options)
    return await socket.open()


async def test_two_people_edit_together_and_it_is_committed(canvas: Canvas, alice: User, bob: User) -> None:
    one, two = await opened(alice, canvas), await opened(bob, canvas)
    note = one.author.add("unheard", "Hei", type="actor")
    await one.send()
    await two.until(lambda: note in two.author.texts())
    await one.until(lambda: one.acknowledged() == 1)
    assert await db(CanvasUpdate.objects.filter(canvas=canvas, author=alice).count) == 1
    two.author.add("unheard", "Tere", type="actor")
    await two.send()
    await one.until(lambda: "Tere" in one.author.texts().values())
    await one.leave()
    await two.leave()


async def test_a_picture_one_may_not_show_is_taken_off_a_forged_note(canvas: Canvas, alice: User, greta: User) -> None:
    """Greta knows the id of a picture that Alice has sent and no note shows."""
    image = (await db(make.image, canvas.team, alice)).pk
    socket = await opened(greta, canvas)
    note = socket.author.add("unheard", "Look", type="actor", image=str(image))
    await socket.send()
    await socket.until(lambda: socket.acknowledged() == 1)
    await socket.until(lambda: "image" not in socket.author.notes[note])
    assert await db(lambda: Note.objects.get().image) is None
    await socket.leave()


async def test_note_over_rest_appears_live(canvas: Canvas, alice: User, bob: User) -> None:
    one = await opened(alice, canvas)
    await db(add_notes, bob, canvas, notes=[NewNote("unheard", "From a phone")])
    await one.until(lambda: "From a phone" in one.author.texts().values())
    note = next(iter(one.author.texts()))
    one.author.write(note, ", with love")
    await one.send()
    await one.until(lambda: one.acknowledged() == 1)
    await one.leave()
    await rooms.here().close()
    assert await db(lambda: Note.objects.get().text) == "From a phone, with love"


async def test_hello_tells_the_rights(canvas: Canvas, bob: User, carla: User) -> None:
    for user, expected in ((bob, "contribute"), (carla, "read")):
        socket = await opened(user, canvas)
        await socket.until(lambda s=socket: s.hello() is not None)  # type: ignore[misc]  # mypy cannot type the default
        assert socket.hello()["access"] == expected
        await socket.leave()


async def test_standard_client_hears_only_the_standard_kinds(canvas: Canvas, alice: User) -> None:
    socket = await opened(alice, canvas, query="")
    socket.author.add("unheard", "Hei", type="actor")
    await socket.send()
    await db(add_notes, alice, canvas, notes=[NewNote("unheard", "Second")])
    await socket.until(lambda: len(socket.author.texts()) == 2)
    assert {frame[0] for frame in socket.frames} <= {Kind.SYNC, Kind.AWARENESS}
    await socket.leave()


@pytest.mark.parametrize("origin", ["null", "http://evil.example", "http://localhost:9999", "https://localhost:8000"])
async def test_foreign_pages_do_not_get_a_socket(canvas: Canvas, alice: User, origin: str) -> None:
    socket = await sync_to_async(Socket)(alice, canvas, origin=origin)
    is_open, _ = await socket.wire.connect(timeout=5)
    assert not is_open


async def test_ticket_is_good_once(canvas: Canvas, alice: User) -> None:
    ticket = await sync_to_async(ticket_of)(alice)
    first, second = (
        WebsocketCommunicator(
            application, f"/ws/canvases/{canvas.pk}?ticket={ticket}", headers=[(b"origin", ORIGIN.encode())]
        )
        for _ in range(2)
    )
    assert (await first.connect(timeout=5))[0]
    await second.connect(timeout=5)
    assert (await second.receive_output(timeout=5))["code"] == Close.NOT_SIGNED_IN
    await first.disconnect()


async def test_nobody_and_outsiders_are_told_why(canvas: Canvas, charlie: User) -> None:
    nobody = await sync_to_async(Socket)(None, canvas)
    await nobody.open()
    assert await nobody.close_code() == Close.NOT_SIGNED_IN
    outsider = await opened(charlie, canvas)
    assert await outsider.close_code() == Close.NOT_FOUND


async def test_text_frames_are_refused(canvas: Canvas, alice: User) -> None:
    socket = await opened(alice, canvas)
    await socket.wire.send_to(text_data="hello")
    assert await socket.close_code() == Close.MALFORMED


async def test_removal_from_the_team_closes_the_socket(canvas: Canvas, bob: User) -> None:
    socket = await opened(bob, canvas)
    await socket.until(lambda: socket.hello() is not None)

    def remove() -> None:
        Membership.objects.filter(user=bob).delete()
        access.changed(user=bob)

    await db(remove)
    assert await socket.close_code() == Close.FORBIDDEN


async def test_changed_role_is_felt_by_the_next_edit(canvas: Canvas, bob: User) -> None:
    socket = await opened(bob, canvas)
    await socket.until(lambda: socket.hello() is not None)

    def raise_role() -> None:
        Membership.objects.filter(user=bob).update(role="core")
        access.changed(user=bob)

    await db(raise_role)
    await socket.until(lambda: socket.hello()["access"] == "change")
    socket.author.add("promise", "We answer in a week", type="agreement")
    await socket.send()
    await socket.until(lambda: socket.acknowledged() == 1)
    assert not [frame for frame in socket.frames if frame[0] == Kind.REFUSED]
    await socket.leave()


async def test_revoked_grant_closes_the_socket(canvas: Canvas, alice: User, charlie: User) -> None:
    await db(grant, alice, canvas, user=charlie, level=Level.COMMENT)
    socket = await opened(charlie, canvas)
    await socket.until(lambda: socket.hello() is not None)
    await db(revoke, alice, canvas, user=charlie)
    assert await socket.close_code() == Close.FORBIDDEN
