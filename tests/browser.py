"""Chromium, driven by Playwright, against a running server."""

from __future__ import annotations

import os
import shutil
from typing import Any

from playwright.sync_api import BrowserContext

from tests.live.api import CSRF
from tests.servers import Server
from workspace.demo.signing_in import PASSWORD, address

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or "chromium"
NEEDLESS = (
    # For every page of ours Chromium loads two of its own, for the lists below its address bar: more work than ours.
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxFullPopup",
    # Only the last such list is heard: what Playwright leaves out has to be here again.
    "AimEnabled",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "ThirdPartyStoragePartitioning",
)
LAUNCH: dict[str, Any] = {
    "executable_path": CHROMIUM,
    "args": [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-gpu",
        f"--disable-features={','.join(NEEDLESS)}",
    ],
}


def sign_in(context: BrowserContext, server: Server, who: str) -> None:
    """Sign a demo person in by the page's endpoint, without a page: nothing is in the browser but the cookies."""
    context.add_cookies([{"name": "niitty_csrf", "value": CSRF, "url": server.url}])
    answer = context.request.post(
        f"{server.url}/_allauth/browser/v1/auth/login",
        data={"email": address(who), "password": PASSWORD},
        headers={"X-CSRFToken": CSRF},
    )
    assert answer.ok, answer.text()
