"""What a browser needs: the weight of the first canvas view and of the join page, the time to show 500 notes."""

from __future__ import annotations

import statistics

from playwright.sync_api import Browser, Page, Response, sync_playwright

from tests.benchmarks.report import Measured
from tests.browser import LAUNCH, sign_in
from tests.live.api import Script
from tests.servers import Server

KILOBYTE = 1000
NOTES = 500
RUNS = 5
WHEN_DRAWN = """notes => new Promise(resolve => {
    const look = () => document.querySelectorAll("[data-note]").length < notes
        ? requestAnimationFrame(look)
        : requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    look();
})"""
"""Looks at every frame, where Playwright would look every half second; done when the frame with all notes is out."""
CHIPS_SECONDS = 1
REST_SECONDS = 4
"""Until the page has fetched what it may need later."""


def _scripts(page: Page) -> list[Response]:
    """Collects the scripts the page loads from now on."""
    found: list[Response] = []

    def note(response: Response) -> None:
        if response.request.resource_type == "script" and response.ok:
            found.append(response)

    page.on("response", note)
    return found


def _kilobytes(scripts: list[Response]) -> float:
    """As they travelled: Brotli, where the server offers it."""
    return sum(script.request.sizes()["responseBodySize"] for script in scripts) / KILOBYTE


def _join_weight(browser: Browser, server: Server) -> float:
    page = browser.new_page()
    scripts = _scripts(page)
    page.goto(f"{server.url}/join/#unknown", wait_until="networkidle")
    weight = _kilobytes(scripts)
    page.close()
    return weight


def shown(page: Page, address: str, notes: int = NOTES) -> float:
    """Seconds from asking for the page until so many notes are drawn, by the page's own clock."""
    page.goto(address, wait_until="commit")
    drawn: float = page.evaluate(WHEN_DRAWN, notes)
    return drawn / 1000


def _canvas(browser: Browser, server: Server, canvas: str) -> tuple[float, float, float]:
    """Weight in kB; seconds in a browser that has never been here, and in one that has the front end in its cache."""
    address = f"{server.url}/canvases/{canvas}?view=board"
    context = browser.new_context()
    sign_in(context, server, "joni")
    page = context.new_page()
    scripts = _scripts(page)
    new = shown(page, address)
    # The chips of experiments follow the notes; what the page fetches once it is at rest is not part of the first view.
    page.wait_for_timeout(1000 * CHIPS_SECONDS)
    weight = _kilobytes(list(scripts))
    page.wait_for_timeout(1000 * REST_SECONDS)
    page.close()
    again = shown(context.new_page(), address)
    context.close()
    return weight, new, again


def measure(server: Server, script: Script) -> list[Measured]:
    canvas = script.canvas(1)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**LAUNCH)
        join = _join_weight(browser, server)
        runs = [_canvas(browser, server, canvas) for _ in range(RUNS)]
        browser.close()
    weight, new, again = (statistics.median(values) for values in zip(*runs, strict=True))
    return [
        Measured("Join page, compressed JavaScript", join, "kB", 150),
        Measured("First canvas view, compressed JavaScript", weight, "kB", 220),
        Measured("500 notes shown in Chromium, nothing cached", 1000 * new, "ms", 1500),
        Measured("500 notes shown in Chromium, been here before", 1000 * again, "ms", 1500),
    ]
