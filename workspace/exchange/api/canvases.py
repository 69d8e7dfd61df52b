"""Canvases, blocks and phases as the answers of the exchange name them, in the reader's language."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from typing import Any

from rest_framework import serializers

from canvases.models import Canvas, CanvasTemplate, TemplateSet
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


def phases_here(programmes: Collection[uuid.UUID]) -> list[dict[str, Any]]:
    """Of the canvases that teams of these programmes work with: as the newest of their sets names them. Without
    any, everybody's."""
    used = Canvas.objects.filter(team__programme__in=programmes).values("template__template_set")
    sets = TemplateSet.objects.filter(pk__in=used)
    newest = newest_set()
    usual = [newest.vocabulary] if newest else []
    found: dict[str, dict[str, Any]] = {}
    for vocabulary in list(sets.order_by("-created_at").values_list("vocabulary", flat=True)) or usual:
        for one in vocabulary["phases"]:
            found.setdefault(one["id"], {"id": one["id"], "number": one["number"], "title": chosen(one["title"])})
    return sorted(found.values(), key=lambda one: int(one["number"]))


def phase_here(phase: str, phases: list[dict[str, Any]]) -> dict[str, Any] | None:
    return next((one for one in phases if one["id"] == phase), None)
