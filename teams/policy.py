"""Who may do what with programmes, teams and their conversation.

Each rule is one question about one thing. `Team.objects.visible_to` says the same as `may_see_team` for lists;
`tests/teams/test_policy_table.py` holds the two together.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection
from typing import Protocol

from teams import targets
from teams.models import Activity, Comment, Invitation, Membership, Programme, ProgrammeRole, Task, Team, Thread
from teams.models.activity import ABOUT_PEOPLE
from teams.models.task import CARRIERS
from teams.roles import Audience, ProgrammeRoleName, Role, Visibility
from workspace.accounts.models import User
from workspace.core.errors import NotFound
from workspace.core.policy import allow, foreknown, remembered


class InTeam(Protocol):
    """Anything a team has."""

    @property
    def team(self) -> Team: ...


@remembered
def role_in(user: User, team: Team) -> Role | None:
    """The person's role in the team, or None for somebody who is not a member."""
    role = Membership.objects.filter(team=team, user=user).values_list("role", flat=True).first()
    return Role(role) if role else None


@remembered
def held_in(user: User, programme_id: uuid.UUID) -> frozenset[str]:
    """The person's roles in the programme."""
    return frozenset(ProgrammeRole.objects.filter(user=user, programme=programme_id).values_list("role", flat=True))


def leads(user: User, programme_id: uuid.UUID, *roles: ProgrammeRoleName) -> bool:
    """Whether the person holds one of the roles in the programme (any role when none is named)."""
    held = held_in(user, programme_id)
    return not held.isdisjoint(roles) if roles else bool(held)


def standing(user: User, team: Team) -> str:
    """The one word for what the person is here: the role in the team, else in its programme, else nothing."""
    role = role_in(user, team)
    if role is not None:
        return role.value
    return max(held_in(user, team.programme_id), default="")  # an owner who also coaches is shown as the owner


def foresee(pairs: Collection[tuple[User, Team]]) -> None:
    """Within `remembering`: look up together what each of these people is in that team and its programme."""
    people = {user.pk for user, _ in pairs}
    memberships = Membership.objects.filter(user__in=people, team__in={team.pk for _, team in pairs})
    roles = {(user, team): Role(role) for user, team, role in memberships.values_list("user", "team", "role")}
    for user, team in pairs:
        foreknown(role_in, roles.get((user.pk, team.pk)), user, team)
    others = [(user, team.programme_id) for user, team in pairs if not is_core(user, team)]
    if not others:
        return
    held = defaultdict(set)
    for user_id, programme_id, role in ProgrammeRole.objects.filter(
        user__in={user.pk for user, _ in others}, programme__in={programme_id for _, programme_id in others}
    ).values_list("user", "programme", "role"):
        held[user_id, programme_id].add(role)
    for user, programme_id in others:
        foreknown(held_in, frozenset(held[user.pk, programme_id]), user, programme_id)


def is_core(user: User, team: Team) -> bool:
    return role_in(user, team) == Role.CORE


def owns(user: User, programme: Programme) -> bool:
    return leads(user, programme.pk, ProgrammeRoleName.OWNER)


@remembered
def is_peer(user: User, team: Team) -> bool:
    """A core member of any team in the same programme."""
    return Membership.objects.filter(user=user, role=Role.CORE, team__programme=team.programme_id).exists()


def may_open_programmes(user: User) -> bool:
    """The people who run this installation, and nobody by a role in a programme."""
    return user.is_staff


@remembered
def may_see_programme(user: User, programme: Programme) -> bool:
    return leads(user, programme.pk) or Membership.objects.filter(user=user, team__programme=programme).exists()


@remembered
def may_see_team(user: User, team: Team) -> bool:
    role = role_in(user, team)
    if role == Role.CORE or leads(user, team.programme_id):
        return True
    if role is not None:
        return team.visibility != Visibility.TEAM
    return team.visibility == Visibility.PROGRAMME and is_peer(user, team)


def may_see_everybody(user: User, team: Team) -> bool:
    """Who is in the team: not for guests, nor for peers of another team. They meet the core team and whoever speaks."""
    is_inside = role_in(user, team) in {Role.CORE, Role.STAKEHOLDER} or leads(user, team.programme_id)
    return is_inside and may_see_team(user, team)


