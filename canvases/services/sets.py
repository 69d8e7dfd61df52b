"""Loading sets of canvases, and giving a team its own copy."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from canvases import templates
from canvases.models import Canvas, CanvasTemplate, Document, TemplateSet
from teams.models import Team
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Invalid

SHARED = ("title", "phases", "sectors", "note_types", "block_kinds", "link_relations")


@transaction.atomic
def load_set(data: Any, *, slug: str = templates.DEFAULT_SET) -> tuple[TemplateSet, bool]:
    """Store a set of canvases as a new version; the same data again changes nothing.

    Returns:
        The set, and whether it is new.

    Raises:
        Invalid: the data does not fit; `errors["canvases"]` lists every path and what is wrong there.
    """
    wrong = templates.check(data)
    if wrong:
        raise Invalid({"canvases": wrong})
    digest = hashlib.sha256(json.dumps(data, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
    newest = newest_set(slug)
    if newest is not None and newest.digest == digest:
        return newest, False
    loaded = TemplateSet.objects.create(
        slug=slug,
        version=newest.version + 1 if newest else 1,
        digest=digest,
        vocabulary={name: data[name] for name in SHARED},
    )
    CanvasTemplate.objects.bulk_create(
        CanvasTemplate(template_set=loaded, number=body["number"], slug=body["slug"], body=body)
        for body in data["canvases"]
    )
    return loaded, True


def newest_set(slug: str = templates.DEFAULT_SET) -> TemplateSet | None:
    return TemplateSet.objects.filter(slug=slug).order_by("-version").first()


def furnish(actor: User, team: Team) -> None:
    """Give a new team its canvases, from the newest version of the default set.

    Raises:
        Conflict: no set has been loaded yet.
    """
    newest = TemplateSet.objects.filter(slug=templates.DEFAULT_SET).order_by("-version").first()
    if newest is None:
        raise Conflict(
            _("No canvases are loaded yet. An administrator runs “manage.py load_canvases”."), code="no_canvases"
        )
    canvases = Canvas.objects.bulk_create(
        Canvas(team=team, template=template, number=template.number) for template in newest.templates.all()
    )
    Document.objects.bulk_create(Document(canvas=canvas) for canvas in canvases)
