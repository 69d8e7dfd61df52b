"""An experiment as its whole story: what was believed, agreed, done, seen, learned and decided."""

from __future__ import annotations

from typing import Any

from django.db.models import Prefetch, QuerySet
from rest_framework import serializers

from canvases.api.canvases import TeamNameSerializer
from experiments.api.assumptions import AssumptionSerializer
from experiments.api.designs import TEXT, DesignSerializer
from experiments.api.outcomes import DecisionSerializer, LearningSerializer
from experiments.api.rounds import IterationSerializer, PilotSerializer
from experiments.api.shapes import FigureField, LinesField
from experiments.models import (
    AssumptionState,
    Collector,
    Direction,
    Evidence,
    EvidenceStatus,
    EvidenceType,
    Experiment,
    State,
    Step,
)
from teams.roles import Visibility
from workspace.accounts.api import PersonSerializer
from workspace.accounts.models import User
from workspace.core.fields import AbilitiesField, LineField


def experiments_for_story(user: User) -> QuerySet[Experiment]:
    """Experiments the person may see with everything the story needs, in a number of queries that does not grow."""
    evidence = Evidence.objects.visible_to(user).select_related("author").prefetch_related("attachments")
    return (
        Experiment.objects.visible_to(user)
        .select_related("team__programme", "assumption__team__programme", "assumption__created_by", "owner")
        .select_related("created_by")
        .prefetch_related("also_touched", "designs__amendments__by", "designs__checklist__answered_by")
        .prefetch_related(
            "iterations__attachments__by", "pilots", Prefetch("evidence", evidence, to_attr="seen_evidence")
        )
        .prefetch_related("learnings__also_rests_on", "learnings__returns__by", "learnings__created_by")
        .prefetch_related("decisions__also_rests_on", "decisions__created_by", "steps__by")
    )


class ExperimentContentSerializer(serializers.Serializer[Experiment]):
    title = LineField(max_length=120)
    decision_owner = LineField(max_length=120, **TEXT)
    participants_groups = LinesField(required=False)
    visibility = serializers.ChoiceField(choices=Visibility.choices, required=False)
    open_to_evidence = serializers.BooleanField(required=False)


class StatementSerializer(serializers.Serializer[Any]):
    id = serializers.UUIDField()
    statement = serializers.CharField()
    state = serializers.ChoiceField(choices=AssumptionState.choices)


class TraceSerializer(serializers.Serializer[Evidence]):
    """Evidence inside the story."""

    id = serializers.UUIDField()
    type = serializers.ChoiceField(choices=EvidenceType.choices)
    text = serializers.CharField()
    value = FigureField(max_digits=14, decimal_places=3, allow_null=True)
    unit = serializers.CharField()
    n = serializers.IntegerField(allow_null=True)
    of_n = serializers.IntegerField(allow_null=True)
    direction = serializers.ChoiceField(choices=Direction.choices)
    strength = serializers.IntegerField()
    collected_on = serializers.DateField()
    collected_by = serializers.ChoiceField(choices=Collector.choices)
    iteration = serializers.UUIDField(source="iteration_id", allow_null=True)
    pilot = serializers.UUIDField(source="pilot_id", allow_null=True)
    consent_to_show = serializers.BooleanField()
    status = serializers.ChoiceField(choices=EvidenceStatus.choices)
    author = PersonSerializer()


class StepTakenSerializer(serializers.Serializer[Step]):
    """`given` is what was said with the step: a reason, who was told, which stop rule."""

    id = serializers.UUIDField()
    transition = serializers.CharField()
    before = serializers.ChoiceField(choices=State.choices)
    after = serializers.ChoiceField(choices=State.choices)
    given = serializers.DictField()
    by = PersonSerializer(allow_null=True)
    at = serializers.DateTimeField()


class StorySerializer(ExperimentContentSerializer):
    id = serializers.UUIDField()
    team = TeamNameSerializer()
    state = serializers.ChoiceField(choices=State.choices)
    assumption = AssumptionSerializer(allow_null=True)
    also_touched = StatementSerializer(many=True)
    rests_on_refuted = serializers.BooleanField()
    owner = PersonSerializer(allow_null=True, help_text="Who runs the test")
    continues_from = serializers.UUIDField(source="continues_from_id", allow_null=True)
    paused_from = serializers.ChoiceField(choices=State.choices, allow_blank=True)
    look_again_on = serializers.DateField(allow_null=True)
    stopped_early = serializers.BooleanField()
    designs = DesignSerializer(many=True)
    iterations = IterationSerializer(many=True)
    pilots = PilotSerializer(many=True)
    evidence = TraceSerializer(many=True, source="seen_evidence", help_text="As far as the asking person may see it")
    learnings = LearningSerializer(many=True)
    decisions = DecisionSerializer(many=True)
    steps = StepTakenSerializer(many=True)
    created_by = PersonSerializer(allow_null=True)
    created_at = serializers.DateTimeField()
    changed_at = serializers.DateTimeField()
    revision = serializers.IntegerField()
    abilities = AbilitiesField(
        change="experiments.change_experiment",
        comment="experiments.comment_experiment",
        ask="teams.ask_about",
        add_evidence="experiments.add_evidence",
    )
