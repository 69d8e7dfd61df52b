"""What a canvas begins with, when somebody opens a team with words it has said already."""

from __future__ import annotations

from canvases.engine.judge import Access
from canvases.models import Canvas, Document
from canvases.services.notes import NewNote, write_notes
from workspace.accounts.models import User
from workspace.core.errors import Conflict
from workspace.core.policy import require


def begin(actor: User, canvas: Canvas, *, notes: list[NewNote]) -> None:
    """Write the first notes of a canvas under the name of whoever opens the team. They may write nothing later (ADR 9).

    Raises:
        Conflict: somebody has written here.
        Invalid: a note does not fit its block; then none is written.
    """
    require(actor, "teams.add_team", canvas.team.programme)
    if Document.objects.filter(pk=canvas.pk, head__gt=0).exists():
        raise Conflict
    write_notes(actor, canvas, notes, access=Access.CHANGE)
