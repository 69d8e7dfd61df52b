"""What the packages above take back from somebody who may do less than before: teams must not import them.

They register here when Django starts (`AppConfig.ready`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workspace.accounts.models import User

Listener = Callable[["User"], None]

_listeners: list[Listener] = []


def on_less(listener: Listener) -> None:
    """`listener(user)` runs inside the transaction in which somebody left a team, lost a role in a team or programme,
    or was switched off."""
    _listeners.append(listener)


def may_do_less(user: User) -> None:
    for listener in _listeners:
        listener(user)
