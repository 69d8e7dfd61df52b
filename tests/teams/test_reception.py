"""Naming people, reacting, and what is new to whom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from canvases.exports import reading
from canvases.models import Canvas
from teams.models import Activity, Comment, Reading, Team, Thread
from teams.services import discussion, reception
from tests import make
from tests.people import Browser, People, problem
from workspace.accounts import hooks
from workspace.accounts.models import User
from workspace.core.policy import remembering
from workspace.notifications.models import Notification
from workspace.realtime import topics

pytestmark = pytest.mark.django_db


@pytest.fixture
def canvas(team: Team) -> Canvas:
    return make.canvas(team)


@pytest.fixture
def thread(canvas: Canvas, people: People) -> Thread:
    return make.thread(canvas, people.alice)


def at(person: User) -> str:
    return f"@{{{person.pk}}}"


def about(canvas: Canvas) -> str:
    return f"?target_kind=canvas&target_id={canvas.pk}"


def mentionable(user: User, canvas: Canvas) -> dict[str, list[str]]:
    people = Browser(user).read(f"/threads/mentionable/{about(canvas)}")["people"]
    return {row["person"]["display_name"]: row["audiences"] for row in people}


def test_those_are_offered_who_may_read_it(canvas: Canvas, people: People) -> None:
    core, leading, others = ["team", "team_and_coaches", "space"], ["team_and_coaches", "space"], ["space"]
    everybody = {"Alice": core, "Bob": others, "Carla": leading, "Greta": others, "Olga": leading}
    assert mentionable(people.bob, canvas) == {name: may for name, may in everybody.items() if name != "Bob"}
    met = {"Alice": core, "Carla": leading, "Olga": leading}
    assert mentionable(people.greta, canvas) == met, "guests meet the core, and whoever speaks"
    thread = make.thread(canvas, people.bob)
    assert mentionable(people.greta, canvas) == met | {"Bob": others}
    Thread.objects.filter(pk=thread.pk).update(audience="team")
    assert mentionable(people.greta, canvas) == met
    Team.objects.update(visibility="team")
    assert mentionable(people.alice, canvas) == {"Carla": leading, "Olga": leading}
    assert problem(Browser(people.charlie).send("get", f"/threads/mentionable/{about(canvas)}")) == (404, "not_found")


@pytest.mark.parametrize("name", ["alice", "greta"])
def test_offering_takes_as_many_queries_for_three_as_for_one(
    team: Team, canvas: Canvas, people: People, name: str, django_assert_max_num_queries: Any
) -> None:
    window, counts = Browser(getattr(people, name)), []
    for number in range(3):
        user = User.objects.create_user(display_name=f"Guest {number}")
        team.memberships.create(user=user, role="guest")
        make.thread(canvas, user)
        with django_assert_max_num_queries(14) as asked:
            window.read(f"/threads/mentionable/{about(canvas)}")
        counts.append(len(asked))
    assert counts[0] == counts[2]


def test_whoever_is_named_hears_of_it_and_has_the_name_of_now(canvas: Canvas, people: People) -> None:
    window = Browser(people.alice)
    sent = {"target_kind": "canvas", "target_id": str(canvas.pk), "body": f"{at(people.bob)}, you know it"}
    made = window.send("post", "/threads/", sent).json()["comments"][0]
    assert made["mentions"] == [{"id": str(people.bob.pk), "display_name": "Bob"}]
    told = Notification.objects.get()
    assert (told.person, told.kind, told.text) == (people.bob, "mention", "@Bob, you know it")
    assert Activity.objects.get().excerpt == "@Bob, you know it"
    User.objects.filter(pk=people.bob.pk).update(display_name="Robert")
    (found,) = window.read(f"/threads/{about(canvas)}")["results"]
    assert found["comments"][0]["mentions"][0]["display_name"] == "Robert"
    path = f"/comments/{made['id']}/"
    assert window.send("patch", path, {"body": f"{at(people.greta)} and {at(people.bob)}"}).status_code == 200
    assert set(Notification.objects.values_list("person__display_name", "kind")) == {
        ("Robert", "mention"),
        ("Greta", "mention"),
    }
    assert Activity.objects.get().excerpt == "@Greta and @Robert"
    people.bob.memberships.all().delete()
    assert window.send("patch", path, {"body": f"{at(people.bob)} left"}).status_code == 200, "who left stays named"


@pytest.mark.parametrize("audience", ["space", "team_and_coaches", "team"])
def test_nobody_is_named_who_does_not_read_it(canvas: Canvas, people: People, audience: str) -> None:
    strangers = {"space": people.peter, "team_and_coaches": people.bob, "team": people.carla}
    sent = {"target_kind": "canvas", "target_id": str(canvas.pk), "audience": audience}
    for body in (at(strangers[audience]), "@{00000000-0000-7000-8000-000000000000}"):
        found = Browser(people.alice).send("post", "/threads/", sent | {"body": body})
        assert problem(found) == (400, "invalid")
        assert list(found.json()["errors"]) == ["body"]
    assert not Comment.objects.exists()


def test_documents_name_the_named_as_everybody(canvas: Canvas, people: People) -> None:
    body = f"{at(people.greta)} knows"
    discussion.start_thread(people.alice, target_kind="canvas", target_id=canvas.pk, body=body)
    for authors, words in ((True, "@Greta knows"), (False, "@somebody knows")):
        with remembering():
            (whole,) = reading.read(people.carla, [canvas], reading.Choices("en", authors=authors, discussion=True))
        assert [said.text for said in whole.said[""]] == [words]


def test_a_guest_who_becomes_an_account_is_named_as_that(canvas: Canvas, people: People) -> None:
    body = f"{at(people.greta)} knows"
    comment = discussion.start_thread(people.alice, target_kind="canvas", target_id=canvas.pk, body=body).comments.get()
    for person in (people.greta, people.bob):
        reception.react(person, comment=comment, kind="agree")
    reception.read(people.greta, comments=[comment.pk])
    hooks.merge(people.greta, people.bob)
    comment.refresh_from_db()
    assert comment.body == f"{at(people.bob)} knows"
    assert [row.person for row in comment.mentions.all()] == [people.bob]
    assert [row.person for row in comment.reactions.all()] == [people.bob]
    assert Reading.objects.get().person == people.bob


def test_reacting_twice_is_once(thread: Thread, people: People) -> None:
    comment = thread.comments.get()
    path = f"/comments/{comment.pk}/reactions"
    bob = Browser(people.bob)
    for _ in range(2):
        found = bob.send("put", f"{path}/thanks/").json()
    Browser(people.greta).send("put", f"{path}/thanks/")
    found = bob.send("put", f"{path}/unsure/").json()["reactions"]
    assert [(row["kind"], [one["display_name"] for one in row["people"]]) for row in found] == [
        ("thanks", ["Bob", "Greta"]),
        ("unsure", ["Bob"]),
    ]
    for _ in range(2):
        assert bob.send("delete", f"{path}/unsure/").status_code == 200
    assert problem(bob.send("put", f"{path}/love/")) == (404, "not_found")
    assert problem(Browser(people.charlie).send("put", f"{path}/thanks/")) == (404, "not_found")
    assert not Notification.objects.exists()
    discussion.delete_comment(people.alice, comment=comment)
    assert problem(bob.send("put", f"{path}/thanks/")) == (404, "not_found")
    assert not comment.reactions.exists()


def test_what_others_said_is_new_until_it_is_read(
    browser: Callable[..., Browser], canvas: Canvas, thread: Thread, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(reception, "publish", lambda topic, _message: heard.append(topic))

    def new(user: User) -> list[list[str]]:
        return [row["unread"] for row in browser(user).read(f"/threads/{about(canvas)}")["results"]]

    opening, answer = thread.comments.get(), make.comment(thread, people.bob)
    assert new(people.alice) == [[str(answer.pk)]], "one's own words are not new"
    assert new(people.greta) == [[str(opening.pk), str(answer.pk)]]
    sent = {"comments": [str(answer.pk)]}
    assert browser(people.greta).send("post", "/threads/read/", sent).status_code == 204
    assert new(people.greta) == [[]]
    browser(people.greta).send("post", "/threads/read/", {"comments": [str(opening.pk)]})
    assert new(people.greta) == [[]], "nobody un-reads"
    assert heard == [topics.user(people.greta.pk)]
    browser(people.charlie).send("post", "/threads/read/", sent)
    assert Reading.objects.count() == 1
    later = make.comment(thread, people.carla)
    assert new(people.greta) == [[str(later.pk)]]
    Comment.objects.update(created_at=timezone.now() - timedelta(days=31))
    assert new(people.greta) == [[]]
    Reading.objects.update(at=timezone.now() - timedelta(days=31))
    reception.forget_readings()
    assert not Reading.objects.exists()


def test_reading_many_takes_no_more_queries(canvas: Canvas, people: People, django_assert_max_num_queries: Any) -> None:
    counts = []
    for number in (1, 3):
        said = [make.thread(canvas, people.alice).comments.get().pk for _ in range(number)]
        with django_assert_max_num_queries(6) as asked:
            reception.read(people.bob, comments=said)
        counts.append(len(asked))
    assert counts[0] == counts[1]
