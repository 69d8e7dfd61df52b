"""Pictures of people: a small square, made by `workspace.core.pictures`."""

from __future__ import annotations

import uuid

from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile

from workspace.core import pictures
from workspace.core.pictures import PictureRefused

MAX_BYTES = 5 * pictures.MEGABYTE
SIDE = 512


def prepare(upload: UploadedFile[bytes]) -> ContentFile[bytes]:
    """The picture to store: square, at most 512 pixels, without metadata, under a random name.

    Raises:
        PictureRefused: too large, another format, too many pixels, moving, broken, or two kinds of file in one.
    """
    content = pictures.bounded(upload, MAX_BYTES)
    (drawn,) = pictures.redraw(content, SIDE * 4, pictures.square(SIDE))
    return ContentFile(drawn.content, name=f"{uuid.uuid4().hex}.webp")


def too_many_bytes() -> PictureRefused:
    return pictures.too_many_bytes(MAX_BYTES)
