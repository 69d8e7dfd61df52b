"""What the state line says is true, whatever happens to the server or the network."""

from __future__ import annotations

import re
import signal

import pytest
from playwright.sync_api import expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PATIENCE, House, await_saved, eventually, write, write_note
from tests.e2e.device import await_all_code
from tests.live.api import Script

pytestmark = pytest.mark.browser


def test_killed_server_loses_nothing_that_was_saved(mortal: House) -> None:
    server = mortal.server
    joni = Script(server, "joni")
    canvas = joni.canvas(1)
    page = mortal.page("joni", f"/canvases/{canvas}?view=list")
    await_saved(page)
    write_note(page, "What we see", "Written before the end")
    await_saved(page)
    await_all_code(page)
    server.stop(signal.SIGKILL)
    state = page.get_by_role("banner")
    expect(state.get_by_text("Offline")).to_be_visible()
    write_note(page, "What we see", "Written while it was away")
    expect(state.get_by_text("1 change waits on this device")).to_be_visible()
    server.start()
    await_saved(page, 40)
    both = {"Written before the end", "Written while it was away"}
    eventually(lambda: both & set(joni.notes(canvas).values()), both)


def test_refused_edit_is_shown_with_its_reason_and_can_be_copied(mortal: House) -> None:
    joni = Script(mortal.server, "joni")
    canvas = joni.canvas(2)
    aino = Script(mortal.server, "aino")
    aino.call("PATCH", "/me/", {"language": "en"})
    note = aino.call("POST", "/notes/", {"canvas": canvas, "block": "unheard", "text": "Night workers"})["id"]
    page = mortal.page("aino", f"/canvases/{canvas}?view=list")
    expect(page.get_by_text("Night workers")).to_be_visible()
    await_saved(page)
    await_all_code(page)
    page.context.set_offline(True)
    page.get_by_role("button", name="Edit “Night workers”").click()
    write(page, " and cleaners", "End")
    joni.call("PATCH", f"/notes/{note}/", {"block": "promise", "type": "agreement"})
    page.context.set_offline(False)
    page.get_by_role("button", name="See what").click(timeout=2 * PATIENCE)
    lost = page.get_by_role("region", name="Not saved")
    expect(lost.get_by_text("Only the core team writes in this block")).to_be_visible()
    expect(lost.get_by_text("Night workers and cleaners")).to_be_visible()
    expect(lost.get_by_role("button", name="Copy")).to_be_visible()
    assert joni.notes(canvas)[note] == "Night workers"


def test_canvas_can_be_read_where_the_network_lets_no_socket_through(house: House, joni: Script) -> None:
    page = house.browser("joni").new_page()
    page.route_web_socket(re.compile("/ws/"), lambda socket: socket.close())
    page.goto(f"/canvases/{joni.canvas(1)}")
    expect(page.get_by_text("The live connection does not come.")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Shared phenomenon")
    seen = page.get_by_role("region", name="What we see")
    expect(seen.get_by_text("Five different forms ask the same things.")).to_be_visible()
    assert violations(page, "without sockets") == []


def test_everything_still_opens_without_a_connection(house: House, joni: Script) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(1)}?view=board")
    await_saved(page)
    await_all_code(page)
    page.context.set_offline(True)
    note = page.get_by_role("button", name="Observation: Five different forms")
    note.press("m")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(note).to_be_focused()
    page.keyboard.press("Enter")
    write(page, " Still.", "End")
    expect(note).to_be_focused()
    expect(page.get_by_role("banner").get_by_text("1 change waits on this device")).to_be_visible()
    page.get_by_role("button", name="List", exact=True).click()
    expect(page.get_by_role("button", name="More: “Five different forms")).to_be_visible()
    page.context.set_offline(False)
    await_saved(page, 40)
