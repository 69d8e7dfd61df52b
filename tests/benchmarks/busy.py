"""A canvas with 1 000 notes on which ten others write: how soon it is painted, how evenly it moves; then the same with
100 pictures and 200 notes in groups."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from playwright.sync_api import Page, sync_playwright

from tests.benchmarks.editors import Crowd, work
from tests.benchmarks.opening import fill
from tests.benchmarks.page import shown
from tests.benchmarks.report import Measured, percentile
from tests.browser import LAUNCH, sign_in
from tests.live.api import Script
from tests.servers import Server

NOTES = 1000
OTHERS = Crowd(writers=10, readers=0, updates_a_second=2.0, seconds=30.0)
BEFORE_THEY_WRITE_MS = 3_000
SENTENCE = "What somebody saw on a grey morning, told in a sentence that takes a while. "
KEY_MS = 60
DRAGS, STEPS, STEP_MS = 6, 40, 16
MOST_FRAME_MS = 20

FIRST_PAINT = """() => performance.getEntriesByName("first-contentful-paint")[0].startTime"""
WATCH = """() => {
    const frames = [];
    let last = performance.now();
    const look = now => { frames.push(now - last); last = now; window.watching = requestAnimationFrame(look); };
    window.watching = requestAnimationFrame(look);
    window.framesSeen = () => { cancelAnimationFrame(window.watching); return frames; };
}"""


_DRESS = """
import io
from collections import defaultdict
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from canvases import documents
from canvases.engine.schema import NOTES
from canvases.models import Canvas
from canvases.services.grouping import group_notes
from canvases.services.images import add_image
from workspace.accounts.models import User
joni = User.objects.get(email="joni@niitty.example")
canvas = Canvas.objects.select_related("team__programme", "template").get(team__name="Kaarnala", number=1)
notes = list(canvas.notes.filter(deleted_at=None, group=None, image=None).order_by("pk")[:900])
blocks = defaultdict(list)
for note in notes[:200]:
    blocks[note.block].append(str(note.pk))
for keys in blocks.values():
    for start in range(0, len(keys), 8):
        group_notes(joni, canvas, title=f"Group {start}", notes=keys[start:start + 8])
images = []
for number in range(100):
    drawn = io.BytesIO()
    Image.effect_noise((1200, 900), 40 + number).convert("RGB").save(drawn, "JPEG")
    images.append(str(add_image(joni, canvas, upload=SimpleUploadedFile("photo.jpg", drawn.getvalue())).pk))
def show(roots):
    for note, image in zip(notes[100::8], images):
        roots[NOTES][str(note.pk)]["image"] = image
documents.change(joni, canvas, show)
"""
"""Every eighth note from the hundredth on has a picture, so that some of them are in groups."""


def _p95(frames: list[float]) -> float:
    return percentile(frames, 0.95)


def _frames(page: Page, act: Callable[[Page], None]) -> list[float]:
    """Milliseconds from each frame to the next while something is done."""
    page.evaluate(WATCH)
    act(page)
    frames: list[float] = page.evaluate("() => window.framesSeen()")
    return frames[1:]


def _type(page: Page) -> None:
    page.locator("[data-note] button").first.focus()
    page.keyboard.press("Enter")
    page.get_by_role("textbox").first.wait_for()
    page.keyboard.type(SENTENCE * 2, delay=KEY_MS)
    page.keyboard.press("Escape")


def _drag(page: Page) -> None:
    """A note of the first block to and fro over the board."""
    box = page.locator("[data-note]").first.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    for drag in range(DRAGS):
        for step in range(STEPS):
            part = step / STEPS if drag % 2 == 0 else 1 - step / STEPS
            page.mouse.move(x + 700 * part, y + 250 * part)
            page.wait_for_timeout(STEP_MS)
    page.keyboard.press("Escape")
    page.mouse.up()


def measure(server: Server, script: Script) -> list[Measured]:
    fill(server, NOTES)
    plain = _measure(server, script, "1 000 notes")
    server.manage("shell", "--verbosity", "0", "--command", _DRESS)
    return plain + _measure(server, script, "1 000 notes, 100 pictures, 200 in groups")


def _measure(server: Server, script: Script, what: str) -> list[Measured]:
    canvas = script.canvas(1)
    with sync_playwright() as playwright, ThreadPoolExecutor(1) as pool:
        browser = playwright.chromium.launch(**LAUNCH)
        context = browser.new_context(viewport={"width": 1440, "height": 900})
        sign_in(context, server, "joni")
        page = context.new_page()
        drawn = 1000 * shown(page, f"{server.url}/canvases/{canvas}?view=board", NOTES)
        painted: float = page.evaluate(FIRST_PAINT)
        others = pool.submit(asyncio.run, work(server, [script], canvas, OTHERS))
        page.wait_for_timeout(BEFORE_THEY_WRITE_MS)
        typing, dragging = _frames(page, _type), _frames(page, _drag)
        others.result()
        browser.close()
    return [
        Measured(f"{what}, first paint", painted, "ms", 2000),
        Measured(f"{what}, all of them drawn", drawn, "ms", 2000),
        Measured(f"{what}, ten others write: a frame while typing, p95", _p95(typing), "ms", MOST_FRAME_MS),
        Measured(f"{what}, ten others write: a frame while dragging, p95", _p95(dragging), "ms", MOST_FRAME_MS),
    ]
