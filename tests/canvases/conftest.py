"""The team of every test, with its ten canvases."""

from __future__ import annotations

import pytest

from canvases.models import Canvas
from teams.models import Team
from tests import make
from tests.people import People


@pytest.fixture
def canvas(team: Team, people: People) -> Canvas:
    """Canvas 2: `unheard` is an open list, `rings` an open ring map, `promise` a list of the core team."""
    return canvas_of(team, 2)


def canvas_of(team: Team, number: int) -> Canvas:
    made = make.canvas(team, number)
    return Canvas.objects.select_related("team__programme", "template").get(pk=made.pk)
