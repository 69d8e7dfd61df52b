"""Two cores: servers on the one, the load on the other; and how the load generator is asked."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.servers import ROOT

HERE = Path(__file__).resolve().parent
PEERS = ROOT / "var" / "benchmarks" / "peers"
"""Where packages of peers and load generator are installed: not among the tests, which look at every file there."""
_CORES = sorted(os.sched_getaffinity(0))
SERVER_CORE, LOAD_CORE = str(_CORES[0]), str(_CORES[-1])
TIMEOUT_SECONDS = 240.0

Result = dict[str, Any]


def on_server_core(*command: str) -> list[str]:
    return ["taskset", "-c", SERVER_CORE, *command]


@contextlib.contextmanager
def starting_on_server_core() -> Iterator[None]:
    """Processes started meanwhile stay there with all their threads."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {int(SERVER_CORE)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def load(scenario: str, **task: Any) -> Result:
    """Run one scenario of the load generator (`load/main.mjs`) and return its result. Raises AssertionError."""
    done = subprocess.run(
        ["taskset", "-c", LOAD_CORE, "node", str(HERE / "load" / "main.mjs")],
        env=os.environ | {"PACKAGES": str(PEERS / "package.json")},
        input=json.dumps({"scenario": scenario, **task}),
        capture_output=True,
        text=True,
        timeout=TIMEOUT_SECONDS,
        check=False,
    )
    assert done.returncode == 0, f"{scenario}: {_reason(done.stderr)}"
    result: Result = json.loads(done.stdout)
    return result


def _reason(trace: str) -> str:
    """The line of Node's trace that says what happened."""
    return next((line for line in trace.splitlines() if "Error" in line and not line.startswith(" ")), trace[-500:])
