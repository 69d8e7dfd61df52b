"""Role x object x action, in every state of a team, for every permission there is.

A stands for Alice (core), B Bob (invited participant), G Greta (guest), C Carla (coach), O Olga (owner), P Peter (core
of another team of the programme), X Charlie (outsider).
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db.models import Model
from django.utils import timezone

from teams import policy as team_policy
from teams.models import Activity, Membership, ProgrammeRole, Task, Team, Verb
from tests import make
from tests.people import People, somebody
from workspace.accounts.models import User
from workspace.core import policy

LETTERS = {"alice": "A", "bob": "B", "greta": "G", "carla": "C", "olga": "O", "peter": "P", "charlie": "X"}
STATES = ("team", "space", "programme", "archived")

Row = tuple[str, str, str, str]


def always(letters: str) -> Row:
    return (letters, letters, letters, letters)


READERS: Row = ("ACO", "ABGCO", "ABGCOP", "ABGCO")
SPEAKERS: Row = ("ACO", "ABGCO", "ABGCOP", "")
RUN_OPEN: Row = ("AO", "AO", "AO", "")
INSIDERS: Row = ("ACO", "ABCO", "ABCO", "ABCO")
# (permission, object) -> who holds it when the team is seen by: its core, its space, the programme; when archived.
TABLE: dict[tuple[str, str], Row] = {
    ("teams.view_programme", "programme"): always("ABGCOP"),
    ("teams.change_programme", "programme"): always("O"),
    ("teams.add_team", "programme"): always("O"),
    ("teams.invite_to_programme", "programme"): always("O"),
    ("teams.view_programmerole", "carlas role"): always("ABGCOP"),
    ("teams.change_programmerole", "carlas role"): always("O"),
    ("teams.view_team", "team"): READERS,
    ("teams.change_team", "team"): RUN_OPEN,
    ("teams.invite_to_team", "team"): RUN_OPEN,
    ("teams.manage_people", "team"): RUN_OPEN,
    ("teams.archive_team", "team"): always("O"),
    ("teams.speak_in_team", "team"): SPEAKERS,
    ("teams.view_invitation", "invitation to the team"): always("AO"),
    ("teams.change_invitation", "invitation to the team"): always("AO"),
    ("teams.view_invitation", "invitation to the programme"): always("O"),
    ("teams.change_invitation", "invitation to the programme"): always("O"),
    ("teams.view_membership", "alices membership"): READERS,
    ("teams.view_membership", "bobs membership"): ("ABCO", "ABCO", "ABCO", "ABCO"),
    ("teams.view_membership", "gretas membership"): ("AGCO", "ABGCO", "ABGCO", "ABGCO"),
    ("teams.change_membership", "bobs membership"): RUN_OPEN,
    ("teams.edit_membership", "bobs membership"): always("B"),
    ("teams.remove_membership", "bobs membership"): ("ABO", "ABO", "ABO", "B"),
    ("teams.view_thread", "bobs thread"): READERS,
    ("teams.comment_thread", "bobs thread"): SPEAKERS,
    ("teams.resolve_thread", "bobs thread"): ("ACO", "ABCO", "ABCO", ""),
    ("teams.narrow_thread", "bobs thread"): always(""),
    ("teams.ask_in_team", "team"): ("CO", "CO", "CO", ""),
    ("teams.ask_about", "canvas"): ("CO", "CO", "CO", ""),
    ("teams.view_thread", "carlas question"): READERS,
    ("teams.comment_thread", "carlas question"): SPEAKERS,
    ("teams.resolve_thread", "carlas question"): always(""),
    ("teams.settle_question", "carlas question"): ("AC", "AC", "AC", ""),
    ("teams.settle_question", "bobs thread"): always(""),
    ("teams.view_thread", "carlas question to the team"): always("ACO"),
    ("teams.comment_thread", "carlas question to the team"): ("ACO", "ACO", "ACO", ""),
    ("teams.settle_question", "carlas question to the team"): ("AC", "AC", "AC", ""),
    ("teams.view_comment", "bobs comment"): READERS,
    ("teams.change_comment", "bobs comment"): ("", "B", "B", ""),
    ("teams.view_activity", "news"): READERS,
    ("teams.view_activity", "news of who joined"): INSIDERS,
    ("teams.view_task", "task"): ("ACO", "ABCO", "ABCO", "ABCO"),
    ("teams.view_task", "bobs task"): ("ABCO", "ABCO", "ABCO", "ABCO"),
    ("teams.view_task", "task gone astray"): ("ACO", "ABCO", "ABCO", "ABCO"),
    ("teams.view_activity", "news of a task"): ("ACO", "ABCO", "ABCO", "ABCO"),
    ("teams.add_task", "team"): ("A", "A", "A", ""),
    ("teams.change_task", "bobs task"): ("A", "A", "A", ""),
    ("teams.finish_task", "task"): ("A", "A", "A", ""),
    ("teams.finish_task", "bobs task"): ("AB", "AB", "AB", ""),
    ("teams.finish_task", "task gone astray"): ("A", "A", "A", ""),
}


@pytest.fixture
def things(team: Team, people: People) -> dict[str, Any]:
    thread = make.thread(make.canvas(team), people.bob)
    task = Task.objects.create(team=team, title="Call the school")
    return {
        "programme": team.programme,
        "carlas role": ProgrammeRole.objects.get(user=people.carla),
        "team": team,
        "invitation to the team": make.invitation(team, people.alice),
        "invitation to the programme": make.invitation(team.programme, people.olga, role="coach", secret="another"),
        **{f"{user.display_name.lower()}s membership": Membership.objects.get(user=user) for user in members(people)},
        "canvas": make.canvas(team),
        "bobs thread": thread,
        "carlas question": make.question(make.canvas(team), people.carla),
        "carlas question to the team": make.question(team, people.carla),
        "bobs comment": thread.comments.get(),
        "news": Activity.objects.create(team=team, actor=people.bob, verb=Verb.COMMENTED),
        "task": task,
        "bobs task": Task.objects.create(team=team, title="Ask the clients", assignee=people.bob),
        "task gone astray": Task.objects.create(team=team, title="Ask Greta", assignee=people.greta),
        "news of a task": Activity.objects.create(
            team=team, actor=people.alice, verb=Verb.TASK_DONE, target_kind="task", target_id=task.pk
        ),
        "news of who joined": Activity.objects.create(team=team, actor=people.bob, verb=Verb.MEMBER_JOINED),
    }


def members(people: People) -> Iterator[Any]:
    yield from (people.alice, people.bob, people.greta)


def put_into(state: str, team: Team) -> None:
    visibility = "space" if state == "archived" else state
    archived_at = timezone.now() if state == "archived" else None
    Team.objects.filter(pk=team.pk).update(visibility=visibility, archived_at=archived_at)


def fresh(thing: Model) -> Any:
    """As another request would load it, with nothing remembered."""
    return type(thing)._default_manager.get(pk=thing.pk)


def lists() -> Callable[[Model, User], bool]:
    """Says whether a thing is in the list that its model shows to a person; reads every list once."""

    @functools.cache
    def shown(model: Any, user: User) -> frozenset[Any]:
        return frozenset(model._default_manager.visible_to(user).values_list("pk", flat=True))

    return lambda thing, user: thing.pk in shown(type(thing), user)


def holders(permission: str, thing: Any, people: People) -> str:
    return "".join(letter for name, letter in LETTERS.items() if getattr(people, name).has_perm(permission, thing))


@pytest.mark.parametrize("state", STATES)
def test_table(things: dict[str, Any], people: People, team: Team, state: str) -> None:
    put_into(state, team)
    found = {key: holders(key[0], fresh(things[key[1]]), people) for key in TABLE}
    assert found == {key: row[STATES.index(state)] for key, row in TABLE.items()}


@pytest.mark.parametrize("state", STATES)
def test_what_is_listed_is_what_may_be_seen(things: dict[str, Any], people: People, team: Team, state: str) -> None:
    """`obj in visible_to(user)` and `has_perm(view)` are two ways of saying the same, for everybody and everything."""
    put_into(state, team)
    root = somebody("Root", is_superuser=True)
    is_listed = lists()
    for thing in map(fresh, things.values()):
        view = f"{thing._meta.app_label}.view_{thing._meta.model_name}"
        for user in [*people.everybody(), root]:
            assert is_listed(thing, user) == user.has_perm(view, thing), f"{user} and {thing!r}"


def test_no_permission_is_missing_from_the_table() -> None:
    registered = {name for name in policy._rules if name.startswith("teams.")}
    assert {permission for permission, _ in TABLE} == registered


def test_nobody_holds_anything_when_switched_off(things: dict[str, Any], people: People) -> None:
    for user in people.everybody():
        user.is_active = False
    assert {holders(permission, things[thing], people) for permission, thing in TABLE} == {""}


def test_what_is_of_no_known_kind_is_seen_by_nobody(things: dict[str, Any], people: People) -> None:
    thread = things["bobs thread"]
    thread.target_kind = "moon"
    thread.save()
    for permission in ("teams.view_thread", "teams.comment_thread", "teams.resolve_thread"):
        assert holders(permission, thread, people) == ""
    assert thread not in type(thread).objects.visible_to(people.alice)


def test_a_permission_has_one_rule() -> None:
    with pytest.raises(ValueError, match="has a rule already"):
        policy.allow("teams.view_team", team_policy.may_see_team)


def test_answers_are_remembered_only_while_an_answer_is_written(
    team: Team, people: People, django_assert_num_queries: Any
) -> None:
    with policy.remembering(), django_assert_num_queries(1):
        assert [team_policy.role_in(people.alice, team) for _ in range(3)] == ["core"] * 3
    Membership.objects.filter(user=people.alice).update(role="guest")
    assert team_policy.role_in(people.alice, team) == "guest"
