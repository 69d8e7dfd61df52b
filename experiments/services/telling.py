"""What others learn of a change: the team's feed, and open pages after commit."""

from __future__ import annotations

from canvases.models import Canvas
from experiments.models import Assumption, Experiment, LogEntry
from teams.models import Verb
from teams.services import activity
from workspace.accounts.models import User
from workspace.realtime import topics
from workspace.realtime.hub import publish


def tell(actor: User, experiment: Experiment, verb: Verb = Verb.EXPERIMENT_CHANGED, excerpt: str = "") -> None:
    activity.record(actor, experiment.team, verb, target=("experiment", experiment.pk), excerpt=excerpt)
    refresh(experiment)


def refresh(experiment: Experiment) -> None:
    """Pages that show the experiment read it again; nothing is written in the feed."""
    message = {"type": "experiment", "team": str(experiment.team_id), "experiment": str(experiment.pk)}
    publish(topics.team(experiment.team_id), message)
    publish(topics.target("experiment", experiment.pk), message)


def refresh_entry(entry: LogEntry) -> None:
    message = {"type": "log", "team": str(entry.team_id), "entry": str(entry.pk)}
    publish(topics.team(entry.team_id), message)


def tell_of_assumption(actor: User, assumption: Assumption) -> None:
    activity.record(actor, assumption.team, Verb.ASSUMPTION_CHANGED, excerpt=assumption.statement)
    refresh_assumption(assumption)


def refresh_assumption(assumption: Assumption) -> None:
    """Pages and canvases that show the assumption read it again; nothing is written in the feed."""
    message = {"type": "assumption", "team": str(assumption.team_id), "assumption": str(assumption.pk)}
    publish(topics.team(assumption.team_id), message)


def refresh_marks(canvas: Canvas) -> None:
    """What experiments say about the notes of a canvas is read again."""
    publish(topics.team(canvas.team_id), {"type": "marks", "team": str(canvas.team_id), "canvas": str(canvas.pk)})
