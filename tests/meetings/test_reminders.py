"""Reminders: a week and a day before, once, to those who will come."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.db import connection
from django.utils import timezone

from teams.models import Team
from tests.meetings.coming import letters, registered, seated_meeting
from tests.people import Browser, People
from workspace.accounts.models import User
from workspace.core import duties
from workspace.meetings.models import Meeting, Registration, State
from workspace.meetings.services import reminding, telling


def early(team: Team, user: User, meeting: Meeting, state: State = State.SEATED) -> Registration:
    return registered(meeting, user, team, state, asked_at=timezone.now() - timedelta(days=40))


@pytest.mark.django_db
def test_everybody_who_comes_is_reminded_twice(team: Team, people: People) -> None:
    meeting = seated_meeting(team, days=8, place="Town hall")
    User.objects.filter(pk=people.bob.pk).update(language="sv")
    early(team, people.alice, meeting)
    early(team, people.bob, meeting, State.VIEWING)
    early(team, people.greta, meeting, State.VIEWING)
    early(team, people.peter, meeting, State.WAITING)
    days_before: dict[int, list[str]] = {}
    for days in (8, 6, 3, 1, 0):
        mail.outbox.clear()
        starts = timezone.now() + timedelta(days=days, hours=-1)
        Meeting.objects.update(starts_at=starts, ends_at=starts + timedelta(hours=4))
        reminding.remind()
        reminding.remind()
        days_before[days] = sorted(address for address, _ in letters())
    both = ["alice@niitty.example", "bob@niitty.example"]
    assert days_before == {8: [], 6: both, 3: [], 1: both, 0: []}


@pytest.mark.django_db
def test_the_letter_says_when_where_and_how_in_the_persons_language(team: Team, people: People, settings: Any) -> None:
    starts = timezone.now() + timedelta(hours=20)
    meeting = seated_meeting(team, starts_at=starts, ends_at=starts + timedelta(hours=2), place="Town hall")
    User.objects.filter(pk=people.bob.pk).update(language="sv")
    early(team, people.bob, meeting, State.VIEWING)
    reminding.remind()
    (letter,) = mail.outbox
    assert letter.subject.startswith("See together: ")
    assert "Town hall" in letter.body
    assert "Du följer med" in letter.body
    assert f"{settings.PUBLIC_URL}/meetings/{meeting.pk}" in letter.body
    assert meeting.remote_link not in letter.body, "letters are passed on; the page asks who is there"


@pytest.mark.django_db
def test_whoever_registers_late_needs_no_reminder(team: Team, people: People) -> None:
    registered(seated_meeting(team, days=5), people.alice, team)
    reminding.remind()
    assert letters() == []


@pytest.mark.django_db
def test_a_meeting_that_is_moved_is_reminded_of_anew(team: Team, people: People) -> None:
    meeting = seated_meeting(team, days=6)
    early(team, people.alice, meeting)
    reminding.remind()
    later = timezone.now() + timedelta(days=5)
    changes = {"starts_at": later.isoformat(), "ends_at": (later + timedelta(hours=1)).isoformat()}
    Browser(people.olga).send("patch", f"/meetings/{meeting.pk}/", changes)
    reminding.remind()
    assert len(letters()) == 2


@pytest.mark.django_db
def test_a_worker_that_is_killed_sends_nothing_twice(
    team: Team, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = seated_meeting(team, days=6)
    for user in (people.alice, people.bob, people.peter):
        early(team, user, meeting)

    def killed(*_: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(telling, "send", killed)
        with pytest.raises(KeyboardInterrupt):
            reminding.remind()
    reminding.remind()
    reminding.remind()
    assert [address for address, _ in letters()] == ["bob@niitty.example", "peter@niitty.example"]


@pytest.mark.django_db(transaction=True)
def test_two_workers_at_once_send_nothing_twice(team: Team, people: People) -> None:
    meeting = seated_meeting(team, days=6)
    for user in (people.alice, people.bob, people.peter):
        early(team, user, meeting)

    def work(_: int) -> None:
        try:
            reminding.remind()
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as workers:
        list(workers.map(work, range(8)))
    assert sorted(address for address, _ in letters()) == [
        f"{name}@niitty.example" for name in ("alice", "bob", "peter")
    ]


def test_the_worker_knows_of_both_duties() -> None:
    known = {duty.name: duty.every for duty in duties.everything()}
    assert known["meetings.remind"] <= timedelta(hours=1)
    assert known["meetings.forget"] <= timedelta(days=1)
