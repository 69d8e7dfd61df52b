"""Headers Django does not set by itself, and refusals raised outside the REST framework."""

from __future__ import annotations

from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.deprecation import MiddlewareMixin

from workspace.core import problems
from workspace.core.errors import Invalid, Refusal

HEADERS = {
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Resource-Policy": "same-origin",
}


FOR_PROGRAMS = ("/api/", "/_allauth/")
SIGN_OUT = ("DELETE", "/_allauth/browser/v1/auth/session")


class SecurityHeaders(MiddlewareMixin):
    """Features we never use are switched off, and nobody else may embed what we send. Without a word about it browsers
    keep words of teams on the disk of a computer that others use, too; pictures they may keep until signing out."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        if request.path.startswith(FOR_PROGRAMS):
            response.headers.setdefault("Cache-Control", "private, no-store")
        if (request.method, request.path) == SIGN_OUT:
            response.headers["Clear-Site-Data"] = '"cache"'
        return response


class Refusals(MiddlewareMixin):
    """A refusal from below a view that is not ours (allauth) becomes the same problem document as everywhere."""

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, Refusal | SuspiciousOperation) and (refusal := problems.from_exception(exception)):
            return problems.response(refusal)
        if isinstance(exception, UnicodeEncodeError):  # JSON can carry half a character; no database can
            return problems.response(Invalid())
        if isinstance(exception, RecursionError) and request.path.startswith("/_allauth/"):  # too deep to be read
            return problems.response(Invalid())
        return None
