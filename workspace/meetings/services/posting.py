"""Letters about meetings, by the worker: a change writes rows and one task, however many people it concerns.

A letter is handed to the mail server after its row says so, and that is committed: a worker that is killed loses one
letter at most, and nobody gets one twice (as docs/adr/0026 has it).
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.utils import timezone, translation

from workspace.core import mail
from workspace.meetings import letters
from workspace.meetings.models import LetterKind, LetterState, Meeting, MeetingLetter, Registration, State

BREATH = timedelta(minutes=2)
"""A meeting that is moved may be moved again at once: there is one letter about both, and none if it is moved back."""


def facts_of(meeting: Meeting) -> dict[str, Any]:
    times = {"starts_at": meeting.starts_at.isoformat(), "ends_at": meeting.ends_at.isoformat()}
    return {"title": meeting.title, "place": meeting.place, **times}


def post(kind: LetterKind, meeting: Meeting, people: Iterable[uuid.UUID], facts: dict[str, Any]) -> None:
    """Inside the transaction of the change. Of a kind that waits already for somebody there is no second letter."""
    from workspace.meetings.tasks import send_letters  # noqa: PLC0415 - tasks ask the settings where they are kept

    rows = [MeetingLetter(kind=kind, meeting=meeting.pk, person_id=person, facts=facts) for person in people]
    if not rows:
        return
    MeetingLetter.objects.bulk_create(rows, ignore_conflicts=True)
    rest = BREATH if kind == LetterKind.MOVED else timedelta(0)
    send_letters.using(run_after=timezone.now() + rest).enqueue(str(meeting.pk), str(kind))


def deliver(meeting_id: uuid.UUID, kind: str, *, is_last_try: bool) -> None:
    """Send all letters of the kind about the meeting that wait. One that the mail server refuses holds up no other.

    Raises:
        MailFailed: some were not taken; they wait.
    """
    failure: mail.MailFailed | None = None
    waiting = MeetingLetter.objects.filter(meeting=meeting_id, kind=kind, state=LetterState.WAITING)
    for letter in waiting.select_related("person").order_by("pk"):
        try:
            _deliver(letter)
        except mail.MailFailed as failed:
            failure = failed
            _take_back(letter, is_last_try=is_last_try)
    if failure is not None:
        raise failure


def _deliver(letter: MeetingLetter) -> None:
    person = letter.person
    with translation.override(person.language):
        said = _written(letter) if person.is_active and person.email else None
        if said is None:
            _move(letter, LetterState.WAITING, LetterState.EMPTY)
            return
        message = mail.written(said, to=person.email or "")
        if not _move(letter, LetterState.WAITING, LetterState.HANDED):
            return
    try:
        mail.hand_over(message)
    except mail.MailFailed as failed:
        if failed.is_in_doubt:
            return
        raise
    _move(letter, LetterState.HANDED, LetterState.SENT)


def _take_back(letter: MeetingLetter, *, is_last_try: bool) -> None:
    """It waits again. One that was written while it was handed over waits in its place, and knows what it knew."""
    newer = MeetingLetter.objects.filter(
        meeting=letter.meeting, person=letter.person, kind=letter.kind, state=LetterState.WAITING
    )
    is_replaced = newer.update(facts=letter.facts) > 0
    _move(letter, LetterState.HANDED, LetterState.FAILED if is_last_try or is_replaced else LetterState.WAITING)


def _written(letter: MeetingLetter) -> mail.Letter | None:
    """None when it has nothing to say any more."""
    before = _as_it_was(letter)
    if letter.kind == LetterKind.REMOVED:
        return letters.removed(before) if before.ends_at > timezone.now() else None
    place = Registration.objects.select_related("user", "meeting").filter(
        meeting=letter.meeting, user=letter.person_id, meeting__ends_at__gt=timezone.now()
    )
    mine = place.first()
    if mine is None:
        return None
    link = f"{settings.PUBLIC_URL}/meetings/{letter.meeting}"
    if letter.kind == LetterKind.PROMOTED:
        return letters.promoted(mine, link) if mine.state == State.SEATED else None
    return letters.moved(mine, before, link) if _differ(before, mine.meeting) else None


def _as_it_was(letter: MeetingLetter) -> Meeting:
    """A meeting that is not in the database."""
    facts = dict(letter.facts)
    for name in ("starts_at", "ends_at"):
        facts[name] = datetime.fromisoformat(facts[name])
    return Meeting(id=letter.meeting, **facts)


def _differ(before: Meeting, now: Meeting) -> bool:
    return any(getattr(before, name) != getattr(now, name) for name in ("starts_at", "ends_at", "place"))


def _move(letter: MeetingLetter, before: LetterState, after: LetterState) -> bool:
    """Of two workers one moves it. Committed at once."""
    return bool(MeetingLetter.objects.filter(pk=letter.pk, state=before).update(state=after))


def reached(meeting: Meeting) -> list[uuid.UUID]:
    """Who has a place at the meeting, or waits for one, and has an address."""
    rows = meeting.registrations.filter(user__is_active=True, user__email__isnull=False)
    return list(rows.values_list("user", flat=True))


def promote(promoted: Iterable[Registration]) -> None:
    """Inside the transaction: a letter to each who has come by a seat. The page says the same at once."""
    rows = list(promoted)
    if rows:
        people = [row.user_id for row in rows if row.user.email and row.user.is_active]
        post(LetterKind.PROMOTED, rows[0].meeting, people, facts_of(rows[0].meeting))
