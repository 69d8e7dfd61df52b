"""What a card is made of, whatever it is printed as: plain text in a fixed language, nothing of a format."""

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


Block = Text | Points | Pairs | Table | Picture


@dataclass(frozen=True)
class Section:
    heading: str
    blocks: Sequence[Block]


@dataclass(frozen=True)
class Card:
    language: str
    title: str
    team: str
    under: str
    """Team, state and day, in one line."""
    sections: Sequence[Section]
