from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from canvases import templates
from canvases.models import CanvasTemplate, TemplateSet
from canvases.services.sets import load_set
from canvases.sets.faults import faults
from canvases.templates import shape
from workspace.core.errors import Invalid

pytestmark = pytest.mark.django_db


@pytest.fixture
def data() -> Any:
    return json.loads(templates.DEFAULT_FILE.read_text(encoding="utf-8"))


def test_the_ten_canvases_load_and_loading_again_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("load_canvases")
    call_command("load_canvases")
    assert TemplateSet.objects.count() == 1
    assert CanvasTemplate.objects.count() == 10
    assert "Already loaded" in capsys.readouterr().out


def test_changed_data_is_a_new_version_beside_the_old(data: Any) -> None:
    first, _ = load_set(data)
    data["canvases"][0]["title"]["en"] = "The phenomenon we share"
    second, is_new = load_set(data)
    assert is_new
    assert (first.version, second.version) == (1, 2)
    assert first.templates.get(number=1).body["title"]["en"] == "Shared phenomenon"


DEEP: Any = json.loads("[" * 900 + "]" * 900)


def change(data: Any, path: str, value: Any) -> Any:
    changed = copy.deepcopy(data)
    *way, last = path.split(".")
    target = changed
    for step in way:
        target = target[int(step)] if isinstance(target, list) else target[step]
    if value is None:
        del target[last]
    else:
        target[last] = value
    return changed


@pytest.mark.parametrize(
    ("path", "value", "complaint"),
    [
        ("canvases.0.title.sv", None, "$.canvases[0].title"),
        ("canvases.0.title.sv", " ", "$.canvases[0].title.sv"),
        ("canvases.3.blocks.1.kind", "pie", "$.canvases[3].blocks[1].kind"),
        ("canvases.1.blocks.0.config", {}, "$.canvases[1].blocks[0].config"),
        ("canvases.0.phase", "dream", "$.canvases[0].phase: There is no “dream”."),
        (
            "canvases.0.blocks.0.note_types",
            ["wish"],
            "$.canvases[0].blocks[0].note_types[0]: There is no “wish”.",
        ),
        ("canvases.0.blocks.0.layout.colspan", 7, None),
        ("canvases.1.slug", "shared-phenomenon", "$.canvases: “shared-phenomenon” is there twice."),
        ("canvases.0.links.0.to_block", "nowhere", "$.canvases[0].links[0].to_block"),
        ("note_types", None, "$: “note_types” is missing."),
        ("schema_version", "2.0", "$.schema_version"),
        ("canvases.0.number", 1.0, "$.canvases[0].number: This has to be a whole number."),
        ("canvases.0.slug", "shared\n", "$.canvases[0].slug"),
        (
            "canvases.0.blocks.0.layout.colspan",
            12,
            "$.canvases[0].blocks[1].layout: This lies on",
        ),
        ("note_types.12.id", "lesson", "$.note_types: “learning” is missing"),
        ("canvases.0.purpose.en", "half a \ud83d", "$.canvases[0].purpose.en: This has characters"),
        ("about", float("nan"), "$.about: This number is too large."),
        (
            "vocab.deep",
            DEEP,
            "$.vocab.deep: This is nested too deeply.",
        ),
    ],
)
def test_a_bad_file_is_refused_whole_with_paths(data: Any, path: str, value: Any, complaint: str | None) -> None:
    changed = change(data, path, value)
    if complaint is None:
        assert faults(changed) == []
        return
    with pytest.raises(Invalid) as refusal:
        load_set(changed)
    assert any(line.startswith(complaint) for line in refusal.value.extra["errors"]["canvases"])
    assert not TemplateSet.objects.exists()
    assert not CanvasTemplate.objects.exists()


def test_every_error_is_named(data: Any) -> None:
    changed = change(change(data, "canvases.0.title.fi", None), "canvases.9.blocks.0.kind", "pie")
    assert len(faults(changed)) == 2


def test_what_is_missing_is_named_once(data: Any) -> None:
    found = faults(change(data, "canvases.2.blocks.0.kind", None))
    assert [fault.path for fault in found] == ["$.canvases[2].blocks[0]"]


@pytest.mark.parametrize("content", ["not json", "[]", "{}", "\ud83d"])
def test_the_command_says_what_is_wrong(tmp_path: Path, content: str) -> None:
    file = tmp_path / "set.json"
    file.write_bytes(content.encode("utf-8", "surrogatepass"))
    with pytest.raises(CommandError):
        call_command("load_canvases", str(file))
    assert not TemplateSet.objects.exists()


def test_the_command_says_when_there_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("load_canvases", str(tmp_path / "none.json"))


def test_shapes_know_lanes_rings_columns_and_arrows(data: Any) -> None:
    shapes = {canvas["slug"]: shape(canvas) for canvas in data["canvases"]}
    assert shapes["actors-and-invitations"].blocks["rings"].lanes == ("centre", "core", "active", "needed", "edge")
    assert shapes["iteration-log"].blocks["rounds"].columns == 12
    assert shapes["value-exchange"].blocks["flows"].relations == {"tangible", "intangible", "missing"}
    assert shapes["value-exchange"].blocks["flows"].states == {"today", "wanted"}
    assert shapes["shared-phenomenon"].blocks["drivers"].relations == {"link"}
    assert not shapes["actors-and-invitations"].blocks["promise"].is_open


def test_texts_come_in_the_readers_language_and_fall_back_to_english() -> None:
    texts = {"title": {"en": "Shared", "fi": "Yhteinen"}, "list": [{"en": "a", "sv": "b"}], "plain": 3}
    assert templates.localised(texts, "fi") == {"title": "Yhteinen", "list": ["a"], "plain": 3}
    assert templates.localised(texts, "sv") == {"title": "Shared", "list": ["b"], "plain": 3}
