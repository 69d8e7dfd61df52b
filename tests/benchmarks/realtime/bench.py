"""One run of the benchmarks: the servers, how often and how long, and everybody measured in turn."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.realtime import machine
from tests.benchmarks.realtime.ours import Ours
from tests.benchmarks.realtime.report import Row
from tests.benchmarks.realtime.subject import Place, Subject

Measure = Callable[[Subject], dict[str, float | None]]


@dataclass
class Bench:
    folder: Path
    ours: Ours
    peers: Sequence[Subject]
    runs: int
    seconds: float
    troubles: list[str] = field(default_factory=list)

    @property
    def subjects(self) -> list[Subject]:
        return [self.ours, *self.peers]

    def fill(self, rows: dict[str, Row], measure: Measure, subjects: Sequence[Subject] | None = None) -> list[Row]:
        """Measure everybody in turn, several times. `measure` returns values by the keys of `rows`.

        A server that fails at something has no value in that row; the reason is told at the end.
        """
        for number in range(self.runs):
            for subject in self.subjects if subjects is None else subjects:
                if not subject.is_running:
                    subject.start()
                try:
                    values = measure(subject)
                except AssertionError as error:
                    self.trouble(
                        f"{subject.name}: {error}" if subject.is_running else f"{subject.name}: ended by itself"
                    )
                    continue
                told = ", ".join(f"{key} {value:.2f}" for key, value in values.items() if value is not None)
                say(f"  run {number + 1}, {subject.name}: {told}")
                for key, row in rows.items():
                    row.add(subject.name, values.get(key))
        return list(rows.values())

    def edits(self, subject: Subject, places: list[Place], rate: float, **task: float) -> machine.Result:
        result = machine.load(
            "edits",
            **{"dialect": subject.dialect, "pid": subject.pid, "rate": rate, "seconds": self.seconds, **task},
            places=places,
        )
        if result["complete"] < 0.999:
            self.trouble(f"{subject.name}: {100 * (1 - result['complete']):.1f} % of the edits came late or not at all")
        if result["load"] > 0.9:
            self.trouble(f"{subject.name}: the load generator was {100 * result['load']:.0f} % busy")
        return result

    def close(self) -> None:
        for subject in self.subjects:
            if subject.is_running:
                subject.stop()

    def trouble(self, sentence: str) -> None:
        say(f"  {sentence}")
        self.troubles.append(sentence)


def say(text: str) -> None:
    print(text, file=sys.stderr)  # noqa: T201
