"""Fields of the REST API that every package uses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db.models import Model
from rest_framework import serializers

from workspace.core import text
from workspace.core.policy import abilities


class _CleanField(serializers.CharField):
    clean: Callable[[str], str]

    def to_internal_value(self, data: Any) -> str:
        cleaned = type(self).clean(super().to_internal_value(data))
        if not text.is_visible(cleaned):
            if not self.allow_blank:
                self.fail("blank")
            return ""
        return cleaned


class LineField(_CleanField):
    """One line a person typed: a name, a title."""

    clean = staticmethod(text.line)


class PlainTextField(_CleanField):
    """Several lines a person typed. Plain text: whoever shows it escapes it."""

    clean = staticmethod(text.plain)


class BoundedListField(serializers.ListField):
    """A list that is counted before its rows are looked at: a body of a megabyte holds hundreds of thousands of wrong
    ones, and judging each would keep the process busy for minutes."""

    def __init__(self, *, max_length: int, **details: Any) -> None:
        super().__init__(max_length=max_length, **details)
        self._most = max_length

    def run_child_validation(self, data: Any) -> Any:
        if len(data) > self._most:
            self.fail("max_length", max_length=self._most)
        return super().run_child_validation(data)


class AbilitiesField(serializers.Field[Any, Any, dict[str, bool], Any]):
    """What the asking person may do with the thing: `AbilitiesField(edit="teams.change_team")`."""

    def __init__(self, **permissions: str) -> None:
        super().__init__(source="*", read_only=True)
        self.permissions = permissions

    def to_representation(self, value: Model) -> dict[str, bool]:
        return abilities(self.context["request"].user, value, **self.permissions)
