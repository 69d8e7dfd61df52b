"""What a device sends again after a lost connection is there once: the first row of the same person and key."""

from __future__ import annotations

from typing import Any, TypeVar

from django.db import IntegrityError, models, transaction
from django.utils.translation import gettext as _

from workspace.core.errors import Conflict

M = TypeVar("M", bound=models.Model)


def sent_before(rows: models.QuerySet[M], key: str | None, **place: Any) -> M | None:
    """The row that came with the key first, among those of one person.

    Args:
        place: what the row belongs to; the same key means the same thing in the same place.

    Raises:
        Conflict: the key was used for something else, code `key_used`.
    """
    first = rows.filter(key=key).first() if key else None
    if first is None:
        return None
    if any(getattr(first, name) != value for name, value in place.items()):
        raise Conflict(_("This was sent as something else before. Load the page again."), code="key_used")
    return first


def insert_once(thing: M, rows: models.QuerySet[M], key: str | None) -> tuple[M, bool]:
    """Insert the row, unless another request with the key was faster: that one's row, then, and False."""
    try:
        with transaction.atomic():
            thing.save(force_insert=True)
    except IntegrityError:
        first = sent_before(rows, key)
        if first is None:
            raise
        return first, False
    return thing, True
