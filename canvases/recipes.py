"""Facilitation recipes, from `content/recipes.json`: ways of working together, step by step, in four languages.

A recipe is known by its slug and a step by its id; neither ever changes, because agendas name them.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from workspace.core.languages import Localised

CONTENT = Path(__file__).parent / "content"


@dataclass(frozen=True)
class Step:
    id: str
    kind: str
    minutes: int
    title: Localised
    instruction: Localised
    repeat: int = 1
    """How many times it is done, taking turns with its neighbours that are repeated, too."""


@dataclass(frozen=True)
class Recipe:
    slug: str
    title: Localised
    use_when: Localised
    smallest: int
    largest: int
    """People."""
    steps: tuple[Step, ...]

    def in_order(self) -> Iterator[Step]:
        """The steps as they are done. Repeated ones that stand together take turns: round, change, round, change,
        round."""
        row: list[Step] = []
        for step in self.steps:
            if step.repeat > 1:
                row.append(step)
                continue
            yield from _taking_turns(row)
            row = []
            yield step
        yield from _taking_turns(row)


def _taking_turns(steps: Sequence[Step]) -> Iterator[Step]:
    for turn in range(max((step.repeat for step in steps), default=0)):
        yield from (step for step in steps if turn < step.repeat)


def check(data: Any) -> list[str]:
    """Everything that is wrong with a file of recipes, each with its path; empty when it can be used."""
    schema = json.loads((CONTENT / "recipes.schema.json").read_text(encoding="utf-8"))
    wrong = [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema).iter_errors(data)]
    return wrong or list(_broken(data))


def _broken(data: Any) -> Iterator[str]:
    for index, row in enumerate(data["recipes"]):
        path = f"$.recipes[{index}]"
        ids = [step["id"] for step in row["steps"]]
        if len(ids) != len(set(ids)):
            yield f"{path}.steps: an id is used twice"
        if sum(step["minutes"] * step.get("repeat", 1) for step in row["steps"]) != row["total_minutes"]:
            yield f"{path}.total_minutes: the steps take another time"


@functools.cache
def recipes() -> dict[str, Recipe]:
    """All recipes by their slug, in the order of the file.

    Raises:
        ValueError: the file does not fit its schema.
    """
    data = json.loads((CONTENT / "recipes.json").read_text(encoding="utf-8"))
    if wrong := check(data):
        raise ValueError("; ".join(wrong))
    return {row["slug"]: _recipe(row) for row in data["recipes"]}


def _recipe(row: Any) -> Recipe:
    names = Step.__dataclass_fields__
    steps = tuple(Step(**{name: value for name, value in step.items() if name in names}) for step in row["steps"])
    group = row["group"]
    return Recipe(row["slug"], row["title"], row["use_when"], group["min"], group["max"], steps)
