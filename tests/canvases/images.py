"""Hands that send pictures for notes, and read them."""

from __future__ import annotations

import uuid
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

from canvases.models import Canvas, Note
from canvases.services.notes import NewNote, add_notes
from tests.accounts.test_avatar import picture
from tests.people import Browser
from workspace.accounts.models import User


def send_image(window: Browser, canvas: uuid.UUID, content: bytes = b"", name: str = "photo.jpg", key: str = "") -> Any:
    parts = {"canvas": str(canvas), "file": SimpleUploadedFile(name, content or picture(size=(300, 200)))}
    headers = {"Idempotency-Key": key} if key else None
    body = encode_multipart(BOUNDARY, parts)
    return window.generic("POST", "/api/v1/canvas-images/", body, content_type=MULTIPART_CONTENT, headers=headers)


def sent(user: User, canvas: Canvas, content: bytes = b"", **rest: Any) -> Any:
    answer = send_image(Browser(user), canvas.pk, content, **rest)
    assert answer.status_code == 201, answer.content
    return answer.json()


def shown(user: User, canvas: Canvas, text: str = "A bus stop", image: str = "", block: str = "unheard") -> Note:
    """A note with a picture, which is sent first when none is named."""
    image = image or sent(user, canvas)["id"]
    return add_notes(user, canvas, notes=[NewNote(block, text, image=image)])[0]


def look_at(user: User | None, image: object, size: str = "whole", **headers: str) -> Any:
    """The answer, its body in `body`: a file is read to its end, which closes it."""
    answer: Any = Browser(user).get(f"/api/v1/canvas-images/{image}/file/?size={size}", headers=headers)
    answer.body = b"".join(answer.streaming_content) if answer.streaming else answer.content
    return answer
