from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from teams.models import Programme, Team
from tests.people import Browser, People, elsewhere, problem
from workspace.core import policy
from workspace.meetings.models import Material, Meeting, MeetingQuestion, Registration, State
from workspace.meetings.services import planning, telling

LINK = "https://meet.example/room"
NEW = {
    "title": " See together ",
    "starts_at": "2027-02-03T09:00:00+02:00",
    "ends_at": "2027-02-03T13:00:00+02:00",
    "place": "Town hall",
    "remote_link": LINK,
    "about": "Canvases 1 and 2",
}


def planned(programme: Programme, title: str = "See together", days: int = 0, **details: Any) -> Meeting:
    starts = timezone.now().replace(microsecond=0) + timedelta(days=days)
    fields = {"starts_at": starts, "ends_at": starts + timedelta(hours=4), "remote_link": LINK} | details
    return Meeting.objects.create(programme=programme, title=title, **fields)


def test_the_owner_plans_a_meeting(browser: Callable[..., Browser], programme: Programme, people: People) -> None:
    response = browser(people.olga).send("post", "/meetings/", NEW | {"programme": str(programme.pk)})
    assert response.status_code == 201
    assert response.json() == {
        "id": str(Meeting.objects.get().pk),
        "programme": str(programme.pk),
        "number": 1,
        "title": "See together",
        "starts_at": response.json()["starts_at"],
        "ends_at": response.json()["ends_at"],
        "place": "Town hall",
        "remote_link": LINK,
        "about": "Canvases 1 and 2",
        "seats": None,
        "seats_per_team": None,
        "taken": 0,
        "waiting": 0,
        "viewing": 0,
        "registration_closes_at": None,
        "is_open": True,
        "is_over": False,
        "programme_name": "Spring",
        "questions": [],
        "materials": [],
        "agenda": [],
        "agenda_revision": 1,
        "my_canvases": [],
        "my_teams": [],
        "my_state": None,
        "my_registration": None,
        "abilities": {"change": True, "attend": True, "take_seat": False, "run": True},
    }
    meeting = Meeting.objects.get()
    assert meeting.starts_at.isoformat() == "2027-02-03T07:00:00+00:00"


def test_they_come_in_the_order_of_the_path(
    browser: Callable[..., Browser], programme: Programme, people: People
) -> None:
    for title, days in (("Third", 9), ("First", -9), ("Second", 0)):
        planned(programme, title, days)
    found = browser(people.bob).read(f"/meetings/?programme={programme.pk}")["results"]
    assert [(each["number"], each["title"]) for each in found] == [(1, "First"), (2, "Second"), (3, "Third")]
    assert browser(people.bob).read(f"/meetings/{found[2]['id']}/")["number"] == 3


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow(
    browser: Callable[..., Browser],
    programme: Programme,
    people: People,
    count: int,
    django_assert_max_num_queries: Any,
) -> None:
    for number in range(count):
        planned(programme, days=number)
    window = browser(people.bob)
    with django_assert_max_num_queries(7):
        assert len(window.read(f"/meetings/?programme={programme.pk}")["results"]) == count


def test_a_guest_reads_when_and_where_but_is_not_let_into_the_room(
    browser: Callable[..., Browser], programme: Programme, people: People
) -> None:
    meeting = planned(programme)
    links = {
        user.display_name: browser(user).read(f"/meetings/{meeting.pk}/")["remote_link"]
        for user in (people.alice, people.bob, people.greta, people.carla, people.olga, people.peter)
    }
    assert links == {"Alice": LINK, "Bob": LINK, "Greta": "", "Carla": LINK, "Olga": LINK, "Peter": LINK}


