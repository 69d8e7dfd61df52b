"""What drf-spectacular cannot see by itself: our fields, and that every endpoint may answer with a problem document."""

from __future__ import annotations

from typing import Any

from drf_spectacular.extensions import OpenApiSerializerFieldExtension

PROBLEM = {
    "type": "object",
    "description": "Why the request was refused. `code` is stable; `detail` is a sentence for the person.",
    "properties": {
        "type": {"type": "string"},
        "status": {"type": "integer"},
        "code": {"type": "string"},
        "detail": {"type": "string"},
        "errors": {"type": "object", "additionalProperties": True},
    },
    "required": ["type", "status", "code", "detail"],
}


class AbilitiesExtension(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    target_class = "workspace.core.fields.AbilitiesField"
    match_subclasses = True

    def map_serializer_field(self, auto_schema: Any, direction: str) -> dict[str, Any]:
        names = list(self.target.permissions)
        properties = {name: {"type": "boolean"} for name in names}
        return {"type": "object", "properties": properties, "required": names}


def add_problems(result: dict[str, Any], generator: Any, request: Any, public: bool) -> dict[str, Any]:  # noqa: FBT001
    """A post-processing hook of drf-spectacular."""
    result["components"].setdefault("schemas", {})["Problem"] = PROBLEM
    content = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    for operations in result["paths"].values():
        for operation in operations.values():
            operation["responses"]["default"] = {"description": "Refused", "content": content}
    return result
