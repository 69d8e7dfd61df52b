"""E-mails: what a letter says, and the one frame all of them are sent in."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from smtplib import SMTPException, SMTPRecipientsRefused, SMTPResponseException

import css_inline
from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.template.loader import render_to_string
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from workspace.core import text
from workspace.core.errors import Refusal

logger = logging.getLogger(__name__)

ANSWERS_NO = (SMTPResponseException, SMTPRecipientsRefused, UnicodeError)
"""The mail server says no, or cannot be asked. After anything else it may have taken the letter all the same."""


class MailFailed(Refusal):
    """`is_in_doubt`: it was lost sight of when the mail server may have had it already."""

    status = 503
    is_in_doubt = False
    code = "mail_failed"
    sentence = _("The e-mail could not be sent just now. Try again in a few minutes.")


@dataclass(frozen=True)
class Item:
    """One thing among many: a sentence, perhaps somebody's own words, and where it is."""

    sentence: str
    quote: str
    address: str


@dataclass(frozen=True)
class Section:
    title: str
    items: Sequence[Item]


@dataclass(frozen=True)
class Letter:
    """What an e-mail says, in the language that is active when it is written and sent.

    `quote` is somebody's own words, `code` something to type elsewhere, `action` a button: its label and its address;
    so are `ways`, at the end. `sections` are many things of the same sort.
    """

    subject: str
    paragraphs: Sequence[str]
    quote: str = ""
    code: str = ""
    action: tuple[str, str] | None = None
    small_print: Sequence[str] = ()
    sections: Sequence[Section] = ()
    ways: Sequence[tuple[str, str]] = ()


def send(letter: Letter, *, to: str) -> None:
    """Send a letter now, as plain text and as HTML without anything to load.

    Raises:
        MailFailed: the mail server is away or does not take it, or there can be no such address.
    """
    hand_over(written(letter, to=to))


def written(letter: Letter, *, to: str, headers: Mapping[str, str] | None = None) -> EmailMultiAlternatives:
    """The letter as it is sent, in the active language."""
    subject = text.line(letter.subject)
    context = {"letter": letter, "subject": subject, "language": get_language(), "site": settings.PUBLIC_URL}
    message = EmailMultiAlternatives(
        subject=subject,
        body=render_to_string("email/frame.txt", context),
        to=[to],
        headers={"Auto-Submitted": "auto-generated", **(headers or {})},
    )
    html = css_inline.inline(render_to_string("email/frame.html", context), load_remote_stylesheets=False)
    message.attach_alternative(html, "text/html")
    return message


def hand_over(message: EmailMultiAlternatives) -> None:
    """Give a letter to the mail server. Raises MailFailed."""
    connection: BaseEmailBackend = get_connection()
    try:
        connection.open()
    except (SMTPException, OSError) as error:
        raise _failed(error) from error
    try:
        connection.send_messages([message])
    except (SMTPException, OSError, UnicodeError) as error:  # the last: a domain that cannot be written in ASCII
        failure = _failed(error)
        failure.is_in_doubt = not isinstance(error, ANSWERS_NO)
        raise failure from error
    finally:
        with contextlib.suppress(SMTPException, OSError):  # by now it is sent or not
            connection.close()


def _failed(error: Exception) -> MailFailed:
    # Not the error itself: it names the person the letter was for.
    logger.warning("An e-mail was not sent (%s)", type(error).__name__)
    return MailFailed()
