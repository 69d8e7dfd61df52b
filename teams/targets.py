"""What can be discussed and reported on. Each package above registers its kinds here (docs/adr/0003).

`teams` must not import what lies above it, yet a thread on a canvas needs to know who may see that canvas. So the
package that owns the canvas registers one object that answers.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from django.db.models import Q, QuerySet

from workspace.core.errors import NotFound

if TYPE_CHECKING:
    from teams.models import Team
    from workspace.accounts.models import User


@dataclass(frozen=True)
class Place:
    """Where a target is: its team, its title in the reader's language, its path in the front end."""

    team: Team
    title: str
    path: str


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
        """All targets the person may see, as `may_see` says of one."""
        ...

    def granted_to(self, user: User) -> list[uuid.UUID]:
        """Ids of targets the person may see by a grant on that one object."""
        ...

    def take_back(self, user: User, team: Team) -> None:
        """End every grant the person holds on single objects of the team: they are no longer in it."""
        ...


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
        seen |= Q(target_kind=target.kind, target_id__in=target.seen_by(user).values("pk"))
    return seen


def places_of(pointers: Iterable[tuple[str, uuid.UUID | None]]) -> Places:
    """Where many targets of several kinds are, in one query a kind; what is gone by now is left out."""
    by_kind: dict[str, set[uuid.UUID]] = {}
    for kind, target_id in pointers:
        if kind in _targets and target_id is not None:
            by_kind.setdefault(kind, set()).add(target_id)
    return {(kind, one): place for kind, ids in by_kind.items() for one, place in _targets[kind].places(ids).items()}
