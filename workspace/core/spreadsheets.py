"""Tables for spreadsheets (CSV), in which no cell is taken for a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

BOM = "\ufeff"
"""Without it a well-known spreadsheet reads the letters of four languages wrong."""
UNSEEN = "[ \u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*"
"""Spaces, and signs nobody sees: programs that drop them when they read a cell find what stands behind."""
FORMULA = re.compile(f"(^|[;\t\r\n])({UNSEEN})([=+\\-@\uff1d\uff0b\uff0d\uff20])")


def written(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerows([safe(cell) for cell in row] for row in (header, *rows))
    return BOM + out.getvalue()


def safe(cell: str) -> str:
    """What a spreadsheet would take for a formula is made a text: anybody may name a team or write a note.

    Where numbers have a decimal comma, spreadsheets part cells at semicolons instead, whatever is quoted: so what
    follows one is looked at as well.
    """
    guarded = FORMULA.sub(r"\1'\2\3", cell)
    return f"'{guarded}" if cell.startswith(("\t", "\r")) else guarded
