"""What notifications hear from the packages below, and their regular duties."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from datetime import timedelta

from teams import news
from teams.news import Kind, News
from workspace.accounts import hooks
from workspace.accounts.models import User
from workspace.core import duties
from workspace.core.duties import Duty
from workspace.notifications.services import inbox, posting


class _Inboxes:
    def tell(self, actor: User, news: News) -> None:
        inbox.notify(actor, news)

    def reword(self, thing: uuid.UUID, text: str) -> None:
        inbox.reword(thing, text)

    def narrow(self, things: Collection[uuid.UUID], audience: str) -> None:
        inbox.narrow(things, audience)

    def forget(self, things: Collection[uuid.UUID], people: Collection[uuid.UUID] | None, kind: Kind | None) -> None:
        inbox.forget(things, people, kind)

    def carry(self, things: Collection[uuid.UUID], target: tuple[str, uuid.UUID]) -> None:
        inbox.carry(things, target)


def register() -> None:
    news.listen(_Inboxes())
    hooks.on_merge(inbox.move)
    duties.register(Duty("post letters", timedelta(seconds=30), posting.post_due))
    duties.register(Duty("forget old notifications", timedelta(days=1), inbox.throw_away))
