"""The log in the discussion that `teams` keeps: comments on entries, and coaches' questions."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from django.db.models import QuerySet

from experiments.models import LogEntry
from teams import targets
from teams.models import Team
from workspace.accounts.models import User
from workspace.core import text
from workspace.core.errors import NotFound


class LogTarget:
    kind = "log_entry"

    def may_see(self, user: User, target_id: uuid.UUID) -> bool:
        return self.seen_by(user).filter(pk=target_id).exists()

    def may_comment(self, user: User, target_id: uuid.UUID) -> bool:
        entry = LogEntry.objects.select_related("team", "experiment__team").filter(pk=target_id).first()
        return entry is not None and user.has_perm("experiments.comment_logentry", entry)

    def place(self, target_id: uuid.UUID) -> targets.Place:
        try:
            return self.places([target_id])[target_id]
        except KeyError:
            raise NotFound from None

    def places(self, target_ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, targets.Place]:
        entries = LogEntry.objects.filter(pk__in=set(target_ids), deleted_at=None).select_related("team")
        return {
            entry.pk: targets.Place(
                team=entry.team,
                title=text.excerpt(entry.text, 60),
                path=f"/teams/{entry.team_id}/log/{entry.pk}",
            )
            for entry in entries
        }

    def has_anchor(self, target_id: uuid.UUID, anchor_kind: str, anchor_id: str) -> bool:
        return False

    def seen_by(self, user: User) -> QuerySet[LogEntry]:
        return LogEntry.objects.visible_to(user)

    def granted_to(self, user: User) -> list[uuid.UUID]:
        return []

    def take_back(self, user: User, team: Team) -> None:
        """Nobody holds a grant on a log entry."""
