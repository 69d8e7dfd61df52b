"""The brief of a team as its readers get it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.utils import timezone

from canvases.models import Note
from experiments.models import ChecklistLine, Decision, Experiment, Iteration, LogEntry
from teams.models import Comment, Membership, Programme, Task, Team
from teams.services import discussion, questions
from teams.services.discussion import About
from tests import make
from tests.coaching.test_board import met, queries
from tests.experiments import stories, traces
from tests.people import Browser, People, problem, somebody
from workspace.accounts.models import User

QUERIES = 32
MOVED = {"added": 0, "changed": 0, "removed": 0, "people": 0}


def brief(window: Browser, team: Team) -> Any:
    return window.read(f"/teams/{team.pk}/brief/")


def days_ago(days: int) -> Any:
    return timezone.now() - timedelta(days=days)


def written(team: Team, by: User, days: int, number: int = 2) -> Note:
    """A note that many days old."""
    note = make.note(make.canvas(team, number), by)
    Note.objects.filter(pk=note.pk).update(created_at=days_ago(days), changed_at=days_ago(days))
    return note


def spoken(team: Team, by: User, days: int, body: str = "Nobody asked us.") -> Comment:
    thread = make.thread(make.canvas(team), by, body)
    thread.comments.update(created_at=days_ago(days))
    return thread.comments.get()


def answered(comment: Comment, by: User, days: int) -> None:
    reply = make.comment(comment.thread, by)
    Comment.objects.filter(pk=reply.pk).update(created_at=days_ago(days))


def test_what_moved_is_told_by_whose_notes_they_are_and_by_sector(
    browser: Callable[..., Browser], programme: Programme, team: Team, people: People
) -> None:
    last = met(programme, -40, -10)[1]
    written(team, people.alice, 2), written(team, people.bob, 3), written(team, people.bob, 4, number=1)
    changed, removed, gone = (
        written(team, people.greta, 30),
        written(team, people.bob, 30),
        written(team, people.bob, 3),
    )
    written(team, people.alice, 30)
    Note.objects.filter(pk=changed.pk).update(changed_at=days_ago(1))
    Note.objects.filter(pk__in=[removed.pk, gone.pk]).update(changed_at=days_ago(1), deleted_at=days_ago(1))
    seen = brief(browser(people.carla), team)
    assert (seen["meeting"]["id"], seen["meeting"]["number"]) == (str(last.pk), 2)
    moved = seen["moved"]
    assert {name: moved[name] for name in MOVED} == {"added": 3, "changed": 1, "removed": 1, "people": 3}
    assert [(one["group"], one["added"], one["changed"], one["removed"]) for one in moved["groups"]] == [
        ("core", 1, 0, 0),
        ("invited", 2, 0, 1),
        ("guest", 0, 1, 0),
    ]
    assert {one["sector"]: one["notes"] for one in moved["sectors"] if one["notes"]} == {
        "state": 1,
        "civil": 2,
        "people": 1,
    }
    assert [(one["number"], one["added"], one["removed"]) for one in moved["canvases"]] == [(1, 1, 0), (2, 2, 1)]
    assert moved["canvases"][1]["title"] == "Actors and invitations"


def test_what_others_said_and_nobody_of_the_core_answered(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    oldest = spoken(team, people.greta, 9, "Ask the night staff.")
    answered(oldest, people.bob, 8)
    answered(oldest, people.carla, 7)  # a coach does not answer for the team
    later = spoken(team, people.bob, 5, "And the porters.")
    answered(spoken(team, people.bob, 4), people.alice, 3)
    again = spoken(team, people.bob, 6)
    answered(again, people.alice, 5)
    answered(again, people.bob, 1)
    spoken(team, people.alice, 5), spoken(team, people.carla, 5)
    closed = spoken(team, people.bob, 5)
    closed.thread.resolved_at = timezone.now()
    closed.thread.save()
    seen = brief(browser(people.alice), team)
    assert seen["counts"]["unanswered"] == 3
    assert [(one["person"]["display_name"], one["days"]) for one in seen["unanswered"]] == [
        ("Greta", 9),
        ("Bob", 5),
        ("Bob", 1),
    ]
    first = seen["unanswered"][0]
    assert (first["text"], first["person"]["role"]) == ("Ask the night staff.", "guest")
    assert first["title"] == "2 Actors and invitations"
    assert first["path"] == f"/canvases/{oldest.thread.target_id}?comment={oldest.pk}"
    assert seen["unanswered"][1]["id"] == str(later.pk)


def test_what_was_said_about_something_that_is_gone_waits_for_nobody(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    entry = traces.entry(team, people.alice)
    about = About("log_entry", entry.pk)
    questions.ask(people.carla, about=about, body="Who was there?")
    discussion.start_thread(people.bob, target_kind="log_entry", target_id=entry.pk, body="I was not.")
    seen = brief(browser(people.alice), team)
    assert (seen["counts"]["unanswered"], seen["counts"]["questions"]) == (1, 1)
    LogEntry.objects.filter(pk=entry.pk).update(deleted_at=timezone.now())
    seen = brief(browser(people.alice), team)
    assert (seen["counts"]["unanswered"], seen["counts"]["questions"]) == (0, 0)


def test_evidence_that_waits_is_unanswered_too(browser: Callable[..., Browser], team: Team, people: People) -> None:
    experiment = stories.whole(team, people.alice, people.bob)
    waiting = stories.evidence(experiment, people.bob, text="I would have blocked it", status="waiting")
    said = {one["kind"]: one for one in brief(browser(people.alice), team)["unanswered"]}
    assert said.keys() == {"comment", "evidence"}
    assert said["evidence"]["id"] == str(waiting.pk)
    assert said["evidence"]["path"] == f"/experiments/{experiment.pk}#evidence"


def test_experiments_that_are_due_say_why(browser: Callable[..., Browser], team: Team, people: People) -> None:
    running = stories.whole(team, people.alice, people.bob)
    Iteration.objects.filter(experiment=running, ended_on=None).update(started_on=stories.day(-20))
    running.designs.update(ends_on=stories.day(-2), starts_on=stories.day(-30))
    planned = stories.whole(team, people.alice, people.bob, state="designed")
    ChecklistLine.objects.filter(design__experiment=planned).update(answer="pending", answered_at=None)
    paused = stories.whole(team, people.alice, people.bob)
    Experiment.objects.filter(pk=paused.pk).update(
        state="paused", paused_from="iterating", look_again_on=stories.day(-1)
    )
    decided = stories.whole(team, people.alice, people.bob, state="decided")
    Decision.objects.filter(experiment=decided).update(review_on=stories.day(0), next_on=stories.day(4))
    decided.steps.all().delete()
    due = brief(browser(people.alice), team)["due"]
    assert [(one["experiment"], one["reason"], one["days"]) for one in due] == [
        (str(running.pk), "round_over", 20),
        (str(running.pk), "test_over", 2),
        (str(planned.pk), "permission_missing", None),
        (str(paused.pk), "look_again", 1),
        (str(decided.pk), "review_due", 0),
    ]
    assert due[2]["count"] == ChecklistLine.objects.filter(design__experiment=planned).count()


def test_people_gone_quiet_are_named_to_those_who_can_call_them(
    browser: Callable[..., Browser], programme: Programme, team: Team, people: People
) -> None:
    written(team, people.bob, 50), written(team, people.greta, 50), written(team, people.alice, 50)
    spoken(team, people.alice, 1)
    window = browser(people.alice)
    met(programme, -40)
    assert brief(window, team)["quiet"] is None, "after one meeting nobody can have gone quiet"
    met(programme, -10)
    quiet = brief(window, team)["quiet"]
    assert [one["person"]["display_name"] for one in quiet["people"]] == ["Bob", "Greta"]
    assert quiet == brief(browser(people.carla), team)["quiet"]
    assert brief(browser(people.olga), team)["quiet"] == {"count": 2, "people": None}
    written(team, people.bob, 2)
    assert brief(window, team)["quiet"]["count"] == 1
    Membership.objects.filter(user=people.greta).delete()
    assert brief(window, team)["quiet"] == {"count": 0, "people": []}


def test_questions_are_open_until_somebody_answers(browser: Callable[..., Browser], team: Team, people: People) -> None:
    about = About("canvas", make.canvas(team).pk)
    asked = questions.ask(people.carla, about=about, body="Who has seen this?")
    discussion.reply(people.bob, thread=asked, body="I have.")
    settled = questions.ask(people.carla, about=about, body="And this?")
    questions.answer(people.alice, question=settled, body="Nobody.")
    seen = brief(browser(people.alice), team)
    assert [one["text"] for one in seen["questions"]] == ["Who has seen this?"]
    assert seen["questions"][0]["person"]["role"] == "coach"


def test_tasks_undone_those_due_first(browser: Callable[..., Browser], team: Team, people: People) -> None:
    Task.objects.create(team=team, title="Call the school", due_on=stories.day(3), assignee=people.alice)
    Task.objects.create(team=team, title="Write back", due_on=stories.day(-3))
    Task.objects.create(team=team, title="Done", state="done", ended_at=timezone.now())
    tasks = brief(browser(people.carla), team)["tasks"]
    assert [(one["title"], one["is_overdue"]) for one in tasks] == [("Write back", True), ("Call the school", False)]
    assert tasks[1]["assignee"]["display_name"] == "Alice"


def test_before_the_first_meeting_it_counts_from_the_beginning(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    Team.objects.filter(pk=team.pk).update(created_at=days_ago(20))
    written(team, people.bob, 15)
    seen = brief(browser(people.alice), team)
    assert (seen["meeting"], seen["moved"]["added"]) == (None, 1)


def test_who_reads_the_brief(browser: Callable[..., Browser], team: Team, people: People) -> None:
    for part in ("brief", "missing", "outcomes"):
        path = f"/teams/{team.pk}/{part}/"
        for user in (people.alice, people.carla, people.olga):
            assert browser(user).send("get", path).status_code == 200, (part, user)
        for user in (people.bob, people.greta):
            assert problem(browser(user).send("get", path)) == (403, "forbidden"), (part, user)
        for user in (people.peter, people.charlie):
            assert problem(browser(user).send("get", path)) == (404, "not_found"), (part, user)


def grown(team: Team, number: int, people: People) -> None:
    """One more of everything a brief tells of."""
    outside = somebody(f"Out{number}")
    Membership.objects.create(team=team, user=outside, role="stakeholder", sector="civil")
    written(team, outside, 60), written(team, outside, 2, number), written(team, people.alice, 1, number)
    spoken(team, outside, 3), spoken(team, people.carla, 2)
    made = stories.whole(team, people.alice, outside)
    Iteration.objects.filter(experiment=made, ended_on=None).update(started_on=stories.day(-20))
    Task.objects.create(team=team, title=f"Task {number}", assignee=people.alice, due_on=stories.day(number))


def test_queries_do_not_grow(browser: Callable[..., Browser], programme: Programme, team: Team, people: People) -> None:
    met(programme, -40, -10)
    window, path = browser(people.alice), f"/teams/{team.pk}/brief/"
    grown(team, 1, people)
    one = queries(window, path)
    for number in (2, 3):
        grown(team, number, people)
    assert queries(window, path) == one <= QUERIES
    assert len(window.read(path)["tasks"]) == 3


def test_the_words_of_a_guest_who_became_an_account_are_the_accounts(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    met(team.programme, -10)
    written(team, people.greta, 1), spoken(team, people.greta, 1)
    User.objects.filter(pk=people.greta.pk).update(merged_into=people.bob)
    Membership.objects.filter(user=people.greta).delete()
    seen = brief(browser(people.alice), team)
    assert [one["group"] for one in seen["moved"]["groups"]] == ["invited"]
    assert seen["unanswered"][0]["person"]["display_name"] == "Bob"
