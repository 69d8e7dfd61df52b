"""A coach looks at the board while a team works; the team sees the same of itself, and answers the pulse."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House
from tests.live.api import Script

pytestmark = pytest.mark.browser


@pytest.fixture
def places(joni: Script) -> tuple[str, str]:
    """The programme, and Kaarnala."""
    team = joni.call("GET", f"/canvases/{joni.canvas(1)}/")["team"]["id"]
    return joni.call("GET", f"/teams/{team}/")["programme"]["id"], team


def coach(house: House, path: str, **screen: object) -> Page:
    Script(house.server, "marjukka").call("PATCH", "/me/", {"language": "en"})
    return house.page("marjukka", path, **screen)


def test_the_board_moves_while_a_team_works(house: House, joni: Script, places: tuple[str, str]) -> None:
    programme, _ = places
    page = coach(house, f"/programmes/{programme}")
    page.get_by_role("link", name="Coach board").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("since meeting 3.")
    row = page.get_by_role("row").filter(has_text="Kaarnala")
    stale = row.get_by_role("link", name="Value exchange")
    expect(stale).to_have_accessible_name("Value exchange: begun, untouched for four weeks")
    joni.call("POST", "/notes/", {"canvas": joni.canvas(4), "block": "gains", "text": "Trust"})
    expect(stale).to_have_accessible_name("Value exchange: begun, moved since the meeting")

    reasons = page.get_by_role("region", name="Kaarnala", exact=True)
    expect(reasons.get_by_text("Which sector is on the map but not in the talk?")).to_be_visible()
    expect(reasons.get_by_role("heading", name="Work open beyond the team")).to_have_count(0)
    page.get_by_text("Only reasons to ask").click()
    expect(reasons.get_by_role("heading", name="Work open beyond the team")).to_be_visible()
    page.get_by_label("Team", exact=True).select_option("Kaarnala")
    expect(page.get_by_role("rowheader", name="Kaarnala")).to_have_count(1)
    expect(page.get_by_role("rowheader", name="Velka ajoissa")).to_have_count(0)
    assert violations(page, "coach board") == []

    with page.expect_download() as download:
        page.get_by_role("link", name="Table (CSV)").click()
    assert download.value.suggested_filename.endswith(".csv")
    assert "Work open beyond the team" in download.value.path().read_text(encoding="utf-8-sig")


def test_the_board_on_a_small_phone_is_a_list(house: House, places: tuple[str, str]) -> None:
    phone = coach(house, f"/programmes/{places[0]}/board", **PHONE | {"viewport": {"width": 320, "height": 700}})
    expect(phone.get_by_role("heading", name="Kaarnala", level=3).first).to_be_visible()
    expect(phone.get_by_role("table")).to_have_count(0)
    assert phone.evaluate("document.documentElement.scrollWidth") <= 320
    assert violations(phone, "coach board at 320") == []


def test_the_core_sees_what_the_coaches_see_and_nobody_else_does(house: House, places: tuple[str, str]) -> None:
    programme, team = places
    page = house.page("joni", f"/teams/{team}")
    page.get_by_role("navigation", name="Pages of the team").get_by_role("link", name="What the coaches see").click()
    expect(page.get_by_role("heading", name="Missing voices found")).to_be_visible()
    page.goto(f"/programmes/{programme}/board")
    expect(page.get_by_role("heading", level=1)).not_to_contain_text("since meeting")
    invited = house.page("aino", f"/teams/{team}")
    expect(invited.get_by_role("heading", level=1)).to_be_visible()
    expect(invited.get_by_role("link", name="What the coaches see")).to_have_count(0)


def test_somebody_answers_three_questions_after_a_meeting(house: House, joni: Script, places: tuple[str, str]) -> None:
    programme, team = places
    ended = datetime.now(UTC) - timedelta(hours=20)
    times = {"starts_at": (ended - timedelta(hours=2)).isoformat(), "ends_at": ended.isoformat()}
    virpi = Script(house.server, "virpi")
    meeting = virpi.call("POST", "/meetings/", {"programme": programme, "title": "A short one", **times})["id"]
    page = house.page("joni", f"/teams/{team}")
    page.get_by_role("complementary", name="Three questions").get_by_role("button", name="Answer").click()
    dialog = page.get_by_role("dialog", name="After “A short one”")
    for question in ("I was heard.", "It was safe to disagree.", "The meeting was worth my time."):
        dialog.get_by_role("group", name=question).get_by_role("radio", name="4").check()
    assert violations(page, "pulse") == []
    dialog.get_by_role("button", name="Send").click()
    expect(dialog).to_have_count(0)
    expect(page.get_by_role("complementary", name="Three questions")).to_have_count(0)
    assert joni.call("GET", "/pulses/") == []
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("complementary", name="Three questions")).to_have_count(0)
    virpi.call("DELETE", f"/meetings/{meeting}/")
