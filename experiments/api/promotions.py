"""`/promotions/`, `/looks/` and `/canvas-marks/`: notes of canvases as experiments see them."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from canvases.models import Canvas, Note
from experiments import bridges
from experiments.api.designs import NONE, TEXT
from experiments.models import (
    Assumption,
    AssumptionKind,
    AssumptionState,
    Evidence,
    Experiment,
    Look,
    Mark,
    Promotion,
    Return,
    State,
)
from experiments.services import promotion
from experiments.services.drafts import DRAFTS
from experiments.services.marks import Marks, marks_on
from workspace.accounts.authentication import signed_in
from workspace.accounts.models import User
from workspace.core.errors import NotFound
from workspace.core.fields import PlainTextField
from workspace.core.policy import fetch
from workspace.core.viewsets import Endpoints, parsed

FIELDS = [(name, name) for name in (bridges.STATEMENT, bridges.STANDING, "experiment.title", *DRAFTS)]


class WantedSerializer(serializers.Serializer[Any]):
    """A note and what it is to become. `experiment` is needed by the parts of one, `assumption` by its state,
    `rests_on` (evidence) by a learning, `because` by a test that has begun."""

    note = serializers.UUIDField()
    field = serializers.ChoiceField(choices=FIELDS)
    text = PlainTextField(max_length=4000, help_text="Other words than the note's", **TEXT)
    kind = serializers.ChoiceField(choices=AssumptionKind.choices, **TEXT)
    because = PlainTextField(max_length=400, **TEXT)
    experiment = serializers.UUIDField(**NONE)
    assumption = serializers.UUIDField(**NONE)
    rests_on = serializers.UUIDField(**NONE)


class TakenSerializer(serializers.Serializer[promotion.Taken]):
    """What the note became. `is_new` is false when it had become that before."""

    is_new = serializers.BooleanField()
    assumption = serializers.UUIDField(source="assumption.pk", default=None, allow_null=True)
    experiment = serializers.UUIDField(source="experiment.pk", default=None, allow_null=True)


class Promotions(Endpoints[Promotion]):
    """Notes that are taken up from canvases. Each stays where it is."""

    queryset = Promotion.objects.none()

    @extend_schema(request=WantedSerializer, responses={200: TakenSerializer, 201: TakenSerializer})
    def create(self, request: Request) -> Response:
        """Take a note up as an assumption or into an experiment. 200: it was before."""
        actor, given = signed_in(request), parsed(WantedSerializer(data=request.data))
        note = seen_note(actor, given["note"])
        wanted = promotion.Wanted(
            field=given["field"],
            words=given.get("text", ""),
            kind=given.get("kind", ""),
            because=given.get("because", ""),
            assumption=_fetched(Assumption.objects.select_related("team"), actor, given.get("assumption")),
            experiment=_fetched(Experiment.objects.select_related("team"), actor, given.get("experiment")),
            rests_on=_fetched(Evidence.objects.all(), actor, given.get("rests_on")),
        )
        taken = promotion.promote(actor, note=note, wanted=wanted)
        return Response(TakenSerializer(taken).data, 201 if taken.is_new else 200)


class NewLookSerializer(serializers.Serializer[Look]):
    note = serializers.UUIDField()
    assumption = serializers.UUIDField()


class LookSerializer(serializers.Serializer[Look]):
    note = serializers.UUIDField(source="note_id")
    assumption = serializers.UUIDField(source="assumption_id")
    at = serializers.DateTimeField()


class Looks(Endpoints[Look]):
    """That somebody looked at a note which leans on a refuted assumption."""

    queryset = Look.objects.none()
    serializer_class = LookSerializer

    @extend_schema(request=NewLookSerializer, responses={201: LookSerializer})
    def create(self, request: Request) -> Response:
        actor, given = signed_in(request), parsed(NewLookSerializer(data=request.data))
        note = seen_note(actor, given["note"])
        assumption = fetch(Assumption.objects.select_related("team"), actor, given["assumption"])
        return self.answer(promotion.look_at(actor, note=note, assumption=assumption), 201)


class AssumptionMarkSerializer(serializers.Serializer[Assumption]):
    id = serializers.UUIDField()
    statement = serializers.CharField()
    state = serializers.ChoiceField(choices=AssumptionState.choices)
    source_text = serializers.CharField()
    revision = serializers.IntegerField()


class ExperimentNameSerializer(serializers.Serializer[Experiment]):
    id = serializers.UUIDField()
    title = serializers.CharField()
    state = serializers.ChoiceField(choices=State.choices)


class PromotionMarkSerializer(serializers.Serializer[Promotion]):
    field = serializers.ChoiceField(choices=FIELDS)
    experiment = ExperimentNameSerializer()


class ReturnMarkSerializer(serializers.Serializer[Return]):
    mark = serializers.ChoiceField(choices=Mark.choices, allow_blank=True)
    learning = serializers.CharField(source="learning.statement")
    experiment = ExperimentNameSerializer(source="learning.experiment")
    at = serializers.DateTimeField()


class MarksSerializer(serializers.Serializer[Marks]):
    """Of one note. `wanted` is the state that its lane asks for and that nothing has given it yet: a sentence or
    evidence is wanted. `refuted`: what it is connected to and does not hold."""

    note = serializers.UUIDField()
    assumption = AssumptionMarkSerializer(allow_null=True)
    is_reworded = serializers.BooleanField(help_text="The assumption says it in other words than the note")
    wanted = serializers.ChoiceField(choices=AssumptionState.choices, allow_null=True)
    taken_up = PromotionMarkSerializer(many=True)
    returns = ReturnMarkSerializer(many=True, help_text="Learnings that touched the note, oldest first")
    brought_by = ReturnMarkSerializer(allow_null=True, help_text="The learning that it is")
    refuted = AssumptionMarkSerializer(many=True)


class OfferedSerializer(serializers.Serializer[Any]):
    block = serializers.CharField()
    may_become = serializers.ListField(child=serializers.ChoiceField(choices=FIELDS))


class MarkAbilitiesSerializer(serializers.Serializer[Any]):
    change = serializers.BooleanField()


class CanvasMarksSerializer(serializers.Serializer[Any]):
    """`blocks`: what notes may become, for those that may become anything. `change`: whether one may take notes up,
    set states and say that one has looked."""

    canvas = serializers.UUIDField()
    notes = MarksSerializer(many=True)
    blocks = OfferedSerializer(many=True)
    abilities = MarkAbilitiesSerializer()


class CanvasMarks(Endpoints[Canvas]):
    """What experiments say about the notes of a canvas."""

    queryset = Canvas.objects.none()
    serializer_class = CanvasMarksSerializer

    def get_queryset(self) -> QuerySet[Canvas]:
        return Canvas.objects.visible_to(signed_in(self.request)).select_related("team__programme", "template")

    @extend_schema(responses=CanvasMarksSerializer)
    def retrieve(self, request: Request, pk: uuid.UUID) -> Response:
        actor, canvas = signed_in(request), self.get_object()
        may_change = actor.has_perm("experiments.add_assumption", canvas.team)
        fields = bridges.promotable(canvas.template)
        shown = {
            "canvas": canvas.pk,
            "notes": marks_on(actor, canvas),
            "blocks": [{"block": block, "may_become": names} for block, names in fields.items()],
            "abilities": {"change": may_change},
        }
        return Response(CanvasMarksSerializer(shown).data)


def seen_note(actor: User, pk: uuid.UUID) -> Note:
    """Raises NotFound."""
    seen = Note.objects.filter(canvas__in=Canvas.objects.visible_to(actor), deleted_at=None)
    note = seen.select_related("canvas__team__programme", "canvas__template").filter(pk=pk).first()
    if note is None:
        raise NotFound
    return note


def _fetched(things: Any, actor: User, pk: uuid.UUID | None) -> Any:
    return None if pk is None else fetch(things, actor, pk)
