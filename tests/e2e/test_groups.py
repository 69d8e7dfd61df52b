"""Notes are put in groups with a name: with the mouse, by keys alone, on a phone; others see it at once."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House, await_saved, block, press
from tests.e2e.touch import Fingers, middle
from tests.live.api import Script

pytestmark = pytest.mark.browser

TABLET: dict[str, Any] = {"viewport": {"width": 1024, "height": 768}, "has_touch": True, "is_mobile": True}
BLOCK = "Voices of those it touches"
LOW = """note => {
    const board = note.closest("[data-canvas]");
    board.scrollTop += note.getBoundingClientRect().bottom - board.getBoundingClientRect().bottom + 64;
}"""
DRAWN = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def group(page: Page, name: str) -> Locator:
    heading = page.get_by_role("heading", name=re.compile(f"^group {name}, "))
    return block(page, BLOCK).locator("[data-group]").filter(has=heading)


def cards(where: Locator) -> Locator:
    return where.locator("[data-card]")


def name_it(page: Page, title: str | re.Pattern[str], name: str) -> None:
    dialog = page.get_by_role("dialog", name=title)
    expect(dialog.get_by_role("textbox", name="Name of the group")).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.type(name)
    page.keyboard.press("Enter")
    expect(dialog).to_have_count(0)


def grip(of: Locator) -> Locator:
    return of.locator("[data-group-name]")


def drag(page: Page, what: Locator, onto: Locator, far: float = 0.5) -> None:
    """In steps, as a hand does: where it would lie is shown on the way."""
    what.hover()
    page.mouse.down()
    box = onto.bounding_box()
    assert box is not None
    for share in (0.3, far):
        page.mouse.move(box["x"] + 12, box["y"] + box["height"] * share, steps=6)
        page.evaluate(DRAWN)
    page.mouse.up()


def test_by_keys_alone_and_seen_by_others(house: House, joni: Script) -> None:
    path = f"/canvases/{joni.canvas(1)}?view=board"
    page, elif_ = house.page("joni", path), house.page("elif", path)
    await_saved(page)
    await_saved(elif_)
    cards(block(page, BLOCK)).first.focus()
    page.keyboard.press("Shift+ArrowDown")
    page.keyboard.press("g")
    name_it(page, "Group 2 notes", "Letters")
    expect(cards(group(page, "Letters"))).to_have_count(2)
    expect(cards(group(elif_, "Letters"))).to_have_count(2)
    expect(cards(group(page, "Letters")).first).to_be_focused()
    assert violations(page, "a group") == []
    title = group(page, "Letters").get_by_role("button", name=re.compile("^group Letters"))
    title.focus()
    page.keyboard.press("F2")
    name_it(page, "Name the group", "Post")
    expect(cards(group(elif_, "Post"))).to_have_count(2)
    cards(block(page, BLOCK)).nth(2).focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Space")
    expect(cards(group(page, "Post"))).to_have_count(3)
    page.keyboard.press("Control+z")
    expect(cards(group(page, "Post"))).to_have_count(2)
    press(group(page, "Post"), "More: group Post")
    page.get_by_role("menuitem", name="Dissolve it; the notes stay").press("Enter")
    expect(group(page, "Post")).to_have_count(0)
    expect(group(elif_, "Post")).to_have_count(0)
    await_saved(page)


@pytest.mark.parametrize("screen", [PHONE, TABLET], ids=["phone", "tablet"])
def test_taken_by_its_name_with_a_finger(house: House, joni: Script, screen: dict[str, Any]) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(1)}?view=board", **screen)
    await_saved(page)
    notes, joined = cards(block(page, BLOCK)), group(page, "Mail")
    notes.first.focus()
    page.keyboard.press("Shift+ArrowDown")
    page.keyboard.press("g")
    name_it(page, "Group 2 notes", "Mail")
    expect(cards(joined)).to_have_count(2)
    passed, text = notes.nth(2), notes.nth(2).inner_text()
    # As low as it is in sight: what opens below would be under the finger.
    passed.evaluate(LOW)
    box = passed.bounding_box()
    assert box is not None
    fingers = Fingers(page)
    fingers.carry(middle(grip(joined)), (box["x"] + 24, box["y"] + box["height"] * 0.8), 1500)
    page.evaluate(DRAWN)
    bar = page.get_by_role("region", name="Selected notes")
    expect(bar).to_have_count(0)
    fingers.let_go()
    expect(bar).to_be_visible()
    expect(notes.first).to_have_text(text)
    expect(cards(joined)).to_have_count(2)
    expect(cards(joined).first).to_be_focused()
    await_saved(page)
    press(joined, "More: group Mail")
    page.get_by_role("menuitem", name="Dissolve it; the notes stay").press("Enter")
    expect(joined).to_have_count(0)
    await_saved(page)


def test_with_the_mouse_in_and_out(house: House, joni: Script) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(1)}?view=board")
    await_saved(page)
    notes = cards(block(page, BLOCK))
    notes.first.focus()
    page.keyboard.press("g")
    name_it(page, re.compile("in a group$"), "Calls")
    joined = group(page, "Calls")
    drag(page, notes.nth(2), joined.get_by_role("heading"))
    expect(cards(joined)).to_have_count(2)
    await_saved(page)
    other = notes.nth(2)
    text = other.inner_text()
    drag(page, grip(joined), other, far=0.8)
    expect(notes.first).to_have_text(text)
    expect(cards(joined)).to_have_count(2)
    # Taken by its name, all of it stays selected, and would go along.
    page.keyboard.press("Escape")
    expect(page.get_by_role("region", name="Selected notes")).to_have_count(0)
    drag(page, cards(joined).nth(1), notes.first)
    expect(cards(joined)).to_have_count(1)
    await_saved(page)


def test_on_a_phone(house: House, joni: Script) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(2)}", **PHONE)
    await_saved(page)
    where = block(page, "Whose voice is missing")
    where.get_by_role("button", name=re.compile("^More")).first.press("Enter")
    page.get_by_role("menuitem", name="Put in a group…").press("Enter")
    dialog = page.get_by_role("dialog", name=re.compile("in a group$"))
    press(dialog, "Make the group")
    expect(page.get_by_role("heading", name="group Group without a name, 1 note")).to_be_visible()
    assert violations(page, "a group on a phone") == []
