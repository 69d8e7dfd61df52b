"""Forgetting applicants some months after the deadline."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from workspace.intake.models import KEPT_FOR, Application, ApplicationState, ApplicationStep


@transaction.atomic
def erase() -> None:
    """Applications that were not accepted go whole. Of the others the names and addresses go: those people have had
    their invitations, and what they applied with is the team's."""
    old = Application.objects.filter(call__closes_at__lt=timezone.now() - KEPT_FOR)
    accepted = old.filter(state=ApplicationState.ACCEPTED)
    old.exclude(state=ApplicationState.ACCEPTED).delete()
    ApplicationStep.objects.filter(application__in=accepted).exclude(message="").update(message="")
    accepted.exclude(contact_email="").update(contact_name="", contact_email="", people=[], digest=None)
