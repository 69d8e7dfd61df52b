from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from pytest_django.fixtures import Settings

from experiments.models import LogEntry
from experiments.services import telling
from teams.models import Activity, Team, Verb
from tests import make
from tests.experiments import stories, traces
from tests.people import Browser, People, problem
from workspace.accounts.models import User


def write(user: User, team: Team, text: str = "Met the night staff.", key: str = "", **details: Any) -> Any:
    sent = {"team": str(team.pk), "text": text} | details
    return Browser(user).send("post", "/log-entries/", sent, headers={"Idempotency-Key": key} if key else {})


def change(user: User, row: Any, revision: int = 1, **changes: Any) -> Any:
    headers = {"If-Match": f'"{revision}"'}
    return Browser(user).send("patch", f"/log-entries/{row['id']}/", changes, headers=headers)


def listed(user: User, query: str = "") -> list[str]:
    return [row["text"] for row in Browser(user).read(f"/log-entries/?{query}")["results"]]


def test_an_entry(team: Team, people: People) -> None:
    canvas = make.canvas(team)
    note = make.note(canvas, people.alice)
    experiment = stories.idea(team, assumption=stories.assumption(team))
    about = stories.iteration(experiment)
    at = "2026-05-04T08:30:00Z"
    made = write(
        people.greta,
        team,
        tags=["#Night shift", "night SHIFT", " ", "Äiti"],
        happened_at=at,
        iteration=str(about.pk),
        note=str(note.pk),
    )
    assert made.status_code == 201, made.content
    assert made["ETag"] == '"1"'
    row = made.json()
    for name in ("id", "created_at", "changed_at"):
        assert row.pop(name)
    assert row.pop("author")["role"] == "guest"
    assert row.pop("happened_at") == "2026-05-04T11:30:00+03:00"
    assert row == {
        "team": str(team.pk),
        "text": "Met the night staff.",
        "tags": ["night shift", "äiti"],
        "experiment": str(experiment.pk),
        "iteration": str(about.pk),
        "canvas": str(canvas.pk),
        "note": str(note.pk),
        "round_number": about.number,
        "revision": 1,
        "attachments": [],
        "comments": 0,
        "open_questions": 0,
        "abilities": {"edit": True, "delete": True, "comment": True, "ask": False},
    }


@pytest.mark.parametrize(
    ("name", "writes", "changes", "deletes"),
    [
        ("alice", 201, 403, 204),
        ("bob", 201, 200, 204),
        ("greta", 201, 403, 403),
        ("carla", 201, 403, 403),
        ("olga", 403, 403, 403),
        ("peter", 404, 404, 404),
        ("charlie", 404, 404, 404),
    ],
)
def test_who_writes_and_whose_words_are_whose(
    team: Team, people: People, name: str, writes: int, changes: int, deletes: int
) -> None:
    user = getattr(people, name)
    assert write(user, team).status_code == writes
    bobs = traces.entry(team, people.bob, "Bob was there.")
    about = {"id": bobs.pk}
    assert change(user, about, text="So was I.").status_code == changes
    assert Browser(user).send("delete", f"/log-entries/{bobs.pk}/").status_code == deletes


def test_peers_read_and_comment_when_the_team_is_open_to_the_programme(team: Team, people: People) -> None:
    Team.objects.filter(pk=team.pk).update(visibility="programme")
    entry = traces.entry(team, people.alice)
    assert listed(people.peter) == ["Met the night staff."]
    assert problem(write(people.peter, team)) == (403, "forbidden")
    sent = {"target_kind": "log_entry", "target_id": str(entry.pk), "body": "We did, too."}
    assert Browser(people.peter).send("post", "/threads/", sent).status_code == 201


def test_in_an_archived_team_nothing_is_written(team: Team, people: People) -> None:
    row = write(people.bob, team).json()
    Browser(people.olga).send("post", f"/teams/{team.pk}/archive/")
    assert problem(write(people.alice, team)) == (403, "forbidden")
    assert problem(change(people.bob, row, text="Late")) == (403, "forbidden")
    assert problem(Browser(people.alice).send("delete", f"/log-entries/{row['id']}/")) == (403, "forbidden")
    assert Browser(people.bob).read(f"/log-entries/{row['id']}/")["abilities"] == {
        "edit": False,
        "delete": False,
        "comment": False,
        "ask": False,
    }


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"text": ""}, "text"),
        ({"text": "\u200b \n"}, "text"),
        ({"text": "x" * 4001}, "text"),
        ({"tags": [str(number) for number in range(9)]}, "tags"),
        ({"tags": ["x" * 31]}, "tags"),
        ({"tags": "night"}, "tags"),
        ({"tags": [{"a": 1}]}, "tags"),
        ({"happened_at": "2999-01-01T00:00:00Z"}, "happened_at"),
        ({"happened_at": "0001-01-01T00:00:00Z"}, "happened_at"),
        ({"happened_at": "9999-12-31T23:59:59-12:00"}, "happened_at"),
        ({"happened_at": "today"}, "happened_at"),
        ({"canvas": "00000000-0000-7000-8000-000000000000"}, "canvas"),
        ({"note": "no-id"}, "note"),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_is_written(
    team: Team, people: People, sent: dict[str, Any], field: str
) -> None:
    refused = write(people.alice, team, **sent)
    assert problem(refused) == (400, "invalid")
    assert list(refused.json()["errors"]) == [field]
    entry = traces.entry(team, people.alice)
    assert problem(change(people.alice, {"id": entry.pk}, **sent)) == (400, "invalid")
    assert LogEntry.objects.get().revision == 1
    assert not Activity.objects.exists()


