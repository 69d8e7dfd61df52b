"""Runs in `manage.py shell` on a server's data, with `TASK` set before it; prints its answer as JSON."""

from __future__ import annotations

import base64
import hashlib
import json
import uuid
from datetime import timedelta
from typing import Any

from django.db.models import Max
from django.utils import timezone
from pycrdt import Doc, Map

from canvases.models import Canvas, CanvasUpdate, Document, Note
from workspace.accounts.models import ApiToken, User
from workspace.core.secrets import digest, new_secret
from workspace.realtime.models import SocketTicket

TASK: dict[str, Any] = globals()["TASK"]
LIFETIME = timedelta(hours=2)
TEMPLATE = 2


def begin() -> str:
    """A token for tickets to hang on."""
    writer = User.objects.get(email="joni@niitty.example")
    ApiToken.objects.create(user=writer, name="benchmark", digest=digest(new_secret()))
    return str(writer.pk)


def rooms() -> list[str]:
    first = Canvas.objects.get(team__name="Kaarnala", number=TEMPLATE)
    number = first.team.canvases.aggregate(last=Max("number"))["last"]
    made = [
        Canvas(team=first.team, template=first.template, number=number + 1 + count) for count in range(TASK["count"])
    ]
    Canvas.objects.bulk_create(made)
    Document.objects.bulk_create(Document(canvas=canvas) for canvas in made)
    return [str(canvas.pk) for canvas in made]


def tickets() -> list[str]:
    """The API gives 120 a minute and person; a thousand rooms need 3 000 at once."""
    token = ApiToken.objects.get(name="benchmark")
    secrets = [new_secret() for _ in range(TASK["count"])]
    SocketTicket.objects.bulk_create(
        SocketTicket(
            digest=digest(secret),
            user=token.user,
            session_key=f"token:{token.pk.hex}",
            expires_at=timezone.now() + LIFETIME,
        )
        for secret in secrets
    )
    return secrets


def fill() -> None:
    writer = User.objects.get(email="joni@niitty.example")
    data = base64.b64decode(TASK["board"])
    doc: Doc[Any] = Doc()
    doc.apply_update(data)
    notes: Map[Any] = doc.get("notes", type=Map)
    Note.objects.bulk_create(
        Note(
            id=uuid.UUID(key),
            canvas_id=TASK["room"],
            block=note["block"],
            type=note["type"],
            order=note["order"],
            text=str(note["text"]),
            author=writer,
        )
        for key, note in notes.items()
    )
    CanvasUpdate.objects.create(
        canvas_id=TASK["room"], sequence=1, author=writer, data=data, digest=hashlib.sha256(data).digest()
    )
    Document.objects.filter(pk=TASK["room"]).update(head=1, projected=1, snapshot=data, snapshot_sequence=1)


print(json.dumps({"begin": begin, "rooms": rooms, "tickets": tickets, "fill": fill}[TASK["do"]]()))  # noqa: T201
