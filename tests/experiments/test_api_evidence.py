from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytest_django.fixtures import Settings

from experiments.models import Evidence, Experiment
from teams.models import Activity, Team, Verb
from tests import make
from tests.experiments import stories, traces
from tests.people import Browser, People, problem
from workspace.accounts import hooks
from workspace.accounts.models import User


@pytest.fixture
def asking(team: Team, people: People) -> Experiment:
    """An experiment that asks everybody in the team for evidence."""
    return stories.idea(team, assumption=stories.assumption(team), open_to_evidence=True)


def new(experiment: Experiment, **details: Any) -> dict[str, Any]:
    trace = {"type": "quote", "text": "I knew him from school", "direction": "for", "strength": 1}
    return {"experiment": str(experiment.pk), **trace, **details}


def add(user: User, experiment: Experiment, key: str = "", **details: Any) -> Any:
    headers = {"Idempotency-Key": key} if key else {}
    return Browser(user).send("post", "/evidence/", new(experiment, **details), headers=headers)


def change(user: User, row: dict[str, Any], revision: int | None = None, **changes: Any) -> Any:
    headers = {"If-Match": f'"{row["revision"] if revision is None else revision}"'}
    return Browser(user).send("patch", f"/evidence/{row['id']}/", changes, headers=headers)


def verb(user: User, row: dict[str, Any], name: str, **sent: Any) -> Any:
    return Browser(user).send("post", f"/evidence/{row['id']}/{name}/", sent)


def listed(user: User, query: str = "") -> list[str]:
    return [row["id"] for row in Browser(user).read(f"/evidence/?{query}")["results"]]


def test_a_trace_of_the_core_team_counts_at_once(asking: Experiment, people: People) -> None:
    made = add(people.alice, asking, value=4, unit="answers", n=4, of_n=7, consent_to_show=True)
    assert made.status_code == 201, made.content
    assert made["ETag"] == '"1"'
    row = made.json()
    for name in ("id", "created_at", "changed_at", "collected_on"):
        assert row.pop(name)
    assert row.pop("author")["role"] == "core"
    assert row == {
        "experiment": str(asking.pk),
        "assumption": str(asking.assumption_id),
        "iteration": None,
        "pilot": None,
        "source_note": None,
        "type": "quote",
        "text": "I knew him from school",
        "value": 4.0,
        "unit": "answers",
        "n": 4,
        "of_n": 7,
        "direction": "for",
        "strength": 1,
        "collected_by": "core",
        "consent_to_show": True,
        "is_sensitive": False,
        "status": "accepted",
        "reply": "",
        "withdrawn_at": None,
        "revision": 1,
        "attachments": [],
        "abilities": {"edit": True, "withdraw": True, "judge": True},
    }
    told = Activity.objects.get(verb=Verb.EVIDENCE_ADDED)
    assert (told.target_id, told.excerpt) == (asking.pk, "")


def test_from_a_guests_words_to_the_reply(asking: Experiment, people: People) -> None:
    greta, alice, bob = people.greta, people.alice, people.bob
    row = add(greta, asking, text="Nobody asked me", consent_to_show=True).json()
    assert (row["status"], row["collected_by"]) == ("waiting", "participant")
    assert row["abilities"] == {"edit": True, "withdraw": True, "judge": False}
    assert (listed(bob), listed(people.carla), listed(alice, "status=waiting")) == ([], [row["id"]], [row["id"]])
    row = change(greta, row, text="Nobody asked me before").json()
    assert row["revision"] == 2
    taken = verb(alice, row, "accept", reply="Thank you. We asked three more.").json()
    assert (taken["status"], taken["revision"]) == ("accepted", 3)
    hers = Browser(greta).read(f"/evidence/{row['id']}/")
    assert (hers["status"], hers["reply"]) == ("accepted", "Thank you. We asked three more.")
    assert hers["abilities"]["edit"] is False
    assert problem(change(greta, hers, text="Something else")) == (403, "forbidden")
    assert Browser(bob).read(f"/evidence/{row['id']}/")["reply"] == "", "what is said to her is not for everybody"
    assert [one.verb for one in Activity.objects.order_by("at")] == ["evidence_added", "evidence_accepted"]
    again = verb(alice, row, "accept", reply="Twice").json()
    assert (again["reply"], again["revision"]) == ("Thank you. We asked three more.", 3)


