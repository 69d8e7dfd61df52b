from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from teams.models import Activity, Membership, Team, Verb
from teams.services import memberships
from tests.people import Browser, People, problem, somebody
from workspace.accounts.models import User


def of(user: User) -> str:
    return f"/memberships/{Membership.objects.get(user=user).pk}/"


def names(window: Browser, team: Team) -> list[str]:
    return sorted(row["person"]["display_name"] for row in window.read(f"/memberships/?team={team.pk}")["results"])


def test_a_row(browser: Callable[..., Browser], bob: User) -> None:
    found = browser(bob).read(of(bob))
    assert found.pop("joined_at")
    assert found == {
        "id": str(bob.memberships.get().pk),
        "team": str(bob.memberships.get().team_id),
        "person": {
            "id": str(bob.pk),
            "display_name": "Bob",
            "initials": "Bo",
            "avatar": None,
            "is_guest": False,
        },
        "role": "stakeholder",
        "sector": "civil",
        "about": "",
        "abilities": {"change_role": False, "edit": True, "remove": True},
    }


def test_who_sees_whom(browser: Callable[..., Browser], team: Team, people: People) -> None:
    everybody = ["Alice", "Bob", "Greta"]
    for user in (people.alice, people.bob, people.carla, people.olga):
        assert names(browser(user), team) == everybody
    assert names(browser(people.greta), team) == ["Alice", "Greta"]
    assert problem(browser(people.greta).send("get", of(people.bob))) == (404, "not_found")
    for user in (people.peter, people.charlie):
        assert problem(browser(user).send("get", f"/memberships/?team={team.pk}")) == (404, "not_found")
    Team.objects.update(visibility="programme")
    assert names(browser(people.peter), team) == ["Alice"], "peers meet the core team"
    assert problem(browser(people.bob).send("get", "/memberships/")) == (400, "invalid")


def test_people_speak_for_themselves(browser: Callable[..., Browser], people: People) -> None:
    words = {"sector": "business", "about": " Runs a café\n "}
    changed = browser(people.bob).send("patch", of(people.bob), words).json()
    assert (changed["sector"], changed["about"], changed["role"]) == ("business", "Runs a café", "stakeholder")
    assert browser(people.bob).send("patch", of(people.bob), {"sector": ""}).json()["sector"] == ""
    assert problem(browser(people.alice).send("patch", of(people.bob), words)) == (403, "forbidden")
    assert problem(browser(people.bob).send("patch", of(people.bob), {"sector": "moon"})) == (400, "invalid")


def test_what_one_says_of_oneself_brings_no_old_role_back(people: People, team: Team) -> None:
    Membership.objects.filter(user=people.bob).update(role="core")
    read_before = Membership.objects.get(user=people.bob)
    Membership.objects.filter(user=people.bob).update(role="guest")
    memberships.change(people.bob, membership=read_before, about="Runs a café")
    now = Membership.objects.get(user=people.bob)
    assert (now.role, now.about) == ("guest", "Runs a café")


def test_core_and_owner_change_roles(browser: Callable[..., Browser], people: People) -> None:
    path = of(people.bob)
    assert browser(people.alice).send("patch", path, {"role": "core"}).json()["role"] == "core"
    assert browser(people.olga).send("patch", path, {"role": "guest"}).json()["role"] == "guest"
    for user in (people.bob, people.carla):
        assert problem(browser(user).send("patch", path, {"role": "core"})) == (403, "forbidden")
    assert problem(browser(people.greta).send("patch", path, {"role": "core"})) == (404, "not_found")


def test_a_guest_without_an_account_is_no_core_member(browser: Callable[..., Browser], people: People) -> None:
    window, path = browser(people.alice), of(people.greta)
    assert problem(window.send("patch", path, {"role": "core"})) == (409, "account_needed")
    assert window.send("patch", path, {"role": "stakeholder"}).json()["role"] == "stakeholder"


def test_a_team_keeps_a_core_member(browser: Callable[..., Browser], people: People, team: Team) -> None:
    window, path = browser(people.alice), of(people.alice)
    assert problem(window.send("patch", path, {"role": "guest"})) == (409, "last_core")
    assert problem(window.send("delete", path)) == (409, "last_core")
    assert problem(browser(people.olga).send("delete", path)) == (409, "last_core")
    Membership.objects.create(team=team, user=people.charlie, role="core")
    assert window.send("patch", path, {"role": "guest"}).json()["role"] == "guest"
    assert problem(browser(people.charlie).send("delete", of(people.charlie))) == (409, "last_core")


def test_everybody_may_leave(browser: Callable[..., Browser], people: People, team: Team) -> None:
    for user in (people.bob, people.greta):
        assert browser(user).send("delete", of(user)).status_code == 204
        assert problem(browser(user).send("get", f"/teams/{team.pk}/")) == (404, "not_found")
    assert set(Activity.objects.values_list("actor", "verb")) == {
        (people.bob.pk, Verb.MEMBER_LEFT),
        (people.greta.pk, Verb.MEMBER_LEFT),
    }


def test_one_may_leave_what_one_no_longer_sees(browser: Callable[..., Browser], people: People) -> None:
    Team.objects.update(visibility="team")
    assert browser(people.bob).send("delete", of(people.bob)).status_code == 204


def test_core_and_owner_take_people_out(browser: Callable[..., Browser], people: People, team: Team) -> None:
    path = of(people.greta)
    assert problem(browser(people.bob).send("delete", path)) == (403, "forbidden")
    assert problem(browser(people.carla).send("delete", path)) == (403, "forbidden")
    assert browser(people.alice).send("delete", path).status_code == 204
    told = Activity.objects.get()
    assert (told.actor, told.verb, told.excerpt) == (people.alice, Verb.MEMBER_REMOVED, "Greta")


def test_in_an_archived_team_nobody_is_moved_but_everybody_may_leave(
    browser: Callable[..., Browser], people: People, team: Team
) -> None:
    path = of(people.bob)
    browser(people.olga).send("post", f"/teams/{team.pk}/archive/")
    assert problem(browser(people.alice).send("patch", path, {"role": "core"})) == (403, "forbidden")
    assert problem(browser(people.alice).send("delete", path)) == (403, "forbidden")
    assert browser(people.bob).send("delete", path).status_code == 204


@pytest.mark.parametrize("asker", ["alice", "bob", "greta", "olga"])
def test_a_list_takes_as_many_queries_for_three_as_for_one(
    browser: Callable[..., Browser], team: Team, people: People, asker: str, django_assert_max_num_queries: Any
) -> None:
    window = browser(getattr(people, asker))
    with django_assert_max_num_queries(12) as first:
        window.read(f"/memberships/?team={team.pk}")
    for name in ("Dora", "Egon"):
        Membership.objects.create(team=team, user=somebody(name), role="core")
    with django_assert_max_num_queries(len(first)) as second:
        window.read(f"/memberships/?team={team.pk}")
    assert len(second) == len(first)
