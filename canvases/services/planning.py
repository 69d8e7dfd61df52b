"""What bringing back the past of a canvas is to change: worked out from the canvas as it was and as it is, before
anything is written (`restoring`)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from django.utils.translation import gettext_lazy as _

from canvases.engine.replay import Content
from canvases.engine.schema import GroupState, LinkState, NoteState
from canvases.services import withholding
from workspace.core.errors import Conflict, NotFound

T = TypeVar("T")
Wanted = dict[str, Any]
"""Notes, arrows or groups as they should be, by id; None: not there."""


class Withheld(Conflict):
    code = "withheld"
    sentence = _("Whoever wrote this has left with their words. It cannot be brought back.")


@dataclass(frozen=True, slots=True)
class Chosen:
    """What of a canvas is wanted back, by ids; all of it when nothing is named."""

    notes: Collection[str] | None = None
    links: Collection[str] | None = None
    groups: Collection[str] | None = None

    @property
    def is_whole(self) -> bool:
        return self.notes is None and self.links is None and self.groups is None


@dataclass(frozen=True, slots=True)
class Plan:
    notes: Wanted
    links: Wanted
    groups: Wanted

    def stays(self, key: str, note: NoteState) -> bool:
        """Whether a note is in its group once the plan is carried out."""
        after = self.notes.get(key, note)
        return after is not None and after.group == note.group


def plan_of(then: Content, now: Content, chosen: Chosen) -> Plan:
    """
    Raises:
        NotFound: a note that is named was there neither then nor now.
        Withheld: the words of a note or an arrow that is named may not be shown any more.
    """
    return _whole(then, now) if chosen.is_whole else _parts(then, now, chosen)


def _whole(then: Content, now: Content) -> Plan:
    """Everything as it was; what is withheld stays as it is now."""
    notes = {key: _note(key, then, now) for key in (then.notes.keys() | now.notes.keys()) - _withheld(then.notes)}
    links = {key: then.links.get(key) for key in (then.links.keys() | now.links.keys()) - _withheld(then.links)}
    groups = {key: then.groups.get(key) for key in then.groups.keys() | now.groups.keys()}
    return Plan(notes, links, groups)


def _parts(then: Content, now: Content, chosen: Chosen) -> Plan:
    notes, links = chosen.notes or (), chosen.links or ()
    if any(key not in then.notes and key not in now.notes for key in notes):
        raise NotFound
    withheld = _withheld(then.links)
    if not _withheld(then.notes).isdisjoint(notes) or not withheld.isdisjoint(links):
        raise Withheld
    wanted: Wanted = {key: then.links.get(key) for key in links}
    for key, link in then.links.items():
        if not {link.source, link.target}.isdisjoint(notes) and key not in now.links.keys() | withheld:
            wanted[key] = link
    brought = {key: _note(key, then, now) for key in notes}
    named = {key: then.groups.get(key) for key in chosen.groups or ()}
    return Plan(brought, wanted, _groups_around(brought, then, now) | named)


def _groups_around(notes: Wanted, then: Content, now: Content) -> Wanted:
    """The groups that notes come back to, where they are gone; and those that lose their last note (ADR 45)."""
    back_in = {note.group for note in notes.values() if note is not None and is_in(note, then.groups)}
    again: Wanted = {key: then.groups[key] for key in back_in - now.groups.keys()}
    left = {now.notes[key].group for key in notes if key in now.notes and is_in(now.notes[key], now.groups)} - back_in
    return again | dict.fromkeys(left - {note.group for key, note in now.notes.items() if key not in notes})


def is_in(note: NoteState, groups: Mapping[str, GroupState | None]) -> bool:
    """Whether the note is in a group of these."""
    group = groups.get(note.group)
    return group is not None and group.block == note.block


def ungrouped(plan: Plan, then: Content, now: Content) -> set[str]:
    """Notes that were in a group then, and are in none when the plan is carried out."""
    groups = now.groups | plan.groups
    back = {key: note for key, note in plan.notes.items() if note is not None and is_in(note, then.groups)}
    return {key for key, note in back.items() if not is_in(note, groups)}


def spare(plan: Plan, now: Content, left: Content) -> int:
    """Take out of a plan what is not as somebody left it: others have worked on it since. Returns how much that is.

    A note to which others have drawn arrows stays, and so does a group that has notes of others.
    """
    drawn = {end for key, link in now.links.items() if key not in left.links for end in (link.source, link.target)}
    notes = {
        key
        for key, wanted in plan.notes.items()
        if wanted != now.notes.get(key) and (_is_other(key, now, left) or (wanted is None and key in drawn))
    }
    links = _changed(plan.links, now.links, left.links)
    for key in notes:
        del plan.notes[key]
    for key in links:
        del plan.links[key]
    inhabited = {note.group for key, note in now.notes.items() if plan.stays(key, note)}
    groups = _changed(plan.groups, now.groups, left.groups)
    groups |= {key for key, wanted in plan.groups.items() if wanted is None and key in inhabited}
    for key in groups:
        del plan.groups[key]
    return len(notes) + len(links) + len(groups)


def _changed(wanted: Wanted, now: Mapping[str, T], left: Mapping[str, T]) -> set[str]:
    return {key for key in wanted if wanted[key] != now.get(key) != left.get(key)}


def _is_other(key: str, now: Content, left: Content) -> bool:
    """Whether a note has changed. What the server brings of a source is nobody's work here."""
    before, today = left.notes.get(key), now.notes.get(key)
    if before is not None and today is not None and before.source and today.source:
        return replace(before, source=today.source, text=today.text, image=today.image) != today
    return before != today


def _note(key: str, then: Content, now: Content) -> NoteState | None:
    """As it was. What a reference says and shows is its source's, today as ever (ADR 44); the source may have moved."""
    note, today = then.notes.get(key), now.notes.get(key)
    if note is not None and today is not None and note.source and today.source:
        return replace(note, source=today.source, text=today.text, image=today.image)
    return note


def _withheld(things: Mapping[str, NoteState | LinkState]) -> set[str]:
    return {key for key, each in things.items() if each.author == withholding.NOBODY}
