"""Letters about a meeting that was moved or removed, and about seats: once, in one's own language, by the worker."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from teams.models import Team
from tests.meetings.coming import follows, members, posted, registered, seated_meeting, wants_seat
from tests.people import Browser, People
from workspace.accounts.models import User
from workspace.background import queue
from workspace.core import mail as mailing
from workspace.core.mail import MailFailed
from workspace.meetings.models import LetterState, Meeting, MeetingLetter, State
from workspace.meetings.services import posting, registering, reminding

pytestmark = pytest.mark.django_db
MOVED = "New time or place: See together"


def move(owner: User, meeting: Meeting, **changes: Any) -> None:
    assert Browser(owner).send("patch", f"/meetings/{meeting.pk}/", changes).status_code == 200


def test_everybody_with_a_place_hears_once_that_it_is_moved(team: Team, people: People) -> None:
    meeting = seated_meeting(team, seats=1, place="Town hall")
    User.objects.filter(pk=people.bob.pk).update(language="fi")
    wants_seat(people.alice, meeting)
    wants_seat(people.bob, meeting)
    for user in (people.carla, people.greta):
        follows(user, meeting)
    move(people.olga, meeting, place="Library")
    move(people.olga, meeting, place="Old library")
    assert mail.outbox == []
    waits = DBTaskResult.objects.order_by("run_after").first()
    assert waits is not None
    assert waits.run_after > timezone.now() + timedelta(minutes=1)
    expected = [
        ("alice@niitty.example", MOVED),
        ("bob@niitty.example", "Uusi aika tai paikka: See together"),
        ("carla@niitty.example", MOVED),
    ]
    assert sorted(posted()) == expected
    assert "Old library" in mail.outbox[0].body
    assert "Before it was: " in mail.outbox[0].body
    assert "Town hall" in mail.outbox[0].body
    assert "Library" not in mail.outbox[0].body.replace("Old library", "")
    assert sorted(posted()) == expected


def test_nobody_hears_of_a_move_that_was_taken_back_or_does_not_concern_them(team: Team, people: People) -> None:
    meeting = seated_meeting(team, place="Town hall")
    for user in (people.alice, people.bob):
        wants_seat(user, meeting)
    move(people.olga, meeting, title="Else", about="More", seats=9)
    assert posted() == []
    move(people.olga, meeting, place="Library")
    move(people.olga, meeting, place="Town hall")
    assert posted() == []
    move(people.olga, meeting, place="Library")
    registering.cancel(people.alice, meeting=meeting)
    User.objects.filter(pk=people.bob.pk).update(is_active=False)
    assert posted() == []
    assert set(MeetingLetter.objects.values_list("state", flat=True)) == {LetterState.EMPTY}


def test_everybody_hears_that_it_is_removed(team: Team, people: People) -> None:
    meeting = seated_meeting(team, seats=1, place="Town hall")
    User.objects.filter(pk=people.bob.pk).update(language="sv")
    for user in (people.alice, people.bob):
        wants_seat(user, meeting)
    move(people.olga, meeting, place="Library")
    assert Browser(people.olga).send("delete", f"/meetings/{meeting.pk}/").status_code == 204
    assert sorted(posted()) == [
        ("alice@niitty.example", "Cancelled: See together"),
        ("bob@niitty.example", "Inställd: See together"),
    ], "and nothing of the move"
    assert "Library" in mail.outbox[0].body


def test_a_meeting_of_the_past_is_changed_and_removed_in_silence(team: Team, people: People) -> None:
    meeting = seated_meeting(team, days=-9)
    registered(meeting, people.alice, team)
    move(people.olga, meeting, place="Library")
    Browser(people.olga).send("delete", f"/meetings/{meeting.pk}/")
    assert posted() == []


def test_whoever_has_given_the_seat_back_by_then_is_not_told_of_it(team: Team, people: People) -> None:
    meeting = seated_meeting(team, seats=1)
    for user in (people.alice, people.bob):
        wants_seat(user, meeting)
    registering.cancel(people.alice, meeting=meeting)
    registering.cancel(people.bob, meeting=meeting)
    assert posted() == []


@pytest.mark.parametrize("count", [1, 30])
def test_many_who_move_up_cost_the_request_no_more_than_one(
    team: Team, people: People, count: int, django_assert_max_num_queries: Any
) -> None:
    meeting = seated_meeting(team, seats=0)
    for user in members(team, count):
        registered(meeting, user, team, State.WAITING)
    with django_assert_max_num_queries(35):
        move(people.olga, meeting, seats=count)
    assert mail.outbox == []
    assert len(posted()) == count


@pytest.fixture
def refuses(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """The mail server does not take letters to this person; to nobody else it has anything against."""

    def refuse(address: str) -> None:
        def hand_over(message: Any) -> None:
            if message.to == [address]:
                raise MailFailed
            message.send()

        monkeypatch.setattr(mailing, "hand_over", hand_over)

    return refuse


def test_one_letter_that_is_refused_holds_up_no_other_and_is_tried_again(
    team: Team, people: People, refuses: Callable[[str], None]
) -> None:
    meeting = seated_meeting(team)
    for user in (people.alice, people.bob, people.peter):
        registered(meeting, user, team)
    move(people.olga, meeting, place="Library")
    refuses("bob@niitty.example")
    assert sorted(address for address, _ in posted()) == ["alice@niitty.example", "peter@niitty.example"]
    refuses("nobody")
    assert len(posted()) == 3
    assert len(posted()) == 3


def test_moved_again_while_the_mail_server_lets_wait_it_is_one_letter(
    team: Team, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It tells of the place that people last knew, as if both had waited."""
    meeting = seated_meeting(team, place="Town hall")
    wants_seat(people.alice, meeting)
    move(people.olga, meeting, place="Library")

    def hanging(_message: Any) -> None:
        move(people.olga, meeting, place="Old library")
        raise MailFailed

    with monkeypatch.context() as patched:
        patched.setattr(mailing, "hand_over", hanging)
        with pytest.raises(MailFailed):
            posting.deliver(meeting.pk, "moved", is_last_try=False)
    assert posted() == [("alice@niitty.example", MOVED)]
    assert "Town hall" in mail.outbox[0].body


