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


def too_long(path: Path) -> list[str]:
    """What in the file is over its budget. One test for all files: nine hundred would cost more than they look at."""
    text, name = path.read_text(encoding="utf-8"), path.relative_to(ROOT)
    lines = len(text.splitlines())
    found = [f"{name} has {lines} lines"] if lines > FILE_LINES else []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > FUNCTION_LINES:
                found.append(f"{name}: {node.name} in line {node.lineno} has {length} lines")
    return found


def test_files_and_functions_are_short() -> None:
    assert len(FILES) > 800
    assert [words for path in FILES for words in too_long(path)] == []


def test_a_long_function_and_a_long_file_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.test_budgets.ROOT", tmp_path)
    body = "    pass\n" * FUNCTION_LINES
    (tmp_path / "a.py").write_text(f"def long():\n{body}", encoding="utf-8")
    (tmp_path / "b.py").write_text("\n" * (FILE_LINES + 1), encoding="utf-8")
    assert too_long(tmp_path / "a.py") == ["a.py: long in line 1 has 51 lines"]
    assert too_long(tmp_path / "b.py") == ["b.py has 401 lines"]


def test_names_of_files_say_what_is_in_them() -> None:
    assert {path.name for path in FILES} & UNSPEAKING == set()


@pytest.mark.parametrize(("kind", "folder"), [("browser", "e2e"), ("live", "live"), ("faults", "faults")])
def test_tests_of_a_kind_lie_where_make_looks_for_them(kind: str, folder: str) -> None:
    marked = [path for path in FILES if f"pytest.mark.{kind}" in path.read_text(encoding="utf-8")]
    assert marked
    assert {path.parent for path in marked} == {ROOT / "tests" / folder}
    assert {path for path in FILES if path.parent == ROOT / "tests" / folder and path.name.startswith("test_")} == {
        *marked
    }, "a plain run does not look there"
