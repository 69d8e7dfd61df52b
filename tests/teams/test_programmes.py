from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from teams.models import Programme, ProgrammeRole, Team
from tests import make
from tests.people import Browser, People, problem, somebody
from workspace.accounts.models import User

ABILITIES = [
    *("edit", "add_team", "invite", "manage_canvas_sets", "plan_meetings", "prepare_call", "read_calls", "view_board"),
    *("exchange", "view_canvas_sets"),
]


def person(user: User, role: str | None) -> dict[str, Any]:
    return {
        "id": str(user.pk),
        "display_name": user.display_name,
        "initials": user.initials,
        "avatar": None,
        "is_guest": user.is_guest,
        "role": role,
    }


def test_its_owner_sees_all_of_it(browser: Callable[..., Browser], programme: Programme, people: People) -> None:
    assert browser(people.olga).read(f"/programmes/{programme.pk}/") == {
        "id": str(programme.pk),
        "name": "Spring",
        "description": "",
        "starts_on": None,
        "ends_on": None,
        "people": [person(people.olga, "owner"), person(people.carla, "coach")],
        "abilities": dict.fromkeys(ABILITIES, True) | {"coach": False},
    }


def test_its_people_see_it_and_nobody_else(
    browser: Callable[..., Browser], programme: Programme, people: People
) -> None:
    for user in (people.alice, people.bob, people.greta, people.carla, people.peter):
        found = browser(user).read(f"/programmes/{programme.pk}/")
        coaches = dict.fromkeys(("read_calls", "view_board", "view_canvas_sets", "coach"), user == people.carla)
        held = coaches | {"exchange": user != people.greta}
        assert found["abilities"] == dict.fromkeys(ABILITIES, False) | held
        assert len(browser(user).read("/programmes/")["results"]) == 1
    assert problem(browser(people.charlie).send("get", f"/programmes/{programme.pk}/")) == (404, "not_found")
    assert browser(people.charlie).read("/programmes/")["results"] == []


def test_those_who_run_the_installation_open_one_and_own_it(browser: Callable[..., Browser], db: None) -> None:
    staff = somebody("Sanna", is_staff=True)
    new = {"name": " Autumn ", "description": "Two\r\nlines", "starts_on": "2027-09-01", "ends_on": "2027-12-01"}
    response = browser(staff).send("post", "/programmes/", new)
    assert response.status_code == 201
    made = response.json()
    assert (made["name"], made["description"], made["ends_on"]) == ("Autumn", "Two\nlines", "2027-12-01")
    assert made["people"] == [person(staff, "owner")]
    assert made["abilities"]["add_team"]


def test_nobody_else_opens_one(browser: Callable[..., Browser], olga: User) -> None:
    assert problem(browser(olga).send("post", "/programmes/", {"name": "Autumn"})) == (403, "forbidden")
    assert problem(browser().send("post", "/programmes/", {"name": "Autumn"})) == (401, "not_signed_in")


def test_only_its_owner_changes_it(browser: Callable[..., Browser], programme: Programme, people: People) -> None:
    path = f"/programmes/{programme.pk}/"
    assert browser(people.olga).send("patch", path, {"description": "New"}).json()["description"] == "New"
    assert problem(browser(people.carla).send("patch", path, {"name": "Mine"})) == (403, "forbidden")
    assert problem(browser(people.charlie).send("patch", path, {"name": "Mine"})) == (404, "not_found")
    programme.refresh_from_db()
    assert (programme.name, programme.description) == ("Spring", "New")


def test_it_does_not_end_before_it_starts(browser: Callable[..., Browser], programme: Programme, olga: User) -> None:
    window, path = browser(olga), f"/programmes/{programme.pk}/"
    assert window.send("patch", path, {"starts_on": "2027-09-01"}).status_code == 200
    response = window.send("patch", path, {"ends_on": "2027-08-31"})
    assert problem(response) == (400, "invalid")
    assert response.json()["errors"] == {"ends_on": ["A programme ends after it starts."]}