def test_it_points_only_at_what_its_writer_sees_in_the_team(team: Team, neighbours: Team, people: People) -> None:
    inner = stories.idea(team, "Inner", visibility="team", assumption=stories.assumption(team))
    there = stories.idea(neighbours, "There", visibility="programme", assumption=stories.assumption(neighbours))
    far = make.canvas(neighbours)
    bad = {
        "experiment": [inner.pk, there.pk],
        "iteration": [stories.iteration(inner).pk, stories.iteration(there).pk],
        "canvas": [far.pk],
        "note": [make.note(far, people.peter).pk],
    }
    for name, ids in bad.items():
        for pk in ids:
            refused = write(people.bob, team, **{name: str(pk)})
            assert (problem(refused), list(refused.json()["errors"])) == ((400, "invalid"), [name])
    assert write(people.alice, team, experiment=str(inner.pk)).status_code == 201


def test_links_agree_with_each_other(team: Team, people: People) -> None:
    first, second = (stories.idea(team, name, assumption=stories.assumption(team)) for name in ("First", "Second"))
    of_first = stories.iteration(first)
    refused = write(people.alice, team, iteration=str(of_first.pk), experiment=str(second.pk))
    assert (problem(refused), list(refused.json()["errors"])) == ((400, "invalid"), ["iteration"])
    note = make.note(make.canvas(team), people.alice)
    refused = write(people.alice, team, note=str(note.pk), canvas=str(make.canvas(team, 3).pk))
    assert (problem(refused), list(refused.json()["errors"])) == ((400, "invalid"), ["note"])
    row = write(people.alice, team, iteration=str(of_first.pk)).json()
    assert problem(change(people.alice, row, experiment=str(second.pk))) == (400, "invalid")
    moved = change(people.alice, row, experiment=str(second.pk), iteration=None).json()
    assert (moved["experiment"], moved["iteration"]) == (str(second.pk), None)


def test_an_entry_about_an_experiment_is_seen_with_the_experiment(team: Team, people: People) -> None:
    inner = stories.idea(team, "Inner", visibility="team", assumption=stories.assumption(team))
    row = write(people.alice, team, "For us alone", experiment=str(inner.pk)).json()
    about = f"/threads/?target_kind=log_entry&target_id={row['id']}"
    thread = {"target_kind": "log_entry", "target_id": row["id"], "body": "Between us"}
    thread_id = Browser(people.carla).send("post", "/threads/", thread).json()["id"]
    for user in (people.bob, people.greta):
        window = Browser(user)
        assert listed(user) == []
        for path in (f"/log-entries/{row['id']}/", about, f"/threads/{thread_id}/"):
            assert problem(window.send("get", path)) == (404, "not_found")
        assert window.read(f"/activity/?team={team.pk}")["results"] == []
    (answered, written) = Browser(people.alice).read(f"/activity/?team={team.pk}")["results"]
    assert (answered["verb"], written["verb"]) == ("commented", "log_written")
    assert written["target"] == {
        "kind": "log_entry",
        "id": row["id"],
        "title": "For us alone",
        "path": f"/teams/{team.pk}/log/{row['id']}",
    }


def test_a_coachs_question_is_an_ordinary_thread(team: Team, people: People) -> None:
    row = write(people.bob, team).json()
    sent = {"target_kind": "log_entry", "target_id": row["id"], "body": "What surprised you?"}
    thread = Browser(people.carla).send("post", "/threads/", sent)
    assert thread.status_code == 201
    reply = {"thread": thread.json()["id"], "body": "That they laughed."}
    assert Browser(people.greta).send("post", "/comments/", reply).status_code == 201
    anchored = sent | {"anchor_kind": "block", "anchor_id": "unheard"}
    assert problem(Browser(people.carla).send("post", "/threads/", anchored)) == (400, "invalid")


def test_an_entry_sent_again_after_a_lost_connection_is_there_once(team: Team, people: People) -> None:
    first = write(people.greta, team, key="phone-7")
    again = write(people.greta, team, key="phone-7")
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    assert LogEntry.objects.count() == 1
    assert Activity.objects.get(verb=Verb.LOG_WRITTEN).count == 1


