"""Lines of checklists that somebody outside was asked to answer, and has not answered yet."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Prefetch, Q
from django.utils import timezone

from experiments.models import ChecklistAnswer, ChecklistAsking, ChecklistGrant, ChecklistLine, TestDesign
from experiments.models.asking import ChecklistAskingQuerySet
from experiments.models.experiment import State
from teams.models import Team
from workspace.accounts.models import User
from workspace.core.policy import require

MOST = 50
OVER = (State.DECIDED, State.CLOSED)


@dataclass(frozen=True)
class Waiting:
    line: ChecklistLine
    people: list[str]
    """Whom the line waits for, as the team knows them; a link without a name says nobody."""


def waiting_in(actor: User, *, team: Team) -> list[Waiting]:
    """What the team waits for in tests that go on, the line that was written first; at most 50.

    Raises:
        Forbidden: the actor is not in the core team.
    """
    require(actor, "experiments.add_experiment", team)
    newer = TestDesign.objects.filter(
        experiment=OuterRef("design__experiment"), version__gt=OuterRef("design__version")
    )
    lines = ChecklistLine.objects.filter(design__experiment__team=team, answer=ChecklistAnswer.PENDING)
    lines = lines.exclude(design__experiment__state__in=OVER).filter(~Exists(newer))
    held, sent = ChecklistGrant.objects.filter(content_object=OuterRef("pk")), _open().filter(line=OuterRef("pk"))
    lines = lines.filter(Q(Exists(held)) | Q(Exists(sent))).select_related("design__experiment")
    askings = Prefetch("askings", _open(), to_attr="open_askings")
    shown = lines.prefetch_related("grants__user", askings).order_by("pk")[:MOST]
    return [Waiting(line, _people(line)) for line in shown]


def _open() -> ChecklistAskingQuerySet:
    """Links that nobody has opened yet."""
    opened = ChecklistGrant.objects.filter(asking=OuterRef("pk"))
    return ChecklistAsking.objects.filter(~Exists(opened), revoked_at=None, expires_at__gt=timezone.now())


def _people(line: ChecklistLine) -> list[str]:
    asked = [held.user.display_name for held in line.grants.all()]
    asked += [asking.name or asking.email for asking in line.open_askings]  # type: ignore[attr-defined]  # a prefetch
    return list(dict.fromkeys(name for name in asked if name))
