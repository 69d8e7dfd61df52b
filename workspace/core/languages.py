"""The four languages, and texts that exist in several of them."""

from __future__ import annotations

from collections.abc import Mapping

from django.conf import settings
from django.db import models
from django.utils.translation import get_language

Localised = Mapping[str, str]


class Language(models.TextChoices):
    ENGLISH = "en", "English"
    FINNISH = "fi", "Suomi"
    ESTONIAN = "et", "Eesti"
    SWEDISH = "sv", "Svenska"


def current() -> str:
    """The reader's language, one of the four."""
    code = (get_language() or "")[:2]
    return code if code in Language.values else settings.LANGUAGE_CODE


def chosen(text: Localised, language: str | None = None) -> str:
    """The text in the reader's language, else in English, else in any language it has."""
    return text.get(language or current()) or text.get("en") or next(iter(text.values()), "")
