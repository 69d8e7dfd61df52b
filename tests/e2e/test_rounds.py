"""Lanes over rounds: notes are written in a cell and sorted into another, by mouse, by a finger and by keys."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.conftest import PHONE, House, await_saved, block, editor, write
from tests.e2e.device import await_all_code
from tests.e2e.test_groups import DRAWN
from tests.e2e.touch import Fingers, middle
from tests.live.api import Script

pytestmark = pytest.mark.browser

ROUNDS = "Rounds"


def opened(house: House, joni: Script, **screen: object) -> Page:
    page = house.page("joni", f"/canvases/{joni.canvas(8)}?view=board", **screen)
    await_saved(page)
    await_all_code(page)
    return page


def cells(page: Page) -> Locator:
    """Buttons that add a note to a cell: lane after lane, round after round."""
    return block(page, ROUNDS).get_by_role("button", name=re.compile("^Add a note: .*, "))


def place_of(cell: Locator) -> str:
    return (cell.get_attribute("aria-label") or "").removeprefix("Add a note: ")


def note_in(page: Page, text: str) -> Locator:
    return block(page, ROUNDS).locator("[data-card]").filter(has_text=text)


def lying(page: Page, place: str, text: str) -> Locator:
    """A note in a cell, or shown there while it is in hand."""
    row = block(page, ROUNDS).get_by_role("list", name=place, exact=True)
    return row.locator("[data-card]").filter(has_text=text)


def test_by_mouse(house: House, joni: Script) -> None:
    page = opened(house, joni)
    there = place_of(cells(page).nth(1))
    cells(page).nth(0).click()
    write(page, "By mouse in a round")
    note = note_in(page, "By mouse in a round")
    page.mouse.move(*middle(note))
    page.mouse.down()
    for _ in range(3):  # what is taken away and put there moves the rows
        page.mouse.move(*middle(cells(page).nth(1)), steps=6)
        page.evaluate(DRAWN)
    expect(lying(page, there, "By mouse")).to_be_visible()
    page.mouse.up()
    expect(lying(page, there, "By mouse")).to_be_focused()
    page.keyboard.press("Control+z")
    expect(lying(page, there, "By mouse")).to_have_count(0)
    await_saved(page)


def test_by_a_finger_into_a_round_that_is_out_of_sight(house: House, joni: Script) -> None:
    """Held at the edge, the rounds come along; an empty place takes the note as well as one with notes."""
    phone = opened(house, joni, **PHONE)
    cells(phone).nth(0).tap()
    expect(editor(phone)).to_be_focused()
    phone.keyboard.type("By a finger in a round")
    block(phone, ROUNDS).get_by_role("heading", level=2).tap()
    note = note_in(phone, "By a finger in a round")
    below = cells(phone).nth(3)
    place = place_of(below)
    Fingers(phone).drag(middle(note), middle(below))
    expect(lying(phone, place, "By a finger")).to_be_visible()

    note.scroll_into_view_if_needed()
    x, y = middle(note)
    fingers = Fingers(phone)
    fingers.carry((x, y), (360, y))
    last = place_of(cells(phone).nth(5))
    expect(lying(phone, last, "By a finger")).to_be_in_viewport()
    fingers.let_go()
    expect(lying(phone, last, "By a finger")).to_be_visible()
    await_saved(phone)


def test_by_keys(house: House, joni: Script) -> None:
    page = opened(house, joni)
    first, second = place_of(cells(page).nth(0)), place_of(cells(page).nth(1))
    cells(page).nth(0).press("Enter")
    write(page, "By keys in a round")
    note = note_in(page, "By keys in a round")
    expect(note).to_be_focused()
    page.keyboard.press(" ")
    page.keyboard.press("ArrowRight")
    page.keyboard.press(" ")
    expect(lying(page, second, "By keys")).to_be_focused()
    page.keyboard.press("m")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Control+z")
    expect(lying(page, first, "By keys")).to_be_visible()
    await_saved(page)
