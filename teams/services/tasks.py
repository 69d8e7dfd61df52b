"""What a team does until the next meeting: written, taken, finished, or dropped."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from teams import news, tasklists
from teams.models import Membership, Programme, Task, TaskState, Team, Verb
from teams.models.task import CARRIERS
from teams.news import Kind, News
from teams.services import activity
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Invalid
from workspace.core.ids import uuid7
from workspace.core.policy import require
from workspace.realtime import topics
from workspace.realtime.hub import publish

MOST_OPEN = 100
"""Open tasks of one team."""
WORDS = ("title", "done_when", "owner_role")


@transaction.atomic
def add_task(actor: User, *, team: Team, title: str, **details: Any) -> Task:
    """A task in the team's own words; it records activity, and whoever is to do it hears of it.

    Args:
        details: `done_when`, `owner_role`, `assignee`, `due_on`, `origin`.

    Raises:
        Invalid: the assignee is neither in the core team nor invited.
        Conflict: the team has as many open ones as it may have, code `too_many_tasks`.
    """
    require(actor, "teams.add_task", team)
    Team.objects.select_for_update().get(pk=team.pk)
    _check_room(team)
    _check_assignee(team, details)
    task = Task.objects.create(team=team, title=title, **details)
    _tell(actor, task, Verb.TASK_ADDED)
    _give(actor, task)
    return task


@transaction.atomic
def change_task(actor: User, *, task: Task, **changes: Any) -> Task:
    """Set fields, as in `add_task`. New words take the place of all the template's; a new day no longer follows the
    meeting. Whoever is to do it from now on hears of it, and whoever had it hears of it no more."""
    task = _locked(task)
    before = task.assignee_id
    require(actor, "teams.change_task", task)
    _check_assignee(task.team, changes)
    if any(name in changes for name in WORDS) and not task.title:
        words = task.words
        changes = {"title": words.title, "done_when": words.done_when, "owner_role": words.owner} | changes
    if "due_on" in changes:
        changes["is_due_by_meeting"] = False
    for name, value in changes.items():
        setattr(task, name, value)
    task.save(update_fields=[*changes])
    refresh(task.team)
    if task.assignee_id != before:
        _give(actor, task)
    else:
        news.reword(task.pk, task.done_when)
    return task


@transaction.atomic
def take_task(actor: User, *, task: Task) -> Task:
    """The actor does it from now on. Taken twice by the same person it is taken once.

    Raises:
        Conflict: somebody else has it (`task_taken`), or it is no longer open (`task_ended`).
    """
    task = _locked(task)
    require(actor, "teams.change_task", task)
    _check_open(task)
    if task.assignee_id == actor.pk:
        return task
    if task.assignee is not None:
        name = task.assignee.display_name
        raise Conflict(_("%(name)s has taken this. Talk to each other first.") % {"name": name}, code="task_taken")
    task.assignee = actor
    task.save(update_fields=["assignee"])
    _tell(actor, task, Verb.TASK_TAKEN)
    return task


@transaction.atomic
def finish_task(actor: User, *, task: Task) -> Task:
    """It is done. Two who say so at the same moment are one: the first is remembered.

    Raises:
        Conflict: it was dropped, code `task_ended`.
    """
    task = _locked(task)
    require(actor, "teams.finish_task", task)
    if task.state == TaskState.DONE:
        return task
    _check_open(task)
    return _end(actor, task, TaskState.DONE, Verb.TASK_DONE)


@transaction.atomic
def reopen_task(actor: User, *, task: Task) -> Task:
    """Done or dropped, it is to be done after all.

    Raises:
        Conflict: the team has as many open ones as it may have, code `too_many_tasks`.
    """
    task = _locked(task)
    require(actor, "teams.change_task" if task.state == TaskState.DROPPED else "teams.finish_task", task)
    if task.state == TaskState.OPEN:
        return task
    _check_room(task.team)
    task.state, task.ended_at, task.ended_by = TaskState.OPEN, None, None
    task.save(update_fields=["state", "ended_at", "ended_by"])
    _tell(actor, task, Verb.TASK_REOPENED)
    _give(actor, task)
    return task


@transaction.atomic
def drop_task(actor: User, *, task: Task) -> Task:
    """The team does without. A dropped task of a template does not come back by itself.

    Raises:
        Conflict: it is done, code `task_ended`.
    """
    task = _locked(task)
    require(actor, "teams.change_task", task)
    if task.state == TaskState.DROPPED:
        return task
    _check_open(task)
    return _end(actor, task, TaskState.DROPPED, Verb.TASK_DROPPED)


@transaction.atomic
def open_gap(programme: Programme, *, gap: int, due_on: date, actor: User | None = None) -> None:
    """Give each open team of the programme what belongs to the gap, once; what it had before stays as it is.

    Days that follow the meeting follow it here. Without an actor nobody did it, and no feed says that somebody did.
    """
    Programme.objects.select_for_update(no_key=True).get(pk=programme.pk)
    moved = Task.objects.open().filter(team__programme=programme, gap=gap, is_due_by_meeting=True)
    moved = moved.exclude(due_on=due_on)
    changed = set(moved.values_list("team", flat=True))
    moved.update(due_on=due_on)
    templates = tasklists.of_gap(gap)
    keys = [template.key for template in templates]
    had = set(Task.objects.filter(team__programme=programme, template__in=keys).values_list("team", "template"))
    for team in programme.teams.filter(archived_at=None):
        new = [
            Task(team=team, gap=gap, template=key, due_on=due_on, is_due_by_meeting=True)
            for key in keys
            if (team.pk, key) not in had
        ]
        Task.objects.bulk_create(new, ignore_conflicts=True)
        if new and actor is not None:
            activity.record(actor, team, Verb.TASKS_OPENED)
        if new or team.pk in changed:
            refresh(team)


def let_go(membership: Membership) -> None:
    """What somebody had taken in a team waits for another when they leave it, or are a guest from now on."""
    open_ones = Task.objects.open().filter(team=membership.team_id, assignee=membership.user_id)
    let_go_of = list(open_ones.values_list("pk", flat=True))
    if let_go_of:
        open_ones.update(assignee=None)
        news.forget(let_go_of)
        refresh(membership.team)


def refresh(team: Team) -> None:
    """Pages that show the team's tasks read them again."""
    publish(topics.team(team.pk), {"type": "tasks", "team": str(team.pk)})


