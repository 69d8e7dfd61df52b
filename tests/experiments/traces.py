"""Log entries and files as tests need them, and hands that send files."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from pytest_django.fixtures import Settings

from experiments.models import Attachment, LogEntry
from experiments.services.attachments import NAMES
from teams.models import Team
from tests.people import Browser
from workspace.accounts.models import User

PDF = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"


def entry(team: Team, by: User, text: str = "Met the night staff.", **details: Any) -> LogEntry:
    return LogEntry.objects.create(team=team, author=by, text=text, **details)


def attachment(beside: Any, by: User, **details: Any) -> Attachment:
    """A document with a file in the storage."""
    made = Attachment(
        kind="document", content_type="application/pdf", size=len(PDF), name="minutes.pdf", by=by, **details
    )
    setattr(made, NAMES[type(beside)], beside)
    made.file.save("f" * 32, ContentFile(PDF), save=False)
    made.save()
    return made


def send_file(window: Browser, content: bytes = PDF, name: str = "minutes.pdf", key: str = "", **fields: Any) -> Any:
    """`send_file(window, content, "name", evidence=id)`."""
    parts = {"file": SimpleUploadedFile(name, content)} | {field: str(value) for field, value in fields.items()}
    headers = {"Idempotency-Key": key} if key else None
    return window.generic(
        "POST",
        "/api/v1/attachments/",
        encode_multipart(BOUNDARY, parts),
        content_type=MULTIPART_CONTENT,
        headers=headers,
    )


def stored(settings: Settings) -> list[Path]:
    return [path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()]


def archive(**parts: bytes | str) -> bytes:
    """A ZIP with parts named as in `archive(**{"word/document.xml": "..."})`."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return written.getvalue()


def office(
    kind: str = "wordprocessingml.document", part: str = "word/document.xml", more: dict[str, bytes] | None = None
) -> bytes:
    types = f'<Override ContentType="application/vnd.openxmlformats-officedocument.{kind}.main+xml"/>'
    return archive(**{"[Content_Types].xml": types, part: "<x/>"}, **(more or {}))


def open_document(kind: str = "text", **more: bytes | str) -> bytes:
    return archive(mimetype=f"application/vnd.oasis.opendocument.{kind}", **{"content.xml": "<x/>"}, **more)
