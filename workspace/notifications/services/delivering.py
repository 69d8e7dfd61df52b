"""One letter, from the row to the mail server: at most once.

`handed` is committed before the mail server hears of the letter. A worker that dies in between leaves the letter in
doubt: it is not sent again, and what it was about stays unread in the inbox. Everybody else's letters go on.
"""

from __future__ import annotations

import logging
import uuid
from email.utils import parseaddr

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import IntegrityError, transaction
from django.utils import timezone, translation

from workspace.accounts.models import User
from workspace.core import mail
from workspace.notifications import letters, metrics, unsubscribing
from workspace.notifications.models import LetterState, Notification, PostedLetter, Rhythm, TeamPost
from workspace.notifications.services import inbox

logger = logging.getLogger(__name__)


def deliver(letter_id: uuid.UUID, *, is_last_try: bool) -> None:
    """Send the letter if it waits, about what the person may still see and has not read.

    Raises:
        MailFailed: the mail server did not take it; the letter waits.
    """
    letter = PostedLetter.objects.select_related("person").filter(pk=letter_id).first()
    if letter is None:
        return
    if letter.state == LetterState.HANDED:
        metrics.LETTERS.labels(outcome="in_doubt").inc()
        logger.warning("A letter may or may not have been sent when its worker ended; it is not sent again.")
        return
    rows = _rows(letter)
    if not rows:
        _move(letter, LetterState.WAITING, LetterState.EMPTY)
        return
    with translation.override(letter.person.language):
        message = _written(letter, rows)
    if _move(letter, LetterState.WAITING, LetterState.HANDED):
        _hand_over(letter, message, is_last_try=is_last_try)


def _rows(letter: PostedLetter) -> list[Notification]:
    person = letter.person
    if not (person.is_active and person.email):
        return []
    return list(letter.notifications.visible_to(person).unread().for_reading().order_by("pk"))


def _written(letter: PostedLetter, rows: list[Notification]) -> EmailMultiAlternatives:
    person = letter.person
    teams = {row.team_id for row in rows if row.team_id}
    quoting = teams - set(TeamPost.objects.filter(team__in=teams, quotes_texts=False).values_list("team", flat=True))
    address = unsubscribing.address(person, _ended_by(person, letter.rhythm, rows))
    host = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2] or "localhost"
    headers = {"Message-ID": f"<{letter.pk}@{host}>", **unsubscribing.headers(address)}
    return mail.written(letters.write(rows, letter.rhythm, quoting, address), to=person.email or "", headers=headers)


def _ended_by(person: User, rhythm: str, rows: list[Notification]) -> list[str]:
    """Kinds that are sent no more when the person unsubscribes: those in the letter; of a digest all that come so."""
    found = {row.kind for row in rows}
    if rhythm == Rhythm.AT_ONCE:
        return sorted(found)
    return sorted(found | {kind for kind, chosen in inbox.rhythms_of(person).items() if chosen == rhythm})


def _hand_over(letter: PostedLetter, message: EmailMultiAlternatives, *, is_last_try: bool) -> None:
    try:
        mail.hand_over(message)
    except mail.MailFailed as failure:
        if failure.is_in_doubt:
            metrics.LETTERS.labels(outcome="in_doubt").inc()
            return
        metrics.LETTERS.labels(outcome="failed").inc()
        if is_last_try:
            _move(letter, LetterState.HANDED, LetterState.FAILED)
        elif not _wait_again(letter):
            return
        raise
    _move(letter, LetterState.HANDED, LetterState.SENT)
    metrics.LETTERS.labels(outcome="sent").inc()


def _wait_again(letter: PostedLetter) -> bool:
    """False when another worker has begun the person's next letter meanwhile: all this one was about goes along in one
    that follows."""
    try:
        with transaction.atomic():
            _move(letter, LetterState.HANDED, LetterState.WAITING)
    except IntegrityError:
        with transaction.atomic():
            _move(letter, LetterState.HANDED, LetterState.FAILED)
            letter.notifications.update(letter=None)
        return False
    return True


def _move(letter: PostedLetter, before: LetterState, after: LetterState) -> bool:
    """Of two workers one moves it. Committed at once."""
    found = PostedLetter.objects.filter(pk=letter.pk, state=before)
    return bool(found.update(state=after, handed_at=timezone.now()))
