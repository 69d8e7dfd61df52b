"""Taking notes up from canvases: what a note says becomes an assumption, or a part of an experiment. The note stays."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from canvases.models import Note
from experiments import bridges
from experiments.models import Assumption, Evidence, Experiment, Look, Promotion
from experiments.models.promotion import NAMES_EXPERIMENT
from experiments.services import following
from experiments.services.assumptions import current, write_assumption
from experiments.services.drafts import DRAFTS, Draft, column_of, shortened
from experiments.services.experiments import change_experiment, open_experiment
from experiments.services.in_step import FOLLOWS, follow_note
from experiments.services.revising import lock_experiment, locked, revise
from experiments.services.showing import show_round
from experiments.services.telling import refresh_marks, tell_of_assumption
from teams.models import Team
from workspace.accounts.models import User
from workspace.core import text
from workspace.core.errors import Conflict, Invalid
from workspace.core.policy import require


@dataclass(frozen=True)
class Taken:
    """What a note became, or had become before."""

    is_new: bool
    assumption: Assumption | None = None
    experiment: Experiment | None = None


@dataclass(frozen=True)
class Wanted:
    """What a note is to become. `words` are its own unless they were reworded; the rest is asked for by some fields."""

    field: str
    words: str = ""
    kind: str = ""
    because: str = ""
    assumption: Assumption | None = None
    experiment: Experiment | None = None
    rests_on: Evidence | None = None


@transaction.atomic
def promote(actor: User, *, note: Note, wanted: Wanted) -> Taken:
    """Take a note up as what its block's template allows. Asked again, the answer is what there is already.

    Raises:
        Invalid: its block offers no such thing; the experiment is missing or another team's; the words do not fit.
        Conflict: a part cannot be drafted from a note (`needs_evidence, needs_grounds, needs_figures, nobody_named,
            no_such_round`), or is refused by the service that writes it.
    """
    team = note.canvas.team
    require(actor, "experiments.add_assumption", team)
    _wait_for_others(team)
    words = wanted.words or text.plain(note.text)
    _check(note, wanted, words)
    if wanted.field == bridges.STATEMENT:
        taken = _as_assumption(actor, note, wanted, words)
    elif wanted.field == bridges.STANDING:
        taken = _as_standing(actor, note, wanted.assumption)
    elif wanted.field == NAMES_EXPERIMENT:
        taken = _as_experiment(actor, note, words)
    else:
        taken = _into_experiment(actor, note, wanted, words)
    if taken.is_new:
        refresh_marks(note.canvas)
    return taken


@transaction.atomic
def look_at(actor: User, *, note: Note, assumption: Assumption) -> Look:
    """Say that the note was looked at now that the assumption is refuted. Saying it again changes nothing.

    Raises:
        Invalid: the note is another team's.
    """
    require(actor, "experiments.change_assumption", assumption)
    if note.canvas.team_id != assumption.team_id:
        raise Invalid({"note": [_("Choose a note from one of your team's canvases.")]})
    look, is_new = Look.objects.get_or_create(note=note, assumption=assumption, defaults={"by": actor})
    if is_new:
        refresh_marks(note.canvas)
    return look


def _wait_for_others(team: Team) -> None:
    """One after the other within a team: of two requests for the same, the second is told what the first made. Not by
    the note's row, which is written while assumptions are locked."""
    list(Team.objects.select_for_update(no_key=True).filter(pk=team.pk).values_list("pk"))


def _check(note: Note, wanted: Wanted, words: str) -> None:
    if wanted.field not in bridges.promotable(note.canvas.template).get(note.block, []):
        raise Invalid({"field": [_("Notes of this block cannot become that.")]})
    if not text.is_visible(words):
        raise Invalid({"text": [_("Write something on the note first.")]})
    for name, thing in (("experiment", wanted.experiment), ("assumption", wanted.assumption)):
        if thing is not None and thing.team_id != note.canvas.team_id:
            raise Invalid({name: [_("Choose one of your own team.")]})


def _as_assumption(actor: User, note: Note, wanted: Wanted, words: str) -> Taken:
    """With an experiment that has none yet, it is also what the experiment tests."""
    known = current(Assumption.objects.filter(team=note.canvas.team_id, source_note=note)).first()
    assumption = known or write_assumption(
        actor,
        team=note.canvas.team,
        statement=shortened(words, 1000),
        source_note=note,
        kind=wanted.kind or bridges.kind_of(note.lane),
        **_place(note),
    )
    experiment = wanted.experiment
    if experiment is not None and experiment.assumption_id is None:
        change_experiment(actor, experiment=experiment, revision=experiment.revision, assumption=assumption)
    return Taken(known is None, assumption, experiment)


def _place(note: Note) -> dict[str, float]:
    if not bridges.is_on_map(note) or note.x is None or note.y is None:
        return {}
    return {"evidence_level": note.x, "criticality": note.y}


def _as_standing(actor: User, note: Note, assumption: Assumption | None) -> Taken:
    """From now on the note's lane and the assumption's state follow each other."""
    if assumption is None:
        raise Invalid({"assumption": [_("Choose the assumption the note is about.")]})
    fresh = locked(assumption)
    if fresh.standing_note_id == note.pk:
        return Taken(is_new=False, assumption=fresh)
    if current(Assumption.objects.filter(standing_note=note)).exists():
        raise Conflict(_("This note stands for another assumption already."), code="taken_up")
    revise(fresh, {"standing_note": note})
    tell_of_assumption(actor, fresh)
    following.follow_note(actor, fresh, note)
    fresh.refresh_from_db()
    return Taken(is_new=True, assumption=fresh)


def _as_experiment(actor: User, note: Note, words: str) -> Taken:
    known = Promotion.objects.filter(note=note, field=NAMES_EXPERIMENT).select_related("experiment").first()
    if known is not None:
        return Taken(is_new=False, experiment=known.experiment)
    experiment = open_experiment(actor, team=note.canvas.team, title=shortened(text.line(words), 120))
    Promotion.objects.create(note=note, field=NAMES_EXPERIMENT, experiment=experiment, by=actor)
    return Taken(is_new=True, experiment=experiment)


def _into_experiment(actor: User, note: Note, wanted: Wanted, words: str) -> Taken:
    if wanted.experiment is None:
        raise Invalid({"experiment": [_("Choose the experiment this belongs to.")]})
    experiment = lock_experiment(wanted.experiment.pk)
    require(actor, "experiments.change_experiment", experiment)
    known = Promotion.objects.filter(note=note, field=wanted.field, experiment=experiment)
    if known.exists():
        return Taken(is_new=False, experiment=experiment)
    draft = Draft(actor, note, experiment, words, wanted.because, wanted.rests_on)
    DRAFTS[wanted.field](draft)
    made = known.get_or_create(note=note, field=wanted.field, experiment=experiment, defaults={"by": actor})[0]
    if wanted.field == bridges.ROUND:
        made.words, made.lane, made.column = words, note.lane, column_of(draft)
        made.save(update_fields=["words", "lane", "column"])
        show_round(actor, made)
    elif wanted.field in FOLLOWS:
        follow_note(actor, made)
    return Taken(is_new=True, experiment=experiment)
