"""All ten canvases of a team as one PDF, made by the worker."""

from __future__ import annotations

import time

from tests.benchmarks.report import Measured
from tests.live.api import Script
from tests.servers import Server

MOST_SECONDS = 10
LOOK_SECONDS = 0.1


def measure(server: Server, script: Script) -> list[Measured]:
    """From asking until the file can be fetched."""
    team = script.call("GET", f"/canvases/{script.canvas(1)}/")["team"]["id"]
    begun = time.perf_counter()
    export = script.call("POST", "/exports/", {"team": team, "format": "pdf"})
    while export["state"] not in {"ready", "failed"}:
        time.sleep(LOOK_SECONDS)
        export = script.call("GET", f"/exports/{export['id']}/")
    seconds = time.perf_counter() - begun
    assert export["state"] == "ready", export["failure"]
    return [Measured("Ten canvases as one PDF", 1000 * seconds, "ms", 1000 * MOST_SECONDS)]