def test_a_letter_that_is_refused_to_the_end_is_given_up(
    team: Team, people: People, refuses: Callable[[str], None]
) -> None:
    meeting = seated_meeting(team)
    registered(meeting, people.bob, team)
    move(people.olga, meeting, place="Library")
    refuses("bob@niitty.example")
    for _ in range(queue.MOST_TRIES + 1):
        posted()
    assert MeetingLetter.objects.get().state == LetterState.FAILED


def test_a_worker_that_is_killed_while_it_sends_sends_nothing_twice(
    team: Team, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = seated_meeting(team)
    for user in (people.alice, people.bob, people.peter):
        registered(meeting, user, team)
    move(people.olga, meeting, place="Library")
    killed: list[Any] = []

    def hand_over(message: Any) -> None:
        message.send()
        if not killed:
            killed.append(message)
            raise KeyboardInterrupt

    monkeypatch.setattr(mailing, "hand_over", hand_over)
    with pytest.raises(KeyboardInterrupt):
        posting.deliver(meeting.pk, "moved", is_last_try=False)
    assert len(posted()) == 3, "the first is in doubt and is not sent again"


def test_letters_are_forgotten(team: Team, people: People) -> None:
    meeting = seated_meeting(team)
    registered(meeting, people.bob, team)
    move(people.olga, meeting, place="Library")
    MeetingLetter.objects.update(created_at=timezone.now() - reminding.FORGOTTEN_AFTER)
    reminding.forget()
    assert not MeetingLetter.objects.exists()
