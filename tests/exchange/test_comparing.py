"""The same block side by side, for the teams that agree, as long as they do."""

from __future__ import annotations

from typing import Any

import pytest

from teams.models import Membership, Team
from teams.roles import Role
from tests import make
from tests.exchange import kit
from tests.people import Browser, People, problem, somebody
from workspace.accounts.models import User
from workspace.exchange.models import Agreement

BESIDE = f"block/?canvas=iteration-log&block={kit.BLOCK}"


def path(team: Team, what: str = "") -> str:
    return f"/programmes/{team.programme_id}/side-by-side/{what}"


def columns(user: User, team: Team) -> dict[str, list[str]]:
    seen = Browser(user).read(path(team, BESIDE))
    return {column["team"]["name"]: [note["text"] for note in column["notes"]] for column in seen["columns"]}


@pytest.fixture
def both(team: Team, neighbours: Team, people: People) -> list[Agreement]:
    kit.note(team, people.alice, "Ours")
    kit.note(team, people.greta, "A guest's")
    kit.note(neighbours, people.peter, "Theirs")
    return [kit.agreed(team, people.alice), kit.agreed(neighbours, people.peter)]


def test_two_teams_that_agree_stand_side_by_side(team: Team, people: People, both: list[Agreement]) -> None:
    for user in (people.alice, people.bob, people.peter, people.carla, people.olga):
        assert columns(user, team) == {"Kaarnala": ["Ours"], "Rantala": ["Theirs"]}
    seen = Browser(people.peter).send("get", path(team, BESIDE))
    assert b"Alice" not in seen.content
    assert b"author" not in seen.content
    [row] = Browser(people.peter).read(path(team))["blocks"]
    assert (row["is_open"], row["canvas"]["block"]) == (True, kit.BLOCK)
    assert row["question"]


def test_it_is_as_it_is_now(team: Team, people: People, both: list[Agreement]) -> None:
    kit.note(team, people.bob, "Written after the agreement")
    assert columns(people.peter, team)["Kaarnala"] == ["Ours", "Written after the agreement"]


def test_whoever_withdraws_is_gone_at_once(team: Team, people: People, both: list[Agreement]) -> None:
    window = Browser(people.alice)
    assert problem(Browser(people.peter).send("delete", f"/agreements/{both[0].pk}/")) == (403, "forbidden")
    assert problem(Browser(people.bob).send("delete", f"/agreements/{both[0].pk}/")) == (403, "forbidden")
    assert window.send("delete", f"/agreements/{both[0].pk}/").status_code == 204
    assert problem(Browser(people.peter).send("get", path(team, BESIDE))) == (404, "not_found")
    [row] = Browser(people.peter).read(path(team))["blocks"]
    assert not row["is_open"], "the other waits for somebody"
    assert [one["name"] for one in row["teams"]] == ["Rantala"]


def test_a_whole_canvas_is_each_of_its_blocks(team: Team, neighbours: Team, people: People) -> None:
    kit.note(team, people.alice, "Ours")
    kit.agreed(team, people.alice, "")
    kit.agreed(team, people.alice)
    kit.agreed(neighbours, people.peter)
    assert columns(people.carla, team) == {"Kaarnala": ["Ours"], "Rantala": []}
    rows = Browser(people.carla).read(path(team))["blocks"]
    assert [row["canvas"]["block"] for row in rows if row["is_open"]] == [kit.BLOCK]
    assert len(rows) == 7
    assert [one["name"] for one in rows[0]["teams"]] == ["Kaarnala"]


def test_agreeing_twice_is_agreeing_once(team: Team, people: People) -> None:
    window, canvas = Browser(people.alice), kit.log_canvas(team)
    given = {"canvas": str(canvas.pk), "block": kit.BLOCK}
    ids = {window.send("post", "/agreements/", given).json()["id"] for _ in range(2)}
    assert len(ids) == Agreement.objects.count() == 1
    assert problem(window.send("post", "/agreements/", given | {"block": "nowhere"})) == (400, "invalid")
    assert problem(Browser(people.carla).send("post", "/agreements/", given)) == (403, "forbidden")


def test_the_core_chooses_along_its_path(team: Team, people: People) -> None:
    held = kit.agreed(team, people.alice)
    rows = Browser(people.alice).read(f"/teams/{team.pk}/agreements/")
    assert [row["number"] for row in rows] == list(range(1, 11))
    chosen = {block["id"]: block["agreement"] for block in rows[7]["blocks"]}
    assert chosen[kit.BLOCK] == str(held.pk)
    assert sum(bool(value) for value in chosen.values()) == 1
    assert problem(Browser(people.bob).send("get", f"/teams/{team.pk}/agreements/")) == (403, "forbidden")


def test_an_archived_team_still_stands_there_and_can_still_leave(
    team: Team, people: People, both: list[Agreement]
) -> None:
    Team.objects.filter(pk=team.pk).update(archived_at=both[0].agreed_at)
    assert set(columns(people.peter, team)) == {"Kaarnala", "Rantala"}
    assert Browser(people.alice).send("delete", f"/agreements/{both[0].pk}/").status_code == 204


@pytest.mark.parametrize("count", [2, 4])
def test_more_teams_take_no_more_queries(
    team: Team, people: People, count: int, django_assert_num_queries: Any
) -> None:
    for number in range(count):
        other, lead = make.team(team.programme, f"Team {number}"), somebody(f"Lead{number}")
        Membership.objects.create(team=other, user=lead, role=Role.CORE)
        kit.note(other, lead)
        kit.agreed(other, lead)
    window = Browser(people.peter)
    with django_assert_num_queries(7):
        assert len(window.read(path(team, BESIDE))["columns"]) == count
    with django_assert_num_queries(7):
        assert len(window.read(path(team))["blocks"]) == 1
