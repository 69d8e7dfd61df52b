"""A document as PDF/UA-1, made by `printing` in a process of its own."""

from __future__ import annotations

import logging
import math
import subprocess
import sys
import threading

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _

from workspace.core.errors import Refusal
from workspace.core.paper.parts import Paper
from workspace.core.paper.printing import NO_PANGO

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


def render(paper: Paper, *, patience: float | None = None) -> bytes:
    """
    Args:
        patience: seconds it may take, if not those that a person waits for.

    Raises:
        PdfNotAvailable: the system has no Pango.
        ExportBusy: it took too long, or others are being made.
    """
    return printed(render_to_string("paper.html", {"paper": paper}), patience=patience)


def printed(html: str, *, patience: float | None = None) -> bytes:
    """The same for a page that has a form of its own."""
    patience = SECONDS if patience is None else patience
    if not _places.acquire(timeout=patience):
        raise ExportBusy
    try:
        return _run(html, patience)
    finally:
        _places.release()


def _run(html: str, patience: float) -> bytes:
    try:
        done = subprocess.run(  # noqa: S603 - our own program, and a number
            [sys.executable, "-m", "workspace.core.paper.printing", str(math.ceil(patience))],
            input=html.encode(),
            capture_output=True,
            cwd=settings.BASE_DIR,
            env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
            timeout=patience,
            check=False,
        )
    except subprocess.TimeoutExpired:
        logger.warning("A document took longer than %s s", patience)
        raise ExportBusy from None
    if done.returncode == NO_PANGO:
        logger.warning("No PDF without Pango: install the package libpango-1.0-0 and its kin (docs/operations.md)")
        raise PdfNotAvailable
    if done.returncode != 0 or not done.stdout.startswith(b"%PDF"):
        logger.error("Printing ended with %s", done.returncode)
        raise PdfNotAvailable
    return done.stdout
