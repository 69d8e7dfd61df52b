"""Arrows: drawn by mouse, by keys and by a finger, read as sentences, turned round, taken away."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.conftest import PHONE, House, await_saved, block, press, undo_by_toast
from tests.e2e.touch import Fingers, middle
from tests.live.api import Script

pytestmark = pytest.mark.browser

FLOWS = "What flows between us"
MENTAL, PEERS, MINISTRY = (
    "Actor: Mental health team",
    "Actor: Kynnys ry peer support",
    "Actor: Ministry youth policy unit",
)


def actor(page: Page, name: str) -> Locator:
    return block(page, FLOWS).get_by_role("button", name=name, exact=True)


def arrow(page: Page, sentence: str) -> Locator:
    return block(page, FLOWS).get_by_role("button", name=sentence, exact=True)


def say_what(page: Page, label: str) -> None:
    """Fill the dialog in which the arrow ends."""
    dialog = page.get_by_role("dialog", name="New arrow")
    expect(dialog.get_by_label("What flows, in a few words")).to_be_focused()
    page.keyboard.type(label)
    page.keyboard.press("Enter")
    expect(dialog).to_have_count(0)


def test_by_mouse(house: House, joni: Script) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(4)}?view=board")
    await_saved(page)
    actor(page, MENTAL).click()
    handle = block(page, FLOWS).locator("[data-handle]")
    expect(handle).to_be_visible()
    page.mouse.move(*middle(handle))
    page.mouse.down()
    page.mouse.move(*middle(actor(page, PEERS)), steps=6)
    page.mouse.up()
    say_what(page, "a bed")
    drawn = arrow(page, "Mental health team gives Kynnys ry peer support: a bed (Service, money, data, Today)")
    expect(drawn).to_be_visible()

    line = block(page, FLOWS).locator("svg path[marker-end]").last
    before = line.get_attribute("d")
    x, y = middle(actor(page, PEERS))
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x - 30, y - 60, steps=6)
    expect(line).not_to_have_attribute("d", before or "")
    page.keyboard.press("Escape")
    page.mouse.up()
    expect(line).to_have_attribute("d", before or "")

    drawn.click()
    press(page.get_by_role("dialog", name="Change the arrow"), "Turn round")
    page.get_by_role("dialog").get_by_role("radio", name="Wanted").check(force=True)
    press(page.get_by_role("dialog"), "Save")
    turned = "Kynnys ry peer support gives Mental health team: a bed (Service, money, data, Wanted)"
    expect(arrow(page, turned)).to_be_visible()

    page.get_by_role("button", name="List", exact=True).press("Enter")
    expect(arrow(page, turned)).to_be_visible()


def test_by_keys(house: House, joni: Script) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(4)}?view=board")
    await_saved(page)
    actor(page, MINISTRY).focus()
    page.keyboard.press("l")
    gain = block(page, "What each one brings").locator("[data-card]").first
    gain.press("Enter")
    expect(page.get_by_text("No arrow can lead there.").first).to_be_visible()
    actor(page, MENTAL).press("Enter")
    say_what(page, "a rule")
    sentence = "Ministry youth policy unit gives Mental health team: a rule (Service, money, data, Today)"
    arrow(page, sentence).press("Delete")
    expect(arrow(page, sentence)).to_have_count(0)
    expect(actor(page, MINISTRY)).to_be_focused()
    undo_by_toast(page)
    expect(arrow(page, sentence)).to_be_visible()

    page.get_by_role("button", name="List", exact=True).press("Enter")
    arrow(page, sentence).press("Delete")
    expect(arrow(page, sentence)).to_have_count(0)
    expect(actor(page, MINISTRY)).to_be_focused()


def test_by_a_finger(house: House, joni: Script) -> None:
    phone = house.page("joni", f"/canvases/{joni.canvas(4)}?view=board", **PHONE)
    await_saved(phone)
    actor(phone, PEERS).tap()
    handle = block(phone, FLOWS).locator("[data-handle]")
    expect(handle).to_be_visible()
    Fingers(phone).drag(middle(handle), middle(actor(phone, MENTAL)), hold_ms=50)
    say_what(phone, "a chair")
    expect(
        arrow(phone, "Kynnys ry peer support gives Mental health team: a chair (Service, money, data, Today)")
    ).to_be_visible()

    phone.get_by_role("button", name="List", exact=True).tap()
    phone.get_by_role("button", name="More: “Young person”").tap()
    phone.get_by_role("menuitem", name="Connect").tap()
    actor(phone, "Actor: Guidance counsellor").tap()
    say_what(phone, "news")
    expect(arrow(phone, "Young person gives Guidance counsellor: news (Service, money, data, Today)")).to_be_visible()
