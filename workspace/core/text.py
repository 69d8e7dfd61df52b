"""Cleaning what people type, before it is stored or sent."""

from __future__ import annotations

import re

BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
# They turn the reading direction around: "fdp.exe" can be shown as "exe.pdf".
DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
# What a text may not have that is taken as it is, uncleaned: of breaks only those of lines.
UNSHOWN = re.compile(f"{CONTROLS.pattern}|{DIRECTION.pattern}|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Letters by name, and nothing but white on the screen.
BLANK = frozenset("\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")


def plain(text: str) -> str:
    """Text of several lines: newlines and tabs stay, other control characters and halves of characters go,
    and the two that stand for no character and that no office document can hold."""
    return CONTROLS.sub("", BREAKS.sub("\n", text)).strip()


def line(text: str) -> str:
    """Text of one line, safe in a header: breaks become spaces. Empty when nothing in it can be seen."""
    cleaned = " ".join(DIRECTION.sub("", plain(text)).split())
    return cleaned if is_visible(cleaned) else ""


def is_visible(text: str) -> bool:
    """Whether a reader would see anything: zero-width and blank characters alone are nothing."""
    return any(character.isprintable() and not character.isspace() and character not in BLANK for character in text)


def excerpt(text: str, length: int = 160) -> str:
    """The beginning of a text, as one line."""
    flat = line(text)
    return flat if len(flat) <= length else flat[: length - 1].rstrip() + "…"
