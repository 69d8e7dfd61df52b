"""Pictures people send: from whatever a browser sends to a small WEBP that holds nothing but the picture.

Everything is judged before it is decoded, as cheaply as possible first: bytes, format, pixels, frames.
"""

from __future__ import annotations

import io
import struct
import threading
import warnings
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from django.core.files.uploadedfile import UploadedFile
from django.db.models.fields.files import FieldFile
from django.utils.translation import gettext as _
from PIL import Image, ImageOps

from workspace.core.errors import Refusal, Sentence

FORMATS = ("PNG", "JPEG", "WEBP")
MAX_PIXELS = 40_000_000
MAX_WEBP_PIXELS = 12_000_000
"""Pillow's WEBP decoder holds a picture four times; either limit keeps a process below 300 MB."""
MEGABYTE = 1024 * 1024
# What no picture contains: the file would be run or opened as something else by a program that looks closer.
FOREIGN = (b"<script", b"<?php", b"<!doctype html", b"%pdf-1")
# Everything Pillow raises for a file that is not what it says.
BROKEN = (OSError, SyntaxError, ValueError, TypeError, IndexError, OverflowError, struct.error, zlib.error)
CANNOT_BE_READ = (OSError, ValueError)
JPEG_QUALITY = 80

Shape = Callable[[Image.Image], Image.Image]

# A picture takes up to 180 MB while it is decoded: never two at once in a process.
_one_at_a_time = threading.Lock()

# Pillow only warns of a decompression bomb between its two limits. Ours is lower; this is the second lock.
warnings.simplefilter("error", Image.DecompressionBombWarning)


class PictureRefused(Refusal):
    """The picture is not taken; the code says why."""

    def __init__(self, code: str, sentence: Sentence, status: int = 400) -> None:
        super().__init__(sentence, code=code)
        self.status = status


@dataclass(frozen=True, slots=True)
class Redrawn:
    """A WEBP without metadata; width and height in pixels."""

    content: bytes
    width: int
    height: int


def bounded(upload: UploadedFile[bytes], max_bytes: int) -> bytes:
    """The bytes of an upload.

    Raises:
        PictureRefused: there are more than `max_bytes`.
    """
    if (upload.size or 0) > max_bytes:
        raise too_many_bytes(max_bytes)
    content: bytes = upload.read(max_bytes + 1)
    return content


def redraw(content: bytes, side: int, *shapes: Shape) -> list[Redrawn]:
    """The picture, the right way up, in each of the shapes; each is made from the one before.

    Args:
        side: pixels of the longer side that the first shape will keep; what is far beyond is left out while decoding.

    Raises:
        PictureRefused: another format, too many pixels, moving, broken, or two kinds of file in one.
    """
    if is_mixed(content):
        raise PictureRefused("picture_mixed", _("This file is a picture and something else in one. Save it anew."))
    picture = _opened(content)
    try:
        with _one_at_a_time:
            # First roughly and in place: a JPEG is decoded small at once, and of others no second big copy is made.
            picture.thumbnail((side, side), Image.Resampling.NEAREST)
            drawn = []
            for shape in shapes:
                picture = _clean(picture, shape)
                drawn.append(_encoded(picture))
            return drawn
    except BROKEN as error:
        raise PictureRefused(
            "picture_broken", _("The picture is damaged or incomplete. Choose another one.")
        ) from error


def within(side: int) -> Shape:
    """The whole picture, no side longer than that; a small one keeps its size."""

    def shrink(picture: Image.Image) -> Image.Image:
        picture.thumbnail((side, side), Image.Resampling.LANCZOS)
        return picture

    return shrink


def square(side: int) -> Shape:
    """The middle of the picture."""
    return lambda picture: ImageOps.fit(picture, (min(side, *picture.size),) * 2)


def as_jpeg(stored: FieldFile) -> bytes:
    """A stored picture in a form that office programs know; nothing where its file is gone."""
    written = io.BytesIO()
    try:
        with stored.open("rb") as file, Image.open(file) as image:
            image.convert("RGB").save(written, "JPEG", quality=JPEG_QUALITY)
    except CANNOT_BE_READ:
        return b""
    return written.getvalue()


def too_many_bytes(max_bytes: int) -> PictureRefused:
    sentence = _("The picture is larger than %(limit)s MB. Choose a smaller one.") % {"limit": max_bytes // MEGABYTE}
    return PictureRefused("picture_too_large", sentence, status=413)


def is_mixed(content: bytes) -> bool:
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


def _clean(picture: Image.Image, shape: Shape) -> Image.Image:
    """In its shape and the right way up, on a clean sheet that carries no metadata over."""
    mode = "RGBA" if picture.has_transparency_data else "RGB"
    small = shape(picture.convert(mode))
    small.info = picture.info
    upright = ImageOps.exif_transpose(small)
    clean = Image.new(mode, upright.size)
    clean.paste(upright)
    return clean


def _encoded(picture: Image.Image) -> Redrawn:
    stored = io.BytesIO()
    picture.save(stored, "WEBP", quality=85)
    return Redrawn(stored.getvalue(), *picture.size)
