"""Whether a PDF can be read by everybody: what of PDF/UA-1 (ISO 14289-1) a program can see.

The numbers are those of the Matterhorn Protocol 1.1, which lists every way to break the standard. Written with pypdf,
so that it knows nothing of the program that made the file. Not looked at: what our files have none of (forms, media,
signatures, optional content), and what only people can judge.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream, IndirectObject

GROUPING = {"Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct"}
BLOCKS = {"P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody"}
TABLES = {"Table", "TR", "TH", "TD", "THead", "TBody", "TFoot"}
INLINE = {"Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Figure", "Formula", "Form"}
STANDARD = GROUPING | BLOCKS | TABLES | INLINE
PARENTS = {
    "LI": {"L"},
    "LBody": {"LI"},
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "THead": {"Table"},
    "TBody": {"Table"},
    "TFoot": {"Table"},
    "TH": {"TR"},
    "TD": {"TR"},
    "TOCI": {"TOC"},
}
CHILDREN = {"L": {"L", "LI", "Caption"}, "LI": {"Lbl", "LBody", "Span"}, "TR": {"TH", "TD"}}
TEXT = {b"Tj", b"TJ", b"'", b'"'}
LINES_AND_AREAS = {b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"sh"}
SHOWS = TEXT | LINES_AND_AREAS | {b"Do", b"BI"}
"""Operators that make something seen."""
FIRST_HEADING = 1


@dataclass(slots=True)
class Element:
    """A tag, and what lies in it. `marks`: the marked content of pages that it owns, as (page, number)."""

    tag: str
    content: Any
    parent: Element | None = None
    children: list[Element] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    objects: list[int] = field(default_factory=list)

    def inside(self) -> Iterator[Element]:
        yield self
        for child in self.children:
            yield from child.inside()


def faults(content: bytes) -> list[str]:
    """What keeps a PDF from being PDF/UA-1, each with the number of its failure condition; empty when nothing does."""
    reader = PdfReader(io.BytesIO(content))
    root: Any = reader.trailer["/Root"]
    found = list(_of_the_file(reader, root))
    if "/StructTreeRoot" not in root:
        return [*found, "01-006 no tags"]
    tree = _tree(root["/StructTreeRoot"], [page.indirect_reference for page in reader.pages])
    found += [fault for element in tree for fault in _of_an_element(element)]
    found += _of_tables(tree)
    found += _of_headings([element.tag for element in tree])
    marked = {place for element in tree for place in element.marks}
    owned = {each for element in tree if element.tag in {"Link", "Annot", "Form"} for each in element.objects}
    for number, page in enumerate(reader.pages):
        found += _of_a_page(number, page, marked, reader)
        found += _of_annotations(number, page, owned)
        found += _of_fonts(number, page)
    return found


def _of_the_file(reader: PdfReader, root: Any) -> Iterator[str]:
    if reader.is_encrypted:
        yield "26-001 encrypted"
    if not root.get("/MarkInfo", {}).get("/Marked"):
        yield "06-001 not said to be tagged"
    if root.get("/MarkInfo", {}).get("/Suspects"):
        yield "04-001 tags are suspects"
    if not root.get("/Lang"):
        yield "11-006 no language"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        yield "07-002 the title is not shown"
    about = root["/Metadata"].get_data().decode() if "/Metadata" in root else ""
    if not re.search(r'pdfuaid:part(>|=")1', about):
        yield "06-002 not said to be PDF/UA-1"
    if not re.search(r"dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>[^<]+<", about):
        yield "06-003 no title"
    if "/OpenAction" in root and "/JS" in str(root["/OpenAction"]):
        yield "29-001 a script"


def _tree(root: Any, pages: list[Any]) -> list[Element]:
    """Every tag, in reading order."""
    roles = {name[1:]: str(role)[1:] for name, role in root.get("/RoleMap", {}).items()}
    numbers = {page.idnum: number for number, page in enumerate(pages)}
    found: list[Element] = []

    def walk(kid: Any, parent: Element | None, page: int | None) -> None:
        thing = kid.get_object() if hasattr(kid, "get_object") else kid
        if isinstance(thing, list):
            for each in thing:
                walk(each, parent, page)
        elif isinstance(thing, int):
            assert parent is not None
            assert page is not None, "marked content of no page"
            parent.marks.append((page, thing))
        elif "/S" in thing:
            tag = str(thing["/S"])[1:]
            element = Element(roles.get(tag, tag), thing, parent)
            found.append(element)
            if parent is not None:
                parent.children.append(element)
            walk(thing.get("/K", []), element, _page(thing, numbers, page))
        elif thing.get("/Type") == "/MCR":
            assert parent is not None
            parent.marks.append((_page(thing, numbers, page) or 0, int(thing["/MCID"])))
        elif thing.get("/Type") == "/OBJR":
            assert parent is not None
            parent.objects.append(thing.raw_get("/Obj").idnum)

    walk(root["/K"], None, None)
    return found


def _page(thing: Any, numbers: dict[int, int], otherwise: int | None) -> int | None:
    reference = thing.raw_get("/Pg") if "/Pg" in thing else None
    return numbers[reference.idnum] if isinstance(reference, IndirectObject) else otherwise


def _of_an_element(element: Element) -> Iterator[str]:
    tag, parent = element.tag, element.parent.tag if element.parent else "nothing"
    if tag not in STANDARD:
        yield f"02-001 {tag} is no standard tag"
    if tag in PARENTS and parent not in PARENTS[tag]:
        yield f"09-004 {tag} lies in {parent}"
    for child in element.children:
        if tag in CHILDREN and child.tag not in CHILDREN[tag]:
            yield f"09-005 {child.tag} lies in {tag}"
    if tag in {"Figure", "Formula"} and not (element.content.get("/Alt") or element.content.get("/ActualText")):
        yield f"13-004 {tag} without words"
    if tag == "Note" and not element.content.get("/ID"):
        yield "19-003 a note without an id"
    is_empty = not any(each.marks or each.objects for each in element.inside())
    if is_empty and tag in {"H1", "H2", "H3", "H4", "H5", "H6", "LI", "Link"}:
        yield f"01-006 {tag} with nothing in it"


def _of_tables(tree: list[Element]) -> Iterator[str]:
    """Every cell says what heads it, or else every heading what it heads."""
    for table in (element for element in tree if element.tag == "Table"):
        cells = [each for each in table.inside() if each.tag == "TD"]
        heads = [each for each in table.inside() if each.tag == "TH"]
        if all(_has(cell, "/Headers") for cell in cells) and all("/ID" in head.content for head in heads):
            continue
        for _head in (head for head in heads if not _has(head, "/Scope")):
            yield "15-003 a table's heading that does not say of what"


def _has(element: Element, name: str) -> bool:
    return any(each.get(name) for each in _attributes(element))


def _attributes(element: Element) -> list[Any]:
    attributes = element.content.get("/A", [])
    told = attributes if isinstance(attributes, list) else [attributes]
    return [each.get_object() for each in told]


def _of_headings(tags: list[str]) -> Iterator[str]:
    levels = [int(tag[1]) for tag in tags if re.fullmatch(r"H[1-6]", tag)]
    if levels and levels[0] != FIRST_HEADING:
        yield "14-002 the first heading is not of the first level"
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"14-003 H{after} follows H{before}"


def _of_a_page(number: int, page: PageObject, marked: set[tuple[int, int]], reader: PdfReader) -> Iterator[str]:
    """All that is shown is either part of a tag or said to be decoration."""
    open_marks: list[str | int] = []
    seen: set[int] = set()
    content = page.get_contents()
    for operands, operator in ContentStream(content, reader).operations if content is not None else []:
        if operator in {b"BDC", b"BMC"}:
            mark = _mark(operands, page)
            if (mark == "Artifact") != ("Artifact" in open_marks) and any(each != "Span" for each in open_marks):
                yield f"01-001 page {number}: decoration and content lie in each other"
            open_marks.append(mark)
            seen |= {mark} if isinstance(mark, int) else set()
        elif operator == b"EMC":
            open_marks.pop()
        elif operator in SHOWS and not any(isinstance(each, int) or each == "Artifact" for each in open_marks):
            yield f"01-005 page {number}: {operator.decode()} is neither content nor decoration"
    for lost in sorted(seen - {mark for owner, mark in marked if owner == number}):
        yield f"01-005 page {number}: content {lost} belongs to no tag"
    for missing in sorted({mark for owner, mark in marked if owner == number} - seen):
        yield f"01-006 page {number}: a tag owns content {missing}, which is not there"
    if "/StructParents" not in page and seen:
        yield f"01-006 page {number}: no way from content to its tags"


def _mark(operands: list[Any], page: PageObject) -> str | int:
    name = str(operands[0])[1:]
    properties = operands[1] if len(operands) > 1 else {}
    if not hasattr(properties, "get"):
        properties = page["/Resources"]["/Properties"][properties]  # type: ignore[index]  # pypdf does not say what it holds
    number = properties.get("/MCID")
    return name if name == "Artifact" or number is None else int(number)


def _of_annotations(number: int, page: PageObject, owned: set[int]) -> Iterator[str]:
    annotations: Any = page.get("/Annots", [])
    if annotations and page.get("/Tabs") != "/S":
        yield f"28-008 page {number}: not gone through in the order of tags"
    for reference in annotations.get_object() if annotations else []:
        annotation = reference.get_object()
        if annotation["/Subtype"] == "/Popup":
            continue
        if reference.idnum not in owned:
            yield f"28-010 page {number}: {annotation['/Subtype']} belongs to no tag"
        if not annotation.get("/Contents"):
            yield f"28-012 page {number}: a link does not say where it leads"


def _of_fonts(number: int, page: PageObject) -> Iterator[str]:
    resources: Any = page.get("/Resources", {})
    for name, reference in resources.get("/Font", {}).items():
        font = reference.get_object()
        inner = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
        descriptor = inner.get("/FontDescriptor", {})
        if not any(file in descriptor for file in ("/FontFile", "/FontFile2", "/FontFile3")):
            yield f"31-009 page {number}: the font {name} is not in the file"
        if "/ToUnicode" not in font:
            yield f"10-001 page {number}: the font {name} does not say which letters it shows"
