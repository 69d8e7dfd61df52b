from teams.models.activity import Activity, Verb, Visit
from teams.models.departure import Departure
from teams.models.discussion import Comment, Thread
from teams.models.invitation import Invitation
from teams.models.reception import Mention, Reaction, Reading
from teams.models.space import Membership, Programme, ProgrammeRole, Team
from teams.models.task import Task, TaskState

__all__ = [
    "Activity",
    "Comment",
    "Departure",
    "Invitation",
    "Membership",
    "Mention",
    "Programme",
    "ProgrammeRole",
    "Reaction",
    "Reading",
    "Task",
    "TaskState",
    "Team",
    "Thread",
    "Verb",
    "Visit",
]
