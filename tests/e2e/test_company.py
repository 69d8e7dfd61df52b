"""Others at the same canvas, by taps alone and by keys alone: called together, followed, left, and not announced."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import PHONE, House, await_saved, block, eventually
from tests.e2e.device import await_all_code
from tests.e2e.test_helping import MUTED, find
from tests.e2e.test_keyboard import tab_to
from tests.e2e.test_without_a_mouse import at, choose
from tests.e2e.touch import Fingers
from tests.live.api import Script

pytestmark = pytest.mark.browser

FORMS = "Observation: Five different forms ask the same things."
LAST = "What we do not know yet"


def tap_in_menu(page: Page, menu: str, entry: str) -> None:
    page.get_by_role("button", name=menu, exact=True).tap()
    page.get_by_role("menuitem", name=entry).tap()


def called(page: Page, by: str) -> None:
    expect(page.get_by_role("alertdialog").filter(has_text=f"{by} asks everyone to come to")).to_be_visible()


def test_by_taps(house: House, joni: Script) -> None:
    canvas = joni.canvas(1)
    desk = at(house, "elif", canvas)
    phone = house.page("joni", f"/canvases/{canvas}", **PHONE)
    await_saved(phone)
    await_all_code(phone)

    find(desk, "Five different forms")
    tap_in_menu(phone, "Elif Yaman", "Follow Elif Yaman")
    strip = phone.get_by_role("region", name="Whom you follow")
    expect(strip.get_by_text("You follow Elif Yaman.")).to_be_visible()
    last = block(phone, LAST).get_by_role("heading").first
    expect(last).not_to_be_in_viewport()
    find(desk, LAST)
    expect(last).to_be_in_viewport()
    strip.get_by_role("button", name="Stop").tap()
    expect(strip).to_have_count(0)

    tap_in_menu(phone, "Elif Yaman", "Follow Elif Yaman")
    expect(strip).to_be_visible()

    def led_after_a_swipe() -> int:
        """What comes right after the tap that began it does not end it: who is still led swipes again."""
        Fingers(phone).drag((195, 400), (195, 520), hold_ms=20)
        return strip.count()

    eventually(led_after_a_swipe, 0)

    tap_in_menu(phone, "More", "Bring everyone here")
    called(desk, "Joni Kallio")
    tap_in_menu(phone, "More", "Do not announce what others change")
    eventually(lambda: phone.evaluate(MUTED))
    tap_in_menu(phone, "More", "Announce what others change")
    eventually(lambda: phone.evaluate(MUTED), wanted=False)
    find(desk, "Bring everyone here")
    call = phone.get_by_role("alertdialog").filter(has_text="Elif Yaman asks everyone to come to")
    call.get_by_role("button", name="Go there").tap()
    expect(last).to_be_in_viewport()


def test_by_keys(house: House, joni: Script) -> None:
    canvas = joni.canvas(1)
    page, other = at(house, "joni", canvas), at(house, "elif", canvas, "list")
    find(page, "Five different forms")
    expect(page.get_by_role("button", name=FORMS)).to_be_focused()
    find(page, "Bring everyone here")
    called(other, "Joni Kallio")
    other.keyboard.press("F6")
    expect(other.get_by_role("alertdialog").get_by_role("button", name="Go there")).to_be_focused()
    other.keyboard.press("Enter")
    expect(other.get_by_role("button", name=FORMS)).to_be_focused()
    more = page.get_by_role("banner").get_by_role("button", name="More", exact=True)
    for entry, muted in (("Do not announce what others change", True), ("Announce what others change", False)):
        tab_to(page, more, "Shift+Tab")
        page.keyboard.press("Enter")
        choose(page, entry)
        eventually(lambda: page.evaluate(MUTED), wanted=muted)