def test_a_list_takes_as_many_queries_for_three_as_for_one(
    browser: Callable[..., Browser], olga: User, carla: User, django_assert_num_queries: Any
) -> None:
    window = browser(olga)
    for more in (0, 2):
        for number in range(more):
            another = make.programme(f"Programme {number}")
            ProgrammeRole.objects.create(programme=another, user=olga, role="owner")
            ProgrammeRole.objects.create(programme=another, user=carla, role="coach")
        with django_assert_num_queries(4):
            assert len(window.read("/programmes/")["results"]) == 1 + more


def roles_of(window: Browser, programme: Programme) -> list[tuple[str, str, bool]]:
    found = window.read(f"/programme-roles/?programme={programme.pk}")["results"]
    return sorted((held["person"]["display_name"], held["role"], held["abilities"]["remove"]) for held in found)


def test_who_leads_is_known_to_everybody_in_it(
    browser: Callable[..., Browser], programme: Programme, people: People
) -> None:
    expected = [("Carla", "coach", False), ("Olga", "owner", False)]
    assert roles_of(browser(people.greta), programme) == expected
    assert roles_of(browser(people.olga), programme) == [("Carla", "coach", True), ("Olga", "owner", True)]
    assert problem(browser(people.olga).send("get", "/programme-roles/")) == (400, "invalid")
    assert problem(browser(people.charlie).send("get", f"/programme-roles/?programme={programme.pk}")) == (
        404,
        "not_found",
    )


def test_an_owner_makes_somebody_who_takes_part_a_coach(
    browser: Callable[..., Browser], programme: Programme, people: People, team: Team
) -> None:
    new = {"programme": str(programme.pk), "user": str(people.bob.pk), "role": "coach"}
    response = browser(people.olga).send("post", "/programme-roles/", new)
    assert response.status_code == 201
    assert response.json()["person"]["display_name"] == "Bob"
    assert browser(people.bob).read(f"/teams/{team.pk}/")["role"] == "stakeholder", "the role in the team comes first"
    assert browser(people.olga).send("post", "/programme-roles/", new).json()["id"] == response.json()["id"]
    assert problem(browser(people.alice).send("post", "/programme-roles/", new)) == (403, "forbidden")


def test_strangers_and_guests_are_no_coaches(
    browser: Callable[..., Browser], programme: Programme, people: People
) -> None:
    for user in (people.charlie, people.greta):
        new = {"programme": str(programme.pk), "user": str(user.pk), "role": "coach"}
        response = browser(people.olga).send("post", "/programme-roles/", new)
        assert problem(response) == (400, "invalid")
        assert list(response.json()["errors"]) == ["user"]


def test_a_programme_keeps_an_owner(browser: Callable[..., Browser], programme: Programme, people: People) -> None:
    window = browser(people.olga)
    hers, carlas = (ProgrammeRole.objects.get(user=user) for user in (people.olga, people.carla))
    assert problem(window.send("delete", f"/programme-roles/{hers.pk}/")) == (409, "last_owner")
    assert window.send("delete", f"/programme-roles/{carlas.pk}/").status_code == 204
    assert problem(browser(people.carla).send("get", f"/programmes/{programme.pk}/")) == (404, "not_found")
    ProgrammeRole.objects.create(programme=programme, user=people.alice, role="owner")
    assert window.send("delete", f"/programme-roles/{hers.pk}/").status_code == 204


def test_an_owner_is_named_where_none_is_left(browser: Callable[..., Browser], programme: Programme) -> None:
    root, path = somebody("Root", is_superuser=True), f"/programmes/{programme.pk}/"
    assert problem(browser(root).send("get", path)) == (404, "not_found")
    for _twice in range(2):
        call_command("make_owner", "ROOT@niitty.example", str(programme.pk), verbosity=0, stdout=None)
    assert person(root, "owner") in browser(root).read(path)["people"]
    for email, pk in (("nobody@niitty.example", programme.pk), ("root@niitty.example", root.pk)):
        with pytest.raises(CommandError):
            call_command("make_owner", email, str(pk))
