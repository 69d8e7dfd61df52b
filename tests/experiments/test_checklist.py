"""`/checklist-lines/`: permissions and duties, and people who answer just one."""

from __future__ import annotations

from typing import Any

import pytest

from experiments.models import ChecklistGrant, ChecklistLine, Experiment
from teams.models import Team
from tests.experiments import stories
from tests.people import Browser, People, problem
from workspace.accounts import hooks

pytestmark = pytest.mark.django_db


@pytest.fixture
def made(team: Team, people: People) -> Experiment:
    return stories.whole(team, people.alice, people.bob, "designed")


@pytest.fixture
def line(made: Experiment) -> ChecklistLine:
    return made.designs.get().checklist.get()


def send(window: Browser, method: str, path: str, data: Any = None, revision: int = 1) -> Any:
    return window.send(method, path, data, HTTP_IF_MATCH=f'"{revision}"')


def test_line_is_added_at_the_end_and_answered(made: Experiment, people: People) -> None:
    window = Browser(people.alice)
    sent = {"design": str(made.designs.get().pk), "line": "Ask the union"}
    added = window.send("post", "/checklist-lines/", sent).json()
    assert (added["position"], added["answer"], added["answered_at"]) == (1, "pending", None)
    path = f"/checklist-lines/{added['id']}/"
    answered = send(window, "post", f"{path}answer/", {"answer": "not_needed", "note": "No staff"}).json()
    assert (answered["answer"], answered["note"], answered["answered_by"]["display_name"]) == (
        "not_needed",
        "No staff",
        "Alice",
    )
    reworded = send(window, "patch", path, {"line": "Ask both unions"}, 2).json()
    assert (reworded["answer"], reworded["answered_by"]) == ("pending", None)
    assert problem(send(window, "post", f"{path}answer/", {"answer": "yes"}, 2)) == (412, "stale")
    assert send(window, "delete", path, revision=3).status_code == 204


def test_whoever_is_asked_sees_and_answers_one_line(made: Experiment, line: ChecklistLine, people: People) -> None:
    path, outsider = f"/checklist-lines/{line.pk}/", Browser(people.charlie)
    assert problem(outsider.send("get", path)) == (404, "not_found")
    asked = Browser(people.alice).send("post", f"{path}grants/", {"user": str(people.charlie.pk)})
    assert (asked.status_code, asked.json()["user"]["display_name"]) == (201, "Charlie")
    shown = outsider.read(path)
    assert set(shown) == {
        *("id", "line", "position", "answer", "note", "answered_by", "answered_at", "revision", "abilities"),
        *("experiment", "question", "team"),
    }
    assert (shown["experiment"], shown["team"]) == (made.title, "Kaarnala")
    assert shown["abilities"] == {"change": False, "answer": True}
    done = send(outsider, "post", f"{path}answer/", {"answer": "yes", "note": "I am the data protection officer"})
    assert done.json()["answered_by"]["display_name"] == "Charlie"
    assert problem(send(outsider, "patch", path, {"line": "No"}, 2)) == (403, "forbidden")
    for hidden in (f"/experiments/{made.pk}/", f"/designs/{made.designs.get().pk}/", f"/teams/{made.team_id}/"):
        assert problem(outsider.send("get", hidden)) == (404, "not_found")
    assert outsider.read("/experiments/")["results"] == []
    assert Browser(people.alice).send("delete", f"{path}grants/{people.charlie.pk}/").status_code == 204
    assert problem(outsider.send("get", path)) == (404, "not_found")


def test_asking_is_the_core_teams(line: ChecklistLine, people: People) -> None:
    path = f"/checklist-lines/{line.pk}/"
    for user in (people.bob, people.carla, people.olga):
        window = Browser(user)
        assert problem(window.send("post", f"{path}grants/", {"user": str(people.charlie.pk)})) == (403, "forbidden")
        assert problem(window.send("get", f"{path}grants/")) == (403, "forbidden")
        assert problem(send(window, "post", f"{path}answer/", {"answer": "yes"})) == (403, "forbidden")
    window = Browser(people.alice)
    for _ in range(2):
        window.send("post", f"{path}grants/", {"user": str(people.bob.pk)})
    assert [one["user"]["display_name"] for one in window.read(f"{path}grants/")] == ["Bob"]
    assert send(Browser(people.bob), "post", f"{path}answer/", {"answer": "yes"}).status_code == 200


def test_lines_of_a_test_that_has_begun_stay(team: Team, people: People) -> None:
    made, window = stories.whole(team, people.alice, people.bob), Browser(people.alice)
    path = f"/checklist-lines/{made.designs.get().checklist.get().pk}/"
    assert problem(send(window, "patch", path, {"line": "Another"})) == (409, "frozen")
    assert problem(send(window, "delete", path)) == (409, "frozen")
    assert window.send("post", "/checklist-lines/", {"design": str(made.designs.get().pk), "line": "One more"})


def test_the_right_to_answer_ends_with_the_membership(line: ChecklistLine, people: People) -> None:
    path = f"/checklist-lines/{line.pk}/"
    Browser(people.alice).send("post", f"{path}grants/", {"user": str(people.bob.pk)})
    Browser(people.bob).send("delete", f"/memberships/{people.bob.memberships.get().pk}/")
    assert problem(Browser(people.bob).send("get", path)) == (404, "not_found")


def test_guest_who_opens_an_account_keeps_lines_and_evidence(
    made: Experiment, line: ChecklistLine, people: People
) -> None:
    path = f"/checklist-lines/{line.pk}/"
    for user in (people.greta, people.charlie):
        Browser(people.alice).send("post", f"{path}grants/", {"user": str(user.pk)})
    send(Browser(people.greta), "post", f"{path}answer/", {"answer": "yes", "note": "Yes"})
    trace = stories.evidence(made, people.greta)
    hooks.merge(people.greta, people.charlie)
    assert [held.user for held in ChecklistGrant.objects.all()] == [people.charlie]
    trace.refresh_from_db()
    line.refresh_from_db()
    assert trace.author == line.answered_by == people.charlie
