"""What is wrong with a set of canvases that somebody wrote: every place, and what to do there.

First what could not even be stored or shown, then `content/schema.json`, then what a schema cannot say. A bad file is
refused whole.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from django.utils.translation import gettext as _
from jsonschema import Draft202012Validator
from jsonschema.validators import extend

from canvases import templates
from canvases.sets import references, sentences
from canvases.sets.places import in_words
from workspace.core import text

MOST = 100
"""Faults told at once. Whoever has more begins with these."""
DEEPEST, MOST_VALUES, LONGEST_NAME, LARGEST = 16, 60_000, 60, 10**9

Parts = tuple[str | int, ...]


@dataclass(frozen=True)
class Fault:
    path: str
    """As programs write it: `$.canvases[2].title.sv`."""
    where: str
    """As people say it, in the reader's language: canvas 3 “Shared direction”, title, Swedish."""
    sentence: str


def faults(data: Any) -> list[Fault]:
    """Everything that is wrong, at most a hundred; empty when the set can be used."""
    for look in (_unstorable, _unfit, references.broken):
        found = list(islice(look(data), MOST))
        if found:
            found.sort(key=lambda fault: _in_order(fault[0]))
            return [Fault(templates.path_of(parts), in_words(parts, data), said) for parts, said in found]
    return []


def _in_order(parts: Parts) -> list[tuple[bool, int, str]]:
    return [(isinstance(part, str), part if isinstance(part, int) else 0, str(part)) for part in parts]


def _unstorable(data: Any) -> Iterator[tuple[Parts, str]]:
    """Without recursion: what is nested a thousand times is looked at here first."""
    rest: list[tuple[Parts, Any]] = [((), data)]
    for seen, (parts, value) in enumerate(_walk(rest)):
        if seen >= MOST_VALUES:
            yield (), _("There is too much in this file.")
            return
        if len(parts) > DEEPEST:
            yield parts[:2], _("This is nested too deeply.")
            return
        if isinstance(value, dict) and not all(map(_is_name, value)):
            yield parts, _("A name here is longer than 60 characters, or has characters that cannot be stored.")
            return
        if isinstance(value, str) and text.UNSHOWN.search(value):
            yield parts, _("This has characters that cannot be stored.")
        if isinstance(value, int | float) and not abs(value) <= LARGEST:
            yield parts, _("This number is too large.")


def _walk(rest: list[tuple[Parts, Any]]) -> Iterator[tuple[Parts, Any]]:
    while rest:
        parts, value = rest.pop()
        yield parts, value
        rows = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        rest.extend(((*parts, key), item) for key, item in rows)


def _is_name(name: str) -> bool:
    return len(name) <= LONGEST_NAME and not text.UNSHOWN.search(name)


def _unfit(data: Any) -> Iterator[tuple[Parts, str]]:
    for error in _validator().iter_errors(data):
        parts = tuple(error.absolute_path)
        yield parts, sentences.of(error)


@functools.cache
def _validator() -> Any:
    """A whole number is written as one: 3.0 would be stored and shown as it is."""
    checker = Draft202012Validator.TYPE_CHECKER.redefine(
        "integer", lambda _checker, value: isinstance(value, int) and not isinstance(value, bool)
    )
    strict: Any = extend(Draft202012Validator, type_checker=checker)  # type: ignore[no-untyped-call]  # of the library
    return strict(templates.schema())
