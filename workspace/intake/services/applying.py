"""Applying without an account: what somebody does with a call's page, and with the link from the receipt.

Nobody is signed in, so there is no actor: the secret says who asks.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.db import IntegrityError, transaction
from django.utils import timezone, translation
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from teams.services.joining import InvitationClosed
from workspace.core import mail
from workspace.core.errors import Conflict, Invalid, TooMany
from workspace.core.secrets import digest, new_secret
from workspace.intake import letters
from workspace.intake.models import Application, ApplicationState, Call, CallState
from workspace.intake.services.telling import tell
from workspace.intake.words import moment

MOST = 500
"""Applications to one call."""
OUT_OF_IT = (ApplicationState.WITHDRAWN, ApplicationState.DECLINED)
RECEIPTS_A_DAY = 5
"""To one address: the form is open to everybody, and must not fill somebody else's mailbox."""
A_DAY = 24 * 60 * 60
MOST_OF_NETWORK, MOST_OF_NETWORK_TO_CALL = 150, 50
"""New applications a day that come from one network: to all calls, and to one. An office with one address applies with
many teams; nobody fills a call (`MOST`) in an afternoon. There is no such bound for a call by itself: by using that up,
one person could keep everybody else out on the last day."""
EMPTY: dict[str, Any] = dict.fromkeys(
    ["phenomenon", "why_together", "state_actor", "to_try", "openness", "contact_name", "contact_email"], ""
) | {"people": [], "meets": [], "answers": []}
"""What is left of an application whose content is gone."""


class ApplicationClosed(InvitationClosed):
    """Unknown, withdrawn and erased are told apart by nothing."""

    code = "application_closed"
    sentence = gettext_lazy("This link does not open an application. It may have been withdrawn, or a newer link sent.")


class CallClosed(Conflict):
    code = "call_closed"
    sentence = gettext_lazy("This call takes no applications. Ask those who run the programme about the next one.")


class CallFull(Conflict):
    code = "call_full"
    sentence = gettext_lazy(
        "So many have applied that this call takes no more. What you wrote was not sent: it is still on this page. "
        "Ask those who run the programme whether there will be another call."
    )


class EnoughToday(TooMany):
    code = "enough_today"
    sentence = gettext_lazy(
        "Very many applications came from your network today. What you wrote was not sent: it is still on this page. "
        "Send it tomorrow, or from another network, such as a phone's."
    )


@dataclass(frozen=True)
class Receipt:
    application: Application
    secret: str


@transaction.atomic
def apply(*, call: Call, key: str, network: str = "", **content: Any) -> Receipt:
    """Take an application in, and send its receipt after commit. Under the same key it is there once, as sent last.

    The secret is made from the key, so that a receipt whose answer was lost can be given again though only a digest is
    stored.

    Args:
        network: where it comes from, of which the cache counts the new ones of a day; empty: not counted.

    Raises:
        CallClosed: the deadline has passed by the server's clock.
        CallFull: there are as many applications as a call takes.
        EnoughToday: too many came from the network.
        Invalid: a required question is not answered.
    """
    secret = salted_hmac("intake.applications", f"{call.pk} {key}", algorithm="sha256").hexdigest()
    known = _held(secret)
    if known is not None:
        if known.is_amendable:
            _write_anew(known, content)
        return Receipt(known, secret)
    _check_open(call)
    if call.applications.exclude(state__in=OUT_OF_IT).count() >= MOST:
        raise CallFull
    counters = _counters(call, network)
    if any(cache.get(counter, 0) >= most for counter, most in counters.items()):
        raise EnoughToday(retry_after=A_DAY)
    application = Application(call=call, digest=digest(secret), **_fitting(call, content))
    try:
        with transaction.atomic():
            application.save()
    except IntegrityError:  # sent twice at the same moment: the database let the other in
        faster = _known(secret)
        if faster is None:
            raise
        return Receipt(faster, secret)
    for counter in counters:
        cache.set(counter, cache.get(counter, 0) + 1, A_DAY)
    if _may_write_to(application.contact_email):
        transaction.on_commit(partial(_send_receipt, application, secret))
    tell(call.programme)
    return Receipt(application, secret)


def look(*, secret: str) -> Application:
    """Raises ApplicationClosed."""
    application = _known(secret)
    if application is None:
        raise ApplicationClosed
    return application


@transaction.atomic
def amend(*, secret: str, **content: Any) -> Application:
    """Write the whole application anew.

    Raises:
        ApplicationClosed: there is none.
        CallClosed: the deadline has passed, or it has been decided about.
        Invalid: as `apply`.
    """
    application = _locked(secret)
    _check_open(application.call)
    if not application.is_amendable:
        raise CallClosed(_("It has been decided about this application. Write to those who run the programme."))
    _write_anew(application, content)
    return application


