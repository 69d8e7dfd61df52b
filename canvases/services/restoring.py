"""Bringing back what a canvas was: always a new change at the end of the log, through the same gate as every other."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _
from pycrdt import Map, Text

from canvases import documents
from canvases.engine.copies import Roots
from canvases.engine.refusal import Unfit
from canvases.engine.replay import Content
from canvases.engine.schema import (
    GROUPS,
    LINKS,
    NOTES,
    GroupState,
    LinkState,
    NoteState,
    read_group,
    read_link,
    read_note,
)
from canvases.identity import identities
from canvases.models import Canvas, Document
from canvases.services import history, withholding
from canvases.services.notes import POSITION, TIES, rewrite
from teams.models import Verb
from teams.services import activity
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Forbidden, NotFound
from workspace.core.policy import require

Wanted = dict[str, Any]
"""Notes, arrows or groups as they should be, by id; None: not there."""


class Withheld(Conflict):
    code = "withheld"
    sentence = _("Whoever wrote this has left with their words. It cannot be brought back.")


class NotYours(Forbidden):
    sentence = _("You can bring back what you wrote yourself. Ask the core team for the rest.")


@dataclass(slots=True)
class Restored:
    """What a restoring did: to take it back, restore the same notes and arrows from the step `before`.

    Attributes:
        before: the newest step of the log before it.
        notes, links: those that are different now; nothing was written when there are none.
    """

    before: int = 0
    notes: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)


def restore(
    actor: User,
    canvas: Canvas,
    *,
    sequence: int,
    notes: Collection[str] | None = None,
    links: Collection[str] | None = None,
) -> Restored:
    """Make the whole canvas what it was after a step of its log, or only some notes and arrows of it.

    Of what is named, what was not there then is removed; arrows at a note that comes back come with it. Whole, it is
    for the core team, and leaves alone what may not be shown any more. Everybody who has the canvas open sees it.

    Raises:
        Forbidden: the actor may not change this, or not all of it; then nothing is changed.
        NoSuchStep: the sequence is beyond the log.
        NotFound: a note that is named was on this canvas neither then nor now.
        Withheld: the words of a note or an arrow that is named may not be shown any more.
        Invalid: the engine's judge refuses the change; then nothing is changed.
    """
    is_whole = notes is None and links is None
    require(actor, "canvases.change_canvas" if is_whole else "canvases.contribute_canvas", canvas)
    then = history.state_at(canvas, sequence=sequence).content  # before the transaction: SQLite has one writer
    return _restore(actor, canvas, then, notes, links)


@transaction.atomic
def _restore(
    actor: User, canvas: Canvas, then: Content, notes: Collection[str] | None, links: Collection[str] | None
) -> Restored:
    is_whole = notes is None and links is None
    done = Restored()

    def edit(roots: Roots) -> None:
        done.before = Document.objects.values_list("head", flat=True).get(pk=canvas.pk)
        now = _content(roots)
        plan = _whole(then, now) if is_whole else _parts(then, now, notes or (), links or ())
        if not is_whole:
            _require_own(actor, canvas, then, now, plan)
        _carry_out(roots, plan, now, done)

    # The notes' table knows who wrote a note that is gone; of an arrow only the log does.
    documents.change(actor, canvas, edit, authors={key: link.author for key, link in then.links.items()})
    if done.notes or done.links or done.groups:
        block = "" if is_whole else _block(then, done.notes)
        activity.record(actor, canvas.team, Verb.CANVAS_RESTORED, target=("canvas", canvas.pk), anchor_id=block)
    return done


@dataclass(frozen=True, slots=True)
class _Plan:
    notes: Wanted
    links: Wanted
    groups: Wanted


def _whole(then: Content, now: Content) -> _Plan:
    """Everything as it was; what is withheld stays as it is now."""
    notes = {key: _note(key, then, now) for key in (then.notes.keys() | now.notes.keys()) - _withheld(then.notes)}
    links = {key: then.links.get(key) for key in (then.links.keys() | now.links.keys()) - _withheld(then.links)}
    groups = {key: then.groups.get(key) for key in then.groups.keys() | now.groups.keys()}
    return _Plan(notes, links, groups)


def _parts(then: Content, now: Content, notes: Collection[str], links: Collection[str]) -> _Plan:
    if any(key not in then.notes and key not in now.notes for key in notes):
        raise NotFound
    withheld = _withheld(then.links)
    if not _withheld(then.notes).isdisjoint(notes) or not withheld.isdisjoint(links):
        raise Withheld
    wanted: Wanted = {key: then.links.get(key) for key in links}
    for key, link in then.links.items():
        if not {link.source, link.target}.isdisjoint(notes) and key not in now.links.keys() | withheld:
            wanted[key] = link
    return _Plan({key: _note(key, then, now) for key in notes}, wanted, {})


def _note(key: str, then: Content, now: Content) -> NoteState | None:
    """As it was. What a reference says and shows is its source's, today as ever (ADR 44)."""
    note, today = then.notes.get(key), now.notes.get(key)
    if note is not None and today is not None and note.source and note.source == today.source:
        return replace(note, text=today.text, image=today.image)
    return note


