"""Plain SQL, where a statement runs so often that building it from a query set costs more than carrying it out."""

from __future__ import annotations

from typing import Any

from django.db import connection
from django.db.models import Model


class Columns:
    """Some of a model's columns: turns values into parameters, as its fields store them in this kind of database."""

    def __init__(self, model: type[Model], *names: str) -> None:
        fields: list[Any] = [model._meta.get_field(name) for name in names]  # noqa: SLF001 - documented all the same
        self._stored_as = [field.get_db_prep_save for field in fields]

    def parameters(self, *values: Any) -> list[Any]:
        return [stored_as(value, connection) for stored_as, value in zip(self._stored_as, values, strict=True)]
