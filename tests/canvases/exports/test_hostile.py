"""What the engine lets through from any Yjs client does not break a file, nor what opens it."""

from __future__ import annotations

import pytest
from pycrdt import Map, Text

from canvases import documents
from canvases.engine.copies import Roots
from canvases.engine.schema import GROUPS, LINKS, NOTES
from canvases.models import Canvas
from tests.canvases.conftest import canvas_of
from tests.canvases.exports.kit import export, flows_on, rows, words
from tests.people import People

pytestmark = pytest.mark.django_db
HOSTILE = "\x01\ufffe\u202e=cmd|' /C calc'!A0 <script>alert(1)</script>\x0b\u2028end"
GROUP = "018f0000-0000-7000-8000-000000000001"


@pytest.fixture
def hostile(canvas: Canvas, people: People) -> Canvas:
    """Canvas 4 with a note, a group and an arrow that say this, as a socket may write them."""
    flows = canvas_of(canvas.team, 4)
    flows_on(flows, people)

    def edit(roots: Roots) -> None:
        roots[GROUPS][GROUP] = Map({"block": "flows", "title": HOSTILE})
        for note in roots[NOTES].values():
            note["group"] = GROUP
            note["text"] = Text(HOSTILE)
        for link in roots[LINKS].values():
            link["label"] = HOSTILE

    documents.change(people.alice, flows, edit)
    return flows


@pytest.mark.parametrize("kind", ["pdf", "docx", "csv", "json"])
def test_every_kind_of_file_is_made_and_holds_the_words(hostile: Canvas, people: People, kind: str) -> None:
    answer = export(people.alice, hostile, kind)
    assert answer.status_code == 200, answer.content
    said = words(kind, answer.content)
    assert "alert(1)" in said
    if kind != "json":
        assert not {"\x01", "\ufffe", "\x0b", "\u2028"} & set(said)


def test_no_cell_is_a_formula_and_no_group_turns_its_line_around(hostile: Canvas, people: People) -> None:
    for row in rows(export(people.alice, hostile, "csv").content):
        assert not any(cell.lstrip(" \u202e").startswith(("=", "+", "-", "@")) for cell in row.values()), row
        assert "\u202e" not in row["Group"]