def test_a_deleted_entry_does_not_come_back(team: Team, people: People, settings: Settings) -> None:
    row = write(people.greta, team, "My secret", key="phone-8", tags=["secret"]).json()
    assert traces.send_file(Browser(people.greta), log_entry=row["id"]).status_code == 201
    assert Browser(people.greta).send("delete", f"/log-entries/{row['id']}/").status_code == 204
    assert problem(write(people.greta, team, "My secret", key="phone-8")) == (409, "already_deleted")
    assert listed(people.alice) == []
    assert Browser(people.alice).read(f"/activity/?team={team.pk}")["results"] == []
    left = LogEntry.objects.get()
    assert (left.text, left.tags) == ("", [])
    assert traces.stored(settings) == []


def test_a_key_of_an_entry_one_no_longer_sees_leads_nowhere(team: Team, people: People) -> None:
    experiment = stories.idea(team, assumption=stories.assumption(team))
    write(people.bob, team, key="7", experiment=str(experiment.pk))
    type(experiment).objects.update(visibility="team")
    assert problem(write(people.bob, team, key="7")) == (404, "not_found")


def test_of_two_edits_of_the_same_revision_one_is_refused(team: Team, people: People) -> None:
    row = write(people.bob, team).json()
    assert change(people.bob, row, text="Longer.").json()["revision"] == 2
    stale = change(people.bob, row, text="Shorter.")
    assert problem(stale) == (412, "stale")
    assert stale.json()["current"]["text"] == "Longer."


def test_filters(team: Team, neighbours: Team, people: People) -> None:
    experiment = stories.idea(team, assumption=stories.assumption(team))
    about = stories.iteration(experiment)
    now = timezone.now()

    def days_ago(days: int) -> Any:
        return now - timedelta(days=days)

    traces.entry(team, people.alice, "plain", happened_at=days_ago(5), tags=["night", "ä%"])
    traces.entry(team, people.bob, "experiment", happened_at=days_ago(4), experiment=experiment, tags=["nightly"])
    traces.entry(team, people.bob, "round", happened_at=days_ago(3), experiment=experiment, iteration=about)
    traces.entry(team, people.alice, "canvas", happened_at=days_ago(1), canvas=make.canvas(team))
    traces.entry(neighbours, people.peter, "there", happened_at=days_ago(2))
    split = days_ago(3).isoformat().replace("+00:00", "Z")
    expected = {
        "": ["canvas", "there", "round", "experiment", "plain"],
        f"team={team.pk}": ["canvas", "round", "experiment", "plain"],
        f"team={neighbours.pk}": ["there"],
        "kind=plain": ["there", "plain"],
        "kind=experiment": ["experiment"],
        "kind=round": ["round"],
        "kind=canvas": ["canvas"],
        f"person={people.bob.pk}": ["round", "experiment"],
        f"experiment={experiment.pk}": ["round", "experiment"],
        "tag=night": ["plain"],
        "tag=NIGHT": ["plain"],
        "tag=%C3%A4%25": ["plain"],
        "tag=%00": ["canvas", "there", "round", "experiment", "plain"],
        "tag=%22": [],
        f"after={split}": ["canvas", "there", "round"],
        f"before={split}": ["experiment", "plain"],
        f"team={team.pk}&kind=round&person={people.bob.pk}&after={split}": ["round"],
    }
    assert {query: listed(people.carla, query) for query in expected} == expected
    for query in ("kind=all", "after=yesterday", "before=9999-12-31T23:59:59-12:00", "person=x", "after=2026-05-04"):
        assert problem(Browser(people.carla).send("get", f"/log-entries/?{query}")) == (400, "invalid")


def test_pages_go_on_where_the_last_one_ended(team: Team, people: People) -> None:
    now = timezone.now()
    for number in range(5):
        traces.entry(team, people.alice, str(number), happened_at=now)
    window = Browser(people.alice)
    first = window.read("/log-entries/?page_size=2")
    second = window.read(first["next"].partition("/api/v1")[2])
    assert [row["text"] for row in first["results"] + second["results"]] == ["4", "3", "2", "1"]


@pytest.mark.parametrize("asker", ["alice", "greta", "carla"])
def test_a_list_takes_as_many_queries_for_three_as_for_one(
    browser: Callable[..., Browser],
    team: Team,
    people: People,
    asker: str,
    django_assert_max_num_queries: Any,
) -> None:
    window = browser(getattr(people, asker))

    def one(by: User) -> None:
        experiment = stories.idea(team, assumption=stories.assumption(team))
        traces.attachment(traces.entry(team, by, experiment=experiment), by)

    one(people.bob)
    with django_assert_max_num_queries(12) as first:
        window.read("/log-entries/")
    one(people.alice)
    one(people.greta)
    with django_assert_max_num_queries(12) as second:
        assert len(window.read("/log-entries/")["results"]) == 3
    assert len(second) == len(first)


def test_open_pages_are_told(team: Team, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Any] = []
    monkeypatch.setattr(telling, "publish", lambda topic, message: told.append((topic, message)))
    row = write(people.alice, team).json()
    assert told == [(f"team.{team.pk}", {"type": "log", "team": str(team.pk), "entry": row["id"]})]
