"""Makers of things, free of surprises: each makes one thing, the way the database has it."""

from __future__ import annotations

import functools
import json
from datetime import timedelta
from typing import Any

from django.core.files.base import ContentFile
from django.utils import timezone

from canvases import templates
from canvases.models import (
    Canvas,
    CanvasImage,
    CanvasTemplate,
    CanvasVersion,
    GuestAnswer,
    GuestQuestion,
    Note,
    NoteGroup,
    Reference,
    TemplateSet,
)
from canvases.services.sets import SHARED, furnish
from teams.models import Comment, Invitation, Programme, Team, Thread
from teams.roles import Role
from workspace.accounts.models import User
from workspace.core.ids import uuid7
from workspace.core.secrets import digest

SECRET = "open-sesame"


def programme(name: str = "Spring") -> Programme:
    return Programme.objects.create(name=name)


def team(within: Programme | None = None, name: str = "Kaarnala", **details: Any) -> Team:
    """A team without canvases (`canvas` furnishes it)."""
    return Team.objects.create(programme=within or programme(), name=name, **details)


@functools.cache
def _content() -> Any:
    return json.loads(templates.DEFAULT_FILE.read_text(encoding="utf-8"))


def canvas_set() -> TemplateSet:
    """The ten canvases, as `load_set` stores them; without checking the file again in every test."""
    found = TemplateSet.objects.first()
    if found is not None:
        return found
    data = _content()
    vocabulary = {name: data[name] for name in SHARED}
    made = TemplateSet.objects.create(slug=templates.DEFAULT_SET, version=1, digest="test", vocabulary=vocabulary)
    CanvasTemplate.objects.bulk_create(
        CanvasTemplate(template_set=made, number=body["number"], slug=body["slug"], body=body)
        for body in data["canvases"]
    )
    return made


def own_set(of: Programme, **details: Any) -> TemplateSet:
    """A version of the programme's own line, without canvases and retired: new teams do not get it."""
    terms: dict[str, Any] = {"digest": "test", "version": 1, "retired_at": timezone.now(), **details}
    return TemplateSet.objects.create(slug="own", vocabulary=canvas_set().vocabulary, programme=of, **terms)


def canvas(of: Team, number: int = 2) -> Canvas:
    """One of the team's ten canvases, which are made when there are none. Number 2 has the block `unheard`."""
    if not of.canvases.exists():
        canvas_set()
        furnish(User(), of)
    return of.canvases.get(number=number)


def thread(on: Canvas, by: User, body: str = "What do you mean?", **details: Any) -> Thread:
    made = Thread.objects.create(team=on.team, target_kind="canvas", target_id=on.pk, created_by=by, **details)
    comment(made, by, body)
    return made


def question(on: Canvas | Team, by: User, body: str = "Who has seen this besides you?", **details: Any) -> Thread:
    """A coach's question about a canvas, or about the team as a whole."""
    team, kind = (on, "team") if isinstance(on, Team) else (on.team, "canvas")
    about = {"target_kind": kind, "target_id": on.pk} | details
    made = Thread.objects.create(team=team, kind="question", created_by=by, **about)
    comment(made, by, body)
    return made


def comment(within: Thread, by: User, body: str = "I see it differently.") -> Comment:
    return Comment.objects.create(thread=within, author=by, body=body)


def invitation(
    to: Team | Programme,
    by: User,
    role: str = Role.GUEST,
    secret: str = SECRET,
    **details: Any,
) -> Invitation:
    """An open link with the given secret."""
    place = {"team": to, "programme": to.programme} if isinstance(to, Team) else {"programme": to}
    terms = {"language": "en", "max_uses": 10, "expires_at": timezone.now() + timedelta(days=7)} | details
    return Invitation.objects.create(**place, role=role, created_by=by, digest=digest(secret), **terms)


def note(on: Canvas, by: User, text: str = "Nobody asked the night staff.", block: str = "unheard") -> Note:
    """A note's row, as the projection writes it; the document knows nothing of it."""
    return Note.objects.create(id=uuid7(), canvas=on, block=block, type="voice", text=text, author=by)


def note_group(on: Canvas, by: User, title: str = "Not asked yet") -> NoteGroup:
    """A group's row with that of its only note, as the projection writes them."""
    made = NoteGroup.objects.create(id=uuid7(), canvas=on, block="unheard", title=title)
    Note.objects.create(id=uuid7(), canvas=on, block="unheard", type="voice", text="One", author=by, group=made.pk)
    return made


def image(to: Team, by: User, **details: Any) -> CanvasImage:
    """A picture with its files in the storage; no note shows it."""
    made = CanvasImage(team=to, by=by, width=3, height=2, size=8, **details)
    for field in (made.file, made.small):
        field.save("picture.webp", ContentFile(b"RIFF"), save=False)
    made.save()
    return made


def reference(on: Canvas, by: User) -> Reference:
    """A note's row on this canvas that shows one of canvas 3; the documents know nothing of it."""
    source = note(canvas(on.team, 3), by, block="heard")
    shown = Note.objects.create(
        id=uuid7(), canvas=on, block="unheard", type="voice", text=source.text, author=by, source=source.pk
    )
    return Reference.objects.create(note=shown, source=source, made_by=by, seen_text=source.text)


def version(on: Canvas, by: User, name: str = "Before meeting 2") -> CanvasVersion:
    """A name for the canvas as it was before its first step."""
    return CanvasVersion.objects.create(canvas=on, name=name, sequence=0, at=timezone.now(), named_by=by)


def guest_question(canvas: Canvas, block: str = "unheard", **details: Any) -> GuestQuestion:
    """The block's question, open to people outside."""
    return GuestQuestion.objects.get_or_create(canvas=canvas, block=block, defaults=details)[0]


def guest_answer(canvas: Canvas, text: str = "Nobody asked the drivers.", **details: Any) -> GuestAnswer:
    question = guest_question(canvas)
    return GuestAnswer.objects.create(question=question, text=text, **{"language": "en", **details})
