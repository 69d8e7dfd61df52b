"""What helps people at a canvas: palette, clock of the steps, a call, somebody to follow, lesson and example."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.conftest import PHONE, House, await_saved, block, eventually, press
from tests.live.api import Script

pytestmark = pytest.mark.browser
STEP = "The step that is timed"


def at(house: House, who: str, canvas: str, view: str = "board") -> Page:
    page = house.page(who, f"/canvases/{canvas}?view={view}")
    await_saved(page)
    return page


def find(page: Page, words: str) -> None:
    """Open the palette by its keys, and run what is found first."""
    page.keyboard.press("Control+k")
    field = page.get_by_role("combobox", name="An action, a block, words of a note")
    expect(field).to_be_focused()
    field.fill(words)
    expect(page.get_by_role("dialog").get_by_role("option", selected=True)).to_contain_text(words)
    page.keyboard.press("Enter")
    expect(field).to_have_count(0)


def test_everything_is_found_and_done_by_its_words(house: House, joni: Script) -> None:
    page = at(house, "joni", joni.canvas(1))
    find(page, "Five different forms")
    note = page.get_by_role("button", name="Observation: Five different forms ask the same things.")
    expect(note).to_be_focused()
    find(page, "Show it as a list")
    expect(page.get_by_role("region", name="List", exact=True)).to_be_visible()
    find(page, "Keyboard shortcuts")
    sheet = page.get_by_role("dialog", name="Keyboard shortcuts")
    expect(sheet.get_by_text("Find and do anything")).to_be_visible()
    page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)
    find(page, "Shared direction")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Shared direction")


def test_a_step_is_timed_for_everybody(house: House, joni: Script) -> None:
    canvas = joni.canvas(3)
    Script(house.server, "marjukka").call("PATCH", "/me/", {"language": "en"})
    desk, other = at(house, "joni", canvas), at(house, "elif", canvas)
    press(desk, "Time step 1 for everyone")
    for page in (desk, other):
        expect(page.get_by_role("region", name=STEP).get_by_text("Step 1 of")).to_be_visible()
    phone = house.page("marjukka", f"/canvases/{canvas}", **PHONE)
    strip = phone.get_by_role("region", name=STEP)
    strip.get_by_role("button", name="To the next step").click()
    expect(desk.get_by_role("region", name=STEP).get_by_text("Step 2 of")).to_be_visible()
    strip.get_by_role("button", name="Pause").click()
    expect(other.get_by_role("region", name=STEP).get_by_text("Paused")).to_be_visible()
    strip.get_by_role("button", name="Stop the clock").click()
    for page in (desk, other, phone):
        expect(page.get_by_role("region", name=STEP)).to_have_count(0)


def test_one_comes_when_called_and_follows_until_one_goes_ones_own_way(house: House, joni: Script) -> None:
    canvas = joni.canvas(1)
    desk, other = at(house, "joni", canvas), at(house, "elif", canvas, "list")
    find(desk, "Five different forms")
    desk.get_by_role("button", name="More", exact=True).click()
    desk.get_by_role("menuitem", name="Bring everyone here").click()
    call = other.get_by_role("alertdialog").filter(has_text="Joni Kallio asks everyone to come to")
    call.get_by_role("button", name="Go there").click()
    expect(other.get_by_role("button", name="Observation: Five different forms ask the same things.")).to_be_focused()

    other.get_by_role("button", name="Joni Kallio", exact=True).click()
    other.get_by_role("menuitem", name="Follow Joni Kallio").click()
    strip = other.get_by_role("region", name="Whom you follow")
    expect(strip).to_be_visible()
    last = block(other, "What we do not know yet").get_by_role("heading")
    expect(last).not_to_be_in_viewport()
    find(desk, "What we do not know yet")
    expect(last).to_be_in_viewport()
    expect(strip).to_be_visible()
    other.mouse.move(700, 600)
    other.mouse.wheel(0, -200)
    expect(strip).to_have_count(0)


def unfold(guide: Locator, title: str) -> None:
    """By key: what is still loading above it would move it away from a mouse."""
    fold = guide.locator("summary").filter(has_text=title)
    fold.press("Enter")
    expect(guide.locator("details[open]").filter(has_text=title)).to_be_visible()


def test_lesson_and_example_teach_beside_the_work(house: House, joni: Script) -> None:
    page = at(house, "joni", joni.canvas(1))
    guide = page.get_by_role("complementary", name="Guide")
    unfold(guide, "The lesson")
    expect(guide.get_by_role("heading", name="Seeing a phenomenon together")).to_be_visible()
    unfold(guide, "An example")
    press(guide, "Show it beside the notes")
    beside = page.get_by_role("complementary", name="Example: What we see")
    expect(beside.get_by_text("Example, not yours")).to_be_visible()
    press(guide, "Hide it beside the notes")
    expect(beside).to_have_count(0)


# What is said, once each, and when: anything else on the page may change while it stands there.
MUTED = "() => JSON.parse(localStorage.getItem('niitty.canvas') ?? '{}').tellsOfOthers === false"
"""What is chosen in the palette is done a moment after the palette is gone."""
HEAR = """() => {
  window.heard = [];
  let before = "";
  new MutationObserver(() => {
    const said = document.querySelector("[aria-live=polite].sr")?.textContent ?? "";
    if (said !== before && said.includes("changed")) window.heard.push(Date.now());
    before = said;
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}"""
QUIET_MS = 10_000
NEAR_MS = 1_000


def test_what_others_change_is_told_together_and_can_be_muted_for_good(house: House, joni: Script) -> None:
    canvas = joni.canvas(2)
    elif_ = Script(house.server, "elif")
    page = at(house, "joni", canvas)

    def write_two(words: str) -> None:
        """By somebody else, at once; until they are here."""
        for name in ("first", "second"):
            note = {"canvas": canvas, "block": "unheard", "text": f"{words} {name}"}
            elif_.call("POST", "/notes/", note)
        expect(page.get_by_text(f"{words} second")).to_be_visible()

    def heard() -> list[int]:
        found: list[int] = page.evaluate("window.heard")
        return found

    page.evaluate(HEAR)
    write_two("Told together")
    eventually(lambda: len(heard()), 1)
    write_two("Told later")
    eventually(lambda: len(heard()), 2)
    first, second = heard()
    assert second - first > QUIET_MS - NEAR_MS, "at most once in ten seconds"

    find(page, "Do not announce what others change")
    eventually(lambda: page.evaluate(MUTED))
    page.reload()
    await_saved(page)
    page.evaluate(HEAR)
    write_two("Not told")
    page.wait_for_timeout(4_000)
    assert heard() == []
    find(page, "Announce what others change")
