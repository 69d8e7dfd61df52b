"""`/experiments/` and their steps."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from django.db.models import Count, OuterRef, Prefetch, QuerySet, Subquery
from django.db.models.functions import Coalesce, Greatest
from django.utils import timezone
from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from canvases.api.canvases import TeamNameSerializer
from experiments import lifecycle
from experiments.api.designs import NONE, TEXT
from experiments.api.revised import IF_MATCH, Edited, revision_of
from experiments.api.story import (
    ExperimentContentSerializer,
    StatementSerializer,
    StorySerializer,
    experiments_for_story,
)
from experiments.models import Assumption, Evidence, EvidenceStatus, Experiment, Iteration, Learning, State
from experiments.services import experiments, transitions
from experiments.services.reading import facts_of
from teams.models import Team
from teams.roles import Role
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.accounts.models import User
from workspace.core.errors import Invalid
from workspace.core.fields import AbilitiesField, BoundedListField, LineField, PlainTextField
from workspace.core.idempotency import IDEMPOTENCY_KEY, idempotency_key
from workspace.core.policy import fetch
from workspace.core.viewsets import Listed, choice_parameter, documented_id, id_parameter, parsed


def experiments_for_list(user: User) -> QuerySet[Experiment]:
    """Experiments the person may see with their counts, and the date of the last round's beginning or end."""
    taken_up = Evidence.objects.filter(experiment=OuterRef("pk"), status=EvidenceStatus.ACCEPTED)
    rounds = Iteration.objects.filter(experiment=OuterRef("pk")).order_by()
    latest = rounds.annotate(on=Greatest("started_on", Coalesce("ended_on", "started_on"))).order_by("-on")
    return (
        Experiment.objects.visible_to(user)
        .select_related("team__programme", "assumption", "owner")
        .prefetch_related(Prefetch("iterations", Iteration.objects.filter(ended_on=None), to_attr="open_rounds"))
        .annotate(
            n_rounds=_count(rounds),
            n_evidence=_count(taken_up.order_by()),
            n_learnings=_count(Learning.objects.filter(experiment=OuterRef("pk")).order_by()),
            last_round_on=Subquery(latest.values("on")[:1]),
        )
    )


def _count(things: QuerySet[Any]) -> Coalesce:
    return Coalesce(Subquery(things.values("experiment").annotate(n=Count("pk")).values("n")), 0)


class CountsSerializer(serializers.Serializer[Any]):
    rounds = serializers.IntegerField(source="n_rounds")
    evidence = serializers.IntegerField(source="n_evidence")
    learnings = serializers.IntegerField(source="n_learnings")


class RoundSerializer(serializers.Serializer[Iteration]):
    id = serializers.UUIDField()
    number = serializers.IntegerField()
    started_on = serializers.DateField()


class ExperimentSerializer(serializers.Serializer[Experiment]):
    """An experiment in a list."""

    id = serializers.UUIDField()
    team = TeamNameSerializer()
    title = serializers.CharField()
    state = serializers.ChoiceField(choices=State.choices)
    assumption = StatementSerializer(allow_null=True)
    owner = PersonSerializer(allow_null=True)
    decision_owner = serializers.CharField()
    counts = CountsSerializer(source="*")
    round = serializers.SerializerMethodField(help_text="The open one")
    days_since_round = serializers.SerializerMethodField(help_text="Since a round last began or ended")
    paused_from = serializers.ChoiceField(choices=State.choices, allow_blank=True)
    look_again_on = serializers.DateField(allow_null=True)
    stopped_early = serializers.BooleanField()
    changed_at = serializers.DateTimeField()
    abilities = AbilitiesField(change="experiments.change_experiment")

    @extend_schema_field(RoundSerializer(allow_null=True))
    def get_round(self, experiment: Any) -> Any:
        return next((RoundSerializer(one).data for one in experiment.open_rounds), None)

    def get_days_since_round(self, experiment: Any) -> int | None:
        last: date | None = experiment.last_round_on
        return (timezone.localdate() - last).days if last is not None else None


NAMES = [(one.name, one.name) for one in lifecycle.TRANSITIONS]


class NeedSerializer(serializers.Serializer[Any]):
    """Something that is missing; `asks` names the field of the step that would give it, or is empty."""

    code = serializers.CharField()
    sentence = serializers.CharField()
    asks = serializers.CharField()


class TransitionSerializer(serializers.Serializer[Any]):
    """A step from the present state. `is_open`: nothing is missing but what `asks` for with the step."""

    name = serializers.ChoiceField(choices=NAMES)
    to = serializers.ListField(
        child=serializers.ChoiceField(choices=State.choices), help_text="Chosen from, if several"
    )
    is_open = serializers.BooleanField()
    missing = NeedSerializer(many=True)
    open_points = NeedSerializer(many=True)
    questions = serializers.ListField(child=serializers.CharField())
    takes = serializers.ListField(child=serializers.CharField(), help_text="What may be given with the step")


def shown_transitions(experiment: Experiment) -> Any:
    facts = facts_of(experiment)
    rows = []
    for one in lifecycle.leaving(experiment.state):
        missing = one.missing(facts, {})
        rows.append(
            {
                "name": one.name,
                "to": one.leads_to(facts),
                "is_open": all(need.asks for need in missing),
                "missing": missing,
                "open_points": one.open_points(facts, {}),
                "questions": one.questions,
                "takes": one.takes,
            }
        )
    return TransitionSerializer(rows, many=True).data


