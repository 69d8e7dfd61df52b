"""Who wants to know that notes were written, moved or deleted: packages above, which canvases know nothing of.

A follower is called after the commit, once for everything that was written together, in a transaction of its own if it
wants one. What it raises is logged and stops neither the writing nor the others.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping

from django.db import transaction

from canvases.engine.schema import NoteState

Written = Mapping[uuid.UUID, tuple[NoteState | None, uuid.UUID | None]]
"""Note -> as it now is (None: deleted), and who changed it last (None: not known here)."""
Follower = Callable[[Written], None]

_followers: list[Follower] = []


def register(follower: Follower) -> None:
    _followers.append(follower)


def tell(written: Written) -> None:
    """Call everybody once the surrounding transaction is committed."""
    if written:
        for follower in _followers:
            transaction.on_commit(_call(follower, written), robust=True)


def _call(follower: Follower, written: Written) -> Callable[[], None]:
    """No `partial`: Django names what fell over by its `__qualname__`, which that has not."""

    def follow() -> None:
        follower(written)

    return follow
