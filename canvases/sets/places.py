"""Where in a set something is, in the words of whoever reads it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from workspace.core.languages import Language, chosen
from workspace.core.text import excerpt

ROWS = {
    "canvases": gettext_lazy("canvas"),
    "blocks": gettext_lazy("block"),
    "phases": gettext_lazy("phase"),
    "note_types": gettext_lazy("note type"),
    "steps": gettext_lazy("step"),
    "guiding_questions": gettext_lazy("question"),
    "typical_mistakes": gettext_lazy("mistake"),
    "prompts": gettext_lazy("prompt"),
    "links": gettext_lazy("arrow"),
    "experiment_links": gettext_lazy("way to experiments"),
    "notes": gettext_lazy("note"),
    "lanes": gettext_lazy("lane"),
    "rings": gettext_lazy("ring"),
    "checklist": gettext_lazy("line"),
}
FIELDS = {
    "title": gettext_lazy("title"),
    "purpose": gettext_lazy("purpose"),
    "layout": gettext_lazy("place on the board"),
    "example": gettext_lazy("example"),
    "kind": gettext_lazy("kind"),
    "phase": gettext_lazy("phase"),
    "text": gettext_lazy("text"),
}


def in_words(parts: Sequence[str | int], data: Any) -> str:
    """Canvas 3 “Shared direction”, block 2, title, Swedish. What has no word of ours stays as the file calls it."""
    if not isinstance(data, dict):
        return _("the file as a whole")
    said: list[str] = []
    value, words = data, {**FIELDS, **dict(Language.choices)}
    for before, part in zip(["", *parts], parts, strict=False):
        value = value[part]
        if isinstance(part, int):
            said[-1] = _row(str(before), part + 1, value)
        else:
            said.append(str(words.get(part, part)))
    return ", ".join(said) or _("the file as a whole")


def _row(name: str, number: int, value: Any) -> str:
    what = f"{ROWS.get(name, name)} {number}"
    title = _title(value)
    return f"{what} “{title}”" if title else what


def _title(value: Any) -> str:
    title = value.get("title") if isinstance(value, dict) else None
    if not isinstance(title, dict) or not all(isinstance(text, str) for text in title.values()):
        return ""
    return excerpt(chosen(title), 60)
