"""Columns that several questions share, and rows as the database writes them."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import CharField
from django.db.models.functions import Cast, Substr


def key(name: str) -> Cast:
    """An id as the database writes it: to make ids of Python of tens of thousands takes longer than to read them."""
    return Cast(name, CharField())


def day(moment: str) -> Substr:
    """A moment's day in UTC, as a text: its first ten letters, as both databases write it. SQLite has no truncation of
    its own, and Django's, in Python, takes as long for 35 000 notes as everything else."""
    return Substr(Cast(moment, CharField()), 1, 10)


def as_written(rows: Any) -> list[Any]:
    """Rows of texts and whole numbers, as the database writes them: to have Django look through each number again
    takes as long as to read it.

    Args:
        rows: a query set of `values_list`, of columns as above and of counts.
    """
    try:
        statement, parameters = rows.query.sql_with_params()
    except EmptyResultSet:  # Django knows without asking
        return []
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)
        return list(cursor.fetchall())


class Days(dict[str, date]):
    """From the text of a day to the day; each is read once."""

    def __missing__(self, text: str) -> date:
        self[text] = read = date.fromisoformat(text)
        return read
