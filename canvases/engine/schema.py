"""What a canvas document is made of (schema 1), and reading it.

Three root maps: `notes`, `links` (arrows between notes) and `groups`. Where a note lies:

* every block: `block`, `order` (fractional index), `type`;
* lanes, checklist: `lane`; with rounds also `column`, from 1;
* rings: `lane` is the ring, `x` the direction (share of a turn, clockwise from twelve), `y` the depth in the ring;
* map, matrix, graph: `x` and `y` from 0 to 1, from the left and from the top (matrix: from the bottom).

What a note may name besides, all by id: `ref` the note it is about, `source` the note of another canvas whose words
and picture it shows (ADR 44), `group` the group of its block that it belongs to (ADR 45), `image` its picture, which
its text describes (ADR 46).
"""

from __future__ import annotations

import math
import uuid
from dataclasses import dataclass
from typing import Any

from pycrdt import Map, Text

from canvases.engine.refusal import Reason, Unfit

NOTES, LINKS, GROUPS = "notes", "links", "groups"
ROOTS = frozenset({NOTES, LINKS, GROUPS})

MAX_TEXT = 4_000
MAX_WORD = 120
MAX_NOTES = 1_500
LIMITS = {NOTES: MAX_NOTES, LINKS: 1_500, GROUPS: 200}
MAX_DOCUMENT = 2 * 1024 * 1024

Content = Map[Any]


@dataclass(frozen=True, slots=True)
class NoteState:
    """A note at one moment."""

    block: str
    type: str
    text: str
    author: str
    order: str = ""
    lane: str = ""
    column: int | None = None
    x: float | None = None
    y: float | None = None
    created: float = 0.0
    ref: str = ""
    source: str = ""
    group: str = ""
    image: str = ""


@dataclass(frozen=True, slots=True)
class LinkState:
    """An arrow from one note to another. `state` tells whether it is there today or only wanted."""

    source: str
    target: str
    relation: str
    author: str
    state: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class GroupState:
    """Notes of one block under a name. Which ones they are, the notes say: two who add to a group at the same time both
    succeed."""

    block: str
    title: str


def read_note(content: Any) -> NoteState:
    """The note stored in a shared map. Raises Unfit(WRONG_VALUE, TOO_LONG) when it is not one."""
    fields = _fields(content, "block type text author order lane column x y created ref source group image")
    text = fields.get("text")
    if not isinstance(text, Text):
        raise Unfit(Reason.WRONG_VALUE)
    written = _storable(str(text))
    if len(written) > MAX_TEXT:
        raise Unfit(Reason.TOO_LONG)
    column = _number(fields, "column")
    return NoteState(
        block=_word(fields, "block", required=True),
        type=_word(fields, "type", required=True),
        text=written,
        author=_word(fields, "author", required=True),
        order=_word(fields, "order"),
        lane=_word(fields, "lane"),
        column=None if column is None else int(column),
        x=_share(fields, "x"),
        y=_share(fields, "y"),
        created=_number(fields, "created") or 0.0,
        ref=_word(fields, "ref"),
        source=_key(fields, "source"),
        group=_key(fields, "group"),
        image=_key(fields, "image"),
    )


def read_link(content: Any) -> LinkState:
    fields = _fields(content, "from to relation author state label created")
    return LinkState(
        source=_word(fields, "from", required=True),
        target=_word(fields, "to", required=True),
        relation=_word(fields, "relation", required=True),
        author=_word(fields, "author", required=True),
        state=_word(fields, "state"),
        label=_word(fields, "label"),
    )


def read_group(content: Any) -> GroupState:
    """`notes` was once a list in the group, which nothing reads any more."""
    fields = _fields(content, "block title notes")
    return GroupState(_word(fields, "block", required=True), _word(fields, "title"))


def _fields(content: Any, names: str) -> dict[str, Any]:
    if not isinstance(content, Map):
        raise Unfit(Reason.WRONG_VALUE)
    fields = dict(content.items())
    if not fields.keys() <= set(names.split()):
        raise Unfit(Reason.WRONG_VALUE)
    return fields


def _word(fields: dict[str, Any], name: str, *, required: bool = False) -> str:
    value = fields.get(name, "")
    if value is None:
        value = ""
    if not isinstance(value, str) or (required and not value):
        raise Unfit(Reason.WRONG_VALUE)
    if len(value) > MAX_WORD:
        raise Unfit(Reason.TOO_LONG)
    return _storable(value)


def is_key(word: str) -> bool:
    """Whether it is an id as everything here has: a UUID in its one spelling."""
    try:
        return str(uuid.UUID(word)) == word
    except ValueError:
        return False


def _key(fields: dict[str, Any], name: str) -> str:
    word = _word(fields, name)
    if word and not is_key(word):
        raise Unfit(Reason.WRONG_VALUE)
    return word


def _storable(text: str) -> str:
    """PostgreSQL takes every character but this one; a single note with it would hold up the whole canvas's table."""
    if "\0" in text:
        raise Unfit(Reason.WRONG_VALUE)
    return text


def _number(fields: dict[str, Any], name: str) -> float | None:
    value = fields.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise Unfit(Reason.WRONG_VALUE)
    return value


def _share(fields: dict[str, Any], name: str) -> float | None:
    value = _number(fields, name)
    if value is not None and not 0 <= value <= 1:
        raise Unfit(Reason.WRONG_VALUE)
    return value
