"""What a person may see as a query inside others, put together once for everybody.

Django takes a query inside a query apart and renames all within at every step of the outer one. To put together which
of nine kinds of things somebody sees took ten times as long as to look them up.
"""

from __future__ import annotations

import functools
import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.contrib.auth import get_user_model
from django.db import connection
from django.db.models import Expression, QuerySet

if TYPE_CHECKING:
    from workspace.accounts.models import User

Question = Callable[["User"], QuerySet[Any, Any]]
ANYBODY = uuid.UUID("ffffffff-ffff-ffff-ffff-ffffffffffff")
"""Stands where the person's id will be. Ids of people are made from the time, and are never this one."""


class Finished(Expression):
    """SQL that names nothing outside itself."""

    def __init__(self, sql: str, params: tuple[Any, ...]) -> None:
        super().__init__()
        self.sql, self.params = sql, params

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        return f"({self.sql})", self.params


def shown_to(user: User, question: Question) -> Finished:
    """For `column__in=shown_to(user, Team.objects.visible_to)`: the ids of the rows that the question gives.

    The question may depend on the person's id, and on nothing else: not on the time either.
    """
    sql, params = asked_for_anybody(question)
    anybody, person = _stored(ANYBODY), _stored(user.pk)
    return Finished(sql, tuple(person if param == anybody else param for param in params))


@functools.cache
def asked_for_anybody(question: Question) -> tuple[str, tuple[Any, ...]]:
    """SQL and parameters.

    Raises:
        TypeError: asked twice, the question is not the same: it depends on the time, or on what it looked up.
    """
    first, again = (_put_together(question) for _ in range(2))
    if first != again:
        raise TypeError(f"{question} depends on more than the person.")
    return first


def _put_together(question: Question) -> tuple[str, tuple[Any, ...]]:
    rows = question(get_user_model()(pk=ANYBODY)).values("pk")
    sql, params = rows.query.get_compiler(rows.db).as_sql()
    return sql, tuple(params)


def _stored(pk: uuid.UUID) -> Any:
    return get_user_model()._meta.pk.get_db_prep_value(pk, connection)  # noqa: SLF001 - documented all the same
