"""What the notes' table is told of a document."""

from __future__ import annotations

import pytest
from django.utils import timezone

from canvases import projection
from canvases.engine.schema import NoteState
from canvases.models import Canvas, Note
from workspace.accounts.models import User
from workspace.core.ids import uuid7

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("created", [0.0, 1e300, -1e300])
def test_note_with_a_date_that_is_none_is_dated_now(canvas: Canvas, bob: User, created: float) -> None:
    state = NoteState("unheard", "actor", "Hei", str(bob.pk), created=created)
    projection.write(canvas.pk, {str(uuid7()): (state, str(bob.pk))}, 1)
    assert (timezone.now() - Note.objects.get().created_at).total_seconds() < 5
