"""Learning between teams: one shares and another thanks, two agree to stand side by side, one helps another."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House
from tests.e2e.experimenting import kaarnala
from tests.live.api import Script

pytestmark = pytest.mark.browser

WHY = "You will stand at the same door."


def exchange(joni: Script) -> str:
    team = joni.call("GET", f"/teams/{kaarnala(joni)}/")
    return f"/programmes/{team['programme']['id']}/exchange"


def choose(page: Page, label: str, option: str) -> None:
    page.get_by_role("combobox", name=label, exact=True).select_option(label=option)


def test_what_one_team_shares_another_thanks_for(house: House, joni: Script) -> None:
    path = exchange(joni)
    phone = house.page("ilona", path, **PHONE)  # reads Finnish
    expect(phone.get_by_role("article").first).to_be_visible()
    page = house.page("elif", path)
    page.get_by_role("button", name="Share something").press("Enter")
    page.get_by_role("textbox", name="What it is called").fill("Knock twice")
    page.get_by_role("textbox", name="What you did, and what came of it").fill("We knocked again. They opened.")
    page.get_by_role("textbox", name="Why it may help others").fill(WHY)
    page.get_by_role("button", name="Share", exact=True).press("Enter")
    card = phone.get_by_role("article", name="Kaarnala: Knock twice")
    expect(card.get_by_role("heading", name=WHY)).to_be_visible()  # by itself
    card.get_by_role("button", name="Kiitos").press("Enter")
    expect(card.get_by_role("button", name="Kiitos")).to_have_attribute("aria-pressed", "true")
    own = page.get_by_role("article", name="Kaarnala: Knock twice")
    expect(own.get_by_text("Thanks from Velka ajoissa.")).to_be_visible()
    assert violations(phone, "shared things on a phone") == []
    own.get_by_role("button", name="More: Knock twice").press("Enter")
    page.get_by_role("menuitem", name="Take it back").press("Enter")
    expect(card).to_have_count(0)


def test_exactly_what_is_shown_is_shown_before(house: House, joni: Script) -> None:
    page = house.page("joni", exchange(joni))
    page.get_by_role("button", name="Share something").press("Enter")
    choose(page, "What", "Block of a canvas")
    choose(page, "Which one", "1 Shared phenomenon: Voices of those it touches")
    shown = page.get_by_role("region", name="Exactly this is shown, without names")
    expect(shown.get_by_text("I answered none of them")).to_be_visible()
    expect(shown.get_by_text("They looked like bills")).to_have_count(0)
    expect(shown.get_by_text("left out")).to_be_visible()  # what guests wrote
    assert violations(page, "choosing what to share") == []


def test_two_teams_stand_side_by_side_until_one_leaves(house: House, joni: Script) -> None:
    path = f"{exchange(joni)}/side-by-side"
    ebba = house.page("ebba", path)  # reads Swedish
    expect(ebba.get_by_role("region", name="Väntar på ett team till")).to_contain_text("Vad vi ännu inte vet")
    page = house.page("joni", path)
    page.get_by_role("button", name="What our team shows").press("Enter")
    box = page.get_by_role("checkbox", name="What we do not know yet")
    box.press("Space")
    expect(box).to_be_checked()
    ebba.get_by_role("link", name="Vad vi ännu inte vet").press("Enter")
    expect(ebba.get_by_role("region", name="Kaarnala").get_by_role("listitem").first).to_be_visible()
    expect(ebba.get_by_role("region", name="Skärgårdskvällar")).to_contain_text("Vem är redan vaken")
    assert violations(ebba, "two teams side by side") == []
    box.press("Space")
    expect(box).not_to_be_checked()
    expect(ebba.get_by_text("Färre än två team visar det här just nu.")).to_be_visible()  # at once


def test_an_offer_becomes_a_task_of_the_team(house: House, joni: Script) -> None:
    path = f"{exchange(joni)}/help"
    risto = house.page("risto", path)  # reads Finnish
    asked = risto.get_by_role("article", name="Kaarnala pyytää apua")
    expect(asked.get_by_text("Odottaa vastausta")).to_be_visible()
    page = house.page("joni", path)
    page.get_by_role("textbox", name="A word to Risto Aaltonen").fill("Thursday would be fine.")
    assert violations(page, "help between teams") == []
    page.get_by_role("button", name="Accept the help of Risto Aaltonen").press("Enter")
    expect(asked.get_by_text("Thursday would be fine.")).to_be_visible()
    expect(asked.get_by_text("Hyväksytty, nyt tehtävänä")).to_be_visible()
    page.goto(f"/teams/{kaarnala(joni)}")
    task = page.locator("#until").get_by_role("listitem").filter(has_text="Our lawyer has half an hour")
    expect(task.get_by_text("From: Risto Aaltonen (Velka ajoissa) offered help")).to_be_visible()


@pytest.mark.parametrize("part", ["", "/side-by-side", "/side-by-side?canvas=shared-phenomenon&block=voices", "/help"])
def test_on_a_narrow_phone(house: House, joni: Script, part: str) -> None:
    phone = house.page("joni", exchange(joni) + part, **PHONE | {"viewport": {"width": 320, "height": 700}})
    expect(phone.get_by_role("main").get_by_role("listitem").first).to_be_visible()
    assert phone.evaluate("document.documentElement.scrollWidth") <= 320
