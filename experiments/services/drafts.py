"""What a note becomes inside an experiment: for every field of the templates the part it is written into."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from canvases.models import Note
from experiments import bridges
from experiments.models import Decision, Evidence, EvidenceType, Experiment, TestDesign
from experiments.services import designs, evidence, experiments, outcomes, rounds
from experiments.services.revising import revise
from teams.models import Membership
from teams.roles import Role
from workspace.accounts.models import User
from workspace.core import text
from workspace.core.errors import Conflict, Invalid

LINE, LINES = 300, 30
ROUND = {"did": "did", "saw": "saw", "surprise": "surprise", "change": "next_change"}
"""The lanes of a round, and the fields they are."""


class Draft(NamedTuple):
    """`because`: why a test that has begun is changed. `rests_on`: the evidence of a learning."""

    actor: User
    note: Note
    experiment: Experiment
    words: str
    because: str = ""
    rests_on: Evidence | None = None


def participants(draft: Draft) -> None:
    experiment = draft.experiment
    groups = _listed(experiment.participants_groups, _line(draft, LINE))
    _change(draft, participants_groups=groups)


def owner(draft: Draft) -> None:
    """Whoever runs the test, when the note names one of the core team; who decides, when it lies in such a lane."""
    if "deci" in draft.note.lane:
        _change(draft, decision_owner=_line(draft, 120))
        return
    core = Membership.objects.filter(team=draft.experiment.team_id, role=Role.CORE).select_related("user")
    said = draft.words.casefold()
    named = [one.user for one in core if one.user.display_name and one.user.display_name.casefold() in said]
    if len(named) != 1:
        raise Conflict(
            _("The note does not name one person of your core team. Choose in the experiment who runs the test."),
            code="nobody_named",
        )
    _change(draft, owner=named[0])


def method(draft: Draft) -> None:
    design = _newest_design(draft)
    _write(draft, design, method=below(design.method, draft.words, 4000))


def criterion(draft: Draft) -> None:
    """Yes becomes the sign of success, and stop a rule; the band between yes and no is written in figures."""
    design = _newest_design(draft)
    if draft.note.lane == "stop":
        _write(draft, design, stop_rules=_listed(design.stop_rules, _line(draft, LINE)))
    elif draft.note.lane in {"success", ""}:
        _write(draft, design, success_sign=below(design.success_sign, draft.words, 400))
    else:
        raise Conflict(
            _("Write in the test itself, in figures, which results are no and which are unclear."), code="needs_figures"
        )


def safeguards(draft: Draft) -> None:
    design = _newest_design(draft)
    _write(draft, design, safeguards=_listed(design.safeguards, _line(draft, LINE)))


def checklist(draft: Draft) -> None:
    designs.add_line(draft.actor, design=_newest_design(draft), wording=_line(draft, LINE))


def iteration(draft: Draft) -> None:
    number = column_of(draft)
    name, one = ROUND.get(draft.note.lane), draft.experiment.iterations.filter(number=number).first()
    if name is None or one is None:
        raise no_such_round(number)
    words = {name: below(getattr(one, name), draft.words, round_limit(name))}
    rounds.change_iteration(draft.actor, iteration=one, revision=one.revision, **words)


def column_of(draft: Draft) -> int:
    """The round the note lies in; a note that lies in none belongs to the open one. 0: there is no such round."""
    open_rounds = draft.experiment.iterations.filter(ended_on=None).values_list("number", flat=True)
    return draft.note.column or open_rounds.first() or 0


def no_such_round(number: int) -> Conflict:
    sentence = _("The experiment has no round %(number)d yet. Begin it there, then take the note up.")
    return Conflict(sentence % {"number": number}, code="no_such_round")


def round_limit(name: str) -> int:
    return 1000 if name == "next_change" else 2000


def pilot(draft: Draft) -> None:
    """The setting of the pilot that is prepared, or of a new one."""
    one = draft.experiment.pilots.filter(ended_on=None).order_by("-number").first()
    if one is None:
        rounds.prepare_pilot(draft.actor, experiment=draft.experiment, setting=below("", draft.words, 1000))
        return
    setting = below(one.setting, draft.words, 1000)
    rounds.change_pilot(draft.actor, pilot=one, revision=one.revision, setting=setting)


def trace(draft: Draft) -> None:
    """Evidence; its place on the map says for what it speaks (from the left: against, mixed, for) and how strongly."""
    note = draft.note
    x, y = (0.5 if share is None else share for share in (note.x, note.y))
    evidence.add_evidence(
        draft.actor,
        experiment=draft.experiment,
        type=EvidenceType.OBSERVATION,
        text=draft.words,
        direction=bridges.direction_at(x),
        strength=bridges.strength_at(y),
        source_note=note.pk,
    )


def learning(draft: Draft) -> None:
    if draft.rests_on is None:
        raise Conflict(
            _("A learning rests on evidence. Choose which evidence this one rests on."), code="needs_evidence"
        )
    statement = below("", draft.words, 1000)
    outcomes.write_learning(
        draft.actor, experiment=draft.experiment, rests_on=draft.rests_on, statement=statement, confidence="hint"
    )


def decision(draft: Draft) -> None:
    """From now on the note's lane and the outcome of the newest decision follow each other."""
    newest = draft.experiment.decisions.order_by("-number").select_related("source_note").first()
    if newest is None:
        raise Conflict(
            _("A decision needs its grounds, its maker and a day. Write it in the experiment."), code="needs_grounds"
        )
    is_shown = newest.source_note is not None and newest.source_note.deleted_at is None
    if is_shown or Decision.objects.filter(source_note=draft.note).exists():
        raise Conflict(_("This decision has its note already, or the note stands for another one."), code="taken_up")
    revise(newest, {"source_note": draft.note})


DRAFTS: dict[str, Callable[[Draft], None]] = {
    "experiment.participants": participants,
    "experiment.owner": owner,
    "design.method": method,
    "design.success_criterion": criterion,
    "design.safeguards": safeguards,
    "design.permission_checklist": checklist,
    "iteration": iteration,
    "pilot": pilot,
    "evidence": trace,
    "learning.statement": learning,
    "decision": decision,
}
"""The fields a template may name, except those that make something new outside experiments."""


def shortened(words: str, limit: int) -> str:
    """The words, unless they are too many.

    Raises:
        Invalid: more than `limit` characters.
    """
    if len(words) > limit:
        raise Invalid({"text": [_("Say it in at most %(limit)d characters.") % {"limit": limit}]})
    return words


def _line(draft: Draft, limit: int) -> str:
    return shortened(text.line(draft.words), limit)


def below(there: str, words: str, limit: int) -> str:
    """The words on a line of their own below what is there."""
    return shortened(f"{there}\n{words}" if there else words, limit)


def _listed(there: list[str], line: str) -> list[str]:
    if line in there:
        return there
    if len(there) >= LINES:
        raise Invalid({"text": [_("The list is full. Take something out in the experiment first.")]})
    return [*there, line]


def _change(draft: Draft, **changes: Any) -> None:
    one = draft.experiment
    experiments.change_experiment(draft.actor, experiment=one, revision=one.revision, **changes)


def _newest_design(draft: Draft) -> TestDesign:
    return draft.experiment.designs.order_by("-version")[0]


def _write(draft: Draft, design: TestDesign, **changes: Any) -> None:
    designs.change_design(draft.actor, design=design, revision=design.revision, because=draft.because, **changes)
