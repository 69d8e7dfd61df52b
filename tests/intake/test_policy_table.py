"""Role x object x action. Letters as in `tests/teams/test_policy_table.py`."""

from __future__ import annotations

from typing import Any

import pytest

from teams.models import Team
from tests.intake.makers import applied, called
from tests.people import People, somebody
from tests.teams.test_policy_table import fresh, holders, lists
from workspace.core import policy

TABLE = {
    ("intake.prepare_call", "programme"): "O",
    ("intake.read_calls", "programme"): "CO",
    ("intake.view_call", "open call"): "CO",
    ("intake.change_call", "open call"): "O",
    ("intake.view_call", "draft"): "CO",
    ("intake.change_call", "draft"): "O",
    ("intake.view_application", "application"): "CO",
    ("intake.decide_application", "application"): "O",
    ("intake.see_addresses_of_application", "application"): "O",
}


@pytest.fixture
def things(team: Team, people: People) -> dict[str, Any]:
    call = called(team.programme)
    return {
        "programme": team.programme,
        "open call": call,
        "draft": called(team.programme, is_draft=True),
        "application": applied(call),
    }


def test_table(things: dict[str, Any], people: People) -> None:
    assert {key: holders(key[0], fresh(things[key[1]]), people) for key in TABLE} == TABLE


def test_what_is_listed_is_what_may_be_seen(things: dict[str, Any], people: People) -> None:
    root = somebody("Root", is_superuser=True)
    is_listed = lists()
    for name in ("open call", "draft", "application"):
        thing = fresh(things[name])
        for user in [*people.everybody(), root]:
            assert is_listed(thing, user) == user.has_perm(f"intake.view_{thing._meta.model_name}", thing), name


def test_no_permission_is_missing_from_the_table() -> None:
    assert {permission for permission, _ in TABLE} == {name for name in policy._rules if name.startswith("intake.")}
