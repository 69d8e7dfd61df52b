"""What a browser needs: the weight of the first canvas view and of the join page, the time to show 500 notes."""

from __future__ import annotations

import gzip
import time

from playwright.sync_api import Browser, Page, Response, sync_playwright

from tests.benchmarks.report import Measured
from tests.browser import LAUNCH, sign_in
from tests.live.api import Script
from tests.servers import Server

KILOBYTE = 1000


def _weigh(page: Page) -> list[int]:
    """Collects the compressed sizes of all scripts the page loads from now on."""
    sizes: list[int] = []

    def count(response: Response) -> None:
        if response.request.resource_type == "script" and response.ok:
            sizes.append(len(gzip.compress(response.body(), 9)))

    page.on("response", count)
    return sizes


def _join_weight(browser: Browser, server: Server) -> float:
    page = browser.new_page()
    sizes = _weigh(page)
    page.goto(f"{server.url}/join/#unknown", wait_until="networkidle")
    page.close()
    return sum(sizes) / KILOBYTE


def _canvas(browser: Browser, server: Server, canvas: str) -> tuple[float, float]:
    """Weight in kB and seconds until all notes are there, with nothing cached."""
    first = browser.new_context()
    sign_in(first, server, "joni")
    state = first.storage_state()
    first.close()
    context = browser.new_context(storage_state=state)
    page = context.new_page()
    sizes = _weigh(page)
    started = time.perf_counter()
    page.goto(f"{server.url}/canvases/{canvas}?view=board", wait_until="commit")
    page.wait_for_function("document.querySelectorAll('[data-note]').length >= 500", timeout=30_000)
    took = time.perf_counter() - started
    page.wait_for_load_state("networkidle")
    context.close()
    return sum(sizes) / KILOBYTE, took


def measure(server: Server, script: Script) -> list[Measured]:
    canvas = script.canvas(1)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**LAUNCH)
        join = _join_weight(browser, server)
        _canvas(browser, server, canvas)
        weight, took = _canvas(browser, server, canvas)
        browser.close()
    return [
        Measured("Join page, compressed JavaScript", join, "kB", 150),
        Measured("First canvas view, compressed JavaScript", weight, "kB", 220),
        Measured("500 notes shown in Chromium", 1000 * took, "ms", 1500),
    ]
