"""The board as a table for spreadsheets: one line for each canvas, experiment and measure of a team."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _

from canvases import projection
from experiments.models import State
from workspace.coaching.gathering import Cell
from workspace.coaching.measures import Reading, Unit
from workspace.coaching.services.boards import Board, Shown, TeamBoard
from workspace.core import spreadsheets
from workspace.core.languages import chosen

Line = tuple[str, ...]


def write(board: Board) -> str:
    about = (_("Team"), _("Part"), _("Name"))
    header = (*about, _("Value"), _("Before"), _("Reason to ask"), _("Sentence"), _("Question"))
    return spreadsheets.written(header, (line for team in board.teams for line in _lines(team)))


def _lines(team: TeamBoard) -> Iterator[Line]:
    name = team.team.name
    for cell in team.canvases:
        title = f"{cell.row.number} {chosen(cell.row.template.body['title'])}"
        moved = _("changed since the last meeting") if cell.has_moved else ""
        yield name, _("Canvas"), title, _state(cell), "", "", moved, ""
    for tried in team.experiments:
        days = "" if tried.days_since_round is None else str(tried.days_since_round)
        said = _("Days since the last round: %(days)s.") % {"days": days} if days else ""
        yield name, _("Experiment"), tried.title, str(State(tried.state).label), "", "", said, ""
    for shown in team.measures:
        yield name, _("Measure"), *_measure(shown)


def _state(cell: Cell) -> str:
    words = {projection.EMPTY: _("not begun"), projection.STARTED: _("begun"), projection.FILLED: _("filled")}
    state = words[cell.progress.state]
    return f"{state}, {_('untouched for four weeks')}" if cell.progress.is_stale else state


def _measure(shown: Shown) -> Line:
    question = chosen(shown.described.question)
    value, before = (_value(shown.unit, reading) for reading in (shown.reading, shown.before))
    signal = _("yes") if shown.reading.signals else ""
    return chosen(shown.described.title), value, before, signal, shown.sentence, question


def _value(unit: Unit, reading: Reading | None) -> str:
    if reading is None or reading.value is None:
        return ""
    if unit is Unit.YES:
        return _("yes") if reading.value else _("no")
    if unit is Unit.SHARE:
        return _("%(n)s of %(of)s") % {"n": reading.n, "of": reading.of}
    return f"{reading.value:.2f}" if unit is Unit.INDEX else f"{reading.value:g}"
