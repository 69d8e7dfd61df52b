"""The whole job without a mouse: every step is a key, and the focus never gets lost."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.conftest import House, await_saved, block, write
from tests.live.api import Script
from workspace.demo.signing_in import PASSWORD, address

pytestmark = pytest.mark.browser

MOST_STOPS = 80


def tab_to(page: Page, wanted: Locator, key: str = "Tab") -> None:
    """Press Tab until the thing has the focus, as a person does who sees where the focus is."""
    expect(wanted).to_be_visible()
    for _ in range(MOST_STOPS):
        page.keyboard.press(key)
        if wanted.evaluate("element => element === document.activeElement"):
            return
    pytest.fail(f"{MOST_STOPS} presses of {key} do not lead to {wanted}")


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def expect_focus(page: Page) -> None:
    """Something has the focus: not the page as a whole, where a person would have to begin anew."""
    expect(page.locator("body :focus")).to_have_count(1)


def test_from_the_door_to_the_canvas(house: House) -> None:
    page = house.page(path="/sign-in")
    tab_to(page, page.get_by_role("textbox", name="E-mail"))
    page.keyboard.type(address("joni"))
    tab_to(page, page.get_by_label("Password"))
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_role("link", name="Kaarnala").first)
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_role("link", name="Shared phenomenon").first)
    page.keyboard.press("Enter")
    await_saved(page)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Shared phenomenon")


@pytest.mark.parametrize("view", ["board", "list"])
def test_everything_about_a_note(house: House, joni: Script, view: str) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(1)}?view={view}")
    await_saved(page)
    seen = block(page, "What we see")
    tab_to(page, seen.get_by_role("button", name="Add a note").first)
    page.keyboard.press("Enter")
    write(page, f"By keys in the {view}")
    note = seen.get_by_role("button", name=f"Observation: By keys in the {view}")
    expect(note).to_be_focused()

    page.keyboard.press("Enter")
    write(page, ", twice", "End")
    note = page.get_by_role("button", name=f"By keys in the {view}, twice").first
    expect(note).to_be_focused()

    page.keyboard.press("m")
    moving = page.get_by_role("dialog")
    expect(moving).to_be_visible()
    page.keyboard.press("Escape")
    expect(note).to_be_focused()

    page.keyboard.press("c")
    comments = page.get_by_role("complementary", name="Comments")
    expect(comments.get_by_role("textbox", name="Write a comment")).to_be_focused()
    page.keyboard.type("Said without a mouse")
    page.keyboard.press("Control+Enter")
    expect(comments.get_by_text("Said without a mouse")).to_be_visible()

    note.focus()
    page.keyboard.press("Delete")
    expect(note).to_have_count(0)
    expect_focus(page)
    page.keyboard.press("Control+z")
    expect(note).to_be_visible()
    page.keyboard.press("Control+Shift+z")
    expect(note).to_have_count(0)
    page.keyboard.press("Control+z")
    await_saved(page)


def test_moving_with_the_arrows(house: House, joni: Script) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(1)}?view=board")
    await_saved(page)
    note = page.get_by_role("button", name="Observation: Five different forms ask the same things.")
    note.focus()
    press(page, " ", "Tab", " ")
    expect(block(page, "What we see").get_by_role("button", name="Five different forms")).to_have_count(0)
    expect(page.locator("body :focus")).to_have_accessible_name(re.compile("Five different forms"))
    page.keyboard.press("Control+z")
    expect(block(page, "What we see").get_by_role("button", name="Five different forms")).to_be_visible()


def test_view_shortcuts_and_kind_of_a_note(house: House, joni: Script) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(1)}?view=board")
    await_saved(page)
    tab_to(page, page.get_by_role("button", name="List", exact=True))
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Edit “Five different forms")).to_be_visible()
    press(page, "Shift+Tab", "?")
    expect(page.get_by_role("dialog", name="Keyboard shortcuts")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect_focus(page)
    sentence = block(page, "The phenomenon in one sentence")
    tab_to(page, sentence.get_by_role("button", name="More: “"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("menuitem").first).to_be_focused()
    page.keyboard.type("Make it: Q")
    expect(page.get_by_role("menuitem", name="Make it: Question")).to_be_focused()
    page.keyboard.press("Enter")
    expect(sentence.get_by_role("button", name="Question: ")).to_be_visible()
    expect_focus(page)
    page.keyboard.press("Control+z")
    expect(sentence.get_by_role("button", name="Observation: ")).to_be_visible()


def test_guide_and_its_way_back(house: House, joni: Script) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(1)}?view=board")
    await_saved(page)
    fold = page.get_by_role("button", name="Fold the guide away")
    tab_to(page, fold)
    page.keyboard.press("Enter")
    unfold = page.get_by_role("complementary", name="Guide").get_by_role("button", name="Guide")
    expect(unfold).to_be_focused()
    page.keyboard.press("Enter")
    expect(fold).to_be_focused()
