"""What can be discussed and reported on. Each package above registers its kinds here (docs/adr/0003).

`teams` must not import what lies above it, yet a thread on a canvas needs to know who may see that canvas. So the
package that owns the canvas registers one object that answers.
"""

from __future__ import annotations

import uuid
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from django.db.models import Q, QuerySet

from teams.roles import Visibility
from workspace.core.errors import NotFound
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from teams.models import Team
    from workspace.accounts.models import User


@dataclass(frozen=True)
class Place:
    """Where a target is: its team, its title in the reader's language, its path in the front end, how far in the
    team it is shown, and the titles of its parts by their ids."""

    team: Team
    title: str
    path: str
    visibility: str = Visibility.PROGRAMME
    parts: Mapping[str, str] = field(default_factory=dict)


Places = dict[tuple[str, uuid.UUID | None], Place]


class Target(Protocol):
    """One kind of thing that can be discussed."""

    kind: str

    def may_see(self, user: User, target_id: uuid.UUID) -> bool: ...

    def may_comment(self, user: User, target_id: uuid.UUID) -> bool: ...

    def place(self, target_id: uuid.UUID) -> Place:
        """Raises NotFound for an unknown id."""
        ...

    def places(self, target_ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, Place]:
        """The places of many targets in one query; unknown ids are left out."""
        ...

    def has_anchor(self, target_id: uuid.UUID, anchor_kind: str, anchor_id: str) -> bool:
        """Whether the target has that block or note."""
        ...

    def seen_by(self, user: User) -> QuerySet[Any]:
        """All targets the person may see, as `may_see` says of one. Asked once for everybody: `inner.shown_to`."""
        ...

    def granted_to(self, user: User) -> list[uuid.UUID]:
        """Ids of targets the person may see by a grant on that one object."""
        ...

    def take_back(self, user: User, team: Team) -> None:
        """End every grant the person holds on single objects of the team: they are no longer in it, or in its core."""
        ...


class Whole(ABC):
    """A kind that has no parts to speak about and no grants on single objects: it says the rest from which of its
    targets a person sees, and where they are. Nobody comments on it unless it says so."""

    kind: str

    @abstractmethod
    def seen_by(self, user: User) -> QuerySet[Any]: ...

    @abstractmethod
    def places(self, target_ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, Place]: ...

    def may_see(self, user: User, target_id: uuid.UUID) -> bool:
        return self.seen_by(user).filter(pk=target_id).exists()

    def may_comment(self, user: User, target_id: uuid.UUID) -> bool:
        return False

    def place(self, target_id: uuid.UUID) -> Place:
        try:
            return self.places([target_id])[target_id]
        except KeyError:
            raise NotFound from None

    def has_anchor(self, target_id: uuid.UUID, anchor_kind: str, anchor_id: str) -> bool:
        return False

    def granted_to(self, user: User) -> list[uuid.UUID]:
        return []

    def take_back(self, user: User, team: Team) -> None:  # noqa: B027 - most kinds need no more
        """There is nothing to take back."""


_targets: dict[str, Target] = {}


def register(target: Target) -> None:
    _targets[target.kind] = target


def get(kind: str) -> Target:
    """The target kind. Raises NotFound for one nobody registered."""
    try:
        return _targets[kind]
    except KeyError:
        raise NotFound from None


def everything() -> Iterable[Target]:
    return _targets.values()


def seen_by(user: User) -> Q:
    """Rows with `target_kind` and `target_id` whose target the person may see. None of those is of no known kind."""
    seen = Q(pk__in=[])
    for target in _targets.values():
        seen |= Q(target_kind=target.kind, target_id__in=shown_to(user, target.seen_by))
    return seen


def places_seen_by(user: User, pointers: Iterable[tuple[str, uuid.UUID | None]]) -> Places:
    """As `places_of`, of what the person may see: two queries a kind."""
    by_kind = _by_kind(pointers)
    seen = {kind: _targets[kind].seen_by(user).filter(pk__in=ids) for kind, ids in by_kind.items()}
    return places_of((kind, pk) for kind, found in seen.items() for pk in found.values_list("pk", flat=True))


def places_of(pointers: Iterable[tuple[str, uuid.UUID | None]]) -> Places:
    """Where many targets of several kinds are, in one query a kind; what is gone by now is left out."""
    found = _by_kind(pointers)
    return {(kind, one): place for kind, ids in found.items() for one, place in _targets[kind].places(ids).items()}


def _by_kind(pointers: Iterable[tuple[str, uuid.UUID | None]]) -> dict[str, set[uuid.UUID]]:
    by_kind: dict[str, set[uuid.UUID]] = {}
    for kind, target_id in pointers:
        if kind in _targets and target_id is not None:
            by_kind.setdefault(kind, set()).add(target_id)
    return by_kind
