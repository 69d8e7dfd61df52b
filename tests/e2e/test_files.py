"""Canvases as files: saved from the page and from the team's space, and taken in again."""

from __future__ import annotations

import io
import json
import struct
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House, undo_by_toast
from tests.e2e.device import await_all_code
from tests.e2e.experimenting import kaarnala
from tests.live.api import Script

pytestmark = pytest.mark.browser

SVG = "{http://www.w3.org/2000/svg}"
MAKING = 60_000
"""Milliseconds that a busy machine may take to print."""


def actors(joni: Script) -> str:
    found = joni.call("GET", f"/canvases/?team={kaarnala(joni)}")["results"]
    return str(next(row["id"] for row in found if row["number"] == 2))


def opened(house: House, canvas: str) -> Page:
    page = house.page("joni", f"/canvases/{canvas}")
    expect(page.get_by_role("region", name="Board").locator("[data-card]").first).to_be_visible()
    await_all_code(page)
    return page


def choose(page: Page, entry: str) -> None:
    page.get_by_role("button", name="More", exact=True).press("Enter")
    page.get_by_role("menuitem", name=entry).press("Enter")


def saved(page: Page, kind: str, button: str = "Save") -> bytes:
    if kind:
        page.get_by_role("radio", name=kind).press("Space")
    with page.expect_download(timeout=MAKING) as download:
        page.get_by_role("button", name=button, exact=True).press("Enter")
    return Path(download.value.path()).read_bytes()


def test_a_canvas_is_saved_and_added_again(house: House, joni: Script) -> None:
    canvas = actors(joni)
    page = opened(house, canvas)
    choose(page, "Save as a file…")
    dialog = page.get_by_role("dialog", name="Save as a file")
    expect(dialog).to_be_visible()
    assert violations(page, "save a canvas") == []

    drawing = ET.fromstring(saved(page, "Drawing (SVG)"))  # noqa: S314 - our own
    texts = {element.text for element in drawing.iter(f"{SVG}text")}
    assert drawing.findtext(f"{SVG}title") == "2 Actors and invitations"
    assert {"Circles of actors", "Core team", "How much they can influence"} <= texts, "text is text, upright too"
    assert "Add" not in texts, "and there are no buttons"
    picture = saved(page, "Picture (PNG)")
    assert picture.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", picture[16:24])
    assert min(width, height) > 1500, "twice as fine as the screen"
    data = json.loads(saved(page, "Data (JSON)"))
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()

    data["notes"] = [data["notes"][0] | {"text": "From another team"}]
    data["links"] = []
    choose(page, "Add notes from a file…")
    page.locator("input[type=file]").set_input_files(
        {"name": "canvas.json", "mimeType": "application/json", "buffer": json.dumps(data).encode()}
    )
    added = page.locator("[data-card]").filter(has_text="From another team")
    expect(added).to_have_count(1)
    undo_by_toast(page)
    expect(added).to_have_count(0)


def test_paper_and_pictures_are_light_when_the_screen_is_dark(house: House, joni: Script) -> None:
    page = opened(house, actors(joni))
    ground = "() => getComputedStyle(document.querySelector('[data-card]')).backgroundColor"
    light = page.evaluate(ground)
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    page.wait_for_function(f"light => ({ground})() !== light", arg=light)
    dark = page.evaluate(ground)
    choose(page, "Save as a file…")
    drawing = saved(page, "Drawing (SVG)").decode()
    assert light in drawing
    assert dark not in drawing
    assert page.evaluate(ground) == dark, "the page stays as it was"
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate(ground) == light


def test_all_ten_are_made_while_the_page_says_how_far_it_is(house: House, joni: Script) -> None:
    page = house.page("joni", f"/teams/{kaarnala(joni)}", **PHONE)
    page.get_by_role("button", name="Save as a file").press("Enter")
    page.get_by_role("button", name="Make the file").press("Enter")
    ready = page.get_by_role("button", name="Save PDF, en")
    expect(ready).to_be_visible(timeout=MAKING)
    assert violations(page, "all canvases") == []
    read = PdfReader(io.BytesIO(saved(page, "", "Save PDF, en")))
    assert "Shared phenomenon" in "".join(each.extract_text() for each in read.pages)


def test_the_code_of_a_poster_leads_to_its_block(house: House, joni: Script) -> None:
    phone = house.page("joni", f"/canvases/{actors(joni)}#promise", **PHONE)
    heading = phone.get_by_role("heading", name="Our promise to those we invite")
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()


def test_whoever_is_signed_out_comes_to_the_block_after_signing_in(house: House, joni: Script) -> None:
    phone = house.page("", f"/canvases/{actors(joni)}#promise", **PHONE)
    phone.wait_for_url("**/sign-in?*")
    assert phone.url.endswith("%23promise"), phone.url
