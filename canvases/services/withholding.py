"""What nobody may read any more, and the log still has: the words of people whose accounts are gone, and of guests who
have withdrawn their answer.

The log is never rewritten (ADR 11), so whatever reads the past asks here. What still stands on the canvas is not hidden
in its past: everybody reads it today.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import replace

from canvases import log
from canvases.engine.replay import Content
from canvases.engine.schema import LinkState, NoteState
from canvases.models import AnswerState, Canvas, Document
from workspace.accounts.models import User

NOBODY = ""
"""The author of a note or an arrow whose words are withheld."""


def gone_among(authors: Collection[str]) -> frozenset[str]:
    """Those of the authors' ids that no account has, or whose answer is withdrawn."""
    ids = {author: _id(author) for author in authors}
    known = User.objects.filter(pk__in=[each for each in ids.values() if each])
    there = set(known.exclude(guest_answer__state=AnswerState.WITHDRAWN).values_list("pk", flat=True))
    return frozenset(author for author, pk in ids.items() if pk not in there)


def shown(note: NoteState, now: NoteState | None, gone: Collection[str]) -> NoteState:
    """A note of the past as it may be shown, given what it is today. Withheld, nothing of it is left but its place."""
    if note.author not in gone or (now is not None and now.text == note.text):
        return note
    return replace(note, text="", image="", author=NOBODY)


def shown_link(link: LinkState, now: LinkState | None, gone: Collection[str]) -> LinkState:
    """The same for an arrow; one without words has nothing to withhold."""
    if not link.label or link.author not in gone or (now is not None and now.label == link.label):
        return link
    return replace(link, label="", author=NOBODY)


def without_withheld(canvas: Canvas, content: Content) -> Content:
    """What a canvas was as it may be shown today."""
    gone = gone_among({each.author for things in (content.notes, content.links) for each in things.values()})
    if not gone:
        return content
    now = present(canvas)
    return replace(
        content,
        notes={key: shown(note, now.notes.get(key), gone) for key, note in content.notes.items()},
        links={key: shown_link(link, now.links.get(key), gone) for key, link in content.links.items()},
    )


def present(canvas: Canvas) -> Content:
    """The canvas as its log has it now."""
    return log.restore(Document.objects.get(pk=canvas.pk), keep_going=True).content()


def _id(author: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(author)
    except ValueError:
        return None
