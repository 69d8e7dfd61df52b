"""What may be put beside evidence, rounds and log entries: pictures, drawn anew, and a few kinds of documents.

What a document is, its content says and never its name. It is kept as it came and given out only as a download; still
nothing is taken that a program could run, or that is two kinds of file in one.
"""

from __future__ import annotations

import io
import re
import uuid
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import PurePath

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from workspace.core import pictures, text
from workspace.core.errors import Refusal, Sentence

MAX_BYTES = 10 * pictures.MEGABYTE
SIDE, THUMBNAIL_SIDE = 1600, 400
"""Pixels of the longer side."""
NAME_LENGTH = 160
# Of an archive: a thing people wrote has some hundred parts, and is not a hundred times as large when it is unpacked.
MAX_PARTS = 5000
MAX_UNPACKED = 200 * pictures.MEGABYTE
MAX_CONTENTS = pictures.MEGABYTE
BEGINS_A_PART = b"PK\x01\x02"
BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, ValueError, KeyError, OSError, EOFError)

PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
OFFICE = "application/vnd.openxmlformats-officedocument."
OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
# The first thing such a text would say to a program that looks closer.
SPEAKS_TO_A_PROGRAM = re.compile(rb"#!|<\?(?:php|xml)|<!doctype|<(?:html|head|body|script|svg|iframe)\b", re.IGNORECASE)
CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")


class FileRefused(Refusal):
    """The file is not taken; the code says why."""

    def __init__(self, code: str, sentence: Sentence, status: int = 400) -> None:
        super().__init__(sentence, code=code)
        self.status = status


@dataclass(frozen=True, slots=True)
class Prepared:
    """What is stored. Sizes in pixels, of a picture; `name` is a document's, and ends as its content says."""

    content: bytes
    content_type: str
    name: str = ""
    thumbnail: bytes = b""
    width: int | None = None
    height: int | None = None

    @property
    def is_picture(self) -> bool:
        return bool(self.thumbnail)


@dataclass(frozen=True, slots=True)
class _Kind:
    ending: str
    content_type: str


PDF = _Kind("pdf", "application/pdf")
DOCX = _Kind("docx", f"{OFFICE}wordprocessingml.document")
XLSX = _Kind("xlsx", f"{OFFICE}spreadsheetml.sheet")
ODT = _Kind("odt", f"{OPEN_DOCUMENT}text")
ODS = _Kind("ods", f"{OPEN_DOCUMENT}spreadsheet")
TXT = _Kind("txt", "text/plain")
CSV = _Kind("csv", "text/csv")


def prepare(upload: UploadedFile[bytes]) -> Prepared:
    """The file as it is to be stored.

    Raises:
        FileRefused, PictureRefused: too large, of another kind, broken, or two kinds of file in one.
    """
    if (upload.size or 0) > MAX_BYTES:
        raise too_large()
    content = upload.read(MAX_BYTES + 1)
    if content.startswith(PICTURES) or (content[:4], content[8:12]) == (b"RIFF", b"WEBP"):
        return _picture(content)
    stem = PurePath(text.line(upload.name or "").replace("\\", "/"))
    kind = _kind(content, stem.suffix.lower())
    ending = f".{kind.ending}"
    return Prepared(content, kind.content_type, f"{stem.stem[: NAME_LENGTH - len(ending)]}{ending}")


def random_name() -> str:
    return uuid.uuid4().hex


def too_large() -> FileRefused:
    sentence = _("The file is larger than %(limit)s MB. Choose a smaller one.") % {
        "limit": MAX_BYTES // pictures.MEGABYTE
    }
    return FileRefused("file_too_large", sentence, status=413)


def _picture(content: bytes) -> Prepared:
    whole, thumbnail = pictures.redraw(content, SIDE * 2, pictures.within(SIDE), pictures.within(THUMBNAIL_SIDE))
    return Prepared(whole.content, "image/webp", thumbnail=thumbnail.content, width=whole.width, height=whole.height)


def _kind(content: bytes, suffix: str) -> _Kind:
    if content.startswith(b"%PDF-"):
        if zipfile.is_zipfile(io.BytesIO(content)):
            raise _mixed()
        return PDF
    if content.startswith(b"PK\x03\x04"):
        return _archive(content)
    kind = {f".{one.ending}": one for one in (TXT, CSV)}.get(suffix)
    if kind is None or not _is_text(content):
        raise _unknown()
    return kind


def _archive(content: bytes) -> _Kind:
    """The documents that are archives of parts, by what the archive itself says it is."""
    if content.count(BEGINS_A_PART) > MAX_PARTS:
        raise _broken()
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _document(archive)
    except BROKEN as error:
        raise _broken() from error


def _document(archive: zipfile.ZipFile) -> _Kind:
    parts = archive.infolist()
    names = {part.filename for part in parts}
    if sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise _broken()
    kind = _open_document(archive, names) if "mimetype" in names else _office_document(archive, names)
    if any(name.lower().endswith("vbaproject.bin") or name.startswith(("Basic/", "Scripts/")) for name in names):
        raise FileRefused("file_macros", _("This document has macros in it. Save it without them, or as a PDF."))
    return kind


def _open_document(archive: zipfile.ZipFile, names: set[str]) -> _Kind:
    said = _beginning(archive, "mimetype").decode("ascii", "replace")
    for kind in (ODT, ODS):
        if said == kind.content_type and "content.xml" in names:
            return kind
    raise _unknown()


def _office_document(archive: zipfile.ZipFile, names: set[str]) -> _Kind:
    if "[Content_Types].xml" not in names:
        raise _unknown()
    said = _beginning(archive, "[Content_Types].xml").decode("utf-8", "replace")
    for kind, part in ((DOCX, "word/document.xml"), (XLSX, "xl/workbook.xml")):
        if f"{kind.content_type}.main+xml" in said and part in names:
            return kind
    raise _unknown()


def _beginning(archive: zipfile.ZipFile, name: str) -> bytes:
    """A part of an archive, as far as anybody honest would make it long."""
    with archive.open(name) as part:
        return part.read(MAX_CONTENTS)


def _is_text(content: bytes) -> bool:
    """Text as people's programs write it, and nothing else in disguise."""
    if not content.strip() or SPEAKS_TO_A_PROGRAM.search(content[:2048]):
        return False
    is_wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if is_wide else ("utf-8", "cp1252"):
        try:
            return not CONTROLS.search(content.decode(encoding))
        except UnicodeDecodeError:
            continue
    return False


def _unknown() -> FileRefused:
    return FileRefused(
        "file_format",
        _("Only pictures (PNG, JPEG, WEBP) and documents (PDF, DOCX, XLSX, ODT, ODS, TXT, CSV) can be attached."),
    )


def _mixed() -> FileRefused:
    return FileRefused("file_mixed", _("This file is two kinds of file in one. Save it anew."))


def _broken() -> FileRefused:
    return FileRefused("file_broken", _("The document is damaged, or unusually large inside. Save it anew."))