def test_it_is_changed_and_removed_by_owners_alone(
    browser: Callable[..., Browser], programme: Programme, people: People
) -> None:
    path = f"/meetings/{planned(programme).pk}/"
    for user in (people.alice, people.bob, people.greta, people.carla, people.peter):
        assert problem(browser(user).send("patch", path, {"title": "Mine"})) == (403, "forbidden")
        assert problem(browser(user).send("delete", path)) == (403, "forbidden")
        sent = NEW | {"programme": str(programme.pk)}
        assert problem(browser(user).send("post", "/meetings/", sent)) == (403, "forbidden")
    window = browser(people.olga)
    assert window.send("patch", path, {"title": "Ours", "place": ""}).json()["title"] == "Ours"
    assert window.send("delete", path).status_code == 204
    assert not Meeting.objects.exists()


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"ends_at": "2027-02-03T09:00:00+02:00"}, "ends_at"),
        ({"ends_at": "2027-03-03T09:00:00+02:00"}, "ends_at"),
        ({"starts_at": "9999-12-31T20:00:00Z", "ends_at": "9999-12-31T21:00:00Z"}, "starts_at"),
        ({"starts_at": "soon"}, "starts_at"),
        ({"title": " "}, "title"),
        ({"remote_link": "javascript:alert(1)"}, "remote_link"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_kept(
    browser: Callable[..., Browser], programme: Programme, people: People, wrong: dict[str, str], field: str
) -> None:
    response = browser(people.olga).send("post", "/meetings/", NEW | {"programme": str(programme.pk)} | wrong)
    assert problem(response) == (400, "invalid")
    assert list(response.json()["errors"]) == [field]
    assert not Meeting.objects.exists()


def test_a_change_leaves_a_possible_meeting(
    browser: Callable[..., Browser], programme: Programme, people: People
) -> None:
    meeting = planned(programme)
    response = browser(people.olga).send("patch", f"/meetings/{meeting.pk}/", {"ends_at": "2001-01-01T00:00:00Z"})
    assert problem(response) == (400, "invalid")


def test_a_programme_has_only_so_many(
    browser: Callable[..., Browser], programme: Programme, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planning, "MOST", 1)
    planned(programme)
    response = browser(people.olga).send("post", "/meetings/", NEW | {"programme": str(programme.pk)})
    assert problem(response) == (409, "too_many_meetings")


def test_open_pages_of_everybody_in_the_programme_hear_of_it(
    browser: Callable[..., Browser], programme: Programme, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, dict[str, Any]]] = []
    monkeypatch.setattr(telling, "publish", lambda topic, message: told.append((topic, message)))
    browser(people.olga).send("post", "/meetings/", NEW | {"programme": str(programme.pk)})
    assert told == [(f"programme.{programme.pk}", {"type": "meetings", "programme": str(programme.pk)})]
    for user in people.everybody():
        assert (told[0][0] in telling.followed_by(user)) == (user != people.charlie)


TABLE = {
    "meetings.plan_meeting": "olga",
    "meetings.view_meeting": "alice bob greta carla olga peter",
    "meetings.change_meeting": "olga",
    "meetings.attend_meeting": "alice bob carla olga peter",
    "meetings.register_for_meeting": "alice bob greta carla olga peter",
    "meetings.take_seat": "alice bob peter",
    "meetings.run_meeting": "carla olga",
    "meetings.view_question": "bob carla olga",
    "meetings.moderate_question": "carla olga",
    "meetings.take_back_question": "bob",
    "meetings.view_material": "alice bob greta carla olga peter",
    "meetings.change_material": "olga",
    "meetings.view_registration": "bob olga",
    "meetings.change_registration": "olga",
}


def test_policy_table(programme: Programme, team: Team, people: People) -> None:
    meeting, other = planned(programme), planned(elsewhere())
    bobs = Registration.objects.create(meeting=meeting, user=people.bob, team=team, state=State.SEATED)
    asked = MeetingQuestion.objects.create(meeting=meeting, by=people.bob, text="Why?")
    read = Material.objects.create(meeting=meeting, title="Read", link="https://files.example/1")
    things = {"registration": bobs, "question": asked, "material": read}
    for permission, names in TABLE.items():
        thing: Any = things.get(permission.rpartition("_")[2], meeting)
        thing = programme if permission == "meetings.plan_meeting" else thing
        holders = [name for name in vars(people) if getattr(people, name).has_perm(permission, thing)]
        assert holders == names.split(), permission
    for user in people.everybody():
        assert user.has_perm("meetings.view_meeting", meeting) == (meeting in Meeting.objects.visible_to(user))
        assert other not in Meeting.objects.visible_to(user)
        assert user.has_perm("meetings.view_question", asked) == (asked in MeetingQuestion.objects.visible_to(user))
        assert user.has_perm("meetings.view_material", read) == (read in Material.objects.visible_to(user))
        assert user.has_perm("meetings.view_registration", bobs) == (bobs in Registration.objects.visible_to(user))
    assert set(TABLE) == {name for name in policy._rules if name.startswith("meetings.")}
