"""Going anywhere by name, from any page, by keyboard alone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import House

pytestmark = pytest.mark.browser


def opened(page: Page) -> Locator:
    page.keyboard.press("Control+k")
    field = page.get_by_role("combobox", name="A page, a team, a canvas, an experiment")
    expect(field).to_be_focused()
    return field


def go(page: Page, words: str) -> None:
    opened(page).fill(words)
    expect(page.get_by_role("dialog").get_by_role("option", selected=True)).to_contain_text(words)
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_every_page_leads_anywhere_by_keyboard(house: House) -> None:
    page = house.page("joni", "/notifications")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    field = opened(page)
    dialog = page.get_by_role("dialog", name="Find and go anywhere")
    assert violations(page, "palette") == []
    assert page.evaluate("document.querySelector('main').closest('[inert], [aria-hidden=true]') !== null")
    first = dialog.get_by_role("option", selected=True).inner_text()
    page.keyboard.press("ArrowDown")
    expect(dialog.get_by_role("option", selected=True)).not_to_have_text(first)
    field.fill("xyzzy")
    expect(dialog.get_by_role("status")).to_have_text("Nothing fits. Try fewer letters.")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)

    go(page, "Kaarnala")
    expect(page.get_by_role("navigation", name="Pages of the team")).to_be_visible()
    go(page, "Experiments")
    expect(page).to_have_url(re.compile("/experiments$"))
    go(page, "Shared direction")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Shared direction")


def test_theme_and_language_change_without_leaving_the_page(house: House) -> None:
    page = house.page("joni", "/profile")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    go(page, "Dark")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    go(page, "Suomi")
    expect(page.locator("html")).to_have_attribute("lang", "fi")
    page.keyboard.press("Control+k")
    dialog = page.get_by_role("dialog", name="Etsi ja siirry minne vain")
    dialog.get_by_role("combobox").fill("English")
    expect(dialog.get_by_role("option", selected=True)).to_contain_text("English")
    page.keyboard.press("Enter")
    expect(page.locator("html")).to_have_attribute("lang", "en")
