from teams.models.activity import Activity, Verb, Visit
from teams.models.discussion import Comment, Thread
from teams.models.invitation import Invitation
from teams.models.space import Membership, Programme, ProgrammeRole, Team

__all__ = [
    "Activity",
    "Comment",
    "Invitation",
    "Membership",
    "Programme",
    "ProgrammeRole",
    "Team",
    "Thread",
    "Verb",
    "Visit",
]
