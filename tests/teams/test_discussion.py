from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from canvases.models import Canvas
from teams.models import Activity, Comment, Team, Thread, Verb
from tests import make
from tests.people import Browser, People, problem


@pytest.fixture
def canvas(team: Team) -> Canvas:
    return make.canvas(team)


def about(canvas: Canvas) -> str:
    return f"/threads/?target_kind=canvas&target_id={canvas.pk}"


def new(canvas: Canvas, body: str = "What do you mean?", **details: Any) -> dict[str, Any]:
    return {"target_kind": "canvas", "target_id": str(canvas.pk), "body": body} | details


def test_a_conversation(browser: Callable[..., Browser], canvas: Canvas, people: People) -> None:
    window = browser(people.greta)
    response = window.send("post", "/threads/", new(canvas, anchor_kind="block", anchor_id="unheard"))
    assert response.status_code == 201
    thread = response.json()
    (comment,) = thread.pop("comments")
    assert thread.pop("created_at")
    assert comment.pop("created_at")
    assert thread == {
        "id": thread["id"],
        "team": str(canvas.team_id),
        "target_kind": "canvas",
        "target_id": str(canvas.pk),
        "anchor_kind": "block",
        "anchor_id": "unheard",
        "resolved_at": None,
        "resolved_by": None,
        "kind": "talk",
        "audience": "space",
        "unread": [],
        "smaller_audiences": [],
        "state": None,
        "parked_until": "",
        "abilities": {"reply": True, "resolve": True, "settle": False},
    }
    assert comment == {
        "id": comment["id"],
        "thread": thread["id"],
        "author": {
            "id": str(people.greta.pk),
            "display_name": "Greta",
            "initials": "Gr",
            "avatar": None,
            "is_guest": True,
            "role": "guest",
        },
        "body": "What do you mean?",
        "mentions": [],
        "reactions": [],
        "edited_at": None,
        "deleted_at": None,
        "abilities": {"edit": True, "delete": True},
    }
    reply = browser(people.carla).send("post", "/comments/", {"thread": thread["id"], "body": "A question back."})
    assert reply.status_code == 201
    assert reply.json()["author"]["role"] == "coach"
    (found,) = browser(people.alice).read(about(canvas))["results"]
    assert [one["body"] for one in found["comments"]] == ["What do you mean?", "A question back."]
    assert [one["abilities"]["edit"] for one in found["comments"]] == [False, False]


def test_everybody_who_reads_may_speak(browser: Callable[..., Browser], canvas: Canvas, people: People) -> None:
    for user in (people.alice, people.bob, people.greta, people.carla, people.olga):
        assert browser(user).send("post", "/threads/", new(canvas)).status_code == 201
    for user in (people.peter, people.charlie):
        assert problem(browser(user).send("post", "/threads/", new(canvas))) == (404, "not_found")
        assert problem(browser(user).send("get", about(canvas))) == (404, "not_found")


def test_in_an_archived_team_nobody_speaks(browser: Callable[..., Browser], canvas: Canvas, people: People) -> None:
    thread = make.thread(canvas, people.alice)
    browser(people.olga).send("post", f"/teams/{canvas.team_id}/archive/")
    window = browser(people.alice)
    (found,) = window.read(about(canvas))["results"]
    assert found["abilities"] == {"reply": False, "resolve": False, "settle": False}
    assert found["comments"][0]["abilities"] == {"edit": False, "delete": False}
    assert problem(window.send("post", "/threads/", new(canvas))) == (403, "forbidden")
    reply = {"thread": str(thread.pk), "body": "Still here"}
    assert problem(window.send("post", "/comments/", reply)) == (403, "forbidden")
    own = thread.comments.get().pk
    assert problem(window.send("patch", f"/comments/{own}/", {"body": "x"})) == (403, "forbidden")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"body": ""}, "body"),
        ({"body": " \n\u200b"}, "body"),
        ({"body": "x" * 4001}, "body"),
        ({"body": None}, "body"),
        ({"body": ["a"]}, "body"),
        ({"anchor_kind": "block", "anchor_id": "nowhere"}, "anchor_id"),
        ({"anchor_kind": "note", "anchor_id": "no-id"}, "anchor_id"),
        ({"anchor_kind": "note", "anchor_id": "00000000-0000-7000-8000-000000000000"}, "anchor_id"),
        ({"anchor_kind": "star"}, "anchor_kind"),
        ({"target_id": "no-id"}, "target_id"),
    ],
)
def test_what_does_not_fit_is_said(
    browser: Callable[..., Browser], canvas: Canvas, people: People, change: dict[str, Any], field: str
) -> None:
    response = browser(people.alice).send("post", "/threads/", new(canvas) | change)
    assert problem(response) == (400, "invalid")
    assert list(response.json()["errors"]) == [field]
    assert not Thread.objects.exists()


