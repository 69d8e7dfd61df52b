"""Somebody outside is asked to answer one line: they hear of it, answer on a page of its own, and the team sees it.
And a coach is made: they hear of that, too."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House
from tests.e2e.experimenting import begin, kaarnala
from tests.live.api import Script

pytestmark = pytest.mark.browser
LINE = "The street may be closed for an evening."


def test_whoever_is_asked_by_name_hears_of_it_and_answers(house: House, joni: Script) -> None:
    line = begin(joni, "An open evening", LINE)["designs"][0]["checklist"][0]
    heikki = Script(house.server, "heikki")
    asked = heikki.call("PATCH", "/me/", {"language": "en"})["id"]
    joni.call("POST", f"/checklist-lines/{line['id']}/grants/", {"user": asked})

    home = house.page("joni", f"/teams/{kaarnala(joni)}")
    expect(home.get_by_role("link", name=LINE)).to_be_visible()
    expect(home.get_by_text("Waits for an answer: Heikki Ranta")).to_be_visible()

    phone = house.page("heikki", "/notifications", **PHONE)
    told = phone.get_by_role("link", name=re.compile("Joni Kallio asks you to answer one thing: An open evening"))
    expect(told).to_be_visible()
    told.press("Enter")
    expect(phone.get_by_role("heading", level=1, name=LINE)).to_be_visible()
    assert violations(phone, "one line") == []
    phone.get_by_role("radio", name=re.compile("^Yes")).check()
    phone.get_by_role("textbox", name="Note").fill("The police know.")
    phone.get_by_role("button", name="Send the answer").press("Enter")
    expect(phone.get_by_role("heading", name="Thank you")).to_be_visible()
    assert violations(phone, "thanks for one line") == []

    expect(home.get_by_role("link", name=LINE)).to_have_count(0)
    phone.goto("/notifications")
    expect(phone.get_by_role("heading", level=1, name="Notifications")).to_be_visible()
    expect(told).to_have_count(0)


def test_the_bell_rings_on_a_canvas_for_whoever_becomes_a_coach(house: House, joni: Script) -> None:
    virpi, elif_ = Script(house.server, "virpi"), Script(house.server, "elif")
    page = house.page("elif", f"/canvases/{joni.canvas(2)}")
    bell = page.get_by_role("link", name=re.compile("^Notifications"))
    expect(bell).to_be_visible()
    before = elif_.call("GET", "/notifications/unread/")["count"]
    programme = joni.call("GET", f"/teams/{kaarnala(joni)}/")["programme"]["id"]
    role = {"programme": programme, "user": elif_.call("GET", "/me/")["id"], "role": "coach"}
    held = virpi.call("POST", "/programme-roles/", role)
    expect(bell).to_have_accessible_name(f"Notifications, {before + 1} unread")
    bell.press("Enter")
    made = page.get_by_role("link", name=re.compile("^Virpi Niemelä made you a coach of the programme"))
    expect(made).to_be_visible()
    virpi.call("DELETE", f"/programme-roles/{held['id']}/")
    expect(page.get_by_role("link", name=re.compile("^Virpi Niemelä ended your role as a coach"))).to_be_visible()


def test_an_owner_starts_the_tasks_of_the_gap_from_a_new_teams_home(house: House, joni: Script) -> None:
    virpi = Script(house.server, "virpi")
    virpi.call("PATCH", "/me/", {"language": "en"})
    programme = joni.call("GET", f"/teams/{kaarnala(joni)}/")["programme"]["id"]
    team = virpi.call("POST", "/teams/", {"programme": programme, "name": "Late boats"})["id"]
    page = house.page("virpi", f"/teams/{team}")
    start = page.get_by_role("button", name="Start the tasks in every team")
    expect(start).to_be_visible()
    assert violations(page, "start of a gap") == []
    start.press("Enter")
    expect(page.get_by_role("region", name=re.compile("^Until")).get_by_role("listitem").first).to_be_visible()
    expect(start).to_have_count(0)
