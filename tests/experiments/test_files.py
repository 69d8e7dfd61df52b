from __future__ import annotations

import contextlib
import io
import random

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from experiments import files
from tests.accounts.test_avatar import picture
from tests.experiments.traces import PDF, archive, office, open_document
from workspace.core.errors import Refusal

WHOLE = {
    "docx": office(),
    "odt": open_document(),
    "pdf": PDF,
    "txt": "Hyvää päivää".encode(),
    "png": picture("PNG", (64, 48)),
}


def prepare(content: bytes, name: str = "a") -> files.Prepared:
    return files.prepare(SimpleUploadedFile(name, content))


@pytest.mark.parametrize("ending", WHOLE)
def test_damaged_files_never_break_the_server(ending: str) -> None:
    chance = random.Random(7)
    whole = WHOLE[ending]
    for _ in range(400):
        damaged = bytearray(whole[: chance.choice([len(whole), chance.randrange(1, len(whole))])])
        for _ in range(chance.randint(1, 8)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        with contextlib.suppress(Refusal):
            prepare(bytes(damaged), f"a.{ending}")


def test_the_parts_that_say_what_a_document_is_are_read_only_so_far() -> None:
    said = b"x" * (2 << 20) + files.DOCX.content_type.encode() + b".main+xml"
    with pytest.raises(files.FileRefused, match="file_format"):
        prepare(archive(**{"[Content_Types].xml": said, "word/document.xml": b"<x/>"}), "a.docx")


def test_what_can_be_seen_through_stays_so() -> None:
    stored = io.BytesIO()
    Image.new("RGBA", (40, 30), (255, 0, 0, 0)).save(stored, "PNG")
    drawn = prepare(stored.getvalue())
    for content in (drawn.content, drawn.thumbnail):
        assert Image.open(io.BytesIO(content)).getchannel("A").getextrema() == (0, 0)
