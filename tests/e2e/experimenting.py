"""What people do on the page of an experiment."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image
from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.live.api import Script


def kaarnala(joni: Script) -> str:
    team: str = joni.call("GET", f"/canvases/{joni.canvas(1)}/")["team"]["id"]
    return team


def told(joni: Script, title: str) -> dict[str, Any]:
    """The whole story of an experiment of the demo."""
    found = joni.call("GET", f"/experiments/?team={kaarnala(joni)}")["results"]
    experiment = next(each["id"] for each in found if each["title"] == title)
    story: dict[str, Any] = joni.call("GET", f"/experiments/{experiment}/")
    return story


def begin(joni: Script, title: str, line: str = "") -> dict[str, Any]:
    """A new experiment of Kaarnala's, with a line on its checklist if there is one; its story."""
    team = kaarnala(joni)
    believed = {"team": team, "statement": f"We believe that people answer, because we ask with {title}."}
    assumption = joni.call("POST", "/assumptions/", believed)["id"]
    made = joni.call("POST", "/experiments/", {"team": team, "title": title, "assumption": assumption})
    if line:
        joni.call("POST", "/checklist-lines/", {"design": made["designs"][0]["id"], "line": line})
    story: dict[str, Any] = joni.call("GET", f"/experiments/{made['id']}/")
    return story


def next_step(page: Page) -> Locator:
    return page.get_by_role("region", name="Next step")


def take(page: Page, step: str, said: dict[str, str] | None = None) -> None:
    next_step(page).get_by_role("button", name=step, exact=True).click()
    dialog = page.get_by_role("dialog", name=step)
    fill(dialog, said or {})
    dialog.get_by_role("button", name=step, exact=True).click()
    expect(dialog).to_have_count(0)


def fill(form: Locator, fields: dict[str, str]) -> None:
    """Write or choose, by the labels of the fields."""
    for label, value in fields.items():
        field = form.get_by_label(label, exact=True).first
        if field.evaluate("element => element.tagName") == "SELECT":
            field.select_option(label=value)
        else:
            field.fill(value)


def save(page: Page, form: str) -> None:
    page.get_by_role("form", name=form).get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("form", name=form)).to_have_count(0)


def attach(form: Locator, button: str, shows: str) -> None:
    """Choose a picture, and say what it shows."""
    with form.page.expect_file_chooser() as chosen:
        form.get_by_role("button", name=button, exact=True).click()
    chosen.value.set_files([photo()])
    form.get_by_role("textbox", name="What does picture 1 show?").fill(shows)


def photo() -> FilePayload:
    stored = io.BytesIO()
    Image.new("RGB", (640, 480), "teal").save(stored, "JPEG")
    return {"name": "bus-stop.jpg", "mimeType": "image/jpeg", "buffer": stored.getvalue()}
