"""Experiments with their steps, rounds, evidence, learnings and decisions, and what is shown to whom."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any

from django.db.models import Count, Min

from experiments import models
from experiments.models import Collector, EvidenceStatus
from teams.models import Team
from teams.roles import Visibility
from workspace.coaching.facts import Assumption, Decision, Evidence, Experiment, Learning, PersonId, Told
from workspace.coaching.gathering.columns import key

TeamId = uuid.UUID
Key = uuid.UUID


def assumptions_of(ids: Collection[TeamId]) -> dict[TeamId, list[Assumption]]:
    """In their latest wording."""
    found = defaultdict(list)
    latest = models.Assumption.objects.filter(team__in=ids, next=None)
    for team, created_at, state, criticality, level in latest.values_list(
        "team", "created_at", "state", "criticality", "evidence_level"
    ):
        found[team].append(Assumption(created_at.date(), state, criticality, level))
    return found


def experiments_of(ids: Collection[TeamId]) -> dict[TeamId, list[Experiment]]:
    steps, rounds = _steps(ids), _rounds(ids)
    evidence, learnings, decisions = _evidence(ids), _learnings(ids), _decisions(ids)
    found = defaultdict(list)
    rows = models.Experiment.objects.filter(team__in=ids).order_by("pk")
    for pk, team, state, believed_at in rows.values_list("pk", "team", "state", "assumption__created_at"):
        found[team].append(
            Experiment(
                state=state,
                steps=tuple(steps[pk]),
                rounds=tuple(rounds[pk]),
                believed_on=believed_at.date() if believed_at else None,
                evidence=tuple(evidence[pk]),
                learnings=tuple(learnings[pk]),
                decisions=tuple(decisions[pk]),
            )
        )
    return found


def _by(rows: Iterable[Sequence[Any]]) -> dict[Key, list[Any]]:
    """Rows of an experiment and one thing of it."""
    found = defaultdict(list)
    for experiment, thing in rows:
        found[experiment].append(thing)
    return found


def _steps(ids: Collection[TeamId]) -> dict[Key, list[tuple[date, str]]]:
    rows = models.Step.objects.filter(experiment__team__in=ids).order_by("at", "pk")
    return _by((key, (at.date(), after)) for key, at, after in rows.values_list("experiment", "at", "after"))


def _rounds(ids: Collection[TeamId]) -> dict[Key, list[date]]:
    closed = models.Iteration.objects.filter(experiment__team__in=ids, ended_on__isnull=False).order_by("ended_on")
    return _by(closed.values_list("experiment", "ended_on"))


def _evidence(ids: Collection[TeamId]) -> dict[Key, list[Evidence]]:
    rows = models.Evidence.objects.filter(experiment__team__in=ids, status=EvidenceStatus.ACCEPTED).order_by("pk")
    columns = ("experiment", "collected_on", "created_at", "type", "direction", "collected_by")
    return _by(
        (key, Evidence(collected_on, added_at.date(), kind, direction, is_outside=collector != Collector.CORE))
        for key, collected_on, added_at, kind, direction, collector in rows.values_list(*columns)
    )


def _learnings(ids: Collection[TeamId]) -> dict[Key, list[Learning]]:
    rows = models.Learning.objects.filter(experiment__team__in=ids).annotate(returned_at=Min("returns__at"))
    columns = ("experiment", "created_at", "returned_at", "no_change_because")
    return _by(
        (key, Learning(at.date(), back.date() if back else None, needs_no_change=bool(why)))
        for key, at, back, why in rows.order_by("pk").values_list(*columns)
    )


def _decisions(ids: Collection[TeamId]) -> dict[Key, list[Decision]]:
    rows = models.Decision.objects.filter(experiment__team__in=ids).order_by("number")
    columns = ("experiment", "decided_on", "consulted", "made_by", "next_on", "review_on")
    return _by(
        (
            key,
            Decision(
                on, consulted=len(consulted), has_maker=bool(made_by.strip()), next_on=next_on, review_on=review_on
            ),
        )
        for key, on, consulted, made_by, next_on, review_on in rows.values_list(*columns)
    )


def told_of(ids: Collection[TeamId], became: dict[PersonId, PersonId]) -> dict[TeamId, list[Told]]:
    """Evidence that was taken up or declined, and decisions that those who took part were told of."""
    found: dict[TeamId, list[Told]] = defaultdict(list)
    judged = models.Evidence.objects.filter(experiment__team__in=ids, judged_at__isnull=False)
    for team, author, at in judged.values_list("experiment__team", key("author"), "judged_at").order_by():
        if at is not None:
            found[team].append(Told(became.get(author, author), at.date()))
    told = models.Decision.objects.filter(experiment__team__in=ids, told_on__isnull=False)
    for team, on in told.values_list("experiment__team", "told_on").order_by():
        if on is not None:
            found[team].append(Told(None, on))
    return found


def artefacts_of(teams: Collection[Team]) -> dict[TeamId, tuple[int, int]]:
    """How many canvases, experiments and learnings there are, and how many of them are shown beyond the core team."""
    shown = {team.pk: team.visibility != Visibility.TEAM for team in teams}
    whole: dict[TeamId, int] = defaultdict(int)
    opened: dict[TeamId, int] = defaultdict(int)

    def add(team: TeamId, count: int, *, is_open: bool = True) -> None:
        whole[team] += count
        opened[team] += count if is_open and shown[team] else 0

    for team, count in Team.objects.filter(pk__in=shown).values_list("pk").annotate(Count("canvases")):
        add(team, count)
    experiments = models.Experiment.objects.filter(team__in=shown).order_by()
    for team, visibility, count in experiments.values_list("team", "visibility").annotate(Count("pk")):
        add(team, count, is_open=visibility != Visibility.TEAM)
    learnings = models.Learning.objects.filter(experiment__team__in=shown).order_by()
    rows = learnings.values_list("experiment__team", "experiment__visibility", "is_shareable").annotate(Count("pk"))
    for team, visibility, is_shareable, count in rows:
        add(team, count, is_open=is_shareable and visibility != Visibility.TEAM)
    return {team: (whole[team], opened[team]) for team in shown}
