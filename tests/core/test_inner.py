"""Queries that are put together once for everybody say of each what they would say if they were asked for each."""

from __future__ import annotations

import pytest

from canvases.models import Canvas, Reference
from experiments.models import Evidence, Experiment, LogEntry
from teams import targets
from teams.models import Programme, Team, Thread
from tests.people import People, somebody
from tests.things import things_of
from workspace.accounts.models import User
from workspace.core.inner import ANYBODY, Question, asked_for_anybody, shown_to
from workspace.intake.models import Call
from workspace.meetings.models import Meeting

pytestmark = pytest.mark.django_db


def questions() -> list[Question]:
    """Whatever is asked for anybody: every use of `shown_to`."""
    models = (Call, Canvas, Reference, Evidence, Experiment, LogEntry, Meeting, Programme, Team, Thread)
    seen = [target.seen_by for target in targets.everything()]
    return [*seen, *(model.objects.visible_to for model in models), Team.objects.showing_everybody_to]


def test_everybody_sees_what_they_are_asked_for(team: Team, people: People) -> None:
    things_of(team, people)
    for user in (*people.everybody(), somebody("Root", is_superuser=True)):
        for question in questions():
            rows = question(user)
            found = rows.model._default_manager.filter(pk__in=shown_to(user, question))
            assert set(found) == set(rows), (user, question)


def test_no_question_depends_on_anything_but_the_person() -> None:
    """Asked again, each is what it was: it has no time in it."""
    for question in questions():
        again = asked_for_anybody.__wrapped__(question)
        assert again == asked_for_anybody(question)
    assert not User.objects.filter(pk=ANYBODY).exists()
