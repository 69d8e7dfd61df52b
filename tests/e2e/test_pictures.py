"""Pictures on notes: dropped, pasted, chosen on a phone, described, looked at."""

from __future__ import annotations

import io
import re

import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House, await_saved, block, editor, press, undo_by_toast
from tests.e2e.device import await_all_code
from tests.e2e.experimenting import photo
from tests.live.api import Script

pytestmark = pytest.mark.browser

VOICES = "Voices of those it touches"
LOADED = "image => image.complete && image.naturalWidth > 0"

BRING = """([type, bytes, where]) => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(bytes)], "image.png", { type: "image/png" }));
    const at = type === "paste" ? document.activeElement : document.querySelector(where);
    const init = { bubbles: true, cancelable: true };
    if (type === "paste") at.dispatchEvent(new ClipboardEvent(type, { ...init, clipboardData: files }));
    else {
        const dragged = { ...init, dataTransfer: files };
        for (const each of ["dragover", "drop"]) at.dispatchEvent(new DragEvent(each, dragged));
    }
}"""
"""No test can reach into another window, or another program's clipboard; what the page is told is the same."""


def opened(house: House, canvas: str, who: str = "joni", query: str = "") -> Page:
    page = house.page(who, f"/canvases/{canvas}{query}")
    expect(page.locator("[data-card]").first).to_be_visible()
    await_all_code(page)
    return page


def bring(page: Page, how: str, where: str = "") -> Locator:
    """Pastes a picture, or drops it on a block; the dialog that asks about it."""
    page.evaluate(BRING, [how, list(drawn()), where])
    dialog = page.get_by_role("dialog", name="Add pictures")
    expect(dialog.get_by_text("Sent.", exact=True)).to_be_visible()
    return dialog


def drawn() -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (320, 200), "teal").save(content, "PNG")
    return content.getvalue()


def card(page: Page, text: str) -> Locator:
    return page.locator("[data-card]").filter(has_text=text)


def expect_shown(page: Page, text: str) -> None:
    image = card(page, text).locator("img")
    image.scroll_into_view_if_needed()
    page.wait_for_function(LOADED, arg=image.element_handle())


def test_a_picture_is_dropped_described_and_seen_by_others(house: House, joni: Script) -> None:
    canvas = joni.canvas(1)
    page, other = opened(house, canvas), opened(house, canvas, "aino", "?view=list")
    dialog = bring(page, "drop", "[data-block=voices]")
    assert violations(page, "a picture that is added") == []
    field = dialog.get_by_role("textbox", name="What does the picture show?")
    expect(field).to_be_focused()
    page.keyboard.type("A door with a paper on it")
    press(dialog, "Add 1 picture")
    expect(dialog).to_have_count(0)
    expect(block(page, VOICES).locator("[data-card]").filter(has_text="A door with a paper")).to_be_focused()
    expect_shown(page, "A door with a paper")
    expect_shown(other, "A door with a paper")
    page.keyboard.press("p")
    large = page.get_by_role("dialog", name="Picture", exact=True)
    expect(large.get_by_role("img", name="A door with a paper on it")).to_be_visible()
    assert violations(page, "a picture in large") == []
    page.keyboard.press("Escape")
    expect(large).to_have_count(0)
    expect(card(page, "A door with a paper")).to_be_focused()
    undo_by_toast(page)
    expect(card(page, "A door with a paper")).to_have_count(0)
    expect(card(other, "A door with a paper")).to_have_count(0)


def test_a_pasted_picture_is_described_later(house: House, joni: Script) -> None:
    page = opened(house, joni.canvas(1))
    first = block(page, VOICES).locator("[data-card]").first
    first.focus()
    dialog = bring(page, "paste")
    press(dialog, "Add 1 picture")
    missing = block(page, VOICES).locator("[data-card]").filter(has_text="Description missing")
    expect(missing).to_be_focused()
    assert violations(page, "a picture without words") == []
    page.keyboard.press("Enter")
    expect(editor(page)).to_be_focused()
    page.keyboard.type("Seen from the bus")
    page.keyboard.press("Escape")
    expect(missing).to_have_count(0)
    expect_shown(page, "Seen from the bus")
    await_saved(page)


def test_on_a_phone_a_picture_is_chosen_and_comes_again_after_a_failure(house: House, joni: Script) -> None:
    phone = house.page("joni", f"/canvases/{joni.canvas(1)}", **PHONE)
    expect(phone.locator("[data-card]").first).to_be_visible()
    await_all_code(phone)
    phone.get_by_role("region", name="Tools").get_by_role("button", name=re.compile("^Add a picture: ")).press("Enter")
    dialog = phone.get_by_role("dialog", name="Add pictures")
    expect(dialog.get_by_role("button", name="Take a photo", exact=True)).to_be_visible()
    phone.context.set_offline(True)
    with phone.expect_file_chooser() as chosen:
        dialog.get_by_role("button", name="Choose pictures", exact=True).click()
    chosen.value.set_files([photo()])
    dialog.get_by_role("textbox", name="What does the picture show?").fill("Our stairs")
    expect(dialog.get_by_text("No connection to the server.")).to_be_visible()
    assert violations(phone, "a picture that was not sent") == []
    phone.context.set_offline(False)
    press(dialog, "Send it again")
    expect(dialog.get_by_text("Sent.", exact=True)).to_be_visible()
    press(dialog, "Add 1 picture")
    expect_shown(phone, "Our stairs")


def test_by_keyboard_a_picture_is_replaced_and_taken_off(house: House, joni: Script) -> None:
    page = opened(house, joni.canvas(1), query="?view=list")
    shown = card(page, "The bus stop by the college")
    before = shown.locator("img").get_attribute("src")
    more = page.get_by_role("button", name=re.compile("^More: “The bus stop"))
    more.press("Enter")
    with page.expect_file_chooser() as chosen:
        page.get_by_role("menuitem", name="Replace the picture…").press("Enter")
        dialog = page.get_by_role("dialog", name="Picture of the note")
        dialog.get_by_role("button", name="Choose a picture", exact=True).press("Enter")
    chosen.value.set_files([photo()])
    expect(dialog.get_by_role("textbox")).to_have_value(re.compile("^The bus stop by the college"))
    expect(dialog.get_by_text("Sent.", exact=True)).to_be_visible()
    press(dialog, "Show it on the note")
    expect(shown.locator("img")).not_to_have_attribute("src", before or "")
    expect_shown(page, "The bus stop by the college")
    more.press("Enter")
    page.get_by_role("menuitem", name="Remove the picture").press("Enter")
    expect(shown.locator("img")).to_have_count(0)
    undo_by_toast(page)
    expect(shown.locator("img")).to_have_count(1)


def test_a_picture_of_the_board_has_the_pictures_in_it(house: House, joni: Script) -> None:
    page = opened(house, joni.canvas(1))
    page.get_by_role("button", name="More", exact=True).press("Enter")
    page.get_by_role("menuitem", name="Save as a file…").press("Enter")
    page.get_by_role("radio", name=re.compile("SVG")).press("Space")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save", exact=True).press("Enter")
    svg = download.value.path().read_text(encoding="utf-8")
    assert svg.count("<image ") >= 1
    assert 'href="data:image/jpeg;base64,' in svg
