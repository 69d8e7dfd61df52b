"""What people tell the organiser reaches the organiser and nobody else; who comes is known as on the page of people."""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone

from teams.models import Membership, Team
from teams.roles import Role
from teams.services import memberships
from tests.meetings.coming import follows, joined, posted, put, registered, seated_meeting
from tests.people import Browser, People, problem, somebody
from workspace.accounts.models import User
from workspace.core import spreadsheets
from workspace.core.errors import NotFound
from workspace.meetings.models import Meeting, Registration, State
from workspace.meetings.services import calendars, planning, registering, reminding, seating, telling

pytestmark = pytest.mark.django_db
TOLD = ("zucchini-allergy", "ramp-please", "bring-a-goat")
NEEDS = {"dietary": TOLD[0], "access": TOLD[1], "answers": [{"question": "What?", "answer": TOLD[2]}]}


@pytest.fixture
def meeting(team: Team, people: People) -> Meeting:
    """Bob has told the organiser three things."""
    made = seated_meeting(team, seats=1, questions=[{"question": "What?"}])
    put(people.bob, made, **NEEDS)
    return made


def routes(meeting: Meeting) -> list[str]:
    return [
        f"/meetings/{meeting.pk}/",
        f"/meetings/{meeting.pk}/people/",
        f"/meetings/{meeting.pk}/calendar.ics",
        f"/meetings/{meeting.pk}/attendance.csv",
        f"/meetings/?programme={meeting.programme_id}",
        f"/registrations/?meeting={meeting.pk}",
        f"/activity/?team={meeting.registrations.get().team_id}",
        f"/memberships/?team={meeting.registrations.get().team_id}",
        "/me/home/",
        "/me/",
    ]


def told_by(response: Any) -> set[str]:
    return {word for word in TOLD if word in response.content.decode()}


def test_needs_are_read_by_the_person_and_the_owner_alone(meeting: Meeting, people: People) -> None:
    page, door = routes(meeting)[0], f"/registrations/?meeting={meeting.pk}"
    ticked = f"/registrations/{Registration.objects.get().pk}/"
    readers: dict[str, set[str]] = {}
    for user in people.everybody():
        window = Browser(user)
        found = {path: told_by(window.send("get", path)) for path in routes(meeting)}
        found[ticked] = told_by(window.send("patch", ticked, {"attended": True}))
        readers[user.display_name] = {path for path, words in found.items() if words}
    assert readers.pop("Bob") == {page, door}
    assert readers.pop("Olga") == {door, ticked}
    assert set().union(*readers.values()) == set()


def test_needs_are_in_no_event_letter_calendar_or_file(
    meeting: Meeting, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Any] = []
    monkeypatch.setattr(telling, "publish", lambda topic, message: told.append((topic, message)))
    put(people.alice, meeting)
    put(people.bob, meeting, **NEEDS)
    Browser(people.bob).send("delete", f"/meetings/{meeting.pk}/registration/")
    posted()
    put(people.bob, meeting, **NEEDS)
    Browser(people.alice).send("delete", f"/meetings/{meeting.pk}/registration/")
    posted()
    Meeting.objects.update(starts_at=timezone.now() + timedelta(hours=12))
    Registration.objects.update(asked_at=timezone.now() - timedelta(days=30))
    reminding.remind()
    written = Browser(people.olga).send("get", f"/meetings/{meeting.pk}/attendance.csv").content.decode()
    feed = calendars.by_secret(calendars.renew(people.olga).rpartition("/")[2].removesuffix(".ics")).decode()
    said = [str(told), written, feed, *(str(vars(one)) for one in mail.outbox)]
    assert len(mail.outbox) == 3
    assert len(told) == 5
    assert not [text for text in said if any(word in text for word in TOLD)]
    assert "Bob" not in str(told)
    assert str(people.bob.pk) not in str(told)


