"""What of canvases goes into an export: their content as its reader may see it, in one language.

Every kind of export is made from this and asks the database nothing more, so what is left out here is in none of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import Any

from django.utils.translation import gettext as _

from canvases import templates
from canvases.engine.replay import Content
from canvases.engine.schema import LinkState, NoteState
from canvases.exports.places import Noted
from canvases.models import Canvas, CanvasImage
from canvases.services import history
from teams import mentions
from teams.models import Comment, Team, Thread
from teams.models.discussion import AnchorKind
from teams.policy import may_see_everybody
from teams.roles import Audience
from workspace.accounts.models import User
from workspace.core import text

Data = dict[str, Any]
MOST_IMAGES = 60
"""Pictures of one canvas in a document; the others are there by their words."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person wants in it. A document is passed on, so names and conversation are in it only when chosen."""

    language: str
    authors: bool = False
    discussion: bool = False


@dataclass(frozen=True, slots=True)
class Naming:
    """Whether people are named, and whether guests are. Guests gave their name to those in the room: to readers from
    outside they are guests."""

    tells: bool
    tells_guests: bool

    def of(self, person: User) -> str:
        """The name of the account that a person has by now."""
        person = person.merged_into or person
        if not self.tells:
            return ""
        if person.is_guest and not (self.tells_guests and person.display_name):
            return _("a guest")
        return person.display_name


@dataclass(frozen=True, slots=True)
class Said:
    """A comment, and who said it if that is to be told."""

    text: str
    by: str = ""


@dataclass(frozen=True)
class Whole:
    """One canvas, ready to be written down. `body` and `vocabulary` are the template in the chosen language; `names`
    by account id, without those that are not told; `said` by block, "" for what is about the whole canvas."""

    canvas: Canvas
    body: Data
    vocabulary: Data
    content: Content
    names: Mapping[str, str] = field(default_factory=dict)
    said: Mapping[str, Sequence[Said]] = field(default_factory=dict)
    is_damaged: bool = False
    """Whether something that was written cannot be read any more, and is missing."""
    images: Mapping[str, CanvasImage] = field(default_factory=dict)
    """The pictures of its notes that the reader may see, by id."""

    @cached_property
    def drawn(self) -> frozenset[str]:
        """Those that a document has room for: the first of them."""
        notes = sorted(self.content.notes.items(), key=in_order)
        shown = dict.fromkeys(note.image for _key, note in notes if note.image in self.images)
        return frozenset(islice(shown, MOST_IMAGES))

    @property
    def title(self) -> str:
        return f"{self.canvas.number} {self.body['title']}"

    @property
    def blocks(self) -> list[Data]:
        return templates.in_reading_order(self.body["blocks"])

    def notes_in(self, block: Data) -> list[Noted]:
        """Those with words or a picture, in the order of the board."""
        notes = [(key, note) for key, note in self.content.notes.items() if note.block == block["id"]]
        return sorted((noted for noted in notes if noted[1].text.strip() or noted[1].image), key=in_order)

    def words_of(self, note: NoteState) -> str:
        """What a note says; of a picture that nobody has described, that."""
        return text.plain(note.text) if note.text.strip() else _("A picture nobody has described")

    def notes_of(self, group: str) -> list[Noted]:
        """Those that belong to a group and lie in its block, in the order of the board; not those it once had."""
        block = self.content.groups[group].block
        notes = self.content.notes.items()
        return sorted(((key, note) for key, note in notes if (note.group, note.block) == (group, block)), key=in_order)

    def apart(self, notes: Sequence[Noted]) -> tuple[list[Noted], dict[str, list[Noted]]]:
        """Notes of a block in no group, and those of its groups by id, in the order of their first notes."""
        alone: list[Noted] = []
        grouped: dict[str, list[Noted]] = {}
        for noted in notes:
            together = grouped.setdefault(noted[1].group, []) if self.group_of(noted[1]) else alone
            together.append(noted)
        return alone, grouped

    def group_of(self, note: NoteState) -> str:
        """The name of the group that a note is in; empty when it is in none."""
        group = self.content.groups.get(note.group)
        is_in = group is not None and group.block == note.block
        return (text.line(group.title) or _("Group without a name")) if group and is_in else ""

    def links_in(self, block: Data) -> list[LinkState]:
        """Arrows between two notes that are there."""
        there = {key for key, _note in self.notes_in(block)}
        return [link for link in self.content.links.values() if {link.source, link.target} <= there]

    def type_of(self, note: NoteState) -> str:
        titles = {known["id"]: known["title"] for known in self.vocabulary["note_types"]}
        return str(titles.get(note.type, note.type))


