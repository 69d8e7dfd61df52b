from __future__ import annotations

import gettext

import pytest
from django.core.management import call_command
from django.utils import translation
from django.utils.translation import gettext as translate

from workspace.core import catalogues
from workspace.core.languages import Language

TRANSLATED = [language for language in Language.values if language != "en"]
# Sentences of Django and the REST framework that people meet; `catalogues.BORROWED` adds those they lack.
FOREIGN = [
    *catalogues.BORROWED,
    "This field is required.",
    "This field may not be null.",
    "This field may not be blank.",
    '"{input}" is not a valid choice.',
    "Ensure this field has no more than {max_length} characters.",
    "A valid integer is required.",
    "Enter a valid email address.",
    "Date has wrong format. Use one of these formats instead: {format}.",
    "Datetime has wrong format. Use one of these formats instead: {format}.",
    "Ensure this value is less than or equal to {max_value}.",
    "Ensure this value is greater than or equal to {min_value}.",
    "No file was submitted.",
    "The submitted file is empty.",
    "Null characters are not allowed.",
    'Method "{method}" not allowed.',
    'Unsupported media type "{media_type}" in request.',
    "Invalid cursor",
    "Invalid data. Expected a dictionary, but got {datatype}.",
    "This password is too common.",
    "The password is too similar to the %(verbose_name)s.",
    "Select a valid choice. %(value)s is not one of the available choices.",
]


def test_all_four_languages_are_complete() -> None:
    call_command("translations", "check")


@pytest.mark.parametrize("language", Language.values)
def test_what_is_compiled_is_what_gettext_reads(language: str) -> None:
    with catalogues.path_of(language, "mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for sentence, translated in catalogues.read(language).items():
        assert compiled.gettext(sentence) == translated


def test_reading_gives_back_what_was_written(settings: object, tmp_path: object) -> None:
    odd = {'A "quoted" \\ line': "two\nlines", "%(who)s": "ä € 🌿 %(who)s"}
    settings.LOCALE_PATHS = [tmp_path]  # type: ignore[attr-defined]
    catalogues.write("fi", odd)
    assert catalogues.read("fi") == odd


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("sentence", FOREIGN)
def test_borrowed_sentences_speak_every_language(language: str, sentence: str) -> None:
    with translation.override(language):
        assert translate(sentence) != sentence
