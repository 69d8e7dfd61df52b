"""One line of a checklist, for whoever is asked to answer it. There is no conversation about a line."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from django.db.models import QuerySet

from experiments.models import ChecklistLine
from experiments.services import designs
from teams import targets
from workspace.accounts.models import User


class LineTarget(targets.Whole):
    """Shown on a page of its own: who was asked by a grant alone sees nothing else of the experiment."""

    kind = designs.LINE

    def places(self, target_ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, targets.Place]:
        lines = ChecklistLine.objects.filter(pk__in=set(target_ids)).select_related("design__experiment__team")
        return {
            line.pk: targets.Place(
                team=line.design.experiment.team,
                title=line.design.experiment.title,
                path=f"/answer/{line.pk}",
                visibility=line.design.experiment.visibility,
            )
            for line in lines
        }

    def seen_by(self, user: User) -> QuerySet[ChecklistLine]:
        return ChecklistLine.objects.visible_to(user)

    def granted_to(self, user: User) -> list[uuid.UUID]:
        """Nothing is told live of a single line: its page reads it when it is opened."""
        return []