def test_what_was_told_is_gone_with_the_registration(meeting: Meeting, people: People) -> None:
    Browser(people.bob).send("delete", f"/meetings/{meeting.pk}/registration/")
    mine = put(people.bob, meeting).json()["my_registration"]
    assert (mine["dietary"], mine["access"], mine["answers"]) == ("", "", [])


def test_what_was_told_is_forgotten_four_weeks_after(meeting: Meeting, people: People) -> None:
    def told() -> tuple[str, str, list[Any], bool | None]:
        row = Registration.objects.get()
        return row.dietary, row.access, row.answers, row.attended

    Registration.objects.update(attended=True)
    before = told()
    Meeting.objects.update(starts_at=timezone.now() - timedelta(days=28))
    Meeting.objects.update(ends_at=timezone.now() - timedelta(days=27))
    reminding.forget()
    assert told() == before
    Meeting.objects.update(starts_at=timezone.now() - timedelta(days=30), ends_at=timezone.now() - timedelta(days=28))
    reminding.forget()
    assert told() == ("", "", [], True)


def test_who_comes_is_known_as_on_the_page_of_people(team: Team, neighbours: Team, people: People) -> None:
    meeting = seated_meeting(team)
    stranger = joined(neighbours, somebody("Stranger"))
    for user, of in ((people.alice, team), (people.bob, team), (people.peter, neighbours), (stranger, neighbours)):
        registered(meeting, user, of)
    for user in (people.greta, people.carla):
        follows(user, meeting)
    joined(team, waiting := somebody("Waiting"))
    registered(meeting, waiting, team, State.WAITING)
    Team.objects.filter(pk__in=[team.pk, neighbours.pk]).update(visibility="programme")

    def known(user: User) -> tuple[set[str], int, int]:
        answer = Browser(user).read(f"/meetings/{meeting.pk}/people/")
        others = answer["others"]
        return {row["person"]["display_name"] for row in answer["people"]}, others["seated"], others["viewing"]

    everybody = {"Alice", "Bob", "Peter", "Stranger", "Greta", "Carla"}
    assert known(people.olga) == (everybody, 0, 0)
    assert known(people.alice) == (everybody - {"Stranger"}, 1, 0), "core members of other teams, not their guests"
    assert known(people.bob) == ({"Alice", "Bob", "Greta", "Carla"}, 2, 0)
    assert known(people.greta) == ({"Alice", "Greta", "Carla"}, 3, 0)
    assert problem(Browser(people.charlie).send("get", f"/meetings/{meeting.pk}/people/")) == (404, "not_found")


def test_the_owner_notes_who_was_there(meeting: Meeting, people: People) -> None:
    path = f"/registrations/{Registration.objects.get().pk}/"
    for attended in (True, False, None):
        assert Browser(people.olga).send("patch", path, {"attended": attended}).json()["attended"] is attended
    assert problem(Browser(people.bob).send("patch", path, {"attended": True})) == (403, "forbidden")
    assert problem(Browser(people.alice).send("patch", path, {"attended": True})) == (404, "not_found")


def test_the_table_holds_no_formulas_and_no_needs(meeting: Meeting, team: Team, people: People) -> None:
    User.objects.filter(pk=people.bob.pk).update(display_name='=HYPERLINK("x")')
    Registration.objects.update(attended=False)
    follows(people.carla, meeting)
    answer = Browser(people.olga).send("get", f"/meetings/{meeting.pk}/attendance.csv")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert rows == [
        ["Name", "Team", "Place", "Remotely", "Was there"],
        ['\'=HYPERLINK("x")', "Kaarnala", "Has a seat", "no", "no"],
        ["Carla", "", "Follows along", "no", ""],
    ]
    assert answer["Content-Disposition"] == 'attachment; filename="see-together.csv"'
    assert problem(Browser(people.alice).send("get", f"/meetings/{meeting.pk}/attendance.csv")) == (403, "forbidden")


