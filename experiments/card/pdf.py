"""A card as PDF/UA-1, made by `printing` in a process of its own."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _

from experiments.card.parts import Card
from experiments.card.printing import NO_PANGO
from workspace.core.errors import Refusal

SECONDS = 30
AT_ONCE = 2
"""Documents that one process prints at a time, and how long one may take, waiting included."""

logger = logging.getLogger(__name__)
_places = threading.BoundedSemaphore(AT_ONCE)


class PdfNotAvailable(Refusal):
    status = 503
    code = "pdf_not_available"
    sentence = _("No PDF can be made here. Take the Word document, or print the page.")


class ExportBusy(Refusal):
    status = 503
    code = "export_busy"
    sentence = _("Many documents are being made just now. Try again in a minute.")


def render(card: Card) -> bytes:
    """
    Raises:
        PdfNotAvailable: the system has no Pango.
        ExportBusy: it took too long, or others are being made.
    """
    html = render_to_string("experiments/card.html", {"card": card})
    if not _places.acquire(timeout=SECONDS):
        raise ExportBusy
    try:
        return _printed(html)
    finally:
        _places.release()


def _printed(html: str) -> bytes:
    try:
        done = subprocess.run(
            [sys.executable, "-m", "experiments.card.printing"],
            input=html.encode(),
            capture_output=True,
            cwd=settings.BASE_DIR,
            env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        logger.warning("A document took longer than %s s", SECONDS)
        raise ExportBusy from None
    if done.returncode == NO_PANGO:
        logger.warning("No PDF without Pango: install the package libpango-1.0-0 and its kin (docs/operations.md)")
        raise PdfNotAvailable
    if done.returncode != 0 or not done.stdout.startswith(b"%PDF"):
        logger.error("Printing ended with %s", done.returncode)
        raise PdfNotAvailable
    return done.stdout
