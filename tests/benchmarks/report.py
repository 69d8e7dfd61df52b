"""Measured values beside what they should be."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Measured:
    """One line of the table. `goal` is an upper bound in the same unit."""

    what: str
    value: float
    unit: str
    goal: float

    @property
    def is_met(self) -> bool:
        return self.value <= self.goal


def percentile(values: list[float], share: float) -> float:
    """The value below which that share of the values lies; raises ValueError for none at all."""
    if not values:
        raise ValueError("nothing was measured")
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def table(lines: list[Measured]) -> str:
    width = max(len(line.what) for line in lines)
    rows = [f"{'':{width}}  measured      goal", "-" * (width + 26)]
    for line in lines:
        mark = "" if line.is_met else "   MISSED"
        rows.append(f"{line.what:{width}}  {line.value:8.1f}  <= {line.goal:.0f} {line.unit}{mark}")
    return "\n".join(rows)
