"""Canvases as a readable document: headings for blocks and their parts, notes as points, arrows as sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from canvases.engine.schema import LinkState, NoteState
from canvases.exports.places import Group, Noted, groups, sector
from canvases.exports.reading import Data, Said, Whole
from workspace.core import text
from workspace.core.paper.parts import Block, Heading, Paper, Photo, Photos, Points, Section, Text
from workspace.core.paper.words import cut, day
from workspace.core.pictures import as_jpeg

ARROW_END = 80
"""Characters of a note by which a sentence about an arrow names it."""


def of_one(whole: Whole, language: str) -> Paper:
    """One canvas: every block is a section."""
    with override(language):
        sections = [Section(block["title"], _block(whole, block, level=3)) for block in whole.blocks]
        if whole.said.get(""):
            sections.append(Section(_("Discussion of the whole canvas"), [_discussion(whole.said[""])]))
        if whole.is_damaged:
            sections.append(Section(_("About this page"), [_damaged()]))
        return Paper(
            language=language,
            title=whole.title,
            team=whole.canvas.team.name,
            under=_under(whole),
            lead=whole.body["purpose"],
            sections=sections,
            foot=_foot(whole),
        )


def of_all(wholes: Sequence[Whole], language: str) -> Paper:
    """All canvases of a team: each is a section that begins a page, its blocks are headings in it."""
    with override(language):
        return Paper(
            language=language,
            title=_("The canvases of %(team)s") % {"team": wholes[0].canvas.team.name},
            team=wholes[0].canvas.team.name,
            under=_under(wholes[0]),
            sections=[Section(whole.title, _canvas(whole)) for whole in wholes],
            foot=_foot(wholes[0]),
            starts_pages=True,
        )


def _canvas(whole: Whole) -> list[Block]:
    blocks: list[Block] = [Text(whole.body["purpose"], is_quiet=True)]
    if whole.is_damaged:
        blocks.append(_damaged())
    for block in whole.blocks:
        blocks += [Heading(block["title"], 3), *_block(whole, block, level=4)]
    if whole.said.get(""):
        blocks += [Heading(_("Discussion of the whole canvas"), 3), _discussion(whole.said[""])]
    return blocks


def _damaged() -> Text:
    return Text(_("Part of this canvas is damaged and cannot be read. It is missing here."))


def _under(whole: Whole) -> str:
    return _("Team %(team)s, as of %(day)s.") % {"team": whole.canvas.team.name, "day": day(timezone.localdate())}


def _foot(whole: Whole) -> str:
    return f"{cut(whole.canvas.team.name, 80)}, {day(timezone.localdate())}"


def _block(whole: Whole, block: Data, *, level: int) -> list[Block]:
    notes = whole.notes_in(block)
    written: list[Block] = [] if notes else [Text(_("Nothing here yet."), is_quiet=True)]
    above = ""
    for group in groups(block, notes, whole.vocabulary["sectors"]):
        written += _headings(group, above, level)
        above = group.heading
        alone, grouped = whole.apart(group.notes)
        # What follows the heading of a group would be read as part of it.
        if alone:
            written += _listed(whole, block, alone)
        for together in grouped.values():
            name = whole.group_of(together[0][1])
            written.append(_group_heading(name, level, is_within=bool(group.heading)))
            written += _listed(whole, block, together)
    links = whole.links_in(block)
    if links:
        written += [_heading(_("Arrows"), level), Points([_arrow(whole, block, link) for link in links])]
    if whole.said.get(block["id"]):
        written += [_heading(_("Discussion"), level), _discussion(whole.said[block["id"]])]
    return written


def _headings(group: Group, above: str, level: int) -> list[Block]:
    """Of a part, unless it is still that of the group above; rounds in a lane come beneath it."""
    written: list[Block] = []
    if group.heading and group.heading != above:
        written.append(_heading(group.heading, level))
    if group.under:
        written.append(Text(group.under, is_quiet=True) if level == 4 else _heading(group.under, level + 1))
    return written


def _group_heading(name: str, level: int, *, is_within: bool) -> Block:
    """Of a group of notes, perhaps within a part."""
    if not is_within:
        return _heading(name, level)
    return Text(name, is_quiet=True) if level == 4 else _heading(name, level + 1)


def _heading(words: str, level: int) -> Heading:
    return Heading(words[:1].upper() + words[1:], 3 if level == 3 else 4)


def _listed(whole: Whole, block: Data, notes: Sequence[Noted]) -> Iterator[Block]:
    """Notes as points and, where they have one, as pictures with their words, in their order."""
    jpegs = {key: _jpeg(whole, note) for key, note in notes}
    for is_shown, run in groupby(notes, key=lambda noted: bool(jpegs[noted[0]])):
        if is_shown:
            yield Photos([_photo(whole, block, noted, jpegs[noted[0]]) for noted in run])
        else:
            yield Points([_note(whole, block, noted) for noted in run])


def _jpeg(whole: Whole, note: NoteState) -> bytes:
    return as_jpeg(whole.images[note.image].small) if note.image in whole.drawn else b""


def _photo(whole: Whole, block: Data, noted: Noted, jpeg: bytes) -> Photo:
    """The text of the note describes its picture: for those who hear it, and below it for everybody."""
    return Photo(jpeg, cut(whole.words_of(noted[1])), _note(whole, block, noted))


def _note(whole: Whole, block: Data, noted: Noted) -> str:
    _key, note = noted
    direction = sector(note, whole.vocabulary["sectors"]) if block["kind"] == "concentric_rings" else ""
    beside = [whole.type_of(note), direction, whole.names.get(note.author, "")]
    return f"{whole.words_of(note)} ({', '.join(part for part in beside if part)})"


def _arrow(whole: Whole, block: Data, link: LinkState) -> str:
    config = block.get("config", {})
    ends = [cut(whole.words_of(whole.content.notes[key]), ARROW_END) for key in (link.source, link.target)]
    sentence = _("From “%(source)s” to “%(target)s”") % {"source": ends[0], "target": ends[1]}
    relation = _title(config.get("edge_types", []), link.relation) or config.get("edge_label", "")
    beside = [relation, _title(config.get("time_states", []), link.state)]
    kind = ", ".join(part for part in beside if part)
    label = text.line(link.label)
    return f"{sentence}{f': {label}' if label else ''}{f' ({kind})' if kind else ''}"


def _title(known: list[Data], wanted: str) -> str:
    return next((str(one["title"]) for one in known if one["id"] == wanted), "")


def _discussion(said: Sequence[Said]) -> Points:
    return Points([f"{one.by}: {text.plain(one.text)}" if one.by else text.plain(one.text) for one in said])
