"""A canvas with something of everything in it, and readers of files that know nothing of how we write them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

from docx import Document
from pypdf import PdfReader

from canvases.models import Canvas
from canvases.services.links import NewLink, add_links
from canvases.services.notes import NewNote, add_notes
from tests.people import Browser, People
from workspace.accounts.models import User


def written_on(canvas: Canvas, people: People) -> None:
    """Canvas 2 with notes in a list, on rings and on axes, by Alice, Bob and the guest Greta."""
    add_notes(
        people.alice,
        canvas,
        notes=[
            NewNote("unheard", "Parents who work nights\nand sleep in the day"),
            NewNote("rings", "The youth council", lane="core", x=0.2, y=0.5),
            NewNote("rings", "Landlords"),
            NewNote("stakes", "Students at home", x=0.9, y=0.1),
            NewNote("promise", "We answer within a week"),
        ],
    )
    add_notes(people.bob, canvas, notes=[NewNote("unheard", '=HYPERLINK("http://x")')])
    add_notes(people.greta, canvas, notes=[NewNote("unheard", "Those who moved here in June")])


def flows_on(canvas: Canvas, people: People) -> None:
    """Canvas 4 with an arrow."""
    kinds = canvas.template.body["blocks"]
    (graph,) = [block for block in kinds if block["kind"] == "graph"]
    notes = [NewNote("flows", text) for text in ("Guidance counsellor", "Outreach youth work")]
    first, second = add_notes(people.alice, canvas, notes=notes)
    relation, state = graph["config"]["edge_types"][0]["id"], graph["config"]["time_states"][-1]["id"]
    add_links(people.alice, canvas, links=[NewLink(str(first.pk), str(second.pk), relation, state, "name and worry")])


def export(user: User | None, canvas: Canvas, kind: str, **choices: Any) -> Any:
    asked = "".join(f"&{name}={value}" for name, value in choices.items())
    return Browser(user).send("get", f"/canvases/{canvas.pk}/export/?format={kind}{asked}")


def words(kind: str, content: bytes) -> str:
    """Everything a reader of the file can find."""
    match kind:
        case "pdf" | "poster":
            pages = PdfReader(io.BytesIO(content)).pages
            return " ".join(" ".join(page.extract_text() for page in pages).split())
        case "docx":
            return "\n".join(paragraph.text for paragraph in Document(io.BytesIO(content)).paragraphs)
        case _:
            return content.decode("utf-8-sig")


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def structure(content: bytes) -> Iterator[tuple[str, Any]]:
    """The tags of a PDF, in order, each with its element."""
    root: Any = PdfReader(io.BytesIO(content)).trailer["/Root"]

    def walk(element: Any) -> Iterator[tuple[str, Any]]:
        element = element.get_object()
        if isinstance(element, list):
            for each in element:
                yield from walk(each)
        elif isinstance(element, dict) and "/S" in element:
            yield element["/S"], element
            yield from walk(element["/K"]) if "/K" in element else ()

    yield from walk(root["/StructTreeRoot"]["/K"])
