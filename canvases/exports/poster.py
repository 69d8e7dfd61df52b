"""A canvas for the wall: empty blocks on A3, each with a code that opens that block on a phone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import segno
from django.conf import settings
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import override

from canvases import templates
from canvases.models import Canvas
from workspace.core.languages import chosen
from workspace.core.paper import pdf

Data = dict[str, Any]
WIDTH, HEIGHT, GAP, COLUMNS = 400.0, 248.0, 3.0, 12
"""Millimetres that blocks have on the page, and between two of them; columns as in the layout of templates."""


@dataclass(frozen=True, slots=True)
class Field:
    """A block on the poster. `area` is its place, as CSS has it; `code` a picture as a data address."""

    title: str
    question: str
    area: str
    address: str
    code: str
    alt: str


def write(canvas: Canvas, language: str) -> bytes:
    """
    Raises:
        PdfNotAvailable, ExportBusy: as `pdf.render`.
    """
    body: Data = templates.localised(canvas.template.body, language)
    blocks = templates.in_reading_order(body["blocks"])
    rows = max(block["layout"]["row"] + block["layout"]["rowspan"] - 1 for block in blocks)
    with override(language):
        poster = {
            "language": language,
            "title": title_of(canvas, language),
            "team": canvas.team.name,
            "purpose": body["purpose"],
            "how": _("Point your phone at a code: it opens that block, and you write there."),
            "fields": [_field(canvas, block, rows) for block in blocks],
        }
        return pdf.printed(render_to_string("poster.html", {"poster": poster}))


def title_of(canvas: Canvas, language: str) -> str:
    return f"{canvas.number} {chosen(canvas.template.body['title'], language)}"


def address_of(canvas: Canvas, block_id: str) -> str:
    """Where a phone is led to; whoever is not signed in signs in first."""
    return f"{settings.PUBLIC_URL}/canvases/{canvas.pk}#{block_id}"


def _field(canvas: Canvas, block: Data, rows: int) -> Field:
    address = address_of(canvas, block["id"])
    return Field(
        title=block["title"],
        question=block.get("guest_question") or next(iter(block["prompts"]), ""),
        area=_area(block["layout"], rows),
        address=address,
        code=segno.make(address, error="m", micro=False).svg_data_uri(border=2, dark="#1D2A26", light="#FFFFFF"),
        alt=_("Code that opens “%(block)s”: %(address)s") % {"block": block["title"], "address": address},
    )


def _area(layout: Data, rows: int) -> str:
    """By hand: the printer's library knows grids, but fails on pictures that are placed in their cells."""
    column, row = (WIDTH + GAP) / COLUMNS, (HEIGHT + GAP) / rows
    left, top = (layout["col"] - 1) * column, (layout["row"] - 1) * row
    width, height = layout["colspan"] * column - GAP, layout["rowspan"] * row - GAP
    return f"left: {left:.1f}mm; top: {top:.1f}mm; width: {width:.1f}mm; height: {height:.1f}mm"
