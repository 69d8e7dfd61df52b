"""References show what their source says now: the server writes it, live on open canvases (ADR 44)."""

from __future__ import annotations

import logging
import uuid
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable

from django.db.models import Q

from canvases import documents
from canvases.engine.copies import Roots
from canvases.engine.schema import NOTES, Content
from canvases.followers import Written
from canvases.models import Canvas, Note, Reference
from canvases.services import referring
from canvases.services.notes import rewrite
from workspace.core.errors import Refusal

logger = logging.getLogger(__name__)
Said = tuple[str, uuid.UUID | None]
"""The words of a note, and its picture."""


def follow(written: Written) -> None:
    """Called after notes were written or deleted. Asks the database once where none of them is part of a reference.

    A reference that comes back, by undoing or restoring, shows what its source says by now; one that somebody forged
    has no row here, and is shown nothing.
    """
    touched = Reference.objects.filter(Q(source__in=written) | Q(note__in=written))
    found = list(touched.select_related("source__canvas", "note__canvas__template"))
    if not found:
        return
    _tell_of(found, written)
    behind: defaultdict[uuid.UUID, list[Reference]] = defaultdict(list)
    shown: Counter[tuple[uuid.UUID, uuid.UUID]] = Counter()
    for one in found:
        place = one.note.canvas_id, one.source_id
        shown[place] += _stands(one)
        # Several who asked at the same moment may have made more; the later ones keep their words, and a mark.
        if shown[place] <= referring.MOST_USES and _is_behind(one):
            behind[one.note.canvas_id].append(one)
    for references in behind.values():
        _mirror(references[0].note.canvas, references)


def _is_behind(one: Reference) -> bool:
    """A source that has moved is another note, which the document does not know yet.

    What it says is followed one step: a source that shows another note itself, made a reference again after it was
    somebody's own, is marked as changed. Such chains are as long as somebody likes.
    """
    source = one.source
    leads = source.deleted_at is None and source.source is None
    is_known = one.note.source == source.pk
    return _stands(one) and (not is_known or (leads and _said(one.note) != _said(source)))


def _stands(one: Reference) -> bool:
    return one.note.deleted_at is None and one.note.source is not None


def _said(note: Note) -> Said:
    return note.text, note.image


def _mirror(canvas: Canvas, references: Collection[Reference]) -> None:
    """A canvas that cannot be written holds up no other; it shows the old words until its source changes again."""

    def edit(roots: Roots) -> None:
        # Read under the document's lock: of two who follow at once, the later one writes what is later.
        found = Note.objects.filter(uses__in=references, deleted_at=None).values_list("pk", "text", "image")
        said: dict[uuid.UUID, Said] = {pk: (text, image) for pk, text, image in found}
        for one in references:
            content = roots[NOTES].get(str(one.note_id))
            if content is not None and content.get("source"):
                _bring(content, one.source_id, said.get(one.source_id))

    try:
        documents.change(None, canvas, edit)
    except Refusal as refusal:
        logger.warning("Canvas %s does not show what its sources say now (%s)", canvas.pk, refusal.code)


def _bring(content: Content, source: uuid.UUID, said: Said | None) -> None:
    """Write what the source says into its reference. None for a source that is gone: what was brought stays."""
    if content["source"] != str(source):
        content["source"] = str(source)
    if said is None:
        return
    text, image = said
    rewrite(content["text"], text)
    if image is None:
        content.pop("image", None)
    elif content.get("image") != str(image):
        content["image"] = str(image)


def _tell_of(found: Iterable[Reference], written: Written) -> None:
    """Whoever types into a source changes the mark once, and not with every letter."""
    canvases: dict[uuid.UUID, Canvas] = {}
    for one in found:
        if _is_news(one, written):
            canvases |= {one.note.canvas_id: one.note.canvas, one.source.canvas_id: one.source.canvas}
    referring.tell(canvases.values())


def _is_news(one: Reference, written: Written) -> bool:
    if one.note_id in written and written[one.note_id][1] is not None:
        return True
    if one.source_id not in written:
        return False
    seen = one.seen_text, one.seen_image
    is_new = written[one.source_id][0] is not None and _said(one.note) != _said(one.source)
    return not is_new or (_said(one.note) == seen) != (_said(one.source) == seen)
