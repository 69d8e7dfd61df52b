"""HTML on standard input becomes PDF/UA-1 on standard output: `python -m workspace.core.paper.printing SECONDS`,
which are those of the processor it may take.

A program of its own, without Django: what takes too long or too much is ended, and the server goes on. Nothing is
fetched: pictures are in the document, fonts beside this file.
"""

from __future__ import annotations

import resource
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from workspace.core.paper import margins

FONTS = {"latin.woff2", "latin-ext.woff2"}
MOST_MEMORY = 2 * 1024**3
NO_PANGO = 3
"""Exit code where the libraries of the system are missing."""


def printed(html: str) -> bytes:
    """
    Raises:
        OSError: Pango is not installed.
    """
    from weasyprint import HTML  # noqa: PLC0415 - fails without Pango
    from weasyprint.urls import URLFetcher, URLFetcherResponse  # noqa: PLC0415

    class OursAlone(URLFetcher):
        """Our fonts, and what the document brings along."""

        def fetch(self, url: str, headers: Any = None) -> Any:
            address = urlsplit(url)
            if address.scheme == "data":
                return super().fetch(url, headers)
            if address.scheme == "font" and address.path in FONTS:
                font = (Path(__file__).parent / "fonts" / address.path).read_bytes()
                return URLFetcherResponse(url, font, headers={"Content-Type": "font/woff2"})
            raise ValueError("Nothing is fetched for a document.")

    fetcher = OursAlone(allowed_protocols=("data", "font"), allow_redirects=False)
    document = HTML(string=html, url_fetcher=fetcher)
    pdf: bytes = document.write_pdf(finisher=margins.decorate, pdf_variant="pdf/ua-1", pdf_tags=True)
    return pdf


def main() -> int:
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    seconds = int(sys.argv[1])
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    try:
        pdf = printed(sys.stdin.buffer.read().decode())
    except OSError as error:
        print(error, file=sys.stderr)  # noqa: T201
        return NO_PANGO
    sys.stdout.buffer.write(pdf)
    return 0


if __name__ == "__main__":
    sys.exit(main())