class ExperimentChangesSerializer(ExperimentContentSerializer):
    owner = serializers.UUIDField(**NONE)
    assumption = serializers.UUIDField(**NONE)
    also_touched = BoundedListField(child=serializers.UUIDField(), max_length=20, required=False)
    continues_from = serializers.UUIDField(**NONE)


class NewExperimentSerializer(ExperimentChangesSerializer):
    team = serializers.UUIDField()


class StepSerializer(serializers.Serializer[Any]):
    """A step and what is said with it; what the step does not take is left out."""

    transition = serializers.ChoiceField(choices=NAMES)
    to = serializers.ChoiceField(choices=[State.ITERATING, State.PILOTING], required=False)
    started_on = serializers.DateField(required=False, help_text="Of the round that opens; today when not given")
    ended_on = serializers.DateField(required=False, help_text="Of what closes; today when not given")
    reason = PlainTextField(max_length=600, **TEXT)
    stop_rule = LineField(max_length=300, **TEXT)
    told = PlainTextField(max_length=600, help_text="Who was told", **TEXT)
    told_on = serializers.DateField(required=False, help_text="When those who took part were told")
    look_again_on = serializers.DateField(required=False, help_text="Of a pause; at most 30 days ahead")
    looked_for = PlainTextField(max_length=600, help_text="Where one looked for what speaks against", **TEXT)
    change = PlainTextField(max_length=1000, help_text="What the first round of the new cycle changes", **TEXT)


FILTERS = [documented_id("team"), OpenApiParameter("state", str, enum=State.values)]

TO_BE_CHANGED = Experiment.objects.select_related("team__programme")
"""Services read again what they change, and the answer is read after that: the story would be read in vain here."""


class Experiments(Listed[Experiment], Edited[Experiment]):
    """The experiments a person may see; one is its whole story."""

    queryset = Experiment.objects.none()

    def get_queryset(self) -> QuerySet[Experiment]:
        actor = signed_in(self.request)
        if self.action != "list":
            return experiments_for_story(actor)
        listed = experiments_for_list(actor)
        team, state = id_parameter(self.request, "team"), choice_parameter(self.request, "state", State.values)
        if team is not None:
            listed = listed.filter(team=fetch(Team.objects, actor, team))
        return listed.filter(state=state) if state else listed

    def get_serializer_class(self) -> type[serializers.Serializer[Experiment]]:
        return ExperimentSerializer if self.action == "list" else StorySerializer

    @extend_schema(parameters=FILTERS)
    def list(self, request: Request) -> Response:
        return super().list(request)

    @extend_schema(request=NewExperimentSerializer, responses={201: StorySerializer})
    def create(self, request: Request) -> Response:
        """Open an experiment: an idea with an empty test."""
        actor, given = signed_in(request), parsed(NewExperimentSerializer(data=request.data))
        team = fetch(Team.objects, actor, given.pop("team"))
        return self.reread(experiments.open_experiment(actor, team=team, **_found(actor, team, given)).pk, 201)

    @extend_schema(parameters=[IF_MATCH], request=ExperimentChangesSerializer(partial=True), responses=StorySerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        """Title, people, visibility, assumption."""
        actor = signed_in(request)
        experiment = fetch(TO_BE_CHANGED, actor, pk)
        changes = parsed(ExperimentChangesSerializer(data=request.data, partial=True))
        experiments.change_experiment(
            actor, experiment=experiment, revision=revision_of(request), **_found(actor, experiment.team, changes)
        )
        return self.reread(pk)

    @extend_schema(responses=TransitionSerializer(many=True))
    @action(detail=True, methods=["get"], pagination_class=None)
    def transitions(self, request: Request, pk: uuid.UUID) -> Response:
        """Every step from the present state, what it still needs, and what a coach would ask."""
        seen = Experiment.objects.select_related("assumption")
        return Response(shown_transitions(fetch(seen, signed_in(request), pk)))

    @extend_schema(parameters=[IDEMPOTENCY_KEY], request=StepSerializer, responses=StorySerializer)
    @transitions.mapping.post
    def take(self, request: Request, pk: uuid.UUID) -> Response:
        """Take a step. The answer is the story afterwards; 422 `requirements_missing` says what is missing."""
        actor = signed_in(request)
        experiment = fetch(TO_BE_CHANGED, actor, pk)
        given = parsed(StepSerializer(data=request.data))
        name = given.pop("transition")
        key = idempotency_key(request)
        transitions.take(actor, experiment=experiment, transition=name, given=given, key=key)
        return self.reread(pk)


def _core_of(team: Team) -> QuerySet[User]:
    return User.objects.filter(memberships__team=team, memberships__role=Role.CORE, is_active=True)


def _found(actor: User, team: Team, given: dict[str, Any]) -> dict[str, Any]:
    """What was sent, with the things instead of their ids.

    Raises:
        NotFound: the person may not see one of them.
        Invalid: nobody in the core team has the owner's id.
    """
    found = dict(given)
    for name, things in (("assumption", Assumption.objects), ("continues_from", Experiment.objects)):
        if given.get(name) is not None:
            found[name] = fetch(things, actor, given[name])
    if "also_touched" in given:
        found["also_touched"] = [fetch(Assumption.objects, actor, pk) for pk in dict.fromkeys(given["also_touched"])]
    if given.get("owner") is not None:
        found["owner"] = _core_of(team).filter(pk=given["owner"]).first()
        if found["owner"] is None:
            raise Invalid({"owner": [_("Choose somebody from the core team.")]})
    return found
