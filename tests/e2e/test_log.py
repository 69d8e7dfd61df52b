"""The log between meetings, written on a phone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House
from tests.e2e.device import await_all_code, await_copies, await_on_device
from tests.e2e.experimenting import kaarnala, photo
from tests.live.api import Script

pytestmark = pytest.mark.browser

WRITTEN = "Two more answered, both late in the evening."


def written(page: Page) -> Locator:
    """The entry where it is in the log, not while it waits. The day may end while one looks."""
    return (
        page.get_by_role("region", name=re.compile("^(Today|Yesterday)$"))
        .get_by_role("article")
        .filter(has_text=WRITTEN)
    )


def writer(page: Page) -> Locator:
    return page.get_by_role("region", name="Write in the log")


def test_entry_written_without_connection_is_sent_once(house: House, joni: Script) -> None:
    path = f"/teams/{kaarnala(joni)}/log"
    other = house.page("elif", path)
    phone = house.page("joni", path, **PHONE)
    field = phone.get_by_role("textbox", name="What happened?")
    field.fill("Two more")
    await_all_code(phone)
    phone.context.set_offline(True)
    field.fill(WRITTEN)
    with phone.expect_file_chooser() as chosen:
        writer(phone).get_by_role("button", name="Pictures").click()
    chosen.value.set_files([photo()])
    phone.get_by_role("textbox", name="What does picture 1 show?").fill("The bus stop at the college")
    writer(phone).get_by_role("button", name="Send").click()
    waiting = phone.get_by_role("region", name="On their way")
    expect(waiting.get_by_text("Waiting for a connection")).to_be_visible()
    expect(waiting.get_by_text(WRITTEN)).to_be_visible()
    expect(field).to_have_value("")
    await_on_device(phone, 1)

    phone.close()
    context = phone.context
    context.set_offline(False)
    phone = context.new_page()
    phone.goto(path)
    await_on_device(phone, 0)
    expect(written(phone)).to_have_count(1)
    expect(waiting_in(phone)).to_have_count(0)
    expect(written(other)).to_have_count(1)  # by itself: this page was never loaded again
    expect(written(other).get_by_role("img", name="The bus stop at the college")).to_be_visible()
    sent = [row["text"] for row in joni.call("GET", f"/log-entries/?team={kaarnala(joni)}")["results"]]
    assert sent.count(WRITTEN) == 1

    written(other).get_by_role("button", name="The bus stop at the college").click()
    expect(other.get_by_role("dialog").get_by_text("The bus stop at the college")).to_be_visible()


def waiting_in(page: Page) -> Locator:
    return page.get_by_role("region", name="On their way")


def test_nothing_waits_on_the_device_after_signing_out(house: House, joni: Script) -> None:
    page = house.page("joni", f"/teams/{kaarnala(joni)}/log")
    page.get_by_role("textbox", name="What happened?").fill("Half a thought")
    await_on_device(page, 1, "drafts")
    page.reload()
    expect(page.get_by_role("textbox", name="What happened?")).to_have_value("Half a thought")
    page.get_by_role("banner").get_by_role("button").last.click()
    page.get_by_role("menuitem", name="Sign out").click()
    page.wait_for_url("**/sign-in")
    await_copies(page, 0)


@pytest.mark.parametrize("width", [320, 390])
def test_log_on_a_phone(house: House, joni: Script, width: int) -> None:
    screen = PHONE | {"viewport": {"width": width, "height": 700}}
    phone = house.page("joni", f"/teams/{kaarnala(joni)}/log", **screen)
    phone.get_by_role("textbox", name="What happened?").click()
    expect(phone.get_by_role("combobox", name="About")).to_be_visible()
    assert phone.evaluate("document.documentElement.scrollWidth") <= width
    small = phone.evaluate(
        """() => [...document.querySelectorAll("section[data-open] :is(button, select, textarea)")]
            .map(each => [each.textContent, each.getBoundingClientRect()])
            .filter(([, box]) => box.width > 0 && box.height < 44).map(([text]) => text)"""
    )
    assert small == []
    assert violations(phone, f"log at {width}") == []
