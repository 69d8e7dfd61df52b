"""What a new team's space is furnished with, by the packages above (canvases today).

Furnishers run inside the transaction that opens the team, in the order they were registered: a team without its
canvases never exists.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from teams.models import Team
    from workspace.accounts.models import User

Furnisher = Callable[["User", "Team"], None]

_furnishers: list[Furnisher] = []


def register(furnisher: Furnisher) -> None:
    _furnishers.append(furnisher)


def furnish(actor: User, team: Team) -> None:
    for furnisher in _furnishers:
        furnisher(actor, team)
