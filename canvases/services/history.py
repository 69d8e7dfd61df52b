"""What a canvas said at any moment, from its log."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

from django.db.models import QuerySet
from django.db.models.functions import Length
from django.utils.translation import gettext_lazy as _

from canvases import log
from canvases.engine.replay import Content, Replay
from canvases.engine.schema import GroupState, LinkState, NoteState
from canvases.models import Canvas, CanvasUpdate, Document
from canvases.projection import date_of
from canvases.services import withholding
from workspace.accounts.models import User
from workspace.core.errors import Invalid, NotFound

Data = dict[str, Any]


class NoSuchStep(NotFound):
    code = "no_such_step"
    sentence = _("This canvas has not come that far yet. Look at its history to see what there is.")


@dataclass(frozen=True, slots=True)
class State:
    """A canvas as it was after one step of its log; `sequence` is 0 and `at` None before the first.

    `is_damaged`: something that was written before cannot be read any more and is left out.
    """

    sequence: int
    at: datetime | None
    author: User | None
    content: Content
    is_damaged: bool = False

    @property
    def notes(self) -> list[Data]:
        return [row | {"created_at": date_of(row.pop("created"))} for row in _rows(self.content.notes)]

    @property
    def links(self) -> list[Data]:
        return _rows(self.content.links)

    @property
    def groups(self) -> list[Data]:
        return _rows(self.content.groups)


def _rows(things: Mapping[str, NoteState | LinkState | GroupState]) -> list[Data]:
    return [{"id": key} | asdict(thing) for key, thing in sorted(things.items())]


def listed(canvas: Canvas) -> QuerySet[CanvasUpdate]:
    """The steps that can be gone back to, with their authors and `size` in bytes; in no order."""
    return _steps(canvas).annotate(size=Length("data"))


def _steps(canvas: Canvas) -> QuerySet[CanvasUpdate]:
    return canvas.updates.select_related("author__merged_into").defer("data", "digest")


def step_at(canvas: Canvas, sequence: int | None = None) -> CanvasUpdate | None:
    """The last step not later than a sequence, or the newest; None before the first.

    Raises:
        NoSuchStep: the sequence is beyond the log.
    """
    head = Document.objects.filter(pk=canvas.pk).values_list("head", flat=True).first()
    if head is None or (sequence is not None and sequence > head):
        raise NoSuchStep
    return _steps(canvas).filter(sequence__lte=head if sequence is None else sequence).order_by("-sequence").first()


def state_at(canvas: Canvas, *, sequence: int | None = None, at: datetime | None = None) -> State:
    """The canvas after the last step not later than a sequence or a moment; as it is now when neither is given.

    Steps that compaction has merged are one step, so the state may be from a minute earlier than asked;
    `State.sequence` says of when it is. Reads at most the whole log, a few hundred rows at a time. What nobody may read
    any more is empty (`withholding`).

    Raises:
        NoSuchStep: the sequence is beyond the log.
        Invalid: both were asked for.
    """
    state = log_at(canvas, sequence=sequence, at=at)
    return replace(state, content=withholding.without_withheld(canvas, state.content))


def log_at(canvas: Canvas, *, sequence: int | None = None, at: datetime | None = None) -> State:
    """The same with every word the log has: not to be shown to anybody."""
    if sequence is not None and at is not None:
        raise Invalid({"at": [_("Ask for a step or for a time, not for both.")]})
    document = Document.objects.filter(pk=canvas.pk).first()
    if document is None or (sequence is not None and sequence > document.head):
        raise NoSuchStep
    steps = _steps(canvas)
    if sequence is not None:
        steps = steps.filter(sequence__lte=sequence)
    if at is not None:
        steps = steps.filter(at__lte=at)
    last = steps.order_by("-sequence").first()
    if last is None:
        return State(0, None, None, Content({}, {}, {}))
    replay = _replay(document, last)
    if replay.damages and not steps.filter(pk=last.pk, steps=last.steps).exists():
        return log_at(canvas, sequence=sequence, at=at)  # compaction came between
    return State(last.sequence, last.at, last.person, replay.content(), is_damaged=bool(replay.damages))


def _replay(document: Document, last: CanvasUpdate) -> Replay:
    """The document after that row. From the snapshot when that is not later, else from where its generation begins."""
    if last.generation == document.generation:
        if not log.is_snapshot_sound(document):
            log.drop_snapshot(document)
        return log.restore(document, until=last.sequence, keep_going=True)
    return log.restore_earlier(document.pk, last.generation, until=last.sequence)
