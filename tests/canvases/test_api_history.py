"""The past of a canvas over REST."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from urllib.parse import quote

import pytest
from django.utils import timezone

from canvases.api.history import PastThrottle
from canvases.models import Canvas, CanvasUpdate
from canvases.services.compaction import compact
from canvases.services.notes import NewNote, add_notes, change_note, delete_note
from tests.canvases import logs
from tests.canvases.conftest import canvas_of
from tests.canvases.engine.kit import Author
from tests.canvases.logs import typed, write
from tests.people import Browser, problem
from workspace.accounts.models import User

pytestmark = pytest.mark.django_db


def history(user: User, canvas: Canvas, query: str = "") -> Any:
    return Browser(user).read(f"/canvases/{canvas.pk}/history/{query}")


def state(user: User, canvas: Canvas, query: str = "") -> Any:
    return Browser(user).read(f"/canvases/{canvas.pk}/state/{query}")


def texts(found: Any) -> list[str]:
    return sorted(note["text"] for note in found["notes"])


def test_steps_tell_who_and_when_newest_first(canvas: Canvas, alice: User, bob: User) -> None:
    add_notes(alice, canvas, notes=[NewNote("unheard", "Hei")])
    add_notes(bob, canvas, notes=[NewNote("unheard", "Tere")])
    second, first = history(bob, canvas)["results"]
    row = CanvasUpdate.objects.get(sequence=1)
    assert first == {
        "sequence": 1,
        "first_sequence": 1,
        "generation": 1,
        "at": timezone.localtime(row.at).isoformat(),
        "author": first["author"],
        "size": len(row.data),
    }
    assert (first["author"]["id"], first["author"]["display_name"]) == (str(alice.pk), "Alice")
    assert (second["sequence"], second["author"]["display_name"]) == (2, "Bob")


def test_steps_come_in_pages(canvas: Canvas, alice: User) -> None:
    write(canvas, alice, typed(alice, 5))
    first = history(alice, canvas, "?page_size=3")
    assert [step["sequence"] for step in first["results"]] == [5, 4, 3]
    rest = history(alice, canvas, first["next"][first["next"].index("?") :])
    assert [step["sequence"] for step in rest["results"]] == [2, 1]


@pytest.mark.parametrize("count", [1, 3])
def test_asks_as_often_for_three_steps_as_for_one(
    canvas: Canvas, alice: User, bob: User, count: int, django_assert_num_queries: Any
) -> None:
    for user in (alice, bob, None)[:count]:
        write(canvas, user, typed(alice, 1))
    client = Browser(alice)
    client.send("get", "/canvases/")
    with django_assert_num_queries(4):  # session, person, canvas, page
        assert len(client.read(f"/canvases/{canvas.pk}/history/")["results"]) == count


@pytest.mark.parametrize("count", [1, 3])
def test_state_asks_as_often_for_three_steps_as_for_one(
    canvas: Canvas, alice: User, count: int, django_assert_num_queries: Any
) -> None:
    add_notes(alice, canvas, notes=[NewNote("unheard", "Hei")] * count)
    client = Browser(alice)
    client.send("get", "/canvases/")
    # session, person, canvas, document, last step, what is left out, steps, whose accounts are gone
    with django_assert_num_queries(8):
        assert len(client.read(f"/canvases/{canvas.pk}/state/")["notes"]) == count


def test_author_of_a_merged_guest_is_the_account(canvas: Canvas, alice: User, greta: User) -> None:
    write(canvas, greta, typed(greta, 1))
    User.objects.filter(pk=greta.pk).update(merged_into=alice)
    assert history(alice, canvas)["results"][0]["author"]["id"] == str(alice.pk)
    assert state(alice, canvas)["author"]["id"] == str(alice.pk)


def test_state_after_each_step(canvas: Canvas, alice: User) -> None:
    note = add_notes(alice, canvas, notes=[NewNote("unheard", "Hei")])[0]
    change_note(alice, note, changes={"text": "Hei hei", "block": "rings", "lane": "needed", "x": 0.5})
    delete_note(alice, note)
    assert [texts(state(alice, canvas, f"?sequence={number}")) for number in range(4)] == [[], ["Hei"], ["Hei hei"], []]
    found = state(alice, canvas, "?sequence=2")
    at = timezone.localtime(CanvasUpdate.objects.get(sequence=2).at).isoformat()
    assert (found["sequence"], found["at"], found["author"]["display_name"]) == (2, at, "Alice")
    assert (found["links"], found["groups"], found["is_damaged"]) == ([], [], False)
    assert found["notes"] == [
        {
            "id": str(note.pk),
            "block": "rings",
            "type": "actor",
            "text": "Hei hei",
            "author": str(alice.pk),
            "created_at": found["notes"][0]["created_at"],
            "lane": "needed",
            "column": None,
            "x": 0.5,
            "y": None,
            "order": "a0",
            "source": "",
            "group": "",
            "image": "",
        }
    ]


def test_links_and_groups_are_there(team: Any, alice: User) -> None:
    canvas, author = canvas_of(team, 4), Author(str(alice.pk))
    one, two = author.add("flows", "A", type="actor"), author.add("flows", "B", type="actor")
    link = author.link(one, two)
    both = "6a3f4b9e-0000-4000-8000-000000000000"
    author.groups[both] = logs.group("flows", "Both")
    for note in (one, two):
        author.notes[note]["group"] = both
    write(canvas, alice, author.made)
    found = state(alice, canvas)
    assert [(each["id"], each["source"], each["target"]) for each in found["links"]] == [(link, one, two)]
    assert [(each["id"], each["title"]) for each in found["groups"]] == [(both, "Both")]
    assert [each["group"] for each in found["notes"]] == [both, both]


def test_state_at_a_time(canvas: Canvas, alice: User) -> None:
    for number, data in enumerate(typed(alice, 3)):
        write(canvas, alice, [data], logs.LONG_AGO + timedelta(minutes=number))
    for minutes, sequence in ((-1, 0), (0, 1), (1.5, 2), (60, 3)):
        moment = quote((logs.LONG_AGO + timedelta(minutes=minutes)).isoformat())
        assert state(alice, canvas, f"?at={moment}")["sequence"] == sequence


def test_state_before_a_snapshot_and_within_a_merged_step(canvas: Canvas, alice: User) -> None:
    write(canvas, alice, typed(alice, 700), logs.LONG_AGO)
    compact(canvas.pk, older_than=timedelta(0))  # steps of 200, snapshot at 700
    found = state(alice, canvas, "?sequence=450")
    assert (found["sequence"], texts(found)) == (400, ["x" * 399])
    assert state(alice, canvas, "?sequence=150")["sequence"] == 0


def test_state_without_what_cannot_be_read_says_so(canvas: Canvas, alice: User, bob: User) -> None:
    write(canvas, alice, typed(alice, 1))
    write(canvas, bob, typed(bob, 3))
    logs.spoil(canvas, 1)
    found = state(alice, canvas)
    assert (found["is_damaged"], texts(found)) == (True, ["xx"])


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?sequence=x", (400, "invalid")),
        ("?sequence=-1", (400, "invalid")),
        ("?sequence=" + "9" * 5000, (400, "invalid")),
        ("?sequence=%00", (400, "invalid")),
        ("?sequence=2", (404, "no_such_step")),
        ("?at=yesterday", (400, "invalid")),
        ("?at=2026-11-21T10:00:00", (400, "invalid")),
        ("?at=2026-02-31T10:00:00Z", (400, "invalid")),
        ("?at=0001-01-01T00:00:00%2B14:00", (400, "invalid")),
        ("?at=2026-11-21T10:00:00Z&sequence=1", (400, "invalid")),
    ],
)
def test_moments_that_are_none_are_refused(canvas: Canvas, alice: User, query: str, expected: tuple[int, str]) -> None:
    write(canvas, alice, typed(alice, 1))
    assert problem(Browser(alice).send("get", f"/canvases/{canvas.pk}/state/{query}")) == expected


def test_times_at_the_ends_of_the_calendar_are_times(canvas: Canvas, alice: User) -> None:
    write(canvas, alice, typed(alice, 1))
    assert state(alice, canvas, "?at=0001-01-01T00:00:00Z")["sequence"] == 0
    assert state(alice, canvas, "?at=9999-12-31T23:59:59Z")["sequence"] == 1


def test_going_back_is_counted(canvas: Canvas, alice: User, bob: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PastThrottle, "rate", "2/min", raising=False)
    for _ in range(2):
        state(alice, canvas)
    assert problem(Browser(alice).send("get", f"/canvases/{canvas.pk}/state/")) == (429, "too_many")
    state(bob, canvas)


def test_past_is_seen_by_whoever_sees_the_canvas(
    canvas: Canvas, bob: User, carla: User, greta: User, charlie: User, peter: User
) -> None:
    write(canvas, bob, typed(bob, 1), timezone.now())
    for user in (bob, carla, greta):
        assert history(user, canvas)["results"]
        assert state(user, canvas)["notes"]
    for user in (charlie, peter):
        for what in ("history", "state"):
            assert problem(Browser(user).send("get", f"/canvases/{canvas.pk}/{what}/")) == (404, "not_found")
