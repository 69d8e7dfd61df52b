"""What a role lets people do, in sentences for somebody who has never been here."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from teams.models import Invitation
from teams.roles import ProgrammeRoleName, Role, Visibility

MAY: dict[str, tuple[Promise, ...]] = {
    Role.GUEST: (
        _("Read the team's canvases."),
        _("Add notes where the team asks for them, and change your own."),
        _("Comment on everything you can read."),
    ),
    Role.STAKEHOLDER: (
        _("Read the team's canvases and see who takes part."),
        _("Add notes where the team asks for them, and change your own."),
        _("Comment on everything you can read."),
    ),
    Role.CORE: (
        _("Fill in all canvases together with the core team."),
        _("Invite people and decide what they may do."),
    ),
    ProgrammeRoleName.COACH: (
        _("Read what all teams of the programme write."),
        _("Comment and ask questions. Only the teams change their canvases."),
    ),
    ProgrammeRoleName.OWNER: (
        _("Open teams, invite their people and coaches, and close teams."),
        _("Read and comment on what all teams write."),
    ),
}
SEEN_BY: dict[str, Promise] = {
    Visibility.TEAM: _("What you write is seen by the core team and the coaches."),
    Visibility.SPACE: _("What you write is seen by everybody invited to this team, and the coaches."),
    Visibility.PROGRAMME: _("What you write is seen by everybody invited to this team and by the other teams."),
}


def abilities(invitation: Invitation) -> list[str]:
    """What those who accept may do, and who will see what they write."""
    sentences = [str(sentence) for sentence in MAY[invitation.role]]
    if invitation.team is not None:
        sentences.append(str(SEEN_BY[invitation.team.visibility]))
    return sentences
