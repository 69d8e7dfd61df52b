"""Pictures of rounds and evidence on a card: small ones, and of evidence only what its author lets be shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from django.utils.translation import gettext as _

from experiments.models import Attachment, Evidence, Iteration
from workspace.core.paper.parts import Block, Photo, Photos, Text
from workspace.core.paper.words import cut
from workspace.core.pictures import as_jpeg

MOST = 6
"""Pictures of one kind on a card."""


def of_rounds(rounds: Iterable[Iteration]) -> list[Block]:
    return _shown((_("Round %(number)s") % {"number": one.number}, _pictures(one)) for one in rounds)


def of_evidence(traces: Iterable[Evidence]) -> list[Block]:
    """Without the author's consent never, whoever reads: a document is passed on."""
    shown = [one for one in traces if one.consent_to_show and not one.is_sensitive and one.withdrawn_at is None]
    return _shown((cut(one.text, 80) or str(one.get_type_display()), _pictures(one)) for one in shown)


def _pictures(thing: Iteration | Evidence) -> Sequence[Attachment]:
    return [one for one in thing.attachments.all() if one.thumbnail]


def _shown(beside: Iterable[tuple[str, Sequence[Attachment]]]) -> list[Block]:
    found = (photo for caption, pictures in beside for photo in _photos(caption, pictures))
    photos = list(islice(found, MOST + 1))
    if not photos:
        return []
    more = [Text(_("More pictures are in Niitty."), is_quiet=True)] if len(photos) > MOST else []
    return [Photos(photos[:MOST]), *more]


def _photos(caption: str, pictures: Sequence[Attachment]) -> Iterator[Photo]:
    for picture in pictures:
        alt = cut(picture.alt) or _("A picture nobody has described, beside: %(what)s") % {"what": caption}
        jpeg = as_jpeg(picture.thumbnail)
        if jpeg:
            yield Photo(jpeg, alt, f"{caption}: {cut(picture.alt, 120)}" if picture.alt else caption)
