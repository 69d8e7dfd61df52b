"""Canvases, blocks and phases as the answers of the exchange name them, in the reader's language."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from canvases.models import CanvasTemplate
from canvases.services.sets import newest_set
from workspace.core.languages import chosen


class CanvasHereSerializer(serializers.Serializer[Any]):
    """A canvas of the path and one of its blocks. Both are known by the same ids in every team."""

    slug = serializers.CharField()
    number = serializers.IntegerField()
    title = serializers.CharField()
    block = serializers.CharField()
    block_title = serializers.CharField()


class PhaseHereSerializer(serializers.Serializer[Any]):
    id = serializers.CharField()
    number = serializers.IntegerField()
    title = serializers.CharField()


def canvas_here(template: CanvasTemplate, block: str) -> dict[str, Any]:
    body = block_of(template, block)
    return {
        "slug": template.slug,
        "number": template.number,
        "title": chosen(template.body["title"]),
        "block": block,
        "block_title": chosen(body["title"]) if body else "",
    }


def block_of(template: CanvasTemplate, block: str) -> dict[str, Any]:
    """The block as in the template; empty for one that it has not."""
    return next((body for body in template.body["blocks"] if body["id"] == block), {})


def lanes_of(template: CanvasTemplate, block: str) -> dict[str, str]:
    """The titles of a block's lanes, rings or lines by their ids."""
    config = block_of(template, block).get("config", {})
    lanes = config.get("lanes") or config.get("rings") or config.get("checklist") or []
    return {lane["id"]: chosen(lane["title"]) for lane in lanes}


def phases_here() -> list[dict[str, Any]]:
    newest = newest_set()
    phases = newest.vocabulary["phases"] if newest else []
    return [{"id": one["id"], "number": one["number"], "title": chosen(one["title"])} for one in phases]


def phase_here(phase: str, phases: list[dict[str, Any]]) -> dict[str, Any] | None:
    return next((one for one in phases if one["id"] == phase), None)
