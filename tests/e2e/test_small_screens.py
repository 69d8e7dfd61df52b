"""Everything around a canvas on a phone and on an upright tablet: all of it can be seen, reached and read."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House, await_saved, block
from tests.e2e.device import await_all_code
from tests.e2e.experimenting import kaarnala
from tests.e2e.test_intake import open_call
from tests.live.api import Script

pytestmark = pytest.mark.browser

TABLET: dict[str, Any] = {"viewport": {"width": 768, "height": 1024}, "has_touch": True}
OLD_PHONE: dict[str, Any] = {**PHONE, "viewport": {"width": 320, "height": 568}}
FITS = "() => document.documentElement.scrollWidth <= innerWidth"
HOLDS_ALL = "each => each.scrollWidth <= each.clientWidth + 1 && each.scrollHeight <= each.clientHeight + 1"
PAGES = ("Space", "Experiments", "Log", "People", "Brief", "What the coaches see", "Other teams")


def open_canvas(house: House, canvas: str, who: str = "joni", view: str = "list", **screen: Any) -> Page:
    Script(house.server, who).call("PATCH", "/me/", {"language": "en"})
    page = house.page(who, f"/canvases/{canvas}?view={view}", **(screen or PHONE))
    await_saved(page)
    await_all_code(page)
    # What comes late moves what a finger is about to touch.
    page.wait_for_load_state("networkidle")
    return page


def choose(page: Page, entry: str | re.Pattern[str]) -> None:
    page.get_by_role("menuitem", name=entry).tap()
    expect(page.get_by_role("menu")).to_have_count(0)


def more(page: Page, entry: str) -> None:
    page.get_by_role("button", name="More", exact=True).first.tap()
    choose(page, entry)


def close(page: Page) -> None:
    page.get_by_role("dialog").get_by_role("button", name="Close", exact=True).first.tap()
    expect(page.get_by_role("dialog")).to_have_count(0)


class Eyes:
    """Looks at one state after another, and remembers what is wrong with it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.found: list[str] = []

    def look(self, name: str, shows: Locator | None = None) -> None:
        expect(shows or self.page.get_by_role("dialog")).to_be_visible()
        self.found += violations(self.page, name)
        if not self.page.evaluate(FITS):
            self.found.append(f"{name} is wider than the screen")


def test_what_opens_over_a_list(house: House, joni: Script) -> None:
    page = open_canvas(house, joni.canvas(1))
    eyes = Eyes(page)
    voices = block(page, "Voices of those it touches")

    voices.get_by_role("button", name=re.compile("^More: “")).first.tap()
    eyes.look("menu of a note", page.get_by_role("menu"))
    choose(page, "Put in a group…")
    eyes.look("new group")
    close(page)
    page.get_by_role("button", name=re.compile("^More: group")).first.tap()
    choose(page, "Name the group…")
    eyes.look("name of a group")
    close(page)
    for entry, name in (
        ("Find and do anything", "palette of a canvas"),
        ("Keyboard shortcuts", "shortcuts"),
        ("Save as a file…", "file"),
        ("Add notes from a file…", "notes from a file"),
    ):
        more(page, entry)
        eyes.look(name)
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)
    assert not eyes.found, "\n".join(eyes.found)


def test_a_step_that_is_timed(house: House, joni: Script) -> None:
    page = open_canvas(house, joni.canvas(3))
    eyes = Eyes(page)
    more(page, "Guide")
    page.get_by_role("dialog").get_by_role("button", name=re.compile("^Time step 1")).tap()
    expect(page.get_by_role("dialog").get_by_role("button", name="Pause", exact=True)).to_be_visible()
    eyes.look("guide with a clock")
    close(page)
    strip = page.get_by_role("region", name="The step that is timed")
    eyes.look("list with a clock", strip)
    assert strip.locator("button span").evaluate_all(f"all => all.every({HOLDS_ALL})")
    strip.get_by_role("button", name="Stop the clock").tap()
    expect(strip).to_have_count(0)
    assert not eyes.found, "\n".join(eyes.found)


def test_a_question_for_outside(house: House, joni: Script) -> None:
    page = open_canvas(house, joni.canvas(2))
    eyes = Eyes(page)
    block(page, "Circles of actors").get_by_role("button", name="Ask this outside…").press("Enter")
    eyes.look("asking outside")
    page.get_by_role("dialog").get_by_role("button", name="Open the question for a month").tap()
    expect(page.get_by_text("Nobody has answered yet")).to_be_visible()
    eyes.look("question without answers")
    assert not eyes.found, "\n".join(eyes.found)


