"""Nobody loses what they wrote by leaving: by a link, by closing the window, or by being signed out."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import PATIENCE, House, await_saved, eventually, write_note
from tests.e2e.device import await_all_code, await_copies, await_written
from tests.live.api import Script

pytestmark = pytest.mark.browser

TIMES_OUT = 2 * PATIENCE


def _writing_offline(house: House, canvas: str, text: str) -> Page:
    page = house.page("joni", f"/canvases/{canvas}?view=list")
    await_saved(page)
    await_all_code(page)
    page.context.set_offline(True)
    write_note(page, "What we see", text)
    return page


def test_leaving_by_a_link_asks_while_something_waits(house: House, joni: Script) -> None:
    canvas = joni.canvas(1)
    page = _writing_offline(house, canvas, "Not yet there")
    page.get_by_role("link", name="Kaarnala").first.click()
    asked = page.get_by_role("dialog", name="Leave without saving?")
    expect(asked.get_by_text("has not reached the server yet")).to_be_visible()
    asked.get_by_role("button", name="Cancel").click()
    expect(page.get_by_text("Not yet there")).to_be_visible()
    page.context.set_offline(False)
    await_saved(page, 40)
    page.get_by_role("link", name="Kaarnala").first.click()
    page.wait_for_url("**/teams/**")
    eventually(lambda: "Not yet there" in joni.notes(canvas).values())


def test_copy_on_the_device_survives_a_closed_window_and_goes_at_sign_out(house: House, joni: Script) -> None:
    canvas = joni.canvas(1)
    profile = house.page("joni", "/profile")
    kept = profile.get_by_role("switch", name=re.compile("Keep a copy"))
    expect(kept).not_to_be_checked()
    profile.get_by_text("Keep a copy of the canvases I open").click()
    expect(kept).to_be_checked()
    context = profile.context
    page = context.new_page()
    page.goto(f"/canvases/{canvas}?view=list")
    await_saved(page)
    await_all_code(page)
    context.set_offline(True)
    write_note(page, "What we see", "Written on the train")
    expect(page.get_by_text("1 change waits on this device")).to_be_visible()
    await_written(page)
    page.close(run_before_unload=False)
    context.set_offline(False)
    assert "Written on the train" not in joni.notes(canvas).values()
    again = context.new_page()
    again.goto(f"/canvases/{canvas}?view=list")
    expect(again.get_by_text("Written on the train")).to_be_visible(timeout=TIMES_OUT)
    await_saved(again)
    again.close()
    await_copies(profile, 1)
    profile.get_by_role("button", name="Sign out", exact=True).click()
    profile.wait_for_url("**/sign-in")
    await_copies(profile, 0)


def test_whoever_is_signed_out_meanwhile_keeps_what_was_not_saved(mortal: House) -> None:
    canvas = Script(mortal.server, "joni").canvas(1)
    page = _writing_offline(mortal, canvas, "My only copy")
    elsewhere = mortal.page("joni", "/profile")
    elsewhere.get_by_role("button", name=re.compile("Sign out there")).first.click()
    expect(elsewhere.get_by_role("button", name=re.compile("Sign out there"))).to_have_count(0)
    with page.expect_response("**/api/v1/me/"):
        page.context.set_offline(False)
    expect(page.get_by_role("alert").get_by_text("You are signed out")).to_be_visible(timeout=TIMES_OUT)
    expect(page.get_by_role("region", name="Not saved").get_by_text("My only copy")).to_be_visible()
    expect(page).to_have_url(re.compile(canvas))
