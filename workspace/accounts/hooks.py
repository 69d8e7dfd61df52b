"""What accounts tell the packages above: they must not import them.

The packages register here when Django starts (`AppConfig.ready`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from django.db import transaction

if TYPE_CHECKING:
    from workspace.accounts.models import User

Listener = Callable[["User"], None]
Mover = Callable[["User", "User"], None]

_listeners: list[Listener] = []
_movers: list[Mover] = []


def on_access_changed(listener: Listener) -> None:
    """`listener(user)` runs when a person's sign-in may have ended somewhere, or their account changed."""
    _listeners.append(listener)


def access_changed(user: User) -> None:
    for listener in _listeners:
        listener(user)


def on_merge(mover: Mover) -> None:
    """`mover(guest, account)` hands what the guest has in this package to the account, inside the transaction."""
    _movers.append(mover)


@transaction.atomic
def merge(guest: User, account: User) -> None:
    """Give everything a guest has to the account the same person signed in to.

    The guest's row stays, switched off: what no package moved keeps its author, and `merged_into` says who it is now.
    """
    for mover in _movers:
        mover(guest, account)
    guest.is_active = False
    guest.merged_into = account
    guest.save(update_fields=["is_active", "merged_into"])
    access_changed(guest)
    access_changed(account)
