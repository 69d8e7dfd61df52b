"""Who brought what to a canvas, counted without a ranking.

A contribution is one block that a person worked in on one day (UTC), however often: whoever writes in bursts counts no
more than whoever thinks first. The coach's measures count in the same way. Guests are counted together and not named.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC

from canvases.engine.film import Scene
from canvases.engine.schema import NoteState
from canvases.models import Canvas
from canvases.services import replaying, withholding
from teams.models import Membership
from teams.roles import Role
from workspace.accounts.models import User
from workspace.core.policy import require

OTHERS = "other"
"""The group of those who wrote and are in the team no more, or were let write on this one canvas."""


@dataclass(slots=True)
class Count:
    """`added`: notes that ever stood there for a minute. `standing`: those on the canvas now, with `words` in them.
    `days`: days on which a block was worked in, block by block. `people`: how many."""

    people: int = 0
    added: int = 0
    standing: int = 0
    words: int = 0
    days: int = 0

    def add(self, other: Count) -> None:
        self.people += other.people
        self.added += other.added
        self.standing += other.standing
        self.words += other.words
        self.days += other.days


@dataclass(frozen=True, slots=True)
class Share:
    """What one person brought, or all guests together (`person` None)."""

    person: User | None
    group: str
    sector: str
    count: Count


@dataclass(frozen=True, slots=True)
class Contributions:
    """`people` by name, guests last; `groups` and `sectors` in the order of their names. Sector "" is not known."""

    people: list[Share] = field(default_factory=list)
    groups: dict[str, Count] = field(default_factory=dict)
    sectors: dict[str, Count] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Place:
    group: str
    sector: str


def contributions(actor: User, canvas: Canvas) -> Contributions:
    """Everybody who ever changed a note of the canvas.

    Reads the whole log.

    Raises:
        Forbidden: the actor only reads what this team does.
    """
    require(actor, "canvases.view_contributions", canvas)
    counts = _counted(canvas)
    people = replaying.people_of(counts)
    members = {
        membership.user_id: _Place(membership.role, membership.sector)
        for membership in Membership.objects.filter(team=canvas.team_id)
    }
    together: dict[User, Count] = {}
    for author, count in counts.items():
        if author in people:
            together.setdefault(people[author], Count()).add(count)
    return _summed(together, {user: members.get(user.pk, _Place(OTHERS, "")) for user in together})


def _counted(canvas: Canvas) -> dict[str, Count]:
    counts: dict[str, Count] = {}
    days = set()
    for scene in scenes(canvas):
        for change in scene.notes.values():
            note: NoteState | None = change.after or change.before
            if note is None:
                continue
            if change.before is None and note.author in change.by:
                counts.setdefault(note.author, Count()).added += 1
            days |= {(by, note.block, scene.at.astimezone(UTC).date()) for by in change.by}
    for by, _block, _day in days:
        counts.setdefault(by, Count()).days += 1
    for note in withholding.present(canvas).notes.values():
        if note.source:  # the words were brought where they were written
            continue
        count = counts.setdefault(note.author, Count())
        count.standing += 1
        count.words += len(note.text.split())
    return counts


def scenes(canvas: Canvas) -> Iterator[Scene]:
    """The whole way of a canvas, one reel after the other."""
    after: int | None = 0
    while after is not None:
        reel = replaying.reel(canvas, after=after)
        yield from reel.scenes
        after = reel.after


def _summed(counts: dict[User, Count], places: dict[User, _Place]) -> Contributions:
    found = Contributions()
    guests = Count()
    for user, count in sorted(counts.items(), key=lambda pair: pair[0].display_name.casefold()):
        count.people = 1
        place = places[user]
        if place.group == Role.GUEST or user.email is None:
            guests.add(count)
        else:
            found.people.append(Share(user, place.group, place.sector, count))
    if guests.people:
        found.people.append(Share(None, Role.GUEST, "", guests))
    _group(found.groups, ((_group_of(user, places), count) for user, count in counts.items()))
    _group(found.sectors, ((places[user].sector, count) for user, count in counts.items()))
    return found


def _group_of(user: User, places: dict[User, _Place]) -> str:
    return Role.GUEST.value if user.email is None else places[user].group


def _group(into: dict[str, Count], counted: Iterable[tuple[str, Count]]) -> None:
    for name, count in sorted(counted, key=lambda pair: pair[0]):
        into.setdefault(name, Count()).add(count)
