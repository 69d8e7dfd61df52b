from experiments.models.asking import ChecklistAsking
from experiments.models.assumption import Assumption, AssumptionKind, AssumptionState
from experiments.models.attachment import Attachment, AttachmentKind
from experiments.models.design import (
    ChecklistAnswer,
    ChecklistGrant,
    ChecklistLine,
    Comparator,
    DesignAmendment,
    MeasureType,
    TestDesign,
)
from experiments.models.evidence import Collector, Direction, Evidence, EvidenceStatus, EvidenceType
from experiments.models.experiment import Experiment, State, Step
from experiments.models.log import LogEntry
from experiments.models.outcome import Confidence, Decision, DecisionMethod, Learning, Mark, Outcome, Return
from experiments.models.promotion import Look, Promotion
from experiments.models.requirement import ProgrammeRequirement
from experiments.models.rounds import Iteration, NextStep, Pilot

__all__ = [
    "Assumption",
    "AssumptionKind",
    "AssumptionState",
    "Attachment",
    "AttachmentKind",
    "ChecklistAnswer",
    "ChecklistAsking",
    "ChecklistGrant",
    "ChecklistLine",
    "Collector",
    "Comparator",
    "Confidence",
    "Decision",
    "DecisionMethod",
    "DesignAmendment",
    "Direction",
    "Evidence",
    "EvidenceStatus",
    "EvidenceType",
    "Experiment",
    "Iteration",
    "Learning",
    "LogEntry",
    "Look",
    "Mark",
    "MeasureType",
    "NextStep",
    "Outcome",
    "Pilot",
    "ProgrammeRequirement",
    "Promotion",
    "Return",
    "State",
    "Step",
    "TestDesign",
]
