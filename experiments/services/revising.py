"""Edits that say which revision they were made on: of two made on the same one, one is refused."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, TypeVar

from django.db import models
from django.utils import timezone

from experiments.models import Experiment
from experiments.models.revised import Revised
from workspace.core.errors import NotFound, Stale

R = TypeVar("R", bound=Revised)


def locked(thing: R, revision: int | None = None) -> R:
    """The row as it now is, locked until the end of the transaction. `revision` None: whatever it is.

    Raises:
        NotFound: it is gone by now.
        Stale: it is no longer at this revision.
    """
    rows: models.QuerySet[R] = type(thing)._default_manager.all()  # noqa: SLF001 - Django's name for it
    fresh = rows.select_for_update().filter(pk=thing.pk).first()
    if fresh is None:
        raise NotFound
    if revision is not None and fresh.revision != revision:
        raise Stale
    return fresh


def lock_experiment(pk: Any) -> Experiment:
    """Every edit of a part locks its experiment first, so that no step is judged by what is being rewritten."""
    return Experiment.objects.select_for_update(of=("self",)).select_related("team__programme").get(pk=pk)


def revise(thing: Revised, changes: Mapping[str, Any], *, beside: bool = False) -> list[str]:
    """Write what differs as the next revision of a locked row, and return the names; nothing is written for nothing.

    `beside`: something that belongs to the thing and is not in its row has changed.
    """
    changed = [name for name, value in changes.items() if getattr(thing, name) != value]
    if not changed and not beside:
        return []
    for name in changed:
        setattr(thing, name, changes[name])
    thing.revision += 1
    thing.changed_at = timezone.now()
    thing.save(update_fields=[*changed, "revision", "changed_at"])
    return changed


def relate(relation: Any, things: Collection[models.Model] | None) -> bool:
    """Set a many-to-many relation, and say whether that changed it. None: leave it."""
    if things is None or {one.pk for one in things} == set(relation.values_list("pk", flat=True)):
        return False
    relation.set(things)
    return True


def plain(value: Any) -> Any:
    """The value as JSON keeps it: days as text, figures as numbers, people and things as their ids."""
    if isinstance(value, Mapping):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    if isinstance(value, models.Model):
        return str(value.pk)
    if value is None or isinstance(value, str | bool | int | float):
        return value
    return float(value) if hasattr(value, "as_integer_ratio") else value.isoformat()
