"""People named in what is said: `@{id}` in the text, shown with the name they have now."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Mapping

from django.utils.translation import gettext as _

from workspace.accounts.models import User

TOKEN = re.compile(r"@\{([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}")


def named_in(*texts: str) -> set[uuid.UUID]:
    return {uuid.UUID(found) for text in texts for found in TOKEN.findall(text)}


def names_in(texts: Iterable[str]) -> dict[uuid.UUID, str]:
    """Of everybody named there: one query, or none where nobody is."""
    people = named_in(*texts)
    return dict(User.objects.filter(pk__in=people).values_list("pk", "display_name")) if people else {}


def written_out(text: str, names: Mapping[uuid.UUID, str]) -> str:
    """The text as people read it. Whoever is not among the names is somebody."""
    return TOKEN.sub(lambda found: "@" + (names.get(uuid.UUID(found[1])) or _("somebody")), text)


def spoken(text: str) -> str:
    """One text, with the names of now."""
    return written_out(text, names_in([text]))
