"""Why the engine says no. One enumeration for every refusal of a frame or an edit."""

from __future__ import annotations

from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Reason(StrEnum):
    """Stable codes; clients switch on them. The sentences are for the person who wrote."""

    TOO_BIG = "too_big"
    TOO_MANY = "too_many"
    MALFORMED = "malformed"
    READ_ONLY = "read_only"
    STRUCTURE = "structure"
    FOREIGN_CLIENT = "foreign_client"
    GAP = "gap"
    UNKNOWN_PLACE = "unknown_place"
    UNKNOWN_TYPE = "unknown_type"
    WRONG_VALUE = "wrong_value"
    TOO_LONG = "too_long"
    FULL = "full"
    CLOSED_BLOCK = "closed_block"
    NOT_YOURS = "not_yours"
    MIRRORED = "mirrored"
    FORGED_AUTHOR = "forged_author"
    DAMAGED = "damaged"


SENTENCES: dict[Reason, Promise] = {
    Reason.TOO_BIG: _("That was too much at once. Paste it in smaller parts."),
    Reason.TOO_MANY: _("Too many changes came at once. Wait a moment, then load the page again."),
    Reason.MALFORMED: _("The connection sent something Niitty does not understand. Load the page again."),
    Reason.READ_ONLY: _("You may read this canvas, but not write on it."),
    Reason.STRUCTURE: _("This change could not be read. Copy your text, load the page again and write it once more."),
    Reason.FOREIGN_CLIENT: _("This change came under somebody else's name. Load the page again."),
    Reason.GAP: _("An earlier change is missing. Copy your text and load the page again."),
    Reason.UNKNOWN_PLACE: _("This canvas has no such place for a note."),
    Reason.UNKNOWN_TYPE: _("This kind of note does not belong in this block."),
    Reason.WRONG_VALUE: _("This change could not be read. Copy your text, load the page again and write it once more."),
    Reason.TOO_LONG: _("The text is too long for one note. Make two of it."),
    Reason.FULL: _("This canvas is full. Remove notes that are no longer needed."),
    Reason.CLOSED_BLOCK: _("Only the core team writes in this block. You can comment on it."),
    Reason.NOT_YOURS: _("This note is somebody else's. You can comment on it."),
    Reason.MIRRORED: _("These words come from another canvas. Change them there, or make the note your own."),
    Reason.FORGED_AUTHOR: _("A note can only be written under your own name."),
    Reason.DAMAGED: _(
        "Part of this canvas is damaged, so for now it can only be read. Keep your text and ask whoever runs Niitty."
    ),
}


class Unfit(Exception):  # noqa: N818 - it is an answer, not a failure of the program
    """A frame or an edit that is refused. Nothing of it has been kept."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason
        super().__init__(reason)
