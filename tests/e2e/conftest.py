"""A server with the demo programme, Chromium, and the people at their screens."""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect, sync_playwright

from tests.browser import LAUNCH, sign_in
from tests.live.api import Script
from tests.servers import Server, made_once, prepare, serving

DESKTOP: dict[str, Any] = {"viewport": {"width": 1440, "height": 900}}
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
SLOWDOWN = float(os.environ.get("SLOWDOWN", "1"))
"""How many times slower pages think than they can: it shows what a test does not wait for."""
PATIENCE = round(20_000 * SLOWDOWN)
"""Milliseconds for whatever is waited for: a machine under load is slow, not wrong."""


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_once(tmp_path_factory, "demo", prepare)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, demo: Path) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("server"), demo) as running:
        yield running


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**LAUNCH)
        yield browser
        browser.close()


@dataclass
class House:
    """Opens browsers at the server, each with its own cookies, and closes them after the test."""

    server: Server
    chromium: Browser
    contexts: list[BrowserContext]
    errors: list[str]

    def browser(self, who: str = "", **screen: Any) -> BrowserContext:
        """A browser of somebody who is signed in, or of nobody; every script error fails the test."""
        context = self.chromium.new_context(**(screen or DESKTOP), base_url=self.server.url)
        context.set_default_timeout(PATIENCE)
        context.on("weberror", lambda error: self.errors.append(str(error.error)))
        if SLOWDOWN > 1:
            context.on("page", slow_down)
        self.contexts.append(context)
        if who:
            sign_in(context, self.server, who)
        return context

    def page(self, who: str = "", path: str = "/", **screen: Any) -> Page:
        page = self.browser(who, **screen).new_page()
        page.goto(path)
        return page

    def guest_link(self) -> str:
        """A new link by which guests join Kaarnala."""
        joni = Script(self.server, "joni")
        terms = {
            "team": joni.team(),
            "role": "guest",
            "language": "en",
            "message": "Two minutes, and it helps us a lot.",
        }
        url: str = joni.call("POST", "/invitations/", terms)["url"]
        return url

    @classmethod
    @contextlib.contextmanager
    def at(cls, server: Server, chromium: Browser) -> Iterator[House]:
        house = cls(server, chromium, [], [])
        yield house
        for context in house.contexts:
            context.close()
        assert house.errors == []


def slow_down(page: Page) -> None:
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})


def block(page: Page, title: str) -> Locator:
    return page.get_by_role("region", name=title, exact=True)


def eventually(read: Callable[[], Any], wanted: object = True) -> None:
    """Wait for what no element shows: a table that follows a document, a list in the browser's storage."""
    deadline = time.monotonic() + PATIENCE / 1000
    while (found := read()) != wanted and time.monotonic() < deadline:
        time.sleep(0.1)
    assert found == wanted


def press(where: Page | Locator, name: str | re.Pattern[str], *, exact: bool = True) -> None:
    """Press a button by key: what still loads above it does not move it away. One that is at work does not listen."""
    button = where.get_by_role("button", name=name, exact=exact).first
    expect(button).to_be_enabled()
    button.press("Enter")


def undo_by_toast(page: Page) -> None:
    """By the newest, which stands first; not by the button below the board, which is there from the beginning."""
    page.get_by_role("region", name="Messages").get_by_role("button", name="Undo").first.press("Enter")


def editor(page: Page) -> Locator:
    """The field of the note that is being written in."""
    return page.locator("[data-note] textarea")


def write(page: Page, text: str, first: str = "") -> None:
    """Write in the note that was just opened, after a key such as End, and leave it."""
    expect(editor(page)).to_be_focused()
    if first:
        page.keyboard.press(first)
    page.keyboard.type(text)
    page.keyboard.press("Escape")


def write_note(page: Page, title: str, text: str) -> None:
    block(page, title).get_by_role("button", name="Add a note").first.press("Enter")
    write(page, text)


def await_saved(page: Page, seconds: float = 0) -> None:
    """Wait until the page says so. `seconds` when it may take longer than other things."""
    saved = page.get_by_role("banner").get_by_text("Saved", exact=True)
    expect(saved).to_be_visible(timeout=max(seconds * 1000, PATIENCE))


def come_in(house: House, name: str) -> Page:
    """Join Kaarnala as a guest on a phone, and arrive at the team."""
    phone = house.page(path=house.guest_link(), **PHONE)
    phone.get_by_role("textbox", name="What may we call you").fill(name)
    phone.get_by_role("button", name="Come in").click()
    phone.wait_for_url("**/teams/**")
    return phone


@pytest.fixture
def house(server: Server, chromium: Browser) -> Iterator[House]:
    with House.at(server, chromium) as house:
        yield house


@pytest.fixture
def mortal(tmp_path: Path, demo: Path, chromium: Browser) -> Iterator[House]:
    """A house whose server is the test's own, and may be killed."""
    with serving(tmp_path, demo) as server, House.at(server, chromium) as house:
        yield house


@pytest.fixture(scope="module")
def joni(server: Server) -> Script:
    return Script(server, "joni")