def runs(user: User, team: Team) -> bool:
    """The core team, and the owner who opened the space."""
    return is_core(user, team) or owns(user, team.programme)


def may_change_team(user: User, team: Team) -> bool:
    """Name, phenomenon, visibility. An archived team is read and nothing else."""
    return team.archived_at is None and runs(user, team)


def may_archive_team(user: User, team: Team) -> bool:
    return owns(user, team.programme)


def may_invite(user: User, team: Team) -> bool:
    return may_change_team(user, team)


def may_manage_people(user: User, team: Team) -> bool:
    return may_change_team(user, team)


def may_speak(user: User, team: Team) -> bool:
    return team.archived_at is None and may_see_team(user, team)


def may_see_programme_role(user: User, held: ProgrammeRole) -> bool:
    return may_see_programme(user, held.programme)


def may_change_programme_role(user: User, held: ProgrammeRole) -> bool:
    return owns(user, held.programme)


def may_see_invitation(user: User, invitation: Invitation) -> bool:
    if invitation.team is None:
        return owns(user, invitation.programme)
    return runs(user, invitation.team)


def may_see_membership(user: User, membership: Membership) -> bool:
    if membership.user_id == user.pk or may_see_everybody(user, membership.team):
        return True
    return membership.role == Role.CORE and may_see_team(user, membership.team)


def may_change_membership(user: User, membership: Membership) -> bool:
    return may_manage_people(user, membership.team)


def may_edit_membership(user: User, membership: Membership) -> bool:
    """What people say of themselves: their sector, and who they are here."""
    return membership.user_id == user.pk


def may_remove_membership(user: User, membership: Membership) -> bool:
    """Everybody may leave, at any time."""
    return membership.user_id == user.pk or may_manage_people(user, membership.team)


def hears(user: User, audience: str, team: Team) -> bool:
    """Whether the person is part of that audience, as `teams.models.space.heard_by` says of rows."""
    if audience == Audience.SPACE or is_core(user, team):
        return True
    return audience == Audience.COACHES and leads(user, team.programme_id)


def audiences_of(user: User, team: Team) -> list[Audience]:
    """Whom the person may speak to, the smallest first: never an audience without themselves."""
    return [audience for audience in Audience if hears(user, audience, team)]


def may_see_thread(user: User, thread: Thread) -> bool:
    return hears(user, thread.audience, thread.team) and may_see_target(user, thread.target_kind, thread.target_id)


def may_comment_in_thread(user: User, thread: Thread) -> bool:
    return hears(user, thread.audience, thread.team) and may_comment_on(user, thread.target_kind, thread.target_id)


def may_narrow_thread(user: User, thread: Thread) -> bool:
    """Whoever started it, until somebody else has spoken in it: nobody is shut out of what they said. It never gets
    wider: whoever answered in a small circle meant that circle."""
    if thread.created_by_id != user.pk or not smaller_audiences(user, thread):
        return False
    is_alone = all(comment.author_id == user.pk for comment in thread.comments.all())
    return is_alone and may_comment_in_thread(user, thread)


def smaller_audiences(user: User, thread: Thread) -> list[Audience]:
    """What the person may narrow the thread to. A question reaches its asker's fellows: never the core alone."""
    offered = audiences_of(user, thread.team)
    smaller = offered[: offered.index(Audience(thread.audience))] if thread.audience in offered else []
    return [audience for audience in smaller if not (thread.is_question and audience == Audience.TEAM)]


@remembered
def may_see_target(user: User, kind: str, target_id: uuid.UUID) -> bool:
    try:
        return targets.get(kind).may_see(user, target_id)
    except NotFound:
        return False


@remembered
def may_comment_on(user: User, kind: str, target_id: uuid.UUID) -> bool:
    try:
        return targets.get(kind).may_comment(user, target_id)
    except NotFound:
        return False


def may_ask_in(user: User, team: Team) -> bool:
    """Those who lead the programme: a coach asks, and writes nothing (ADR 9)."""
    return team.archived_at is None and leads(user, team.programme_id)


