"""The few views that are neither an API nor the front end's: health, errors, uploaded pictures, the page shell."""

from __future__ import annotations

import functools
import json
import re
import sys
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.files.storage import default_storage
from django.db import OperationalError
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.http import require_safe

from workspace.core import problems, readiness
from workspace.core.ending import ending
from workspace.core.errors import Broken, Forbidden, NotFound

VERSION = "0.1.0"
PUBLIC_MEDIA = re.compile(r"avatars/[0-9a-f]{32}\.webp")
"""What may be served: names as `workspace.accounts.avatars` makes them, and so nothing with a path of its own."""


@never_cache
@require_safe
def healthz(request: HttpRequest) -> JsonResponse:
    """The process answers."""
    return JsonResponse({"status": "ok"})


@never_cache
@require_safe
def readyz(request: HttpRequest) -> JsonResponse:
    """The process can serve people: it is not about to stop, its database answers and is migrated. 503 when not."""
    if ending.is_set():
        return JsonResponse({"status": "stopping"}, status=503)
    database = readiness.database()
    if database != readiness.OK:
        return JsonResponse({"status": "unavailable", "database": database}, status=503)
    return JsonResponse({"status": "ok", "database": database})


@never_cache
@require_safe
def version(request: HttpRequest) -> JsonResponse:
    return JsonResponse({"name": "niitty", "version": VERSION})


def csrf_failure(request: HttpRequest, reason: str = "") -> JsonResponse:
    sentence = _("The page was open too long. Load it again, then try once more.")
    return problems.response(Forbidden(sentence, code="csrf_failed"))


def not_found(request: HttpRequest, exception: Exception) -> JsonResponse:
    """Addresses the front end does not route belong to programs, which read problem documents."""
    return problems.response(NotFound())


def failed(request: HttpRequest) -> JsonResponse:
    """What no view answered. Called while the exception is being handled."""
    error = sys.exception()
    refusal = problems.from_exception(error) if isinstance(error, OperationalError) else None
    return problems.response(refusal or Broken())


@require_safe
def media(request: HttpRequest, name: str) -> FileResponse:
    """An uploaded picture that every signed-in person may see; names are random."""
    if not request.user.is_authenticated or not PUBLIC_MEDIA.fullmatch(name) or not default_storage.exists(name):
        raise Http404
    response = FileResponse(default_storage.open(name))
    response["Cache-Control"] = "private, max-age=604800, immutable"
    return response


@functools.lru_cache(maxsize=1)
def _manifest() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(
        (settings.FRONTEND_DIST / ".vite" / "manifest.json").read_text(encoding="utf-8")
    )
    return loaded


def _assets() -> dict[str, list[str]]:
    """Addresses of the script, styles and preloads of the front end's entry, and of all that it imports."""
    manifest = _manifest()
    names = ["index.html"]
    for name in names:
        names += [imported for imported in manifest[name].get("imports", []) if imported not in names]
    parts = [manifest[name] for name in names]
    entry, *imports = [part["file"] for part in parts]
    styles = [style for part in parts for style in part.get("css", [])]
    files = {"scripts": [entry], "styles": styles, "preloads": imports}
    return {kind: [staticfiles_storage.url(f"app/{file}") for file in names] for kind, names in files.items()}


@never_cache
@ensure_csrf_cookie
@require_safe
def shell(request: HttpRequest) -> HttpResponse:
    """The page the front end starts in, the same for every address it routes."""
    if Path(request.path).suffix:
        raise Http404
    return render(request, "shell.html", {"assets": _assets(), "language": get_language()})


@require_safe
def api_docs(request: HttpRequest) -> HttpResponse:
    """The API described for people, from the same schema; plain HTML, no foreign scripts."""
    from workspace.core.apidocs import operations  # noqa: PLC0415 - slow import: builds the whole schema

    return render(request, "api_docs.html", {"groups": operations()})
