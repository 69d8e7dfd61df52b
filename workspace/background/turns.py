"""Regular duties, each done by one worker at a time."""

from __future__ import annotations

import logging
from datetime import timedelta

from django.utils import timezone

from workspace.background import metrics
from workspace.background.models import DutyTurn
from workspace.core import duties
from workspace.core.duties import Duty

LEASE = timedelta(minutes=5)
"""So long a duty has at most. A worker that was killed in one leaves it alone for no longer."""

logger = logging.getLogger(__name__)


def due() -> list[Duty]:
    """What is to be done now. Only reads, unless a duty is new here."""
    known = {duty.name: duty for duty in duties.everything()}
    turns = dict(DutyTurn.objects.filter(name__in=known).values_list("name", "due_at"))
    new = [name for name in known if name not in turns]
    if new:
        DutyTurn.objects.bulk_create([DutyTurn(name=name) for name in new], ignore_conflicts=True)
    now = timezone.now()
    return [duty for name, duty in known.items() if turns.get(name, now) <= now]


def perform(duty: Duty) -> bool:
    """Do the duty, unless another worker has it. Returns whether it was this one's turn.

    A failure is logged, without what it says of people; the duty comes round again at its time.
    """
    now = timezone.now()
    held_until = now + LEASE
    if not DutyTurn.objects.filter(name=duty.name, due_at__lte=now).update(due_at=held_until):
        return False
    try:
        duty.work()
        metrics.DUTIES.labels(outcome="done").inc()
    except Exception as error:  # noqa: BLE001 - a boundary: whatever goes wrong in one duty, the others are done
        metrics.DUTIES.labels(outcome="failed").inc()
        logger.error("The duty %s failed (%s)", duty.name, type(error).__name__)  # noqa: TRY400
    DutyTurn.objects.filter(name=duty.name, due_at=held_until).update(due_at=timezone.now() + duty.every)
    return True
