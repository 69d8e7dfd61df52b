"""How long files and functions may be, and what they may not be called. Kept, not preached."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("workspace", "teams", "experiments", "canvases", "tests")
FILES = sorted(
    path for package in PACKAGES for path in (ROOT / package).rglob("*.py") if "migrations" not in path.parts
)
FILE_LINES, FUNCTION_LINES = 400, 50
UNSPEAKING = {"signals.py", "utils.py", "helpers.py", "common.py", "misc.py"}


@pytest.mark.parametrize("path", FILES, ids=[str(path.relative_to(ROOT)) for path in FILES])
def test_files_and_functions_are_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= FILE_LINES
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            assert length <= FUNCTION_LINES, f"{node.name} in line {node.lineno} has {length} lines"


def test_names_of_files_say_what_is_in_them() -> None:
    assert {path.name for path in FILES} & UNSPEAKING == set()


@pytest.mark.parametrize(("kind", "folder"), [("browser", "e2e"), ("live", "live"), ("faults", "faults")])
def test_tests_of_a_kind_lie_where_make_looks_for_them(kind: str, folder: str) -> None:
    marked = [path for path in FILES if f"pytest.mark.{kind}" in path.read_text(encoding="utf-8")]
    assert marked
    assert {path.parent for path in marked} == {ROOT / "tests" / folder}
