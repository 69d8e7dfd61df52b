"""A guest on a phone, without an account, tells what was seen, and learns what became of it."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.e2e.axe import violations
from tests.e2e.conftest import House, come_in
from tests.e2e.experimenting import attach, begin, fill, save
from tests.live.api import Script

pytestmark = pytest.mark.browser

TITLE = "A question in the queue"
SEEN = "The two before me in the queue answered at once."


def test_guest_tells_what_was_seen_and_is_answered(house: House, joni: Script) -> None:
    desk = house.page("joni", f"/experiments/{begin(joni, TITLE)['id']}")
    phone = come_in(house, "Ilmari")
    phone.get_by_role("button", name="Menu").click()
    phone.get_by_role("dialog", name="Menu").get_by_role("link", name="Experiments").click()
    phone.get_by_role("link", name=TITLE).click()
    expect(phone.get_by_role("heading", level=1, name=TITLE)).to_be_visible()
    expect(phone.get_by_text("Tell what you have seen")).to_have_count(0)

    desk.get_by_role("button", name="Edit: About the experiment").click()
    about = desk.get_by_role("form", name="About the experiment")
    about.get_by_text("Invited people and guests may add evidence").click()
    save(desk, "About the experiment")

    phone.get_by_role("link", name="Tell what you have seen").click()
    form = phone.get_by_role("form", name="Tell what you know")
    expect(form.get_by_role("textbox", name="What did you see or hear?")).to_be_focused()
    form.get_by_role("button", name="Send to the team").click()
    expect(form.get_by_text("Choose what fits best.")).to_have_count(2)
    fill(form, {"What did you see or hear?": SEEN})
    form.get_by_text("Yes, that is how it is").click()
    form.get_by_text("I saw it", exact=True).click()
    attach(form, "Photo", "The queue at the counter")
    assert violations(phone, "telling") == []
    form.get_by_role("button", name="Send to the team").click()
    thanks = phone.get_by_text("Thank you. The team has it now.")
    expect(thanks).to_be_visible()
    mine = phone.get_by_role("region", name="What you told, and what became of it")
    expect(mine.get_by_text("The team has not answered yet")).to_be_visible()
    expect(mine.get_by_role("img", name="The queue at the counter")).to_be_visible()

    waiting = desk.get_by_role("region", name="1 waits for your answer")
    expect(waiting.get_by_text(SEEN)).to_be_visible()
    expect(waiting.get_by_role("img", name="The queue at the counter")).to_be_visible()
    fill(waiting, {"Your answer to Ilmari": "We ask in the queue from now on."})
    waiting.get_by_role("button", name="Take it up", exact=True).click()
    expect(waiting).to_have_count(0)

    expect(mine.get_by_text("The team has taken it up")).to_be_visible()
    expect(mine.get_by_text("We ask in the queue from now on.")).to_be_visible()
    expect(thanks).to_be_visible()
    assert violations(phone, "answered") == []
