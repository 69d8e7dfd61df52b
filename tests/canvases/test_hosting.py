"""What helps the people who are at a canvas: one clock for its steps, a call to one place, its lessons."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from canvases.lessons import lessons
from canvases.models import Canvas, CanvasClock
from canvases.services import hosting
from tests.people import Browser, People, problem
from workspace.accounts.models import User

pytestmark = pytest.mark.django_db
LANGUAGES = {"en", "fi", "et", "sv"}


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    heard: list[Any] = []
    monkeypatch.setattr(hosting, "publish", lambda topic, message: heard.append((topic, message)))
    return heard


def press(user: User, canvas: Canvas, command: str, revision: int, **more: Any) -> Any:
    sent = {"command": command, "revision": revision} | more
    return Browser(user).send("post", f"/canvases/{canvas.pk}/clock/", sent)


def left(state: Any) -> int:
    """Whole minutes on the clock that a page shows."""
    until = datetime.fromisoformat(state["ends_at"])
    return round((until - datetime.fromisoformat(state["paused_at"] or state["now"])).total_seconds() / 60)


def later(**time: float) -> None:
    """So long ago it all happened."""
    for clock in CanvasClock.objects.all():
        clock.ends_at = clock.ends_at - timedelta(**time) if clock.ends_at else None
        clock.paused_at = clock.paused_at - timedelta(**time) if clock.paused_at else None
        clock.save()


def test_a_host_times_the_steps_for_everybody(canvas: Canvas, people: People, told: list[Any]) -> None:
    steps = canvas.template.body["steps"]
    address = f"/canvases/{canvas.pk}/clock/"
    assert Browser(people.greta).read(address)["step"] is None
    assert problem(press(people.alice, canvas, "next", 0)) == (409, "not_running")
    press(people.alice, canvas, "start", 0, step=1)
    for user in (people.alice, people.bob, people.greta, people.carla):
        state = Browser(user).read(address)
        assert (state["step"], left(state), state["revision"]) == (1, steps[1]["minutes"], 1)
    assert left(press(people.carla, canvas, "extend", 1).json()) == steps[1]["minutes"] + 1
    following = press(people.alice, canvas, "next", 2).json()
    assert (following["step"], left(following)) == (2, steps[2]["minutes"])
    assert press(people.alice, canvas, "stop", 3).json()["step"] is None
    assert problem(press(people.alice, canvas, "start", 4, step=len(steps))) == (409, "no_such_step")
    topics = {topic for topic, _ in told}
    assert topics == {f"team.{canvas.team_id}", f"target.canvas.{canvas.pk}"}
    assert [message["clock"]["step"] for _, message in told[::2]] == [1, 1, 2, None]


def test_the_clock_stands_still_in_a_pause_and_is_forgotten_in_the_end(canvas: Canvas, alice: User) -> None:
    minutes = left(press(alice, canvas, "start", 0).json())
    press(alice, canvas, "pause", 1)
    later(minutes=30)
    assert left(Browser(alice).read(f"/canvases/{canvas.pk}/clock/")) == minutes
    assert left(press(alice, canvas, "resume", 2).json()) == minutes
    later(minutes=minutes + 30)
    assert left(press(alice, canvas, "extend", 3).json()) == 1, "nobody gives time that has passed"
    later(hours=3)
    assert problem(press(alice, canvas, "extend", 4)) == (409, "not_running")


def test_of_two_hosts_who_press_together_one_is_heard(canvas: Canvas, people: People) -> None:
    press(people.alice, canvas, "start", 0)
    press(people.alice, canvas, "next", 1)
    assert problem(press(people.carla, canvas, "next", 1)) == (412, "stale")


def test_only_hosts_lead(canvas: Canvas, people: People, told: list[Any]) -> None:
    call = f"/canvases/{canvas.pk}/call/"
    for user in (people.bob, people.greta):
        assert problem(press(user, canvas, "start", 0)) == (403, "forbidden")
        assert problem(Browser(user).send("post", call, {"block": "unheard"})) == (403, "forbidden")
    assert told == []


def test_a_host_asks_everybody_to_a_place_and_not_too_often(
    canvas: Canvas, people: People, told: list[Any], settings: Any
) -> None:
    call = f"/canvases/{canvas.pk}/call/"
    assert problem(Browser(people.carla).send("post", call, {"block": "nowhere"})) == (404, "not_found")
    for _ in range(5):
        assert Browser(people.carla).send("post", call, {"block": "unheard"}).status_code == 204
    assert Browser(people.carla).send("post", call, {"block": "unheard"}).status_code == 429
    message = told[0][1]
    assert (message["type"], message["block"], message["note"]) == ("canvas_call", "unheard", None)
    assert message["by"] == {"id": str(people.carla.pk), "name": people.carla.display_name}


def test_lessons_are_read_in_ones_own_language(canvas: Canvas, people: People) -> None:
    path = f"/canvases/{canvas.pk}/lessons/"
    found = Browser(people.bob).send("get", path, HTTP_ACCEPT_LANGUAGE="fi").json()
    assert [lesson["slug"] for lesson in found] == ["what-is-an-ecosystem", "inviting-and-dialogue"]
    assert found[1]["title"] == "Kutsuminen ja dialogi"
    assert found[1]["points"][0].startswith("Tasot: tiedottaa")


def test_every_lesson_is_there_in_four_languages_and_every_canvas_has_one() -> None:
    texts = [text for one in lessons() for text in (one.title, one.goal, one.try_now, *one.points)]
    assert all(set(text) == LANGUAGES and all(text.values()) for text in texts)
    assert len({slug for one in lessons() for slug in one.canvases}) == 10
