"""What is known of an experiment when a step is judged: read once, changed by nobody, no database behind it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from experiments.models import (
    Assumption,
    ChecklistLine,
    Decision,
    Evidence,
    Experiment,
    Iteration,
    Learning,
    Pilot,
    TestDesign,
)

Given = Mapping[str, Any]
"""What a person says with a step: `reason`, `told`, `told_on`, `stop_rule`, `started_on`, `ended_on`, `look_again_on`,
`looked_for`, `change`, `to`. Dates are dates, the rest is text."""

Chosen = Mapping[tuple[str, str], bool]
"""(Step, code of a line) -> whether the programme requires it; what is not here is as the table says."""


@dataclass(frozen=True)
class Facts:
    """`evidence` is what was taken up. `outside_voices` counts comments from outside the core team in this cycle,
    `decided` the decisions that were made, `written_on` says whether evidence or files hang on the open round."""

    experiment: Experiment
    today: date
    design: TestDesign | None
    checklist: Sequence[ChecklistLine]
    rounds: Sequence[Iteration]
    pilots: Sequence[Pilot]
    evidence: Sequence[Evidence]
    learnings: Sequence[Learning]
    decisions: Sequence[Decision]
    decided: int
    outside_voices: int
    is_written_on: bool
    chosen: Chosen

    @property
    def assumption(self) -> Assumption | None:
        return self.experiment.assumption

    @property
    def open_round(self) -> Iteration | None:
        return next((one for one in self.rounds if one.ended_on is None), None)

    @property
    def is_open_round_blank(self) -> bool:
        """The open round was begun and nothing was written in it: leaving takes it away."""
        one = self.open_round
        if one is None or self.is_written_on:
            return False
        figures = (one.measure_value, one.n_asked, one.n_took_part)
        texts = (one.did, one.saw, one.surprise, one.next_change)
        return not any(texts) and all(figure is None for figure in figures)

    @property
    def is_open_round_complete(self) -> bool:
        return self.open_round is not None and bool(self.open_round.did and self.open_round.saw)

    @property
    def finished_rounds(self) -> int:
        """Closed rounds, and the open one when leaving would close it."""
        return sum(one.ended_on is not None for one in self.rounds) + self.is_open_round_complete

    @property
    def pilot(self) -> Pilot | None:
        """The pilot that is prepared or running."""
        latest = self.pilots[-1] if self.pilots else None
        return latest if latest is not None and latest.ended_on is None else None

    @property
    def draft(self) -> Decision | None:
        """The decision that is still to be made."""
        return self.decisions[-1] if len(self.decisions) > self.decided else None

    @property
    def decision(self) -> Decision | None:
        return self.decisions[-1] if self.decisions else None
