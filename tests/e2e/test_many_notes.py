"""Several notes at once: picked, duplicated, deleted, pasted, and taken to another canvas."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import House, await_saved, block, eventually
from tests.live.api import Script

pytestmark = pytest.mark.browser

PASTE = """text => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    const given = { clipboardData: data, bubbles: true, cancelable: true };
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", given));
}"""


def test_by_keys_on_the_board(house: House, joni: Script) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(1)}?view=board")
    await_saved(page)
    voices = block(page, "Voices of those it touches").locator("[data-card]")
    count = voices.count()
    voices.first.focus()
    page.keyboard.press("Shift+ArrowDown")
    bar = page.get_by_role("region", name="Selected notes")
    expect(bar.get_by_text("2 notes selected")).to_be_visible()
    expect(voices.nth(1)).to_be_focused()
    page.keyboard.press("Control+d")
    expect(voices).to_have_count(count + 2)
    expect(voices.nth(1)).to_be_focused()
    assert violations(page, "several notes") == []
    page.keyboard.press("Delete")
    expect(voices).to_have_count(count)
    expect(bar).to_have_count(0)
    toast = page.get_by_text("2 notes deleted", exact=True)
    expect(toast.first).to_be_visible()
    page.keyboard.press("Control+z")
    expect(voices).to_have_count(count + 2)
    page.keyboard.press("Control+z")
    expect(voices).to_have_count(count)
    await_saved(page)


def test_by_mouse_on_the_board(house: House, joni: Script) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(1)}?view=board")
    await_saved(page)
    voices = block(page, "Voices of those it touches").locator("[data-card]")
    first, second = voices.nth(0).bounding_box(), voices.nth(1).bounding_box()
    assert first is not None
    assert second is not None
    bar = page.get_by_role("region", name="Selected notes")

    voices.nth(0).click()
    voices.nth(1).click(modifiers=["Shift"])
    expect(bar.get_by_text("2 notes selected")).to_be_visible()
    page.keyboard.press("Escape")
    expect(bar).to_have_count(0)

    # From the narrow strip between two blocks to the middle of the second note.
    page.mouse.move(first["x"] - 4, first["y"] - 4)
    page.mouse.down()
    page.mouse.move(second["x"] + 40, second["y"] + 10, steps=6)
    expect(bar.get_by_text("2 notes selected")).to_be_visible()
    page.mouse.up()
    expect(bar.get_by_text("2 notes selected")).to_be_visible()
    page.keyboard.press("Escape")
    expect(bar).to_have_count(0)


def paste(page: Page, text: str) -> None:
    page.evaluate(PASTE, text)


def test_a_pasted_table(house: House, joni: Script) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(1)}?view=board")
    await_saved(page)
    seen = block(page, "What we see")
    cards = seen.locator("[data-card]")
    count = cards.count()
    cards.first.focus()
    paste(page, "Seen by the night staff\thttps://www.example.org/a?b=c\n\tA third")
    dialog = page.get_by_role("dialog", name="Add 3 notes")
    expect(dialog.get_by_label("Add them to")).to_have_value("signs")
    dialog.get_by_role("button", name="Add 3 notes").click()
    expect(cards).to_have_count(count + 3)
    link = seen.get_by_role("link", name="example.org/a/…")
    expect(link).to_have_attribute("href", "https://www.example.org/a?b=c")
    expect(link).to_have_attribute("rel", "noopener noreferrer nofollow")


def test_to_another_canvas_and_back_from_the_list(house: House, joni: Script) -> None:
    here, there = joni.canvas(1), joni.canvas(2)
    for text in ("One that goes", "Another that goes"):
        joni.call("POST", "/notes/", {"canvas": here, "block": "signs", "text": text})
    page = house.page("joni", f"/canvases/{here}?view=list")
    await_saved(page)
    page.get_by_role("button", name="Select notes").click()
    page.get_by_role("checkbox", name="“One that goes”").check(force=True)
    page.get_by_role("checkbox", name="“Another that goes”").check(force=True)
    bar = page.get_by_role("region", name="Selected notes")
    expect(bar.get_by_text("2 notes selected")).to_be_visible()
    bar.get_by_role("button", name="Move to…").click()
    dialog = page.get_by_role("dialog", name="Move 2 notes")
    dialog.get_by_label("Canvas").select_option(there)
    expect(dialog.get_by_text("Comments go along")).to_be_visible()
    dialog.get_by_role("button", name="Move", exact=True).click()
    expect(page.get_by_role("button", name="Observation: One that goes")).to_have_count(0)
    eventually(lambda: {"One that goes", "Another that goes"} <= {note["text"] for note in notes_of(joni, there)})
    expect(page.get_by_role("alertdialog").filter(has_text="2 notes moved to")).to_be_visible()
    # What the server did is the last step, too: whoever misses the toast takes it back by key.
    page.keyboard.press("Control+z")
    expect(page.get_by_role("button", name="Observation: One that goes")).to_be_visible()
    expect(page.get_by_role("button", name="Observation: Another that goes")).to_be_visible()


def notes_of(joni: Script, canvas: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = joni.call("GET", f"/notes/?canvas={canvas}&page_size=200")["results"]
    return found
