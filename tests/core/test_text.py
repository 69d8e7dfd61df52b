from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workspace.core import text


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        ("  two\r\nlines\rand\u2028more ", "two\nlines\nand\nmore"),
        ("tab\tstays", "tab\tstays"),
        ("\x00\x07\x1b[31mred\x7f\x9b", "[31mred"),
        ("half \ud83d of a character", "half  of a character"),
        ("no \uffffcharacter\ufffe", "no character"),
        ("åäö õ 🌿 👩‍🌾", "åäö õ 🌿 👩‍🌾"),
        ("عربى", "عربى"),
    ],
)
def test_plain(given_: str, expected: str) -> None:
    assert text.plain(given_) == expected


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        (" Alice \n Aho ", "Alice Aho"),
        ("Subject\r\nBcc: everybody@niitty.example", "Subject Bcc: everybody@niitty.example"),
        ("exe\u202efdp", "exefdp"),
        ("\u200b\u200d\ufeff", ""),
        ("\u2066\u2069", ""),
        ("\u3164\u2800 \u115f\uffa0", ""),
        ("", ""),
    ],
)
def test_line(given_: str, expected: str) -> None:
    assert text.line(given_) == expected


@given(st.text(st.characters(codec=None)))
def test_a_line_is_one_line_that_can_be_stored_and_sent(anything: str) -> None:
    cleaned = text.line(anything)
    assert len(cleaned.splitlines()) <= 1
    assert cleaned.encode().decode() == cleaned
    assert text.line(cleaned) == cleaned


@given(st.text(st.characters(codec=None)))
def test_plain_text_can_be_stored_and_cleaning_is_done_once(anything: str) -> None:
    cleaned = text.plain(anything)
    assert cleaned.encode().decode() == cleaned
    assert "\0" not in cleaned
    assert text.plain(cleaned) == cleaned


def test_an_excerpt_is_short() -> None:
    assert text.excerpt("One\ntwo") == "One two"
    assert text.excerpt("word " * 100, 12) == "word word w…"
    assert len(text.excerpt("x" * 1000)) == 160
