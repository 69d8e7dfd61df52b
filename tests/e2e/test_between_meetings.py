"""What a team does between two meetings: given by the programme, taken, finished, and heard of elsewhere."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House
from tests.e2e.experimenting import kaarnala
from tests.live.api import Script

pytestmark = pytest.mark.browser

MOVE = "Move the assumptions to where the rounds have put them"
OWN = "Call the school about Thursday"


def until(page: Page) -> Locator:
    return page.locator("#until")


def row(page: Page, title: str) -> Locator:
    return until(page).get_by_role("listitem").filter(has_text=title)


def test_a_task_is_taken_and_finished_and_others_see_it(house: House, joni: Script) -> None:
    path = f"/teams/{kaarnala(joni)}"
    other = house.page("elif", path)
    expect(row(other, MOVE).get_by_text("the team")).to_be_visible()
    phone = house.page("joni", path, **PHONE)
    expect(until(phone).get_by_role("heading", name="Until")).to_be_visible()
    row(phone, MOVE).get_by_role("button", name=f"I take it: {MOVE}").click()
    expect(row(other, MOVE).get_by_text("Joni Kallio")).to_be_visible()  # by itself

    until(phone).get_by_role("button", name="Add a task").click()
    phone.get_by_role("textbox", name="What is to be done").fill(OWN)
    phone.get_by_role("combobox", name="Who does it").select_option(label="Elif Yaman")
    phone.get_by_role("button", name="Save", exact=True).press("Enter")
    expect(row(other, OWN).get_by_text("Elif Yaman")).to_be_visible()
    other.goto("/")
    mine = other.get_by_role("region", name="Your tasks")
    mine.get_by_role("checkbox", name=OWN).press("Space")
    expect(row(phone, OWN).get_by_text("done, Elif Yaman")).to_be_visible()
    expect(row(phone, OWN).get_by_role("checkbox")).to_be_checked()
    happened = phone.get_by_role("region", name="What happened")
    expect(happened.get_by_text("Finished a task").first).to_be_visible()
    assert violations(phone, "team space between meetings") == []


def test_templates_are_read_in_ones_own_language(house: House, joni: Script) -> None:
    coach = house.page("marjukka", f"/teams/{kaarnala(joni)}")
    expect(row(coach, "Siirtäkää oletukset sinne, minne kierrokset ne veivät")).to_be_visible()
    expect(until(coach).get_by_role("checkbox")).to_have_count(0)  # she reads, and asks


def test_the_next_meeting_and_the_feed_of_the_programme(house: House, joni: Script) -> None:
    page = house.page("joni")
    expect(page.get_by_role("region", name="Next meeting").get_by_role("link", name="Try and learn")).to_be_visible()
    page.get_by_role("link", name="Ecosystem programme").click()
    told = page.get_by_role("region", name="What happened")
    expect(told.get_by_role("link", name="Kaarnala").first).to_be_visible()
    expect(told.get_by_text("others").first).to_be_visible()
    assert violations(page, "programme with its feed") == []


@pytest.mark.parametrize("path", ["/", "/teams/{team}"])
def test_on_a_narrow_phone(house: House, joni: Script, path: str) -> None:
    screen = PHONE | {"viewport": {"width": 320, "height": 700}}
    phone = house.page("joni", path.format(team=kaarnala(joni)), **screen)
    expect(phone.get_by_role("checkbox").first).to_be_attached()
    assert phone.evaluate("document.documentElement.scrollWidth") <= 320
    small = phone.evaluate(
        """() => [...document.querySelectorAll("li :is(button, label)")]
            .map(each => [each.textContent, each.getBoundingClientRect()])
            .filter(([, box]) => box.width > 0 && box.height < 44).map(([text]) => text)"""
    )
    assert small == []
