"""Notes put together under a name (ADR 45)."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.translation import gettext as _
from pycrdt import Map

from canvases import documents
from canvases.engine.copies import Roots
from canvases.engine.schema import GROUPS, NOTES
from canvases.models import Canvas
from workspace.accounts.models import User
from workspace.core import text
from workspace.core.errors import Invalid, NotFound
from workspace.core.ids import uuid7
from workspace.core.policy import require


def group_notes(actor: User, canvas: Canvas, *, title: str, notes: Sequence[str]) -> str:
    """Make a group of notes of one block, and return its id. The title may be empty.

    Raises:
        Forbidden: the actor is not of the core team.
        Invalid: the notes lie in several blocks, or there are none.
        NotFound: a note is not there.
    """
    require(actor, "canvases.change_canvas", canvas)
    group_id = str(uuid7())

    def edit(roots: Roots) -> None:
        if not all(key in roots[NOTES] for key in notes):
            raise NotFound
        blocks = {roots[NOTES][key]["block"] for key in notes}
        if len(blocks) != 1:
            raise Invalid({"notes": [_("Group notes of one block.")]})
        roots[GROUPS][group_id] = Map({"block": blocks.pop(), "title": text.line(title)})
        for key in notes:
            roots[NOTES][key]["group"] = group_id

    documents.change(actor, canvas, edit)
    return group_id
