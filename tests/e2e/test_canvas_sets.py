"""An owner brings canvases of the programme's own: a wrong file, a right one, a team that gets it."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from canvases import templates
from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House
from tests.e2e.test_intake import open_call
from tests.live.api import Script

pytestmark = pytest.mark.browser

OWN = "What we want to understand"


def content() -> Any:
    """The first two of the usual canvases, the first with a name of its own."""
    data = json.loads(templates.DEFAULT_FILE.read_text(encoding="utf-8"))
    data["canvases"] = data["canvases"][:2]
    data["canvases"][0]["title"]["en"] = OWN
    for canvas in data["canvases"]:
        canvas["links"] = []
    return data


def choose(page: Page, tmp_path: Path, data: Any, *, by_tap: bool = False) -> None:
    file = tmp_path / "canvases.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    button = page.get_by_role("button", name="Choose a file", exact=True)
    with page.expect_file_chooser() as chooser:
        button.tap() if by_tap else button.click()
    chooser.value.set_files(file)


def open_team(virpi: Script, programme: str, name: str) -> list[str]:
    team = virpi.call("POST", "/teams/", {"programme": programme, "name": name})["id"]
    return [canvas["title"] for canvas in virpi.call("GET", f"/canvases/?team={team}")["results"]]


def test_from_a_file_to_a_team_that_works_with_it(house: House, tmp_path: Path) -> None:
    virpi = Script(house.server, "virpi")
    virpi.call("PATCH", "/me/", {"language": "en"})
    programme, _call = open_call(virpi)
    page = house.page("virpi", f"/programmes/{programme}")
    page.get_by_role("link", name="See what teams get", exact=True).click()
    expect(page.get_by_role("heading", level=1, name="Canvases", exact=True)).to_be_visible()
    page.get_by_role("button", name="Upload a set", exact=True).click()

    wrong = copy.deepcopy(content())
    del wrong["canvases"][1]["title"]["fi"]
    choose(page, tmp_path, wrong)
    faults = page.get_by_role("alert").filter(has_text="One thing has to be put right")
    expect(faults).to_contain_text("canvas 2 \u201cActors and invitations\u201d, title: \u201cSuomi\u201d is missing.")

    choose(page, tmp_path, content())
    expect(page.get_by_text("This set has 2 canvases.")).to_be_visible()
    expect(page.get_by_role("heading", name=f"1 {OWN} Changed", exact=True)).to_be_visible()
    page.get_by_label("What is different, in a line").fill("Two are enough")
    page.get_by_role("button", name="Publish for new teams", exact=True).click()
    mine = page.get_by_role("listitem", name="Version 1", exact=True)
    expect(mine.get_by_text("New teams get it")).to_be_visible()
    expect(mine).to_contain_text("Two are enough")
    assert violations(page, "canvas sets") == []
    assert open_team(virpi, programme, "Two") == [OWN, "Actors and invitations"]

    page.get_by_role("button", name="Retire: Version 1", exact=True).click()
    expect(mine.get_by_text("Retired", exact=True)).to_be_visible()
    assert len(open_team(virpi, programme, "Ten")) == 10


def test_by_taps_on_a_phone(house: House, tmp_path: Path) -> None:
    virpi = Script(house.server, "virpi")
    virpi.call("PATCH", "/me/", {"language": "en"})
    programme, _call = open_call(virpi)
    phone = house.page("virpi", f"/programmes/{programme}/canvases", **PHONE)
    expect(phone.get_by_role("heading", level=1, name="Canvases", exact=True)).to_be_visible()
    phone.get_by_role("button", name="Upload a set", exact=True).tap()
    choose(phone, tmp_path, content(), by_tap=True)
    expect(phone.get_by_text("This set has 2 canvases.")).to_be_visible()
    phone.get_by_role("button", name="Publish for new teams", exact=True).tap()
    # Others have published before, perhaps; the newest stands first.
    mine = phone.get_by_role("listitem", name=re.compile(r"^Version \d+$")).first
    expect(mine.get_by_text("New teams get it")).to_be_visible()
    mine.get_by_role("button", name=re.compile("^Retire: ")).tap()
    expect(mine.get_by_text("Retired", exact=True)).to_be_visible()
    assert violations(phone, "canvas sets on a phone") == []
    assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")
