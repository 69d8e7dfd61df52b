"""Parameters of lists: words of a choice, and moments."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime

from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from rest_framework.request import Request

from workspace.core.errors import Invalid


def word_parameter(request: Request, name: str, words: Collection[str]) -> str | None:
    """One of the words from the query string.

    Raises:
        Invalid: it is there and is none of them.
    """
    value = request.query_params.get(name)
    if not value:
        return None
    if value not in words:
        raise Invalid({name: [_("Choose one of: %(words)s.") % {"words": ", ".join(words)}]})
    return value


def moment_parameter(request: Request, name: str) -> datetime | None:
    """A moment, in UTC.

    Raises:
        Invalid: it is there and is none; the far ends of the calendar have none.
    """
    value = request.query_params.get(name)
    if not value:
        return None
    try:
        at = parse_datetime(value)
        if at is not None and at.tzinfo is not None:
            return at.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise Invalid({name: [_("Write a time as 2026-11-21T10:00:00Z.")]})