def test_what_is_not_taken_up_gets_a_reason_that_its_author_alone_hears(asking: Experiment, people: People) -> None:
    row = add(people.bob, asking).json()
    assert problem(verb(people.alice, row, "decline")) == (400, "invalid")
    assert problem(verb(people.alice, row, "decline", reply=" ")) == (400, "invalid")
    declined = verb(people.alice, row, "decline", reply="We ask about the messages only.").json()
    assert declined["status"] == "declined"
    assert Browser(people.bob).read(f"/evidence/{row['id']}/")["reply"] == "We ask about the messages only."
    assert listed(people.greta) == []
    assert [one.verb for one in Activity.objects.all()] == ["evidence_added"]
    taken = verb(people.alice, row, "accept").json()
    assert (taken["status"], taken["reply"]) == ("accepted", "")
    assert problem(verb(people.alice, row, "decline", reply="No")) == (409, "already_accepted")


@pytest.mark.parametrize(
    ("name", "add_status", "judge_status"),
    [
        ("alice", 201, 200),
        ("bob", 201, 403),
        ("greta", 201, 403),
        ("carla", 403, 403),
        ("olga", 403, 403),
        ("peter", 404, 404),
        ("charlie", 404, 404),
    ],
)
def test_who_adds_and_who_judges(
    asking: Experiment, people: People, name: str, add_status: int, judge_status: int
) -> None:
    user = getattr(people, name)
    assert add(user, asking).status_code == add_status
    row = stories.evidence(asking, people.alice, consent_to_show=True)
    if user != people.alice:
        about = {"id": row.pk, "revision": 1}
        assert change(user, about, text="Mine now").status_code == judge_status
        for action, sent in (("accept", {}), ("decline", {"reply": "No"}), ("withdraw", {})):
            assert verb(user, about, action, **sent).status_code == judge_status
        row.refresh_from_db()
        assert (row.text, row.revision) == ("4 of 7 answered", 1)


def test_an_experiment_that_does_not_ask_hears_its_core_team_only(asking: Experiment, people: People) -> None:
    Experiment.objects.update(open_to_evidence=False)
    assert problem(add(people.bob, asking)) == (403, "forbidden")
    assert add(people.alice, asking).status_code == 201


def test_in_an_archived_team_everything_is_only_read(asking: Experiment, people: People) -> None:
    row = add(people.bob, asking).json()
    Browser(people.olga).send("post", f"/teams/{asking.team_id}/archive/")
    for user in (people.alice, people.bob):
        assert problem(add(user, asking)) == (403, "forbidden")
        assert problem(change(user, row, text="Late")) == (403, "forbidden")
    assert problem(verb(people.alice, row, "accept")) == (403, "forbidden")
    assert problem(verb(people.alice, row, "withdraw")) == (403, "forbidden")
    assert listed(people.bob) == [row["id"]]
    assert verb(people.bob, row, "withdraw").status_code == 204
    assert listed(people.bob) == []


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"text": ""}, "text"),
        ({"text": " \u200b"}, "text"),
        ({"text": "x" * 4001}, "text"),
        ({"type": "rumour"}, "type"),
        ({"direction": ""}, "direction"),
        ({"strength": 5}, "strength"),
        ({"strength": 0}, "strength"),
        ({"strength": None}, "strength"),
        ({"n": 5, "of_n": 4}, "n"),
        ({"n": -1}, "n"),
        ({"value": "1e99"}, "value"),
        ({"value": "NaN"}, "value"),
        ({"collected_on": "2999-01-01"}, "collected_on"),
        ({"collected_on": "yesterday"}, "collected_on"),
        ({"collected_by": "core"}, "collected_by"),
        ({"iteration": "00000000-0000-7000-8000-000000000000"}, "iteration"),
        ({"assumption": "00000000-0000-7000-8000-000000000000"}, "assumption"),
        ({"consent_to_show": None}, "consent_to_show"),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_is_written(
    asking: Experiment, people: People, sent: dict[str, Any], field: str
) -> None:
    refused = add(people.bob, asking, **sent)
    assert problem(refused) == (400, "invalid")
    assert list(refused.json()["errors"]) == [field]
    row = stories.evidence(asking, people.bob, status="waiting", collected_by="participant")
    assert problem(change(people.bob, {"id": row.pk, "revision": 1}, **sent)) == (400, "invalid")
    assert Evidence.objects.get().revision == 1
    assert not Activity.objects.exists()


