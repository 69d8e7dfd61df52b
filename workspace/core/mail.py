"""E-mails: what a letter says, and the one frame all of them are sent in."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from smtplib import SMTPException

import css_inline
from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from workspace.core import text
from workspace.core.errors import Refusal

logger = logging.getLogger(__name__)


class MailFailed(Refusal):
    status = 503
    code = "mail_failed"
    sentence = _("The e-mail could not be sent just now. Try again in a few minutes.")


@dataclass(frozen=True)
class Letter:
    """What an e-mail says, in the language that is active when it is written and sent.

    `quote` is somebody's own words, `code` something to type elsewhere, `action` a button: its label and its address.
    """

    subject: str
    paragraphs: Sequence[str]
    quote: str = ""
    code: str = ""
    action: tuple[str, str] | None = None
    small_print: Sequence[str] = ()


def send(letter: Letter, *, to: str) -> None:
    """Send a letter now, as plain text and as HTML without anything to load.

    Raises:
        MailFailed: the mail server is away or does not take it.
    """
    subject = text.line(letter.subject)
    context = {"letter": letter, "subject": subject, "language": get_language(), "site": settings.PUBLIC_URL}
    message = EmailMultiAlternatives(
        subject=subject,
        body=render_to_string("email/frame.txt", context),
        to=[to],
        headers={"Auto-Submitted": "auto-generated"},
    )
    html = css_inline.inline(render_to_string("email/frame.html", context), load_remote_stylesheets=False)
    message.attach_alternative(html, "text/html")
    try:
        message.send()
    except (SMTPException, OSError) as error:
        # Not the error itself: it names the person the letter was for.
        logger.warning("An e-mail was not sent (%s)", type(error).__name__)
        raise MailFailed from error