def test_how_a_canvas_came_about_on_an_old_phone(house: House, joni: Script) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(2)}/history", **OLD_PHONE)
    eyes = Eyes(page)
    for part in ("Replay", "Versions", "Compare", "Contribution"):
        page.get_by_role("tab", name=part, exact=True).tap()
        eyes.look(part, page.get_by_role("tabpanel"))
    page.get_by_role("tab", name="Replay", exact=True).tap()
    side = page.get_by_role("complementary", name="What happened")
    expect(side.get_by_text(re.compile("removed 1 note"))).to_be_visible()
    expect(side.get_by_role("button", name="Bring it back")).to_have_count(0)
    stage = page.get_by_role("tabpanel").locator("[data-canvas]")
    assert stage.evaluate("each => each.clientHeight") >= 180
    side.get_by_role("button", name="What happened", exact=True).tap()
    eyes.look("what happened, unfolded", side.get_by_role("button", name="Bring it back"))
    page.get_by_role("tab", name="Contribution", exact=True).tap()
    table = page.get_by_role("region", name="People", exact=True)
    assert table.evaluate("each => each.scrollWidth <= each.clientWidth")
    assert not eyes.found, "\n".join(eyes.found)


def test_canvases_of_a_programme_before_they_are_published(house: House) -> None:
    virpi = Script(house.server, "virpi")
    virpi.call("PATCH", "/me/", {"language": "en"})
    page = house.page("virpi", f"/programmes/{open_call(virpi)[0]}/canvases", **PHONE)
    eyes = Eyes(page)
    page.get_by_role("button", name="Upload a set", exact=True).tap()
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Choose a file", exact=True).tap()
    chooser.value.set_files("canvases/content/canvases.json")
    publish = page.get_by_role("button", name="Publish for new teams", exact=True)
    eyes.look("set before it is published", publish)
    assert not eyes.found, "\n".join(eyes.found)


def test_a_long_menu_is_seen_as_a_whole(house: House, joni: Script) -> None:
    page = open_canvas(house, joni.canvas(1))
    notes = block(page, "Voices of those it touches")
    notes.get_by_role("button", name=re.compile("^More: “")).nth(1).tap()
    for entry in ("Edit", "Delete"):
        expect(page.get_by_role("menuitem", name=entry, exact=True)).to_be_in_viewport(ratio=1)
    page.keyboard.press("Escape")
    expect(page.get_by_role("menu")).to_have_count(0)
    expect(notes.get_by_role("button", name=re.compile("^More: “")).nth(1)).to_be_focused()


def test_pages_of_a_team_are_two_taps_away(house: House, joni: Script) -> None:
    Script(house.server, "marjukka").call("PATCH", "/me/", {"language": "en"})
    path = f"/teams/{kaarnala(joni)}"
    phone = house.page("marjukka", path, **OLD_PHONE)
    phone.get_by_role("button", name="Menu", exact=True).tap()
    pages = phone.get_by_role("dialog").get_by_role("list", name="Kaarnala")
    for name in PAGES:
        expect(pages.get_by_role("link", name=name, exact=True)).to_be_in_viewport(ratio=1)
    assert violations(phone, "menu") == []
    pages.get_by_role("link", name="Brief", exact=True).tap()
    phone.wait_for_url("**/brief")

    tablet = house.page("marjukka", path, **TABLET)
    bar = tablet.get_by_role("navigation", name="Pages of the team")
    for name in PAGES:
        expect(bar.get_by_role("link", name=name, exact=True)).to_be_in_viewport(ratio=1)
    assert tablet.evaluate(FITS)
    assert violations(tablet, "team on a tablet") == []


def test_a_board_on_an_upright_tablet(house: House, joni: Script) -> None:
    page = open_canvas(house, joni.canvas(2), view="board", **TABLET)
    expect(page.get_by_role("button", name="Guide", exact=True)).to_be_visible()
    tools = page.get_by_role("region", name="Tools", exact=True)
    title = page.get_by_role("heading", level=1)
    for part in (tools, title):
        assert part.evaluate(HOLDS_ALL)
    assert violations(page, "board on a tablet") == []
    page.get_by_role("button", name="Guide", exact=True).tap()
    expect(page.get_by_role("button", name="Fold the guide away")).to_be_focused()
    first = block(page, "Circles of actors").bounding_box()
    below = block(page, "Whose voice is missing").bounding_box()
    assert first is not None
    assert below is not None
    assert below["y"] > first["y"] + first["height"]
    assert tools.evaluate(HOLDS_ALL)
    assert violations(page, "board beside the guide on a tablet") == []