@pytest.mark.parametrize("name", ['x;=HYPERLINK("x")', " =1+1", "\uff1d1+1"])
def test_no_cell_is_a_formula_in_any_spreadsheet(meeting: Meeting, people: People, name: str) -> None:
    User.objects.filter(pk=people.bob.pk).update(display_name=name)
    Meeting.objects.update(questions=[{"question": name}])
    for table in ("attendance", "answers"):
        answer = Browser(people.olga).send("get", f"/meetings/{meeting.pk}/{table}.csv")
        heads, bob = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
        assert bob[0] == spreadsheets.safe(name) != name
        assert table == "attendance" or heads[2] == bob[0]


def test_a_guest_is_not_let_into_the_room_whatever_their_role(team: Team, people: People) -> None:
    link = "https://meet.example/room"
    meeting = seated_meeting(team, remote_link=link)
    Membership.objects.filter(user=people.greta).update(role=Role.STAKEHOLDER)
    for path in (f"/meetings/{meeting.pk}/", f"/meetings/{meeting.pk}/calendar.ics"):
        assert link not in Browser(people.greta).send("get", path).content.decode()
        assert link in Browser(people.bob).send("get", path).content.decode()


def test_people_of_an_archived_team_are_not_taken_for_those_who_lead(
    team: Team, neighbours: Team, people: People
) -> None:
    meeting = seated_meeting(team)
    registered(meeting, people.bob, None, State.VIEWING)
    registered(meeting, people.carla, None, State.VIEWING)
    named = Browser(people.peter).read(f"/meetings/{meeting.pk}/people/")["people"]
    assert [row["person"]["display_name"] for row in named] == ["Carla"]


def test_who_takes_a_right_away_is_not_stopped_by_a_meeting_that_is_gone(
    team: Team, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = seated_meeting(team)
    put(people.bob, meeting)

    def gone(_meeting_id: object) -> Meeting:
        raise NotFound

    monkeypatch.setattr(seating, "locked", gone)
    memberships.remove(people.alice, membership=Membership.objects.get(user=people.bob))
    assert not Membership.objects.filter(user=people.bob).exists()


def test_what_has_gone_meanwhile_is_said_to_be_gone(team: Team, people: People) -> None:
    meeting = seated_meeting(team)
    mine = registered(meeting, people.bob, team)
    owner = people.olga
    Registration.objects.filter(pk=mine.pk).delete()
    with pytest.raises(NotFound):
        registering.note_attendance(owner, registration=mine, attended=True)
    planning.remove_meeting(owner, meeting=meeting)
    with pytest.raises(NotFound):
        planning.change_meeting(owner, meeting=meeting, place="Elsewhere")


def test_answers_to_own_questions_are_a_table_without_formulas_or_needs(team: Team, people: People) -> None:
    asked = [{"question": "=1+1?"}, {"question": "Lunch?", "choices": ["Yes", "No"]}]
    meeting = seated_meeting(team, questions=asked)
    said = [{"question": "=1+1?", "answer": "@SUM(A1)"}, {"question": "Lunch?", "answer": "Yes"}]
    mine = put(people.bob, meeting, answers=said, dietary="No nuts").json()["my_registration"]
    assert [row["answer"] for row in mine["answers"]] == ["@SUM(A1)", "Yes"]
    never_offered = [{"question": "Lunch?", "answer": "Twice"}]
    assert put(people.alice, meeting, answers=never_offered).json()["my_registration"]["answers"] == []
    answer = Browser(people.olga).send("get", f"/meetings/{meeting.pk}/answers.csv")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert rows == [
        ["Name", "Team", "'=1+1?", "Lunch?"],
        ["Bob", "Kaarnala", "'@SUM(A1)", "Yes"],
        ["Alice", "Kaarnala", "", ""],
    ]
    for user in (people.bob, people.carla):
        refused = Browser(user).send("get", f"/meetings/{meeting.pk}/answers.csv")
        assert problem(refused) == (403, "forbidden")