def in_order(noted: Noted) -> tuple[bool, str, float, str]:
    """As the board sorts: those without an order last, the oldest first."""
    key, note = noted
    return note.order == "", note.order, note.created, key


def read(reader: User, canvases: Sequence[Canvas], choices: Choices) -> list[Whole]:
    """Canvases that the reader may see, with their team and template; within `remembering`.

    Raises:
        NotFound: one of them has no document.
    """
    states = [history.state_at(canvas) for canvas in canvases]
    contents = [state.content for state in states]
    naming = Naming(choices.authors, may_see_everybody(reader, canvases[0].team))
    names = _names(contents, naming) if choices.authors else {}
    threads = _threads(reader, canvases) if choices.discussion else []
    images = _images(reader, canvases[0].team, contents)
    return [
        Whole(
            canvas,
            templates.localised(canvas.template.body, choices.language),
            templates.localised(canvas.template.template_set.vocabulary, choices.language),
            state.content,
            names,
            _said(canvas, state.content, threads, naming),
            is_damaged=state.is_damaged,
            images=images,
        )
        for canvas, state in zip(canvases, states, strict=True)
    ]


def _names(contents: Iterable[Content], naming: Naming) -> dict[str, str]:
    ids = {note.author for content in contents for note in content.notes.values()}
    people = User.objects.filter(pk__in=ids).select_related("merged_into")
    return {str(person.pk): naming.of(person) for person in people}


def _images(reader: User, team: Team, contents: Iterable[Content]) -> dict[str, CanvasImage]:
    named = {note.image for content in contents for note in content.notes.values() if note.image}
    found = CanvasImage.objects.visible_to(reader).filter(team=team).in_bulk(named) if named else {}
    return {str(key): image for key, image in found.items()}


def _threads(reader: User, canvases: Sequence[Canvas]) -> list[Thread]:
    """A file is passed on: what is said in a smaller circle is in none."""
    about = Thread.objects.visible_to(reader).filter(
        target_kind="canvas", target_id__in=[canvas.pk for canvas in canvases], audience=Audience.SPACE
    )
    people = ("comments__author__merged_into", "comments__mentions__person__merged_into")
    return list(about.prefetch_related(*people).order_by("pk"))


def _said(canvas: Canvas, content: Content, threads: list[Thread], naming: Naming) -> dict[str, list[Said]]:
    found: dict[str, list[Said]] = defaultdict(list)
    for thread in threads:
        if thread.target_id != canvas.pk:
            continue
        block = _block_of(thread, content)
        comments = sorted(thread.comments.all(), key=lambda comment: comment.pk)
        found[block] += [Said(_words(one, naming), naming.of(one.author)) for one in comments if one.deleted_at is None]
    return found


def _words(comment: Comment, naming: Naming) -> str:
    """Those named in it are named as everybody is."""
    names = {mention.person_id: naming.of(mention.person) for mention in comment.mentions.all()}
    return mentions.written_out(comment.body, names)


def _block_of(thread: Thread, content: Content) -> str:
    if thread.anchor_kind == AnchorKind.NOTE:
        note = content.notes.get(thread.anchor_id)
        return note.block if note else ""
    return thread.anchor_id if thread.anchor_kind == AnchorKind.BLOCK else ""
