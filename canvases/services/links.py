"""Drawing arrows between notes from a request. Like notes, they go through the document."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils import timezone
from pycrdt import Map

from canvases import documents
from canvases.engine.copies import Roots
from canvases.engine.schema import LINKS
from canvases.models import Canvas
from workspace.accounts.models import User
from workspace.core.ids import uuid7
from workspace.core.policy import require


@dataclass(frozen=True, slots=True)
class NewLink:
    """An arrow from one note to another of the same block; ids as in the document."""

    source: str
    target: str
    relation: str
    state: str = ""
    label: str = ""


def add_links(actor: User, canvas: Canvas, *, links: list[NewLink]) -> None:
    """Draw arrows under the actor's name, in one change.

    Raises:
        Forbidden: the actor writes nowhere on this canvas.
        Invalid: the ends are not in one block, or the block has no such relation; then none is drawn.
    """
    require(actor, "canvases.contribute_canvas", canvas)
    created = timezone.now().timestamp()

    def edit(roots: Roots) -> None:
        for link in links:
            content = {"from": link.source, "to": link.target, "relation": link.relation, "author": str(actor.pk)}
            optional = {"state": link.state, "label": link.label}
            content |= {name: value for name, value in optional.items() if value}
            roots[LINKS][str(uuid7())] = Map(content | {"created": created})

    documents.change(actor, canvas, edit)
