"""Pictures of people: from whatever a browser sends to a small square WEBP that holds nothing but the picture.

Everything is judged before it is decoded, as cheaply as possible first: bytes, format, pixels, frames.
"""

from __future__ import annotations

import io
import struct
import threading
import uuid
import warnings
import zipfile
import zlib

from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _
from PIL import Image, ImageOps

from workspace.core.errors import Refusal, Sentence

FORMATS = ("PNG", "JPEG", "WEBP")
MAX_BYTES = 5 * 1024 * 1024
MAX_PIXELS = 40_000_000
MAX_WEBP_PIXELS = 12_000_000
"""Pillow's WEBP decoder holds a picture four times; either limit keeps a process below 300 MB."""
SIDE = 512
# What no picture contains: the file would be run or opened as something else by a program that looks closer.
FOREIGN = (b"<script", b"<?php", b"<!doctype html", b"%pdf-1")
# Everything Pillow raises for a file that is not what it says.
BROKEN = (OSError, SyntaxError, ValueError, TypeError, IndexError, OverflowError, struct.error, zlib.error)

# A picture takes up to 180 MB while it is decoded: never two at once in a process.
_one_at_a_time = threading.Lock()

# Pillow only warns of a decompression bomb between its two limits. Ours is lower; this is the second lock.
warnings.simplefilter("error", Image.DecompressionBombWarning)


class PictureRefused(Refusal):
    """The picture is not taken; the code says why."""

    def __init__(self, code: str, sentence: Sentence, status: int = 400) -> None:
        super().__init__(sentence, code=code)
        self.status = status


def prepare(upload: UploadedFile[bytes]) -> ContentFile[bytes]:
    """The picture to store: square, at most 512 pixels, without metadata, under a random name.

    Raises:
        PictureRefused: too large, another format, too many pixels, moving, broken, or two kinds of file in one.
    """
    if (upload.size or 0) > MAX_BYTES:
        raise too_many_bytes()
    content = upload.read(MAX_BYTES + 1)
    if _is_mixed(content):
        raise PictureRefused("picture_mixed", _("This file is a picture and something else in one. Save it anew."))
    picture = _opened(content)
    stored = io.BytesIO()
    try:
        with _one_at_a_time:
            _square(picture).save(stored, "WEBP", quality=85)
    except BROKEN as error:
        raise _broken() from error
    return ContentFile(stored.getvalue(), name=f"{uuid.uuid4().hex}.webp")


def too_many_bytes() -> PictureRefused:
    return PictureRefused("picture_too_large", _("The picture is larger than 5 MB. Choose a smaller one."), status=413)


def _broken() -> PictureRefused:
    return PictureRefused("picture_broken", _("The picture is damaged or incomplete. Choose another one."))


def _is_mixed(content: bytes) -> bool:
    lowered = content.lower()
    return zipfile.is_zipfile(io.BytesIO(content)) or any(mark in lowered for mark in FOREIGN)


def _opened(content: bytes) -> Image.Image:
    """The picture with its header read and judged, nothing decoded yet."""
    too_many_pixels = PictureRefused("picture_too_many_pixels", _("The picture has too many pixels. Save it smaller."))
    try:
        picture = Image.open(io.BytesIO(content), formats=FORMATS)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise too_many_pixels from error
    except BROKEN as error:  # UnidentifiedImageError is an OSError
        raise PictureRefused("picture_format", _("Only PNG, JPEG and WEBP pictures can be used.")) from error
    if picture.size[0] * picture.size[1] > (MAX_WEBP_PIXELS if picture.format == "WEBP" else MAX_PIXELS):
        raise too_many_pixels
    # A phone hides a depth map behind a JPEG ("MPO"); its first picture is the one people see.
    if picture.format != "MPO" and getattr(picture, "n_frames", 1) != 1:
        raise PictureRefused("picture_moving", _("Moving pictures cannot be used. Choose a still one."))
    return picture


def _square(picture: Image.Image) -> Image.Image:
    """The middle of the picture, small and the right way up, on a clean sheet that carries no metadata over."""
    # First roughly and in place: a JPEG is decoded small at once, and of others no second big copy is made.
    picture.thumbnail((SIDE * 4, SIDE * 4), Image.Resampling.NEAREST)
    mode = "RGBA" if picture.has_transparency_data else "RGB"
    side = min(SIDE, *picture.size)
    small = ImageOps.fit(picture.convert(mode), (side, side))
    small.info = picture.info
    upright = ImageOps.exif_transpose(small)
    clean = Image.new(mode, upright.size)
    clean.paste(upright)
    return clean
