from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from teams import tasklists
from teams.models import Activity, Membership, Programme, Task, Team
from teams.roles import Role
from teams.services import memberships, tasks
from tests.people import Browser, People, problem
from workspace.accounts.models import User

KEY = "ask_outside"


def written(team: Team, title: str = "Call the school", **details: Any) -> Task:
    return Task.objects.create(team=team, title=title, **details)


def templated(team: Team, **details: Any) -> Task:
    return Task.objects.create(team=team, template=KEY, gap=1, **details)


def told(team: Team) -> list[tuple[str, str]]:
    """The feed's verbs about tasks with who did it, oldest first."""
    rows = Activity.objects.filter(team=team, verb__startswith="task").order_by("at", "pk")
    return list(rows.values_list("verb", "actor__display_name"))


def test_the_core_team_writes_a_task(browser: Callable[..., Browser], team: Team, people: People) -> None:
    sent = {
        "team": str(team.pk),
        "title": " Call\nthe school ",
        "done_when": "they have answered",
        "owner_role": "convener",
        "assignee": str(people.bob.pk),
        "due_on": "2027-02-03",
        "origin": "Rantala offered help",
    }
    response = browser(people.alice).send("post", "/tasks/", sent)
    assert response.status_code == 201, response.content
    found = response.json()
    assert found.pop("id")
    assert found.pop("created_at")
    assert found.pop("assignee")["role"] == "stakeholder"
    assert found == {
        "team": {"id": str(team.pk), "name": "Kaarnala"},
        "gap": None,
        "template": None,
        "title": "Call the school",
        "done_when": "they have answered",
        "owner_role": "convener",
        "due_on": "2027-02-03",
        "is_overdue": False,
        "origin": "Rantala offered help",
        "state": "open",
        "ended_at": None,
        "ended_by": None,
        "abilities": {"change": True, "finish": True},
    }
    assert told(team) == [("task_added", "Alice")]
    (row,) = browser(people.bob).read(f"/activity/?team={team.pk}")["results"]
    assert (row["target"]["title"], row["target"]["path"]) == ("Call the school", f"/teams/{team.pk}#until")


def test_nobody_else_writes_one(browser: Callable[..., Browser], team: Team, people: People) -> None:
    sent = {"team": str(team.pk), "title": "Mine"}
    for user in (people.bob, people.greta, people.carla, people.olga):
        assert problem(browser(user).send("post", "/tasks/", sent)) == (403, "forbidden"), user
    for user in (people.peter, people.charlie):
        assert problem(browser(user).send("post", "/tasks/", sent)) == (404, "not_found"), user
    assert not Task.objects.exists()


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"title": " "}, "title"),
        ({"title": "x" * 161}, "title"),
        ({"due_on": "soon"}, "due_on"),
        ({"assignee": "nobody"}, "assignee"),
    ],
)
def test_what_is_wrong_is_said(
    browser: Callable[..., Browser], team: Team, people: People, wrong: dict[str, str], field: str
) -> None:
    response = browser(people.alice).send("post", "/tasks/", {"team": str(team.pk), "title": "Call"} | wrong)
    assert problem(response) == (400, "invalid")
    assert list(response.json()["errors"]) == [field]
    assert not Task.objects.exists()


def test_only_those_who_stay_are_asked(browser: Callable[..., Browser], team: Team, people: People) -> None:
    window, path = browser(people.alice), f"/tasks/{written(team).pk}/"
    for user in (people.greta, people.carla, people.peter, people.charlie):
        assert problem(window.send("patch", path, {"assignee": str(user.pk)})) == (400, "invalid"), user
    assert window.send("patch", path, {"assignee": str(people.bob.pk)}).json()["assignee"]["display_name"] == "Bob"
    assert window.send("patch", path, {"assignee": None}).json()["assignee"] is None


