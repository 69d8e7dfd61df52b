"""Writing to a team after a meeting: a draft first, then in the team's sight."""

from __future__ import annotations

from collections.abc import Mapping

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from experiments.services.revising import locked, revise
from teams import news
from teams.live import audience
from teams.models import Membership, Team, Verb
from teams.news import Kind, News
from teams.roles import Role, Visibility
from teams.services import activity
from workspace.accounts.models import User
from workspace.coaching.models import PARTS, Review
from workspace.core.errors import Conflict, Invalid
from workspace.core.policy import require
from workspace.meetings.models import Meeting
from workspace.realtime import topics
from workspace.realtime.hub import publish

Parts = Mapping[str, str]
"""Texts by their names in `PARTS`; any of them may be missing."""


@transaction.atomic
def begin_review(actor: User, *, team: Team, meeting: Meeting, parts: Parts) -> Review:
    """A draft that nobody else sees.

    Raises:
        Forbidden: the actor does not coach the team.
        Invalid: nothing is said, or the meeting is not the programme's or has not begun.
        Conflict: the actor has written about this team and meeting before, code `review_begun`.
    """
    require(actor, "coaching.write_review", team)
    _check_meeting(team, meeting)
    _check_words(parts)
    review = Review(team=team, meeting=meeting, author=actor, **parts)
    try:
        with transaction.atomic():
            review.save(force_insert=True)
    except IntegrityError:
        first = Review.objects.get(team=team, meeting=meeting, author=actor)
        sentence = _("You have begun a review of this team and meeting already. Go on with that one.")
        raise Conflict(sentence, code="review_begun", review=str(first.pk)) from None
    _refresh(review)
    return review


@transaction.atomic
def change_review(actor: User, *, review: Review, revision: int, parts: Parts) -> Review:
    """Reword it. What is published already says from then on that it was edited; whoever has it in the inbox reads the
    new words there.

    Raises:
        Forbidden: somebody else wrote it.
        Stale: it is no longer at this revision.
        Invalid: nothing would be left.
    """
    review = locked(review, revision)
    require(actor, "coaching.change_review", review)
    changes = dict(parts) if review.is_draft else {**parts, "edited_at": timezone.now()}
    if all(getattr(review, name) == value for name, value in parts.items()):
        return review
    _check_words({**_words(review), **parts})
    revise(review, changes)
    if not review.is_draft:
        news.reword(review.pk, _text(review))
    _refresh(review)
    return review


@transaction.atomic
def publish_review(actor: User, *, review: Review, revision: int) -> Review:
    """Bring it into the team's sight, as the actor last saw it. The core team hears of it.

    Raises:
        Forbidden: somebody else wrote it, or it is published.
        Stale: it is no longer at this revision.
    """
    review = locked(review, revision)
    require(actor, "coaching.publish_review", review)
    revise(review, {"published_at": timezone.now()})
    target = ("review", review.pk)
    core = Membership.objects.filter(team=review.team, role=Role.CORE).values_list("user", flat=True)
    activity.record(actor, review.team, Verb.REVIEW_PUBLISHED, target=target)
    news.tell(actor, News(Kind.REVIEW, review.team, set(core), review.pk, target, text=_text(review)))
    _refresh(review)
    return review


@transaction.atomic
def discard_review(actor: User, *, review: Review) -> None:
    """Give a draft up. Raises Forbidden for what is published: it stays, and may be amended."""
    review = locked(review)
    require(actor, "coaching.publish_review", review)
    _refresh(review)
    review.delete()


def _check_meeting(team: Team, meeting: Meeting) -> None:
    if meeting.programme_id != team.programme_id:
        raise Invalid({"meeting": [_("Choose a meeting of this programme.")]})
    if meeting.starts_at > timezone.now():
        raise Invalid({"meeting": [_("A review is about a meeting that has begun.")]})


def _words(review: Review) -> dict[str, str]:
    return {name: getattr(review, name) for name in PARTS}


def _check_words(words: Parts) -> None:
    if not any(words.values()):
        raise Invalid({PARTS[0]: [_("Write at least one of the three parts.")]})


def _text(review: Review) -> str:
    return "\n\n".join(filter(None, _words(review).values()))


def _refresh(review: Review) -> None:
    """Pages that show it read it again: those of its coach, and of everybody who sees it once it is published."""
    message = {"type": "review", "team": str(review.team_id), "review": str(review.pk)}
    if review.author_id is not None:
        publish(topics.user(review.author_id), message)
    if not review.is_draft:
        publish(audience(review.team_id, Visibility.TEAM), message)
