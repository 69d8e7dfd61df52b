"""Results as bars beside the limit for a yes. A PNG, because every office program shows it alike."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from PIL import Image, ImageDraw, ImageFont

FONTS = settings.BASE_DIR / "workspace" / "core" / "paper" / "fonts"
INK, FILL, BEFORE, REST, LIMIT = "#1D2A26", "#1C6B52", "#7A8781", "#E4EFE9", "#8A4F00"
WIDTH, ROW, LEFT, RIGHT, SIZE = 1400, 70, 310, 240, 36
"""Pixels, at twice the size it is shown in."""


@dataclass(frozen=True)
class Bar:
    """`share` is from 0 to 1, or more; `name` and `told` are our own words, of letters the four languages have."""

    name: str
    share: float
    told: str
    is_before: bool = False
    """How it was before the test: no result of it."""


def draw(bars: Sequence[Bar], limit: float) -> bytes:
    height = ROW * len(bars) + 2 * SIZE
    image = Image.new("RGB", (WIDTH, height), "white")
    pen, font = ImageDraw.Draw(image), ImageFont.truetype(FONTS / "latin.woff2", SIZE)
    most = max(1.0, limit, *(bar.share for bar in bars))
    length = (WIDTH - LEFT - RIGHT) / most
    for number, bar in enumerate(bars):
        top = SIZE + number * ROW
        middle = top + ROW // 2
        pen.text((0, middle), bar.name, INK, font, anchor="lm")
        pen.rectangle((LEFT, top + 12, LEFT + int(length), top + ROW - 12), REST)
        pen.rectangle((LEFT, top + 12, LEFT + int(length * max(bar.share, 0)), top + ROW - 12), _fill(bar))
        pen.text((WIDTH - RIGHT + 24, middle), bar.told, INK, font, anchor="lm")
    at = LEFT + int(length * limit)
    for top in range(0, height, 18):
        pen.line((at, top, at, top + 11), LIMIT, 5)
    written = io.BytesIO()
    image.save(written, "PNG", optimize=True)
    return written.getvalue()


def _fill(bar: Bar) -> str:
    return BEFORE if bar.is_before else FILL
