"""A coach writes to a team after a meeting, the team answers; coaches keep memos, and say what they have seen."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House, press
from tests.e2e.experimenting import kaarnala
from tests.live.api import Script

pytestmark = pytest.mark.browser

MEMO = "Let Sanna speak first next time."
WONDER = "Who would miss it if it stopped?"


@pytest.fixture
def team(joni: Script) -> str:
    return kaarnala(joni)


def coach(house: House, who: str, path: str, **screen: object) -> Page:
    Script(house.server, who).call("PATCH", "/me/", {"language": "en"})
    return house.page(who, path, **screen)


def test_a_review_from_the_draft_to_the_answer(house: House, team: str) -> None:
    home = house.page("joni", f"/teams/{team}")
    expect(home.get_by_role("heading", name="From your coach", exact=True)).to_be_visible()
    desk = coach(house, "tarmo", f"/teams/{team}/reviews")
    press(desk, "Write a review")
    form = desk.get_by_role("form", name="Write a review")
    expect(form.get_by_label("After which meeting")).to_have_value(
        desk.get_by_role("option", name="3 Design the experiment").get_attribute("value") or ""
    )
    form.get_by_label("What I wonder").fill(WONDER)
    desk.reload()
    press(desk, "Write a review")
    expect(form.get_by_label("What I wonder")).to_have_value(WONDER)
    press(desk, "Save the draft")
    draft = desk.get_by_role("article", name="Review after meeting 3").filter(has_text=WONDER)
    expect(draft.get_by_text("Draft: only you see it")).to_be_visible()
    assert violations(desk, "a draft of a review") == []
    home.reload()
    expect(home.get_by_text("The experiment is small enough", exact=False)).to_be_visible()
    expect(home.get_by_text(WONDER)).to_have_count(0)

    press(desk, "Show it to the team")
    asked = desk.get_by_role("dialog", name="Show it to the team?")
    assert violations(desk, "before a review is shown") == []
    asked.get_by_role("button", name="Show it", exact=True).press("Enter")
    expect(draft.get_by_text("Draft: only you see it")).to_have_count(0)
    expect(home.get_by_text(WONDER)).to_be_visible()
    home.get_by_role("link", name="Read and answer").press("Enter")
    expect(home.get_by_role("heading", level=1)).to_have_text("Review after meeting 3")
    field = home.get_by_role("textbox", name="Write a comment")
    field.fill("The Monday group would.")
    field.press("Control+Enter")
    expect(home.get_by_text("The Monday group would.")).to_be_visible()
    assert violations(home, "a review and its answers") == []
    expect(draft.get_by_role("link", name="1 answer")).to_be_visible()


def test_a_memo_reaches_the_other_coach_at_once_and_the_team_never(house: House, team: str) -> None:
    path = f"/teams/{team}/reviews"
    other, inside = coach(house, "tarmo", path), house.page("joni", path)
    expect(other.get_by_role("region", name="Memos")).to_be_visible()
    phone = coach(house, "marjukka", path, **PHONE | {"viewport": {"width": 320, "height": 700}})
    press(phone, "Write a memo")
    phone.get_by_label("What the coaches should know").fill(MEMO)
    press(phone, "Save")
    expect(phone.get_by_role("region", name="Memos").get_by_text(MEMO)).to_be_visible()
    expect(other.get_by_text(MEMO)).to_be_visible()
    assert phone.evaluate("document.documentElement.scrollWidth") <= 320
    assert violations(phone, "memos at 320") == []
    programme = Script(house.server, "tarmo").call("GET", f"/teams/{team}/")["programme"]["id"]
    other.goto(f"/programmes/{programme}/board")
    expect(other.get_by_role("region", name="Kaarnala", exact=True).get_by_text(MEMO)).to_be_visible()
    for page in (inside, house.page("virpi", path)):
        page.reload()
        expect(page.get_by_role("article").first).to_be_visible()
        assert MEMO not in page.content()


def test_a_coach_says_by_a_press_what_they_have_seen(house: House, team: str, joni: Script) -> None:
    canvas = joni.canvas(3)
    page = coach(house, "marjukka", f"/canvases/{canvas}")
    button = page.get_by_role("button", name="I have seen this")
    expect(button).to_be_visible()
    reader = house.page("joni", f"/teams/{team}")
    expect(reader.get_by_text("Seen by your coaches")).to_be_visible()
    expect(reader.get_by_role("link", name="3 Shared direction", exact=True)).to_have_count(0)
    press(page, "I have seen this")
    expect(page.get_by_text("You have seen this, today")).to_be_visible()
    expect(button).to_have_count(0)
    seen = reader.get_by_role("listitem").filter(has=reader.get_by_role("link", name="3 Shared direction", exact=True))
    expect(seen.get_by_text("Marjukka Harju, today", exact=False)).to_be_visible()
    joni.call("POST", "/notes/", {"canvas": canvas, "block": "heard", "text": "They want evenings."})
    expect(seen.get_by_text("changed since", exact=False)).to_be_visible()
    expect(button).to_be_visible()
    reader.goto(f"/canvases/{canvas}")
    expect(reader.get_by_text("Marjukka Harju has seen this, today")).to_be_visible()
    assert violations(reader, "a canvas that a coach has seen") == []
