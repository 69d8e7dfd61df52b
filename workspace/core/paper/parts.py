"""What a document is made of, whatever it is printed as: plain text in a fixed language, nothing of a format."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Text:
    text: str
    is_quiet: bool = False
    """A remark beside the content."""
    kind: Literal["text"] = "text"


@dataclass(frozen=True)
class Heading:
    """Within a section, whose own heading is of level 2."""

    text: str
    level: Literal[3, 4] = 3
    kind: Literal["heading"] = "heading"


@dataclass(frozen=True)
class Points:
    points: Sequence[str]
    kind: Literal["points"] = "points"


@dataclass(frozen=True)
class Pairs:
    """Names and what they stand for."""

    pairs: Sequence[tuple[str, str]]
    kind: Literal["pairs"] = "pairs"


@dataclass(frozen=True)
class Table:
    """Its first column names the row."""

    caption: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    kind: Literal["table"] = "table"


@dataclass(frozen=True)
class Picture:
    """`alt` says everything the picture shows."""

    png: bytes
    alt: str
    kind: Literal["picture"] = "picture"

    @property
    def address(self) -> str:
        return f"data:image/png;base64,{base64.b64encode(self.png).decode()}"


@dataclass(frozen=True)
class Photo:
    """A small JPEG; `alt` says what it shows, `caption` where it is from."""

    jpeg: bytes
    alt: str
    caption: str

    @property
    def address(self) -> str:
        return f"data:image/jpeg;base64,{base64.b64encode(self.jpeg).decode()}"


@dataclass(frozen=True)
class Photos:
    photos: Sequence[Photo]
    kind: Literal["photos"] = "photos"


Block = Text | Heading | Points | Pairs | Table | Picture | Photos


@dataclass(frozen=True)
class Section:
    heading: str
    blocks: Sequence[Block]


@dataclass(frozen=True)
class Paper:
    """A whole document; `language` is one of the four, and everything in it is in that one."""

    language: str
    title: str
    team: str
    under: str
    """Team, state and day, in one line."""
    sections: Sequence[Section]
    lead: str = ""
    """What it is about, before the first section."""
    foot: str = ""
    """At the foot of every page."""
    starts_pages: bool = False
    """Whether every section begins a page."""
