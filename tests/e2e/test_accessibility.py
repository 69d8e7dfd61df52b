"""axe on every page, in four languages, light and dark."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.axe import TAGS, Themes, violations
from tests.e2e.conftest import DESKTOP, PHONE, House, await_saved
from tests.e2e.experimenting import begin, kaarnala, next_step, told
from tests.e2e.test_intake import open_call
from tests.e2e.test_meetings import next_meeting
from tests.live.api import Script

pytestmark = pytest.mark.browser

STILL: dict[str, Any] = {"reduced_motion": "reduce"}
LANGUAGES = ("en", "fi", "et", "sv")
DECIDED = "A message with a name"
PLANNED = "A plan on paper"
LINE = "The union agrees to evening work."


def speak(page: Page, language: str) -> None:
    page.context.add_cookies([{"name": "niitty_language", "value": language, "url": page.url}])
    page.evaluate(
        """async language => {
            const token = document.cookie.match(/niitty_csrf=([^;]+)/)[1];
            const me = await (await fetch("/api/v1/me/")).json();
            if (me.signed_in) await fetch("/api/v1/me/", {
                method: "PATCH", body: JSON.stringify({ language }),
                headers: { "Content-Type": "application/json", "X-CSRFToken": token },
            });
        }""",
        language,
    )


DIALOG = "[role=dialog]"
ALL_IN_THE_DARK: Themes = (("dark", TAGS),)
GROUND = """() => {
    const ground = document.body.appendChild(document.createElement("i"));
    ground.style.color = "Canvas";
    return getComputedStyle(ground).color;
}"""
TIGHT = """() => [...document.querySelectorAll("main h2")]
    .filter(each => parseFloat(getComputedStyle(each).lineHeight) < 1.1 * parseFloat(getComputedStyle(each).fontSize))
    .map(each => each.textContent)"""
"""Headings whose lines would lie on one another."""
COVERED = """() => {
    const buttons = [...document.querySelectorAll("[data-dock] button")];
    const all = buttons.map(each => [each, each.getBoundingClientRect()]);
    const lie = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return all.flatMap(([one, a], index) => all.slice(index + 1)
        .filter(([, b]) => lie(a, b))
        .map(([other]) => `${one.ariaLabel || one.textContent} and ${other.ariaLabel || other.textContent}`));
}"""
"""Buttons below the board that lie on one another."""
TWICE = "document.documentElement.style.fontSize = '200%'"
BROKEN = """root => {
    const walker = document.createTreeWalker(document.querySelector(root), NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
        for (const { 0: word, index } of walker.currentNode.data.matchAll(/\\p{L}+/gu)) {
            const range = document.createRange();
            range.setStart(walker.currentNode, index);
            range.setEnd(walker.currentNode, index + word.length);
            if (new Set([...range.getClientRects()].map(each => Math.round(each.top))).size > 1) found.push(word);
        }
    }
    return found;
}"""
"""Words of an element that go on in another line."""
EDITOR = "[data-note] textarea"


class Screen(NamedTuple):
    name: str
    address: str
    keys: str = ""
    """Pressed at the first note, before looking; they are the same in every language."""
    shows: str = ""
    """What has to be there before looking."""


def screens(joni: Script) -> list[Screen]:
    first = joni.canvas(1)
    team = joni.call("GET", f"/canvases/{first}/")["team"]["id"]
    programme = joni.call("GET", f"/teams/{team}/")["programme"]["id"]
    thread = joni.call("GET", f"/threads/?target_kind=canvas&target_id={first}")["results"][0]
    comment = thread["comments"][0]["id"]
    entry = joni.call("GET", f"/log-entries/?team={team}")["results"][0]["id"]
    review = joni.call("GET", f"/reviews/?team={team}")["results"][0]["id"]
    decided, planned = told(joni, DECIDED)["id"], in_design(joni)["id"]
    return [
        Screen("home", "/"),
        Screen("programme", f"/programmes/{programme}"),
        Screen("meeting", f"/meetings/{next_meeting(joni)}"),
        Screen("team", f"/teams/{team}"),
        Screen("what the coaches see", f"/teams/{team}/measures"),
        Screen("reviews", f"/teams/{team}/reviews"),
        Screen("review", f"/teams/{team}/reviews/{review}"),
        Screen("log", f"/teams/{team}/log"),
        Screen("entry of the log", f"/teams/{team}/log/{entry}"),
        Screen("experiments as a board", f"/teams/{team}/experiments?view=board"),
        Screen("experiments as a list", f"/teams/{team}/experiments?view=list"),
        Screen("decided experiment", f"/experiments/{decided}"),
        Screen("experiment in design", f"/experiments/{planned}"),
        Screen("people", f"/teams/{team}/people"),
        Screen("inviting", f"/teams/{team}/people?invite=true", shows=DIALOG),
        Screen("profile", "/profile"),
        Screen("notifications", "/notifications"),
        Screen("nowhere", "/no/such/page"),
        Screen("canvas as a list", f"/canvases/{first}?view=list"),
        Screen("comments", f"/canvases/{first}?comment={comment}"),
        Screen("shortcuts", f"/canvases/{first}?view=board", "?", DIALOG),
        Screen("moving a note", f"/canvases/{joni.canvas(2)}?view=board", "m", DIALOG),
        Screen("writing", f"/canvases/{joni.canvas(3)}?view=board", "Enter", EDITOR),
        *(Screen(f"canvas {n} as a board", f"/canvases/{joni.canvas(n)}?view=board") for n in (2, 4, 6, 8)),
    ]


def in_design(joni: Script) -> dict[str, Any]:
    """An experiment that is still planned: one for all languages."""
    found = joni.call("GET", f"/experiments/?team={kaarnala(joni)}")["results"]
    is_there = any(each["title"] == PLANNED for each in found)
    return told(joni, PLANNED) if is_there else begin(joni, PLANNED, LINE)


def shown_outside(joni: Script) -> dict[str, str]:
    """Addresses for people who are nobody here: one line to answer, and what those who take part are told."""
    design = in_design(joni)["designs"][0]
    public = {"information": {"en": "You may say no.", "fi": "Voit kieltäytyä."}, "is_information_public": True}
    joni.call("PATCH", f"/designs/{design['id']}/", public, revision=design["revision"])
    asking = joni.call("POST", f"/checklist-lines/{design['checklist'][0]['id']}/askings/", {})
    return {"answer": asking["url"], "information": f"/information/{design['information_key']}"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_of_a_core_member(house: House, joni: Script, language: str) -> None:
    page = house.page("joni", "/", **DESKTOP, **STILL)
    speak(page, language)
    found: list[str] = []
    for screen in screens(joni):
        page.goto(screen.address)
        expect(page.locator("html")).to_have_attribute("lang", language)
        if screen.keys:
            page.locator("[data-card]").first.press(screen.keys)
        if screen.shows:
            expect(page.locator(screen.shows)).to_be_visible()
        found += violations(page, screen.name)
    assert not found, "\n".join(found)
    speak(page, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_board_of_a_coach(house: House, joni: Script, language: str) -> None:
    programme = joni.call("GET", f"/teams/{kaarnala(joni)}/")["programme"]["id"]
    page = house.page("marjukka", "/", **DESKTOP, **STILL)
    speak(page, language)
    page.goto(f"/programmes/{programme}/board")
    expect(page.get_by_role("table").first).to_be_visible()
    assert violations(page, "coach board") == []
    page.goto(f"/programmes/{programme}/canvases")
    expect(page.get_by_role("heading", level=4).first).to_be_visible()
    assert violations(page, "canvas sets") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_of_a_guest_on_a_phone(house: House, joni: Script, language: str) -> None:
    link = house.guest_link()
    page = house.page(path="/sign-in", **PHONE, **STILL)
    speak(page, language)
    found: list[str] = []
    call = open_call(Script(house.server, "virpi"))[1]
    closed = {"closed link": "/join/#unknown", "closed application": "/application#unknown"}
    outside = {"sign in": "/sign-in?", **closed, "call": call, **shown_outside(joni), "join": link}
    for name, address in outside.items():
        page.goto("about:blank")
        page.goto(address)
        found += violations(page, name)
    page.locator("input[type=text], input:not([type])").first.fill("Kielo")
    page.locator("main button[type=submit]").click()
    page.wait_for_url("**/teams/**")
    found += violations(page, "team")
    for number in (1, 4):
        page.goto(f"/canvases/{joni.canvas(number)}")
        found += violations(page, f"canvas {number}")
    page.goto("/profile")
    found += violations(page, "profile")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_of_an_owner(house: House, language: str) -> None:
    page = house.page("virpi", "/", **DESKTOP, **STILL)
    speak(page, language)
    programme = open_call(Script(house.server, "virpi"))[0]
    found: list[str] = []
    for name, address in {"intake": "intake?view=list", "applications side by side": "intake?view=table"}.items():
        page.goto(f"/programmes/{programme}/{address}")
        expect(page.get_by_role("heading", level=2)).to_have_count(2)
        found += violations(page, name)
    speak(page, "en")
    assert not found, "\n".join(found)


def test_dialogs_of_experiments(house: House, joni: Script) -> None:
    """In one language: the words are in the pages' own parts, the dialogs are the same."""
    page = house.page("joni", f"/teams/{kaarnala(joni)}/experiments", **DESKTOP, **STILL)
    found: list[str] = []

    def look(name: str) -> None:
        expect(page.get_by_role("dialog")).to_be_visible()
        found.extend(violations(page, name))
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)

    page.get_by_role("button", name="New experiment").click()
    look("new experiment")

    page.goto(f"/experiments/{begin(joni, 'A dialog at the door', LINE)['id']}")
    next_step(page).get_by_role("button", name="Frame it").click()
    look("step that lacks something")
    page.get_by_role("button", name=f"Ask somebody to answer: {LINE}").click()
    look("asking for an answer")
    page.get_by_role("button", name="Add evidence").click()
    expect(page.get_by_role("form", name="New evidence")).to_be_visible()
    found += violations(page, "new evidence")

    page.goto(f"/experiments/{told(joni, DECIDED)['id']}")
    for step in ("Close the experiment", "Begin a new cycle"):
        next_step(page).get_by_role("button", name=step).click()
        look(step)
    page.get_by_role("button", name="Return it to another block").click()
    look("return")
    page.get_by_role("button", name="More: ").first.click()
    page.get_by_role("menuitem", name="Take it back").click()
    expect(page.get_by_role("alertdialog").or_(page.get_by_role("dialog"))).to_be_visible()
    found += violations(page, "taking back")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("colours", ["active", "none"])
