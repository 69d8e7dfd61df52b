"""Who may do what on a canvas. The engine asks the same questions when a socket opens (`canvases.access`)."""

from __future__ import annotations

from collections.abc import Collection

from canvases.identity import identities
from canvases.models import Canvas, CanvasGrant, CanvasVersion, GuestQuestion, Note, Reference, TemplateSet
from canvases.templates import shape_of
from teams.models import Programme
from teams.policy import is_core, leads, may_see_team, may_speak, owns, role_in
from workspace.accounts.models import User
from workspace.core.policy import allow, foreknown, granted, remembered

GRANTED = ("view_canvas", "comment_canvas", "contribute_canvas", "change_canvas")


@remembered
def may_see_canvas(user: User, canvas: Canvas) -> bool:
    return may_see_team(user, canvas.team) or granted(user, "canvases.view_canvas", canvas)


@remembered
def may_comment_canvas(user: User, canvas: Canvas) -> bool:
    """Whoever may read the team's space may speak: outsiders most of all."""
    if canvas.team.archived_at is not None:
        return False
    return may_speak(user, canvas.team) or granted(user, "canvases.comment_canvas", canvas)


@remembered
def may_contribute(user: User, canvas: Canvas) -> bool:
    """Add notes where the block is open to everyone, and change one's own."""
    if canvas.team.archived_at is not None:
        return False
    is_invited = role_in(user, canvas.team) is not None and may_see_team(user, canvas.team)
    return is_invited or granted(user, "canvases.contribute_canvas", canvas)


@remembered
def may_change_canvas(user: User, canvas: Canvas) -> bool:
    """Everything, everywhere: the core team. A coach asks; a coach never edits a team's notes."""
    if canvas.team.archived_at is not None:
        return False
    return is_core(user, canvas.team) or granted(user, "canvases.change_canvas", canvas)


def may_share_canvas(user: User, canvas: Canvas) -> bool:
    """Give somebody a right on this one canvas: the core team only, not those who hold such a right."""
    return canvas.team.archived_at is None and is_core(user, canvas.team)


def may_ask_outside(user: User, canvas: Canvas) -> bool:
    """Open a block's question to people who have no way in otherwise."""
    return may_share_canvas(user, canvas)


def may_see_guest_question(user: User, question: GuestQuestion) -> bool:
    """And the answers. Whoever answers is told that the core team reads them, and nobody else before it has judged."""
    return is_core(user, question.canvas.team)


def may_judge_answers(user: User, question: GuestQuestion) -> bool:
    return may_ask_outside(user, question.canvas)


def may_host(user: User, canvas: Canvas) -> bool:
    """Lead those who are at it: run the clock of its steps, ask everybody to a place. For the core team and who leads
    its programme."""
    return canvas.team.archived_at is None and (is_core(user, canvas.team) or leads(user, canvas.team.programme_id))


def may_see_contributions(user: User, canvas: Canvas) -> bool:
    """Who wrote how much, counted: for whoever works on the canvas or coaches those who do, not for readers of it."""
    is_inside = role_in(user, canvas.team) is not None or leads(user, canvas.team.programme_id)
    return is_inside and may_see_canvas(user, canvas)


def may_change_version(user: User, version: CanvasVersion) -> bool:
    return may_change_canvas(user, version.canvas)


def may_see_note(user: User, note: Note) -> bool:
    return may_see_canvas(user, note.canvas)


def may_change_note(user: User, note: Note) -> bool:
    """Core members change every note; everybody else their own, as long as its block is open to them."""
    if may_change_canvas(user, note.canvas):
        return True
    return str(note.author_id) in identities(user) and _is_open(note) and may_contribute(user, note.canvas)


def _is_open(note: Note) -> bool:
    return shape_of(note.canvas.template).blocks[note.block].is_open


def may_change_reference(user: User, reference: Reference) -> bool:
    """Say that one has looked, take it away: for whoever may change the note, and whoever brought it, as long as its
    block is open to them."""
    note = reference.note
    if may_change_note(user, note):
        return True
    return reference.made_by_id == user.pk and _is_open(note) and may_contribute(user, note.canvas)


def may_see_sets(user: User, programme: Programme) -> bool:
    """Which canvases teams of the programme get: for those who lead it."""
    return leads(user, programme.pk)


def may_manage_sets(user: User, programme: Programme) -> bool:
    return owns(user, programme)


def may_change_set(user: User, template_set: TemplateSet) -> bool:
    """Everybody's sets are changed by whoever runs the installation (`manage.py load_canvases`), and by no owner."""
    return template_set.programme is not None and owns(user, template_set.programme)


def foresee(pairs: Collection[tuple[User, Canvas]]) -> None:
    """Within `remembering`: look up together what each of these people was granted on that canvas."""
    if not pairs:
        return
    grants = CanvasGrant.objects.filter(
        user__in={user.pk for user, _ in pairs}, content_object__in={canvas.pk for _, canvas in pairs}
    )
    held = set(grants.values_list("user", "content_object", "permission__codename"))
    for user, canvas in pairs:
        for codename in GRANTED:
            foreknown(granted, (user.pk, canvas.pk, codename) in held, user, f"canvases.{codename}", canvas)


def register() -> None:
    allow("canvases.view_canvas", may_see_canvas)
    allow("canvases.comment_canvas", may_comment_canvas)
    allow("canvases.contribute_canvas", may_contribute)
    allow("canvases.change_canvas", may_change_canvas)
    allow("canvases.share_canvas", may_share_canvas)
    allow("canvases.ask_outside", may_ask_outside)
    allow("canvases.view_guest_question", may_see_guest_question)
    allow("canvases.judge_answers", may_judge_answers)
    allow("canvases.host_canvas", may_host)
    allow("canvases.view_contributions", may_see_contributions)
    allow("canvases.change_version", may_change_version)
    allow("canvases.view_sets", may_see_sets)
    allow("canvases.manage_sets", may_manage_sets)
    allow("canvases.change_set", may_change_set)
    allow("canvases.view_note", may_see_note)
    allow("canvases.change_note", may_change_note)
    allow("canvases.change_reference", may_change_reference)
