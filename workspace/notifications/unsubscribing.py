"""The address in a letter that ends such letters, for whoever has the letter: nobody has to sign in (RFC 8058)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from django.conf import settings
from django.core import signing

from teams.news import Kind
from workspace.accounts.models import User
from workspace.core.errors import NotFound
from workspace.notifications.models import Rhythm
from workspace.notifications.services import choosing

SALT = "niitty.unsubscribe"


@dataclass(frozen=True)
class Wish:
    person: User
    kinds: list[str]


def address(person: User, kinds: list[str]) -> str:
    token = signing.dumps([person.pk.hex, kinds], salt=SALT)
    return f"{settings.PUBLIC_URL}/unsubscribe/{token}"


def headers(where: str) -> dict[str, str]:
    """By which mail programs offer it beside the letter."""
    return {"List-Unsubscribe": f"<{where}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}


def understood(token: str) -> Wish:
    """What the address asks for. Raises NotFound for one we did not write, and for people who are gone."""
    try:
        who, kinds = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        raise NotFound from None
    person = User.objects.filter(pk=uuid.UUID(who)).first()
    if person is None:
        raise NotFound
    return Wish(person, [kind for kind in kinds if kind in Kind.values])


def fulfil(wish: Wish) -> None:
    choosing.choose(wish.person, kinds=wish.kinds, rhythm=Rhythm.INBOX)
