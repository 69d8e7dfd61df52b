"""A file that cannot be written leaves nothing, and the person is told why."""

from __future__ import annotations

import contextlib
import errno
import resource
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from pytest_django.fixtures import Settings

from tests.accounts.test_avatar import picture, upload
from tests.people import Browser
from workspace.accounts.models import User


@contextlib.contextmanager
def full_disk(size: int) -> Iterator[None]:
    """No file of this process grows beyond so many bytes."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def kept(settings: Settings) -> list[Path]:
    return [path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()]


def test_a_full_disk_is_said_and_no_half_file_stays(
    browser: Callable[..., Browser], alice: User, settings: Settings
) -> None:
    window, sent = browser(alice), picture()
    with full_disk(100):
        answer = upload(window, sent)
    assert answer.status_code == 507
    assert answer.json()["code"] == "no_space"
    assert kept(settings) == []
    alice.refresh_from_db()
    assert not alice.avatar


class Torn(ContentFile):  # type: ignore[type-arg]  # generic in the stubs alone
    """A file whose second half cannot be read."""

    def chunks(self, chunk_size: int | None = None) -> Iterator[bytes]:
        yield b"half"
        raise OSError(errno.EIO, "Input/output error")


def test_whatever_breaks_leaves_no_half_file(settings: Settings) -> None:
    with pytest.raises(OSError, match="Input/output"):
        default_storage.save("notes.txt", Torn(b"half of it"))
    assert kept(settings) == []
    assert default_storage.save("notes.txt", ContentFile(b"all of it")) == "notes.txt"
