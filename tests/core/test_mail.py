from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.core import mail as outbox
from django.core.mail import EmailMultiAlternatives
from django.utils import translation

from workspace.core import mail
from workspace.core.mail import Letter

NASTY = "<script>alert('x')</script> & \"quotes\""
LETTER = Letter(
    subject="Hello\r\nBcc: everybody@niitty.example",
    paragraphs=[f"First {NASTY}", "Second"],
    quote=f"In my words {NASTY}\nover two lines",
    code="BCDF-GHJK",
    action=("Open", "http://localhost:8000/join/#secret"),
    small_print=["Until Friday"],
)


def sent() -> EmailMultiAlternatives:
    message = outbox.outbox[-1]
    assert isinstance(message, EmailMultiAlternatives)
    return message


def html() -> str:
    content, kind = sent().alternatives[0]
    assert kind == "text/html"
    return str(content)


def test_breaks_in_a_subject_make_no_headers() -> None:
    mail.send(LETTER, to="dora@niitty.example")
    message = sent().message()
    assert message["Subject"] == "Hello Bcc: everybody@niitty.example"
    assert message["Bcc"] is None
    assert message["Auto-Submitted"] == "auto-generated"
    assert sent().recipients() == ["dora@niitty.example"]


def test_the_plain_text_says_it_all() -> None:
    mail.send(LETTER, to="dora@niitty.example")
    assert sent().body.splitlines() == [
        f"First {NASTY}",
        "",
        "Second",
        "",
        f"In my words {NASTY}",
        "over two lines",
        "",
        "    BCDF-GHJK",
        "",
        "Open:",
        "http://localhost:8000/join/#secret",
        "",
        "Until Friday",
        "",
        "--",
        "Niitty",
        "http://localhost:8000",
    ]


def test_the_html_is_inert_and_loads_nothing() -> None:
    with translation.override("sv"):
        mail.send(LETTER, to="dora@niitty.example")
    tags = set(re.findall(r"<(\w+)", html()))
    assert tags == {"html", "head", "meta", "title", "body", "main", "h1", "p", "blockquote", "a", "footer"}
    assert html().count("&lt;script&gt;") == 2
    assert '<html lang="sv">' in html()
    assert re.search(r"<h1 style=\"[^\"]*font-size: ?22px", html()), "styles are inlined"
    assert 'href="http://localhost:8000/join/#secret"' in html()


def test_a_short_letter_has_no_empty_parts() -> None:
    mail.send(Letter("Hello", ["Only this"]), to="dora@niitty.example")
    assert sent().body.splitlines()[:3] == ["Only this", "", "--"]
    assert "<blockquote" not in html()


def test_without_a_mail_server_a_letter_is_a_file(settings: object, tmp_path: Path) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"  # type: ignore[attr-defined]
    settings.EMAIL_FILE_PATH = str(tmp_path / "mail")  # type: ignore[attr-defined]
    mail.send(Letter("Hello", ["Only this"]), to="dora@niitty.example")
    (written,) = (tmp_path / "mail").iterdir()
    assert "Subject: Hello" in written.read_text(encoding="utf-8")


def test_a_mail_server_that_is_away_is_a_refusal(settings: object) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"  # type: ignore[attr-defined]
    settings.EMAIL_PORT = 9  # type: ignore[attr-defined]
    with pytest.raises(mail.MailFailed):
        mail.send(LETTER, to="dora@niitty.example")


@pytest.mark.parametrize("domain", ["\u00fc" * 60 + ".example", "\u05d01a.example"])
def test_an_address_that_cannot_exist_is_a_refusal(domain: str) -> None:
    """Such domains look right, and have no name in ASCII: too long in it, or of letters that run both ways."""
    with pytest.raises(mail.MailFailed):
        mail.send(LETTER, to=f"dora@{domain}")
