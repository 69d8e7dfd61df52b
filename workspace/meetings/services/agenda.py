"""The agenda of a meeting: written whole, so that two who edit it never mix their steps."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from workspace.accounts.models import User
from workspace.core.errors import Conflict, Invalid, Stale
from workspace.core.ids import uuid7
from workspace.core.policy import require
from workspace.meetings.agendas import Plan, source
from workspace.meetings.models import AgendaStep, Meeting
from workspace.meetings.services import running, seating, telling


class Step(TypedDict, total=False):
    """A row of the agenda as it is sent; with the `id` of a step that is there already it stays that step."""

    id: uuid.UUID
    kind: str
    title: str
    minutes: int
    about: str
    canvas: int | None
    lesson: int | None
    recipe: str
    origin: str


@transaction.atomic
def write_agenda(actor: User, *, meeting: Meeting, steps: Sequence[Step], revision: int) -> Meeting:
    """Put these steps in place of the ones of `revision`. Whether they fit the meeting's length is not judged here.

    Raises:
        Stale: somebody has written another agenda since.
        Invalid: a step has neither a title nor an origin that gives it one.
        Conflict: the step that is on now would go, code `step_is_on`.
    """
    require(actor, "meetings.change_meeting", meeting)
    fresh = seating.locked(meeting.pk)
    if fresh.agenda_revision != revision:
        raise Stale
    rows = rows_of(fresh, steps)
    run = running.current(fresh)
    kept = {row.pk for row in rows}
    if run is not None and run.step not in kept:
        sentence = _("The step that is on now cannot be taken away. Go to the next one first.")
        raise Conflict(sentence, code="step_is_on")
    if run is None:
        running.close_forgotten(fresh, kept)
    fresh.agenda.all().delete()
    AgendaStep.objects.bulk_create(rows)
    fresh.agenda_revision += 1
    fresh.changed_at = timezone.now()
    fresh.save(update_fields=["agenda_revision", "changed_at"])
    telling.tell_seats(fresh)
    if run is not None:
        running.tell(fresh, run)
    return fresh


def rows_of(meeting: Meeting, steps: Sequence[Step]) -> list[AgendaStep]:
    """The steps as rows that are not written yet."""
    known = set(meeting.agenda.values_list("pk", flat=True))
    rows = []
    for place, step in enumerate(steps):
        given = step.get("id")
        pk = given if given is not None and given in known else uuid7()
        known.discard(pk)  # the same step twice is two steps
        rows.append(AgendaStep(id=pk, meeting=meeting, place=place, **_details(step, place)))
    return rows


def steps_of(plan: Plan) -> list[Step]:
    """A planned meeting as an agenda in everybody's own language."""
    return [
        Step(
            kind=step.kind,
            minutes=step.minutes,
            canvas=step.canvas,
            lesson=step.lesson,
            recipe=step.recipe,
            origin=step.origin,
        )
        for step in plan.steps
    ]


def _details(step: Step, place: int) -> dict[str, Any]:
    known = source(step.get("origin", ""))
    title, about = step.get("title", ""), step.get("about", "")
    if known is None and not title:
        raise Invalid({"steps": [_("Step %(number)s needs a title.") % {"number": place + 1}]})
    return {
        "minutes": step["minutes"],
        "kind": step.get("kind", "free"),
        "title": _own(title, known.title if known else {}),
        "about": _own(about, known.about if known else {}),
        "canvas": step.get("canvas"),
        "lesson": step.get("lesson"),
        "recipe": step.get("recipe", ""),
        "origin": known.origin if known else "",
    }


def _own(words: str, given: Mapping[str, str]) -> str:
    """What somebody wrote; nothing, where it is what the source says in any of the languages."""
    return "" if words in given.values() else words
