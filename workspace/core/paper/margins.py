"""What stands in the margins of every page, its number and the name of the document, is decoration to whoever listens.

The printer marks it as content that belongs to no tag, which PDF/UA-1 does not allow (7.1): its issue 1836. Runs on the
document just before it is written (`finisher` of `write_pdf`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def decorate(_document: Any, pdf: Any) -> None:
    """Say of marked content that no tag in the tree owns that it is decoration, and forget the tags beside the tree."""
    tree = pdf.objects[_number(pdf.catalog["StructTreeRoot"])]
    kept = {element.number for element in _elements(pdf, tree)}
    beside = [each for each in pdf.objects if _is_element(each) and each.number not in kept]
    for element in beside:
        page = pdf.objects[_number(element["Pg"])]
        for mark in element["K"]:
            if isinstance(mark, int):
                _decorate(pdf.objects[_number(page["Contents"])].stream, mark)
    _forget(pdf.objects[_number(tree["ParentTree"])]["Nums"], {element.reference for element in beside})
    for element in beside:
        element.free = "f"


def _elements(pdf: Any, element: Any) -> Iterator[Any]:
    yield element
    for kid in element.get("K", ()):
        if isinstance(kid, bytes):
            yield from _elements(pdf, pdf.objects[_number(kid)])


def _is_element(thing: Any) -> bool:
    return isinstance(thing, dict) and thing.get("Type") == "/StructElem"


def _decorate(stream: list[Any], mark: int) -> None:
    place = next(index for index, part in enumerate(stream) if isinstance(part, dict) and part.get("MCID") == mark)
    stream[place - 1 : place + 1] = ["/Artifact", "<</Type /Pagination>>"]


def _forget(numbers: list[Any], gone: set[bytes]) -> None:
    """In the way from content to tags: numbers of pages, each before the tags of its content."""
    for tags in numbers[1::2]:
        if isinstance(tags, list):
            tags[:] = ["null" if tag in gone else tag for tag in tags]


def _number(reference: bytes) -> int:
    return int(reference.split()[0])
