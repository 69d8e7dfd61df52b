"""The next meeting: registering, standing in line, moving up while one looks, and the list at the door."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House
from tests.live.api import Script

pytestmark = pytest.mark.browser


def next_meeting(who: Script) -> str:
    programme = who.call("GET", "/me/home/")["programmes"][0]["id"]
    meetings = who.call("GET", f"/meetings/?programme={programme}")["results"]
    return str(next(each["id"] for each in meetings if each["title"] == "Try and learn"))


def headline(page: Page, text: str) -> None:
    expect(page.get_by_role("heading", level=2, name=text, exact=True)).to_be_visible()


def test_from_registering_to_a_seat_that_comes_free(house: House, joni: Script) -> None:
    """Kaarnala has its two seats; Sanna waits."""
    path = f"/meetings/{next_meeting(joni)}"
    sanna = house.page("sanna", path, **PHONE)
    headline(sanna, "You are number 1 in line")
    sanna.get_by_role("button", name="Cancel my registration").click()
    sanna.get_by_role("dialog").get_by_role("button", name="Cancel my registration").click()
    headline(sanna, "Will you come?")

    sanna.get_by_role("button", name="Register").click()
    dialog = sanna.get_by_role("dialog", name="Register")
    expect(dialog.get_by_role("radio", name="Stand in line for a seat")).to_be_checked()
    dialog.get_by_label("Which question do you bring to the café?").fill("Who owns the message?")
    dialog.get_by_label("Food you cannot or do not eat").fill("no nuts")
    dialog.get_by_role("button", name="Register").click()
    headline(sanna, "You are number 1 in line")

    elif_ = house.page("elif", path)
    expect(elif_.get_by_text("7 of 12 taken")).to_be_visible()
    expect(elif_.get_by_text("no nuts")).to_have_count(0)
    elif_.get_by_role("button", name="Give the seat back").click()
    elif_.get_by_role("dialog").get_by_role("button", name="Give it back").click()
    headline(elif_, "Will you come?")

    headline(sanna, "You have a seat")  # by itself: this page was never loaded again
    expect(sanna.get_by_text("A seat has come free: it is yours.")).to_be_visible()
    expect(elif_.get_by_role("region", name="Kaarnala").get_by_text("Sanna Laine")).to_be_visible()
    expect(sanna.get_by_role("link", name="Add this meeting")).to_have_attribute("href", f"/api/v1{path}/calendar.ics")


def tick(page: Page) -> None:
    """The page shows it before the server knows."""
    with page.expect_response(re.compile("/registrations/")):
        page.get_by_text("Ilona Virta").tap()


@pytest.mark.parametrize("width", [320, 390])
def test_list_at_the_door_on_a_phone(house: House, joni: Script, width: int) -> None:
    """Virpi reads Finnish."""
    screen = PHONE | {"viewport": {"width": width, "height": 700}}
    virpi = house.page("virpi", f"/meetings/{next_meeting(joni)}", **screen)
    ilona = virpi.get_by_role("checkbox", name="Ilona Virta")
    tick(virpi)
    expect(ilona).to_be_checked()
    virpi.reload()
    expect(ilona).to_be_checked()
    expect(virpi.get_by_text("no lactose")).to_be_visible()
    assert virpi.evaluate("document.documentElement.scrollWidth") <= width
    assert violations(virpi, f"door at {width}") == []
    tick(virpi)
    expect(ilona).not_to_be_checked()


def test_dialogs_of_a_meeting(house: House, joni: Script) -> None:
    virpi = house.page("virpi", f"/meetings/{next_meeting(joni)}", reduced_motion="reduce")
    found: list[str] = []
    for name in ("Muuta aikaa ja paikkaa", "Paikat ja kysymykset", "Muuta ohjelmaa", "Lisää aineistoa"):
        virpi.get_by_role("button", name=name).click()
        expect(virpi.get_by_role("dialog")).to_be_visible()
        found += violations(virpi, name)
        virpi.keyboard.press("Escape")
        expect(virpi.get_by_role("dialog")).to_have_count(0)
    virpi.get_by_role("button", name="Seuraa kaikkia tapaamisia…").click()
    virpi.get_by_role("button", name="Luo osoite").click()
    address = virpi.get_by_label("Salainen osoite").input_value()
    found += violations(virpi, "calendar")
    assert found == []
    feed = house.browser().request.get(address)
    assert feed.status == 200
    assert feed.text().count("BEGIN:VEVENT") == 5
