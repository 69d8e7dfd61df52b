"""Notes used on another canvas: by mouse on the board, by keys, on a phone in the list."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House, await_saved, eventually, press, undo_by_toast, write
from tests.live.api import Script

pytestmark = pytest.mark.browser
FROM, CHANGED = "From 1 Shared phenomenon", "Changed where it comes from"


def note_on(joni: Script, canvas: str, text: str, field: str = "voices") -> str:
    made: str = joni.call("POST", "/notes/", {"canvas": canvas, "block": field, "text": text})["id"]
    return made


def use(joni: Script, note: str, canvas: str) -> str:
    sent = {"canvas": canvas, "notes": [{"id": note, "block": "heard"}]}
    made: str = joni.call("POST", "/note-references/", sent)[0]["note"]
    return made


def item(page: Page, text: str) -> Locator:
    return page.locator("[data-note]").filter(has_text=text)


def test_by_mouse_on_the_board(house: House, joni: Script) -> None:
    here, there = joni.canvas(1), joni.canvas(3)
    note = note_on(joni, here, "The porter knows it first")
    page = house.page("joni", f"/canvases/{here}?view=board")
    await_saved(page)
    item(page, "The porter").locator("[data-card]").click()
    item(page, "The porter").get_by_role("button", name="More", exact=True).click()
    page.get_by_role("menuitem", name="Use on another canvas…").click()
    dialog = page.get_by_role("dialog", name="Use “The porter knows it first” on another canvas")
    dialog.get_by_text("What was said carries over word for word.").click()
    expect(dialog.get_by_label("Block", exact=True)).to_have_value("heard")
    assert violations(page, "using a note elsewhere") == []
    dialog.get_by_role("button", name="Use there", exact=True).click()
    expect(item(page, "The porter").get_by_role("button", name="Used on another canvas")).to_be_visible()

    other = house.page("elif", f"/canvases/{there}?view=board")
    await_saved(other)
    shown = item(other, "The porter knows it")
    expect(shown.get_by_role("button", name=FROM)).to_be_visible()
    joni.call("PATCH", f"/notes/{note}/", {"text": "The porter knows it last"})
    expect(item(other, "The porter knows it last")).to_be_visible()
    shown.get_by_role("button", name=CHANGED).click()
    told = other.get_by_role("dialog", name="These words come from another canvas")
    expect(told.get_by_text("The porter knows it first", exact=True)).to_be_visible()
    assert violations(other, "a reference whose source has changed") == []
    told.get_by_role("button", name="I have looked", exact=True).click()
    expect(shown.get_by_role("button", name=CHANGED)).to_have_count(0)
    shown.get_by_role("button", name=FROM).click()
    told.get_by_role("link", name="1 Shared phenomenon, Voices of those it touches").click()
    other.wait_for_url(f"**/canvases/{here}*#{note}")
    expect(item(other, "The porter").locator("[data-card]")).to_be_focused()


def test_by_keys_a_note_is_made_ones_own(house: House, joni: Script) -> None:
    there = joni.canvas(3)
    shown = use(joni, note_on(joni, joni.canvas(1), "Ours after all"), there)
    page = house.page("joni", f"/canvases/{there}?view=board")
    await_saved(page)
    note = item(page, "Ours after all")
    expect(note.get_by_role("button", name=FROM)).to_be_visible()
    note.locator("[data-card]").focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="These words come from another canvas")
    press(dialog, "Make it our own")
    expect(note.locator("[data-card]")).to_be_focused()
    expect(note.get_by_role("button", name=FROM)).to_have_count(0)
    page.keyboard.press("Enter")
    write(page, ", and yours", "End")
    expect(item(page, "Ours after all, and yours")).to_be_visible()
    await_saved(page)
    eventually(lambda: joni.notes(there)[shown], "Ours after all, and yours")
    page.keyboard.press("Control+z")
    page.keyboard.press("Control+z")
    expect(note.get_by_role("button", name=FROM)).to_be_visible()
    eventually(lambda: joni.notes(there)[shown], "Ours after all")


def test_several_on_a_phone_in_the_list_and_back(house: House, joni: Script) -> None:
    here, there = joni.canvas(1), joni.canvas(3)
    for text in ("One of two", "Two of two"):
        note_on(joni, here, text, "signs")
    page = house.page("joni", f"/canvases/{here}", **PHONE)
    await_saved(page)
    # The list moves while it is scrolled to what is pressed: notes far below are measured as they come into sight.
    page.get_by_role("button", name="More: “One of two”").press("Enter")
    page.get_by_role("menuitem", name="Select", exact=True).tap()
    page.get_by_role("checkbox", name="“Two of two”").check(force=True)
    page.get_by_role("region", name="Selected notes").get_by_role("button", name="Use elsewhere…").tap()
    dialog = page.get_by_role("dialog", name="Use 2 notes on another canvas")
    elsewhere = dialog.get_by_role("radio", name="Somewhere else")
    if elsewhere.count():
        elsewhere.check(force=True)
    dialog.get_by_label("Canvas", exact=True).select_option(there)
    dialog.get_by_label("Block", exact=True).select_option("heard")
    assert violations(page, "using notes elsewhere on a phone") == []
    dialog.get_by_role("button", name="Use there", exact=True).tap()
    eventually(lambda: {"One of two", "Two of two"} <= set(joni.notes(there).values()))
    chips = page.get_by_role("button", name="Used on another canvas")
    expect(item(page, "One of two").get_by_role("button", name="Used on another canvas")).to_be_visible()
    assert violations(page, "notes used elsewhere in the list") == []
    count = chips.count()
    undo_by_toast(page)
    expect(chips).to_have_count(count - 2)
    assert not {"One of two", "Two of two"} & set(joni.notes(there).values())
