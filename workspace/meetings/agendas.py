"""Where steps of an agenda come from: the five meetings of a programme (`content/agendas.json`) and the recipes.

A step that was taken from there names its origin, `meeting/see_together/arrivals` or `recipe/one-two-four-all/one`:
every reader has its words in their own language, until somebody rewords the step.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from canvases.recipes import Recipe, recipes
from workspace.core.languages import Localised

CONTENT = Path(__file__).parent / "content"


@dataclass(frozen=True)
class SourceStep:
    """`canvas` and `lesson` are numbers, `recipe` is a slug: what the step is for."""

    origin: str
    kind: str
    minutes: int
    title: Localised
    about: Localised
    canvas: int | None = None
    lesson: int | None = None
    recipe: str = ""


@dataclass(frozen=True)
class Plan:
    """A whole meeting of `minutes`; `number` is its usual place on the path of a programme."""

    key: str
    number: int
    minutes: int
    title: Localised
    about: Localised
    steps: tuple[SourceStep, ...]


def check(data: Any) -> list[str]:
    """Everything that is wrong with a file of meetings, each with its path; empty when it can be used."""
    schema = json.loads((CONTENT / "agendas.schema.json").read_text(encoding="utf-8"))
    wrong = [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema).iter_errors(data)]
    return wrong or list(_broken(data))


def _broken(data: Any) -> Iterator[str]:
    for index, meeting in enumerate(data["meetings"]):
        path = f"$.meetings[{index}]"
        keys = [step["key"] for step in meeting["steps"]]
        if len(keys) != len(set(keys)):
            yield f"{path}.steps: a key is used twice"
        if sum(step["minutes"] for step in meeting["steps"]) != meeting["minutes"]:
            yield f"{path}.minutes: the steps take another time"
        for number, step in enumerate(meeting["steps"]):
            if "recipe" in step and _recipe_step(step["recipe"], step["step"]) is None:
                yield f"{path}.steps[{number}].recipe: there is no such step of a recipe"


@functools.cache
def plans() -> dict[str, Plan]:
    """The meetings one can begin from by their key, in the order of the file.

    Raises:
        ValueError: the file does not fit its schema, or its minutes do not add up.
    """
    data = json.loads((CONTENT / "agendas.json").read_text(encoding="utf-8"))
    if wrong := check(data):
        raise ValueError("; ".join(wrong))
    return {row["key"]: _plan(row) for row in data["meetings"]}


def steps_of(recipe: Recipe) -> list[SourceStep]:
    """A recipe as steps of an agenda."""
    return [
        SourceStep(
            f"recipe/{recipe.slug}/{step.id}",
            "recipe",
            step.minutes,
            step.title,
            step.instruction,
            recipe=recipe.slug,
        )
        for step in recipe.in_order()
    ]


def source(name: str) -> SourceStep | None:
    """The step behind the name; None for one that has left the files, or that never was."""
    return _sources().get(name)


@functools.cache
def _sources() -> dict[str, SourceStep]:
    found = [step for plan in plans().values() for step in plan.steps]
    found += [step for recipe in recipes().values() for step in steps_of(recipe)]
    return {step.origin: step for step in found}


def _plan(row: Any) -> Plan:
    steps = tuple(_planned(row["key"], step) for step in row["steps"])
    return Plan(row["key"], row["number"], row["minutes"], row["title"], row["about"], steps)


def _planned(meeting: str, row: Any) -> SourceStep:
    """What the meeting does not say itself, the recipe does."""
    lent = _recipe_step(row.get("recipe", ""), row.get("step", ""))
    return SourceStep(
        f"meeting/{meeting}/{row['key']}",
        row["kind"],
        row["minutes"],
        row.get("title") or (lent.title if lent else {}),
        row.get("about") or (lent.about if lent else {}),
        canvas=row.get("canvas"),
        lesson=row.get("lesson"),
        recipe=row.get("recipe", ""),
    )


def _recipe_step(slug: str, step_id: str) -> SourceStep | None:
    recipe = recipes().get(slug)
    steps = steps_of(recipe) if recipe is not None else []
    return next((step for step in steps if step.origin.endswith(f"/{step_id}")), None)
