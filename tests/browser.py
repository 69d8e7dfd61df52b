"""Chromium, driven by Playwright, against a running server."""

from __future__ import annotations

import os
import shutil
from typing import Any

from playwright.sync_api import BrowserContext

from tests.servers import Server
from workspace.demo.signing_in import PASSWORD, address

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or "chromium"
LAUNCH: dict[str, Any] = {
    "executable_path": CHROMIUM,
    "args": [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-gpu",
    ],
}


def sign_in(context: BrowserContext, server: Server, who: str) -> None:
    """Sign a demo person in, through the same endpoint as the page; later pages of the context are signed in."""
    page = context.new_page()
    page.goto(f"{server.url}/sign-in")
    status = page.evaluate(
        """async ([email, password]) => {
            const token = document.cookie.match(/niitty_csrf=([^;]+)/)[1];
            const answer = await fetch("/_allauth/browser/v1/auth/login", {
                method: "POST",
                headers: { "Content-Type": "application/json", "X-CSRFToken": token },
                body: JSON.stringify({ email, password }),
            });
            return answer.status;
        }""",
        [address(who), PASSWORD],
    )
    assert status == 200, status
    page.close()
