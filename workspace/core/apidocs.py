"""The OpenAPI schema as a page a person can read."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from drf_spectacular.generators import SchemaGenerator


@dataclass(frozen=True)
class Operation:
    group: str
    method: str
    path: str
    summary: str


def operations() -> list[tuple[str, list[Operation]]]:
    """Every operation of the API, grouped by its noun."""
    generator: Any = SchemaGenerator
    schema: dict[str, Any] = generator().get_schema(public=True)
    found = [
        Operation(path.split("/")[3], method.upper(), path, operation.get("description", ""))
        for path, methods in schema["paths"].items()
        for method, operation in methods.items()
        if method != "parameters"
    ]
    found.sort(key=lambda operation: (operation.group, operation.path))
    return [(group, list(items)) for group, items in groupby(found, key=lambda operation: operation.group)]
