"""People who are asked one thing by a link: a lawyer about one line, those who take part to read what they are told."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import PHONE, House
from tests.e2e.experimenting import begin, fill, save
from tests.live.api import Script

pytestmark = pytest.mark.browser

LINE = "The data protection officer has seen the plan."
OTHER = "The union agrees to evening work."
TOLD = "We ask one question. You may say no."
READS = """async paths => (await Promise.all(paths.map(async path => {
    const answer = await fetch(`/api/v1${path}`);
    const told = answer.ok ? await answer.json() : null;
    return told === null ? answer.status : told.count ?? told.results?.length ?? told;
})))"""


def shared_link(page: Page) -> str:
    return page.get_by_role("textbox", name="The link").input_value()


def ask(desk: Page, line: str) -> str:
    """Ask a lawyer to answer a line; the link to it."""
    desk.get_by_role("button", name=f"Ask somebody to answer: {line}").click()
    asking = desk.get_by_role("dialog", name="Ask somebody to answer")
    fill(asking, {"Who can answer this?": "Oona Laine", "A word of yours": "Two minutes, please."})
    asking.get_by_role("button", name="Make the link").click()
    link = shared_link(desk)
    asking.get_by_role("button", name="Done").click()
    expect(asking).to_have_count(0)
    return link


def test_lawyer_answers_one_line_and_sees_nothing_else(house: House, joni: Script) -> None:
    story = begin(joni, "A list for the counter", LINE)
    design = story["designs"][0]
    joni.call("POST", "/checklist-lines/", {"design": design["id"], "line": OTHER})
    desk = house.page("joni", f"/experiments/{story['id']}")
    link = ask(desk, LINE)
    lawyer = house.page(path=link, **PHONE)
    expect(lawyer.get_by_role("heading", level=1, name=LINE)).to_be_visible()
    expect(lawyer.get_by_text("Two minutes, please.")).to_be_visible()
    expect(lawyer.get_by_role("textbox", name="Your name")).to_have_value("Oona Laine")
    lawyer.get_by_text("Yes", exact=True).click()
    fill(lawyer.get_by_role("main"), {"Note": "With the change of page two."})
    lawyer.get_by_role("button", name="Send the answer").click()
    expect(lawyer.get_by_role("heading", name="Thank you")).to_be_visible()

    answered = desk.locator("li").filter(has_text=LINE)
    expect(answered.get_by_text("Yes", exact=True)).to_be_visible()
    expect(answered.get_by_text("Oona Laine")).to_be_visible()
    expect(answered.get_by_text("With the change of page two.")).to_be_visible()

    line = next(each for each in design["checklist"] if each["line"] == LINE)
    team = story["team"]["id"]
    hidden = [f"/experiments/{story['id']}/", f"/designs/{design['id']}/", f"/teams/{team}/"]
    assert lawyer.evaluate(READS, hidden) == [404, 404, 404]
    assert lawyer.evaluate(READS, ["/teams/", f"/experiments/?team={team}"]) in ([0, 0], [0, 404])
    assert lawyer.evaluate(READS, [f"/checklist-lines/{line['id']}/"])[0]["line"] == LINE
    lawyer.goto(f"/experiments/{story['id']}")
    expect(lawyer.get_by_text(OTHER)).to_have_count(0)
    expect(lawyer.get_by_role("heading", level=1)).not_to_have_text("A list for the counter")


def test_revoked_link_opens_nothing(house: House, joni: Script) -> None:
    desk = house.page("joni", f"/experiments/{begin(joni, 'A list for the evening', OTHER)['id']}")
    link = ask(desk, OTHER)
    desk.get_by_role("button", name=f"Ask somebody to answer: {OTHER}").click()
    asking = desk.get_by_role("dialog", name="Ask somebody to answer")
    asking.get_by_role("button", name="Revoke the link for Oona Laine").click()
    expect(asking.get_by_text("revoked")).to_be_visible()
    late = house.page(path=link, **PHONE)
    expect(late.get_by_role("heading", name="This link is closed")).to_be_visible()
    expect(late.get_by_text(OTHER)).to_have_count(0)


def test_those_who_take_part_read_what_they_are_told(house: House, joni: Script) -> None:
    desk = house.page("joni", f"/experiments/{begin(joni, 'A bench by the door')['id']}")
    desk.get_by_role("button", name="Edit: What those who take part are told").click()
    form = desk.get_by_role("form", name="What those who take part are told")
    fill(form, {"English": TOLD, "Suomi": "Kysymme yhden asian. Voit kieltäytyä."})
    save(desk, "What those who take part are told")
    desk.get_by_text("Everybody who has the address may read this text").click()
    address = shared_link(desk)

    reader = house.page(path=address, **PHONE)
    expect(reader.get_by_role("heading", level=1, name="A bench by the door")).to_be_visible()
    expect(reader.get_by_text(TOLD)).to_be_visible()
    reader.get_by_role("combobox", name="Language of the text").select_option(label="Suomi")
    told = reader.get_by_text("Kysymme yhden asian.")
    expect(told).to_have_attribute("lang", "fi-FI")
    assert [each["name"] for each in reader.context.cookies() if "session" in each["name"]] == []

    desk.get_by_text("Everybody who has the address may read this text").click()
    expect(desk.get_by_role("textbox", name="The link")).to_have_count(0)
    reader.reload()
    expect(told).to_have_count(0)
    expect(reader.get_by_text(TOLD)).to_have_count(0)
    expect(reader.get_by_role("heading", level=1)).not_to_have_text("A bench by the door")
