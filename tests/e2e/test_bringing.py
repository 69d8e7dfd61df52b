"""Notes brought to where they are needed: by mouse on the board, by keys alone, on a phone; and their pictures."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House, await_saved, block, eventually, press, undo_by_toast
from tests.e2e.device import await_all_code
from tests.e2e.test_pictures import bring, card, expect_shown, opened
from tests.e2e.test_references import CHANGED, FROM, item, note_on, use
from tests.live.api import Script

pytestmark = pytest.mark.browser
HEARD = "What we heard"
TITLE = f"Bring from another canvas to “{HEARD}”"


def option(dialog: Locator, text: str) -> Locator:
    return dialog.get_by_role("option", name=re.compile(text))


def at_canvas(house: House, canvas: str, view: str = "board") -> Page:
    page = house.page("joni", f"/canvases/{canvas}?view={view}")
    await_saved(page)
    await_all_code(page)
    return page


def test_by_mouse_from_the_menu_of_a_block(house: House, joni: Script) -> None:
    there = joni.canvas(3)
    for text in ("The caretaker knows both", "The caretaker has keys"):
        note_on(joni, joni.canvas(1), text)
    page = at_canvas(house, there)
    block(page, HEARD).get_by_role("button", name=f"More in {HEARD}").click()
    page.get_by_role("menuitem", name="Bring from another canvas…").click()
    dialog = page.get_by_role("dialog", name=TITLE)
    proposed = dialog.get_by_role("radio", name=re.compile("1 Shared phenomenon, Voices of those it touches"))
    expect(proposed).to_be_checked()
    expect(dialog.get_by_text("What was said carries over word for word.")).to_be_visible()
    dialog.get_by_role("textbox", name="Find notes by their words").fill("caretaker")
    expect(dialog.get_by_role("option")).to_have_count(2)
    option(dialog, "knows both").click()
    option(dialog, "has keys").click()
    assert violations(page, "bringing notes to a block") == []
    dialog.get_by_role("button", name="Bring 2 notes", exact=True).click()
    expect(dialog).to_have_count(0)
    for text in ("knows both", "has keys"):
        expect(item(page, text).get_by_role("button", name=FROM)).to_be_visible()
    expect(card(page, "knows both")).to_be_focused()
    undo_by_toast(page)
    expect(item(page, "The caretaker")).to_have_count(0)
    assert sum("caretaker" in text for text in joni.notes(joni.canvas(1)).values()) == 2


def test_by_keys_from_the_palette_and_taken_back(house: House, joni: Script) -> None:
    there = joni.canvas(3)
    note_on(joni, joni.canvas(1), "Ääni portaikosta")
    page = at_canvas(house, there)
    block(page, HEARD).locator("[data-card]").first.focus()
    page.keyboard.press("Control+k")
    palette = page.get_by_role("combobox", name="An action, a block, words of a note")
    expect(palette).to_be_focused()
    palette.fill("bring from")
    expect(page.get_by_role("option", selected=True)).to_contain_text("Bring from another canvas…")
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name=TITLE)
    field = dialog.get_by_role("textbox", name="Find notes by their words")
    expect(field).to_be_focused()
    page.keyboard.type("aani port")
    expect(dialog.get_by_role("option")).to_have_count(1)
    page.keyboard.press("Tab")
    expect(option(dialog, "Ääni")).to_be_focused()
    page.keyboard.press("Space")
    expect(option(dialog, "Ääni")).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Tab")
    expect(dialog.get_by_role("button", name="Bring 1 note", exact=True)).to_be_focused()
    page.keyboard.press("Enter")
    expect(card(page, "Ääni portaikosta")).to_be_focused()
    expect(page.get_by_role("region", name="Tools").get_by_role("button", name="Undo")).to_be_enabled()
    page.keyboard.press("Control+z")
    expect(card(page, "Ääni portaikosta")).to_have_count(0)
    eventually(lambda: "Ääni portaikosta" in joni.notes(there).values(), wanted=False)


def test_by_finger_on_a_phone(house: House, joni: Script) -> None:
    there = joni.canvas(3)
    note_on(joni, joni.canvas(2), "Ring the third bell", "unheard")
    phone = house.page("joni", f"/canvases/{there}", **PHONE)
    await_saved(phone)
    await_all_code(phone)
    phone.get_by_role("button", name=f"Bring from another canvas: {HEARD}").tap()
    dialog = phone.get_by_role("dialog", name=TITLE)
    dialog.get_by_text("Another canvas", exact=True).tap()
    dialog.get_by_role("combobox", name="Canvas", exact=True).select_option(joni.canvas(2))
    option(dialog, "Ring the third bell").scroll_into_view_if_needed()
    option(dialog, "Ring the third bell").tap()
    assert violations(phone, "bringing notes on a phone") == []
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390
    dialog.get_by_role("button", name="Bring 1 note", exact=True).tap()
    brought = item(phone, "Ring the third bell")
    expect(brought.get_by_role("button", name="From 2 Actors and invitations")).to_be_visible()
    undo_by_toast(phone)
    expect(brought).to_have_count(0)


def test_its_picture_comes_along_and_goes_when_it_goes(house: House, joni: Script) -> None:
    here, there = joni.canvas(1), joni.canvas(3)
    page = opened(house, here, query="?view=list")
    dialog = bring(page, "drop", "[data-block=voices]")
    dialog.get_by_role("textbox", name="What does the picture show?").fill("The notice on door B")
    press(dialog, "Add 1 picture")
    expect_shown(page, "The notice on door B")
    eventually(lambda: "The notice on door B" in joni.notes(here).values())
    note = next(key for key, text in joni.notes(here).items() if text == "The notice on door B")
    use(joni, note, there)

    board, listed = at_canvas(house, there), at_canvas(house, there, "list")
    for each in (board, listed):
        expect_shown(each, "The notice on door B")
    assert violations(listed, "a reference with a picture") == []
    listed.get_by_role("button", name=re.compile("^More: “The notice")).press("Enter")
    expect(listed.get_by_role("menuitem", name="Show the picture")).to_be_visible()
    expect(listed.get_by_role("menuitem", name="Remove the picture")).to_have_count(0)
    listed.keyboard.press("Escape")

    page.get_by_role("button", name=re.compile("^More: “The notice")).press("Enter")
    page.get_by_role("menuitem", name="Remove the picture").press("Enter")
    for each in (board, listed):
        expect(card(each, "The notice on door B").locator("img")).to_have_count(0)
    item(listed, "The notice on door B").get_by_role("button", name=CHANGED).press("Enter")
    told = listed.get_by_role("dialog", name="These words come from another canvas")
    expect(told.get_by_text("Its picture was taken off there.", exact=True)).to_be_visible()
    assert violations(listed, "a reference whose picture is gone") == []
    listed.keyboard.press("Escape")

    undo_by_toast(page)
    expect_shown(board, "The notice on door B")
    card(board, "The notice on door B").focus()
    board.keyboard.press("Enter")
    press(board.get_by_role("dialog"), "Make it our own")
    expect(item(board, "The notice on door B").get_by_role("button", name=FROM)).to_have_count(0)
    expect_shown(board, "The notice on door B")
