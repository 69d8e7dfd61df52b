"""An experiment from the idea to the first round, told what is missing at each step; and what the coach reads of it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House
from tests.e2e.experimenting import kaarnala, next_step, save, take, told
from tests.live.api import Script

pytestmark = pytest.mark.browser

BELIEF = "We believe that parents answer a short question, because it costs them nothing."


def open_experiment(page: Page, team: str, title: str) -> None:
    page.goto(f"/teams/{team}/experiments")
    page.get_by_role("button", name="New experiment").click()
    page.get_by_role("textbox", name="Title").fill(title)
    page.get_by_role("textbox", name="What you believe").fill(BELIEF)
    page.get_by_role("button", name="Open the experiment").click()
    expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()


def write_the_test(page: Page) -> None:
    """Led there by the first thing that is missing."""
    next_step(page).get_by_role("link", name="Write the question the test answers.").click()
    form = page.get_by_role("form", name="The test")
    expect(form.get_by_role("textbox", name="The question")).to_be_focused()
    for field, text in {
        "The question": "Do parents answer one short question?",
        "The steps": "Ask at the gate\nCount the answers",
        "What you measure": "answers within a day",
        "How many": "4",
        "Of how many": "10",
        "Unclear from": "2",
        "Stop rules": "Somebody feels pressed",
        "Starts on": "2026-01-12",
        "Ends on": "2026-01-26",
    }.items():
        form.get_by_role("textbox", name=field, exact=True).or_(form.get_by_label(field, exact=True)).first.fill(text)
    form.get_by_label("It is", exact=True).select_option("number")
    form.get_by_label("It is a yes with").select_option(">=")
    save(page, "The test")
    expect(page.get_by_text("4 or more of 10: answers within a day")).to_be_visible()


def clear_it(page: Page) -> None:
    """The checklist, and what those who take part are told."""
    page.get_by_role("button", name="Add a line").click()
    page.get_by_role("textbox", name="The line").fill("The school has agreed.")
    save(page, "Add a line")
    needs = next_step(page).get_by_role("listitem")
    expect(needs.filter(has_text="Have every line of the checklist answered.")).to_be_visible()
    page.get_by_role("button", name="Edit: The school has agreed.").click()
    answer = page.get_by_role("form", name="Answer: The school has agreed.")
    answer.get_by_text("Yes", exact=True).click()
    save(page, "Answer: The school has agreed.")
    next_step(page).get_by_role("link", name="Write what those who take part are told.").click()
    page.get_by_role("textbox", name="English").fill("We ask one question. You may say no.")
    save(page, "What those who take part are told")


def test_core_member_leads_an_experiment_and_the_coach_reads_it(house: House, joni: Script) -> None:
    title = "One question at the gate"
    page = house.page("joni")
    open_experiment(page, kaarnala(joni), title)
    take(page, "Frame it")
    expect(page.get_by_role("banner").or_(page.get_by_role("main")).get_by_text("Framed", exact=True)).to_be_visible()

    next_step(page).get_by_role("button", name="Agree the test", exact=True).click()
    dialog = page.get_by_role("dialog", name="Agree the test")
    dialog.get_by_role("button", name="Agree the test").click()
    expect(dialog.get_by_role("alert")).to_contain_text("Something is still missing for this step.")
    expect(dialog.get_by_role("link", name="Write at least one stop rule.")).to_be_visible()
    page.keyboard.press("Escape")
    write_the_test(page)
    take(page, "Agree the test")

    clear_it(page)
    outside = next_step(page).get_by_role("listitem").filter(has_text="outside the core team to comment")
    expect(outside).to_be_visible()
    Script(house.server, "marjukka").call("PATCH", "/me/", {"language": "en"})
    coach = house.page("marjukka", page.url.removeprefix(house.server.url))
    expect(coach.get_by_role("heading", level=1, name=title)).to_be_visible()
    expect(coach.get_by_role("button", name="Edit")).to_have_count(0)
    expect(next_step(coach).get_by_role("button")).to_have_count(0)
    coach.get_by_role("textbox", name="Write a comment").fill("Who could feel pressed?")
    coach.get_by_role("button", name="Send").click()

    expect(page.get_by_text("Who could feel pressed?")).to_be_visible()
    expect(outside).to_have_count(0)
    take(page, "Clear it to begin")
    take(page, "Begin the first round")
    expect(page.get_by_role("heading", name="Round 1")).to_be_visible()

    expect(coach.get_by_role("heading", name="Round 1")).to_be_visible()
    expect(coach.get_by_text("4 or more of 10: answers within a day")).to_be_visible()
    expect(coach.get_by_text(BELIEF)).to_be_visible()


def test_two_who_write_the_same_see_both_versions(house: House, joni: Script) -> None:
    page = house.page("joni")
    open_experiment(page, kaarnala(joni), "Two pens")
    other = house.page("elif", page.url.removeprefix(house.server.url))
    for each in (page, other):
        each.get_by_role("button", name="Edit: The test").click()
        each.get_by_role("textbox", name="The question").wait_for()
    other.get_by_role("textbox", name="The question").fill("From Elif?")
    other.get_by_role("textbox", name="Where", exact=True).fill("At the gate")
    save(other, "The test")
    page.get_by_role("textbox", name="The question").fill("From Joni?")
    page.get_by_role("form", name="The test").get_by_role("button", name="Save", exact=True).click()

    form = page.get_by_role("form", name="The test")
    expect(form.get_by_role("alert")).to_contain_text("Somebody else saved a change while you were writing.")
    expect(form.get_by_text("From Elif?")).to_be_visible()
    expect(form.get_by_role("textbox", name="The question")).to_have_value("From Joni?")
    expect(form.get_by_role("textbox", name="Where", exact=True)).to_have_value("At the gate")
    form.get_by_role("button", name="Take this one").click()
    form.get_by_role("button", name="Save this version").click()
    expect(page.get_by_role("main").get_by_text("From Elif?")).to_be_visible()


def test_experiments_on_a_phone_are_open_to_everyone(house: House, joni: Script) -> None:
    """On a desk they are looked at in every language in `test_accessibility`."""
    team, story = kaarnala(joni), told(joni, "A message with a name")["id"]
    page = house.page("joni", "/", **PHONE)
    found: list[str] = []
    for name, address in {
        "board": f"/teams/{team}/experiments?view=board",
        "list": f"/teams/{team}/experiments?view=list",
        "story": f"/experiments/{story}",
        "writing": f"/experiments/{story}?edit=design.question",
    }.items():
        page.goto(address)
        found += violations(page, name)
    assert not found, "\n".join(found)
