"""The kinds of export, and what each is made from."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Sequence

from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from canvases.exports import document, file, table
from canvases.exports.reading import Whole
from workspace.core.paper import pdf, word


class OneFormat(models.TextChoices):
    """Of one canvas."""

    PDF = "pdf", _("PDF")
    WORD = "docx", _("Word")
    TABLE = "csv", _("Table")
    DATA = "json", _("Data")
    POSTER = "poster", _("Poster")


class AllFormat(models.TextChoices):
    """Of all canvases of a team in one file."""

    PDF = "pdf", _("PDF")
    WORD = "docx", _("Word")
    FILES = "zip", _("Tables and data")


TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "poster": "application/pdf",
    "zip": "application/zip",
}
ENDINGS = {"poster": "pdf"}
PATIENCE = 150
"""Seconds a worker lets the printing of all canvases take."""


def name_of(title: str, chosen: str) -> str:
    part = "-poster" if chosen == OneFormat.POSTER else ""
    return f"{slugify(title) or 'niitty'}{part}.{ENDINGS.get(chosen, chosen)}"


def of_one(whole: Whole, chosen: OneFormat, language: str) -> bytes:
    """One canvas as PDF/UA, Word, a table or data; the poster has no notes and is made by itself.

    Raises:
        PdfNotAvailable, ExportBusy: as `pdf.render`.
    """
    match chosen:
        case OneFormat.TABLE:
            return table.write(whole, language).encode()
        case OneFormat.DATA:
            return _data(whole, language)
        case OneFormat.WORD:
            return word.render(document.of_one(whole, language))
        case _:
            return pdf.render(document.of_one(whole, language))


def of_all(wholes: Sequence[Whole], chosen: AllFormat, language: str) -> bytes:
    """
    Raises:
        PdfNotAvailable, ExportBusy: as `pdf.render`.
    """
    match chosen:
        case AllFormat.FILES:
            return _files(wholes, language)
        case AllFormat.WORD:
            return word.render(document.of_all(wholes, language))
        case _:
            return pdf.render(document.of_all(wholes, language), patience=PATIENCE)


def _data(whole: Whole, language: str) -> bytes:
    return json.dumps(file.write(whole, language), ensure_ascii=False, indent=1).encode()


def _files(wholes: Sequence[Whole], language: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as files:
        for whole in wholes:
            name = f"{whole.canvas.number:02}-{slugify(whole.body['title'])}"
            files.writestr(f"{name}.csv", table.write(whole, language))
            files.writestr(f"{name}.json", _data(whole, language))
    return packed.getvalue()
