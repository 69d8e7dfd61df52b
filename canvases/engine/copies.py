"""A pycrdt document with its three root maps, and what an update changes in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from pycrdt import Doc, Map, TransactionEvent, merge_updates

from canvases.engine.schema import GROUPS, LINKS, NOTES, ROOTS

EMPTY_UPDATE = b"\x00\x00"
Roots = dict[str, Map[Any]]
"""The three root maps of a document, by name."""


@dataclass(slots=True)
class Touched:
    """Keys of the three root maps that a change touched."""

    notes: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)
    groups: set[str] = field(default_factory=set)


class Watch:
    """Collects the keys that changes of the three root maps touch."""

    def __init__(self, roots: Roots) -> None:
        self._touched = Touched()
        self._subscriptions = [
            (roots[name], roots[name].observe_deep(partial(self._note, keys)))
            for name, keys in ((NOTES, "notes"), (LINKS, "links"), (GROUPS, "groups"))
        ]

    def touched(self) -> Touched:
        """The keys touched since the last call."""
        touched, self._touched = self._touched, Touched()
        return touched

    def close(self) -> None:
        """Drop the observers: a document that is still observed is never freed."""
        for root, subscription in self._subscriptions:
            root.unobserve(subscription)
        self._subscriptions.clear()

    def _note(self, keys: str, events: Any) -> None:
        touched: set[str] = getattr(self._touched, keys)
        for event in events:
            touched.update([event.path[0]] if event.path else event.keys)


class Copy:
    """A document in memory that tells what came of each change: the difference it made, and the keys it touched."""

    def __init__(self, parts: Iterable[bytes], client: int) -> None:
        self.doc: Doc[Any] = Doc(client_id=client)
        self.roots: Roots = {name: self.doc.get(name, type=Map) for name in sorted(ROOTS)}
        for part in parts:
            self.doc.apply_update(part)
        self._differences: list[bytes] = []
        self._watch: Watch | None = None
        self._subscriptions: list[tuple[Any, Any]] = []

    def watch_differences(self) -> None:
        self._subscriptions.append((self.doc, self.doc.observe(self._note_difference)))

    def watch_keys(self) -> None:
        self._watch = Watch(self.roots)

    def difference(self) -> bytes:
        """What has changed since the last call, as an update; EMPTY_UPDATE for nothing."""
        differences, self._differences = self._differences, []
        if len(differences) > 1:
            return merge_updates(*differences)
        return differences[0] if differences else EMPTY_UPDATE

    def touched(self) -> Touched:
        """The keys touched since the last call; none while they are not watched."""
        return Touched() if self._watch is None else self._watch.touched()

    def close(self) -> None:
        """Drop the observers: a document that is still observed is never freed."""
        if self._watch is not None:
            self._watch.close()
        for source, subscription in self._subscriptions:
            source.unobserve(subscription)
        self._subscriptions.clear()

    def _note_difference(self, event: TransactionEvent) -> None:
        self._differences.append(event.update)
