"""A meeting that goes on: the owner puts the agenda together, a coach leads, a team follows and asks."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.axe import violations
from tests.e2e.conftest import PHONE, House, press
from tests.e2e.test_meetings import next_meeting
from tests.live.api import Script

pytestmark = pytest.mark.browser


def expect_first(dialog: Locator, *titles: str) -> None:
    """The agenda begins with these."""
    for place, title in enumerate(titles):
        expect(dialog.get_by_label("Mitä tapahtuu").nth(place)).to_have_value(title)


def test_an_agenda_is_put_together_from_a_recipe_by_keyboard(house: House, joni: Script) -> None:
    """Virpi reads Finnish; whoever reads English reads the recipe in English."""
    path = f"/meetings/{next_meeting(joni)}"
    virpi = house.page("virpi", path, reduced_motion="reduce")
    press(virpi, "Muuta ohjelmaa")
    dialog = virpi.get_by_role("dialog", name="Muuta ohjelmaa")
    expect(dialog.get_by_text("Vaiheet täyttävät tapaamisen tasan.")).to_be_visible()
    dialog.get_by_label("Mitä lisätään").select_option("recipe/one-two-four-all")
    dialog.get_by_label("Mihin kohtaan").select_option(index=2)
    press(dialog, "Lisää", exact=True)
    expect(dialog.get_by_label("Mitä tapahtuu")).to_have_count(16)
    expect_first(dialog, "Aloitus: mikä yllätti meidät", "1: yksin", "2: pareittain")
    expect(dialog.get_by_text(re.compile("18 minuuttia tapaamisen jälkeen"))).to_be_visible()
    press(dialog, "Siirrä ylös: Vaihe 3")
    expect_first(dialog, "Aloitus: mikä yllätti meidät", "2: pareittain", "1: yksin")
    press(dialog, "Siirrä ylös: Vaihe 3")
    assert violations(virpi, "agenda") == []
    press(dialog, "Tallenna")
    expect(dialog).to_have_count(0)

    read = house.page("joni", path)
    agenda = read.get_by_role("region", name="Agenda")
    expect(agenda.get_by_text("1: alone")).to_be_visible()
    expect(agenda.get_by_text("Recipe: 1").first).to_be_visible()


def test_a_coach_leads_and_everybody_follows(house: House, joni: Script) -> None:
    path = f"/meetings/{next_meeting(joni)}"
    marjukka = house.page("marjukka", path, reduced_motion="reduce")
    phone = house.page("joni", path, **PHONE)
    expect(phone.get_by_role("heading", level=2, name="Agenda")).to_be_visible()
    press(marjukka, "Aloita tapaaminen")
    press(marjukka, "Aloita")
    expect(phone.get_by_role("heading", level=2, name="Check-in: what surprised us")).to_be_visible()
    expect(phone.get_by_role("timer")).to_have_text(re.compile(r"^(20:00|1[89]:\d\d)$"))
    while not phone.get_by_role("link", name="Open canvas 8 of Kaarnala").is_visible():
        before = phone.get_by_text(re.compile(r"^Now: step \d+ of")).inner_text()
        press(marjukka, "Seuraava vaihe")
        expect(phone.get_by_text(before, exact=True)).to_have_count(0)
    press(marjukka, "2 minuuttia lisää")
    expect(phone.get_by_role("timer")).to_have_text(re.compile(r"^1:1[012]:\d\d$"))

    phone.get_by_label("Ask a question").fill("Who tells the participants?")
    press(phone, "Send")
    asked = marjukka.get_by_role("region", name="Kysymykset")
    expect(asked.get_by_text("Who tells the participants?")).to_be_visible()
    expect(asked.get_by_text("Joni Kallio")).to_be_visible()
    press(asked, "Lue ääneen")
    elif_ = house.page("elif", path)
    shown = elif_.get_by_role("region", name="Questions")
    expect(shown.get_by_text("Who tells the participants?")).to_be_visible()
    expect(shown.get_by_text("talked about now")).to_be_visible()
    expect(shown.get_by_text("Joni Kallio")).to_have_count(0)

    assert violations(phone, "live on a phone") == []
    assert violations(marjukka, "live for a coach") == []
    assert phone.evaluate("document.documentElement.scrollWidth") <= 390
    press(marjukka, "Päätä tapaaminen")
    press(marjukka, "Päätä", exact=True)
    expect(phone.get_by_role("timer")).to_have_count(0)
    expect(phone.get_by_text("Who tells the participants?")).to_be_visible()


def test_materials_are_laid_out_and_downloaded(house: House, joni: Script) -> None:
    path = f"/meetings/{next_meeting(joni)}"
    virpi = house.page("virpi", path, reduced_motion="reduce")
    press(virpi, "Lisää aineistoa")
    dialog = virpi.get_by_role("dialog", name="Lisää aineistoa")
    dialog.get_by_label("Nimi").fill("Muistio")
    with virpi.expect_file_chooser() as chooser:
        press(dialog, "Valitse tiedosto")
    chooser.value.set_files({"name": "muistio.txt", "mimeType": "text/plain", "buffer": b"Muistio\n"})
    expect(dialog.get_by_text("muistio.txt")).to_be_visible()
    dialog.get_by_label("Millä kielellä").select_option("fi")
    press(dialog, "Tallenna")
    link = house.page("joni", path).get_by_role("link", name="Muistio")
    expect(link).to_have_attribute("download", "muistio.txt")
    with link.page.expect_download() as download:
        link.press("Enter")
    assert download.value.path().read_bytes() == b"Muistio\n"
