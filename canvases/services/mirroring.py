"""References show what their source says now: the server writes it, live on open canvases (ADR 44)."""

from __future__ import annotations

import logging
import uuid
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable

from django.db.models import Q

from canvases import documents
from canvases.engine.copies import Roots
from canvases.engine.schema import NOTES
from canvases.followers import Written
from canvases.models import Canvas, Note, Reference
from canvases.services import referring
from canvases.services.notes import rewrite
from workspace.core.errors import Refusal

logger = logging.getLogger(__name__)


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

    Words are followed one step: a source that shows another note itself, made a reference again after it was somebody's
    own, is marked as changed. Such chains are as long as somebody likes.
    """
    source = one.source
    leads = source.deleted_at is None and source.source is None
    is_known = one.note.source == source.pk
    return _stands(one) and (not is_known or (leads and one.note.text != source.text))


def _stands(one: Reference) -> bool:
    return one.note.deleted_at is None and one.note.source is not None


def _mirror(canvas: Canvas, references: Collection[Reference]) -> None:
    """A canvas that cannot be written holds up no other; it shows the old words until its source changes again."""

    def edit(roots: Roots) -> None:
        # Read under the document's lock: of two who follow at once, the later one writes the later words.
        words = dict(Note.objects.filter(uses__in=references, deleted_at=None).values_list("pk", "text"))
        for one in references:
            content = roots[NOTES].get(str(one.note_id))
            if content is None or not content.get("source"):
                continue
            if content["source"] != str(one.source_id):
                content["source"] = str(one.source_id)
            if one.source_id in words:
                rewrite(content["text"], words[one.source_id])

    try:
        documents.change(None, canvas, edit)
    except Refusal as refusal:
        logger.warning("Canvas %s does not show what its sources say now (%s)", canvas.pk, refusal.code)


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
    is_reworded = written[one.source_id][0] is not None and one.note.text != one.source.text
    return not is_reworded or (one.note.text == one.seen_text) != (one.source.text == one.seen_text)
