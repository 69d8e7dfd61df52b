from __future__ import annotations

import contextlib
import io
import random
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from PIL import Image
from pytest_django.fixtures import Settings

from tests.people import Browser, problem
from workspace.accounts import avatars
from workspace.accounts.models import User
from workspace.core import pictures


def picture(format_: str = "JPEG", size: tuple[int, int] = (900, 600), mode: str = "RGB", **options: Any) -> bytes:
    """Left half red, right half blue."""
    image = Image.new(mode, size, "red")
    image.paste("blue", (size[0] // 2, 0, *size))
    stored = io.BytesIO()
    image.save(stored, format_, **options)
    return stored.getvalue()


def upload(window: Browser, content: bytes, name: str = "me.jpg") -> Any:
    body = encode_multipart(BOUNDARY, {"file": SimpleUploadedFile(name, content)})
    return window.generic("PUT", "/api/v1/me/avatar/", body, content_type=MULTIPART_CONTENT)


def files(settings: Settings) -> list[Path]:
    return [path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()]


@pytest.mark.parametrize("format_", ["PNG", "JPEG", "WEBP"])
def test_a_picture_becomes_a_small_square(
    browser: Callable[..., Browser], alice: User, settings: Settings, format_: str
) -> None:
    window = browser(alice)
    response = upload(window, picture(format_))
    assert response.status_code == 200, response.content
    address = response.json()["avatar"]
    assert address.startswith("/media/avatars/")
    assert address.endswith(".webp")
    served: Any = window.get(address)
    assert served["Content-Type"] == "image/webp"
    assert served["Cache-Control"] == "private, max-age=604800, immutable"
    stored = Image.open(io.BytesIO(b"".join(served.streaming_content)))
    assert (stored.format, stored.size) == ("WEBP", (512, 512))


def test_pictures_are_for_people_who_are_signed_in(browser: Callable[..., Browser], alice: User) -> None:
    address = upload(browser(alice), picture()).json()["avatar"]
    assert browser().get(address).status_code == 404


def test_a_new_picture_takes_the_place_of_the_old(
    browser: Callable[..., Browser], alice: User, settings: Settings
) -> None:
    window = browser(alice)
    first = upload(window, picture()).json()["avatar"]
    second = upload(window, picture("PNG")).json()["avatar"]
    assert first != second
    assert len(files(settings)) == 1
    assert window.send("delete", "/me/avatar/").json()["avatar"] is None
    assert files(settings) == []


def test_metadata_is_gone_and_the_picture_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned a quarter clockwise: left becomes top
    exif[0x010F] = "A camera"
    exif.get_ifd(0x8825)[1] = "N"  # where it was taken
    stored = avatars.prepare(SimpleUploadedFile("me.jpg", picture(size=(600, 600), exif=exif.tobytes()))).read()
    assert b"A camera" not in stored
    image = Image.open(io.BytesIO(stored))
    assert dict(image.getexif()) == {}
    assert set(image.info) <= {"background", "loop", "timestamp", "duration"}
    top, bottom = (image.convert("RGB").getpixel((256, y)) for y in (50, 460))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert (top[0] > 200, bottom[2] > 200) == (True, True)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_every_kind_of_png_is_understood(mode: str) -> None:
    stored = io.BytesIO()
    Image.new(mode, (40, 30)).save(stored, "PNG")
    result = Image.open(avatars.prepare(SimpleUploadedFile("me.png", stored.getvalue())))
    assert result.size == (30, 30)


def test_a_phone_picture_with_a_depth_map_is_taken() -> None:
    stored = io.BytesIO()
    Image.new("RGB", (60, 60)).save(stored, "MPO", save_all=True, append_images=[Image.new("RGB", (60, 60))])
    assert avatars.prepare(SimpleUploadedFile("me.jpg", stored.getvalue())).size


def bomb(width: int, height: int) -> bytes:
    """A tiny PNG that claims to be enormous."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    content = zlib.compress(bytes(1024))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", content) + chunk(b"IEND", b"")


def moving(format_: str) -> bytes:
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    stored = io.BytesIO()
    frames[0].save(stored, format_, save_all=True, append_images=frames[1:])
    return stored.getvalue()


def with_archive() -> bytes:
    stored = io.BytesIO(picture())
    with zipfile.ZipFile(stored, "a") as archive:
        archive.writestr("run.js", "alert(1)")
    return stored.getvalue()


SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>'
REFUSED = [
    ("an SVG", SVG, "picture_format", 400),
    ("an SVG with a script", b"<svg><script>alert(1)</script></svg>", "picture_mixed", 400),
    ("a GIF", moving("GIF"), "picture_format", 400),
    ("a TIFF", picture("TIFF"), "picture_format", 400),
    ("a page", b"<!doctype html><p>Hello", "picture_mixed", 400),
    ("nothing that is known", b"hello", "picture_format", 400),
    ("a bomb", bomb(20_000, 20_000), "picture_too_many_pixels", 400),
    ("a bomb Pillow warns of", bomb(10_000, 10_000), "picture_too_many_pixels", 400),
    ("41 megapixels", bomb(41_000, 1_000), "picture_too_many_pixels", 400),
    ("13 megapixels of WEBP", picture("WEBP", (13_000, 1_000), method=0), "picture_too_many_pixels", 400),
    ("a moving PNG", moving("PNG"), "picture_moving", 400),
    ("a moving WEBP", moving("WEBP"), "picture_moving", 400),
    ("half a JPEG", picture(size=(2000, 2000), quality=95)[:9000], "picture_broken", 400),
    ("half a PNG", picture("PNG")[:-40], "picture_broken", 400),
    ("half a WEBP", picture("WEBP")[:-40], "picture_format", 400),
    ("a picture and an archive", with_archive(), "picture_mixed", 400),
    ("a picture and a page", picture() + b"<SCRIPT>alert(1)</SCRIPT>", "picture_mixed", 400),
    ("a picture and a program", picture("PNG") + b"<?php system($_GET[0]);", "picture_mixed", 400),
    ("5 MB and a byte", picture() + bytes(5 * 1024 * 1024), "picture_too_large", 413),
]


@pytest.mark.parametrize(("what", "content", "code", "status"), REFUSED, ids=[row[0] for row in REFUSED])
def test_anything_else_is_refused_with_a_reason(
    browser: Callable[..., Browser],
    alice: User,
    settings: Settings,
    what: str,
    content: bytes,
    code: str,
    status: int,
) -> None:
    assert problem(upload(browser(alice), content)) == (status, code)
    assert files(settings) == []


def test_no_file_is_no_picture(browser: Callable[..., Browser], alice: User) -> None:
    assert problem(upload(browser(alice), b"")) == (400, "invalid")
    response = browser(alice).generic("PUT", "/api/v1/me/avatar/", "{}", content_type="application/json")
    assert problem(response)[0] == 415


def test_damaged_pictures_never_break_the_server() -> None:
    chance = random.Random(7)
    for format_ in ("PNG", "JPEG", "WEBP"):
        whole = picture(format_, (64, 48))
        for _ in range(150):
            damaged = bytearray(whole)
            for _ in range(chance.randint(1, 8)):
                damaged[chance.randrange(len(damaged))] = chance.randrange(256)
            with contextlib.suppress(pictures.PictureRefused):
                avatars.prepare(SimpleUploadedFile("me", bytes(damaged)))
