"""What concerns somebody by name. Told by services in the transaction in which it happens, heard by the package above
that keeps everybody's inbox (docs/adr/0026)."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from django.db import models

from teams.roles import Audience

if TYPE_CHECKING:
    from teams.models import Programme, Team
    from workspace.accounts.models import User


class Kind(models.TextChoices):
    """Why it concerns them. People choose for each how they hear of it."""

    REPLIED = "replied"
    COMMENTED = "commented"
    ANSWERED = "answered"
    ASKED = "asked"
    TASK = "task"
    ROLE = "role"
    SHARED = "shared"
    QUESTION = "question"
    SETTLED = "settled"
    BECAME = "became"
    HELP = "help"
    REVIEW = "review"
    MENTION = "mention"
    CANVASES = "canvases"


FOR_LEADERS = [Kind.CANVASES]
"""Kinds for owners and coaches of a programme alone, though its teams may see the programme, too."""


@dataclass(frozen=True)
class News:
    """`people` hear of it, the actor never does. `source` is the id of the comment or act: of one source everybody
    hears once. `text` is what somebody wrote, in the `thing` (without one, in the source): it changes and goes with
    that. `detail` is a fact in a word, such as the new role. `has_letter`: an e-mail of its own is sent about it.
    `audience` is that of the conversation: whoever is no part of it any more does not find it."""

    kind: Kind
    place: Team | Programme
    people: Collection[uuid.UUID]
    source: uuid.UUID
    target: tuple[str, uuid.UUID] | None = None
    thing: uuid.UUID | None = None
    text: str = ""
    detail: str = ""
    has_letter: bool = False
    audience: str = Audience.SPACE


class Listener(Protocol):
    def tell(self, actor: User, news: News) -> None: ...

    def reword(self, thing: uuid.UUID, text: str) -> None:
        """Somebody changed their words."""
        ...

    def narrow(self, things: Collection[uuid.UUID], audience: str) -> None:
        """What is said in these is from now on for that audience alone."""
        ...

    def forget(self, things: Collection[uuid.UUID], people: Collection[uuid.UUID] | None, kind: Kind | None) -> None:
        """The things are gone, or no longer concern these people (None: anybody) in that way (None: in any)."""
        ...

    def carry(self, things: Collection[uuid.UUID], target: tuple[str, uuid.UUID]) -> None:
        """The things are about another target now."""
        ...


Authors = Callable[[uuid.UUID, str], Iterable[uuid.UUID]]
"""Who wrote a target, or the place in it with this anchor id ("" for the whole)."""

_listeners: list[Listener] = []
_authors: dict[str, Authors] = {}


def listen(listener: Listener) -> None:
    _listeners.append(listener)


def register_authors(target_kind: str, authors: Authors) -> None:
    """A package above says whom a comment on what it keeps concerns."""
    _authors[target_kind] = authors


def authors_of(target_kind: str, target_id: uuid.UUID, anchor_id: str) -> set[uuid.UUID]:
    find = _authors.get(target_kind)
    return set(find(target_id, anchor_id)) if find is not None else set()


def tell(actor: User, news: News) -> None:
    for listener in _listeners:
        listener.tell(actor, news)


def reword(thing: uuid.UUID, text: str) -> None:
    for listener in _listeners:
        listener.reword(thing, text)


def narrow(things: Collection[uuid.UUID], audience: str) -> None:
    for listener in _listeners:
        listener.narrow(things, audience)


def forget(
    things: Collection[uuid.UUID], people: Collection[uuid.UUID] | None = None, *, kind: Kind | None = None
) -> None:
    """Take back what was told of these: no inbox and no letter that is still to be sent says it. To be called by
    whoever deletes a thing or the words in it, settles it, or gives it to somebody else."""
    for listener in _listeners:
        listener.forget(things, people, kind)


def carry(things: Iterable[uuid.UUID], target: tuple[str, uuid.UUID]) -> None:
    """What was said went along with its note to another target of the same team."""
    carried = list(things)
    for listener in _listeners:
        listener.carry(carried, target)
