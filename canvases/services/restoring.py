"""Bringing back what a canvas was: always a new change at the end of the log, through the same gate as every other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
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
from canvases.models import Canvas, CanvasImage, Document
from canvases.services import history, planning
from canvases.services.notes import POSITION, TIES, rewrite
from canvases.services.planning import Chosen, Plan, Wanted
from teams.models import Verb
from teams.services import activity
from workspace.accounts.models import User
from workspace.core.errors import Forbidden
from workspace.core.policy import require


class NotYours(Forbidden):
    sentence = _("You can bring back what you wrote yourself. Ask the core team for the rest.")


@dataclass(slots=True)
class Restored:
    """What a restoring did: to take it back, restore the same from the step `before`, sparing what changed since
    `after`.

    Attributes:
        before: the newest step of the log before it.
        after: the newest step once it was done.
        notes, links, groups: those that are different now; nothing was written when there are none.
        spared: how many notes, arrows and groups were left alone, because somebody has changed them since.
        pictureless: notes that came back and whose picture was deleted for good.
        ungrouped: notes that came back to no group: theirs is gone, and the actor may not make it again.
    """

    before: int = 0
    after: int = 0
    notes: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    spared: int = 0
    pictureless: list[str] = field(default_factory=list)
    ungrouped: list[str] = field(default_factory=list)


def restore(
    actor: User, canvas: Canvas, *, sequence: int, chosen: Chosen | None = None, since: int | None = None
) -> Restored:
    """Make the whole canvas what it was after a step of its log, or only some notes, arrows and groups of it.

    Of what is named, what was not there then is removed; arrows at a note that comes back come with it. A note comes
    back into its group, which is made again where it is gone. Whole, it is for the core team, and leaves alone what may
    not be shown any more. Everybody who has the canvas open sees it.

    Args:
        since: leave alone what somebody has changed after that step of the log, as taking back does.

    Raises:
        Forbidden: the actor may not change this, or not all of it; then nothing is changed.
        NoSuchStep: a sequence is beyond the log.
        NotFound: a note that is named was on this canvas neither then nor now.
        Withheld: the words of a note or an arrow that is named may not be shown any more.
        Invalid: the engine's judge refuses the change; then nothing is changed.
    """
    wanted = chosen or Chosen()
    require(actor, "canvases.change_canvas" if wanted.is_whole else "canvases.contribute_canvas", canvas)
    # Before the transaction: SQLite has one writer.
    then = history.state_at(canvas, sequence=sequence).content
    left = None if since is None else history.log_at(canvas, sequence=since).content
    return _restore(actor, canvas, then, wanted, left)


@transaction.atomic
def _restore(actor: User, canvas: Canvas, then: Content, chosen: Chosen, left: Content | None) -> Restored:
    done = Restored()

    def edit(roots: Roots) -> None:
        done.before, now = _head(canvas), _content(roots)
        plan = planning.plan_of(then, now, chosen)
        if not chosen.is_whole:
            _require_own(actor, canvas, then, now, plan)
        if left is not None:
            done.spared = planning.spare(plan, now, left)
        _carry_out(roots, plan, now, done)
        done.ungrouped = sorted(planning.ungrouped(plan, then, now) & set(done.notes))
        done.pictureless = _without_picture(canvas, {key: plan.notes[key] for key in done.notes})

    # The notes' table knows who wrote a note that is gone; of an arrow only the log does.
    documents.change(actor, canvas, edit, authors={key: link.author for key, link in then.links.items()})
    done.after = _head(canvas)
    if done.notes or done.links or done.groups:
        block = "" if chosen.is_whole else _block(then, done.notes)
        activity.record(actor, canvas.team, Verb.CANVAS_RESTORED, target=("canvas", canvas.pk), anchor_id=block)
    return done


def _head(canvas: Canvas) -> int:
    return Document.objects.values_list("head", flat=True).get(pk=canvas.pk)


def _without_picture(canvas: Canvas, brought: Wanted) -> list[str]:
    """Of these notes, those whose picture is there no more: it was deleted a month after nothing showed it."""
    named = {key: note.image for key, note in brought.items() if note is not None and note.image}
    known = CanvasImage.objects.filter(team=canvas.team_id, pk__in=named.values()) if named else ()
    there = {str(image.pk) for image in known}
    return [key for key, image in named.items() if image not in there]


def _require_own(actor: User, canvas: Canvas, then: Content, now: Content, plan: Plan) -> None:
    """Who only contributes brings back own notes, and own arrows; arrows of others at them stay away, and so do groups,
    which the core team makes."""
    if actor.has_perm("canvases.change_canvas", canvas):
        return
    plan.groups.clear()
    mine = identities(actor)
    for key in plan.notes:
        if any(key in each.notes and each.notes[key].author not in mine for each in (then, now)):
            raise NotYours
    for key in list(plan.links):
        if any(key in each.links and each.links[key].author not in mine for each in (then, now)):
            del plan.links[key]


def _carry_out(roots: Roots, plan: Plan, now: Content, done: Restored) -> None:
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
