"""Columns that several questions share."""

from __future__ import annotations

from datetime import date

from django.db.models import CharField
from django.db.models.functions import Cast, Substr


def key(name: str) -> Cast:
    """An id as the database writes it: to make ids of Python of tens of thousands takes longer than to read them."""
    return Cast(name, CharField())


def day(moment: str) -> Substr:
    """A moment's day in UTC, as a text: its first ten letters, as both databases write it. SQLite has no truncation of
    its own, and Django's, in Python, takes as long for 35 000 notes as everything else."""
    return Substr(Cast(moment, CharField()), 1, 10)


class Days(dict[str, date]):
    """From the text of a day to the day; each is read once."""

    def __missing__(self, text: str) -> date:
        self[text] = read = date.fromisoformat(text)
        return read
