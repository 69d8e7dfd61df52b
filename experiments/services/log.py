"""Writing in the log between meetings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from experiments.models import LogEntry
from experiments.services import attachments, links
from experiments.services.revising import locked, revise
from experiments.services.telling import refresh_entry
from teams.models import Team, Verb
from teams.services import activity
from workspace.accounts.models import User
from workspace.core import text
from workspace.core.errors import Conflict, Invalid
from workspace.core.once import insert_once, sent_before
from workspace.core.policy import require

LINKS = ("experiment", "iteration", "canvas", "note")
MAX_TAGS, TAG_LENGTH = 8, 30
FIRST_DAY = datetime(2000, 1, 1, tzinfo=UTC)
AHEAD = timedelta(days=1)
"""How far the clock of a device may be fast."""


@transaction.atomic
def write(actor: User, *, team: Team, key: str | None = None, **given: Any) -> LogEntry:
    """A new entry.

    Args:
        key: the device's; the same key gives the first row again.
        given: `text`, and perhaps `tags`, `happened_at`, and links (`experiment, iteration, canvas, note`) by id.

    Raises:
        Forbidden: the actor only reads here.
        Invalid: a tag, a time or a link does not fit.
        Conflict: the key was used in another team (`key_used`), or its entry was deleted since (`already_deleted`).
    """
    first = sent_before(LogEntry.objects.filter(author=actor), key, team=team)
    if first is None:
        require(actor, "experiments.write_log", team)
        entry = LogEntry(team=team, author=actor, key=key, **_resolved(actor, team, given))
        first, is_new = insert_once(entry, LogEntry.objects.filter(author=actor), key)
        if is_new:
            activity.record(actor, team, Verb.LOG_WRITTEN, target=("log_entry", entry.pk))
            refresh_entry(entry)
    if first.deleted_at is not None:
        raise Conflict(_("This was written before, and deleted since. You can discard it."), code="already_deleted")
    return first


@transaction.atomic
def change(actor: User, *, entry: LogEntry, changes: Mapping[str, Any], revision: int | None = None) -> LogEntry:
    """Set fields, as in `write`.

    Raises:
        Forbidden: somebody else wrote it.
        Stale: it is no longer at this revision.
        Invalid: as in `write`.
    """
    entry = locked(entry, revision)
    require(actor, "experiments.change_logentry", entry)
    before, seen_by = {name: getattr(entry, name) for name in LINKS}, entry.visibility
    if revise(entry, _resolved(actor, entry.team, changes, before)):
        refresh_entry(entry, seen_before_by=seen_by)
    return entry


@transaction.atomic
def delete(actor: User, *, entry: LogEntry) -> None:
    """Its words, tags and files are gone; the row stays, so that a device that sends it again is told so."""
    entry = locked(entry)
    require(actor, "experiments.delete_logentry", entry)
    attachments.remove_all(entry)
    revise(entry, {"text": "", "tags": [], "deleted_at": timezone.now()})
    refresh_entry(entry)


def normalised(tags: Iterable[str]) -> list[str]:
    """In lower case, once each, without a leading number sign.

    Raises:
        Invalid: there are more than eight, or one is longer than 30 characters.
    """
    cleaned = [text.line(tag).lstrip("#").strip().lower() for tag in tags]
    kept = list(dict.fromkeys(tag for tag in cleaned if tag))
    if len(kept) > MAX_TAGS:
        raise Invalid({"tags": [_("At most %(count)s tags.") % {"count": MAX_TAGS}]})
    if any(len(tag) > TAG_LENGTH for tag in kept):
        raise Invalid({"tags": [_("A tag has at most %(count)s characters.") % {"count": TAG_LENGTH}]})
    return kept


def _resolved(
    actor: User, team: Team, given: Mapping[str, Any], before: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    fields = {name: value for name, value in given.items() if name not in LINKS}
    if "tags" in fields:
        fields["tags"] = normalised(fields["tags"])
    if "happened_at" in fields and not FIRST_DAY <= fields["happened_at"] <= timezone.now() + AHEAD:
        raise Invalid({"happened_at": [_("This cannot be when it happened. Check the date and the time.")]})
    ids = {name: given[name] for name in LINKS if name in given}
    if not ids:
        return fields
    pointed = dict.fromkeys(LINKS) | dict(before or {}) | links.of_entry(actor, team, ids)
    links.agree(pointed)
    return fields | pointed