def test_it_points_only_at_parts_of_its_own_experiment(
    asking: Experiment, team: Team, neighbours: Team, people: People
) -> None:
    other = stories.idea(team, "Another", assumption=stories.assumption(team))
    near = make.note(make.canvas(team), people.alice)
    far = make.note(make.canvas(neighbours), people.peter)
    good = {
        "iteration": stories.iteration(asking).pk,
        "pilot": stories.pilot(asking).pk,
        "source_note": near.pk,
        "assumption": asking.assumption_id,
    }
    bad = {
        "iteration": stories.iteration(other).pk,
        "pilot": stories.pilot(other).pk,
        "source_note": far.pk,
        "assumption": other.assumption_id,
    }
    for name, pk in bad.items():
        refused = add(people.bob, asking, **{name: str(pk)})
        assert (problem(refused), list(refused.json()["errors"])) == ((400, "invalid"), [name])
    row = add(people.bob, asking, **{name: str(pk) for name, pk in good.items()}).json()
    assert {name: row[name] for name in good} == {name: str(pk) for name, pk in good.items()}
    touched = stories.assumption(team)
    asking.also_touched.add(touched)
    assert change(people.bob, row, assumption=str(touched.pk)).status_code == 200


def test_an_idea_without_an_assumption_has_nothing_to_speak_for(team: Team, people: People) -> None:
    refused = add(people.alice, stories.idea(team))
    assert (problem(refused), list(refused.json()["errors"])) == ((400, "invalid"), ["assumption"])


def test_the_same_key_is_the_same_row(asking: Experiment, team: Team, people: People) -> None:
    first = add(people.greta, asking, key="phone-1")
    Experiment.objects.update(open_to_evidence=False)
    again = add(people.greta, asking, key="phone-1", text="Sent again, a little later")
    assert (first.status_code, again.status_code) == (201, 201)
    assert (again.json()["id"], again.json()["text"]) == (first.json()["id"], "I knew him from school")
    assert Activity.objects.get().count == 1
    assert add(people.alice, asking, key="phone-1").json()["id"] != first.json()["id"], "keys are everybody's own"
    other = stories.idea(team, "Another", assumption=stories.assumption(team))
    assert problem(add(people.alice, other, key="phone-1")) == (409, "key_used")
    assert problem(add(people.alice, asking, key="x" * 65)) == (400, "invalid")
    assert Evidence.objects.count() == 2


def test_of_two_edits_of_the_same_revision_one_is_refused(asking: Experiment, people: People) -> None:
    row = add(people.alice, asking).json()
    assert change(people.alice, row, strength=2)["ETag"] == '"2"'
    stale = change(people.alice, row, strength=3)
    assert problem(stale) == (412, "stale")
    assert stale.json()["current"]["strength"] == 2
    assert problem(Browser(people.alice).send("patch", f"/evidence/{row['id']}/", {"strength": 3}))[0] == 428
    assert Browser(people.alice).read(f"/evidence/{row['id']}/")["strength"] == 2


def test_only_its_author_lets_it_be_shown(asking: Experiment, people: People) -> None:
    row = add(people.greta, asking).json()
    refused = change(people.alice, row, consent_to_show=True)
    assert (problem(refused), list(refused.json()["errors"])) == ((400, "invalid"), ["consent_to_show"])
    row = change(people.greta, row, consent_to_show=True).json()
    row = verb(people.alice, row, "accept").json()
    assert listed(people.bob) == [row["id"]]
    row = change(people.alice, row, is_sensitive=True).json()
    assert listed(people.bob) == []
    assert change(people.alice, row, consent_to_show=False).status_code == 200
    ours = add(people.alice, asking).json()
    assert change(people.alice, ours, consent_to_show=True).status_code == 200


def test_what_waits_goes_without_a_trace(asking: Experiment, people: People, settings: Settings) -> None:
    row = add(people.greta, asking).json()
    assert traces.send_file(Browser(people.greta), evidence=row["id"]).status_code == 201
    assert problem(verb(people.bob, row, "withdraw")) == (404, "not_found")
    gone = verb(people.greta, row, "withdraw")
    assert (gone.status_code, gone.content) == (204, b"")
    assert not Evidence.objects.exists()
    assert traces.stored(settings) == []


