"""Every kind of block: a note written, moved, taken away and brought back, by keys alone and by a finger alone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.conftest import PHONE, House, await_saved, block, editor, undo_by_toast, write
from tests.e2e.touch import Fingers, middle
from tests.live.api import Script

pytestmark = pytest.mark.browser

MAP, FLOWS = "What keeps it going", "What flows between us"
RINGS, MATRIX = "Circles of actors", "How it touches, how they can influence"
KINDS = {
    1: (("What we see", "Observation", "", "[0-9]+ of [0-9]+"), (MAP, "Observation", "^upper ", "upper ")),
    2: (
        (RINGS, "Actor", "Core team, State administration", "Core team, "),
        (MATRIX, "Actor", "upper right: How much it touches them: a great deal", "upper right"),
        ("Invitations", "Action", "Asked", "Asked, "),
    ),
    4: ((FLOWS, "Actor", "^upper ", "upper "),),
}
"""By canvas: blocks, the kind of their first note, and how its place is described, and said, after some steps."""
STEPS = {
    MAP: ["ArrowUp"] * 9 + ["ArrowRight"] * 5,
    RINGS: ["ArrowDown", "ArrowDown"],
    MATRIX: ["ArrowUp", "ArrowUp", "ArrowRight"],
    "Invitations": ["ArrowRight"],
    FLOWS: ["ArrowUp"] * 9 + ["ArrowRight"] * 5,
}


def note_in(page: Page, title: str, text: str) -> Locator:
    return block(page, title).locator("[data-card]").filter(has_text=text)


def begin(page: Page, title: str) -> Locator:
    """The button that adds a note to the block itself."""
    return block(page, title).get_by_role("button", name=f"Add a note: {title}", exact=True).first


@pytest.fixture
def phone(house: House, joni: Script, request: pytest.FixtureRequest) -> Page:
    page = house.page("joni", f"/canvases/{joni.canvas(request.param)}?view=board", **PHONE)
    await_saved(page)
    return page


@pytest.mark.parametrize("number", KINDS)
def test_by_keys(house: House, joni: Script, number: int) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(number)}?view=board")
    await_saved(page)
    for title, kind, described, said in KINDS[number]:
        begin(page, title).press("Enter")
        write(page, f"By keys in {number}")
        note = block(page, title).get_by_role("button", name=f"{kind}: By keys in {number}", exact=True)
        expect(note).to_be_focused()
        page.keyboard.press(" ")
        expect(page.get_by_text(re.compile("^“By keys in .” is in your hand, at"))).to_be_attached()
        for key in STEPS.get(title, ["ArrowUp"]):
            page.keyboard.press(key)
        page.keyboard.press(" ")
        expect(page.get_by_text(re.compile(f"^Put down at {re.escape(title)}: .*{said}"))).to_be_attached()
        expect(note).to_be_focused()
        if described:
            expect(note).to_have_accessible_description(re.compile(described))
        page.keyboard.press("Delete")
        expect(note).to_have_count(0)
        page.keyboard.press("Control+z")
        expect(note).to_be_visible()
    await_saved(page)
    page.get_by_role("button", name="List", exact=True).press("Enter")
    for title, kind, *_ in KINDS[number]:
        expect(block(page, title).get_by_role("button", name=f"{kind}: By keys in {number}")).to_be_visible()


@pytest.mark.parametrize(("phone", "number"), [(number, number) for number in KINDS], indirect=["phone"])
def test_by_a_finger(phone: Page, number: int) -> None:
    for title, *_ in KINDS[number]:
        begin(phone, title).tap()
        expect(editor(phone)).to_be_focused()
        phone.keyboard.type("By a finger")
        block(phone, title).get_by_role("heading", level=2).tap()
        note = note_in(phone, title, "By a finger")
        expect(note).to_be_visible()
        carry_aside(phone, note)
        phone.get_by_role("toolbar").get_by_role("button", name="More").tap()
        phone.get_by_role("menuitem", name="Delete").tap()
        expect(note).to_have_count(0)
        undo_by_toast(phone)
        expect(note).to_be_visible()
    await_saved(phone)


def carry_aside(page: Page, note: Locator) -> None:
    """Hold the note until it is in hand, and take it some way. It is the selected one then, and nobody writes."""
    note.scroll_into_view_if_needed()
    x, y = middle(note)
    Fingers(page).drag((x, y), (x + 30, y + 40))
    expect(page.get_by_role("toolbar")).to_be_visible()
    expect(editor(page)).to_have_count(0)
