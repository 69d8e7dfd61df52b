"""What is taken back: no inbox and no letter says it any more, whatever it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone

from canvases.services import grants, sets
from canvases.services.grants import Level
from experiments.models import ChecklistLine, Evidence, Experiment
from experiments.services import designs
from experiments.services import evidence as evidences
from teams.models import Comment, Membership, ProgrammeRole, Task, Team
from teams.news import Kind
from teams.roles import ProgrammeRoleName, Role
from teams.services import discussion, memberships, questions, tasks
from teams.services.discussion import About
from tests import make
from tests.coaching.writing import reviewed
from tests.experiments import stories
from tests.notifications.kit import chosen
from tests.people import People
from workspace.background.worker import Worker
from workspace.coaching.services import outcomes, reviews
from workspace.exchange.services import helping
from workspace.notifications.models import Notification, Rhythm
from workspace.notifications.services import posting

pytestmark = pytest.mark.django_db
WORDS = "Rantatie 4, upstairs"


@dataclass
class Stage:
    """A team in which Alice says something to Bob, and takes it back."""

    team: Team
    people: People

    def comment(self) -> Comment:
        """Bob spoke before, and his note is what the other conversation is about."""
        thread = make.thread(make.canvas(self.team), self.people.bob)
        return discussion.reply(self.people.alice, thread=thread, body=WORDS)

    def comment_on_note(self) -> Comment:
        canvas = make.canvas(self.team)
        note = make.note(canvas, self.people.bob)
        place: dict[str, Any] = {"target_kind": "canvas", "target_id": canvas.pk, "anchor_kind": "note"}
        thread = discussion.start_thread(self.people.alice, body=WORDS, anchor_id=str(note.pk), **place)
        return thread.comments.get()

    def mention(self) -> Comment:
        body = f"@{{{self.people.bob.pk}}} {WORDS}"
        canvas = make.canvas(self.team)
        return discussion.start_thread(
            self.people.alice, target_kind="canvas", target_id=canvas.pk, body=body
        ).comments.get()

    def experiment(self) -> Experiment:
        return stories.idea(self.team, assumption=stories.assumption(self.team), open_to_evidence=True)

    def evidence(self, judge: Callable[..., Any]) -> Evidence:
        made = stories.evidence(self.experiment(), self.people.bob, status="waiting", collected_by="participant")
        judge(self.people.alice, evidence=made, reply=WORDS)
        return made

    def line(self) -> ChecklistLine:
        line = designs.add_line(self.people.alice, design=self.experiment().designs.get(), wording=WORDS)
        designs.ask(self.people.alice, line=line, user=self.people.bob)
        return line

    def task(self) -> Task:
        bob = self.people.bob.pk
        return tasks.add_task(self.people.alice, team=self.team, title="Call", done_when=WORDS, assignee=bob)

    def about(self) -> About:
        return About("canvas", make.canvas(self.team).pk)

    @cached_property
    def own(self) -> Comment:
        """What Bob said, that the team answers."""
        return make.thread(make.canvas(self.team), self.people.bob, WORDS).comments.get()

    @property
    def bobs(self) -> Membership:
        return Membership.objects.get(user=self.people.bob)


def comment_deleted(on: Stage) -> None:
    discussion.delete_comment(on.people.alice, comment=on.comment())


def comment_on_note_deleted(on: Stage) -> None:
    discussion.delete_comment(on.people.alice, comment=on.comment_on_note())


def comment_reworded(on: Stage) -> None:
    discussion.change_comment(on.people.alice, comment=on.comment(), body="Near the sea")


def mention_deleted(on: Stage) -> None:
    discussion.delete_comment(on.people.alice, comment=on.mention())


def mention_taken_out(on: Stage) -> None:
    discussion.change_comment(on.people.alice, comment=on.mention(), body=WORDS)
    assert not Notification.objects.exists()


def declined_evidence_withdrawn(on: Stage) -> None:
    evidences.withdraw(on.people.bob, evidence=on.evidence(evidences.decline))


def accepted_evidence_withdrawn(on: Stage) -> None:
    evidences.withdraw(on.people.bob, evidence=on.evidence(evidences.accept))


def declined_evidence_accepted(on: Stage) -> None:
    evidences.accept(on.people.alice, evidence=on.evidence(evidences.decline), reply="Thank you")


def line_removed(on: Stage) -> None:
    line = on.line()
    designs.remove_line(on.people.alice, line=line, revision=line.revision)


def line_reworded(on: Stage) -> None:
    line = on.line()
    designs.change_line(on.people.alice, line=line, revision=line.revision, wording="May we?")


def line_answered(on: Stage) -> None:
    line = on.line()
    designs.answer_line(on.people.alice, line=line, revision=line.revision, answer="yes")  # type: ignore[arg-type]


def asked_no_more(on: Stage) -> None:
    designs.ask_no_more(on.people.alice, line=on.line(), user=on.people.bob)


def task_dropped(on: Stage) -> None:
    tasks.drop_task(on.people.alice, task=on.task())


def task_done(on: Stage) -> None:
    tasks.finish_task(on.people.alice, task=on.task())


def task_given_to_another(on: Stage) -> None:
    tasks.change_task(on.people.alice, task=on.task(), assignee=on.people.alice.pk)


def task_given_to_nobody(on: Stage) -> None:
    tasks.change_task(on.people.alice, task=on.task(), assignee=None)


def task_reworded(on: Stage) -> None:
    tasks.change_task(on.people.alice, task=on.task(), done_when="")


def task_of_a_guest_from_now_on(on: Stage) -> None:
    on.task()
    memberships.change(on.people.alice, membership=on.bobs, role=Role.GUEST)


def task_of_whoever_left(on: Stage) -> None:
    on.task()
    memberships.remove(on.people.bob, membership=on.bobs)


def question_deleted(on: Stage) -> None:
    thread = questions.ask(on.people.carla, about=on.about(), body=WORDS)
    discussion.delete_comment(on.people.carla, comment=thread.comments.get())


def answer_deleted(on: Stage) -> None:
    thread = questions.ask(on.people.carla, about=on.about(), body="Who was there?")
    questions.answer(on.people.alice, question=thread, body=WORDS)
    discussion.delete_comment(on.people.alice, comment=thread.comments.get(body=WORDS))


def parked_question_reopened(on: Stage) -> None:
    thread = questions.ask(on.people.carla, about=on.about(), body="Who was there?")
    questions.reopen(on.people.alice, question=questions.park(on.people.alice, question=thread, until=WORDS))


def answered_question_reopened(on: Stage) -> None:
    thread = questions.ask(on.people.carla, about=on.about(), body="Who was there?")
    thread = questions.answer(on.people.alice, question=thread, body=WORDS)
    questions.reopen(on.people.alice, question=thread)


def ones_own_comment_deleted_after_the_answer(on: Stage) -> None:
    assert on.own.body == WORDS
    outcomes.tell(on.people.alice, team=on.team, people=[on.people.bob.pk], text="Thanks")
    discussion.delete_comment(on.people.bob, comment=on.own)


def ones_own_comment_reworded_after_the_answer(on: Stage) -> None:
    assert on.own.body == WORDS
    outcomes.tell(on.people.alice, team=on.team, people=[on.people.bob.pk], text="Thanks")
    discussion.change_comment(on.people.bob, comment=on.own, body="Near the sea")
    assert Notification.objects.get(kind=Kind.BECAME).text == "“Near the sea”\n\nThanks"


def ones_own_evidence_withdrawn_after_the_answer(on: Stage) -> None:
    made = stories.evidence(on.experiment(), on.people.bob, text=WORDS, status="waiting", collected_by="participant")
    outcomes.tell(on.people.alice, team=on.team, people=[on.people.bob.pk], text="Thanks")
    evidences.withdraw(on.people.bob, evidence=made)
    assert Notification.objects.get(kind=Kind.BECAME).text == "Thanks"


def offer_withdrawn(on: Stage) -> None:
    request = helping.ask(on.people.alice, team=on.team, words="Who knows the night shift?", language="en")
    helping.withdraw(on.people.bob, offer=helping.offer(on.people.bob, request=request, words=WORDS))


def review_reworded(on: Stage) -> None:
    review = reviewed(on.team, on.people.carla, moved=WORDS, published_at=None)
    review = reviews.publish_review(on.people.carla, review=review, revision=review.revision)
    parts = {"moved": "You asked."}
    reviews.change_review(on.people.carla, review=review, revision=review.revision, parts=parts)


def published_canvases_retired(on: Stage) -> None:
    programme = on.team.programme
    ProgrammeRole.objects.create(programme=programme, user=on.people.bob, role=ProgrammeRoleName.COACH)
    made = make.own_set(programme, note=WORDS)
    sets.bring_back(on.people.olga, template_set=made)
    assert Notification.objects.get(person=on.people.bob).text == WORDS
    sets.retire(on.people.olga, template_set=made)
    assert Notification.objects.get(person=on.people.bob).detail == "retired"


WAYS: dict[Kind, list[Callable[[Stage], None]]] = {
    Kind.REPLIED: [comment_deleted, comment_reworded],
    Kind.COMMENTED: [comment_on_note_deleted],
    Kind.MENTION: [mention_deleted, mention_taken_out],
    Kind.ANSWERED: [declined_evidence_withdrawn, accepted_evidence_withdrawn, declined_evidence_accepted],
    Kind.ASKED: [line_removed, line_reworded, line_answered, asked_no_more],
    Kind.QUESTION: [question_deleted],
    Kind.SETTLED: [answer_deleted, answered_question_reopened, parked_question_reopened],
    Kind.BECAME: [
        ones_own_comment_deleted_after_the_answer,
        ones_own_comment_reworded_after_the_answer,
        ones_own_evidence_withdrawn_after_the_answer,
    ],
    Kind.HELP: [offer_withdrawn],
    Kind.REVIEW: [review_reworded],
    Kind.CANVASES: [published_canvases_retired],
    Kind.TASK: [
        task_dropped,
        task_done,
        task_given_to_another,
        task_given_to_nobody,
        task_reworded,
        task_of_a_guest_from_now_on,
        task_of_whoever_left,
    ],
}
WORDLESS = {Kind.ROLE, Kind.SHARED}
"""Kinds that quote nothing."""


@pytest.fixture
def stage(team: Team, people: People) -> Stage:
    chosen(people.bob, Rhythm.DAILY)
    return Stage(team, people)


@pytest.mark.parametrize("take_back", [way for ways in WAYS.values() for way in ways], ids=lambda way: way.__name__)
def test_no_row_and_no_digest_keeps_words_that_were_taken_back(
    stage: Stage, take_back: Callable[[Stage], None]
) -> None:
    take_back(stage)
    assert WORDS not in str(list(Notification.objects.values()))
    Notification.objects.update(at=timezone.now() - timedelta(days=2))
    posting.post_due()
    Worker().work_off()
    assert WORDS not in "".join(letter.message().as_string() for letter in mail.outbox)


def test_every_kind_is_taken_back_here_or_quotes_nothing(stage: Stage) -> None:
    assert set(WAYS) | WORDLESS == set(Kind)
    memberships.change(stage.people.alice, membership=stage.bobs, role=Role.CORE)
    grants.grant(stage.people.alice, make.canvas(stage.team), user=stage.people.bob, level=Level.CHANGE)
    assert set(Notification.objects.values_list("kind", "text")) == {(kind, "") for kind in WORDLESS}


@pytest.mark.parametrize("is_in_a_letter", [False, True])
def test_a_task_given_to_another_is_in_no_digest(stage: Stage, is_in_a_letter: bool) -> None:
    task = stage.task()
    Notification.objects.update(at=timezone.now() - timedelta(days=2))
    if is_in_a_letter:
        posting.post_due()  # the letter waits for a worker
    tasks.change_task(stage.people.alice, task=task, assignee=stage.people.alice.pk)
    posting.post_due()
    Worker().work_off()
    assert mail.outbox == []


def test_a_task_that_comes_back_is_told_once(stage: Stage) -> None:
    task = stage.task()
    tasks.change_task(stage.people.alice, task=task, assignee=None)
    tasks.change_task(stage.people.alice, task=task, assignee=stage.people.bob.pk)
    tasks.drop_task(stage.people.alice, task=task)
    tasks.reopen_task(stage.people.alice, task=task)
    assert Notification.objects.get().person == stage.people.bob
