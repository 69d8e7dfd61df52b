from workspace.coaching.models.measuring import (
    MissingVoice,
    Pulse,
    PulseMark,
    PulseTally,
    Question,
    Side,
    Tie,
    TiesRead,
)
from workspace.coaching.models.memo import Memo
from workspace.coaching.models.outcome import Outcome, OutcomeFor, SaidKind
from workspace.coaching.models.review import PARTS, Review
from workspace.coaching.models.sight import Sight, SightChoice

__all__ = [
    "PARTS",
    "Memo",
    "MissingVoice",
    "Outcome",
    "OutcomeFor",
    "Pulse",
    "PulseMark",
    "PulseTally",
    "Question",
    "Review",
    "SaidKind",
    "Side",
    "Sight",
    "SightChoice",
    "Tie",
    "TiesRead",
]
