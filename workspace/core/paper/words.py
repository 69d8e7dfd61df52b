"""How days and long texts are put into a document, in the active language."""

from __future__ import annotations

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import get_language

from workspace.core import text


def cut(written: str, length: int = 400) -> str:
    """The text on one line, at most so long: what is handed to decision makers is a page or two."""
    line = text.line(written)
    return line if len(line) <= length else f"{line[: length - 1].rstrip()}…"


def day(on: date | None) -> str:
    """Without a doubt which figure is the month."""
    if on is None:
        return ""
    return date_format(on, "j M Y" if get_language() == "en" else "SHORT_DATE_FORMAT")
