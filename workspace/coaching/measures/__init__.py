"""The 21 measures: one module each, with titles and questions for the coach from `content/measures.json`.

A measure is a reason to ask, never a mark. There is no ranking, no sum and no index, on purpose.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from workspace.coaching.measures import (
    assumptions_tested,
    between_activity,
    canvas_completeness,
    canvas_freshness,
    concentration,
    cross_links,
    days_since_iteration,
    decision_quality,
    evidence_mix,
    feedback_closed,
    invitation_funnel,
    learning_return,
    missing_voices_found,
    open_artefacts,
    outside_share,
    sector_balance,
    sectors_represented,
    state_actor_present,
    time_to_first_test,
    trust_pulse,
    use_of_outside,
)
from workspace.coaching.measures.reading import Measure, Part, Reading, Unit
from workspace.core.languages import Language

__all__ = ["GROUPS", "MEASURES", "Described", "Measure", "Part", "Reading", "Unit", "described"]

CONTENT = Path(__file__).parents[1] / "content" / "measures.json"
GROUPS = ("openness", "progress", "learning", "rhythm")
MODULES = (
    state_actor_present,
    sectors_represented,
    sector_balance,
    outside_share,
    invitation_funnel,
    missing_voices_found,
    use_of_outside,
    feedback_closed,
    cross_links,
    concentration,
    open_artefacts,
    canvas_completeness,
    canvas_freshness,
    assumptions_tested,
    days_since_iteration,
    time_to_first_test,
    evidence_mix,
    learning_return,
    decision_quality,
    between_activity,
    trust_pulse,
)
MEASURES: dict[str, Measure] = {module.__name__.rpartition(".")[2]: cast("Measure", module) for module in MODULES}


@dataclass(frozen=True)
class Described:
    """What a measure is called and asks, in four languages."""

    id: str
    group: str
    title: dict[str, str]
    question: dict[str, str]


@functools.lru_cache(maxsize=1)
def described() -> dict[str, Described]:
    """By id, in the order they are shown. Raises ValueError when the file and the modules do not fit together."""
    return checked(json.loads(CONTENT.read_text(encoding="utf-8")))


def checked(rows: list[dict[str, Any]]) -> dict[str, Described]:
    found = {row["id"]: Described(row["id"], row["group"], row["title"], row["coach_question"]) for row in rows}
    if list(found) != list(MEASURES):
        raise ValueError(f"{CONTENT.name} and the modules are not the same measures: {found.keys() ^ MEASURES.keys()}")
    for one in found.values():
        texts = (one.title, one.question)
        if one.group not in GROUPS or any(text.keys() != set(Language.values) for text in texts):
            raise ValueError(f"{CONTENT.name}: {one.id} lacks a language or is of no known group")
    return found