def test_a_canvas_in_colours_of_the_system_and_in_the_dark(
    house: House, joni: Script, colours: Literal["active", "none"]
) -> None:
    """Everything about it, not the colours alone: who needs these has them all the time."""
    page = house.page("joni", "/", **DESKTOP, **STILL, forced_colors=colours, color_scheme="dark")
    speak(page, "en")
    second = joni.canvas(2)
    found: list[str] = []
    for screen in (
        Screen("board", f"/canvases/{second}?view=board"),
        Screen("list", f"/canvases/{second}?view=list"),
        Screen("palette", f"/canvases/{second}?view=board", "Control+k", DIALOG),
        Screen("history", f"/canvases/{second}/history"),
    ):
        page.goto(screen.address)
        if screen.keys:
            page.locator("[data-card]").first.press(screen.keys)
        if screen.shows:
            expect(page.locator(screen.shows)).to_be_visible()
        found += violations(page, screen.name, ALL_IN_THE_DARK)
    if colours == "active":
        # The colours are the system's, and axe reads ours.
        found = [each for each in found if ": color-contrast: " not in each]
    assert not found, "\n".join(found)


def test_what_is_chosen_is_told_from_the_rest_without_our_colours(house: House, joni: Script) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(2)}/history", **DESKTOP, **STILL, forced_colors="active")
    chosen = page.get_by_role("tab", selected=True)
    other = page.get_by_role("tab", selected=False).first
    expect(chosen).to_be_visible()
    line = "each => getComputedStyle(each).borderBottomColor"
    assert chosen.evaluate(line) != other.evaluate(line) == page.evaluate(GROUND)


