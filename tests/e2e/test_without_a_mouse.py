"""What people do at a canvas besides notes, by nothing but keys: every step is reached with Tab, arrows or letters."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.conftest import PHONE, House, await_saved, eventually
from tests.e2e.device import await_all_code
from tests.e2e.test_by_touch import PRINTED
from tests.e2e.test_canvas_sets import content
from tests.e2e.test_guest_question import UNHEARD, address_of, answer, canvas_of
from tests.e2e.test_intake import open_call
from tests.e2e.test_keyboard import expect_focus, tab_to
from tests.live.api import Script

pytestmark = pytest.mark.browser


def at(house: House, who: str, canvas: str, view: str = "board") -> Page:
    Script(house.server, who).call("PATCH", "/me/", {"language": "en"})
    page = house.page(who, f"/canvases/{canvas}?view={view}")
    await_saved(page)
    await_all_code(page)
    return page


def go(page: Page, wanted: Locator) -> None:
    """To a button or a link, and through it."""
    tab_to(page, wanted)
    page.keyboard.press("Enter")


def choose(page: Page, entry: str) -> None:
    """In a menu that is open, by its first letters."""
    expect(page.get_by_role("menuitem").first).to_be_focused()
    page.keyboard.type(entry)
    expect(page.get_by_role("menuitem", name=entry)).to_be_focused()
    page.keyboard.press("Enter")


def test_a_conversation(house: House, joni: Script) -> None:
    page = at(house, "joni", joni.canvas(4))
    go(page, page.get_by_role("button", name="Comments").first)
    panel = page.get_by_role("complementary", name="Comments")
    field = panel.get_by_role("textbox", name="Write a comment")
    expect(field).to_be_focused()
    page.keyboard.type("Said and closed by keys")
    page.keyboard.press("Control+Enter")
    said = panel.get_by_role("article").filter(has_text="Said and closed by keys")
    expect(said).to_be_visible()
    tab_to(page, said.get_by_role("button", name="React to the comment by Joni"), "Shift+Tab")
    page.keyboard.press("Enter")
    choose(page, "Thanks")
    expect(said.get_by_role("button", name="Thanks: 1")).to_be_visible()
    go(page, said.get_by_role("button", name="Resolve"))
    expect(said).to_have_count(0)
    expect_focus(page)


def test_answers_from_outside(house: House, joni: Script) -> None:
    canvas, title = canvas_of(joni)
    page = at(house, "joni", canvas)
    go(page, page.get_by_role("button", name=f"Ask {title} outside…"))
    panel = page.get_by_role("dialog", name="Ask this outside")
    go(page, panel.get_by_role("button", name="Open the question for a month"))
    expect(panel.get_by_text("Nobody has answered yet")).to_be_visible()
    answer(house.page(path=address_of(joni, canvas), **PHONE), "Those on the night bus.")
    go(page, panel.get_by_role("listitem").filter(has_text="night bus").get_by_role("button", name="Show to others"))
    shown = panel.get_by_role("region", name="Shown to others who answer").get_by_role("listitem")
    expect(shown).to_contain_text("Those on the night bus.")
    expect_focus(page)
    go(page, shown.get_by_role("button", name="Put on the canvas"))
    expect(shown.get_by_text("On the canvas", exact=True)).to_be_visible()
    page.keyboard.press("Escape")
    expect(panel).to_have_count(0)
    expect_focus(page)
    assert UNHEARD in {note["block"] for note in joni.call("GET", f"/notes/?canvas={canvas}")["results"]}


def test_how_a_canvas_came_about(house: House, joni: Script) -> None:
    page = at(house, "joni", joni.canvas(2))
    go(page, page.get_by_role("button", name="More", exact=True))
    choose(page, "History")
    slider = page.get_by_role("slider", name="Moment")
    tab_to(page, slider)
    page.keyboard.press("Home")
    first = slider.get_attribute("aria-valuetext")
    go(page, page.get_by_role("button", name="Play"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Play")).to_be_focused()
    tab_to(page, slider)
    page.keyboard.press("End")
    expect(slider).not_to_have_attribute("aria-valuetext", first or "")
    go(page, page.get_by_role("tab").first)
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("tab", selected=True)).to_be_focused()


def test_a_file_and_paper(house: House, joni: Script) -> None:
    page = at(house, "joni", joni.canvas(3), "list")
    page.evaluate(PRINTED)
    go(page, page.get_by_role("button", name="More", exact=True))
    choose(page, "Print")
    eventually(lambda: page.evaluate("window.printed"), 1)
    expect(page.get_by_role("button", name="More", exact=True)).to_be_focused()
    page.keyboard.press("Enter")
    choose(page, "Save as a file…")
    dialog = page.get_by_role("dialog", name="Save as a file")
    tab_to(page, dialog.get_by_role("radio", name="PDF A document"))
    wanted = dialog.get_by_role("radio", name="Data (JSON)")
    for _ in range(dialog.get_by_role("radio").count()):
        if wanted.is_checked():
            break
        page.keyboard.press("ArrowDown")
    expect(wanted).to_be_focused()
    with page.expect_download() as download:
        go(page, dialog.get_by_role("button", name="Save", exact=True))
    assert json.loads(Path(download.value.path()).read_bytes())["canvas"]["number"] == 3
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect_focus(page)


def test_following_somebody(house: House, joni: Script) -> None:
    canvas = joni.canvas(1)
    page, _other = at(house, "elif", canvas), at(house, "joni", canvas, "list")
    go(page, page.get_by_role("button", name="Joni Kallio", exact=True))
    choose(page, "Follow Joni Kallio")
    strip = page.get_by_role("region", name="Whom you follow")
    expect(strip).to_be_visible()

    def led_after_a_key() -> int:
        """What comes right after the press that began it does not end it: who is still led presses again."""
        page.keyboard.press("Tab")
        return strip.count()

    eventually(led_after_a_key, 0)
    expect_focus(page)


def test_a_set_of_canvases(house: House, tmp_path: Path) -> None:
    virpi = Script(house.server, "virpi")
    virpi.call("PATCH", "/me/", {"language": "en"})
    programme, _call = open_call(virpi)
    file = tmp_path / "canvases.json"
    file.write_text(json.dumps(content()), encoding="utf-8")
    page = house.page("virpi", f"/programmes/{programme}/canvases")
    go(page, page.get_by_role("button", name="Upload a set", exact=True))
    with page.expect_file_chooser() as chooser:
        go(page, page.get_by_role("button", name="Choose a file", exact=True))
    chooser.value.set_files(file)
    expect(page.get_by_text("This set has 2 canvases.")).to_be_visible()
    go(page, page.get_by_role("button", name="Publish for new teams", exact=True))
    mine = page.get_by_role("listitem", name="Version 1", exact=True)
    expect(mine.get_by_text("New teams get it")).to_be_visible()
    expect_focus(page)
    go(page, page.get_by_role("button", name="Retire: Version 1", exact=True))
    expect(mine.get_by_text("Retired", exact=True)).to_be_visible()
    expect_focus(page)
