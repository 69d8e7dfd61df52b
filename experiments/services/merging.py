"""What a guest wrote in experiments becomes the account's that the same person signed in to."""

from __future__ import annotations

from django.db.models import Model

from experiments.models import (
    Attachment,
    ChecklistGrant,
    ChecklistLine,
    Evidence,
    LogEntry,
)
from workspace.accounts.models import User

SENT_WITH_KEYS: tuple[tuple[type[Model], str], ...] = ((Evidence, "author"), (LogEntry, "author"), (Attachment, "by"))
WRITTEN_BY: tuple[tuple[type[Model], str], ...] = ((ChecklistLine, "answered_by"), *SENT_WITH_KEYS)


def move(guest: User, account: User) -> None:
    """Runs inside the transaction that merges the two (`workspace.accounts.hooks.merge`)."""
    for model, name in SENT_WITH_KEYS:
        _forget_keys_of_both(model, name, guest, account)
    for model, name in WRITTEN_BY:
        model._default_manager.filter(**{name: guest}).update(**{name: account})  # noqa: SLF001 - Django's name for it
    held = ChecklistGrant.objects.filter(user=account).values("content_object")
    ChecklistGrant.objects.filter(user=guest).exclude(content_object__in=held).update(user=account)
    ChecklistGrant.objects.filter(user=guest).delete()


def _forget_keys_of_both(model: type[Model], name: str, guest: User, account: User) -> None:
    """A key goes along with its row, so that what the device still sends is known; one that both have used goes."""
    rows = model._default_manager.all()  # noqa: SLF001 - Django's name for it
    used = rows.filter(**{name: account}).exclude(key=None).values_list("key", flat=True)
    rows.filter(**{name: guest}, key__in=list(used)).update(key=None)
