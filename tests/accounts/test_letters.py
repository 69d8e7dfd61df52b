from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import allauth
import pytest
from django.core import mail
from django.utils import translation

from tests.people import Browser
from workspace.accounts import letters
from workspace.accounts.models import User
from workspace.core.languages import Language

CONTEXT = {
    "code": "BCDF-GHJK",
    "timestamp": datetime(2026, 5, 17, 9, 30, tzinfo=UTC),
    "ip": "192.0.2.7",
    "user_agent": "Browser\r\nBcc: x@niitty.example",
    "from_email": "old@niitty.example",
    "to_email": "new@niitty.example",
    "deleted_email": "old@niitty.example",
}


@pytest.mark.parametrize("kind", sorted(letters._WRITERS))
def test_every_letter_exists_in_every_language(kind: str) -> None:
    subjects = set()
    for language in Language.values:
        with translation.override(language):
            letter = letters.write(kind, CONTEXT)
        subjects.add(letter.subject)
        assert letter.paragraphs
        assert all("%(" not in text for text in [*letter.paragraphs, *letter.small_print])
    assert len(subjects) == 4


def test_there_is_a_letter_for_each_that_allauth_sends() -> None:
    templates = Path(allauth.__file__).parent / "templates" / "account" / "email"
    kinds = {path.name.removesuffix("_subject.txt") for path in templates.glob("*_subject.txt")}
    assert set(letters._WRITERS) == kinds - {"password_reset_key"}, "which is the letter with a link instead of a code"


@pytest.mark.parametrize(
    ("language", "subject"),
    [
        ("en", "Your code for signing in to Niitty"),
        ("fi", "Koodisi Niittyyn kirjautumiseen"),
        ("et", "Sinu kood Niittysse sisselogimiseks"),
        ("sv", "Din kod för att logga in i Niitty"),
    ],
)
def test_a_letter_is_in_the_language_of_its_reader(
    browser: Callable[..., Browser], alice: User, language: str, subject: str
) -> None:
    User.objects.update(language=language)
    window = browser(headers={"accept-language": "de"})
    window.auth("post", "auth/code/request", {"email": "alice@niitty.example"})
    assert mail.outbox[-1].subject == subject


def test_to_an_unknown_reader_it_is_in_the_language_of_the_browser(browser: Callable[..., Browser], db: None) -> None:
    window = browser(headers={"accept-language": "fi"})
    window.auth("post", "auth/code/request", {"email": "nobody@niitty.example"})
    assert mail.outbox[-1].subject == "Tällä osoitteella ei ole tunnusta"
