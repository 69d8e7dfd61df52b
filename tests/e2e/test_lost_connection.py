"""What the state line says is true, whatever happens to the server or the network."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.conftest import House
from tests.live.api import Script
from tests.servers import Server, serving

pytestmark = pytest.mark.browser


@pytest.fixture
def mortal(tmp_path: Path, demo: Path, chromium: Browser) -> Iterator[House]:
    """A server of the test's own, which may be killed."""
    with serving(tmp_path, demo) as server:
        house = House(server, chromium, [])
        yield house
        for context in house.contexts:
            context.close()


def test_killed_server_loses_nothing_that_was_saved(mortal: House) -> None:
    server: Server = mortal.server
    joni = Script(server, "joni")
    canvas = joni.canvas(1)
    page = mortal.page("joni", f"/canvases/{canvas}?view=list")
    expect(page.get_by_text("Saved")).to_be_visible()
    page.get_by_role("button", name="Add a note: What we see").first.click()
    page.keyboard.type("Written before the end")
    page.keyboard.press("Escape")
    expect(page.get_by_text("Saved")).to_be_visible()
    server.stop(signal.SIGKILL)
    expect(page.get_by_text("Offline")).to_be_visible()
    page.get_by_role("button", name="Add a note: What we see").first.click()
    page.keyboard.type("Written while it was away")
    page.keyboard.press("Escape")
    expect(page.get_by_text("wait on this device")).to_be_visible()
    server.start()
    expect(page.get_by_text("Saved")).to_be_visible(timeout=40_000)
    time.sleep(1.5)
    kept = joni.notes(canvas).values()
    assert {"Written before the end", "Written while it was away"} <= set(kept)


def test_refused_edit_is_shown_with_its_reason_and_can_be_copied(mortal: House) -> None:
    joni = Script(mortal.server, "joni")
    canvas = joni.canvas(2)
    aino = Script(mortal.server, "aino")
    aino.call("PATCH", "/me/", {"language": "en"})
    note = aino.call("POST", "/notes/", {"canvas": canvas, "block": "unheard", "text": "Night workers"})["id"]
    page = mortal.page("aino", f"/canvases/{canvas}?view=list")
    expect(page.get_by_text("Night workers")).to_be_visible()
    expect(page.get_by_text("Saved")).to_be_visible()
    page.context.set_offline(True)
    page.get_by_role("button", name="Edit “Night workers”").click()
    page.keyboard.press("End")
    page.keyboard.type(" and cleaners")
    page.keyboard.press("Escape")
    joni.call("PATCH", f"/notes/{note}/", {"block": "promise", "type": "agreement"})
    page.context.set_offline(False)
    expect(page.get_by_text("Not saved").first).to_be_visible(timeout=40_000)
    expect(page.get_by_text("Only the core team writes in this block").first).to_be_visible()
    expect(page.get_by_text("Night workers and cleaners").first).to_be_visible()
    expect(page.get_by_role("button", name="Copy").first).to_be_visible()
    assert joni.notes(canvas)[note] == "Night workers"
