"""Before a meeting: the brief on one page; from a gap to somebody who comes; from what was said to an answer."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House, come_in
from tests.live.api import Script

pytestmark = pytest.mark.browser

SMALL = PHONE | {"viewport": {"width": 320, "height": 700}}
PAGE = re.compile(rb"/Type\s*/Page\b")


@pytest.fixture
def team(joni: Script) -> str:
    found: str = joni.call("GET", f"/canvases/{joni.canvas(1)}/")["team"]["id"]
    return found


def settled(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("[aria-busy=true]")).to_have_count(0)


def test_the_coach_prints_the_brief_and_it_follows_what_happens(house: House, joni: Script, team: str) -> None:
    Script(house.server, "marjukka").call("PATCH", "/me/", {"language": "en"})
    programme = joni.call("GET", f"/teams/{team}/")["programme"]["id"]
    page = house.page("marjukka", f"/programmes/{programme}/board")
    settled(page)
    page.get_by_role("link", name="Brief Kaarnala").first.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Kaarnala since meeting 3")
    unanswered = page.get_by_role("region", name="What others said and nobody answered")
    waiting = unanswered.get_by_role("listitem").filter(has_text="Six weeks is what we promise.")
    expect(waiting).to_have_count(1)
    assert violations(page, "brief") == []
    assert len(PAGE.findall(page.pdf(prefer_css_page_size=True))) == 1, "one sheet of paper"

    canvas = joni.canvas(4)
    threads = joni.call("GET", f"/threads/?target_kind=canvas&target_id={canvas}")["results"]
    thread = next(one["id"] for one in threads if one["comments"][0]["body"].startswith("Six weeks"))
    joni.call("POST", "/comments/", {"thread": thread, "body": "Thank you, we will say nine."})
    expect(waiting).to_have_count(0)


def test_the_brief_and_who_is_missing_on_a_small_phone(house: House, team: str) -> None:
    for path in ("brief", "missing"):
        phone = house.page("joni", f"/teams/{team}/{path}", **SMALL)
        settled(phone)
        assert phone.evaluate("document.documentElement.scrollWidth") <= 320, path
        assert violations(phone, f"{path} at 320") == []


def test_from_a_gap_to_somebody_who_has_arrived(house: House, team: str) -> None:
    page = house.page("joni", f"/teams/{team}/people")
    settled(page)
    page.get_by_role("link", name="See who is missing").press("Enter")
    settled(page)
    named = page.get_by_role("region", name=re.compile("^Only a name"))
    actor = "Young people who never started any studies"
    named.get_by_role("button", name=f"Invite {actor}").press("Enter")
    dialog = page.get_by_role("dialog", name=f"Invite: {actor}")
    expect(dialog.get_by_label("A few words from you")).to_have_value(re.compile(f"named: {actor}"))
    assert violations(page, "inviting to a gap") == []
    dialog.get_by_text("Guest", exact=True).first.click()
    dialog.get_by_role("button", name="Make the link").press("Enter")
    link = dialog.get_by_role("textbox", name="The link").input_value()
    dialog.press("Escape")
    expect(page.get_by_role("region", name=re.compile("^Invited")).get_by_text(actor)).to_be_visible()

    guest = house.page(path=link[link.index("/join/") :], **PHONE)
    guest.get_by_role("textbox", name="What may we call you").fill("Nelli")
    guest.get_by_role("button", name="Come in").press("Enter")
    guest.wait_for_url("**/teams/**")
    arrived = page.get_by_role("region", name=re.compile("^Just arrived"))
    expect(arrived.get_by_text("Nelli")).to_be_visible()


def test_a_guest_reads_what_became_of_what_they_said(house: House, joni: Script, team: str) -> None:
    guest = come_in(house, "Vilma")
    canvas = joni.canvas(1)
    threads = joni.call("GET", f"/threads/?target_kind=canvas&target_id={canvas}")["results"]
    said = "The letter looked like a bill."
    guest.evaluate(
        """async ([thread, body]) => {
            const token = document.cookie.match(/niitty_csrf=([^;]+)/)[1];
            const headers = { "Content-Type": "application/json", "X-CSRFToken": token };
            await fetch("/api/v1/comments/", { method: "POST", headers, body: JSON.stringify({ thread, body }) });
        }""",
        [threads[0]["id"], said],
    )
    members = joni.call("GET", f"/memberships/?team={team}")["results"]
    vilma = next(one["person"]["id"] for one in members if one["person"]["display_name"] == "Vilma")
    joni.call("POST", f"/teams/{team}/outcomes/", {"people": [vilma], "text": "The letter is new because of you."})
    became = guest.get_by_role("complementary", name="What became of what you said")
    expect(became.get_by_text("The letter is new because of you.")).to_be_visible()
    expect(became.get_by_text(f"You said: “{said}”")).to_be_visible()
    assert violations(guest, "what became of it") == []


def test_nobody_who_waits_is_forgotten(house: House, team: str) -> None:
    page = house.page("elif", f"/teams/{team}/missing")
    settled(page)
    became = page.get_by_role("region", name="What became of it")
    lumi = became.get_by_role("checkbox", name="lumi")
    lumi.press("Space")
    became.get_by_role("button", name="Write back").press("Enter")
    dialog = page.get_by_role("dialog", name="What became of it")
    dialog.get_by_label("What you did with it, or why you could not").fill("We wrote the rules without abbreviations.")
    assert violations(page, "writing back") == []
    dialog.get_by_role("button", name="Send").press("Enter")
    expect(dialog).to_have_count(0)
    expect(lumi).to_have_count(0)
    became.get_by_text(re.compile("^What was written back: ")).press("Enter")
    expect(became.get_by_text("We wrote the rules without abbreviations.")).to_be_visible()
