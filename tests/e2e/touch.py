"""Fingers on a screen: Playwright taps, but holds, pulls and pinches only through the browser's own protocol."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

Point = tuple[float, float]

HOLD_MS = 500
STEPS = 8
STEP_MS = 30


class Fingers:
    """Two or fewer, which move in small steps as fingers do."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.session = page.context.new_cdp_session(page)

    def drag(self, start: Point, end: Point, hold_ms: int = HOLD_MS) -> None:
        """One finger comes down, rests, goes elsewhere and leaves."""
        self.carry(start, end, hold_ms)
        self.let_go()

    def carry(self, start: Point, end: Point, hold_ms: int = HOLD_MS) -> None:
        """As above, but stays there."""
        self._touch("touchStart", start)
        self.page.wait_for_timeout(hold_ms)
        for at in _between(start, end):
            self._touch("touchMove", at)
            self.page.wait_for_timeout(STEP_MS)

    def let_go(self) -> None:
        self._touch("touchEnd")

    def pinch(self, middle: Point, apart: float, until: float) -> None:
        """Two fingers beside a point go apart, or together."""
        x, y = middle
        self._touch("touchStart", (x - apart / 2, y), (x + apart / 2, y))
        for width, _ in _between((apart, 0), (until, 0)):
            self._touch("touchMove", (x - width / 2, y), (x + width / 2, y))
            self.page.wait_for_timeout(STEP_MS)
        self._touch("touchEnd")

    def _touch(self, kind: str, *points: Point) -> None:
        touches = [{"x": x, "y": y, "id": index} for index, (x, y) in enumerate(points)]
        self.session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})


def middle(of: Locator) -> Point:
    box = of.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def _between(start: Point, end: Point) -> list[Point]:
    (x, y), (to_x, to_y) = start, end
    return [(x + (to_x - x) * step / STEPS, y + (to_y - y) * step / STEPS) for step in range(1, STEPS + 1)]