@pytest.mark.parametrize("spelling", ["{{{}}}", "urn:uuid:{}", "\n{}"])
def test_a_note_has_one_spelling(
    browser: Callable[..., Browser], canvas: Canvas, people: People, spelling: str
) -> None:
    note = make.note(canvas, people.alice)
    anchor = {"anchor_kind": "note", "anchor_id": spelling.format(note.pk)}
    found = browser(people.alice).send("post", "/threads/", new(canvas) | anchor)
    if found.status_code == 201:
        assert found.json()["anchor_id"] == str(note.pk)
    else:
        assert problem(found) == (400, "invalid")


def test_there_is_nothing_to_say_about_nothing(browser: Callable[..., Browser], canvas: Canvas, people: People) -> None:
    window = browser(people.alice)
    nowhere = "00000000-0000-7000-8000-000000000000"
    for change in ({"target_kind": "moon"}, {"target_id": nowhere}):
        assert problem(window.send("post", "/threads/", new(canvas) | change)) == (404, "not_found")
    assert problem(window.send("get", f"/threads/?target_kind=moon&target_id={nowhere}")) == (404, "not_found")
    assert problem(window.send("get", "/threads/")) == (400, "invalid")


def test_words_are_plain_text(browser: Callable[..., Browser], canvas: Canvas, people: People) -> None:
    body = "  <b>Not bold</b>\r\n\tåäö 🌿\x00\x1b[31m\u2028end \ud800"
    made = browser(people.alice).send("post", "/threads/", new(canvas, body)).json()
    assert made["comments"][0]["body"] == "<b>Not bold</b>\n\tåäö 🌿[31m\nend"


def test_own_words_can_be_changed(browser: Callable[..., Browser], canvas: Canvas, people: People) -> None:
    window = browser(people.bob)
    comment = window.send("post", "/threads/", new(canvas, "A tpyo")).json()["comments"][0]
    path = f"/comments/{comment['id']}/"
    changed = window.send("patch", path, {"body": "A typo"}).json()
    assert (changed["body"], bool(changed["edited_at"])) == ("A typo", True)
    assert Activity.objects.get().excerpt == "A typo"
    for user in (people.alice, people.olga):
        assert problem(browser(user).send("patch", path, {"body": "Mine"})) == (403, "forbidden")
        assert problem(browser(user).send("delete", path)) == (403, "forbidden")
    assert problem(browser(people.charlie).send("patch", path, {"body": "Mine"})) == (404, "not_found")


def test_deleting_keeps_an_empty_place(browser: Callable[..., Browser], canvas: Canvas, people: People) -> None:
    window = browser(people.bob)
    made = window.send("post", "/threads/", new(canvas, "My secret")).json()
    path = f"/comments/{made['comments'][0]['id']}/"
    assert window.send("delete", path).status_code == 204
    (found,) = window.read(about(canvas))["results"]
    stub = found["comments"][0]
    assert (stub["body"], bool(stub["deleted_at"])) == ("", True)
    assert stub["abilities"] == {"edit": False, "delete": False}
    assert problem(window.send("patch", path, {"body": "Back"})) == (403, "forbidden")
    assert Activity.objects.get().excerpt == "", "what was deleted is not told in the feed either"
    assert not Comment.objects.filter(body__contains="secret").exists()


