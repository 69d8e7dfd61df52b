"""The notes of a canvas as a table for spreadsheets: one line each."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from canvases.exports.places import spot
from canvases.exports.reading import Whole
from canvases.projection import date_of
from workspace.core import spreadsheets

Line = tuple[str, ...]


def write(whole: Whole, language: str) -> str:
    with override(language):
        header = (_("Canvas"), _("Block"), _("Place"), _("Group"), _("Kind"), _("Text"), _("Author"), _("Written on"))
        return spreadsheets.written(header, _lines(whole))


def _lines(whole: Whole) -> Iterator[Line]:
    for block in whole.blocks:
        for _key, note in whole.notes_in(block):
            place = spot(block, note, whole.vocabulary["sectors"])
            said = whole.type_of(note), whole.words_of(note), whole.names.get(note.author, "")
            yield whole.title, block["title"], place, whole.group_of(note), *said, _date(note.created)


def _date(created: float) -> str:
    at = date_of(created)
    return timezone.localtime(at).date().isoformat() if at else ""