def may_ask_about(user: User, thing: InTeam) -> bool:
    """A canvas, an experiment, an entry of the log: whoever leads sees everything of a team."""
    return may_ask_in(user, thing.team)


def may_settle_question(user: User, thread: Thread) -> bool:
    """The core team and, as long as they lead the programme, whoever asked. Who may settle may open it again."""
    if not thread.is_question or thread.team.archived_at is not None:
        return False
    asked = thread.created_by_id == user.pk and leads(user, thread.team.programme_id)
    return asked or is_core(user, thread.team)


def may_resolve_thread(user: User, thread: Thread) -> bool:
    """Whoever started it, the core team, and those who lead the programme. A question is answered or parked instead."""
    if thread.is_question:
        return False
    is_its_own = thread.created_by_id == user.pk or is_core(user, thread.team) or leads(user, thread.team.programme_id)
    return is_its_own and may_comment_in_thread(user, thread)


def may_see_comment(user: User, comment: Comment) -> bool:
    return may_see_thread(user, comment.thread)


def may_change_comment(user: User, comment: Comment) -> bool:
    """One's own words only."""
    return comment.author_id == user.pk and comment.deleted_at is None and may_comment_in_thread(user, comment.thread)


def may_see_task(user: User, task: Task) -> bool:
    """Those who may know of everybody in the team, and whoever was asked to do it. Guests and other teams do not."""
    return may_see_everybody(user, task.team) or _carries(user, task)


def may_add_task(user: User, team: Team) -> bool:
    """The core team. Coaches ask questions instead (ADR 9, ADR 24); an owner's tasks come with the gap."""
    return team.archived_at is None and is_core(user, team)


def may_change_task(user: User, task: Task) -> bool:
    return may_add_task(user, task.team)


def may_finish_task(user: User, task: Task) -> bool:
    """Also an invited participant who was asked to do it."""
    return may_change_task(user, task) or (task.team.archived_at is None and _carries(user, task))


def _carries(user: User, task: Task) -> bool:
    return task.assignee_id == user.pk and role_in(user, task.team) in CARRIERS


def may_see_activity(user: User, activity: Activity) -> bool:
    if not hears(user, activity.audience, activity.team):
        return False
    if activity.verb in ABOUT_PEOPLE:
        return may_see_everybody(user, activity.team)
    if activity.target_id is not None and not may_see_target(user, activity.target_kind, activity.target_id):
        return False
    return may_see_team(user, activity.team)


def register() -> None:
    allow("teams.view_programme", may_see_programme)
    allow("teams.change_programme", owns)
    allow("teams.add_team", owns)
    allow("teams.invite_to_programme", owns)
    allow("teams.view_programmerole", may_see_programme_role)
    allow("teams.change_programmerole", may_change_programme_role)
    allow("teams.view_team", may_see_team)
    allow("teams.change_team", may_change_team)
    allow("teams.archive_team", may_archive_team)
    allow("teams.invite_to_team", may_invite)
    allow("teams.manage_people", may_manage_people)
    allow("teams.speak_in_team", may_speak)
    allow("teams.view_invitation", may_see_invitation)
    allow("teams.change_invitation", may_see_invitation)
    allow("teams.view_membership", may_see_membership)
    allow("teams.change_membership", may_change_membership)
    allow("teams.edit_membership", may_edit_membership)
    allow("teams.remove_membership", may_remove_membership)
    allow("teams.view_thread", may_see_thread)
    allow("teams.comment_thread", may_comment_in_thread)
    allow("teams.resolve_thread", may_resolve_thread)
    allow("teams.narrow_thread", may_narrow_thread)
    allow("teams.ask_in_team", may_ask_in)
    allow("teams.ask_about", may_ask_about)
    allow("teams.settle_question", may_settle_question)
    allow("teams.view_comment", may_see_comment)
    allow("teams.change_comment", may_change_comment)
    allow("teams.view_activity", may_see_activity)
    allow("teams.view_task", may_see_task)
    allow("teams.add_task", may_add_task)
    allow("teams.change_task", may_change_task)
    allow("teams.finish_task", may_finish_task)
