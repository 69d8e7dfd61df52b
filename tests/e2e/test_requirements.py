"""An owner makes a line of the life cycle an open point, and a team's experiment shows it as one."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House
from tests.live.api import Script

pytestmark = pytest.mark.browser

QUESTION = "Write the question the test answers."


def test_owner_chooses_what_a_step_requires(house: House, joni: Script) -> None:
    team = joni.call("GET", f"/canvases/{joni.canvas(1)}/")["team"]["id"]
    programme = joni.call("GET", f"/teams/{team}/")["programme"]["id"]
    assumption = joni.call("POST", "/assumptions/", {"team": team, "statement": "They answer a name"})["id"]
    idea = joni.call("POST", "/experiments/", {"team": team, "title": "A name", "assumption": assumption})["id"]
    joni.call("POST", f"/experiments/{idea}/transitions/", {"transition": "frame"})

    Script(house.server, "virpi").call("PATCH", "/me/", {"language": "en"})
    page = house.page("virpi", f"/programmes/{programme}")
    steps = page.get_by_role("region", name="What the steps of an experiment ask for")
    steps.get_by_text("Show the steps").click()
    steps.get_by_role("heading", name="Agree the test").click()
    line = steps.get_by_role("switch", name=QUESTION)
    expect(line).to_be_checked()
    line.press("Space")
    expect(line).not_to_be_checked()
    expect(steps.get_by_text("1 changed")).to_be_visible()
    steps.get_by_role("heading", name="Clear it to begin").click()
    expect(steps.get_by_text("because other people could be affected").first).to_be_visible()
    assert violations(page, "programme with requirements") == []

    [step] = [one for one in joni.call("GET", f"/experiments/{idea}/transitions/") if one["name"] == "design"]
    assert QUESTION in [one["sentence"] for one in step["open_points"]]
    phone = house.page("joni", f"/programmes/{programme}", **PHONE)
    read = phone.get_by_role("region", name="What the steps of an experiment ask for")
    read.get_by_text("Show the steps").click()
    read.get_by_role("heading", name="Agree the test").click()
    expect(read.get_by_text("Open point; usually required")).to_be_visible()
    expect(read.get_by_role("switch")).to_have_count(0)
    assert violations(phone, "programme with requirements on a phone") == []
