"""The page behind the link in a letter. Looking changes nothing: programs look at links in letters, too."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from workspace.core import problems
from workspace.core.errors import NotFound
from workspace.notifications import unsubscribing


@csrf_exempt  # mail programs send the POST for the person; the signed address is what counts
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe(request: HttpRequest, token: str) -> HttpResponse:
    try:
        wish = unsubscribing.understood(token)
    except NotFound as refusal:
        return problems.response(refusal)
    is_done = request.method == "POST"
    if is_done:
        unsubscribing.fulfil(wish)
    with translation.override(wish.person.language):
        words = {
            "name": _("E-mails from Niitty"),
            "title": _("These e-mails have ended.") if is_done else _("Stop these e-mails?"),
            "explanation": _("What concerns you is in your inbox in Niitty. Nothing else changes."),
            "stop": _("Stop these e-mails"),
            "choose": _("Choose what you get by e-mail"),
        }
        context = {"is_done": is_done, "language": wish.person.language, "words": words}
        return render(request, "unsubscribe.html", context)
