"""Panning, sizing and the small overview: by mouse, by wheel and by fingers."""

from __future__ import annotations

from typing import Any, Literal

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House, await_saved, eventually
from tests.e2e.touch import Fingers
from tests.live.api import Script

pytestmark = pytest.mark.browser

AT = (700, 450)
UNDER = """([x, y]) => {
    const { left, top, width, height } = document.querySelector("[data-block=rings]").getBoundingClientRect();
    return [(x - left) / width, (y - top) / height];
}"""
SCROLLED = """() => {
    const { scrollLeft, scrollTop } = document.querySelector("[data-canvas]");
    return [scrollLeft, scrollTop];
}"""
SIZE = "() => Number(getComputedStyle(document.querySelector('[data-board]')).zoom)"
FITS = """() => {
    const board = document.querySelector("[data-canvas]");
    const { height } = document.querySelector("[data-board]").getBoundingClientRect();
    return height <= board.clientHeight + 1;
}"""
COVERED = """() => {
    const note = document.activeElement.closest("[data-card]").getBoundingClientRect();
    const corner = document.querySelector("[data-overview] > *").getBoundingClientRect();
    return note.right > corner.left && note.bottom > corner.top;
}"""
NEAR = 0.01


@pytest.fixture
def page(house: House, joni: Script) -> Page:
    page = house.page("joni", f"/canvases/{joni.canvas(2)}?view=board")
    await_saved(page)
    # It comes after the notes, and listens to the mouse from then on.
    expect(page.locator("[data-overview]")).to_be_attached()
    return page


def zoom_in(page: Page, notches: int = 2) -> None:
    page.mouse.move(*AT)
    page.keyboard.down("Control")
    for _ in range(notches):
        page.mouse.wheel(0, -100)
    page.keyboard.up("Control")


def shown(page: Page) -> Any:
    return page.evaluate(UNDER, AT)


def pull(page: Page, button: Literal["left", "middle"]) -> None:
    left, top = page.evaluate(SCROLLED)
    page.mouse.move(*AT)
    page.mouse.down(button=button)
    page.mouse.move(AT[0] - 60, AT[1] - 50, steps=4)
    page.mouse.up(button=button)
    eventually(lambda: page.evaluate(SCROLLED), [left + 60, top + 50])


def test_sizing_and_pulling(page: Page) -> None:
    before = shown(page)
    zoom_in(page)
    eventually(lambda: page.evaluate(SIZE) > 1.4)
    eventually(lambda: max(abs(now - was) for now, was in zip(shown(page), before, strict=True)) < NEAR)

    pull(page, "middle")
    page.keyboard.down(" ")
    pull(page, "left")
    page.keyboard.up(" ")
    expect(page.get_by_role("region", name="Selected notes")).to_have_count(0)

    page.get_by_role("button", name="Fit to the window").press("Enter")
    eventually(lambda: page.evaluate(FITS))
    # It goes on fitting while the room changes: somebody opens a panel, or turns the screen.
    page.set_viewport_size({"width": 1440, "height": 650})
    eventually(lambda: page.evaluate(FITS))
    page.get_by_role("button", name="back to normal size").press("Enter")
    eventually(lambda: not page.evaluate(FITS))


def test_the_overview(page: Page) -> None:
    picture = page.locator("[data-overview] canvas")
    # It would lie over notes: it is there for whoever asks for it.
    expect(picture).to_have_count(0)
    page.get_by_role("button", name="Show the overview").press("Enter")
    box = picture.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 10, box["y"] + 10)
    page.mouse.down()
    page.mouse.move(box["x"] + 10, box["y"] + box["height"] - 4, steps=4)
    page.mouse.up()
    eventually(lambda: page.evaluate(SCROLLED)[1] > 200)
    # At the end of the board nothing lies below it.
    page.locator("[data-canvas]").evaluate("board => { board.scrollTop = board.scrollHeight }")
    assert violations(page, "overview") == []

    page.reload()
    await_saved(page)
    expect(picture).to_be_visible()
    page.get_by_role("button", name="Hide the overview").press("Enter")
    expect(picture).to_have_count(0)


def test_whatever_gets_the_focus_lies_clear_of_the_overview(page: Page) -> None:
    page.get_by_role("button", name="Show the overview").press("Enter")
    expect(page.locator("[data-overview] canvas")).to_be_visible()
    page.locator("[data-note] [data-card]").first.focus()
    for _ in range(12):
        page.keyboard.press("ArrowDown")
        assert page.evaluate(COVERED) is False


def test_two_fingers_on_a_phone(house: House, joni: Script) -> None:
    phone = house.page("joni", f"/canvases/{joni.canvas(2)}?view=board", **PHONE)
    await_saved(phone)
    board = phone.locator("[data-board]")
    expect(board).to_have_css("zoom", "1")
    # It comes after the notes, and listens to fingers from then on.
    expect(phone.locator("[data-overview]")).to_be_attached()
    Fingers(phone).pinch((195, 450), 80, 160)
    eventually(lambda: phone.evaluate(SIZE) > 1.5)
    assert phone.evaluate("visualViewport.scale") == 1
    phone.get_by_role("button", name="More", exact=True).first.press("Enter")
    phone.get_by_role("menuitem", name="The board in its normal size").press("Enter")
    expect(board).to_have_css("zoom", "1")
    phone.get_by_role("button", name="More", exact=True).first.tap()
    phone.get_by_role("menuitem", name="Fit the board to the window").tap()
    eventually(lambda: phone.evaluate(SIZE) < 1)
