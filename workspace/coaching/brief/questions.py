"""Questions to the team that are open."""

from __future__ import annotations

from teams import mentions
from teams.models import Team, Thread
from teams.models.discussion import QuestionState
from workspace.coaching.models import SaidKind
from workspace.coaching.said import Said
from workspace.core import text

LENGTH = 300


def open_questions(team: Team) -> list[Said]:
    """Not answered and not parked, the oldest first."""
    open_ones = Thread.objects.filter(team=team).questions(QuestionState.OPEN).as_questions()
    columns = ("first", "created_by", "created_at", "body", "target_kind", "target_id")
    rows = list(open_ones.order_by("created_at", "pk").values_list(*columns))
    names = mentions.names_in(body for _first, _asker, _at, body, *_about in rows)
    return [
        Said(
            SaidKind.COMMENT, first, asker, at, text.excerpt(mentions.written_out(body, names), LENGTH), (kind, target)
        )
        for first, asker, at, body, kind, target in rows
    ]
