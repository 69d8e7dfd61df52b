"""What the engine tells whoever counts. The engine itself knows no library for that."""

from __future__ import annotations

from typing import Protocol

from canvases.engine.refusal import Reason


class Observer(Protocol):
    """Numbers only: nothing here says who or what."""

    def refused(self, reason: Reason) -> None:
        """A frame or an edit was refused."""
        ...

    def acknowledged(self, seconds: float) -> None:
        """An edit is committed, so long after it came."""
        ...

    def merged(self, updates: int) -> None:
        """So many differences went out in one frame."""
        ...


class Nobody:
    """Counts nothing."""

    def refused(self, reason: Reason) -> None: ...

    def acknowledged(self, seconds: float) -> None: ...

    def merged(self, updates: int) -> None: ...