def test_resolving_and_reopening(browser: Callable[..., Browser], canvas: Canvas, people: People) -> None:
    thread = make.thread(canvas, people.bob)
    path = f"/threads/{thread.pk}/"
    assert problem(browser(people.greta).send("post", f"{path}resolve/")) == (403, "forbidden")
    for user in (people.bob, people.alice, people.carla):
        resolved = browser(user).send("post", f"{path}resolve/").json()
        assert resolved["resolved_by"]["display_name"] == user.display_name
        assert browser(user).send("post", f"{path}resolve/").json()["resolved_at"] == resolved["resolved_at"]
        assert browser(user).send("post", f"{path}reopen/").json()["resolved_at"] is None
    assert Activity.objects.filter(verb=Verb.THREAD_RESOLVED).count() == 3
    assert problem(browser(people.charlie).send("post", f"{path}resolve/")) == (404, "not_found")


def test_who_left_is_still_named(browser: Callable[..., Browser], canvas: Canvas, people: People) -> None:
    make.thread(canvas, people.bob)
    people.bob.memberships.all().delete()
    author = browser(people.alice).read(about(canvas))["results"][0]["comments"][0]["author"]
    assert (author["display_name"], author["role"]) == ("Bob", None)


def test_a_grant_on_one_canvas_shows_its_threads_alone(
    browser: Callable[..., Browser], canvas: Canvas, people: People
) -> None:
    shared, other = make.thread(canvas, people.alice), make.thread(make.canvas(canvas.team, 3), people.alice)
    granted = browser(people.alice).send(
        "post", f"/canvases/{canvas.pk}/grants/", {"user": str(people.charlie.pk), "level": "comment"}
    )
    assert granted.status_code == 201, granted.content
    window = browser(people.charlie)
    assert [row["id"] for row in window.read(about(canvas))["results"]] == [str(shared.pk)]
    reply = {"thread": str(shared.pk), "body": "From outside"}
    assert window.send("post", "/comments/", reply).status_code == 201
    assert problem(window.send("get", f"/threads/{other.pk}/")) == (404, "not_found")


@pytest.mark.parametrize("asker", ["alice", "greta", "carla"])
def test_a_list_takes_as_many_queries_for_three_as_for_one(
    browser: Callable[..., Browser],
    canvas: Canvas,
    people: People,
    asker: str,
    django_assert_max_num_queries: Any,
) -> None:
    window = browser(getattr(people, asker))
    make.thread(canvas, people.bob, resolved_by=people.alice)
    with django_assert_max_num_queries(14) as first:
        window.read(about(canvas))
    for user in (people.greta, people.alice):
        make.comment(make.thread(canvas, user), people.carla)
    with django_assert_max_num_queries(14) as second:
        assert len(window.read(about(canvas))["results"]) == 3
    assert len(second) == len(first)


def test_sent_again_under_its_key_it_is_said_once(
    browser: Callable[..., Browser], canvas: Canvas, people: People
) -> None:
    """The answer to the first try was lost on the way."""
    alice, bob = browser(people.alice), browser(people.bob)
    begun = [alice.send("post", "/threads/", new(canvas), headers={"Idempotency-Key": "k"}) for _twice in range(2)]
    assert [answer.status_code for answer in begun] == [201, 201]
    assert begun[0].json() == begun[1].json()
    assert Thread.objects.count() == 1

    reply = {"thread": begun[0].json()["id"], "body": "The night shift"}
    said = [bob.send("post", "/comments/", reply, headers={"Idempotency-Key": "k"}).json() for _twice in range(2)]
    assert said[0]["id"] == said[1]["id"]
    assert Comment.objects.count() == 2, "each person has keys of their own"
    assert Activity.objects.get(verb=Verb.COMMENTED, actor=people.bob).count == 1

    other = alice.send("post", "/threads/", new(canvas)).json()["id"]
    elsewhere = {"thread": other, "body": "The night shift"}
    assert problem(bob.send("post", "/comments/", elsewhere, headers={"Idempotency-Key": "k"})) == (409, "key_used")
    question = bob.send("post", "/threads/", new(make.canvas(canvas.team, 3)), headers={"Idempotency-Key": "k"})
    assert problem(question) == (409, "key_used")
    assert problem(bob.send("post", "/comments/", reply, headers={"Idempotency-Key": "k" * 65})) == (400, "invalid")
