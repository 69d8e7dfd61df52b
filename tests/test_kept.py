"""Tests with servers begin with what was kept: it must be made anew as soon as its sources are others."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import kept


def test_it_is_made_once_for_the_same_sources_and_anew_for_others(tmp_path: Path) -> None:
    source, made = tmp_path / "source", list[str]()

    def make(folder: Path) -> None:
        made.append(source.read_text(encoding="utf-8"))
        (folder / "file").write_text(made[-1], encoding="utf-8")

    for number, text in enumerate(("one", "one", "two", "one")):
        source.write_text(text, encoding="utf-8")
        into = tmp_path / f"into{number}"
        kept.put(into, "thing", [source], make, place=tmp_path / "kept")
        assert (into / "file").read_text(encoding="utf-8") == text
    assert made == ["one", "two", "one"]
    assert len(list((tmp_path / "kept").glob("thing-*"))) == 1


def test_what_failed_is_not_kept(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.touch()

    def fail(folder: Path) -> None:
        (folder / "half").touch()
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError, match="in the middle"):
        kept.put(tmp_path / "into", "thing", [source], fail, place=tmp_path / "kept")
    assert {path.name for path in (tmp_path / "kept").iterdir()} == {"thing.lock"}
    assert not (tmp_path / "into").exists()


def test_tables_are_made_anew_for_every_migration() -> None:
    sources = set(kept.of_the_product("py", "json"))
    assert set(kept.ROOT.glob("*/migrations/*.py")) | set(kept.ROOT.glob("workspace/*/migrations/*.py")) <= sources
    assert kept.ROOT / "requirements" / "base.txt" in sources
