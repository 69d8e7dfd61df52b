"""Reading what a step is judged by, in a number of queries that does not grow."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from experiments.facts import Chosen, Facts
from experiments.models import Attachment, Evidence, EvidenceStatus, Experiment, ProgrammeRequirement
from teams.models import Comment, Membership
from teams.roles import Role


def facts_of(experiment: Experiment) -> Facts:
    """Everything the life cycle asks about. The experiment's assumption and owner are read with it."""
    steps = list(experiment.steps.values_list("transition", "at"))
    begun_again = [at for name, at in steps if name == "begin_again"]
    design = experiment.designs.order_by("-version").prefetch_related("checklist").first()
    rounds = list(
        experiment.iterations.annotate(
            has_traces=Exists(Evidence.objects.filter(iteration=OuterRef("pk")))
            | Exists(Attachment.objects.filter(iteration=OuterRef("pk")))
        )
    )
    return Facts(
        experiment=experiment,
        today=timezone.localdate(),
        design=design,
        checklist=list(design.checklist.all()) if design is not None else [],
        rounds=rounds,
        pilots=list(experiment.pilots.all()),
        evidence=list(experiment.evidence.filter(status=EvidenceStatus.ACCEPTED)),
        learnings=list(experiment.learnings.prefetch_related("returns")),
        decisions=list(experiment.decisions.all()),
        decided=sum(name == "decide" for name, _ in steps),
        outside_voices=_outside_voices(experiment, max(begun_again, default=None)),
        is_written_on=any(one.has_traces for one in rounds if one.ended_on is None),
        chosen=chosen_by(programme=Q(programme__teams=experiment.team_id)),
    )


def chosen_by(programme: Q) -> Chosen:
    """What a programme requires otherwise than the life cycle's table."""
    rows = ProgrammeRequirement.objects.filter(programme)
    return {(step, code): is_required for step, code, is_required in rows.values_list("step", "code", "is_required")}


def _outside_voices(experiment: Experiment, since: datetime | None) -> int:
    """Comments on the experiment by anybody outside the core team; in a new cycle, those made since it began."""
    core = Membership.objects.filter(team=experiment.team_id, role=Role.CORE).values("user")
    said = Comment.objects.in_the_open().filter(
        Q(created_at__gte=since) if since is not None else Q(),
        thread__target_kind="experiment",
        thread__target_id=experiment.pk,
        deleted_at=None,
    )
    return said.exclude(author__in=core).count()
