"""Every error of the REST API as `application/problem+json` (RFC 9457)."""

from __future__ import annotations

import errno
import math
from collections.abc import Callable
from typing import Any

from django.core.exceptions import PermissionDenied, RequestDataTooBig, SuspiciousOperation
from django.db import OperationalError
from django.http import Http404, JsonResponse
from django.utils.translation import gettext as _
from rest_framework import exceptions
from rest_framework.response import Response
from rest_framework.views import set_rollback

from workspace.core.errors import (
    Forbidden,
    Invalid,
    NoSpace,
    NotFound,
    NotSignedIn,
    Refusal,
    TooLarge,
    TooMany,
    Unavailable,
)

CONTENT_TYPE = "application/problem+json"
RETRY_SECONDS = 2
DISK_IS_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def document(refusal: Refusal) -> dict[str, Any]:
    """The problem document: `type`, `status`, `code`, `detail` and what the refusal adds."""
    body = {"type": "about:blank", "status": refusal.status, "code": refusal.code, "detail": str(refusal.sentence)}
    return body | refusal.extra


def response(refusal: Refusal) -> JsonResponse:
    """The same answer for views outside the REST framework."""
    body, headers = document(refusal), _headers(refusal)
    return JsonResponse(body, status=refusal.status, headers=headers, content_type=CONTENT_TYPE)


def _headers(refusal: Refusal) -> dict[str, str] | None:
    return {"Retry-After": str(int(refusal.extra["retry_after"]))} if refusal.extra.get("retry_after") else None


def from_exception(error: Exception) -> Refusal | None:
    """The refusal an exception of Django or the REST framework means, or None for a real failure."""
    if isinstance(error, Refusal):
        return error
    if isinstance(error, OSError) and error.errno in DISK_IS_FULL:
        return NoSpace()
    for kinds, refusal in _MEANINGS:
        if isinstance(error, kinds):
            return refusal(error)
    return None


def _invalid(error: Any) -> Refusal:
    return Invalid(error.detail if isinstance(error.detail, dict) else {"": error.detail})


def _forbidden(error: Any) -> Refusal:
    if str(getattr(error, "detail", "")).startswith("CSRF"):
        return Forbidden(_("The page was open too long. Load it again, then try once more."), code="csrf_failed")
    return Forbidden()


def _unreadable(_error: Any) -> Refusal:
    return Refusal(_("What was sent could not be read."), code="parse_error")


def _other(error: Any) -> Refusal:
    if error.status_code == TooLarge.status:
        return TooLarge()
    refusal = Refusal(str(error.detail), code=str(error.default_code))
    refusal.status = error.status_code
    return refusal


_Kinds = tuple[type[Exception], ...]
_MEANINGS: tuple[tuple[_Kinds, Callable[[Any], Refusal]], ...] = (
    ((exceptions.ValidationError,), _invalid),
    ((exceptions.ParseError,), _unreadable),
    ((exceptions.NotAuthenticated, exceptions.AuthenticationFailed), lambda _error: NotSignedIn()),
    ((exceptions.PermissionDenied, PermissionDenied), _forbidden),
    ((exceptions.NotFound, Http404), lambda _error: NotFound()),
    ((RequestDataTooBig,), lambda _error: TooLarge()),
    ((SuspiciousOperation,), _unreadable),
    ((exceptions.Throttled,), lambda error: TooMany(retry_after=math.ceil(error.wait or 1))),
    ((exceptions.APIException,), _other),
    ((OperationalError,), lambda _error: Unavailable(retry_after=RETRY_SECONDS)),
)


def handle(error: Exception, context: dict[str, Any]) -> Response | None:
    refusal = from_exception(error)
    if refusal is None:
        return None
    set_rollback()
    body, headers = document(refusal), _headers(refusal)
    return Response(body, status=refusal.status, headers=headers, content_type=CONTENT_TYPE)
