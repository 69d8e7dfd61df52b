"""What coaching needs to hear of: notes that were written, guests who become accounts, and time that passes. And what
it brings to the packages below: reviews as something to talk about."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from datetime import timedelta

from canvases import followers
from teams import news, targets
from teams.news import Kind, News
from workspace.accounts import hooks
from workspace.accounts.models import User
from workspace.coaching import review_target, ties, voices
from workspace.coaching.services import outcomes, pulses
from workspace.core import duties


class _Quotes:
    """Follows words that news of what became of them quote."""

    def tell(self, actor: User, news: News) -> None:
        """Nothing that is told changes what was said."""

    def reword(self, thing: uuid.UUID, text: str) -> None:
        outcomes.quote_anew([thing])

    def narrow(self, things: Collection[uuid.UUID], audience: str) -> None:
        outcomes.quote_anew(things)

    def forget(self, things: Collection[uuid.UUID], people: Collection[uuid.UUID] | None, kind: Kind | None) -> None:
        outcomes.quote_anew(things)

    def carry(self, things: Collection[uuid.UUID], target: tuple[str, uuid.UUID]) -> None:
        """The words stay the same."""


def register() -> None:
    news.listen(_Quotes())
    followers.register(voices.remember)
    targets.register(review_target.ReviewTarget())
    news.register_authors(review_target.ReviewTarget.kind, review_target.authors)
    hooks.on_merge(pulses.move)
    hooks.on_merge(outcomes.move)
    duties.register(duties.Duty("coaching.ties", timedelta(minutes=1), ties.bring_in_step))
    duties.register(duties.Duty("coaching.pulses", timedelta(hours=1), pulses.forget_who_answered))
