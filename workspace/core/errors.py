"""Refusals: everything that may be answered with "no", with a stable code, a status and a sentence for the person.

Services raise them; `workspace.core.problems` turns them into `application/problem+json`, consumers into close codes.
Clients switch on the code, never on the sentence.
"""

from __future__ import annotations

from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Sentence = str | Promise


class Refusal(Exception):  # noqa: N818 - it is an answer, not a failure of the program
    """A request that is refused. `extra` is added to the problem document as it is."""

    status = 400
    code = "refused"
    sentence: Sentence = _("That could not be done.")

    def __init__(self, sentence: Sentence | None = None, *, code: str | None = None, **extra: Any) -> None:
        self.sentence = sentence or self.sentence
        self.code = code or self.code
        self.extra = extra
        super().__init__(self.code)


class Invalid(Refusal):
    """What was sent does not fit. `errors` maps a field to its sentences."""

    status = 400
    code = "invalid"
    sentence = _("Some of what you sent does not fit. See the marked fields.")

    def __init__(self, errors: dict[str, Any] | None = None, sentence: Sentence | None = None, **extra: Any) -> None:
        super().__init__(sentence, errors=errors or {}, **extra)


class NotSignedIn(Refusal):
    status = 401
    code = "not_signed_in"
    sentence = _("Sign in first.")


class Forbidden(Refusal):
    """The person may see the thing but not do this to it."""

    status = 403
    code = "forbidden"
    sentence = _("You may see this, but not change it.")


class NotFound(Refusal):
    """There is no such thing, or the person may not know that there is."""

    status = 404
    code = "not_found"
    sentence = _("This does not exist, or you have not been invited to it.")


class Conflict(Refusal):
    status = 409
    code = "conflict"
    sentence = _("This has changed in the meantime. Look at it again.")


class TooLarge(Refusal):
    status = 413
    code = "too_large"
    sentence = _("This is too large.")


class TooMany(Refusal):
    status = 429
    code = "too_many"
    sentence = _("That was too many requests. Wait a moment and try again.")


class Broken(Refusal):
    """A failure of the program: nothing the person did."""

    status = 500
    code = "broken"
    sentence = _("Something went wrong on our side. What you sent was not saved. Try again, or tell us what you did.")


class Unavailable(Refusal):
    """The database is away, or busy for too long."""

    status = 503
    code = "unavailable"
    sentence = _("The service is very busy. What you sent was not saved. Try again in a moment.")


class NoSpace(Refusal):
    """No disk of the server takes any more."""

    status = 507
    code = "no_space"
    sentence = _("The service has no space left. What you sent was not saved. Try again later.")


class PreconditionNeeded(Refusal):
    """An edit that does not say which revision it was made on."""

    status = 428
    code = "precondition_needed"
    sentence = _("Say which version you changed: send its ETag as If-Match.")


class Stale(Refusal):
    """Somebody else changed the thing first. The API adds `current`, the thing as it is now."""

    status = 412
    code = "stale"
    sentence = _("Somebody changed this in the meantime. Look at both versions before you save.")