def test_a_template_is_read_in_ones_own_language_until_it_is_reworded(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    window, path = browser(people.alice), f"/tasks/{templated(team).pk}/"
    template = tasklists.templates()[KEY]
    for language in ("en", "fi", "et", "sv"):
        found = window.read(path, headers={"Accept-Language": language})
        assert (found["title"], found["done_when"]) == (template.title[language], template.done_when[language])
        assert found["owner_role"] == template.owner[language]
    window.send("patch", path, {"done_when": "kolme lappua"}, headers={"Accept-Language": "fi"})
    found = window.read(path, headers={"Accept-Language": "sv"})
    assert (found["title"], found["done_when"]) == (template.title["fi"], "kolme lappua")
    assert (found["template"], found["gap"]) == (KEY, 1)


def test_taking_and_finishing_is_told_once(browser: Callable[..., Browser], team: Team, people: People) -> None:
    elif_ = User.objects.create_user("elif@niitty.example", display_name="Elif")
    Membership.objects.create(team=team, user=elif_, role=Role.CORE)
    alice, other, path = browser(people.alice), browser(elif_), f"/tasks/{templated(team).pk}/"
    for _ in range(2):
        assert alice.send("post", f"{path}take/").json()["assignee"]["display_name"] == "Alice"
    assert problem(other.send("post", f"{path}take/")) == (409, "task_taken")
    for window in (other, alice):
        found = window.send("post", f"{path}finish/").json()
        assert (found["state"], found["ended_by"]["display_name"]) == ("done", "Elif")
    assert problem(alice.send("post", f"{path}take/")) == (409, "task_ended")
    assert problem(alice.send("post", f"{path}drop/")) == (409, "task_ended")
    for _ in range(2):
        found = alice.send("post", f"{path}reopen/").json()
        assert (found["state"], found["ended_at"], found["ended_by"]) == ("open", None, None)
    for _ in range(2):
        assert alice.send("post", f"{path}drop/").json()["state"] == "dropped"
    assert problem(alice.send("post", f"{path}finish/")) == (409, "task_ended")
    verbs = [("task_taken", "Alice"), ("task_done", "Elif"), ("task_reopened", "Alice"), ("task_dropped", "Alice")]
    assert told(team) == verbs


def test_an_invited_participant_finishes_what_they_were_asked(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    task = written(team, assignee=people.bob)
    window, path = browser(people.bob), f"/tasks/{task.pk}/"
    assert window.read(path)["abilities"] == {"change": False, "finish": True}
    assert window.send("post", f"{path}finish/").json()["state"] == "done"
    assert window.send("post", f"{path}reopen/").json()["state"] == "open"
    assert problem(window.send("patch", path, {"title": "Mine"})) == (403, "forbidden")
    assert problem(window.send("post", f"{path}drop/")) == (403, "forbidden")
    others = f"/tasks/{written(team, 'Another').pk}/"
    assert problem(window.send("post", f"{others}finish/")) == (403, "forbidden")
    tasks.drop_task(people.alice, task=task)
    assert problem(window.send("post", f"{path}reopen/")) == (403, "forbidden")


def test_whoever_leaves_lets_go(team: Team, people: People) -> None:
    held, done = written(team, assignee=people.bob), written(team, "Done", assignee=people.bob)
    tasks.finish_task(people.bob, task=done)
    memberships.change(people.alice, membership=people.bob.memberships.get(), role=Role.GUEST)
    held.refresh_from_db()
    done.refresh_from_db()
    assert (held.assignee, done.assignee) == (None, people.bob)
    Task.objects.filter(pk=held.pk).update(assignee=people.bob)
    memberships.remove(people.bob, membership=people.bob.memberships.get())
    held.refresh_from_db()
    assert held.assignee is None


def test_overdue_is_the_day_after_where_the_programme_is(team: Team) -> None:
    today = timezone.localdate()
    assert written(team, due_on=today - timedelta(days=1)).is_overdue
    assert not written(team, due_on=today).is_overdue
    assert not written(team).is_overdue
    assert not written(team, due_on=today - timedelta(days=1), state="done", ended_at=timezone.now()).is_overdue


def test_the_list_is_narrowed(browser: Callable[..., Browser], team: Team, neighbours: Team, people: People) -> None:
    templated(team, assignee=people.alice)
    written(team, "Done", state="done", ended_at=timezone.now())
    written(neighbours, "Theirs")

    def titles(user: User, query: str) -> list[str]:
        return [row["title"] for row in browser(user).read(f"/tasks/?{query}")["results"]]

    asked = tasklists.templates()[KEY].title["en"]
    assert titles(people.olga, "") == ["Theirs", "Done", asked]
    assert titles(people.alice, "") == ["Done", asked]
    assert titles(people.alice, f"team={team.pk}&state=open") == [asked]
    assert titles(people.alice, "mine=true") == [asked]
    assert titles(people.alice, "gap=1") == [asked]
    assert titles(people.alice, "gap=2") == []
    assert titles(people.greta, "") == titles(people.charlie, "") == []
    for query in ("state=late", "gap=x", "gap=-1", "gap=٣", "mine=no"):
        assert problem(browser(people.alice).send("get", f"/tasks/?{query}")) == (400, "invalid"), query


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow(
    browser: Callable[..., Browser], team: Team, people: People, count: int, django_assert_max_num_queries: Any
) -> None:
    for number in range(count):
        written(team, f"Task {number}", assignee=people.bob)
    window = browser(people.bob)
    with django_assert_max_num_queries(6):
        assert len(window.read(f"/tasks/?team={team.pk}")["results"]) == count


def test_a_team_has_only_so_many(
    browser: Callable[..., Browser], team: Team, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "MOST_OPEN", 1)
    done = written(team, "Done", state="done", ended_at=timezone.now())
    written(team)
    window = browser(people.alice)
    assert problem(window.send("post", "/tasks/", {"team": str(team.pk), "title": "x"})) == (409, "too_many_tasks")
    assert problem(window.send("post", f"/tasks/{done.pk}/reopen/")) == (409, "too_many_tasks")


def test_a_gap_opens_once(team: Team, neighbours: Team, people: People) -> None:
    day = timezone.localdate() + timedelta(days=9)
    Team.objects.filter(pk=neighbours.pk).update(archived_at=timezone.now())
    for _ in range(2):
        tasks.open_gap(team.programme, gap=1, due_on=day)
    found = list(team.tasks.order_by("pk"))
    assert [task.template for task in found] == [template.key for template in tasklists.of_gap(1)]
    assert {(task.gap, task.due_on) for task in found} == {(1, day)}
    assert not neighbours.tasks.exists()
    assert told(team) == []
    tasks.drop_task(people.alice, task=found[0])
    tasks.change_task(people.alice, task=found[1], due_on=day - timedelta(days=2))
    tasks.finish_task(people.alice, task=found[2])
    later = day + timedelta(days=7)
    tasks.open_gap(team.programme, gap=1, due_on=later)
    states = [(task.state, task.due_on) for task in team.tasks.order_by("pk")]
    assert states == [("dropped", day), ("open", day - timedelta(days=2)), ("done", day), ("open", later)]


def test_open_pages_hear_of_it(team: Team, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[dict[str, Any]] = []
    monkeypatch.setattr(tasks, "publish", lambda _, message: heard.append(message))
    task, about = written(team), {"type": "tasks", "team": str(team.pk)}
    for verb in (tasks.take_task, tasks.finish_task, tasks.reopen_task, tasks.drop_task):
        verb(people.alice, task=task)
    assert heard == [about] * 4
    tasks.open_gap(team.programme, gap=1, due_on=timezone.localdate())
    assert heard[4:] == [about] + [{"type": "tasks", "team": str(other)} for other in others(team.programme, team)]


def others(programme: Programme, team: Team) -> list[Any]:
    return list(programme.teams.exclude(pk=team.pk).values_list("pk", flat=True))


def test_templates_fit_their_schema_and_every_gap_has_some() -> None:
    assert {template.gap for template in tasklists.templates().values()} == {1, 2, 3, 4}
    data = json.loads((tasklists.CONTENT / "tasks.json").read_text(encoding="utf-8"))
    assert tasklists.check(data) == []
    (first, *_) = data["tasks"]
    assert tasklists.check({"tasks": [first, first]}) == [f"$.tasks: the key {first['key']!r} is used twice"]
    assert len(tasklists.check({"tasks": [first | {"title": {"en": "x"}}]})) == 3
    assert len(tasklists.check({"tasks": [first | {"gap": 0}]})) == 1
    assert tasklists.check({"tasks": [first | {"owner": dict.fromkeys(first["owner"], "x" * 81)}]})
    assert tasklists.words("gone").title == "gone"
