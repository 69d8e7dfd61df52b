"""Role x object x action on assumptions, experiments and their parts, in every state of a team.

Letters as in `tests/teams/test_policy_table.py`; H was asked to answer the one line of the checklist.
"""

from __future__ import annotations

from typing import Any

import pytest
from django.db.models import Model

from experiments.models import Experiment
from experiments.services.designs import ask
from experiments.services.telling import tell
from teams.models import Activity, Team
from teams.roles import Visibility
from tests.experiments import stories
from tests.people import People, somebody
from tests.teams.test_policy_table import LETTERS, STATES, Row, fresh, lists, put_into
from workspace.accounts.models import User
from workspace.core import policy

READERS: Row = ("ACO", "ABGCO", "ABGCOP", "ABGCO")
IN_SPACE: Row = ("ACO", "ABGCO", "ABGCO", "ABGCO")
INNER: Row = ("ACO", "ACO", "ACO", "ACO")
CORE: Row = ("A", "A", "A", "")
PARTS = {"testdesign": "test", "iteration": "round", "pilot": "pilot", "learning": "learning", "decision": "decision"}
MINE = {"assumption", "experiment", "checklistline", *PARTS}
"""The nouns of this table; evidence, files and the log have tables of their own."""
TABLE: dict[tuple[str, str], Row] = {
    ("experiments.add_assumption", "team"): CORE,
    ("experiments.add_experiment", "team"): CORE,
    ("experiments.view_assumption", "assumption"): READERS,
    ("experiments.change_assumption", "assumption"): CORE,
    ("experiments.view_experiment", "shown to the programme"): READERS,
    ("experiments.view_experiment", "shown in the space"): IN_SPACE,
    ("experiments.view_experiment", "shown to the team"): INNER,
    ("experiments.comment_experiment", "shown to the programme"): (*READERS[:3], ""),
    ("experiments.comment_experiment", "shown in the space"): (*IN_SPACE[:3], ""),
    ("experiments.comment_experiment", "shown to the team"): (*INNER[:3], ""),
    ("experiments.change_experiment", "shown in the space"): CORE,
    **{(f"experiments.view_{name}", part): IN_SPACE for name, part in PARTS.items()},
    **{(f"experiments.change_{name}", part): CORE for name, part in PARTS.items()},
    ("experiments.publish_testdesign", "test"): CORE,
    ("experiments.view_checklistline", "line"): ("ACOH", "ABGCOH", "ABGCOH", "ABGCOH"),
    ("experiments.change_checklistline", "line"): CORE,
    ("experiments.answer_checklistline", "line"): ("A", "A", "A", ""),
    ("experiments.answer_checklistline", "line added later"): ("AH", "AH", "AH", ""),
    ("experiments.view_checklistline", "line of a hidden one"): INNER,
}


@pytest.fixture
def holder(people: People) -> User:
    return somebody("Holder")


@pytest.fixture
def things(team: Team, people: People, holder: User) -> dict[str, Any]:
    made = stories.whole(team, people.alice, people.bob)
    hidden = stories.whole(team, people.alice, people.bob, visibility=Visibility.TEAM)
    line = made.designs.get().checklist.get()
    later = line.design.checklist.create(line="Ask the union", position=1)
    for one in (line, later):
        ask(people.alice, line=one, user=holder)
    return {
        "team": team,
        "assumption": made.assumption,
        "shown in the space": made,
        "shown to the team": hidden,
        "shown to the programme": stories.idea(team, visibility=Visibility.PROGRAMME),
        "test": made.designs.get(),
        "round": made.iterations.get(number=1),
        "pilot": made.pilots.get(),
        "learning": made.learnings.get(),
        "decision": made.decisions.get(),
        "line": line,
        "line added later": later,
        "line of a hidden one": hidden.designs.get().checklist.get(),
    }


def holders(permission: str, thing: Model, people: People, holder: User) -> set[str]:
    everybody = {letter: getattr(people, name) for name, letter in LETTERS.items()} | {"H": holder}
    return {letter for letter, user in everybody.items() if user.has_perm(permission, thing)}


@pytest.mark.parametrize("state", STATES)
def test_table(things: dict[str, Any], people: People, holder: User, team: Team, state: str) -> None:
    put_into(state, team)
    found = {key: holders(key[0], fresh(things[key[1]]), people, holder) for key in TABLE}
    assert found == {key: set(row[STATES.index(state)]) for key, row in TABLE.items()}


@pytest.mark.parametrize("state", STATES)
def test_what_is_listed_is_what_may_be_seen(
    things: dict[str, Any], people: People, holder: User, team: Team, state: str
) -> None:
    put_into(state, team)
    root = somebody("Root", is_superuser=True)
    talk = {f"talk about {name}": _said(thing, people) for name, thing in things.items() if name.startswith("shown")}
    is_listed = lists()
    for thing in map(fresh, [*things.values(), *talk.values()]):
        view = f"{thing._meta.app_label}.view_{thing._meta.model_name}"
        for user in [*people.everybody(), holder, root]:
            assert is_listed(thing, user) == user.has_perm(view, thing), f"{user} and {thing!r}"


def _said(experiment: Experiment, people: People) -> Model:
    return stories.say(experiment, people.alice).thread


def test_what_happens_to_a_hidden_experiment_is_not_in_everybodys_feed(
    things: dict[str, Any], people: People, team: Team
) -> None:
    tell(people.alice, things["shown to the team"], excerpt="Secret")
    tell(people.alice, things["shown in the space"])
    for user, count in ((people.alice, 2), (people.carla, 2), (people.bob, 1), (people.charlie, 0)):
        seen = Activity.objects.visible_to(user).filter(verb="experiment_changed")
        assert seen.count() == count
        for row in Activity.objects.filter(verb="experiment_changed"):
            assert user.has_perm("teams.view_activity", row) == (row in seen)


def test_no_permission_is_missing_from_the_table() -> None:
    registered = {name for name in policy._rules if name.startswith("experiments.") and name.split("_", 1)[1] in MINE}
    assert {permission for permission, _ in TABLE} == registered
