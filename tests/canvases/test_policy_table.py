"""Role x object x action on canvases and notes, in every state of a team.

Letters as in `tests/teams/test_policy_table.py`; H holds a grant to comment on the one canvas.
"""

from __future__ import annotations

from typing import Any

import pytest
from django.db.models import Model

from canvases.models import Canvas
from canvases.services.grants import Level, grant
from canvases.services.notes import NewNote, add_notes
from teams.models import Team
from tests import make
from tests.people import People, somebody
from tests.teams.test_policy_table import LETTERS, STATES, Row, always, fresh, put_into
from workspace.accounts.models import User
from workspace.core import policy

HERS = "alices note in a block of the core team"
TABLE: dict[tuple[str, str], Row] = {
    ("canvases.view_canvas", "canvas"): ("ACOH", "ABGCOH", "ABGCOPH", "ABGCOH"),
    ("canvases.comment_canvas", "canvas"): ("ACOH", "ABGCOH", "ABGCOPH", ""),
    ("canvases.contribute_canvas", "canvas"): ("A", "ABG", "ABG", ""),
    ("canvases.change_canvas", "canvas"): ("A", "A", "A", ""),
    ("canvases.share_canvas", "canvas"): ("A", "A", "A", ""),
    ("canvases.ask_outside", "canvas"): ("A", "A", "A", ""),
    ("canvases.view_guest_question", "question"): always("A"),
    ("canvases.judge_answers", "question"): ("A", "A", "A", ""),
    ("canvases.host_canvas", "canvas"): ("ACO", "ACO", "ACO", ""),
    ("canvases.view_contributions", "canvas"): ("ACO", "ABGCO", "ABGCO", "ABGCO"),
    ("canvases.change_version", "version"): ("A", "A", "A", ""),
    ("canvases.view_sets", "programme"): always("CO"),
    ("canvases.manage_sets", "programme"): always("O"),
    ("canvases.change_set", "its own set"): always("O"),
    ("canvases.change_set", "everybodys set"): always(""),
    ("canvases.view_note", "bobs note"): ("ACOH", "ABGCOH", "ABGCOPH", "ABGCOH"),
    ("canvases.change_note", "bobs note"): ("A", "AB", "AB", ""),
    ("canvases.change_reference", "reference"): ("A", "A", "A", ""),
    ("canvases.change_reference", "bobs reference"): ("A", "AB", "AB", ""),
    ("canvases.view_note", HERS): ("ACOH", "ABGCOH", "ABGCOPH", "ABGCOH"),
    ("canvases.change_note", HERS): ("A", "A", "A", ""),
    ("canvases.view_canvas", "another canvas"): ("ACO", "ABGCO", "ABGCOP", "ABGCO"),
    ("canvases.view_canvas", "canvas of another team"): always("COP"),
}


@pytest.fixture
def holder(canvas: Canvas, people: People) -> User:
    holder = somebody("Holder")
    grant(people.alice, canvas, user=holder, level=Level.COMMENT)
    return holder


@pytest.fixture
def things(canvas: Canvas, team: Team, neighbours: Team, people: People, holder: User) -> dict[str, Any]:
    return {
        "canvas": canvas,
        "question": make.guest_question(canvas),
        "version": make.version(canvas, people.alice),
        "bobs note": add_notes(people.bob, canvas, notes=[NewNote("unheard", "Hi")])[0],
        HERS: add_notes(people.alice, canvas, notes=[NewNote("promise", "Yes")])[0],
        "reference": make.reference(canvas, people.alice),
        "bobs reference": make.reference(canvas, people.bob),
        "programme": team.programme,
        "its own set": make.own_set(team.programme),
        "everybodys set": make.canvas_set(),
        "another canvas": make.canvas(team, 3),
        "canvas of another team": make.canvas(neighbours, 2),
    }


def holders(permission: str, thing: Model, people: People, holder: User) -> str:
    everybody = {letter: getattr(people, name) for name, letter in LETTERS.items()} | {"H": holder}
    return "".join(letter for letter, user in everybody.items() if user.has_perm(permission, thing))


@pytest.mark.parametrize("state", STATES)
def test_table(things: dict[str, Any], people: People, holder: User, team: Team, state: str) -> None:
    put_into(state, team)
    found = {key: set(holders(key[0], fresh(things[key[1]]), people, holder)) for key in TABLE}
    assert found == {key: set(row[STATES.index(state)]) for key, row in TABLE.items()}


@pytest.mark.parametrize("state", STATES)
def test_what_is_listed_is_what_may_be_seen(
    things: dict[str, Any], people: People, holder: User, team: Team, state: str
) -> None:
    put_into(state, team)
    root = somebody("Root", is_superuser=True)
    for thing in map(fresh, [thing for thing in things.values() if isinstance(thing, Canvas)]):
        for user in [*people.everybody(), holder, root]:
            listed = Canvas.objects.visible_to(user).filter(pk=thing.pk).exists()
            assert listed == user.has_perm("canvases.view_canvas", thing), f"{user} and {thing!r}"


def test_no_permission_is_missing_from_the_table() -> None:
    registered = {name for name in policy._rules if name.startswith("canvases.")}
    assert {permission for permission, _ in TABLE} == registered


def test_what_the_core_team_took_into_a_block_of_its_own_is_not_taken_away(
    things: dict[str, Any], people: People
) -> None:
    reference = things["bobs reference"]
    assert people.bob.has_perm("canvases.change_reference", fresh(reference))
    reference.note.block = "promise"
    reference.note.save()
    assert not people.bob.has_perm("canvases.change_reference", fresh(reference))
