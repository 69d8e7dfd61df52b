"""Somebody answers: the bell says so at once, leads to the words, and e-mails come as one chose."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House, eventually
from tests.e2e.experimenting import kaarnala
from tests.live.api import Script

pytestmark = pytest.mark.browser
SAID = "The night staff has seen it first."
LISTEN = """() => {
    document.body.dataset.said = "";
    const region = document.querySelector("[aria-live=polite].sr");
    new MutationObserver(() => { document.body.dataset.said += region.textContent; }).observe(region, {
        childList: true, characterData: true, subtree: true,
    });
}"""
"""Sentences for screen readers are taken away again when they are said."""
UNSUBSCRIBE = """
from workspace.accounts.models import User
from workspace.notifications import unsubscribing
print(unsubscribing.address(User.objects.get(email="joni@niitty.example"), ["replied"]))
"""


def test_an_answer_arrives_under_the_bell_and_leads_to_its_place(house: House, joni: Script) -> None:
    elif_ = Script(house.server, "elif")
    page = house.page("joni", "/")
    bell = page.get_by_role("link", name=re.compile("^Notifications"))
    expect(bell).to_have_accessible_name("Notifications, 4 unread")
    page.evaluate(LISTEN)
    asked = {"target_kind": "canvas", "target_id": joni.canvas(3), "body": "Who noticed first?"}
    thread = joni.call("POST", "/threads/", asked)
    elif_.call("POST", "/comments/", {"thread": thread["id"], "body": SAID})
    expect(bell).to_have_accessible_name("Notifications, 5 unread")
    expect(page.locator("body")).to_have_attribute("data-said", re.compile("There is something new for you"))

    bell.press("Enter")
    expect(page.get_by_role("heading", level=1, name="Notifications")).to_be_focused()
    today = page.get_by_role("region", name="Today")
    expect(today.get_by_text(SAID)).to_be_visible()
    today.get_by_role("link", name=re.compile("Elif Yaman answered in your conversation: 3 ")).click()
    expect(page).to_have_url(re.compile(rf"/canvases/{joni.canvas(3)}\?comment="))
    expect(page.get_by_role("complementary", name="Comments").get_by_text(SAID)).to_be_in_viewport()
    page.goto("/notifications")
    expect(bell).to_have_accessible_name("Notifications, 4 unread")
    page.get_by_role("button", name="Mark all as read").click()
    expect(bell).to_have_accessible_name("Notifications")


def test_e_mails_come_as_one_chooses_and_end_with_one_click(house: House, joni: Script) -> None:
    phone = house.page("joni", "/notifications", viewport={"width": 320, "height": 700}, has_touch=True)
    assert violations(phone, "inbox at 320") == []
    phone.get_by_role("link", name="What comes by e-mail").click()
    replied = phone.get_by_role("combobox", name="Somebody answers in a conversation I take part in")
    expect(replied).to_be_in_viewport()
    replied.select_option("At once")
    chosen = phone.get_by_role("combobox", name="Somebody answers in a conversation I take part in")
    expect(chosen).to_have_value("at_once")
    assert phone.evaluate("document.documentElement.scrollWidth") == 320

    address = house.server.manage("shell", "--verbosity=0", "-c", UNSUBSCRIBE).strip()
    stranger = house.page(path=address, **PHONE)
    assert violations(stranger, "unsubscribe") == []
    stranger.get_by_role("button", name="Stop these e-mails").click()
    expect(stranger.get_by_role("heading", name="These e-mails have ended.")).to_be_visible()
    assert violations(stranger, "unsubscribed") == []
    phone.reload()
    expect(chosen).to_have_value("inbox")


def test_the_core_team_keeps_its_words_out_of_e_mails(house: House, joni: Script) -> None:
    team = kaarnala(joni)
    page = house.page("joni", f"/teams/{team}/people")
    quoting = page.get_by_role("switch", name=re.compile("E-mails quote"))
    expect(quoting).to_be_checked()
    quoting.press("Space")
    expect(quoting).not_to_be_checked()
    eventually(lambda: joni.call("GET", f"/team-posts/{team}/")["quotes_texts"], False)
    coach = house.page("marjukka", f"/teams/{team}/people")
    expect(coach.get_by_role("heading", level=1)).to_be_visible()
    expect(coach.get_by_role("switch", name=re.compile("E-mails quote"))).to_have_count(0)
