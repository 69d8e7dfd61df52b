"""Evidence told on a phone where there is no connection."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House
from tests.e2e.device import await_all_code, await_on_device
from tests.e2e.experimenting import kaarnala, photo
from tests.live.api import Script

pytestmark = pytest.mark.browser

SEEN = "Three more took it for a bill."


def tell(page: Page) -> None:
    form = page.get_by_role("form", name="New evidence")
    form.get_by_text("Against", exact=True).click()
    form.get_by_role("textbox", name="What was seen, said or measured").fill(SEEN)
    with page.expect_file_chooser() as chosen:
        form.get_by_role("button", name="Pictures").click()
    chosen.value.set_files([photo()])
    form.get_by_role("textbox", name="What does picture 1 show?").fill("The letter")
    form.get_by_role("button", name="Save", exact=True).click()


def test_evidence_without_connection_is_sent_once(house: House, joni: Script) -> None:
    body = {"team": kaarnala(joni), "statement": "We believe that a name is enough."}
    assumption = joni.call("POST", "/assumptions/", body)["id"]
    opened = {"team": kaarnala(joni), "title": "A letter with a name", "assumption": assumption}
    experiment = joni.call("POST", "/experiments/", opened)["id"]
    path = f"/experiments/{experiment}"
    phone = house.page("joni", path, **PHONE)
    phone.get_by_role("button", name="Add evidence").click()
    expect(phone.get_by_role("form", name="New evidence")).to_be_visible()
    await_all_code(phone)
    phone.context.set_offline(True)
    tell(phone)
    waiting = phone.get_by_role("region", name="On their way")
    expect(waiting.get_by_text(SEEN)).to_be_visible()
    expect(waiting.get_by_text("Waiting for a connection")).to_be_visible()
    assert violations(phone, "evidence that waits") == []
    await_on_device(phone, 1)

    context = phone.context
    phone.close()
    context.set_offline(False)
    phone = context.new_page()
    phone.goto(path)
    await_on_device(phone, 0)
    expect(phone.get_by_role("region", name="On their way")).to_have_count(0)
    expect(phone.locator("#evidence").get_by_text(SEEN)).to_have_count(1)
    expect(phone.get_by_role("img", name="The letter")).to_be_visible()
    rows = joni.call("GET", f"/evidence/?experiment={experiment}")["results"]
    assert [(row["text"], len(row["attachments"])) for row in rows] == [(SEEN, 1)]
