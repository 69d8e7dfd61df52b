"""axe on every page, in four languages, light and dark."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import DESKTOP, PHONE, House
from tests.live.api import Script

pytestmark = pytest.mark.browser

STILL: dict[str, Any] = {"reduced_motion": "reduce"}
LANGUAGES = ("en", "fi", "et", "sv")


def speak(page: Page, language: str) -> None:
    page.context.add_cookies([{"name": "niitty_language", "value": language, "url": page.url}])
    page.evaluate(
        """async language => {
            const token = document.cookie.match(/niitty_csrf=([^;]+)/)[1];
            const me = await (await fetch("/api/v1/me/")).json();
            if (me.signed_in) await fetch("/api/v1/me/", {
                method: "PATCH", body: JSON.stringify({ language }),
                headers: { "Content-Type": "application/json", "X-CSRFToken": token },
            });
        }""",
        language,
    )


class Screen(NamedTuple):
    name: str
    address: str
    keys: str = ""
    """Pressed at the first note, before looking; they are the same in every language."""
    opens: bool = False
    """A dialog has to be open before looking."""


def screens(joni: Script) -> list[Screen]:
    first = joni.canvas(1)
    team = joni.call("GET", f"/canvases/{first}/")["team"]["id"]
    programme = joni.call("GET", f"/teams/{team}/")["programme"]["id"]
    thread = joni.call("GET", f"/threads/?target_kind=canvas&target_id={first}")["results"][0]
    comment = thread["comments"][0]["id"]
    return [
        Screen("home", "/"),
        Screen("programme", f"/programmes/{programme}"),
        Screen("team", f"/teams/{team}"),
        Screen("log", f"/teams/{team}/log"),
        Screen("people", f"/teams/{team}/people"),
        Screen("inviting", f"/teams/{team}/people?invite=true", opens=True),
        Screen("profile", "/profile"),
        Screen("nowhere", "/no/such/page"),
        Screen("canvas as a list", f"/canvases/{first}?view=list"),
        Screen("comments", f"/canvases/{first}?comment={comment}"),
        Screen("shortcuts", f"/canvases/{first}?view=board", "?", opens=True),
        Screen("moving a note", f"/canvases/{joni.canvas(2)}?view=board", "m", opens=True),
        Screen("writing", f"/canvases/{joni.canvas(3)}?view=board", "Enter"),
        *(Screen(f"canvas {n} as a board", f"/canvases/{joni.canvas(n)}?view=board") for n in (2, 4, 6, 8)),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_of_a_core_member(house: House, joni: Script, language: str) -> None:
    page = house.page("joni", "/", **DESKTOP, **STILL)
    speak(page, language)
    found: list[str] = []
    for screen in screens(joni):
        page.goto(screen.address)
        assert page.evaluate("document.documentElement.lang") == language
        if screen.keys:
            page.locator("[data-card]").first.focus()
            page.keyboard.press(screen.keys)
        if screen.opens:
            expect(page.get_by_role("dialog")).to_be_visible()
        found += violations(page, screen.name)
    assert not found, "\n".join(found)
    speak(page, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_of_a_guest_on_a_phone(house: House, joni: Script, language: str) -> None:
    link = house.guest_link()
    page = house.page(path="/sign-in", **PHONE, **STILL)
    speak(page, language)
    found: list[str] = []
    for name, address in {"sign in": "/sign-in?", "closed link": "/join/#unknown", "join": link}.items():
        page.goto("about:blank")
        page.goto(address)
        found += violations(page, name)
    page.locator("input[type=text], input:not([type])").first.fill("Kielo")
    page.locator("main button[type=submit]").click()
    page.wait_for_url("**/teams/**")
    found += violations(page, "team")
    for number in (1, 4):
        page.goto(f"/canvases/{joni.canvas(number)}")
        found += violations(page, f"canvas {number}")
    page.goto("/profile")
    found += violations(page, "profile")
    assert not found, "\n".join(found)
