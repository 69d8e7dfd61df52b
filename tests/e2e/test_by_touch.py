"""What people do at a canvas on a phone, by nothing but taps: nothing needs a mouse, a key or a second hand."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House, await_saved, block, editor, eventually
from tests.e2e.device import await_all_code
from tests.live.api import Script

pytestmark = pytest.mark.browser

PRINTED = "() => { window.printed = 0; window.print = () => { window.printed += 1; }; }"
"""A browser without a screen has no window for printing: it is enough that it was asked for."""


def on_a_phone(house: House, who: str, canvas: str) -> Page:
    Script(house.server, who).call("PATCH", "/me/", {"language": "en"})
    page = house.page(who, f"/canvases/{canvas}", **PHONE)
    await_saved(page)
    await_all_code(page)
    expect(page.get_by_role("region", name="List", exact=True)).to_be_visible()
    return page


def in_list(where: Locator, text: str) -> Locator:
    """A note. If it is in a group, the group is an item too, with the note in it."""
    return where.get_by_role("listitem").filter(has_text=text).last


def choose(page: Page, entry: str) -> None:
    page.get_by_role("menuitem", name=entry, exact=True).tap()


def test_a_note_from_beginning_to_end(house: House, joni: Script) -> None:
    page = on_a_phone(house, "joni", joni.canvas(1))
    seen = block(page, "What we see")
    seen.get_by_role("button", name="Add a note").first.tap()
    expect(editor(page)).to_be_focused()
    editor(page).fill("Written with a thumb")
    page.get_by_role("heading", level=1).tap()
    note = in_list(seen, "Written with a thumb")
    expect(note).to_be_visible()
    note.get_by_role("button", name="More: “Written").tap()
    choose(page, "Move to…")
    page.get_by_role("dialog").get_by_role("combobox", name="Block").select_option("What we do not know yet")
    page.get_by_role("dialog").get_by_role("button", name="Move", exact=True).tap()
    unknown = block(page, "What we do not know yet")
    moved = in_list(unknown, "Written with a thumb")
    expect(moved).to_be_visible()
    moved.get_by_role("button", name="More: “Written").tap()
    choose(page, "Delete")
    expect(moved).to_have_count(0)
    page.get_by_role("region", name="Messages").get_by_role("button", name="Undo").tap()
    expect(moved).to_be_visible()
    moved.get_by_role("button", name="More: “Written").tap()
    choose(page, "Delete")
    expect(moved).to_have_count(0)
    # No keys, and the toast may be gone.
    page.get_by_role("button", name="More", exact=True).tap()
    choose(page, "Take back what you did")
    expect(moved).to_be_visible()
    await_saved(page)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_conversation(house: House, joni: Script) -> None:
    page = on_a_phone(house, "joni", joni.canvas(4))
    page.get_by_role("button", name="More", exact=True).tap()
    choose(page, "Comments")
    panel = page.get_by_role("dialog", name="Comments")
    panel.get_by_role("textbox", name="Write a comment").fill("Said with a thumb")
    panel.get_by_role("button", name="Send", exact=True).tap()
    said = panel.get_by_role("article").filter(has_text="Said with a thumb")
    said.get_by_role("button", name="React to the comment by Joni").tap()
    choose(page, "Thanks")
    expect(said.get_by_role("button", name="Thanks: 1")).to_be_visible()
    assert violations(page, "a conversation on a phone") == []


def test_how_a_canvas_came_about(house: House, joni: Script) -> None:
    page = on_a_phone(house, "joni", joni.canvas(2))
    page.get_by_role("button", name="More", exact=True).tap()
    choose(page, "History")
    slider = page.get_by_role("slider", name="Moment")
    expect(slider).to_be_visible()
    page.get_by_role("button", name="Play").tap()
    page.get_by_role("button", name="Pause").tap()
    expect(page.get_by_role("button", name="Play")).to_be_visible()
    slider.tap(position={"x": 6, "y": 8})
    value = slider.get_attribute("aria-valuetext") or ""
    page.get_by_role("button", name="Next change").tap()
    expect(slider).not_to_have_attribute("aria-valuetext", value)
    page.get_by_role("combobox", name="Go to a meeting or a version").select_option("Now")
    expect(slider).to_have_value(slider.get_attribute("max") or "")
    side = page.get_by_role("complementary", name="What happened")
    side.get_by_role("button", name="What happened", exact=True).tap()
    side.get_by_role("button", name="Bring it back: “The bus drivers on line 12”").tap()
    page.get_by_role("region", name="Messages").get_by_role("button", name="Undo").tap()
    expect(slider).to_have_attribute("aria-valuetext", re.compile("removed 1 note"))
    for part in ("Versions", "Compare"):
        page.get_by_role("tab", name=part).tap()
        expect(page.get_by_role("tab", name=part)).to_have_attribute("aria-selected", "true")
    assert violations(page, "history on a phone") == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_file_and_paper(house: House, joni: Script) -> None:
    page = on_a_phone(house, "joni", joni.canvas(3))
    page.evaluate(PRINTED)
    page.get_by_role("button", name="More", exact=True).tap()
    choose(page, "Print")
    eventually(lambda: page.evaluate("window.printed"), 1)
    page.get_by_role("button", name="More", exact=True).tap()
    choose(page, "Save as a file…")
    dialog = page.get_by_role("dialog", name="Save as a file")
    dialog.get_by_text("Data (JSON)", exact=True).tap()
    with page.expect_download() as download:
        dialog.get_by_role("button", name="Save", exact=True).tap()
    assert json.loads(Path(download.value.path()).read_bytes())["canvas"]["number"] == 3


def test_help_and_company(house: House, joni: Script) -> None:
    canvas = joni.canvas(1)
    other = house.page("elif", f"/canvases/{canvas}?view=board")
    await_saved(other)
    page = on_a_phone(house, "joni", canvas)
    page.get_by_role("button", name="More", exact=True).tap()
    choose(page, "Guide")
    guide = page.get_by_role("dialog", name="Guide")
    guide.locator("summary").filter(has_text="The lesson").tap()
    expect(guide.get_by_role("heading", name="Seeing a phenomenon together")).to_be_visible()
    assert violations(page, "guide on a phone") == []