def test_what_was_taken_up_leaves_a_place_without_words(asking: Experiment, people: People, settings: Settings) -> None:
    made = stories.evidence(asking, people.alice, text="My secret", value=4, n=4, of_n=7, consent_to_show=True)
    stories.learning(asking, made)
    traces.attachment(made, people.alice)
    row = verb(people.alice, {"id": made.pk}, "withdraw").json()
    left = {name: row[name] for name in ("text", "value", "n", "of_n", "unit", "consent_to_show", "attachments")}
    assert left == {
        "text": "", "value": None, "n": None, "of_n": None, "unit": "", "consent_to_show": False, "attachments": []
    }  # fmt: skip
    assert (row["status"], row["direction"], row["strength"], bool(row["withdrawn_at"])) == ("accepted", "for", 3, True)
    assert row["abilities"] == {"edit": False, "withdraw": False, "judge": False}
    assert traces.stored(settings) == []
    (listed_,) = Browser(people.alice).read(f"/experiments/?team={asking.team_id}")["results"]
    assert listed_["counts"]["evidence"] == 1
    assert listed(people.bob) == []
    assert problem(change(people.alice, row, text="Back")) == (403, "forbidden")
    assert problem(verb(people.alice, row, "withdraw")) == (403, "forbidden")


def test_a_guest_takes_words_back_also_after_they_were_taken_up(asking: Experiment, people: People) -> None:
    row = add(people.greta, asking).json()
    assert verb(people.alice, row, "accept").status_code == 200
    left = verb(people.greta, row, "withdraw").json()
    assert (left["text"], left["status"], bool(left["withdrawn_at"])) == ("", "accepted", True)


def test_only_what_was_taken_up_counts(asking: Experiment, people: People) -> None:
    row = add(people.bob, asking).json()
    path = f"/experiments/?team={asking.team_id}"
    assert Browser(people.alice).read(path)["results"][0]["counts"]["evidence"] == 0
    verb(people.alice, row, "accept")
    assert Browser(people.alice).read(path)["results"][0]["counts"]["evidence"] == 1


def test_filters(asking: Experiment, team: Team, people: People) -> None:
    other = stories.idea(team, "Another", assumption=stories.assumption(team))
    first = stories.evidence(asking, people.alice)
    second = stories.evidence(asking, people.bob, status="waiting", direction="against")
    third = stories.evidence(other, people.alice, direction="against")
    expected = {
        "": [third, second, first],
        f"experiment={asking.pk}": [second, first],
        "direction=against": [third, second],
        "status=waiting": [second],
        f"experiment={asking.pk}&direction=for&status=accepted": [first],
    }
    assert {query: listed(people.alice, query) for query in expected} == {
        query: [str(one.pk) for one in found] for query, found in expected.items()
    }
    for query in ("direction=up", "status=%00", "experiment=no-id"):
        assert problem(Browser(people.alice).send("get", f"/evidence/?{query}")) == (400, "invalid")


@pytest.mark.parametrize("asker", ["alice", "greta", "carla"])
def test_a_list_takes_as_many_queries_for_three_as_for_one(
    browser: Callable[..., Browser],
    asking: Experiment,
    people: People,
    asker: str,
    django_assert_max_num_queries: Any,
) -> None:
    window = browser(getattr(people, asker))

    def one(by: User) -> None:
        traces.attachment(stories.evidence(asking, by, consent_to_show=True), by)

    one(people.bob)
    with django_assert_max_num_queries(12) as first:
        window.read("/evidence/")
    one(people.alice)
    one(people.greta)
    with django_assert_max_num_queries(12) as second:
        assert len(window.read("/evidence/")["results"]) == 3
    assert len(second) == len(first)


def test_what_a_guest_added_becomes_the_accounts(asking: Experiment, people: People) -> None:
    stories.evidence(asking, people.greta, key="1")
    stories.evidence(asking, people.greta, key="2")
    stories.evidence(asking, people.bob, key="1")
    hooks.merge(people.greta, people.bob)
    keys = Evidence.objects.filter(author=people.bob).order_by("pk").values_list("key", flat=True)
    assert list(keys) == [None, "2", "1"]
