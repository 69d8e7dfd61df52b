"""The coach board as its readers get it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from canvases.models import Canvas, Note
from canvases.services.notes import NewNote, add_notes
from experiments.models import Experiment, LogEntry
from teams.models import Membership, Programme, Team
from tests import make
from tests.experiments import boards, stories, traces
from tests.meetings.test_meetings import planned
from tests.people import Browser, People, problem, somebody
from workspace.accounts.models import User
from workspace.coaching import ties
from workspace.coaching.models import MissingVoice, Tie
from workspace.core.spreadsheets import safe
from workspace.meetings.models import Meeting

QUERIES = 50


def met(programme: Programme, *days: int) -> list[Meeting]:
    return [planned(programme, f"Meeting {number}", each) for number, each in enumerate(days, start=1)]


def board(window: Browser, programme: Programme) -> Any:
    return window.read(f"/programmes/{programme.pk}/board/")


def measure(window: Browser, team: Team, name: str) -> Any:
    found = window.read(f"/teams/{team.pk}/measures/")["teams"][0]["measures"]
    return next(one for one in found if one["id"] == name)


def test_the_coach_sees_every_team_in_the_order_they_were_opened(
    browser: Callable[..., Browser], programme: Programme, team: Team, neighbours: Team, people: People
) -> None:
    make.canvas(team), make.canvas(neighbours)
    experiment = stories.whole(team, people.alice, people.bob)
    last = met(programme, -40, -3)[1]
    Canvas.objects.filter(team=team, number=2).update(changed_at=timezone.now(), counts={"unheard": 3})
    seen = board(browser(people.carla), programme)
    assert [one["team"]["name"] for one in seen["teams"]] == ["Kaarnala", "Rantala"]
    assert (seen["meeting"]["id"], seen["meeting"]["number"]) == (str(last.pk), 2)
    kaarnala = seen["teams"][0]
    assert [cell["number"] for cell in kaarnala["canvases"]] == list(range(1, 11))
    second = kaarnala["canvases"][1]
    assert (second["state"], second["has_moved"], second["phase"]["number"]) == ("started", True, 1)
    assert [cell["has_moved"] for cell in kaarnala["canvases"]].count(True) == 1
    assert kaarnala["experiments"] == [
        {"id": str(experiment.pk), "title": experiment.title, "state": "iterating", "days_since_round": 18}
    ]
    assert len(kaarnala["measures"]) == 21
    assert not {"total", "rank", "index", "score"} & {*seen, *kaarnala}
    assert board(browser(people.olga), programme)["teams"] == seen["teams"]


def test_a_measure_comes_as_a_sentence_with_the_coachs_question_in_the_readers_language(
    browser: Callable[..., Browser], programme: Programme, team: Team, people: People
) -> None:
    met(programme, -40, -3)
    canvas = make.canvas(team)
    make.note(canvas, people.alice), make.note(canvas, people.alice), make.note(canvas, people.bob)
    assert measure(browser(people.carla), team, "outside_share") == {
        "id": "outside_share",
        "group": "openness",
        "title": "Contributions from outside the core team",
        "sentence": "Contributions from outside the core team: 1 of 2.",
        "question": "What have you asked of others lately?",
        "to_ask": "What have you asked of others lately?",
        "unit": "share",
        "value": 0.5,
        "n": 1,
        "of": 2,
        "parts": [],
        "before": {"value": None, "n": 0, "of": 0},
        "is_signal": False,
        "is_small": True,
    }
    User.objects.filter(pk=people.carla.pk).update(language="fi")
    finnish = browser(people.carla)
    finnish.cookies["language"] = "fi"
    found = finnish.send("get", f"/teams/{team.pk}/measures/", HTTP_ACCEPT_LANGUAGE="fi").json()
    said = next(one for one in found["teams"][0]["measures"] if one["id"] == "outside_share")
    assert said["sentence"] == "Panoksia ydintiimin ulkopuolelta: 1 / 2."
    assert said["question"] == "Mitä olette viime aikoina pyytäneet muilta?"


def test_who_sees_what_the_coaches_see(
    browser: Callable[..., Browser], programme: Programme, team: Team, people: People
) -> None:
    root = somebody("Root", is_superuser=True)
    for path, seen_by in (
        (f"/programmes/{programme.pk}/board/", {people.carla, people.olga}),
        (f"/programmes/{programme.pk}/board/table/", {people.carla, people.olga}),
        (f"/teams/{team.pk}/measures/", {people.alice, people.carla, people.olga}),
    ):
        for user in (*people.everybody(), root):
            response = browser(user).send("get", path)
            if user in seen_by:
                assert response.status_code == 200, (user, path)
            elif user in {people.charlie, root} or (user == people.peter and "teams" in path):
                assert problem(response) == (404, "not_found"), (user, path)
            else:
                assert problem(response) == (403, "forbidden"), (user, path)


def test_a_team_sees_exactly_what_the_coach_sees_of_it(
    browser: Callable[..., Browser], programme: Programme, team: Team, people: People
) -> None:
    met(programme, -30, -10)
    stories.whole(team, people.alice, people.bob)
    make.note(make.canvas(team), people.bob)
    coach, own = board(browser(people.carla), programme), browser(people.alice).read(f"/teams/{team.pk}/measures/")
    assert own["teams"] == [coach["teams"][0]]
    assert own["meeting"] == coach["meeting"]
    archived = Team.objects.filter(pk=team.pk).update(archived_at=timezone.now())
    assert archived
    assert [one["team"]["name"] for one in board(browser(people.carla), programme)["teams"]] == ["Rantala"]


def grown(programme: Programme, number: int, by: User) -> None:
    """One more team with people, work and an experiment of every kind."""
    team = make.team(programme, f"Team {number}")
    core, outside = somebody(f"Core{number}"), somebody(f"Out{number}")
    Membership.objects.create(team=team, user=core, role="core", sector="state")
    Membership.objects.create(
        team=team, user=outside, role="guest", invitation=make.invitation(team, core, secret=f"s{number}")
    )
    canvas = make.canvas(team)
    source, target = make.note(canvas, core), make.note(canvas, outside)
    Tie.objects.create(canvas=canvas, source=source, target=target)
    MissingVoice.objects.create(note=source)
    make.comment(make.thread(canvas, outside), core)
    made = stories.whole(team, core, outside, state="decided")
    make.note(canvas, by), stories.iteration(made, 7)


def queries(window: Browser, path: str) -> int:
    with CaptureQueriesContext(connection) as seen:
        window.read(path)
    return len(seen)


def test_queries_do_not_grow(browser: Callable[..., Browser], programme: Programme, people: People) -> None:
    met(programme, -30, -10)
    programme.teams.all().update(archived_at=timezone.now())
    window, path = browser(people.carla), f"/programmes/{programme.pk}/board/"
    grown(programme, 1, people.carla)
    one = queries(window, path)
    for number in (2, 3):
        grown(programme, number, people.carla)
    assert queries(window, path) == one <= QUERIES
    assert len(board(window, programme)["teams"]) == 3


def test_what_happens_shows_in_the_measures(
    browser: Callable[..., Browser], programme: Programme, team: Team, people: People
) -> None:
    """Through the interface alone: notes, a conversation, evidence, a learning that went back."""
    window = browser(people.carla)
    stories.whole(team, people.alice, people.bob)
    note = boards.put(team, people.bob, 2, "unheard", "Night staff", type="actor")
    Note.objects.filter(pk=note.pk).update(created_at=timezone.now() - timedelta(days=20))
    make.comment(make.thread(make.canvas(team), people.bob), people.alice)
    assert measure(window, team, "use_of_outside")["sentence"] == (
        "Notes from outside: 1. None of them has been put to use."
    )
    assert measure(window, team, "evidence_mix")["n"] == 1
    assert measure(window, team, "cross_links")["n"] == 1
    assert (measure(window, team, "feedback_closed")["n"], measure(window, team, "feedback_closed")["of"]) == (0, 0)
    Note.objects.filter(pk=note.pk).update(created_at=timezone.now() - timedelta(days=23))
    assert measure(window, team, "feedback_closed")["of"] == 1


def test_the_words_of_a_guest_who_became_an_account_are_the_accounts(
    browser: Callable[..., Browser], programme: Programme, team: Team, people: People
) -> None:
    canvas = make.canvas(team)
    make.note(canvas, people.greta), make.note(canvas, people.bob)
    before = measure(browser(people.carla), team, "concentration")
    assert before["parts"] == [{"id": "contributors", "n": 2.0, "of": None}]
    people.greta.merged_into = people.bob
    people.greta.save()
    assert measure(browser(people.carla), team, "concentration")["parts"][0]["n"] == 1


def test_a_missing_voice_is_remembered_when_its_note_moves_to_the_map(
    browser: Callable[..., Browser],
    programme: Programme,
    team: Team,
    people: People,
    django_capture_on_commit_callbacks: Any,
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        note = boards.put(team, people.alice, 2, "unheard", "Night staff", type="actor")
        boards.put(team, people.alice, 2, "unheard", "Parents", type="actor")
        boards.put(team, people.alice, 2, "unheard", "Who else?", type="question")
    window = browser(people.carla)
    assert (measure(window, team, "missing_voices_found")["n"], MissingVoice.objects.count()) == (0, 2)
    place = {"block": "rings", "lane": "active", "x": 0.2, "y": 0.5}
    assert boards.move(browser(people.alice), note, **place).status_code == 200
    assert measure(window, team, "missing_voices_found")["sentence"] == "Missing voices found: 1 of 2."


def test_nobody_ties_a_note_of_another_team_to_ones_own(team: Team, neighbours: Team, people: People) -> None:
    """Ids may be known; that somebody uses their notes would count for the other team."""
    theirs = boards.put(neighbours, people.peter, 2, "unheard", "Theirs")
    own = boards.put(team, people.alice, 2, "unheard", "Ours")
    add_notes(
        people.alice,
        boards.board(team, 2),
        notes=[NewNote("unheard", "About", ref=str(each.pk)) for each in (theirs, own)],
    )
    ties.bring_in_step()
    assert [tie.target for tie in Tie.objects.all()] == [own]


def test_ties_are_read_from_the_documents_and_forgotten_with_their_arrows(
    browser: Callable[..., Browser], programme: Programme, team: Team, people: People
) -> None:
    one = boards.put(team, people.alice, 1, "drivers", "Long waits", x=0.2, y=0.2)
    other = boards.put(team, people.bob, 1, "drivers", "Nobody answers", x=0.6, y=0.2)
    from canvases.services.links import NewLink, add_links  # noqa: PLC0415 - of this test alone

    add_links(people.alice, boards.board(team, 1), links=[NewLink(str(one.pk), str(other.pk), "link")])
    window = browser(people.carla)
    assert measure(window, team, "cross_links")["of"] == 0
    ties.bring_in_step()
    assert measure(window, team, "cross_links")["sentence"] == (
        "Answers and links that go from one sector to another: 1 of 1."
    )
    before = Tie.objects.get().pk
    ties.bring_in_step()
    assert Tie.objects.get().pk == before, "read once, kept"
    assert browser(people.alice).send("delete", f"/notes/{other.pk}/").status_code == 204
    ties.bring_in_step()
    assert not Tie.objects.exists()


def rows(response: Any) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"))))


def test_the_table_for_spreadsheets(
    browser: Callable[..., Browser], programme: Programme, team: Team, people: People
) -> None:
    Team.objects.filter(pk=team.pk).update(name="=HYPERLINK(evil)")
    made = stories.whole(team, people.alice, people.bob)
    Experiment.objects.filter(pk=made.pk).update(title="@SUM(A1)")
    make.canvas(team)
    response = browser(people.carla).send("get", f"/programmes/{programme.pk}/board/table/")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert response["Content-Disposition"].startswith('attachment; filename="spring-')
    assert response["Cache-Control"] == "private, no-store"
    lines = rows(response)
    assert len(lines) == (10 + 1 + 21) + 21
    assert {line["Team"] for line in lines} == {"'=HYPERLINK(evil)", "Rantala"}
    tried = next(line for line in lines if line["Part"] == "Experiment")
    assert (tried["Name"], tried["Value"]) == ("'@SUM(A1)", "In rounds")
    mixed = next(line for line in lines if line["Name"] == "Kinds and direction of evidence")
    assert (mixed["Value"], mixed["Before"]) == ("1 of 3", "")
    assert mixed["Question"] == "Where did you look for what speaks against you?"


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+358", "'+358"),
        ("-2", "'-2"),
        ("@a", "'@a"),
        ("\t=1", "'\t'=1"),
        ("  =1", "'  =1"),
        ("\r=1", "'\r'=1"),
        ("a=1", "a=1"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula(cell: str, written: str) -> None:
    assert safe(cell) == written


def test_what_waits_is_counted_and_may_be_asked_in_the_teams_language(
    browser: Callable[..., Browser], programme: Programme, team: Team, neighbours: Team, people: People
) -> None:
    User.objects.filter(pk=people.alice.pk).update(language="fi")
    make.question(team, people.carla), make.question(make.canvas(team), people.olga)
    browser(people.alice).send("post", f"/questions/{make.question(team, people.carla).pk}/park/")
    seen = board(browser(people.carla), programme)
    assert ([one["open_questions"] for one in seen["teams"]], seen["abilities"]) == ([2, 0], {"ask": True})
    entry = traces.entry(team, people.alice, "Met the night staff.")
    make.question(make.canvas(team), people.carla, target_kind="log_entry", target_id=entry.pk)
    LogEntry.objects.filter(pk=entry.pk).update(deleted_at=timezone.now())
    assert board(browser(people.carla), programme)["teams"][0]["open_questions"] == 2, "nobody can answer that one"
    asks = next(one for one in seen["teams"][0]["measures"] if one["id"] == "outside_share")
    assert asks["question"] == "What have you asked of others lately?"
    assert asks["to_ask"] == "Mitä olette viime aikoina pyytäneet muilta?"
    assert browser(people.alice).read(f"/teams/{team.pk}/measures/")["abilities"] == {"ask": False}
