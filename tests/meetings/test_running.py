"""A meeting that goes on: one step for everybody, a clock that needs no ticks, questions, and seats that come free."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from teams.models import Team
from tests.meetings.coming import names_in, posted, put, seated_meeting
from tests.meetings.test_agenda import STEPS, write
from tests.people import Browser, People, problem
from tests.realtime.conftest import hub  # noqa: F401 - a fixture
from tests.realtime.sockets import Socket
from workspace.accounts import hooks
from workspace.accounts.models import User
from workspace.core.database import db
from workspace.core.errors import NotFound
from workspace.meetings.models import Meeting, MeetingQuestion, MeetingRun, QuestionState, State
from workspace.meetings.services import asking, reminding, running, telling


@pytest.fixture
def meeting(team: Team, people: People) -> Meeting:
    """It began a moment ago, in three steps of 20, 60 and 15 minutes."""
    made = seated_meeting(team, days=0)
    write(people.olga, made, STEPS)
    return made


def press(user: User, meeting: Meeting, command: str, revision: int) -> Any:
    path = f"/meetings/{meeting.pk}/run/"
    return Browser(user).send("post", path, {"command": command}, HTTP_IF_MATCH=f'"{revision}"')


def seen(user: User, meeting: Meeting) -> Any:
    return Browser(user).read(f"/meetings/{meeting.pk}/run/")


def left(state: Any) -> int:
    """Whole minutes on the clock that a page shows."""
    until = datetime.fromisoformat(state["ends_at"])
    return round((until - datetime.fromisoformat(state["paused_at"] or state["now"])).total_seconds() / 60)


def later(**time: float) -> None:
    """So long ago it all happened."""
    for run in MeetingRun.objects.all():
        run.started_at -= timedelta(**time)
        run.paused_at = run.paused_at - timedelta(**time) if run.paused_at else None
        run.save()


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    told: list[Any] = []
    monkeypatch.setattr(telling, "publish", lambda topic, message: told.append((topic, message)))
    return told


@pytest.mark.django_db
def test_a_host_leads_everybody_through_the_steps(meeting: Meeting, people: People, said: list[Any]) -> None:
    titles = {str(step.pk): step.title for step in meeting.agenda.all()}
    assert (seen(people.greta, meeting)["is_on"], seen(people.greta, meeting)["revision"]) == (False, 0)
    answer = press(people.carla, meeting, "start", 0)
    assert (answer.status_code, answer["ETag"]) == (200, '"1"')
    for user in people.everybody():
        if user != people.charlie:
            state = seen(user, meeting)
            assert (titles[state["step"]], left(state)) == ("Check-in", 20)
    at = [titles[press(people.olga, meeting, "next", revision).json()["step"]] for revision in (1, 2)]
    assert at == ["Canvas 1 in teams", "Break"]
    assert problem(press(people.olga, meeting, "next", 3)) == (409, "no_such_step")
    assert titles[press(people.olga, meeting, "back", 3).json()["step"]] == "Canvas 1 in teams"
    ended = press(people.olga, meeting, "end", 4).json()
    assert (ended["is_on"], ended["step"], ended["revision"]) == (False, None, 5)
    assert problem(press(people.olga, meeting, "next", 5)) == (409, "not_running")
    assert len(said) == 5, "one event for a change, and none in between"
    topic, message = said[0]
    assert (topic, message["type"]) == (f"programme.{meeting.programme_id}", "meeting_run")
    assert message["run"]["step"] in titles
    assert left(message["run"]) == 20
    again = press(people.olga, meeting, "start", 5).json()
    assert (titles[again["step"]], again["revision"]) == ("Check-in", 6)


@pytest.mark.django_db
def test_of_two_hosts_who_press_together_one_is_heard(meeting: Meeting, people: People) -> None:
    press(people.olga, meeting, "start", 0)
    first = press(people.olga, meeting, "next", 1).json()
    answer = press(people.carla, meeting, "next", 1)
    assert problem(answer) == (412, "stale")
    assert answer.json()["current"]["step"] == first["step"], "no step is skipped"
    assert problem(press(people.carla, meeting, "start", 2)) == (409, "is_running")
    bare = Browser(people.olga).send("post", f"/meetings/{meeting.pk}/run/", {"command": "next"})
    assert problem(bare) == (428, "precondition_needed")
    assert problem(press(people.olga, meeting, "dance", 2)) == (400, "invalid")


@pytest.mark.django_db
def test_only_those_who_lead_the_programme_press(meeting: Meeting, people: People) -> None:
    for user in (people.alice, people.bob, people.greta, people.peter):
        assert problem(press(user, meeting, "start", 0)) == (403, "forbidden")
    assert problem(press(people.charlie, meeting, "start", 0)) == (404, "not_found")


@pytest.mark.django_db
def test_the_clock_stands_still_in_a_pause_and_can_be_given_time(meeting: Meeting, people: People) -> None:
    press(people.olga, meeting, "start", 0)
    later(minutes=5)
    assert left(seen(people.bob, meeting)) == 15
    press(people.olga, meeting, "pause", 1)
    later(minutes=30)
    assert left(seen(people.bob, meeting)) == 15
    assert left(press(people.olga, meeting, "extend", 2).json()) == 17
    resumed = press(people.olga, meeting, "resume", 3).json()
    assert (left(resumed), resumed["paused_at"], resumed["extra_minutes"]) == (17, None, 2)
    later(minutes=40)
    assert left(seen(people.bob, meeting)) == -23
    assert left(press(people.olga, meeting, "extend", 4).json()) == 2, "two minutes from now"


@pytest.mark.django_db
def test_what_cannot_be_started_says_why(team: Team, people: People) -> None:
    assert problem(press(people.olga, seated_meeting(team), "start", 0)) == (409, "no_agenda")
    over = seated_meeting(team, days=-2)
    write(people.olga, over, STEPS)
    assert problem(press(people.olga, over, "start", 0)) == (409, "meeting_over")


@pytest.mark.django_db
def test_a_meeting_that_nobody_ended_is_not_on_for_ever(meeting: Meeting, people: People) -> None:
    press(people.olga, meeting, "start", 0)
    now = timezone.now()
    Meeting.objects.update(starts_at=now - timedelta(hours=9), ends_at=now - timedelta(hours=5))
    assert seen(people.bob, meeting)["is_on"], "it takes longer than planned"
    Meeting.objects.update(starts_at=now - timedelta(hours=19), ends_at=now - running.FORGOTTEN_AFTER)
    assert not seen(people.bob, meeting)["is_on"]


@pytest.mark.django_db
def test_the_agenda_can_be_changed_meanwhile_but_for_the_step_that_is_on(
    meeting: Meeting, people: People, said: list[Any]
) -> None:
    press(people.olga, meeting, "start", 0)
    rows = Browser(people.olga).read(f"/meetings/{meeting.pk}/agenda/")["steps"]
    refused = write(people.olga, meeting, rows[1:], 2)
    assert problem(refused) == (409, "step_is_on")
    assert meeting.agenda.count() == 3
    rows[0]["minutes"] = 30
    said.clear()
    assert write(people.olga, meeting, [rows[1], rows[0]], 2).status_code == 200
    assert left(seen(people.bob, meeting)) == 30
    assert [message["type"] for _, message in said] == ["meeting", "meeting_run"]
    assert problem(press(people.olga, meeting, "next", 1)) == (409, "no_such_step"), "it is the last one now"


@pytest.mark.django_db
def test_questions_wait_until_a_host_reads_them_out(meeting: Meeting, people: People, said: list[Any]) -> None:
    sent = {"meeting": str(meeting.pk), "text": "Who pays?"}
    assert problem(Browser(people.greta).send("post", "/meeting-questions/", sent)) == (409, "not_running")
    press(people.olga, meeting, "start", 0)
    said.clear()
    made = Browser(people.greta).send("post", "/meeting-questions/", sent)
    assert (made.status_code, made.json()["state"], made.json()["by"]) == (201, "waiting", None)
    told = {topic for topic, _ in said}
    assert told == {f"user.{user.pk}" for user in (people.greta, people.carla, people.olga)}, "nobody else has news"

    def read(user: User) -> list[tuple[str, str, Any]]:
        rows = Browser(user).read(f"/meeting-questions/?meeting={meeting.pk}")["results"]
        return [(row["text"], row["state"], row["by"] and row["by"]["display_name"]) for row in rows]

    assert read(people.greta) == [("Who pays?", "waiting", None)]
    assert read(people.bob) == read(people.alice) == []
    assert read(people.carla) == [("Who pays?", "waiting", "Greta")]
    path = f"/meeting-questions/{made.json()['id']}/"
    assert problem(Browser(people.greta).send("patch", path, {"state": "aired"})) == (403, "forbidden")
    assert Browser(people.carla).send("patch", path, {"state": "aired"}).status_code == 200
    assert read(people.bob) == [("Who pays?", "aired", None)], "what was asked, not who asked it"
    Browser(people.carla).send("patch", path, {"state": "set_aside"})
    assert (read(people.bob), read(people.greta)) == ([], [("Who pays?", "set_aside", None)])
    assert problem(Browser(people.carla).send("delete", path)) == (403, "forbidden")
    assert Browser(people.greta).send("delete", path).status_code == 204


@pytest.mark.django_db
def test_a_run_that_nobody_ended_does_not_wake_at_a_step_that_is_gone(meeting: Meeting, people: People) -> None:
    """Held again on another day, with another agenda, it begins at the first step."""
    press(people.olga, meeting, "start", 0)
    now = timezone.now()
    Meeting.objects.update(starts_at=now - timedelta(hours=19), ends_at=now - running.FORGOTTEN_AFTER)
    assert write(people.olga, meeting, STEPS[1:], 2).status_code == 200
    Meeting.objects.update(starts_at=now, ends_at=now + timedelta(hours=3))
    revision = seen(people.olga, meeting)["revision"]
    answer = press(people.olga, meeting, "start", revision)
    assert (answer.status_code, answer.json()["is_on"]) == (200, True), answer.content
    assert press(people.olga, meeting, "next", revision + 1).status_code == 200


@pytest.mark.django_db
def test_a_question_that_was_taken_back_meanwhile_is_not_found(meeting: Meeting, people: People) -> None:
    press(people.olga, meeting, "start", 0)
    asked = asking.ask(people.bob, meeting=meeting, text="When is lunch?")
    asking.take_back(people.bob, question=MeetingQuestion.objects.get())
    with pytest.raises(NotFound):
        asking.moderate(people.olga, question=asked, state=QuestionState.AIRED)


@pytest.mark.django_db
def test_nobody_fills_the_list_and_what_was_asked_is_forgotten(meeting: Meeting, people: People) -> None:
    press(people.olga, meeting, "start", 0)
    sent = {"meeting": str(meeting.pk), "text": "Why?"}
    window = Browser(people.greta)
    codes = [window.send("post", "/meeting-questions/", sent).status_code for _ in range(11)]
    assert codes == [201] * 10 + [409]
    hooks.merge(people.greta, people.bob)
    assert MeetingQuestion.objects.filter(by=people.bob).count() == 10
    now = timezone.now()
    Meeting.objects.update(starts_at=now - timedelta(days=30), ends_at=now - timedelta(days=29))
    reminding.forget()
    assert not MeetingQuestion.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow_with_the_questions(
    meeting: Meeting, people: People, count: int, django_assert_max_num_queries: Any
) -> None:
    for _ in range(count):
        MeetingQuestion.objects.create(meeting=meeting, by=people.greta, text="Why?")
    window = Browser(people.carla)
    window.read(f"/meeting-questions/?meeting={meeting.pk}")
    with django_assert_max_num_queries(7):
        assert len(window.read(f"/meeting-questions/?meeting={meeting.pk}")["results"]) == count


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("hub")
async def test_a_seat_that_comes_free_during_the_meeting_is_given_on_live(team: Team, people: People) -> None:
    def begun() -> Meeting:
        made = seated_meeting(team, seats=1)
        start = timezone.now() - timedelta(hours=1)
        Meeting.objects.filter(pk=made.pk).update(starts_at=start, ends_at=start + timedelta(hours=4))
        write(people.olga, made, STEPS)
        for user in (people.alice, people.bob):
            put(user, made)
        return made

    meeting = await db(begun)
    async with Socket(await db(Browser, people.bob)) as bob:
        await db(press, people.olga, meeting, "start", 0)
        run = await bob.next()
        while run["type"] != "meeting_run":
            run = await bob.next()
        assert (run["meeting"], run["run"]["is_on"]) == (str(meeting.pk), True)
        await db(lambda: Browser(people.alice).send("delete", f"/meetings/{meeting.pk}/registration/"))
        await bob.hears(type="meeting", programme=str(team.programme_id), meeting=str(meeting.pk))
        state = await db(lambda: Browser(people.bob).read(f"/meetings/{meeting.pk}/"))
        assert state["my_state"] == "seated"
    assert await db(lambda: names_in(meeting, State.SEATED)) == ["Bob"]
    assert [address for address, _ in await db(posted)] == ["bob@niitty.example"]
