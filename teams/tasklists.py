"""Tasks that every team has between two meetings, from `content/tasks.json`.

A template is known by its key, which never changes: a team gets it once. Its words are in four languages, and each
reader has their own until the team rewords the task.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from workspace.core.languages import Localised, chosen

CONTENT = Path(__file__).parent / "content"


@dataclass(frozen=True)
class Words:
    """`owner` is whose it is, in words such as "convener"."""

    title: str
    done_when: str
    owner: str


@dataclass(frozen=True)
class Template:
    key: str
    gap: int
    title: Localised
    done_when: Localised
    owner: Localised


def check(data: Any) -> list[str]:
    """Everything that is wrong with a file of templates, each with its path; empty when it can be used."""
    schema = json.loads((CONTENT / "tasks.schema.json").read_text(encoding="utf-8"))
    wrong = [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema).iter_errors(data)]
    return wrong or list(_repeated([task["key"] for task in data["tasks"]]))


def _repeated(keys: list[str]) -> Iterator[str]:
    for key in sorted({key for key in keys if keys.count(key) > 1}):
        yield f"$.tasks: the key {key!r} is used twice"


@functools.cache
def templates() -> dict[str, Template]:
    """All templates by their key, in the order of the file.

    Raises:
        ValueError: the file does not fit its schema.
    """
    data = json.loads((CONTENT / "tasks.json").read_text(encoding="utf-8"))
    if wrong := check(data):
        raise ValueError("; ".join(wrong))
    return {task["key"]: Template(**task) for task in data["tasks"]}


def of_gap(gap: int) -> list[Template]:
    return [template for template in templates().values() if template.gap == gap]


def words(key: str) -> Words:
    """In the reader's language. A template that has left the file since is called by its key."""
    template = templates().get(key)
    if template is None:
        return Words(key, "", "")
    return Words(chosen(template.title), chosen(template.done_when), chosen(template.owner))
