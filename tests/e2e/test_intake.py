"""From the address of a call to a first canvas: somebody applies without an account, an owner compares and accepts."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import DESKTOP, PHONE, House
from tests.live.api import Script

pytestmark = pytest.mark.browser

NAME = "Harakka"
PHENOMENON = "Nobody knows what the night bus costs those who need it."
WHY = "The city buys it, a company drives it, the hospital fills it."


def open_call(virpi: Script) -> tuple[str, str]:
    """The programme with the open call, and the path of the call's page."""
    [call] = [call for call in virpi.call("GET", "/calls/")["results"] if call["state"] == "open"]
    return call["programme"], f"/call/{call['id']}"


def fill_in(page: Page) -> None:
    for label, words in {
        "The team\u2019s name": NAME,
        "The phenomenon": PHENOMENON,
        "Why together": WHY,
        "What could be tried": "One night with the fare taken away.",
        "Whom outside your organisations have you talked with about it?": "Nurses, at four in the morning.",
        "Your name": "Kielo Aho",
        "Your e-mail": "kielo@niitty.example",
    }.items():
        page.get_by_label(label, exact=True).fill(words)
    page.get_by_label("Name", exact=True).fill("Kielo Aho")
    page.get_by_label("Sector").select_option("state")
    page.get_by_label("E-mail, if they know of this").fill("kielo@niitty.example")


def test_from_the_address_of_a_call_to_the_first_canvas(house: House) -> None:
    virpi = Script(house.server, "virpi")
    virpi.call("PATCH", "/me/", {"language": "en"})
    programme, path = open_call(virpi)

    phone = house.page(path=path, **PHONE)
    expect(phone.get_by_text("Helsinki time").first).to_be_visible()
    fill_in(phone)
    phone.reload()
    expect(phone.get_by_label("The phenomenon")).to_have_value(PHENOMENON)
    assert violations(phone, "call half filled in") == []
    phone.get_by_role("button", name="Send the application").click()
    expect(phone.get_by_role("heading", name="Your application has arrived")).to_be_visible()
    assert violations(phone, "receipt") == []
    phone.get_by_role("link", name="See your application").click()
    phone.get_by_label("Why together").fill(f"{WHY}\nNobody asks the passengers.")
    phone.get_by_role("button", name="Send the changes").click()
    expect(phone.get_by_text("Your changes have arrived.")).to_be_visible()
    assert violations(phone, "application") == []

    desk = house.page("virpi", f"/programmes/{programme}", **DESKTOP)
    desk.get_by_role("link", name="Calls and applications").click()
    desk.get_by_role("radio", name="Side by side").click()
    row = desk.get_by_role("row", name="Why together")
    expect(row.get_by_text("Nobody asks the passengers.")).to_be_visible()
    desk.get_by_role("button", name=f"Accept: {NAME}").click()
    dialog = desk.get_by_role("dialog", name=f"Accept {NAME}")
    dialog.get_by_label("Your words to them").fill("Welcome aboard!")
    dialog.get_by_role("button", name="Accept and open the space").click()
    expect(dialog.get_by_text("The call is open until")).to_be_visible()
    dialog.get_by_role("button", name="Do it even so").click()
    expect(dialog).to_have_count(0)
    desk.get_by_role("radio", name="One after the other").click()
    desk.get_by_role("article", name=NAME).get_by_role("link", name="To the team\u2019s space").click()
    expect(desk.get_by_role("heading", level=1)).to_contain_text(PHENOMENON)

    [team] = [team for team in virpi.call("GET", f"/teams/?programme={programme}")["results"] if team["name"] == NAME]
    [first] = [one for one in virpi.call("GET", f"/canvases/?team={team['id']}")["results"] if one["number"] == 1]
    desk.goto(f"/canvases/{first['id']}?view=list")
    for words in (PHENOMENON, WHY, "Nobody asks the passengers."):
        expect(desk.get_by_text(words, exact=True).first).to_be_visible()

    phone.reload()
    expect(phone.get_by_text("Welcome aboard!")).to_be_visible()
    expect(phone.get_by_role("button", name="Send the changes")).to_have_count(0)


def test_an_application_is_withdrawn_and_its_link_opens_nothing(house: House) -> None:
    _programme, path = open_call(Script(house.server, "virpi"))
    page = house.page(path=path, **DESKTOP)
    fill_in(page)
    page.get_by_label("The team\u2019s name").fill("Short-lived")
    page.get_by_role("button", name="Send the application").click()
    page.get_by_role("link", name="See your application").click()
    page.get_by_role("button", name="Withdraw the application…").click()
    page.get_by_role("button", name="Withdraw", exact=True).click()
    expect(page.get_by_role("heading", name="The application is withdrawn")).to_be_visible()
    page.reload()
    expect(page.get_by_role("heading", name="This link is closed")).to_be_visible()
