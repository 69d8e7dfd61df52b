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
from pycrdt import Doc, Map, Text

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


def age() -> None:
    writer = User.objects.get(email="joni@niitty.example")
    doc: Doc[Any] = Doc()
    made: list[bytes] = []
    notes: Map[Any] = doc.get("notes", type=Map)
    subscription = doc.observe(lambda event: made.append(event.update))
    content = {"block": "unheard", "type": "idea", "author": str(writer.pk), "created": timezone.now().timestamp()}
    keys = [str(uuid.uuid4()) for _ in range(TASK["count"] // 100)]
    for number, key in enumerate(keys):
        notes[key] = Map(content | {"order": f"a{number:04}", "text": Text("")})
    while len(made) < TASK["count"]:
        text = notes[keys[len(made) // 50 % len(keys)]]["text"]
        text.insert(len(text), "a")
    doc.unobserve(subscription)
    CanvasUpdate.objects.bulk_create(
        (
            CanvasUpdate(
                canvas_id=TASK["room"], sequence=number, author=writer, data=data, digest=hashlib.sha256(data).digest()
            )
            for number, data in enumerate(made, 1)
        ),
        batch_size=5_000,
    )
    Document.objects.filter(pk=TASK["room"]).update(head=len(made))


TASKS = {"begin": begin, "rooms": rooms, "tickets": tickets, "fill": fill, "age": age}
print(json.dumps(TASKS[TASK["do"]]()))  # noqa: T201
