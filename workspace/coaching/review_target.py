"""Reviews in the feed and the inbox, and in conversation: a team answers its coach below the review."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from teams import targets
from teams.roles import Visibility
from workspace.accounts.models import User
from workspace.coaching.models import Review


class ReviewTarget(targets.Whole):
    """A published review as a whole; a draft is nothing anybody could point at."""

    kind = "review"

    def may_comment(self, user: User, target_id: uuid.UUID) -> bool:
        review = self.seen_by(user).select_related("team__programme").filter(pk=target_id).first()
        return review is not None and user.has_perm("coaching.comment_review", review)

    def places(self, target_ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, targets.Place]:
        published = Review.objects.filter(pk__in=set(target_ids), published_at__isnull=False)
        return {
            review.pk: targets.Place(
                team=review.team,
                title=title_of(review),
                path=f"/teams/{review.team_id}/reviews/{review.pk}",
                visibility=Visibility.TEAM,
            )
            for review in published.select_related("team", "meeting")
        }

    def seen_by(self, user: User) -> QuerySet[Review]:
        return Review.objects.published_for(user)


def title_of(review: Review) -> str:
    if review.meeting is None:
        return _("Review")
    return _("Review after “%(meeting)s”") % {"meeting": review.meeting.title}


def authors(target_id: uuid.UUID, anchor_id: str) -> Iterable[uuid.UUID]:
    """Whom an answer concerns."""
    return Review.objects.filter(pk=target_id).exclude(author=None).values_list("author", flat=True)
