"""How the steps of an agenda are sent and shown."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from rest_framework import serializers

from canvases.recipes import recipes
from experiments.api.shapes import RowSerializer
from workspace.core.fields import LineField, PlainTextField
from workspace.core.languages import chosen
from workspace.meetings import agendas
from workspace.meetings.models import AgendaStep, Meeting, StepKind

STEPS = 60
LONGEST = 480
"""Minutes of one step."""


class AgendaStepSerializer(RowSerializer):
    """A step of the agenda; with its `id` it stays the step it was. Words that are those of its `origin`, in any
    language, stay those of the origin: everybody reads them in their own."""

    id = serializers.UUIDField(required=False)
    kind = serializers.ChoiceField(choices=StepKind.choices, required=False)
    title = LineField(max_length=120, required=False, allow_blank=True, help_text="Needed without an origin")
    minutes = serializers.IntegerField(min_value=1, max_value=LONGEST)
    about = PlainTextField(max_length=600, required=False, allow_blank=True)
    canvas = serializers.IntegerField(min_value=1, max_value=30, required=False, allow_null=True)
    lesson = serializers.IntegerField(min_value=1, max_value=30, required=False, allow_null=True)
    recipe = serializers.SlugField(max_length=40, required=False, allow_blank=True)
    origin = LineField(max_length=120, required=False, allow_blank=True)


class OfferedStepSerializer(serializers.Serializer[Any]):
    """A step that can be put into an agenda, in the reader's language."""

    kind = serializers.ChoiceField(choices=StepKind.choices)
    title = serializers.CharField()
    minutes = serializers.IntegerField()
    about = serializers.CharField(help_text="What people do in it")
    canvas = serializers.IntegerField(allow_null=True, help_text="Its number")
    lesson = serializers.IntegerField(allow_null=True, help_text="Its number")
    recipe = serializers.CharField(help_text="Its slug; empty for none")
    recipe_title = serializers.CharField()
    origin = serializers.CharField(help_text="Where its words come from; empty: from whoever wrote it")


class TimedStepSerializer(OfferedStepSerializer):
    id = serializers.UUIDField()
    starts_at = serializers.DateTimeField(help_text="After all steps before it")


def timed(meeting: Meeting) -> list[dict[str, Any]]:
    """The steps of the agenda, each with the moment it begins."""
    rows: list[dict[str, Any]] = []
    moment: datetime = meeting.starts_at
    for step in meeting.agenda.all():
        rows.append({"id": step.pk, "starts_at": moment, **_said(step)})
        moment += timedelta(minutes=step.minutes)
    return rows


def offered(step: agendas.SourceStep) -> dict[str, Any]:
    words = {"title": chosen(step.title), "about": chosen(step.about), "recipe_title": _recipe_title(step.recipe)}
    return {**vars(step), **words}


def _said(step: AgendaStep) -> dict[str, Any]:
    known = agendas.source(step.origin)
    return {
        "kind": step.kind,
        "title": step.title or (chosen(known.title) if known else step.origin),
        "minutes": step.minutes,
        "about": step.about or (chosen(known.about) if known else ""),
        "canvas": step.canvas,
        "lesson": step.lesson,
        "recipe": step.recipe,
        "recipe_title": _recipe_title(step.recipe),
        "origin": step.origin,
    }


def _recipe_title(slug: str) -> str:
    """A recipe that has left the file since has no name."""
    recipe = recipes().get(slug)
    return chosen(recipe.title) if recipe is not None else ""
