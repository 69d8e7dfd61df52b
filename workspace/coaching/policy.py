"""Who sees what the coaches see, what they write, and what they say to have seen.

`visible_to` of reviews, memos and sights says the same for lists; `tests/coaching/test_policy_table.py` holds them
together.
"""

from __future__ import annotations

import uuid

from teams.models import Programme, Team
from teams.policy import is_core, leads, may_see_everybody, may_speak, owns, role_in
from teams.roles import ProgrammeRoleName
from workspace.accounts.models import User
from workspace.coaching.models import Memo, Review, Sight, SightChoice
from workspace.core.policy import allow, remembered


def may_see_board(user: User, programme: Programme) -> bool:
    """Its coaches and owners."""
    return leads(user, programme.pk)


def may_see_measures(user: User, team: Team) -> bool:
    """A team sees everything that the coach sees about it, its brief and who is missing too; its guests and
    stakeholders none of it."""
    return is_core(user, team) or may_see_board(user, team.programme)


def may_ask_teams(user: User, programme: Programme) -> bool:
    """As `teams.policy.may_ask_in` says of each team that is open."""
    return leads(user, programme.pk)


def may_tell_contributors(user: User, team: Team) -> bool:
    """Write back what became of it: the core team, in its own name."""
    return team.archived_at is None and is_core(user, team)


def may_coach(user: User, programme: Programme) -> bool:
    """Its coaches. Which of its teams: `coaches`."""
    return leads(user, programme.pk, ProgrammeRoleName.COACH)


def coaches(user: User, team: Team) -> bool:
    """A coach of the programme who does not belong to the team, in whatever role: nobody coaches themselves, and a memo
    reaches no member of the team it is about (ADR 30)."""
    return leads(user, team.programme_id, ProgrammeRoleName.COACH) and role_in(user, team) is None


def may_write_review(user: User, team: Team) -> bool:
    return team.archived_at is None and coaches(user, team)


def may_see_review(user: User, review: Review) -> bool:
    """Published: as the measures. A draft is its coach's."""
    if review.is_draft:
        return review.author_id == user.pk and coaches(user, review.team)
    return may_see_measures(user, review.team)


def may_change_review(user: User, review: Review) -> bool:
    """One's own words only."""
    return review.author_id == user.pk and may_write_review(user, review.team)


def may_publish_review(user: User, review: Review) -> bool:
    """Also the rule for giving a draft up: what was published stays."""
    return review.is_draft and may_change_review(user, review)


def may_comment_on_review(user: User, review: Review) -> bool:
    return not review.is_draft and may_see_review(user, review) and may_speak(user, review.team)


def may_write_memo(user: User, team: Team) -> bool:
    return team.archived_at is None and coaches(user, team)


def may_see_memo(user: User, memo: Memo) -> bool:
    return coaches(user, memo.team)


def may_change_memo(user: User, memo: Memo) -> bool:
    """One's own words only."""
    return memo.author_id == user.pk and may_write_memo(user, memo.team)


def may_delete_memo(user: User, memo: Memo) -> bool:
    """Whoever wrote it; once they coach here no more, any coach: memos stay with the programme, but not for ever."""
    if not may_write_memo(user, memo.team):
        return False
    return memo.author_id == user.pk or memo.author is None or not coaches(memo.author, memo.team)


@remembered
def shows_sights(programme_id: uuid.UUID) -> bool:
    """Whether its teams see what their coaches say to have seen."""
    return SightChoice.objects.filter(programme=programme_id).exists()


def may_choose_sights(user: User, programme: Programme) -> bool:
    return owns(user, programme)


def may_see_sights(user: User, team: Team) -> bool:
    """Those who may know of everybody in the team: not its guests, nor other teams."""
    return may_see_everybody(user, team) and shows_sights(team.programme_id)


def may_mark_seen(user: User, team: Team) -> bool:
    return team.archived_at is None and coaches(user, team) and shows_sights(team.programme_id)


def may_take_sight_back(user: User, sight: Sight) -> bool:
    return sight.coach_id == user.pk


def register() -> None:
    allow("coaching.view_board", may_see_board)
    allow("coaching.coach_programme", may_coach)
    allow("coaching.view_measures", may_see_measures)
    allow("coaching.ask_teams", may_ask_teams)
    allow("coaching.tell_contributors", may_tell_contributors)
    allow("coaching.write_review", may_write_review)
    allow("coaching.view_review", may_see_review)
    allow("coaching.change_review", may_change_review)
    allow("coaching.publish_review", may_publish_review)
    allow("coaching.comment_review", may_comment_on_review)
    allow("coaching.view_memos", coaches)
    allow("coaching.write_memo", may_write_memo)
    allow("coaching.view_memo", may_see_memo)
    allow("coaching.change_memo", may_change_memo)
    allow("coaching.delete_memo", may_delete_memo)
    allow("coaching.choose_sights", may_choose_sights)
    allow("coaching.view_sights", may_see_sights)
    allow("coaching.mark_seen", may_mark_seen)
    allow("coaching.delete_sight", may_take_sight_back)