def _withheld(things: Mapping[str, NoteState | LinkState]) -> set[str]:
    return {key for key, each in things.items() if each.author == withholding.NOBODY}


def _require_own(actor: User, canvas: Canvas, then: Content, now: Content, plan: _Plan) -> None:
    """Who only contributes brings back own notes, and own arrows; arrows of others at them stay away."""
    if actor.has_perm("canvases.change_canvas", canvas):
        return
    mine = identities(actor)
    for key in plan.notes:
        if any(key in each.notes and each.notes[key].author not in mine for each in (then, now)):
            raise NotYours
    for key in list(plan.links):
        if any(key in each.links and each.links[key].author not in mine for each in (then, now)):
            del plan.links[key]


def _carry_out(roots: Roots, plan: _Plan, now: Content, done: Restored) -> None:
    """Notes first: arrows need them. An arrow whose ends are not both there in one block is left alone, as nobody
    sees it."""
    ends = {key: note for key, note in (now.notes | plan.notes).items() if note is not None}
    for key, note in plan.notes.items():
        if note != now.notes.get(key):
            _bring_note(roots[NOTES], key, note)
            done.notes.append(key)
    for key, link in plan.links.items():
        if link != now.links.get(key) and (link is None or _is_drawn(link, ends)):
            _put(roots[LINKS], key, None if link is None else _link_fields(link))
            done.links.append(key)
    for key, group in plan.groups.items():
        if group != now.groups.get(key):
            _put(roots[GROUPS], key, None if group is None else _group_fields(group))
            done.groups.append(key)


def _bring_note(root: Map[Any], key: str, note: NoteState | None) -> None:
    content = root.get(key)
    if note is None or content is None:
        _put(root, key, None if note is None else _note_fields(note) | {"text": Text(note.text)})
        return
    rewrite(content["text"], note.text)
    fields = _note_fields(note)
    for name in (*POSITION, *TIES):
        if name not in fields:
            content.pop(name, None)
    for name, value in fields.items():
        if name not in {"created", "author"} and content.get(name) != value:
            content[name] = value


def _put(root: Map[Any], key: str, fields: Mapping[str, Any] | None) -> None:
    if fields is not None:
        root[key] = Map(dict(fields))
    elif key in root:
        del root[key]


def _note_fields(note: NoteState) -> dict[str, Any]:
    """All but the text; what is nothing is left out, as browsers do."""
    names = ("block", "type", "author", "created", *POSITION, *TIES)
    return {name: value for name in names if (value := getattr(note, name)) not in {None, ""}}


def _link_fields(link: LinkState) -> dict[str, Any]:
    fields = {"from": link.source, "to": link.target, "relation": link.relation, "author": link.author}
    return fields | {name: value for name in ("state", "label") if (value := getattr(link, name))}


def _group_fields(group: GroupState) -> dict[str, Any]:
    return {"block": group.block, "title": group.title}


def _is_drawn(link: LinkState, notes: Mapping[str, NoteState]) -> bool:
    source, target = notes.get(link.source), notes.get(link.target)
    return source is not None and target is not None and source.block == target.block


def _content(roots: Roots) -> Content:
    return Content(
        dict(_fitting(roots[NOTES], read_note)),
        dict(_fitting(roots[LINKS], read_link)),
        dict(_fitting(roots[GROUPS], read_group)),
    )


def _fitting(root: Map[Any], read: Any) -> Iterator[tuple[str, Any]]:
    for key, value in root.items():
        try:
            yield key, read(value)
        except Unfit:
            continue


def _block(then: Content, notes: list[str]) -> str:
    """Where the first note came back. Its words are not for the feed, which would keep them when it goes again."""
    return next((then.notes[key].block for key in notes if key in then.notes), "")
