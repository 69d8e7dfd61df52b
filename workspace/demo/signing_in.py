"""How the demo's people sign in; printed at every start, on purpose."""

from __future__ import annotations

PASSWORD = "meadow-demo"  # noqa: S105 - no secret


def address(who: str) -> str:
    return f"{who}@niitty.example"