@transaction.atomic
def withdraw(*, secret: str) -> None:
    """Take an application back, before or after the deadline: only the team's name is left of it, and no link opens it.

    Raises:
        ApplicationClosed: there is none.
        Conflict: `accepted`: the team is there.
    """
    application = _locked(secret)
    if application.state == ApplicationState.ACCEPTED:
        raise Conflict(_("Your team has its space already. Write to those who run the programme."), code="accepted")
    for name, value in EMPTY.items():
        setattr(application, name, value)
    application.state = ApplicationState.WITHDRAWN
    application.digest = None
    application.save()
    application.steps.all().delete()
    tell(application.call.programme)


def renew_link(application: Application) -> None:
    """A new link by letter; the old one stops working. The caller holds the row and the right."""
    secret = new_secret()
    application.digest = digest(secret)
    application.save(update_fields=["digest"])
    transaction.on_commit(partial(_send_receipt, application, secret))


def link(secret: str) -> str:
    """The secret is in the fragment, as with invitations."""
    return f"{settings.PUBLIC_URL}/application#{secret}"


def _known(secret: str) -> Application | None:
    found = Application.objects.select_related("call__programme", "team")
    return found.filter(digest=digest(secret)).first()


def _held(secret: str) -> Application | None:
    """Locked until the transaction ends: nobody decides about it meanwhile."""
    held = Application.objects.select_for_update().filter(digest=digest(secret)).first()
    return None if held is None else Application.objects.select_related("call__programme", "team").get(pk=held.pk)


def _locked(secret: str) -> Application:
    held = _held(secret)
    if held is None:
        raise ApplicationClosed
    return held


def _check_open(call: Call) -> None:
    if call.state != CallState.OPEN:
        closed = {"moment": moment(call.closes_at)} if call.closes_at else {}
        raise CallClosed(
            _(
                "The call closed %(moment)s. What you wrote was not sent: it is still on this page. "
                "Ask those who run the programme whether there will be another call."
            )
            % closed
            if closed
            else None
        )


def _fitting(call: Call, content: dict[str, Any]) -> dict[str, Any]:
    """The content with answers to what the call asks and to nothing else."""
    answers = {row["id"]: row for row in content["answers"] if row["text"]}
    missing = {
        f"answers.{question['id']}": [_("Answer this question, please.")]
        for question in call.questions
        if question["is_required"] and question["id"] not in answers
    }
    if missing:
        raise Invalid(missing)
    meets = {row["id"]: row for row in content["meets"]}
    return content | {
        "answers": [answers[row["id"]] for row in call.questions if row["id"] in answers],
        "meets": [meets[row["id"]] for row in call.requirements if row["id"] in meets],
    }


def _write_anew(application: Application, content: dict[str, Any]) -> None:
    fitting = _fitting(application.call, content)
    changes = {name: value for name, value in fitting.items() if getattr(application, name) != value}
    if changes:
        for name, value in changes.items():
            setattr(application, name, value)
        application.amended_at = timezone.now()
        application.save(update_fields=[*changes, "amended_at"])
        tell(application.call.programme)


def _counters(call: Call, network: str) -> dict[str, int]:
    """Each with the most it may come to. Every day has its own: one that went on while it is used would never end for
    an office that sends a few a day."""
    if not network:
        return {}
    of_network = f"applications.{timezone.localdate()}.{digest(network)}"
    return {of_network: MOST_OF_NETWORK, f"{of_network}.{call.pk}": MOST_OF_NETWORK_TO_CALL}


def _may_write_to(address: str) -> bool:
    """Counts what is sent, and not what is stored: who withdraws, or gives another address, could send without end."""
    key = f"receipts.{timezone.localdate()}.{digest(address.lower())}"
    sent = cache.get(key, 0)
    cache.set(key, sent + 1, A_DAY)
    return bool(sent < RECEIPTS_A_DAY)


def _send_receipt(application: Application, secret: str) -> None:
    with translation.override(application.language):
        send(application, letters.receipt(application, link(secret)))


def send(application: Application, letter: mail.Letter) -> None:
    """To the applicant, in the active language, which the caller has made theirs. What the mail server does not take
    is noted for the owners: the page behind the link says the same."""
    try:
        mail.send(letter, to=application.contact_email)
    except mail.MailFailed:
        has_failed = True
    else:
        has_failed = False
    Application.objects.filter(pk=application.pk).update(mail_failed=has_failed)
