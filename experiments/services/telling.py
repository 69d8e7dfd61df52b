"""What others learn of a change: the team's feed, and open pages after commit."""

from __future__ import annotations

import uuid

from canvases.models import Canvas
from experiments.models import Assumption, Experiment, LogEntry
from teams.live import audience
from teams.models import Verb
from teams.services import activity
from workspace.accounts.models import User
from workspace.realtime import topics
from workspace.realtime.hub import Message, publish


def tell(actor: User, experiment: Experiment, verb: Verb = Verb.EXPERIMENT_CHANGED, excerpt: str = "") -> None:
    activity.record(actor, experiment.team, verb, target=("experiment", experiment.pk), excerpt=excerpt)
    refresh(experiment)


def refresh(experiment: Experiment, *, seen_before_by: str | None = None) -> None:
    """Pages that show the experiment read it again; nothing is written in the feed. `seen_before_by`: the visibility it
    had, when it is shown less far from now on."""
    message = {"type": "experiment", "team": str(experiment.team_id), "experiment": str(experiment.pk)}
    _publish(experiment.team_id, message, {experiment.visibility, seen_before_by or experiment.visibility})
    publish(topics.target("experiment", experiment.pk), message)


def refresh_entry(entry: LogEntry, *, seen_before_by: str | None = None) -> None:
    """As `refresh`."""
    message = {"type": "log", "team": str(entry.team_id), "entry": str(entry.pk)}
    _publish(entry.team_id, message, {entry.visibility, seen_before_by or entry.visibility})


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


def _publish(team_id: uuid.UUID, message: Message, visibilities: set[str]) -> None:
    for visibility in visibilities:
        publish(audience(team_id, visibility), message)
