"""The log in the discussion that `teams` keeps: comments on entries, and coaches' questions."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from django.db.models import QuerySet

from experiments.models import LogEntry
from teams import targets
from workspace.accounts.models import User
from workspace.core import text


class LogTarget(targets.Whole):
    kind = "log_entry"

    def may_comment(self, user: User, target_id: uuid.UUID) -> bool:
        entry = LogEntry.objects.select_related("team", "experiment__team").filter(pk=target_id).first()
        return entry is not None and user.has_perm("experiments.comment_logentry", entry)

    def places(self, target_ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, targets.Place]:
        entries = LogEntry.objects.filter(pk__in=set(target_ids), deleted_at=None).select_related("team", "experiment")
        return {
            entry.pk: targets.Place(
                team=entry.team,
                title=text.excerpt(entry.text, 60),
                path=f"/teams/{entry.team_id}/log/{entry.pk}",
                visibility=entry.visibility,
            )
            for entry in entries
        }

    def seen_by(self, user: User) -> QuerySet[LogEntry]:
        return LogEntry.objects.visible_to(user)
