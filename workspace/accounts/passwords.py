"""What we ask of a password besides not being common."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

LENGTH = 10


class LongEnough:
    """Django's own rule, with a sentence that exists in all four languages."""

    def validate(self, password: str, user: Any = None) -> None:
        if len(password) < LENGTH:
            raise ValidationError(self.get_help_text(), code="password_too_short")

    def get_help_text(self) -> str:
        return _("Use at least %(length)s characters.") % {"length": LENGTH}
