"""The agenda of a meeting: steps one after the other, by hand or from the files, written whole."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

from canvases import recipes
from teams.models import Team
from tests import make
from tests.meetings.coming import seated_meeting
from tests.people import Browser, People, problem
from workspace.accounts.models import User
from workspace.meetings import agendas
from workspace.meetings.models import AgendaStep, Meeting

pytestmark = pytest.mark.django_db
STEPS = [
    {"title": "Check-in", "minutes": 20},
    {"title": "Canvas 1 in teams", "minutes": 60, "about": "In pairs first.", "kind": "canvas", "canvas": 1},
    {"title": "Break", "minutes": 15, "kind": "break"},
]


def write(user: User, meeting: Meeting, steps: list[Any], revision: int = 1) -> Any:
    """What the page sends; the answer."""
    sent = {"steps": steps}
    return Browser(user).send("put", f"/meetings/{meeting.pk}/agenda/", sent, HTTP_IF_MATCH=f'"{revision}"')


def parts(user: User) -> Any:
    return Browser(user).read("/agenda-parts/")


def test_steps_begin_one_after_the_other(team: Team, people: People) -> None:
    meeting = seated_meeting(team, starts_at="2027-02-03T07:00:00Z", ends_at="2027-02-03T11:00:00Z")
    answer = write(people.olga, meeting, STEPS)
    assert (answer["ETag"], answer.json()["revision"]) == ('"2"', 2)
    agenda = answer.json()["steps"]
    assert [(row["title"], row["starts_at"][11:16]) for row in agenda] == [
        ("Check-in", "09:00"),
        ("Canvas 1 in teams", "09:20"),
        ("Break", "10:20"),
    ]
    moved = [agenda[2], {"title": "New", "minutes": 5}, agenda[0], agenda[0]]
    again = write(people.olga, meeting, moved, 2).json()["steps"]
    assert [row["title"] for row in again] == ["Break", "New", "Check-in", "Check-in"]
    assert (again[0]["id"], again[2]["id"]) == (agenda[2]["id"], agenda[0]["id"]), "a step stays the step it was"
    assert again[3]["id"] != agenda[0]["id"]
    assert Browser(people.greta).read(f"/meetings/{meeting.pk}/")["agenda"] == again


def test_of_two_who_edit_the_second_is_shown_what_the_first_wrote(team: Team, people: People) -> None:
    meeting = seated_meeting(team)
    write(people.olga, meeting, STEPS)
    answer = write(people.olga, meeting, STEPS[:1])
    assert problem(answer) == (412, "stale")
    assert [row["title"] for row in answer.json()["current"]["steps"]] == ["Check-in", "Canvas 1 in teams", "Break"]
    bare = Browser(people.olga).send("put", f"/meetings/{meeting.pk}/agenda/", {"steps": STEPS})
    assert problem(bare) == (428, "precondition_needed")


def test_only_owners_write_it(team: Team, people: People) -> None:
    meeting = seated_meeting(team)
    for user in (people.alice, people.carla, people.greta):
        assert problem(write(user, meeting, STEPS)) == (403, "forbidden")
    assert problem(write(people.charlie, meeting, STEPS)) == (404, "not_found")


def test_a_step_of_another_meeting_is_not_taken_away(team: Team, people: People) -> None:
    one, other = seated_meeting(team), seated_meeting(team)
    theirs = write(people.olga, other, STEPS[:1]).json()["steps"][0]
    assert write(people.olga, one, [{"id": theirs["id"], "title": "Stolen", "minutes": 1}]).status_code == 200
    assert AgendaStep.objects.get(pk=theirs["id"]).meeting == other


def test_steps_from_the_files_are_read_by_everybody_in_their_own_language(team: Team, people: People) -> None:
    """Until somebody rewords one."""
    meeting = seated_meeting(team)
    plan = Browser(people.olga).read("/agenda-parts/", HTTP_ACCEPT_LANGUAGE="fi")["meetings"][0]
    assert plan["title"] == "Nähdään yhdessä"
    sent = [dict(step) for step in plan["steps"]]
    sent[0]["title"] = "Aamukahvi"
    write(people.olga, meeting, sent)
    rows = Browser(people.olga).read(f"/meetings/{meeting.pk}/", HTTP_ACCEPT_LANGUAGE="fi")["agenda"]
    assert (rows[0]["title"], rows[1]["title"]) == ("Aamukahvi", "Miksi tämä ohjelma ja miten työskentelemme")
    read = Browser(people.bob).read(f"/meetings/{meeting.pk}/", HTTP_ACCEPT_LANGUAGE="sv")["agenda"]
    assert [row["title"] for row in read[:2]] == ["Aamukahvi", "Varför det här programmet och hur vi arbetar"]
    four = next(row for row in read if row["recipe"])
    assert (four["recipe_title"][-4:], four["title"]) == ("alla", "1: ensam")
    assert four["about"].startswith("Tänk och skriv ensam")
    again = write(people.olga, meeting, rows, 2).json()["steps"]
    assert again[1]["title"] == "Why this programme, and how we work"
    assert AgendaStep.objects.get(pk=again[1]["id"]).title == "", "read and sent back, they are still the file's"


def test_the_five_meetings_fill_their_time_and_every_recipe_can_be_put_in(team: Team, people: People) -> None:
    offered = parts(people.alice)
    assert [plan["minutes"] for plan in offered["meetings"]] == [240, 300, 240, 240, 240]
    for plan in offered["meetings"]:
        assert sum(step["minutes"] for step in plan["steps"]) == plan["minutes"]
    assert len(offered["recipes"]) == 9
    meeting = seated_meeting(team)
    every = [step for recipe in offered["recipes"] for step in recipe["steps"]][:60]
    assert write(people.olga, meeting, every).status_code == 200
    cafe = next(recipe for recipe in offered["recipes"] if recipe["slug"] == "world-cafe")
    assert cafe["minutes"] == 96
    assert Counter(step["origin"] for step in cafe["steps"])["recipe/world-cafe/round"] == 3
    assert cafe["steps"][1]["origin"] != cafe["steps"][2]["origin"], "rounds and changes of table take turns"


def test_a_meeting_can_be_planned_with_its_agenda(team: Team, people: People) -> None:
    times = {"starts_at": "2027-02-03T07:00:00Z", "ends_at": "2027-02-03T11:00:00Z"}
    sent = {"programme": str(team.programme_id), "title": "New", "plan": "try_and_learn", **times}
    made = Browser(people.olga).send("post", "/meetings/", sent)
    assert made.status_code == 201
    assert sum(row["minutes"] for row in made.json()["agenda"]) == 240
    assert problem(Browser(people.olga).send("post", "/meetings/", sent | {"plan": "no"})) == (400, "invalid")


def test_steps_lead_to_the_canvases_of_ones_own_team(team: Team, people: People, neighbours: Team) -> None:
    mine, theirs = make.canvas(team, 1), make.canvas(neighbours, 1)
    meeting = seated_meeting(team)
    write(people.olga, meeting, STEPS)
    seen = Browser(people.bob).read(f"/meetings/{meeting.pk}/")["my_canvases"]
    assert seen == [{"id": str(mine.pk), "number": 1, "team": {"id": str(team.pk), "name": "Kaarnala"}}]
    assert [row["id"] for row in Browser(people.peter).read(f"/meetings/{meeting.pk}/")["my_canvases"]] == [
        str(theirs.pk)
    ]
    assert Browser(people.carla).read(f"/meetings/{meeting.pk}/")["my_canvases"] == []


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow_with_the_agenda(
    team: Team, people: People, count: int, django_assert_num_queries: Any
) -> None:
    meeting = seated_meeting(team)
    make.canvas(team)
    write(people.olga, meeting, [{**STEPS[1], "canvas": number + 1} for number in range(count)])
    window = Browser(people.bob)
    window.read(f"/meetings/{meeting.pk}/")
    with django_assert_num_queries(QUERIES):
        window.read(f"/meetings/{meeting.pk}/")


QUERIES = 12


@pytest.mark.parametrize(
    "wrong",
    [
        [{"title": "x"}],
        [{"minutes": 5}],
        [{"title": "x", "minutes": 0}],
        [{"title": "x", "minutes": 481}],
        [{"title": "x", "minutes": 1, "kind": "party"}],
        [{"title": "x", "minutes": 1, "canvas": 31}],
        [{"origin": "recipe/no/such", "minutes": 5}],
        STEPS * 21,
        "steps",
    ],
)
def test_a_wrong_agenda_is_refused_whole(team: Team, people: People, wrong: Any) -> None:
    meeting = seated_meeting(team)
    write(people.olga, meeting, STEPS)
    answer = write(people.olga, meeting, wrong, 2)
    assert problem(answer) == (400, "invalid")
    assert list(answer.json()["errors"]) == ["steps"]
    assert meeting.agenda.count() == 3


def test_a_broken_file_is_refused_with_the_place(tmp_path: Any) -> None:
    data = json.loads((agendas.CONTENT / "agendas.json").read_text(encoding="utf-8"))
    assert agendas.check(data) == []
    data["meetings"][0]["steps"][0]["minutes"] += 1
    data["meetings"][1]["steps"][0]["key"] = "break"
    data["meetings"][2]["steps"][5]["step"] = "nowhere"
    assert agendas.check(data) == [
        "$.meetings[0].minutes: the steps take another time",
        "$.meetings[1].steps: a key is used twice",
        "$.meetings[2].steps[5].recipe: there is no such step of a recipe",
    ]
    del data["meetings"][0]["title"]["sv"]
    assert agendas.check(data) == ["$.meetings[0].title: 'sv' is a required property"]
    cooked = json.loads((recipes.CONTENT / "recipes.json").read_text(encoding="utf-8"))
    cooked["recipes"][0]["total_minutes"] = 1
    cooked["recipes"][1]["steps"][0]["id"] = cooked["recipes"][1]["steps"][1]["id"]
    assert recipes.check(cooked) == [
        "$.recipes[0].total_minutes: the steps take another time",
        "$.recipes[1].steps: an id is used twice",
    ]


def test_everything_else_is_said_when_it_is_planned(team: Team, people: People) -> None:
    asked = [{"question": "What do you bring?"}, {"question": "Lunch?", "choices": ["Yes", "No"]}]
    details: dict[str, Any] = {"seats": 30, "seats_per_team": 3, "questions": asked}
    times = {"starts_at": "2027-02-03T07:00:00Z", "ends_at": "2027-02-03T11:00:00Z"}
    closes = {"registration_closes_at": "2027-02-01T10:00:00Z"}
    sent = {"programme": str(team.programme_id), "title": "New", **times, **closes, **details}
    made = Browser(people.olga).send("post", "/meetings/", sent)
    assert made.status_code == 201
    seen = Browser(people.greta).read(f"/meetings/{made.json()['id']}/")
    assert {name: seen[name] for name in details} == details
    assert "waiting" not in Browser(people.greta).read(f"/meetings/?programme={team.programme_id}")["results"][0]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"seats": -1}, "seats"),
        ({"seats_per_team": 10_001}, "seats_per_team"),
        ({"registration_closes_at": "2099-01-01T00:00:00Z"}, "registration_closes_at"),
        ({"questions": [{"question": "x"}] * 6}, "questions"),
        ({"questions": [{"question": " "}]}, "questions"),
        ({"questions": [{"question": "x", "choices": ["y"] * 9}]}, "questions"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_kept(
    team: Team, people: People, wrong: dict[str, Any], field: str
) -> None:
    meeting = seated_meeting(team)
    window, path = Browser(people.olga), f"/meetings/{meeting.pk}/"
    before = window.read(path)
    answer = window.send("patch", path, wrong)
    assert problem(answer) == (400, "invalid")
    assert list(answer.json()["errors"]) == [field]
    assert window.read(path) == before