def _locked(task: Task) -> Task:
    rows = Task.objects.select_for_update(of=("self",)).select_related("team__programme", "assignee")
    return rows.get(pk=task.pk)


def _check_room(team: Team) -> None:
    if team.tasks.filter(state=TaskState.OPEN).count() >= MOST_OPEN:
        raise Conflict(_("There are many open tasks here already. Finish or drop one first."), code="too_many_tasks")


def _check_assignee(team: Team, given: dict[str, Any]) -> None:
    """Replaces `assignee`, an id, by the person."""
    if given.get("assignee") is None:
        return
    carriers = team.memberships.filter(role__in=CARRIERS).select_related("user")
    membership = carriers.filter(user=given["assignee"]).first()
    if membership is None:
        raise Invalid({"assignee": [_("Choose somebody of the core team, or somebody invited who is not a guest.")]})
    given["assignee"] = membership.user


def _check_open(task: Task) -> None:
    if task.state != TaskState.OPEN:
        raise Conflict(_("This is done or dropped by now. Open it again first."), code="task_ended")


def _end(actor: User, task: Task, state: TaskState, verb: Verb) -> Task:
    task.state, task.ended_at, task.ended_by = state, timezone.now(), actor
    task.save(update_fields=["state", "ended_at", "ended_by"])
    news.forget([task.pk])
    _tell(actor, task, verb)
    return task


def _give(actor: User, task: Task) -> None:
    """Whoever is to do it hears of it, and nobody who was to do it before."""
    news.forget([task.pk])
    if task.assignee_id is not None:
        target = ("task", task.pk)
        given = News(Kind.TASK, task.team, [task.assignee_id], uuid7(), target, thing=task.pk, text=task.done_when)
        news.tell(actor, given)


def _tell(actor: User, task: Task, verb: Verb) -> None:
    activity.record(actor, task.team, verb, target=("task", task.pk))
    refresh(task.team)
