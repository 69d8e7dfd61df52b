"""The demo's picture on a note: drawn here, so that the repository holds no photo of anybody's street."""

from __future__ import annotations

import io

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, ImageDraw

from canvases.models import Canvas
from canvases.services.images import add_image
from canvases.services.notes import NewNote, add_notes
from workspace.accounts.models import User

CANVAS, BLOCK = 1, "signs"
WORDS = {
    "en": "The bus stop by the college: our poster hangs between eleven others, below the timetable of a line that "
    "stopped running in spring.",
    "fi": "Bussipysäkki oppilaitoksen vieressä: julisteemme on yhdentoista muun joukossa, keväällä lopetetun linjan "
    "aikataulun alla.",
    "et": "Bussipeatus kooli juures: meie plakat ripub üheteistkümne teise vahel, kevadel lõpetatud liini sõiduplaani "
    "all.",
    "sv": "Busshållplatsen vid läroanstalten: vår affisch hänger bland elva andra, under tidtabellen för en linje som "
    "lades ner i våras.",
}
SIZE = (1200, 900)
SKY, GROUND, POST, GLASS, PAPER, INK = "#C9DCE4", "#8FA08C", "#4B5650", "#E6EEF0", "#FBFAF4", "#7D8A84"
COLOURS = ("#D9A441", "#B8573F", "#5B8A72", "#4F7CA3", "#A9789B", "#C9C3A5")
OURS = 7


def add(canvas: Canvas, author: User, language: str) -> None:
    """A note of the core team, with a picture and the words that describe it."""
    drawn = io.BytesIO()
    _bus_stop().save(drawn, "PNG")
    upload = SimpleUploadedFile("bus-stop.png", drawn.getvalue())
    image = add_image(author, canvas, upload=upload)
    add_notes(author, canvas, notes=[NewNote(BLOCK, WORDS[language], image=str(image.pk))])


def _bus_stop() -> Image.Image:
    picture = Image.new("RGB", SIZE, SKY)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 700, 1200, 900), fill=GROUND)
    pen.polygon(((0, 760), (1200, 720), (1200, 900), (0, 900)), fill="#6E7A74")
    _sign(pen)
    pen.rectangle((360, 120, 1110, 150), fill=POST)
    pen.rectangle((385, 150, 1085, 690), fill=GLASS, outline=POST, width=10)
    _timetable(pen)
    for number in range(12):
        _poster(pen, number)
    return picture


def _sign(pen: ImageDraw.ImageDraw) -> None:
    pen.rectangle((192, 180, 208, 740), fill=POST)
    pen.rounded_rectangle((110, 130, 290, 290), 18, fill="#2F6F9F")
    pen.rounded_rectangle((145, 165, 255, 240), 10, fill=PAPER)
    pen.rectangle((157, 178, 243, 205), fill="#2F6F9F")
    for x in (165, 220):
        pen.ellipse((x, 230, x + 20, 250), fill=PAPER)


def _timetable(pen: ImageDraw.ImageDraw) -> None:
    pen.rectangle((420, 180, 1050, 285), fill=PAPER, outline=POST, width=3)
    for row in range(4):
        for column in range(9):
            x, y = 440 + column * 67, 200 + row * 20
            pen.rectangle((x, y, x + 44, y + 7), fill=INK)
    pen.line((430, 275, 1040, 190), fill="#B8573F", width=9)


def _poster(pen: ImageDraw.ImageDraw, number: int) -> None:
    x, y = 425 + number % 6 * 106 + number % 2 * 6, 310 + number // 6 * 185 + number % 3 * 9
    colour = "#1E7A5A" if number == OURS else COLOURS[number % len(COLOURS)]
    pen.rectangle((x, y, x + 88, y + 150), fill=PAPER, outline="#C2CBC5", width=2)
    pen.rectangle((x + 10, y + 12, x + 78, y + 62), fill=colour)
    for row in range(5):
        pen.rectangle((x + 10, y + 76 + row * 13, x + 78 - row % 3 * 14, y + 81 + row * 13), fill=INK)
