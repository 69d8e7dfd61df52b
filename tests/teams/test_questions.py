"""Coaches' questions over HTTP: asked, answered, parked, opened again, taken back."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

import pytest
from django.apps import apps
from django.utils import timezone

from canvases.models import Canvas
from teams.models import Activity, ProgrammeRole, Team, Thread, Verb
from tests import make
from tests.people import Browser, People, problem
from workspace.notifications.models import Notification

Open = Callable[..., Browser]


@pytest.fixture
def canvas(team: Team) -> Canvas:
    return make.canvas(team)


def about(on: Canvas | Team, body: str = "Who has seen this besides you?", **details: Any) -> dict[str, Any]:
    kind = "team" if isinstance(on, Team) else "canvas"
    return {"target_kind": kind, "target_id": str(on.pk), "body": body} | details


def asked(window: Browser, on: Canvas | Team, **details: Any) -> Any:
    response = window.send("post", "/questions/", about(on, **details))
    assert response.status_code == 201, response.content
    return response.json()


def listed(window: Browser, query: str = "") -> list[str]:
    return [row["body"] for row in window.read(f"/questions/?{query}")["results"]]


def test_a_question(browser: Open, canvas: Canvas, people: People) -> None:
    found = asked(browser(people.carla), canvas, anchor_kind="block", anchor_id="unheard")
    thread = browser(people.alice).read(f"/threads/{found['id']}/")
    (comment,) = thread["comments"]
    assert found.pop("created_at")
    assert found.pop("created_by")["role"] == "coach"
    assert found.pop("target")["kind"] == "canvas"
    assert found == {
        "id": thread["id"],
        "team": {"id": str(canvas.team_id), "name": "Kaarnala"},
        "anchor_kind": "block",
        "anchor_id": "unheard",
        "anchor": "Whose voice is missing",
        "path": f"/canvases/{canvas.pk}?comment={comment['id']}",
        "body": "Who has seen this besides you?",
        "audience": "space",
        "answers": 0,
        "state": "open",
        "parked_until": "",
        "resolved_at": None,
        "resolved_by": None,
        "abilities": {"settle": True},
    }
    assert (thread["kind"], thread["state"], comment["body"]) == ("question", "open", "Who has seen this besides you?")
    assert thread["abilities"] == {"reply": True, "resolve": False, "settle": True}


def test_only_those_who_lead_the_programme_ask(browser: Open, team: Team, canvas: Canvas, people: People) -> None:
    for user in (people.carla, people.olga):
        assert asked(browser(user), canvas)["state"] == "open"
        assert asked(browser(user), team)["path"].startswith(f"/teams/{team.pk}/questions?comment=")
    for user in (people.alice, people.bob, people.greta):
        assert problem(browser(user).send("post", "/questions/", about(canvas))) == (403, "forbidden")
    for user in (people.peter, people.charlie):
        assert problem(browser(user).send("post", "/questions/", about(canvas))) == (404, "not_found")
    assert Thread.objects.count() == 4, "a refusal leaves nothing half-written"
    browser(people.olga).send("post", f"/teams/{team.pk}/archive/")
    assert problem(browser(people.carla).send("post", "/questions/", about(canvas))) == (403, "forbidden")


def test_a_team_as_a_whole_is_asked_and_nothing_else_is_said_about_it(
    browser: Open, team: Team, people: People
) -> None:
    for user in (people.alice, people.carla):
        assert problem(browser(user).send("post", "/threads/", about(team))) == (403, "forbidden")
    for user in (people.bob, people.charlie):
        assert problem(browser(user).send("post", "/threads/", about(team))) == (404, "not_found")
    question = asked(browser(people.carla), team)
    reply = {"thread": question["id"], "body": "The Monday group."}
    assert browser(people.alice).send("post", "/comments/", reply).status_code == 201
    assert problem(browser(people.bob).send("post", "/comments/", reply)) == (404, "not_found")
    assert (listed(browser(people.bob)), len(listed(browser(people.alice)))) == ([], 1)


def test_it_is_open_until_somebody_says_that_it_is_answered(browser: Open, canvas: Canvas, people: People) -> None:
    coach, core = browser(people.carla), browser(people.alice)
    path = f"/questions/{asked(coach, canvas)['id']}/"
    browser(people.bob).send("post", "/comments/", {"thread": path.split("/")[2], "body": "I have."})
    waiting = core.read(path)
    assert (waiting["state"], waiting["answers"]) == ("open", 1)
    done = core.send("post", f"{path}answer/").json()
    assert (done["state"], done["resolved_by"]["display_name"]) == ("answered", "Alice")
    assert (listed(core, "state=open"), len(listed(core, "state=answered"))) == ([], 1)
    assert problem(coach.send("post", f"{path}park/")) == (409, "question_settled")
    again = coach.send("post", f"{path}reopen/").json()
    assert (again["state"], again["resolved_at"], again["resolved_by"]) == ("open", None, None)
    assert coach.send("post", f"{path}reopen/").status_code == 200, "opened twice it is open"
    verbs = set(Activity.objects.values_list("verb", flat=True))
    assert verbs == {"question_asked", "commented", "question_answered", "question_reopened"}


def test_an_answer_comes_with_its_words(browser: Open, canvas: Canvas, people: People) -> None:
    question = asked(browser(people.carla), canvas)
    core, path = browser(people.alice), f"/questions/{question['id']}/answer/"
    done = core.send("post", path, {"body": "The Monday group."}).json()
    assert (done["state"], done["answers"]) == ("answered", 1)
    assert Activity.objects.get(verb=Verb.QUESTION_ANSWERED).excerpt == "The Monday group."
    (told,) = Notification.objects.filter(person=people.carla)
    assert (told.kind, told.detail, told.text) == ("settled", "answered", "The Monday group.")
    comment = core.read(f"/threads/{question['id']}/")["comments"][1]
    core.send("delete", f"/comments/{comment['id']}/")
    assert Activity.objects.get(verb=Verb.QUESTION_ANSWERED).excerpt == ""
    assert not Notification.objects.filter(person=people.carla).exists()


def test_it_may_be_parked_with_a_word(browser: Open, canvas: Canvas, people: People) -> None:
    path = f"/questions/{asked(browser(people.carla), canvas)['id']}/"
    core = browser(people.alice)
    assert problem(core.send("post", f"{path}park/", {"until": "x" * 201})) == (400, "invalid")
    parked = core.send("post", f"{path}park/", {"until": "After the fourth meeting"}).json()
    assert (parked["state"], parked["parked_until"]) == ("parked", "After the fourth meeting")
    (told,) = Browser(people.carla).read("/notifications/")["results"]
    assert (told["kind"], told["detail"], told["text"]) == ("settled", "parked", "After the fourth meeting")
    assert told["path"] == f"/canvases/{canvas.pk}?comment={path.split('/')[2]}"
    core.send("post", f"{path}reopen/")
    assert not Notification.objects.filter(person=people.carla).exists(), "it is not parked any more"
    core.send("post", f"{path}answer/")
    assert Notification.objects.get(person=people.carla).detail == "answered"


def test_the_core_team_hears_and_nobody_twice(browser: Open, canvas: Canvas, people: People) -> None:
    note = make.note(canvas, people.bob)
    asked(browser(people.carla), canvas.team)
    kinds = dict(Notification.objects.values_list("person__display_name", "kind"))
    assert kinds == {"Alice": "question"}
    Notification.objects.all().delete()
    thread = make.question(canvas, people.carla, anchor_kind="note", anchor_id=str(note.pk))
    browser(people.alice).send("post", "/comments/", {"thread": str(thread.pk), "body": "Half of it."})
    kinds = dict(Notification.objects.values_list("person__display_name", "kind"))
    assert kinds == {"Carla": "replied", "Bob": "commented"}


def test_others_than_the_core_and_the_asker_do_not_settle(browser: Open, canvas: Canvas, people: People) -> None:
    path = f"/questions/{asked(browser(people.carla), canvas)['id']}/"
    for user in (people.bob, people.greta, people.olga):
        for deed in ("answer", "park", "reopen"):
            assert problem(browser(user).send("post", f"{path}{deed}/")) == (403, "forbidden")
        assert problem(browser(user).send("post", f"/threads/{path.split('/')[2]}/resolve/")) == (403, "forbidden")
    ProgrammeRole.objects.filter(user=people.carla).delete()
    assert problem(browser(people.carla).send("post", f"{path}answer/")) == (404, "not_found")


def test_a_comment_is_no_question(browser: Open, canvas: Canvas, people: People) -> None:
    thread = make.thread(canvas, people.carla)
    assert problem(browser(people.alice).send("post", f"/questions/{thread.pk}/answer/")) == (404, "not_found")
    assert listed(browser(people.alice)) == []


@pytest.mark.parametrize("is_settled", [False, True])
def test_taken_back_it_is_none(browser: Open, canvas: Canvas, people: People, *, is_settled: bool) -> None:
    coach, core = browser(people.carla), browser(people.alice)
    question = asked(coach, canvas)
    core.send("post", "/comments/", {"thread": question["id"], "body": "The Monday group."})
    if is_settled:
        core.send("post", f"/questions/{question['id']}/answer/")
    first = core.read(f"/threads/{question['id']}/")["comments"][0]
    assert coach.send("delete", f"/comments/{first['id']}/").status_code == 204
    assert (listed(core), listed(coach)) == ([], [])
    left = core.read(f"/threads/{question['id']}/")
    assert (left["kind"], left["state"], [one["body"] for one in left["comments"]]) == (
        "talk",
        None,
        ["", "The Monday group."],
    )
    assert not Notification.objects.filter(person=people.alice).exists()
    assert problem(core.send("post", f"/questions/{question['id']}/answer/")) == (404, "not_found")


def test_lists_are_narrowed(browser: Open, team: Team, neighbours: Team, canvas: Canvas, people: People) -> None:
    for body, place in (("First", canvas), ("Second", team), ("Other", make.canvas(neighbours))):
        make.question(place, people.carla, body)
    coach = browser(people.carla)
    assert listed(coach) == listed(coach, f"programme={team.programme_id}") == ["First", "Second", "Other"]
    assert listed(coach, f"team={neighbours.pk}") == ["Other"]
    assert listed(coach, "for_me=true") == []
    assert listed(browser(people.alice), "for_me=true") == ["First", "Second"]
    assert listed(browser(people.bob), "for_me=true") == []
    assert listed(browser(people.greta), f"team={team.pk}") == ["First"]
    Team.objects.filter(pk=team.pk).update(archived_at=timezone.now())
    assert listed(browser(people.alice), "for_me=true") == []
    assert listed(coach, f"programme={team.programme_id}") == ["Other"]
    for wrong in ("state=lost", "for_me=no", "team=nonsense"):
        assert problem(coach.send("get", f"/questions/?{wrong}")) == (400, "invalid")
    assert problem(browser(people.charlie).send("get", f"/questions/?team={team.pk}")) == (404, "not_found")


@pytest.mark.parametrize("asker", ["alice", "greta", "carla"])
def test_a_list_takes_as_many_queries_for_three_as_for_one(
    browser: Open,
    programme: Any,
    canvas: Canvas,
    people: People,
    asker: str,
    django_assert_max_num_queries: Any,
) -> None:
    window = browser(getattr(people, asker))

    def grown(number: int) -> None:
        """One more question here, and one in one more team."""
        another = make.canvas(make.team(programme, f"Team {number}", visibility="programme"), number)
        make.comment(make.question(another, people.olga), people.carla)
        make.question(make.canvas(canvas.team, number), people.carla)

    grown(1)
    with django_assert_max_num_queries(14) as first:
        window.read("/questions/")
    grown(2)
    grown(3)
    with django_assert_max_num_queries(14) as second:
        assert len(window.read("/questions/")["results"]) >= 3
    assert len(second) == len(first)


def test_what_was_an_open_question_in_a_log_stays_one(canvas: Canvas, people: People) -> None:
    """Before questions were a kind of their own, a coach's comment on an entry was one until somebody else answered."""
    waiting, answered, closed, bobs = (
        make.thread(canvas, user) for user in (people.carla, people.carla, people.carla, people.bob)
    )
    make.comment(answered, people.alice)
    Thread.objects.update(target_kind="log_entry")
    Thread.objects.filter(pk=closed.pk).update(resolved_at=timezone.now())
    importlib.import_module("teams.migrations.0007_questions_in_logs").keep_open(apps, None)
    assert list(Thread.objects.questions()) == [waiting]
    assert bobs in Thread.objects.filter(kind="talk")


def test_asked_again_under_its_key_it_is_asked_once(browser: Open, canvas: Canvas, people: People) -> None:
    carla = browser(people.carla)
    tries = [carla.send("post", "/questions/", about(canvas), headers={"Idempotency-Key": "k"}) for _twice in range(2)]
    assert [answer.status_code for answer in tries] == [201, 201]
    assert tries[0].json()["id"] == tries[1].json()["id"]
    assert Notification.objects.filter(person=people.alice).count() == 1
    as_comment = carla.send("post", "/threads/", about(canvas), headers={"Idempotency-Key": "k"})
    assert problem(as_comment) == (409, "key_used")
