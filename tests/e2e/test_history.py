"""Somebody looks at how a canvas came about, and brings a note back, while somebody else has the canvas open."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House, undo_by_toast
from tests.live.api import Script

pytestmark = pytest.mark.browser

DRAFT = "The bus drivers on line 12"


def settled(page: Page) -> None:
    expect(page.get_by_role("slider", name="Moment")).to_be_visible()
    expect(page.locator("[data-canvas] [data-note]").first).to_be_visible()


def test_a_note_is_brought_back_while_others_look(house: House, joni: Script) -> None:
    canvas = joni.canvas(2)
    others = house.page("elif", f"/canvases/{canvas}?view=list")
    expect(others.get_by_role("heading", name="Whose voice is missing")).to_be_visible()
    page = house.page("joni", f"/canvases/{canvas}?view=list")
    page.get_by_role("button", name="More", exact=True).press("Enter")
    page.get_by_role("menuitem", name="History").press("Enter")
    settled(page)
    slider = page.get_by_role("slider", name="Moment")
    slider.press("End")
    expect(slider).to_have_attribute("aria-valuetext", re.compile("removed 1 note"))
    page.keyboard.press("ArrowLeft")
    expect(slider).to_have_attribute("aria-valuetext", re.compile("changed 1 note"))
    side = page.get_by_role("complementary", name="What happened")
    expect(side.locator("ins")).to_contain_text("on line 12")
    assert violations(page, "history, replay") == []
    page.keyboard.press("End")
    page.get_by_role("button", name=f"Bring it back: “{DRAFT}”").press("Enter")
    expect(others.get_by_text(DRAFT)).to_be_visible()
    undo_by_toast(page)
    expect(others.get_by_text(DRAFT)).to_have_count(0)


@pytest.mark.parametrize("part", ["versions", "compare", "contribution"])
def test_every_part_is_accessible_and_fits_a_phone(house: House, joni: Script, part: str) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(2)}/history?part={part}", **PHONE)
    expect(page.get_by_role("tabpanel")).to_be_visible()
    expect(page.get_by_role("tabpanel").locator("h2:visible, table").first).to_be_visible()
    assert violations(page, f"history, {part}") == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_moment_gets_a_name_and_is_found_again_by_mouse(house: House, joni: Script) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(2)}/history")
    settled(page)
    slider = page.get_by_role("slider", name="Moment")
    slider.click(position={"x": 2, "y": 8})
    expect(slider).to_have_value("0")
    page.get_by_role("button", name="Next change").click()
    page.get_by_role("button", name="Name this moment").click()
    page.get_by_label("Name of the version").fill("The first words")
    page.get_by_role("button", name="Name it", exact=True).click()
    expect(page.get_by_label("Name of the version")).to_have_count(0)
    page.get_by_label("Go to a meeting or a version").select_option("Now")
    expect(slider).to_have_value(slider.get_attribute("max") or "")
    page.get_by_label("Go to a meeting or a version").select_option("Version “The first words”")
    expect(slider).to_have_value("1")
    page.get_by_role("tab", name="Compare").click()
    expect(page.get_by_role("tabpanel").get_by_role("status")).to_contain_text("note")


def test_a_note_comes_back_into_its_group_and_groups_are_told(house: House, joni: Script) -> None:
    canvas = joni.canvas(1)
    found = joni.call("GET", f"/notes/?canvas={canvas}&page_size=100")["results"]
    note = next(one for one in found if one["group_name"] == "When we hear of it")
    others = house.page("elif", f"/canvases/{canvas}?view=list")
    group = others.get_by_role("heading", name=re.compile("^group When we hear of it, "))
    expect(group).to_have_accessible_name(re.compile("3 notes"))
    joni.call("DELETE", f"/notes/{note['id']}/")
    expect(group).to_have_accessible_name(re.compile("2 notes"))
    page = house.page("joni", f"/canvases/{canvas}/history?view=list")
    settled(page)
    page.get_by_role("slider", name="Moment").press("End")
    page.get_by_role("complementary", name="What happened").get_by_role("button", name="Bring it back:").press("Enter")
    expect(group).to_have_accessible_name(re.compile("3 notes"))
    page.get_by_role("tab", name="Compare").press("Enter")
    told = page.get_by_role("listitem").filter(has_text="Group made: “When we hear of it”")
    expect(told).to_be_visible()
    expect(page.get_by_role("listitem").filter(has_text="Picture added: ")).to_be_visible()
    assert violations(page, "history, groups and pictures") == []
