"""The main job: two core members and a guest on a phone work on one canvas."""

from __future__ import annotations

import time

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import (
    PHONE,
    SLOWDOWN,
    House,
    await_saved,
    block,
    come_in,
    editor,
    eventually,
    undo_by_toast,
    write,
    write_note,
)
from tests.live.api import Script

pytestmark = pytest.mark.browser


def test_guest_comments_within_thirty_seconds_and_the_team_sees_it(house: House, joni: Script) -> None:
    canvas = joni.canvas(1)
    desk = house.page("joni", f"/canvases/{canvas}?view=board")
    await_saved(desk)
    link = house.guest_link()

    started = time.monotonic()
    phone = house.page(path=link, **PHONE)
    phone.get_by_role("textbox", name="What may we call you").fill("Kielo")
    phone.get_by_role("button", name="Come in").click()
    phone.get_by_role("button", name="See all 10").click()
    phone.get_by_role("link", name="Shared phenomenon").click()
    phone.get_by_role("button", name="Comment on “Five different forms").click()
    sheet = phone.get_by_role("dialog", name="Comments")
    sheet.get_by_role("textbox", name="Write a comment").fill("I filled in all five of them.")
    sheet.get_by_role("button", name="Send").click()
    expect(sheet.get_by_text("I filled in all five of them.")).to_be_visible()
    assert time.monotonic() - started < 30 * SLOWDOWN

    comments = desk.get_by_role("complementary", name="Comments")
    expect(comments.get_by_text("I filled in all five of them.")).to_be_visible()
    expect(comments.get_by_text("Kielo").first).to_be_visible()
    cookies = {cookie["name"]: cookie for cookie in phone.context.cookies()}
    assert cookies["niitty_session"]["httpOnly"]


def test_three_people_write_at_once_and_all_of_it_is_kept(house: House, joni: Script) -> None:
    canvas = joni.canvas(1)
    board = house.page("joni", f"/canvases/{canvas}?view=board")
    listed = house.page("elif", f"/canvases/{canvas}?view=list")
    phone = come_in(house, "Sini")
    phone.goto(f"/canvases/{canvas}")

    write_note(board, "What we see", "From Joni at the board")
    for page in (listed, phone):
        expect(page.get_by_text("From Joni at the board")).to_be_visible()
    block(phone, "What we see").scroll_into_view_if_needed()
    phone.get_by_role("button", name="Add note: What we see").click()
    write(phone, "From Sini on a phone")
    for page in (board, listed):
        expect(page.get_by_text("From Sini on a phone")).to_be_visible()

    board.get_by_role("button", name="Observation: From Joni at the board").dblclick()
    listed.get_by_role("button", name="Edit “From Joni at the board”").click()
    for page in (board, listed):
        expect(editor(page)).to_be_focused()
    board.keyboard.press("End")
    listed.keyboard.press("Home")
    board.keyboard.type(" and Elif in the list", delay=20)
    listed.keyboard.type("Together: ", delay=20)
    for page in (board, listed):
        page.keyboard.press("Escape")
        expect(page.get_by_text("Together: From Joni at the board and Elif in the list")).to_be_visible()
        await_saved(page)
    both = {"Together: From Joni at the board and Elif in the list", "From Sini on a phone"}
    eventually(lambda: both & set(joni.notes(canvas).values()), both)


def test_guest_is_offered_nothing_that_would_be_refused(house: House, joni: Script) -> None:
    phone = come_in(house, "Vieno")
    phone.goto(f"/canvases/{joni.canvas(2)}")
    closed = block(phone, "Our promise to those we invite")
    expect(closed.get_by_text("The core team writes here.")).to_be_visible()
    expect(closed.get_by_role("button", name="Add a note")).to_have_count(0)
    expect(phone.get_by_role("button", name="Edit “")).to_have_count(0)
    expect(phone.get_by_role("button", name="Share", exact=True)).to_have_count(0)


def test_presence_shows_who_is_here(house: House, joni: Script) -> None:
    canvas = joni.canvas(4)
    desk = house.page("joni", f"/canvases/{canvas}")
    other = house.page("elif", f"/canvases/{canvas}")
    expect(desk.get_by_role("button", name="Elif Yaman", exact=True)).to_be_visible()
    expect(other.get_by_role("button", name="Joni Kallio", exact=True)).to_be_visible()
    other.context.close()
    expect(desk.get_by_role("button", name="Elif Yaman", exact=True)).to_have_count(0)


def test_deleting_can_be_undone(house: House, joni: Script) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(1)}?view=list")
    await_saved(page)
    note = page.get_by_role("button", name="Observation: Five different forms ask the same things.")
    note.press("Delete")
    expect(note).to_have_count(0)
    undo_by_toast(page)
    expect(note).to_be_visible()


def test_removed_member_is_put_out_within_two_seconds(house: House, joni: Script) -> None:
    canvas = joni.canvas(3)
    Script(house.server, "aino").call("PATCH", "/me/", {"language": "en"})
    page = house.page("aino", f"/canvases/{canvas}")
    await_saved(page)
    team = joni.call("GET", f"/canvases/{canvas}/")["team"]["id"]
    members = joni.call("GET", f"/memberships/?team={team}")["results"]
    aino = next(member["id"] for member in members if member["person"]["display_name"] == "Aino")
    joni.call("DELETE", f"/memberships/{aino}/")
    expect(page.get_by_role("alert")).to_contain_text("You may not open this canvas any more", timeout=2000)
    expect(page.get_by_role("button", name="Add a note")).to_have_count(0)
    page.reload()
    expect(page.get_by_text("Night")).to_have_count(0)
