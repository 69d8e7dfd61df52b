"""Work that nobody asks for and that comes round again: reminders, digests, tasks of a new gap.

A package registers its duties when the process starts; the worker does each of them every so often. The worker may
be killed in the middle and there may be several, so a duty marks what it has done in the same transaction and finds,
when it is done twice, nothing to do.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

Work = Callable[[], None]


@dataclass(frozen=True)
class Duty:
    """`name` is unique, and the one in the logs."""

    name: str
    every: timedelta
    work: Work


_duties: dict[str, Duty] = {}


def register(duty: Duty) -> None:
    _duties[duty.name] = duty


def everything() -> list[Duty]:
    return list(_duties.values())
