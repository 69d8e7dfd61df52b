"""Sets of canvases: loading and publishing versions of them, and giving a team its own copy."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from canvases import templates
from canvases.models import Canvas, CanvasTemplate, Document, SetFile, TemplateSet
from canvases.sets import changes
from canvases.sets.faults import Fault, faults
from teams import news
from teams.models import Programme, ProgrammeRole, Team
from teams.news import Kind, News
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Invalid, TooLarge
from workspace.core.ids import uuid7
from workspace.core.policy import require

Data = dict[str, Any]
SHARED = ("title", "phases", "sectors", "note_types", "block_kinds", "link_relations")
MOST_BYTES = 1_000_000
PUBLISHED, RETIRED = "published", "retired"


@dataclass(frozen=True)
class Preview:
    """A set as new teams would get it, beside the version in use. With faults there is nothing to show."""

    faults: list[Fault]
    canvases: list[changes.Canvas] = field(default_factory=list)
    gone: list[Data] = field(default_factory=list)
    """Canvases that are no more."""


@transaction.atomic
def load_set(data: Any, *, slug: str = templates.DEFAULT_SET) -> tuple[TemplateSet, bool]:
    """Store a set of canvases for everybody as a new version; the same data again changes nothing.

    Returns:
        The set, and whether it is new.

    Raises:
        Invalid: the data does not fit; `errors["canvases"]` lists every path and what is wrong there.
    """
    return _store(data, TemplateSet(slug=slug))


@transaction.atomic
def upload(actor: User, *, programme: Programme, data: Any, note: str = "") -> tuple[TemplateSet, bool]:
    """Publish a version of the programme's own set: teams opened from now on get it. Sent twice it is there once;
    after it was retired, the same data is a new version.

    Raises:
        Forbidden: the actor does not own the programme.
        Invalid: as in `load_set`.
        TooLarge: over a megabyte.
    """
    require(actor, "canvases.manage_sets", programme)
    _require_small(data)
    Programme.objects.select_for_update(no_key=True).get(pk=programme.pk)
    slug = f"programme-{programme.pk.hex}"
    stored, is_new = _store(data, TemplateSet(slug=slug, programme=programme, note=note, uploaded_by=actor))
    if is_new:
        _announce(actor, stored, PUBLISHED)
    return stored, is_new


def preview(actor: User, *, programme: Programme, data: Any) -> Preview:
    """What `upload` would do; nothing is written. Raises Forbidden, TooLarge."""
    require(actor, "canvases.manage_sets", programme)
    _require_small(data)
    wrong = faults(data)
    if wrong:
        return Preview(wrong)
    in_use = set_for(programme)
    before = [template.body for template in in_use.templates.all()] if in_use else []
    canvases, gone = changes.against(data["canvases"], data["phases"], before)
    return Preview([], canvases, gone)


@transaction.atomic
def retire(actor: User, *, template_set: TemplateSet) -> None:
    """No new team gets this version; whoever works with it goes on. Retired twice is retired once. Raises Forbidden."""
    require(actor, "canvases.change_set", template_set)
    there = TemplateSet.objects.filter(pk=template_set.pk, retired_at=None)
    if there.update(retired_at=timezone.now(), retired_by=actor):
        _announce(actor, template_set, RETIRED)


@transaction.atomic
def bring_back(actor: User, *, template_set: TemplateSet) -> None:
    """New teams may get this version again. Raises Forbidden."""
    require(actor, "canvases.change_set", template_set)
    retired = TemplateSet.objects.filter(pk=template_set.pk, retired_at__isnull=False)
    if retired.update(retired_at=None, retired_by=None):
        _announce(actor, template_set, PUBLISHED)


def newest_set(slug: str = templates.DEFAULT_SET) -> TemplateSet | None:
    return TemplateSet.objects.filter(slug=slug).order_by("-version").first()


def set_for(programme: Programme) -> TemplateSet | None:
    """What a new team of the programme gets: its newest own version that is not retired, else everybody's."""
    own = TemplateSet.objects.filter(programme=programme, retired_at=None).order_by("-version").first()
    return own or newest_set()


def file_of(template_set: TemplateSet) -> str:
    """The set as JSON: as it was uploaded, or put together again for those loaded before files were kept."""
    kept = SetFile.objects.filter(template_set=template_set).values_list("text", flat=True).first()
    if kept is not None:
        return kept
    bodies = [template.body for template in template_set.templates.all()]
    whole = {"schema_version": "1.0", "languages": templates.LANGUAGES, **template_set.vocabulary, "canvases": bodies}
    return _written(whole)


def furnish(actor: User, team: Team) -> None:
    """Give a new team its canvases, from the set its programme uses.

    Raises:
        Conflict: no set has been loaded yet.
    """
    given = set_for(team.programme)
    if given is None:
        raise Conflict(
            _("No canvases are loaded yet. An administrator runs “manage.py load_canvases”."), code="no_canvases"
        )
    templates_of = given.templates.defer("body")  # a hundred kilobytes that nobody looks at here
    canvases = Canvas.objects.bulk_create(
        Canvas(team=team, template=template, number=template.number) for template in templates_of
    )
    Document.objects.bulk_create(Document(canvas=canvas) for canvas in canvases)


def _announce(actor: User, template_set: TemplateSet, what: str) -> None:
    """To those who lead the programme, instead of what was told of that version before. Teams keep the canvases they
    have, so nothing is new to them."""
    news.forget([template_set.pk])
    programme = template_set.programme
    if programme is not None:
        leading = set(ProgrammeRole.objects.filter(programme=programme).values_list("user", flat=True))
        note = template_set.note if what == PUBLISHED else ""
        told = News(Kind.CANVASES, programme, leading, uuid7(), thing=template_set.pk, text=note, detail=what)
        news.tell(actor, told)


def _store(data: Any, new: TemplateSet) -> tuple[TemplateSet, bool]:
    """The data as the next version in the line of `new`."""
    wrong = faults(data)
    if wrong:
        said = [f"{fault.path}: {fault.sentence}" for fault in wrong]
        raise Invalid({"canvases": said}, _("This set of canvases cannot be used. Nothing was changed."))
    digest = hashlib.sha256(json.dumps(data, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
    newest = newest_set(new.slug)
    if newest is not None and newest.digest == digest and newest.retired_at is None:
        return newest, False
    new.version = newest.version + 1 if newest else 1
    new.digest = digest
    new.vocabulary = {name: data[name] for name in SHARED}
    new.save()
    SetFile.objects.create(template_set=new, text=_written(data))
    CanvasTemplate.objects.bulk_create(
        CanvasTemplate(template_set=new, number=body["number"], slug=body["slug"], body=body)
        for body in data["canvases"]
    )
    return new, True


def _require_small(data: Any) -> None:
    if len(json.dumps(data, ensure_ascii=False).encode("utf-8", "surrogatepass")) > MOST_BYTES:
        raise TooLarge(_("A set of canvases has at most one megabyte."))


def _written(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1)
