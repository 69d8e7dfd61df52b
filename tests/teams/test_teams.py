from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone

from teams.models import Activity, Invitation, Programme, Team, Verb
from teams.services import spaces
from tests import make
from tests.people import Browser, People, problem
from workspace.accounts.models import User

EMPTY = {"core": 0, "outside": 0}


def test_a_member_sees_the_team(browser: Callable[..., Browser], team: Team, people: People) -> None:
    team.phenomenon = "Nobody answers the phone."
    team.save()
    assert browser(people.alice).read(f"/teams/{team.pk}/") == {
        "id": str(team.pk),
        "name": "Kaarnala",
        "phenomenon": "Nobody answers the phone.",
        "visibility": "space",
        "programme": {"id": str(team.programme_id), "name": "Spring"},
        "role": "core",
        "people_counts": {"core": 1, "stakeholder": 1, "guest": 1},
        "sector_counts": {
            "state": {"core": 1, "outside": 0},
            "local": EMPTY,
            "business": EMPTY,
            "civil": {"core": 0, "outside": 1},
            "research": EMPTY,
            "people": {"core": 0, "outside": 1},
        },
        "archived_at": None,
        "abilities": {
            "edit": True,
            "invite": True,
            "manage_people": True,
            "archive": False,
            "comment": True,
            "ask": False,
            "add_task": True,
            "experiment": True,
            "write_log": True,
            "view_measures": True,
            "exchange": True,
            "share": True,
            "write_review": False,
            "view_memos": False,
            "write_memo": False,
            "view_sights": False,
            "mark_seen": False,
        },
    }


OWNERS = ["edit", "invite", "manage_people", "archive", "comment", "ask", "view_measures", "exchange"]


def test_what_each_may_do(browser: Callable[..., Browser], team: Team, people: People) -> None:
    def may(user: User) -> tuple[str, list[str]]:
        found = browser(user).read(f"/teams/{team.pk}/")
        return found["role"], [name for name, is_allowed in found["abilities"].items() if is_allowed]

    assert may(people.bob) == ("stakeholder", ["comment", "write_log", "exchange"])
    assert may(people.greta) == ("guest", ["comment", "write_log"])
    coaching = ["view_measures", "exchange", "write_review", "view_memos", "write_memo"]
    assert may(people.carla) == ("coach", ["comment", "ask", "write_log", *coaching])
    assert may(people.olga) == ("owner", OWNERS)
    for user in (people.peter, people.charlie):
        assert problem(browser(user).send("get", f"/teams/{team.pk}/")) == (404, "not_found")


@pytest.mark.parametrize(
    ("visibility", "seen_by"),
    [
        ("team", ["alice", "carla", "olga"]),
        ("space", ["alice", "bob", "greta", "carla", "olga"]),
        ("programme", ["alice", "bob", "greta", "carla", "olga", "peter"]),
    ],
)
def test_visibility_decides_who_reads(
    browser: Callable[..., Browser], team: Team, people: People, visibility: str, seen_by: list[str]
) -> None:
    assert browser(people.alice).send("patch", f"/teams/{team.pk}/", {"visibility": visibility}).status_code == 200
    found = [
        user.display_name.lower()
        for user in people.everybody()
        if str(team.pk) in {row["id"] for row in browser(user).read("/teams/")["results"]}
    ]
    assert found == seen_by


def test_an_owner_opens_a_team_with_ten_canvases_and_invites_its_core(
    browser: Callable[..., Browser], programme: Programme, olga: User
) -> None:
    make.canvas_set()
    new = {
        "programme": str(programme.pk),
        "name": "Salo",
        "phenomenon": "Young people are lonely.",
        "core_emails": ["dora@niitty.example", "egon@niitty.example", "Dora@niitty.example"],
    }
    response = browser(olga).send("post", "/teams/", new)
    assert response.status_code == 201, response.content
    made = response.json()
    assert (made["role"], made["people_counts"]["core"]) == ("owner", 0)
    team = Team.objects.get(pk=made["id"])
    assert team.canvases.count() == 10
    assert sorted(letter.to[0] for letter in mail.outbox) == ["dora@niitty.example", "egon@niitty.example"]
    assert set(Invitation.objects.values_list("team", "role", "max_uses")) == {(team.pk, "core", 1)}
    assert set(Activity.objects.values_list("verb", flat=True)) == {Verb.TEAM_OPENED, Verb.PEOPLE_INVITED}


def test_an_owner_may_join_at_once(browser: Callable[..., Browser], programme: Programme, olga: User) -> None:
    make.canvas_set()
    new = {"programme": str(programme.pk), "name": "Salo", "join": True}
    made = browser(olga).send("post", "/teams/", new).json()
    assert (made["role"], made["people_counts"]["core"]) == ("core", 1)


