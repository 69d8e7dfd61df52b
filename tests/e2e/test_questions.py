"""A coach's morning: from the board to a question, which the brief has, and the answer that appears while they look."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import House, eventually, press
from tests.live.api import Script

pytestmark = pytest.mark.browser
QUESTION = "Who outside has seen this week's map?"
SMALL = {"viewport": {"width": 320, "height": 700}, "has_touch": True}


@pytest.fixture
def team(joni: Script) -> str:
    found: str = joni.call("GET", f"/canvases/{joni.canvas(1)}/")["team"]["id"]
    return found


def coach(house: House, path: str) -> Page:
    Script(house.server, "marjukka").call("PATCH", "/me/", {"language": "en"})
    return house.page("marjukka", path)


def ask_from_the_board(page: Page) -> None:
    """Beside the first reason to ask, about the team as a whole."""
    reasons = page.get_by_role("region", name="Kaarnala", exact=True)
    reasons.get_by_role("button", name=re.compile("^Ask the team")).first.press("Enter")
    dialog = page.get_by_role("dialog", name="Ask Kaarnala")
    field = dialog.get_by_role("textbox", name="Your question")
    expect(field).to_be_focused()
    expect(field).not_to_have_value("")
    assert violations(page, "asking") == []
    field.fill(QUESTION)
    dialog.get_by_role("combobox", name="About").select_option("The team as a whole")
    dialog.get_by_role("button", name="Ask", exact=True).press("Enter")
    expect(dialog).to_have_count(0)


def answer_in_place(page: Page) -> None:
    thread = page.get_by_role("article", name="Question")
    expect(thread.get_by_text("waits for an answer")).to_be_visible()
    thread.get_by_role("button", name="Answer", exact=True).press("Enter")
    words = thread.get_by_role("textbox", name="Write an answer")
    expect(words).to_be_focused()
    expect(thread.get_by_role("checkbox", name="This answers the question")).to_be_checked()
    words.fill("The Monday group, on Thursday.")
    page.keyboard.press("Control+Enter")


def test_a_coachs_morning(house: House, joni: Script, team: str) -> None:
    programme = joni.call("GET", f"/teams/{team}/")["programme"]["id"]
    page = coach(house, f"/programmes/{programme}/board")
    at_home = house.page("joni", "/")
    waiting = at_home.get_by_role("region", name="Questions that wait for you")
    expect(waiting.get_by_role("listitem")).to_have_count(3)
    ask_from_the_board(page)
    row = page.get_by_role("row").filter(has_text="Kaarnala")
    row.get_by_role("link", name="Brief Kaarnala").press("Enter")
    in_brief = page.get_by_role("region", name="Open questions")
    expect(in_brief.get_by_text(QUESTION)).to_be_visible()
    page.go_back()
    count = row.get_by_role("link", name="4 questions wait for the team")
    expect(count).to_be_visible()
    count.press("Enter")
    asked = page.get_by_role("region", name="Waiting for an answer")
    expect(asked.get_by_text(QUESTION)).to_be_visible()

    waiting.get_by_role("listitem").filter(has_text=QUESTION).get_by_role("link", name="Answer").press("Enter")
    answer_in_place(at_home)
    answered = page.get_by_role("region", name="Answered", exact=True)
    expect(answered.get_by_text(QUESTION)).to_be_visible()
    expect(asked.get_by_text(QUESTION)).to_have_count(0)
    assert violations(page, "questions") == []


def test_a_question_stands_on_its_block_until_it_is_parked(house: House, joni: Script) -> None:
    canvas = joni.canvas(5)
    block = joni.call("GET", f"/canvases/{canvas}/")["template"]["blocks"][0]
    about = {"target_kind": "canvas", "target_id": canvas, "anchor_kind": "block", "anchor_id": block["id"]}
    page = house.page("joni", f"/canvases/{canvas}")
    expect(page.get_by_role("heading", name=block["title"], exact=True)).to_be_visible()
    marjukka = Script(house.server, "marjukka")
    question = marjukka.call("POST", "/questions/", {**about, "body": "Who decides this?"})
    mark = page.get_by_role("button", name=re.compile(rf"^Comments on {re.escape(block['title'])}, a coach asks: \d+"))
    expect(mark).to_be_visible()
    mark.press("Enter")
    comments = page.get_by_role("complementary", name="Comments")
    expect(comments.get_by_text("Who decides this?")).to_be_visible()
    assert violations(page, "a coach asks on a canvas") == []
    press(page, "Park")
    why = comments.get_by_role("textbox", name="Until when, or why?")
    expect(why).to_be_focused()
    why.fill("After meeting 4")
    page.keyboard.press("Control+Enter")
    expect(mark).to_have_count(0)
    eventually(lambda: marjukka.call("GET", f"/questions/{question['id']}/")["state"], "parked")
    assert marjukka.call("GET", f"/questions/{question['id']}/")["parked_until"] == "After meeting 4"


def test_questions_on_a_small_phone(house: House, team: str) -> None:
    phone = house.page("joni", f"/teams/{team}/questions", **SMALL)
    expect(phone.get_by_role("region", name="Parked")).to_be_visible()
    assert violations(phone, "questions at 320") == []
    assert phone.evaluate("document.documentElement.scrollWidth") == 320
    phone.goto(f"/teams/{team}")
    expect(phone.get_by_role("heading", name="Questions from your coach")).to_be_visible()
    assert phone.evaluate("document.documentElement.scrollWidth") == 320
