"""A conversation of the core team on a canvas: somebody is named, hears of it, thanks; others read nothing of it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import House, await_saved
from tests.live.api import Script

pytestmark = pytest.mark.browser
SAID = "could you ask the workshop before Thursday?"


def at(house: House, who: str, canvas: str) -> Page:
    Script(house.server, who).call("PATCH", "/me/", {"language": "en"})
    page = house.page(who, f"/canvases/{canvas}?view=list")
    await_saved(page)
    return page


def comments(page: Page) -> Locator:
    """The conversation about the whole canvas, opened if it is not."""
    panel = page.get_by_role("complementary", name="Comments")
    if panel.count() == 0:
        page.get_by_role("button", name="Comments").first.press("Enter")
    expect(panel.get_by_role("textbox", name="Write a comment")).to_be_visible()
    return panel


def say_to_elif(page: Page) -> None:
    panel = comments(page)
    panel.get_by_role("combobox", name="Who reads this").select_option("Only the core team")
    field = panel.get_by_role("textbox", name="Write a comment")
    field.focus()
    page.keyboard.type("@Eli")
    people = panel.get_by_role("listbox", name="People who can read this")
    expect(people.get_by_role("option").first).to_contain_text("Elif")
    assert violations(page, "naming somebody") == []
    page.keyboard.press("Enter")
    expect(people).to_have_count(0)
    page.keyboard.type(SAID)
    page.keyboard.press("Control+Enter")


def thread_in(page: Page) -> Locator:
    return comments(page).get_by_role("article").filter(has_text=SAID)


def test_a_core_member_is_named_and_thanks_and_nobody_else_reads_it(house: House, joni: Script) -> None:
    canvas = joni.canvas(4)
    desk, other, outside = (at(house, who, canvas) for who in ("joni", "elif", "aino"))
    say_to_elif(desk)
    said = thread_in(desk)
    expect(said.get_by_text("Only the core team")).to_be_visible()
    heard = thread_in(other)
    expect(heard.get_by_text("New", exact=True)).to_be_visible()
    heard.get_by_role("button", name="React to the comment by Joni").press("Enter")
    thanks = other.get_by_role("menuitem", name="Thanks")
    expect(thanks).to_be_visible()
    thanks.press("Enter")
    expect(said.get_by_role("button", name="Thanks: 1. Elif")).to_be_visible()
    expect(comments(outside).get_by_text(SAID)).to_have_count(0)
    assert violations(other, "a conversation with thanks") == []
    other.goto("/notifications")
    expect(other.get_by_role("main").get_by_text(SAID)).to_be_visible()
