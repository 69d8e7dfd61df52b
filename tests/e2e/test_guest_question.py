"""One question for a phone: somebody answers without an account, the core team shows it and makes a note of it, the
guest comes back, reads what became of it and takes it back."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import DESKTOP, PHONE, House, block
from tests.live.api import Script

pytestmark = pytest.mark.browser

OLD_PHONE = {**PHONE, "viewport": {"width": 320, "height": 568}}
QUESTION = "Whose view have we forgotten?"
UNHEARD = "unheard"
WORDS = "Those who clean the school at night. <b>They</b> see who sleeps there."
SHOWN = "The night bus drivers."
REPLY = "We met them at five in the morning."
SEND = "Send the answer"


def canvas_of(joni: Script) -> tuple[str, str]:
    """Kaarnala's second canvas, and the title of the block that asks."""
    kaarnala = next(team["id"] for team in joni.call("GET", "/teams/")["results"] if team["name"] == "Kaarnala")
    canvases = joni.call("GET", f"/canvases/?team={kaarnala}")["results"]
    canvas = next(one["id"] for one in canvases if one["number"] == 2)
    blocks = joni.call("GET", f"/canvases/{canvas}/")["template"]["blocks"]
    return canvas, next(one["title"] for one in blocks if one["id"] == UNHEARD)


def address_of(joni: Script, canvas: str) -> str:
    [question] = joni.call("GET", f"/guest-questions/?canvas={canvas}")["results"]
    return str(question["url"]).removeprefix(joni.server.url)


def type_answer(phone: Page, text: str) -> None:
    expect(phone.get_by_role("heading", level=1, name=QUESTION)).to_be_visible()
    phone.get_by_role("textbox", name="Your answer", exact=True).fill(text)


def open_question(desk: Page, title: str) -> Locator:
    """Ask the block's question outside; the panel of its answers."""
    block(desk, title).get_by_role("button", name=f"Ask {title} outside…").click()
    panel = desk.get_by_role("dialog", name="Ask this outside")
    panel.get_by_role("button", name="Open the question for a month").click()
    expect(panel.get_by_text("Nobody has answered yet")).to_be_visible()
    expect(panel.get_by_role("img", name="Code that opens the question")).to_be_visible()
    return panel


def answer(phone: Page, text: str, name: str = "") -> str:
    """Answer; the personal link."""
    type_answer(phone, text)
    phone.get_by_role("textbox", name="Your name, if you like").fill(name)
    assert violations(phone, "question") == []
    phone.get_by_role("button", name=SEND).click()
    expect(phone.get_by_text("Thank you. Your answer has arrived.")).to_be_visible()
    assert "/answered#" in phone.url
    return phone.url


def take_up(panel: Locator) -> None:
    """Show one answer to others, make a note of the other, write back."""
    new = panel.get_by_role("region", name="New")
    item = new.get_by_role("listitem").filter(has_text=WORDS)
    expect(item.get_by_text("Name for the core team only")).to_be_visible()
    new.get_by_role("listitem").filter(has_text=SHOWN).get_by_role("button", name="Show to others").click()
    shown = panel.get_by_role("region", name="Shown to others who answer")
    expect(shown.get_by_text(SHOWN)).to_be_visible()
    item.get_by_role("button", name="Put on the canvas").click()
    expect(item.get_by_text("On the canvas", exact=True)).to_be_visible()
    item.get_by_role("button", name="Say what became of it").click()
    item.get_by_role("textbox", name="What became of it").fill(REPLY)
    item.get_by_role("button", name="Save").click()
    expect(item.get_by_text(REPLY)).to_be_visible()


def come_back(phone: Page, link: str) -> None:
    phone.goto("about:blank")
    phone.goto(link)


def test_answer_becomes_a_note_and_is_taken_back(house: House, joni: Script) -> None:
    joni.call("PATCH", "/me/", {"language": "en"})
    canvas, title = canvas_of(joni)
    desk = house.page("joni", f"/canvases/{canvas}?view=board", **DESKTOP)
    panel = open_question(desk, title)
    path = address_of(joni, canvas)
    answer(house.page(path=path, **PHONE), SHOWN)
    phone = house.page(path=path, **OLD_PHONE)
    link = answer(phone, WORDS, "Noor")
    expect(phone.get_by_text("The team has it, and has done nothing with it yet.")).to_be_visible()
    expect(phone.get_by_text(SHOWN)).to_have_count(0)

    take_up(panel)
    assert violations(desk, "answers") == []
    panel.get_by_role("button", name="Close", exact=True).click()
    expect(block(desk, title).get_by_text(WORDS)).to_be_visible()

    come_back(phone, link)
    expect(phone.get_by_text(REPLY)).to_be_visible()
    expect(phone.get_by_text("It is a note on the team")).to_be_visible()
    expect(phone.get_by_text(SHOWN)).to_be_visible()
    assert violations(phone, "answered") == []
    phone.get_by_role("button", name="Take the answer back…").click()
    phone.get_by_role("button", name="Take it back", exact=True).click()
    expect(phone.get_by_role("heading", name="Your answer is taken back")).to_be_visible()
    expect(block(desk, title).get_by_text(WORDS)).to_have_count(0)
    come_back(phone, link)
    expect(phone.get_by_text("This link does not open an answer.")).to_be_visible()


def test_answer_written_without_a_connection_is_sent_with_one(house: House, joni: Script) -> None:
    canvas, _title = canvas_of(joni)
    joni.call("POST", "/guest-questions/", {"canvas": canvas, "block": UNHEARD})
    phone = house.page(path=address_of(joni, canvas), **PHONE)
    type_answer(phone, "Written on the ferry.")
    phone.context.set_offline(True)
    phone.get_by_role("button", name=SEND).click()
    expect(phone.get_by_text("There is no connection.")).to_be_visible()
    phone.context.set_offline(False)
    expect(phone.get_by_text("Thank you. Your answer has arrived.")).to_be_visible()
    expect(phone.get_by_text("Written on the ferry.")).to_be_visible()
