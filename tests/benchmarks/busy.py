"""A canvas with 1 000 notes on which ten others write: how soon it is painted, how evenly it moves."""

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
        Measured("1 000 notes, first paint", painted, "ms", 2000),
        Measured("1 000 notes, all of them drawn", drawn, "ms", 2000),
        Measured(
            "1 000 notes, ten others write: a frame while typing, p95", percentile(typing, 0.95), "ms", MOST_FRAME_MS
        ),
        Measured(
            "1 000 notes, ten others write: a frame while dragging, p95",
            percentile(dragging, 0.95),
            "ms",
            MOST_FRAME_MS,
        ),
    ]
