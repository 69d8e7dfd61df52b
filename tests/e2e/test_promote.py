"""A note becomes an assumption; what becomes of it elsewhere is seen on the note, at once."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House, await_saved, block, write
from tests.live.api import Script

pytestmark = pytest.mark.browser

BELIEF = "They answer a first name"


def more(page: Page, note: str, way: str) -> None:
    """Choose from a note's menu in the list."""
    page.get_by_role("button", name=f"More: “{note}”").press("Enter")
    page.get_by_role("menuitem", name=way).press("Enter")


def test_note_is_taken_up_and_refuted_elsewhere(house: House, joni: Script) -> None:
    risks, rounds = joni.canvas(6), joni.canvas(8)
    sent = {"canvas": risks, "block": "map", "text": BELIEF, "x": 0.2, "y": 0.9}
    joni.call("POST", "/notes/", sent)
    desk = house.page("joni", f"/canvases/{risks}?view=list")
    await_saved(desk)
    more(desk, BELIEF, "Take up as an assumption…")
    dialog = desk.get_by_role("dialog", name="Take up as an assumption")
    dialog.get_by_label("We believe that…").fill("We believe that they answer a first name")
    dialog.get_by_role("button", name="Take up").click()
    note = desk.locator("[data-note]").filter(has_text=BELIEF)
    expect(note.get_by_role("button", name="Assumption", exact=True)).to_be_visible()

    phone = house.page("elif", f"/canvases/{rounds}?view=list", **PHONE)
    standing = block(phone, "Where our assumptions stand")
    standing.scroll_into_view_if_needed()
    standing.get_by_role("button", name="Add a note: Not tested").click()
    write(phone, "A first name is answered")
    more(phone, "A first name is answered", "Let it follow an assumption…")
    follow = phone.get_by_role("dialog", name="Let it follow an assumption")
    follow.get_by_label("Which assumption?").select_option(label="We believe that they answer a first name")
    follow.get_by_role("button", name="Take up").click()
    expect(follow).to_have_count(0)
    theirs = phone.locator("[data-note]").filter(has_text="A first name is answered")
    expect(theirs.get_by_role("button", name="Assumption", exact=True)).to_be_visible()

    more(phone, "A first name is answered", "Move to…")
    phone.get_by_label("Lane").select_option(label="Refuted")
    phone.get_by_role("button", name="Move", exact=True).click()
    why = phone.get_by_role("dialog", name="What makes you say so?")
    expect(why).to_be_visible()
    expect(desk.get_by_role("button", name="Refuted")).to_have_count(0)
    why.get_by_role("textbox").fill("Nobody of ten answered")
    why.get_by_role("button", name="Save").click()
    expect(note.get_by_role("button", name="Refuted", exact=True)).to_be_visible()
    expect(theirs.get_by_role("button", name="Refuted", exact=True)).to_be_visible()

    desk.goto(f"/canvases/{risks}?view=board")
    expect(note.get_by_role("button", name="Refuted", exact=True)).to_be_visible()
    assert violations(desk, "canvas with chips") == []
