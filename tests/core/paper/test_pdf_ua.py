"""Documents read by a checker of PDF/UA-1, and the checker read by broken documents."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, NameObject, NumberObject, TextStringObject

from tests import pdf_ua
from workspace.core.paper import pdf
from workspace.core.paper.parts import (
    Block,
    Heading,
    Pairs,
    Paper,
    Photo,
    Photos,
    Picture,
    Points,
    Section,
    Table,
    Text,
)


def _image(form: str) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (8, 8), "white").save(written, form)
    return written.getvalue()


EVERYTHING: list[Block] = [
    Text("Words"),
    Text("A remark", is_quiet=True),
    Heading("Under it"),
    Points(["One", "Two\nand its second line"]),
    Heading("Deeper", level=4),
    Pairs([("Owner", "Elif"), ("State", "Running")]),
    Table("Rounds", ["Round", "Days"], [["1", "14"], ["2", "7"]]),
    Picture(_image("PNG"), "An empty square"),
    Photos([Photo(_image("JPEG"), "Another", "From the bus stop")]),
]


@pytest.fixture(scope="module")
def printed() -> bytes:
    """Every part a document can have, over several pages."""
    long = Section("Many", [Points([f"Point {number}" for number in range(120)])])
    return pdf.render(Paper("sv", "Title", "Team", "Under", [Section("One", EVERYTHING), long], foot="Foot"))


def test_every_part_of_a_document_can_be_read_by_everybody(printed: bytes) -> None:
    assert pdf_ua.faults(printed) == []


def _without(name: str) -> Callable[[PdfWriter], None]:
    def take(writer: PdfWriter) -> None:
        del writer.root_object[NameObject(name)]

    return take


def _retag(before: str, after: str) -> Callable[[PdfWriter], None]:
    def retag(writer: PdfWriter) -> None:
        element: Any = next(each for each in _elements(writer) if each["/S"] == before)
        element[NameObject("/S")] = NameObject(after)

    return retag


def _elements(writer: PdfWriter) -> list[Any]:
    return [each for each in (part.get_object() for part in writer._objects if part) if _is_element(each)]


def _is_element(thing: Any) -> bool:
    return isinstance(thing, dict) and thing.get("/Type") == "/StructElem"


def _disown(writer: PdfWriter) -> None:
    owner: Any = next(each for each in _elements(writer) if each["/S"] == "/Span")
    owner[NameObject("/K")] = ArrayObject()


def _promise(writer: PdfWriter) -> None:
    owner: Any = next(each for each in _elements(writer) if each["/S"] == "/Span")
    owner["/K"].append(NumberObject(4_000))


def _unmark(writer: PdfWriter) -> None:
    content: Any = writer.pages[0].get_contents()
    content.set_data(content.get_data() + b"\nBT ET q 0 0 1 1 re f Q\n")
    writer.pages[0][NameObject("/Contents")] = writer._add_object(content)


def _lose_a_font(writer: PdfWriter) -> None:
    fonts: Any = writer.pages[0]["/Resources"]["/Font"]  # type: ignore[index]  # pypdf does not say what it holds
    font = next(iter(fonts.values())).get_object()
    inner = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
    descriptor = inner["/FontDescriptor"].get_object()
    for name in ("/FontFile", "/FontFile2", "/FontFile3"):
        descriptor.pop(name, None)


def _silence(writer: PdfWriter) -> None:
    writer.root_object[NameObject("/Lang")] = TextStringObject("")


BROKEN: dict[str, tuple[Callable[[PdfWriter], None], str]] = {
    "no tags": (_without("/StructTreeRoot"), "01-006"),
    "not said to be tagged": (_without("/MarkInfo"), "06-001"),
    "nothing about it": (_without("/Metadata"), "06-002"),
    "no language": (_silence, "11-006"),
    "its file name for a title": (_without("/ViewerPreferences"), "07-002"),
    "a tag nobody knows": (_retag("/H2", "/Heading"), "02-001"),
    "a level left out": (_retag("/H2", "/H4"), "14-003"),
    "no first heading": (_retag("/H1", "/H2"), "14-002"),
    "a point in no list": (_retag("/L", "/Div"), "09-004"),
    "a picture without words": (_retag("/Span", "/Figure"), "13-004"),
    "a heading of no column": (_retag("/TD", "/TH"), "15-003"),
    "a cell beside its row": (_retag("/TR", "/Div"), "09-004"),
    "words of no tag": (_disown, "01-005"),
    "a tag without words": (_promise, "01-006"),
    "a line that is nothing": (_unmark, "01-005"),
    "letters of the reader's own": (_lose_a_font, "31-009"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_the_checker_sees_what_is_broken(printed: bytes, name: str) -> None:
    spoil, expected = BROKEN[name]
    writer = PdfWriter(clone_from=io.BytesIO(printed))
    spoil(writer)
    written = io.BytesIO()
    writer.write(written)
    assert [fault for fault in pdf_ua.faults(written.getvalue()) if fault.startswith(expected)], expected


def test_a_copy_of_ours_is_whole(printed: bytes) -> None:
    """What is broken above is broken by what is done there, not by the copying."""
    written = io.BytesIO()
    PdfWriter(clone_from=io.BytesIO(printed)).write(written)
    assert pdf_ua.faults(written.getvalue()) == []
