"""What the evidence says of an assumption. A proposal: the state is set by a person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from experiments.models import AssumptionState, Comparator, Direction, Evidence, TestDesign

ENOUGH = 6
KINDS = 2


class Answer(Enum):
    YES = "yes"
    UNCLEAR = "unclear"
    NO = "no"


@dataclass(frozen=True)
class Weighed:
    """`criterion_met` is None where no figure answers it; `proposed` is None before a round or a pilot has ended."""

    sum_for: int
    types_for: int
    sum_against: int
    criterion_met: bool | None
    proposed: AssumptionState | None


def answer(design: TestDesign, value: Decimal | None, of: int | None) -> Answer | None:
    """What a result of `value` (of so many) says by the criterion; None where the two cannot be compared.

    A result of 10 of 15 is held against 4 of 10 as shares. A band between yes and no makes results unclear.
    """
    if value is None or design.threshold is None or not design.comparator:
        return None
    if design.threshold_of:
        if not of:
            return None
        value = value * design.threshold_of / of
    is_upwards = design.comparator == Comparator.AT_LEAST
    if (value >= design.threshold) if is_upwards else (value <= design.threshold):
        return Answer.YES
    edge = design.unclear_from if is_upwards else design.unclear_to
    if edge is None or (value < edge if is_upwards else value > edge):
        return Answer.NO
    return Answer.UNCLEAR


def weigh(evidence: Iterable[Evidence], result: Answer | None, *, is_tested: bool) -> Weighed:
    """Add up what was taken up, mixed evidence and context on neither side.

    Supported: a yes, and strength 6 or more of two types for. Refuted: a no, or strength 6 against. When both hold,
    the evidence contradicts itself, and that is unclear. `is_tested`: a round or a pilot has ended.
    """
    traces = list(evidence)
    against = sum(one.strength for one in traces if one.direction == Direction.AGAINST)
    speaking_for = [one for one in traces if one.direction == Direction.FOR]
    total, types = sum(one.strength for one in speaking_for), len({one.type for one in speaking_for})
    is_supported = total >= ENOUGH and types >= KINDS and result == Answer.YES
    is_refuted = result == Answer.NO or against >= ENOUGH
    proposed = None
    if is_supported != is_refuted:
        proposed = AssumptionState.SUPPORTED if is_supported else AssumptionState.REFUTED
    elif is_tested:
        proposed = AssumptionState.UNCLEAR
    met = None if result is None else result == Answer.YES
    return Weighed(total, types, against, met, proposed)
