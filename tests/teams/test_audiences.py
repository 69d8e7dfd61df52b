"""Who reads a conversation: the core team alone, the coaches too, or everyone who sees what it is about. What is said
in a smaller circle is found by nobody else, by any way; `tests/test_words_for_a_few.py` asks every address for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from canvases.models import Canvas
from experiments.services.reading import facts_of
from teams.models import Activity, Membership, Team, Thread
from teams.services import discussion, questions
from teams.services.discussion import About
from tests import make
from tests.experiments import stories, traces
from tests.people import Browser, People, problem, somebody
from workspace.accounts.models import User
from workspace.coaching.said import said_in
from workspace.core.errors import Conflict, Forbidden, Invalid
from workspace.notifications.models import Notification

pytestmark = pytest.mark.django_db
TEAM, COACHES, SPACE = "team", "team_and_coaches", "space"
MARKER = "the-mayor-must-not-hear"


@pytest.fixture
def canvas(team: Team) -> Canvas:
    return make.canvas(team)


def said(by: User, canvas: Canvas, audience: str, body: str = MARKER, **about: Any) -> Thread:
    details: dict[str, Any] = {"target_kind": "canvas", "target_id": canvas.pk} | about
    return discussion.start_thread(by, body=body, audience=audience, **details)


def inbox_of(user: User) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = Browser(user).read("/notifications/")["results"]
    return found


def asked(window: Browser, canvas: Canvas, audience: str) -> Any:
    sent = {"target_kind": "canvas", "target_id": str(canvas.pk), "body": "Hm", "audience": audience}
    return window.send("post", "/threads/", sent)


def test_nobody_speaks_to_a_circle_without_themselves(
    browser: Callable[..., Browser], canvas: Canvas, people: People
) -> None:
    allowed = {
        people.alice: [TEAM, COACHES, SPACE],
        people.carla: [COACHES, SPACE],
        people.olga: [COACHES, SPACE],
        people.bob: [SPACE],
        people.greta: [SPACE],
    }
    for user, may in allowed.items():
        window = browser(user)
        about = f"/threads/mentionable/?target_kind=canvas&target_id={canvas.pk}"
        assert window.read(about)["audiences"] == may
        for audience in (TEAM, COACHES, SPACE):
            found = asked(window, canvas, audience)
            assert found.status_code == (201 if audience in may else 400), (user, audience)


def test_visible_is_permitted(canvas: Canvas, people: People) -> None:
    root = somebody("Root", is_superuser=True, is_staff=True)
    for audience, readers in ((TEAM, "Alice"), (COACHES, "Alice Carla Olga"), (SPACE, "Alice Bob Greta Carla Olga")):
        thread = said(people.alice, canvas, audience)
        for user in people.everybody():
            is_reader = user.display_name in readers.split()
            assert Thread.objects.visible_to(user).filter(pk=thread.pk).exists() == is_reader
            for right in ("view", "comment"):
                assert user.has_perm(f"teams.{right}_thread", thread) == is_reader, (audience, user)
            assert Activity.objects.visible_to(user).filter(thing=thread.comments.get().pk).exists() == is_reader
        assert not Thread.objects.visible_to(root).filter(pk=thread.pk).exists()


def test_nobody_else_hears_of_it_by_name(canvas: Canvas, people: People) -> None:
    """Bob wrote the note; Carla spoke in the open."""
    note = make.note(canvas, people.bob)
    said(people.alice, canvas, TEAM, anchor_kind="note", anchor_id=str(note.pk))
    assert not Notification.objects.exists()
    thread = said(people.carla, canvas, COACHES)
    discussion.reply(people.alice, thread=thread, body="Yes")
    (row,) = inbox_of(people.carla)
    assert row["kind"] == "replied"


def test_who_is_no_part_of_it_any_more_finds_nothing(canvas: Canvas, people: People) -> None:
    Membership.objects.filter(user=people.bob).update(role="core")
    thread = said(people.bob, canvas, TEAM)
    discussion.reply(people.alice, thread=thread, body="Yes")
    assert len(inbox_of(people.bob)) == 1
    Membership.objects.filter(user=people.bob).update(role="stakeholder")
    assert inbox_of(people.bob) == []


def test_it_counts_nowhere_but_for_its_readers(
    browser: Callable[..., Browser], team: Team, people: People, canvas: Canvas
) -> None:
    entry, experiment = traces.entry(team, people.alice), stories.idea(team)
    said(people.carla, canvas, COACHES, target_kind="log_entry", target_id=entry.pk)
    said(people.carla, canvas, COACHES, target_kind="experiment", target_id=experiment.pk)
    for user, count in ((people.alice, 1), (people.bob, 0), (people.greta, 0)):
        assert browser(user).read(f"/log-entries/{entry.pk}/")["comments"] == count
    assert facts_of(experiment).outside_voices == 0
    assert said_in(team, [people.carla.pk]) == []


def test_an_audience_only_gets_smaller_and_only_alone(
    browser: Callable[..., Browser], canvas: Canvas, people: People
) -> None:
    note = make.note(canvas, people.bob)
    thread = said(people.alice, canvas, SPACE, anchor_kind="note", anchor_id=str(note.pk))
    window, path = browser(people.alice), f"/threads/{thread.pk}/narrow/"
    assert window.read(f"/threads/{thread.pk}/")["smaller_audiences"] == [TEAM, COACHES]
    assert len(inbox_of(people.bob)) == 1
    assert window.send("post", path, {"audience": COACHES}).json()["audience"] == COACHES
    assert inbox_of(people.bob) == []
    assert not Activity.objects.visible_to(people.bob).exists()
    assert problem(window.send("post", path, {"audience": SPACE})) == (400, "invalid")
    assert problem(browser(people.bob).send("post", path, {"audience": TEAM})) == (404, "not_found")
    with pytest.raises(Invalid):
        discussion.narrow(people.carla, thread=thread, audience=TEAM)
    make.comment(thread, people.carla)
    assert window.read(f"/threads/{thread.pk}/")["smaller_audiences"] == []
    with pytest.raises(Conflict):
        discussion.narrow(people.alice, thread=thread, audience=TEAM)
    stranger = said(people.carla, canvas, SPACE)
    with pytest.raises(Forbidden):
        discussion.narrow(people.alice, thread=stranger, audience=TEAM)


def test_a_coachs_question_reaches_the_coaches(canvas: Canvas, people: People) -> None:
    Membership.objects.create(user=people.carla, team=canvas.team, role="core")
    with pytest.raises(Invalid):
        questions.ask(people.carla, about=About("canvas", canvas.pk, audience=TEAM), body="Why?")
    quiet = questions.ask(people.carla, about=About("canvas", canvas.pk, audience=COACHES), body="Why?")
    assert [row["kind"] for row in inbox_of(people.alice)] == ["question"]
    assert not Thread.objects.visible_to(people.bob).filter(pk=quiet.pk).exists()
