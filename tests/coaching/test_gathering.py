"""What the measures are made from, where the database does not say it by itself."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from canvases.models import Canvas, Note
from experiments.models import Evidence
from experiments.services import evidence as evidences
from teams.models import Comment, Departure, Membership, Programme, ProgrammeRole, Team
from teams.roles import Role
from teams.services import memberships, programmes
from tests import make
from tests.coaching.examples import counted
from tests.experiments import stories
from tests.people import People, somebody
from workspace.accounts import hooks
from workspace.accounts.models import User
from workspace.coaching.facts import Side, TeamFacts
from workspace.coaching.gathering import gather
from workspace.coaching.gathering.work import work_of
from workspace.coaching.measures import Reading, feedback_closed, outside_share, state_actor_present
from workspace.coaching.models import Tie

pytestmark = pytest.mark.django_db


def facts(team: Team) -> TeamFacts:
    return gather(team.programme, [team]).facts[team.pk]


def read(measure: Any, team: Team) -> Reading:
    gathered = gather(team.programme, [team])
    reading: Reading = measure.read(gathered.facts[team.pk], gathered.window)
    return reading


def wrote(canvas: Canvas, by: User, days_ago: int = 1) -> Note:
    note = make.note(canvas, by)
    Note.objects.filter(pk=note.pk).update(created_at=timezone.now() - timedelta(days=days_ago))
    return note


def left(person: User, team: Team) -> None:
    memberships.remove(person, membership=Membership.objects.get(user=person, team=team))


def test_whoever_left_counts_as_what_they_were(programme: Programme, team: Team, people: People) -> None:
    """Core: Alice, Anna. Outside: Bob, Ben. So 2 of 4 contributors, before and after Anna and Ben leave."""
    canvas = make.canvas(team)
    anna, ben = somebody("Anna"), somebody("Ben")
    Membership.objects.create(team=team, user=anna, role=Role.CORE, sector="state")
    Membership.objects.create(team=team, user=ben, role=Role.STAKEHOLDER, sector="business")
    for person in (people.alice, anna, anna, people.bob, ben):
        wrote(canvas, person)
    assert counted(read(outside_share, team))[:2] == (2, 4)
    left(anna, team)
    left(ben, team)
    assert counted(read(outside_share, team))[:2] == (2, 4), "not 3 of 4, as if Anna had been outside all along"
    assert {person.sector for person, _work in facts(team).given} == {"state", "civil", "business"}


def test_whoever_left_is_not_there_any_more(team: Team, people: People) -> None:
    """Alice alone is of the state; Anna keeps the core."""
    anna = somebody("Anna")
    Membership.objects.create(team=team, user=anna, role=Role.CORE)
    assert read(state_actor_present, team).value == 1
    left(people.alice, team)
    assert read(state_actor_present, team).value == 0


def test_a_coach_who_left_was_never_an_outsider(team: Team, people: People) -> None:
    canvas = make.canvas(team)
    wrote(canvas, people.alice), wrote(canvas, people.carla)
    assert counted(read(outside_share, team))[:2] == (0, 1)
    programmes.take_role(people.olga, held=ProgrammeRole.objects.get(user=people.carla))
    assert counted(read(outside_share, team))[:2] == (0, 1)


def test_whoever_is_back_is_what_they_are_now(team: Team, people: People) -> None:
    canvas = make.canvas(team)
    wrote(canvas, people.alice), wrote(canvas, people.bob)
    left(people.bob, team)
    memberships.admit(people.bob, team=team, role=Role.CORE)
    assert counted(read(outside_share, team))[:2] == (0, 2)
    left(people.bob, team)
    assert (Departure.objects.count(), Departure.objects.get().role) == (1, "core")
    assert counted(read(outside_share, team))[:2] == (0, 2)


def test_an_answer_of_a_core_member_who_left_was_an_answer(team: Team, people: People) -> None:
    """Bob spoke 30 days ago; Anna, of the core, answered 20 days ago, and has left since."""
    anna, now = somebody("Anna"), timezone.now()
    Membership.objects.create(team=team, user=anna, role=Role.CORE)
    thread = make.thread(make.canvas(team), people.bob)
    Comment.objects.update(created_at=now - timedelta(days=30))
    answer = make.comment(thread, anna)
    Comment.objects.filter(pk=answer.pk).update(created_at=now - timedelta(days=20))
    left(anna, team)
    assert counted(read(feedback_closed, team)) == (1, 1, False)


def test_a_guest_who_left_and_became_an_account_is_one_person(team: Team, people: People) -> None:
    wrote(make.canvas(team), people.greta)
    left(people.greta, team)
    hooks.merge(people.greta, people.charlie)
    assert Departure.objects.get().user == people.charlie
    [(person, work)] = facts(team).given
    assert (person.side, uuid.UUID(work.person)) == (Side.OUTSIDE, people.charlie.pk)


def test_evidence_is_answered_when_it_was_judged_however_it_changed_later(team: Team, people: People) -> None:
    """Bob told 40 days ago and was answered 25 days ago, which is within 21 days; yesterday the trace was withdrawn."""
    now = timezone.now()
    experiment = stories.idea(team, assumption=stories.assumption(team), open_to_evidence=True)
    trace = stories.evidence(experiment, people.bob, status="waiting", collected_by="participant")
    Evidence.objects.update(created_at=now - timedelta(days=40))
    wrote(make.canvas(team), people.bob, 40)
    evidences.accept(people.alice, evidence=trace, reply="Thank you")
    trace.refresh_from_db()
    assert trace.judged_at is not None
    Evidence.objects.update(judged_at=now - timedelta(days=25))
    evidences.withdraw(people.bob, evidence=trace)
    assert counted(read(feedback_closed, team)) == (1, 1, False)


def test_a_note_that_was_removed_is_no_exchange_and_no_use(team: Team, people: People) -> None:
    """Alice's note points at Bob's, which goes: hers was put to use all the same."""
    canvas = make.canvas(team)
    source, target = wrote(canvas, people.alice), wrote(canvas, people.bob)
    Tie.objects.create(canvas=canvas, source=source, target=target)
    before = facts(team)
    assert (len(before.exchanges), len(before.uses)) == (1, 2)
    Note.objects.filter(pk=target.pk).update(deleted_at=timezone.now())
    after = facts(team)
    assert (len(after.exchanges), [uuid.UUID(use.author) for use in after.uses]) == (0, [people.alice.pk])


def test_a_note_that_is_used_elsewhere_is_worked_on_once(team: Team, people: People) -> None:
    canvas = make.canvas(team)
    wrote(canvas, people.alice)
    before = work_of([team.pk], {})
    make.reference(canvas, people.bob)
    [source] = [one for one in work_of([team.pk], {})[team.pk] if one not in before[team.pk]]
    assert (source.items, source.places) == (1, 1)


def test_notes_are_counted_from_their_index_alone(team: Team, people: People) -> None:
    wrote(make.canvas(team), people.alice)
    with CaptureQueriesContext(connection) as asked:
        work_of([team.pk], {})
    [counting] = [query["sql"] for query in asked if 'FROM "canvases_note"' in query["sql"]]
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":  # PostgreSQL decides by how many rows there are
            cursor.execute(f"EXPLAIN QUERY PLAN {counting}")
            assert any("COVERING INDEX note_counted" in row[3] for row in cursor.fetchall())
