"""Who keeps words of notes beside something of their own, and lets go of them when whoever wrote them takes them back:
packages above, which canvases know nothing of. They register here when Django starts (`AppConfig.ready`).
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection

Keeper = Callable[[Collection[uuid.UUID]], None]

_keepers: list[Keeper] = []


def on_withdrawn(keeper: Keeper) -> None:
    """`keeper(notes)` runs inside the transaction in which a guest withdrew what these notes say."""
    _keepers.append(keeper)


def withdrawn(notes: Collection[uuid.UUID]) -> None:
    for keeper in _keepers:
        keeper(notes)