@pytest.mark.parametrize("view", ["board", "list"])
def test_a_canvas_in_letters_twice_as_large(house: House, joni: Script, view: str) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(1)}?view={view}", **DESKTOP, **STILL)
    await_saved(page)
    page.evaluate(TWICE)
    for at in ("h2", "[data-card]", "main"):
        expect(page.locator(at).first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate(TIGHT) == []
    assert page.evaluate(COVERED) == []


def test_words_on_rings_stay_whole_in_letters_twice_as_large(house: House, joni: Script) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(2)}?view=board", **DESKTOP, **STILL)
    await_saved(page)
    page.evaluate(TWICE)
    page.wait_for_function("() => document.querySelector('[data-block=rings] [data-card]').offsetWidth > 140")
    assert page.evaluate(BROKEN, "[data-block=rings] [data-field]") == []


def test_what_happened_is_read_on_a_phone_in_letters_twice_as_large(house: House, joni: Script) -> None:
    page = house.page("joni", f"/canvases/{joni.canvas(2)}/history", **PHONE, **STILL)
    side = page.get_by_role("complementary", name="What happened")
    expect(side.get_by_text("removed 1 note")).to_be_visible()
    page.evaluate(TWICE)
    words, player = side.get_by_role("list").bounding_box(), page.get_by_role("slider").bounding_box()
    assert words is not None
    assert player is not None
    assert words["y"] + words["height"] <= player["y"]
    page.get_by_role("tab", name="Contribution", exact=True).press("Enter")
    expect(page.get_by_role("region", name="People", exact=True)).to_be_visible()
    assert page.evaluate(BROKEN, "table") == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
