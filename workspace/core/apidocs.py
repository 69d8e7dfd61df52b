"""The OpenAPI schema, for programs and as a page a person can read."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.utils import extend_schema
from drf_spectacular.views import SpectacularAPIView
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from workspace.core.languages import Language, current
from workspace.core.throttles import PublicThrottle


@dataclass(frozen=True)
class Operation:
    group: str
    method: str
    path: str
    summary: str


@functools.lru_cache(maxsize=len(Language))
def described(language: str) -> dict[str, Any]:
    """The schema in the active language, which is that. It takes half a second to make: once a process."""
    generator: Any = SchemaGenerator
    schema: dict[str, Any] = generator().get_schema(public=True)
    return schema


class SchemaView(APIView):
    """For everybody: no cookie is read, and nobody chooses a language that we do not speak."""

    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [PublicThrottle]
    renderer_classes = SpectacularAPIView.renderer_classes

    @extend_schema(exclude=True)
    def get(self, request: Request) -> Response:
        return Response(described(current()))


def operations() -> list[tuple[str, list[Operation]]]:
    """Every operation of the API, grouped by its noun."""
    schema = described(current())
    found = [
        Operation(path.split("/")[3], method.upper(), path, operation.get("description", ""))
        for path, methods in schema["paths"].items()
        for method, operation in methods.items()
        if method != "parameters"
    ]
    found.sort(key=lambda operation: (operation.group, operation.path))
    return [(group, list(items)) for group, items in groupby(found, key=lambda operation: operation.group)]
