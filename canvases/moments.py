"""Moments of a canvas's way that packages above know of, such as meetings. They register; canvases do not know them."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from canvases.models import Canvas
from workspace.accounts.models import User


@dataclass(frozen=True, slots=True)
class Moment:
    """`kind` is the word of whoever registered it; `number` its place among its kind, where there is one."""

    kind: str
    id: uuid.UUID
    title: str
    at: datetime
    number: int | None = None


Source = Callable[[User, Canvas], Iterable[Moment]]
"""What has happened by now that the person may know of, in a bounded number of queries."""

_sources: list[Source] = []


def register(source: Source) -> None:
    _sources.append(source)


def of(user: User, canvas: Canvas) -> list[Moment]:
    """Everything that is known, the earliest first."""
    return sorted((each for source in _sources for each in source(user, canvas)), key=lambda moment: moment.at)
