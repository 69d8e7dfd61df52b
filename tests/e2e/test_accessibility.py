"""axe on every page, in four languages, light and dark."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.e2e.conftest import DESKTOP, PHONE, House
from tests.live.api import Script
from tests.servers import ROOT

pytestmark = pytest.mark.browser

AXE = Path(ROOT / "frontend" / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LANGUAGES = ("en", "fi", "et", "sv")
SETTLED = "document.querySelector('h1') && !document.querySelector('[aria-busy=true]')"


def violations(page: Page) -> list[str]:
    """What axe finds, as lines a person can act on."""
    page.wait_for_function(SETTLED)
    page.wait_for_timeout(300)
    page.evaluate(AXE)
    found = page.evaluate("tags => axe.run(document, { runOnly: tags })", TAGS)["violations"]
    return [f"{each['id']}: {node['target']} {node['failureSummary']}" for each in found for node in each["nodes"]]


def click(name: str) -> Callable[[Page], None]:
    """Open something before looking. The button is found by its test name, which is the same in every language."""
    return lambda page: page.locator(f"[data-test={name}]").first.click()


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


def addresses(joni: Script) -> dict[str, str]:
    canvas = joni.call("GET", f"/canvases/{joni.canvas(1)}/")
    team = canvas["team"]["id"]
    programme = joni.call("GET", f"/teams/{team}/")["programme"]["id"]
    boards = {f"canvas {number} as a board": f"/canvases/{joni.canvas(number)}?view=board" for number in (2, 4, 6, 8)}
    return {
        "home": "/",
        "programme": f"/programmes/{programme}",
        "team": f"/teams/{team}",
        "people": f"/teams/{team}/people",
        "profile": "/profile",
        "nowhere": "/no/such/page",
        "canvas as a list": f"/canvases/{joni.canvas(1)}?view=list",
    } | boards


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_of_a_core_member(house: House, joni: Script, language: str, theme: Any) -> None:
    page = house.page("joni", "/", **DESKTOP, color_scheme=theme)
    speak(page, language)
    found = {}
    for name, address in addresses(joni).items():
        page.goto(address)
        assert page.evaluate("document.documentElement.lang") == language
        found[name] = violations(page)
    assert not any(found.values()), found
    speak(page, "en")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_of_a_guest_on_a_phone(house: House, joni: Script, language: str, theme: Any) -> None:
    link = house.guest_link()
    page = house.page(path="/sign-in", **PHONE, color_scheme=theme)
    speak(page, language)
    found = {}
    for name, address in {"sign in": "/sign-in?", "closed link": "/join/#unknown", "join": link}.items():
        page.goto("about:blank")
        page.goto(address)
        found[name] = violations(page)
    page.locator("input[type=text], input:not([type])").first.fill("Kielo")
    page.locator("main button[type=submit]").click()
    page.wait_for_url("**/teams/**")
    found["team"] = violations(page)
    for number in (1, 4):
        page.goto(f"/canvases/{joni.canvas(number)}")
        found[f"canvas {number}"] = violations(page)
    page.goto("/profile")
    found["profile"] = violations(page)
    assert not any(found.values()), found
