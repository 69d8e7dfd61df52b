"""What a person sees is the same, whether rights are asked in subqueries or where the person is was looked up first."""

from __future__ import annotations

from typing import Any

import pytest
from django.db.models import QuerySet

from teams import targets
from teams.models import Activity, Task, Team, Thread, Verb
from teams.roles import Visibility
from teams.services import activity
from tests import make
from tests.experiments import stories
from tests.people import People, elsewhere, somebody
from workspace.accounts.models import User
from workspace.core.policy import judging

pytestmark = pytest.mark.django_db


def lists_for(user: User) -> dict[str, QuerySet[Any]]:
    kinds: dict[str, QuerySet[Any]] = {target.kind: target.seen_by(user) for target in targets.everything()}
    entries, threads = Activity.objects.visible_to(user), Thread.objects.visible_to(user)
    return {**kinds, "entries": entries, "threads": threads, "teams": Team.objects.visible_to(user)}


def seen(user: User) -> dict[str, set[Any]]:
    return {name: set(rows.values_list("pk", flat=True)) for name, rows in lists_for(user).items()}


def furnish(team: Team, people: People) -> None:
    """Something of several kinds, and an entry in the feed about each."""
    canvas, task = make.canvas(team), Task.objects.create(team=team, title="Call", assignee=people.bob)
    experiment = stories.whole(team, people.alice, people.bob)
    make.thread(canvas, people.alice), make.question(team, people.carla)
    for kind, thing in (("canvas", canvas), ("task", task), ("experiment", experiment)):
        activity.record(people.alice, team, Verb.TEAM_CHANGED, target=(kind, thing.pk))
    activity.record(people.bob, team, Verb.MEMBER_JOINED)


@pytest.mark.parametrize("visibility", Visibility.values)
def test_everybody_sees_the_same_either_way(team: Team, neighbours: Team, people: People, visibility: str) -> None:
    furnish(team, people)
    for each in (team, neighbours, make.team(elsewhere(), "Far")):
        Team.objects.filter(pk=each.pk).update(visibility=visibility)
        make.canvas(each)
    admin = somebody("Admin", is_superuser=True)
    for person in (*people.everybody(), admin):
        asked = seen(person)
        with judging():
            assert seen(person) == asked, person.display_name
    assert len(seen(admin)["entries"]) > len(seen(people.greta)["entries"])