def test_without_canvases_there_is_no_team(browser: Callable[..., Browser], programme: Programme, olga: User) -> None:
    new = {"programme": str(programme.pk), "name": "Salo", "core_emails": ["dora@niitty.example"]}
    assert problem(browser(olga).send("post", "/teams/", new)) == (409, "no_canvases")
    assert not Team.objects.filter(name="Salo").exists()
    assert mail.outbox == []


def test_only_owners_open_teams(browser: Callable[..., Browser], programme: Programme, people: People) -> None:
    new = {"programme": str(programme.pk), "name": "Salo"}
    assert problem(browser(people.carla).send("post", "/teams/", new)) == (403, "forbidden")
    assert problem(browser(people.alice).send("post", "/teams/", new)) == (403, "forbidden")
    assert problem(browser(people.charlie).send("post", "/teams/", new)) == (404, "not_found")


def test_a_name_is_used_once_in_a_programme(
    browser: Callable[..., Browser], team: Team, neighbours: Team, people: People
) -> None:
    response = browser(people.alice).send("patch", f"/teams/{team.pk}/", {"name": "Rantala"})
    assert problem(response) == (400, "invalid")
    assert list(response.json()["errors"]) == ["name"]
    make.canvas_set()
    new = {"programme": str(team.programme_id), "name": "Rantala"}
    assert problem(browser(people.olga).send("post", "/teams/", new)) == (400, "invalid")


def test_core_and_owner_change_it(browser: Callable[..., Browser], team: Team, people: People) -> None:
    path = f"/teams/{team.pk}/"
    assert browser(people.alice).send("patch", path, {"name": "Kaarna"}).json()["name"] == "Kaarna"
    assert browser(people.olga).send("patch", path, {"phenomenon": "x"}).json()["phenomenon"] == "x"
    for user in (people.bob, people.greta, people.carla):
        assert problem(browser(user).send("patch", path, {"name": "Mine"})) == (403, "forbidden")
    assert problem(browser(people.charlie).send("patch", path, {"name": "Mine"})) == (404, "not_found")


def test_a_new_name_does_not_open_a_team_again(team: Team, people: People) -> None:
    read_before = Team.objects.get(pk=team.pk)
    spaces.archive(people.olga, team=team)
    spaces.change_team(people.alice, team=read_before, name="Rantapelto")
    now = Team.objects.get(pk=team.pk)
    assert (now.name, now.archived_at) == ("Rantapelto", team.archived_at)


def test_an_archived_team_is_read_and_nothing_else(browser: Callable[..., Browser], team: Team, people: People) -> None:
    path = f"/teams/{team.pk}/"
    assert problem(browser(people.alice).send("post", f"{path}archive/")) == (403, "forbidden")
    archived = browser(people.olga).send("post", f"{path}archive/").json()
    assert archived["archived_at"]
    assert browser(people.olga).send("post", f"{path}archive/").json()["archived_at"] == archived["archived_at"]
    abilities = browser(people.alice).read(path)["abilities"]
    assert [name for name, is_allowed in abilities.items() if is_allowed] == ["view_measures", "exchange"]
    assert problem(browser(people.alice).send("patch", path, {"name": "New"})) == (403, "forbidden")
    assert browser(people.olga).send("post", f"{path}unarchive/").json()["archived_at"] is None
    assert browser(people.alice).read(path)["abilities"]["edit"]


def test_a_list_of_one_programme(browser: Callable[..., Browser], team: Team, neighbours: Team, people: People) -> None:
    window = browser(people.olga)
    assert {row["name"] for row in window.read(f"/teams/?programme={team.programme_id}")["results"]} == {
        "Kaarnala",
        "Rantala",
    }
    foreign = make.programme("Autumn")
    assert problem(window.send("get", f"/teams/?programme={foreign.pk}")) == (404, "not_found")
    assert problem(window.send("get", "/teams/?programme=nonsense")) == (400, "invalid")


def test_a_list_takes_as_many_queries_for_three_as_for_one(
    browser: Callable[..., Browser], team: Team, people: People, django_assert_num_queries: Any
) -> None:
    Team.objects.exclude(pk=team.pk).delete()
    window = browser(people.olga)
    for more in (0, 2):
        for number in range(more):
            make.team(team.programme, f"Team {number}").memberships.create(user=people.alice, role="core")
        with django_assert_num_queries(4):
            assert len(window.read("/teams/")["results"]) == 1 + more


def test_a_visit_makes_the_feed_old(browser: Callable[..., Browser], team: Team, people: People) -> None:
    Activity.objects.create(team=team, actor=people.alice, verb=Verb.TEAM_CHANGED, at=timezone.now())
    window = browser(people.bob)

    def new() -> int:
        return int(window.read("/me/home/")["teams"][0]["new_count"])

    assert new() == 1
    assert window.send("post", f"/teams/{team.pk}/visit/").status_code == 204
    assert new() == 0
    Activity.objects.create(team=team, actor=people.alice, verb=Verb.COMMENTED, at=timezone.now())
    assert new() == 1
    assert problem(browser(people.charlie).send("post", f"/teams/{team.pk}/visit/")) == (404, "not_found")
