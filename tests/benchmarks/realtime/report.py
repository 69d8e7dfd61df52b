"""Measured values of several servers, their medians and spreads, and the goals in ratios of one run."""

from __future__ import annotations

import statistics
from dataclasses import dataclass, field

OURS = "Niitty"


@dataclass(frozen=True)
class Goal:
    """What our value should be: at most a share of a peer's, or an absolute bound. `is_least` turns it round."""

    shares: dict[str, float] = field(default_factory=dict)
    bound: float | None = None
    is_least: bool = False

    def judge(self, values: dict[str, list[float]]) -> tuple[str, str]:
        """The goal in words with what was reached, and whether that is enough."""
        ours = statistics.median(values[OURS])
        bounds = [(f"{self._sign} {self.bound:g}", ours, self.bound)] if self.bound is not None else []
        for peer, share in self.shares.items():
            if values.get(peer):
                ratio = ours / max(statistics.median(values[peer]), 1e-9)
                bounds.append((f"{self._sign} {share:g} x {peer} (is {ratio:.2f})", ratio, share))
        reached = all(value >= wanted if self.is_least else value <= wanted for _, value, wanted in bounds)
        return "; ".join(words for words, _, _ in bounds), ("yes" if reached else "NO") if bounds else ""

    @property
    def _sign(self) -> str:
        return ">=" if self.is_least else "<="


@dataclass
class Row:
    """One line: a measure and what every server had in every run."""

    what: str
    unit: str
    goal: Goal = field(default_factory=Goal)
    values: dict[str, list[float]] = field(default_factory=dict)

    def add(self, server: str, value: float | None) -> None:
        if value is not None:
            self.values.setdefault(server, []).append(value)


def _cell(values: list[float]) -> str:
    """Median, and the spread when there was more than one run."""
    if not values:
        return "-"
    middle = _short(statistics.median(values))
    return middle if len(values) == 1 else f"{middle} ({_short(min(values))} to {_short(max(values))})"


def _short(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def table(rows: list[Row], servers: list[str]) -> str:
    """Markdown. The median of the runs, in brackets the least and the most."""
    head = ["measure", *servers, "goal (reached)", "met"]
    lines = [head, ["---"] * len(head)]
    for row in rows:
        goal, met = row.goal.judge(row.values) if row.values.get(OURS) else ("", "")
        cells = [_cell(row.values.get(server, [])) for server in servers]
        lines.append([f"{row.what}, {row.unit}", *cells, goal, met])
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
