"""Conversations go along with what they are about."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from teams import news
from teams.models import Comment, Thread
from teams.models.discussion import AnchorKind
from teams.services.discussion import tell

Pointer = tuple[str, uuid.UUID]


def carry_threads(origin: Pointer, target: Pointer, anchors: Mapping[str, str]) -> None:
    """What was said about notes of one target (old id -> new id) is about them on another one of the same team from now
    on. Runs inside the transaction of whoever moves them; the screens of both are told."""
    kind, origin_id = origin
    found = Thread.objects.filter(
        target_kind=kind, target_id=origin_id, anchor_kind=AnchorKind.NOTE, anchor_id__in=anchors
    )
    threads = list(found)
    for thread in threads:
        tell(thread)
        thread.target_kind, thread.target_id = target
        thread.anchor_id = anchors[thread.anchor_id]
        tell(thread)
    Thread.objects.bulk_update(threads, ["target_kind", "target_id", "anchor_id"])
    if threads:
        news.carry(Comment.objects.filter(thread__in=threads).values_list("pk", flat=True), target)
