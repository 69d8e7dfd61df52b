"""One experiment by the interface alone: from a note on a canvas, three rounds and a pilot, back to the canvas."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import PHONE, House, await_saved, block, write_note
from tests.e2e.experimenting import attach, fill, kaarnala, next_step, save, take
from tests.live.api import Script

pytestmark = pytest.mark.browser

NOTE = "Neighbours open the door to somebody they know"
BELIEF = "We believe that neighbours open the door, because they know who knocks."
TITLE = "A knock by a neighbour"
LEARNED = "We used to think a known face was enough; now we see that the hour decides, because people work late."
THE_TEST = {
    "The question": "Do neighbours open the door to each other?",
    "The steps": "Knock at ten doors\nCount who opens",
    "What you measure": "doors opened",
    "It is": "A number",
    "It is a yes with": "at least",
    "How many": "6",
    "Of how many": "10",
    "Unclear from": "4",
    "Stop rules": "Somebody is frightened",
    "Starts on": "2026-01-12",
    "Ends on": "2026-01-26",
    "What keeps people from harm": "Nobody is asked why they did not open",
}
ROUNDS = (
    ("2", "The hall of the first house", "Knock after six"),
    ("5", "The stairs of the second house", "Write a note the day before"),
    ("7", "The note on the third door", "Ready for a pilot"),
)
PILOT = {
    "Where it takes place": "Two stairways of one street",
    "Starts on": "2026-02-02",
    "Ends on": "2026-02-16",
    "Guardrails": "Nobody knocks after eight",
}


def test_experiment_goes_from_a_note_on_a_canvas_back_to_that_canvas(house: House, joni: Script) -> None:
    for who in ("marjukka", "aino"):
        Script(house.server, who).call("PATCH", "/me/", {"language": "en"})
    canvas = joni.canvas(6)
    open_all_the_time = house.page("elif", f"/canvases/{canvas}?view=list")
    await_saved(open_all_the_time)
    desk = house.page("joni", f"/canvases/{canvas}?view=list")
    await_saved(desk)
    note_becomes_assumption(desk)
    chips = open_all_the_time.locator("[data-note]").filter(has_text=NOTE)
    expect(chips.get_by_role("button", name="Assumption", exact=True)).to_be_visible()

    open_the_experiment(desk, kaarnala(joni))
    address = desk.url.removeprefix(house.server.url)
    agree_the_test(desk)
    clear_it(desk, house.page("marjukka", address))
    take(desk, "Begin the first round")
    expect(chips.get_by_role("button", name="In test", exact=True)).to_be_visible()

    phone = house.page("elif", address, **PHONE)
    three_rounds(desk, phone)
    lead_a_pilot(desk, house.page("aino", address, **PHONE))
    conclude(desk)

    return_the_learning(desk)
    brought = block(open_all_the_time, "Map of assumptions").locator("[data-note]").filter(has_text=LEARNED)
    expect(brought.get_by_role("button", name="From an experiment")).to_be_visible()
    expect(chips.get_by_role("button", name="Changed by a learning on")).to_be_visible()
    expect(phone.get_by_role("main").get_by_text("Decided", exact=True)).to_be_visible()


def note_becomes_assumption(page: Page) -> None:
    write_note(page, "Map of assumptions", NOTE)
    page.get_by_role("button", name=f"More: “{NOTE}”").click()
    page.get_by_role("menuitem", name="Take up as an assumption…").click()
    dialog = page.get_by_role("dialog", name="Take up as an assumption")
    fill(dialog, {"We believe that…": BELIEF, "What is it about?": "People want or do it"})
    dialog.get_by_role("button", name="Take up").click()
    expect(dialog).to_have_count(0)


def open_the_experiment(page: Page, team: str) -> None:
    page.goto(f"/teams/{team}/experiments")
    page.get_by_role("button", name="New experiment").click()
    dialog = page.get_by_role("dialog", name="New experiment")
    dialog.get_by_role("radiogroup").get_by_text("One of the team").click()
    fill(dialog, {"Title": TITLE})
    dialog.get_by_role("combobox").select_option(label=BELIEF)
    dialog.get_by_role("button", name="Open the experiment").click()
    expect(page.get_by_role("heading", level=1, name=TITLE)).to_be_visible()


def agree_the_test(page: Page) -> None:
    take(page, "Frame it")
    next_step(page).get_by_role("link", name="Write the question the test answers.").click()
    fill(page.get_by_role("form", name="The test"), THE_TEST)
    save(page, "The test")
    next_step(page).get_by_role("link", name="Name who can decide").click()
    about = page.get_by_role("form", name="About the experiment")
    fill(about, {"Who can decide": "Head of housing"})
    about.get_by_text("Invited people and guests may add evidence").click()
    save(page, "About the experiment")
    expect(page.get_by_text("4–5 of 10: change one thing and try again")).to_be_visible()  # noqa: RUF001
    take(page, "Agree the test")


def clear_it(page: Page, coach: Page) -> None:
    """The checklist, what those who take part are told, and a voice from outside the core team."""
    page.get_by_role("button", name="Add a line").click()
    fill(page.get_by_role("form", name="Add a line"), {"The line": "The landlord knows."})
    save(page, "Add a line")
    next_step(page).get_by_role("link", name="Have every line of the checklist answered.").click()
    page.get_by_role("form", name="Answer: The landlord knows.").get_by_text("Yes", exact=True).click()
    save(page, "Answer: The landlord knows.")
    next_step(page).get_by_role("link", name="Write what those who take part are told.").click()
    fill(page.get_by_role("form", name="What those who take part are told"), {"English": "You may say no."})
    save(page, "What those who take part are told")
    coach.get_by_role("textbox", name="Write a comment").fill("Who lives alone there?")
    coach.get_by_role("button", name="Send").click()
    expect(page.get_by_text("Who lives alone there?")).to_be_visible()
    coach.context.close()
    take(page, "Clear it to begin")


def three_rounds(desk: Page, phone: Page) -> None:
    for number, (opened, picture, change) in enumerate(ROUNDS, start=1):
        expect(phone.get_by_role("heading", name=f"Round {number}")).to_be_visible()
        bring_a_picture(phone, f"{opened} doors opened", picture)
        expect(desk.get_by_role("img", name=picture).first).to_be_visible()
        said = {
            "What we did": f"Knocked at ten doors, round {number}",
            "What we saw": f"{opened} opened",
            "Result: how many": opened,
            "Of how many": "10",
            "What surprised us": "Nobody asked who sent us",
            "The one thing we change next": change,
        }
        if number < len(ROUNDS):
            take(desk, "Begin the next round", said)
        else:
            desk.get_by_role("button", name=f"Edit: Round {number}").click()
            fill(desk.get_by_role("form", name=f"Round {number}"), said)
            save(desk, f"Round {number}")


def bring_a_picture(phone: Page, text: str, picture: str) -> None:
    """Evidence of the open round."""
    phone.get_by_role("button", name="Add evidence").click()
    form = phone.get_by_role("form", name="New evidence")
    form.get_by_text("For", exact=True).click()
    fill(form, {"What was seen, said or measured": text})
    attach(form, "Photo", picture)
    form.get_by_role("button", name="Save", exact=True).click()
    expect(form).to_have_count(0)
    expect(phone.get_by_role("button", name="Add evidence")).to_be_focused()


def lead_a_pilot(desk: Page, invited: Page) -> None:
    desk.get_by_role("button", name="Prepare a pilot").click()
    form = desk.get_by_role("form", name="The pilot")
    fill(form, PILOT)
    form.get_by_role("group", name="Agreements").get_by_role("button", name="Add a row").click()
    fill(form, {"With whom": "The landlord", "About what": "Keys to the stairways"})
    save(desk, "The pilot")
    take(desk, "Begin the pilot")

    invited.get_by_role("button", name="Tell what you have seen").click()
    told = invited.get_by_role("form", name="Tell what you know")
    fill(told, {"What did you see or hear?": "My neighbour works at night and was woken up."})
    told.get_by_text("No, it is otherwise").click()
    told.get_by_text("I saw it", exact=True).click()
    told.get_by_role("button", name="Send to the team").click()
    waiting = desk.get_by_role("region", name="1 waits for your answer")
    fill(waiting, {"Your answer to Aino": "We ask about shifts first."})
    waiting.get_by_role("button", name="Take it up", exact=True).click()
    expect(waiting).to_have_count(0)
    expect(invited.get_by_text("The team has taken it up")).to_be_visible()
    take(desk, "Make sense of it")


def conclude(desk: Page) -> None:
    desk.get_by_role("button", name="Write a learning").click()
    fill(
        desk.get_by_role("form", name="What we learned"),
        {
            "What you understand differently now": LEARNED,
            "The evidence it rests on": "My neighbour works at night and was woken up.",
            "How sure you are": "Likely",
            "The lesson for others": "Ask about shifts before you knock.",
        },
    )
    save(desk, "What we learned")
    desk.get_by_role("button", name="Write the decision").click()
    form = desk.get_by_role("form", name="The decision")
    form.get_by_text("Scale", exact=True).click()
    fill(
        form,
        {
            "What is decided": "Every stairway has a neighbour who knocks.",
            "How": "By consent",
            "Who was heard, outside the core team": "The evening for residents",
            "The next step": "Ask the other streets",
            "By whom": "Joni",
            "By when": "2026-03-01",
        },
    )
    save(desk, "The decision")
    take(desk, "Decide")


def return_the_learning(desk: Page) -> None:
    desk.get_by_role("button", name="Return it to the canvases").click()
    dialog = desk.get_by_role("dialog", name="Return to the canvases")
    fill(dialog, {"Which note does it touch?": NOTE})
    dialog.get_by_text("Changed", exact=True).click()
    dialog.get_by_role("button", name="Return it", exact=True).click()
    expect(dialog).to_have_count(0)
