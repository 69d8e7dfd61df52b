"""When the teams of a programme come together, what happens then, and who comes."""

from workspace.meetings.models.agenda import AgendaStep, StepKind
from workspace.meetings.models.calendar import CalendarKey
from workspace.meetings.models.material import Material, When
from workspace.meetings.models.meeting import Meeting
from workspace.meetings.models.post import LetterKind, LetterState, MeetingLetter, RemovedMeeting
from workspace.meetings.models.registration import ACTIVE, Registration, State
from workspace.meetings.models.run import MeetingQuestion, MeetingRun, QuestionState

__all__ = [
    "ACTIVE",
    "AgendaStep",
    "CalendarKey",
    "LetterKind",
    "LetterState",
    "Material",
    "Meeting",
    "MeetingLetter",
    "MeetingQuestion",
    "MeetingRun",
    "QuestionState",
    "Registration",
    "RemovedMeeting",
    "State",
    "StepKind",
    "When",
]
