"""The eight short lessons, from `content/lessons.json`, in four languages: each prepares for one canvas or several."""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from pathlib import Path

from workspace.core.languages import Localised

CONTENT = Path(__file__).parent / "content" / "lessons.json"


@dataclass(frozen=True)
class Lesson:
    number: int
    slug: str
    minutes: int
    title: Localised
    goal: Localised
    """What one can do after it."""
    points: list[Localised]
    try_now: Localised
    canvases: list[str]
    """Slugs of those it prepares for."""
    sources: list[str]


@functools.cache
def lessons() -> tuple[Lesson, ...]:
    """All of them, in order."""
    rows = json.loads(CONTENT.read_text(encoding="utf-8"))["lessons"]
    return tuple(Lesson(**row) for row in rows)


def lessons_for(canvas: str) -> list[Lesson]:
    """Those that prepare for a canvas, by its slug."""
    return [lesson for lesson in lessons() if canvas in lesson.canvases]
