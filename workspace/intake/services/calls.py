"""Preparing a call and publishing it."""

from __future__ import annotations

import secrets
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from teams.models import Programme
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Invalid, NotFound
from workspace.core.policy import require
from workspace.intake.models import Call, CallState, RequirementKind
from workspace.intake.services.telling import tell
from workspace.intake.words import moment

MOST = 20
"""Calls of one programme."""
ROWS = ("requirements", "questions")


@transaction.atomic
def prepare_call(actor: User, *, programme: Programme, **content: Any) -> Call:
    """A draft, which nobody outside can see.

    Raises:
        Conflict: the programme has as many as it may have, code `too_many_calls`.
    """
    require(actor, "intake.prepare_call", programme)
    Programme.objects.select_for_update(no_key=True).get(pk=programme.pk)
    if programme.calls.count() >= MOST:
        raise Conflict(_("There are many calls here already. Remove a draft first."), code="too_many_calls")
    call = Call.objects.create(programme=programme, **_with_ids(content))
    tell(programme)
    return call


@transaction.atomic
def change_call(actor: User, *, call: Call, **changes: Any) -> Call:
    """Set fields. What people have been asked stays once it is published, and a deadline only moves away from them.

    Raises:
        Invalid: what is published would not be whole any more.
        Conflict: `call_published`, `deadline_earlier`, `another_call_open`.
    """
    require(actor, "intake.change_call", call)
    fresh = _locked(call)
    before = fresh.closes_at
    given = _with_ids(changes)
    if fresh.state != CallState.DRAFT:
        _check_still_the_same(fresh, given)
    for name, value in given.items():
        setattr(fresh, name, value)
    if fresh.published_at is not None:
        if before and (fresh.closes_at is None or fresh.closes_at < before):
            raise Conflict(
                _("People count on %(moment)s. A published deadline can only be moved later.")
                % {"moment": moment(before)},
                code="deadline_earlier",
            )
        _check_whole(fresh, is_deadline_new=fresh.closes_at != before)
    fresh.save(update_fields=[*given])
    tell(fresh.programme)
    return fresh


@transaction.atomic
def publish(actor: User, *, call: Call) -> Call:
    """From now on everybody who has the address can apply, until the deadline.

    Raises:
        Invalid: something is missing; `errors` names it.
        Conflict: another call of the programme is open, code `another_call_open`.
    """
    require(actor, "intake.change_call", call)
    fresh = _locked(call)
    if fresh.published_at is None:
        _check_whole(fresh, is_deadline_new=True)
        fresh.published_at = timezone.now()
        fresh.save(update_fields=["published_at"])
        tell(fresh.programme)
    return fresh


@transaction.atomic
def discard(actor: User, *, call: Call) -> None:
    """Raises Conflict, code `call_published`, for a call that people have seen."""
    require(actor, "intake.change_call", call)
    fresh = _locked(call)
    if fresh.published_at is not None:
        raise Conflict(_("This call has been published. It stays."), code="call_published")
    fresh.delete()
    tell(fresh.programme)


def _locked(call: Call) -> Call:
    """The programme is held first: of two calls published at once, one sees the other."""
    Programme.objects.select_for_update(no_key=True).get(pk=call.programme_id)
    found = Call.objects.select_related("programme").filter(pk=call.pk).first()
    if found is None:
        raise NotFound  # a draft that was discarded meanwhile
    return found


def _with_ids(content: dict[str, Any]) -> dict[str, Any]:
    """Rows of requirements and questions that are new get an id of their own, which answers name them by."""
    rows = {name: [_with_id(row) for row in content[name]] for name in ROWS if name in content}
    for name, found in rows.items():
        if len({row["id"] for row in found}) < len(found):
            raise Invalid({name: [_("Two rows have the same id.")]})
    return content | rows


def _with_id(row: dict[str, Any]) -> dict[str, Any]:
    return row | {"id": row.get("id") or secrets.token_hex(4)}


def _check_still_the_same(call: Call, given: dict[str, Any]) -> None:
    """Wording may be mended and translations added; what is asked, and whether it must be answered, stays."""
    for name in ROWS:
        if name in given and _bones(given[name]) != _bones(getattr(call, name)):
            raise Conflict(
                _("The call is published: requirements and questions stay as people have read them."),
                code="call_published",
            )


def _bones(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{name: value for name, value in row.items() if name != "text"} for row in rows]


def _check_whole(call: Call, *, is_deadline_new: bool) -> None:
    wrong: dict[str, list[str]] = {}
    if not call.title:
        wrong["title"] = [_("Give the call a title in at least one language.")]
    if not call.about:
        wrong["about"] = [_("Say in at least one language what the call is about.")]
    if call.closes_at is None or (is_deadline_new and call.closes_at <= timezone.now()):
        wrong["closes_at"] = [_("Choose a deadline that is still to come.")]
    wrong |= {name: [_("A row has no text yet.")] for name in ROWS if _has_silent_row(getattr(call, name))}
    if wrong:
        raise Invalid(wrong)
    if is_deadline_new and call.programme.calls.open().exclude(pk=call.pk).exists():
        raise Conflict(_("Another call of this programme is open. One at a time."), code="another_call_open")


def _has_silent_row(rows: list[dict[str, Any]]) -> bool:
    """The state actor needs no words of the call's own: the product has them in every language."""
    return any(not row["text"] and row.get("kind") != RequirementKind.STATE_ACTOR for row in rows)
