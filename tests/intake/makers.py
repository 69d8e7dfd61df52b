"""A call and an application, the way the database has them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils import timezone

from teams.models import Programme
from workspace.core.secrets import digest
from workspace.intake.models import Application, Call

SECRET = "meadow-gate"
KEY = "0123456789abcdef" * 2
MUST, WISH = "aaaaaaaa", "bbbbbbbb"
NEEDED, FREE = "cccccccc", "dddddddd"
REQUIREMENTS = [
    {"id": MUST, "kind": "state_actor", "is_must": True, "text": {"en": "At least one state actor"}},
    {"id": WISH, "kind": "statement", "is_must": False, "text": {"en": "Your director knows", "fi": "Johtaja tietää"}},
]
QUESTIONS = [
    {"id": NEEDED, "is_required": True, "text": {"en": "Whom have you asked?", "fi": "Keneltä olette kysyneet?"}},
    {"id": FREE, "is_required": False, "text": {"en": "Anything else?"}},
]
PEOPLE = [
    {"name": "Päivi", "organisation": "Agency", "sector": "state", "email": "paivi@a.example", "role": "core"},
    {
        "name": "Oona",
        "organisation": "Oona's café",
        "sector": "business",
        "email": "o@c.example",
        "role": "stakeholder",
    },
    {"name": "Veli", "organisation": "", "sector": "people", "email": "", "role": "stakeholder"},
]
CONTENT: dict[str, Any] = {
    "team_name": "Hiidenvesi",
    "phenomenon": "Nobody knows who looks after the lake.",
    "why_together": "Each owns a shore.\nNobody owns the water.",
    "state_actor": "The regional agency",
    "to_try": "One shared count of the algae.",
    "readiness": "partly",
    "openness": "We have not done it before.",
    "people": PEOPLE,
    "meets": [{"id": WISH, "is_met": True, "words": "She signed."}],
    "answers": [{"id": NEEDED, "text": "The fishers."}],
    "language": "fi",
    "contact_name": "Päivi",
    "contact_email": "paivi@a.example",
}


def called(programme: Programme, *, days: float = 10, is_draft: bool = False, **details: Any) -> Call:
    """A call that is open, closed (`days` below zero), or still a draft."""
    now = timezone.now()
    content = {
        "title": {"en": "Spring call", "fi": "Kevään haku"},
        "about": {"en": "Come and try.", "fi": "Tulkaa kokeilemaan."},
        "closes_at": now + timedelta(days=days),
        "places": 1,
        "requirements": REQUIREMENTS,
        "questions": QUESTIONS,
        "published_at": None if is_draft else now - timedelta(days=400),
    }
    return Call.objects.create(programme=programme, **content | details)


def applied(call: Call, secret: str = SECRET, **details: Any) -> Application:
    return Application.objects.create(call=call, digest=digest(secret), **CONTENT | details)
