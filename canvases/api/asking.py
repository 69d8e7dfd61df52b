"""`/guest-questions/` and `/guest-answers/`: what a core team asks outside, and what it does with the answers."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from canvases.engine.schema import MAX_WORD
from canvases.models import AnswerState, Canvas, GuestAnswer, GuestQuestion
from canvases.services import asking, judging
from canvases.templates import localised
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.core.fields import AbilitiesField, PlainTextField
from workspace.core.languages import current
from workspace.core.policy import fetch
from workspace.core.viewsets import Listed, Shown, documented_id, id_parameter, needed, parsed

JUDGEMENTS = [AnswerState.SHOWN.value, AnswerState.KEPT.value]


class GuestQuestionSerializer(serializers.Serializer[GuestQuestion]):
    """A block's question as it is asked outside, with how many answers stand where."""

    id = serializers.UUIDField()
    canvas = serializers.UUIDField(source="canvas_id")
    block = serializers.CharField()
    question = serializers.SerializerMethodField(help_text="In the reader's language")
    url = serializers.SerializerMethodField(help_text="To be spread: whoever has it may answer")
    is_open = serializers.BooleanField()
    opened_at = serializers.DateTimeField()
    opened_by = PersonSerializer(allow_null=True)
    closes_at = serializers.DateTimeField()
    new_count = serializers.IntegerField()
    shown_count = serializers.IntegerField()
    kept_count = serializers.IntegerField()
    withdrawn_count = serializers.IntegerField()
    abilities = AbilitiesField(judge="canvases.judge_answers")

    def get_question(self, question: GuestQuestion) -> str:
        text: str = localised(asking.words(question.canvas, question.block), current())
        return text

    def get_url(self, question: GuestQuestion) -> str:
        return asking.address(question)


class NewGuestQuestionSerializer(serializers.Serializer[GuestQuestion]):
    canvas = serializers.UUIDField()
    block = serializers.CharField(max_length=MAX_WORD)
    closes_at = serializers.DateTimeField(required=False, help_text="In 30 days, if not given")


class GuestAnswerSerializer(serializers.Serializer[GuestAnswer]):
    """An answer as the core team reads it. Of a withdrawn one nothing is left but that there was one."""

    id = serializers.UUIDField()
    question = serializers.UUIDField(source="question_id")
    text = serializers.CharField()
    name = serializers.CharField(help_text="For the core team; empty when none was given")
    is_named = serializers.BooleanField(help_text="Others may read the name, too")
    language = serializers.CharField()
    state = serializers.ChoiceField(choices=AnswerState.choices)
    version = serializers.IntegerField(help_text="To be named by whoever judges it")
    at = serializers.DateTimeField()
    changed_at = serializers.DateTimeField()
    note = serializers.UUIDField(source="note_id", allow_null=True)
    is_on_canvas = serializers.BooleanField(help_text="Its note is there, and not deleted")
    reply = serializers.CharField()
    replied_at = serializers.DateTimeField(allow_null=True)


class ReadVersionSerializer(serializers.Serializer[GuestAnswer]):
    version = serializers.IntegerField(min_value=1, help_text="Of the words that were read")


class JudgementSerializer(ReadVersionSerializer):
    state = serializers.ChoiceField(choices=JUDGEMENTS)


class GuestReplySerializer(serializers.Serializer[GuestAnswer]):
    text = PlainTextField(max_length=1000, allow_blank=True)


class GuestQuestions(Listed[GuestQuestion], Shown[GuestQuestion]):
    """Questions of the canvases in whose core team the person is; of one canvas when asked so."""

    queryset = GuestQuestion.objects.none()
    serializer_class = GuestQuestionSerializer

    def get_queryset(self) -> QuerySet[GuestQuestion]:
        seen = GuestQuestion.objects.visible_to(signed_in(self.request)).counted()
        canvas = id_parameter(self.request, "canvas")
        if canvas is not None:
            seen = seen.filter(canvas=canvas)
        return seen.select_related("canvas__team__programme", "canvas__template", "opened_by")

    @extend_schema(parameters=[documented_id("canvas")])
    def list(self, request: Request) -> Response:
        return super().list(request)

    @extend_schema(request=NewGuestQuestionSerializer, responses={201: GuestQuestionSerializer})
    def create(self, request: Request) -> Response:
        """Open a block's question, or open it again."""
        actor, sent = signed_in(request), parsed(NewGuestQuestionSerializer(data=request.data))
        canvases = Canvas.objects.select_related("team__programme", "template")
        question = asking.ask(actor, fetch(canvases, actor, sent.pop("canvas")), **sent)
        return self.reread(question.pk, status=201)

    @extend_schema(request=None, responses=GuestQuestionSerializer)
    @action(detail=True, methods=["post"])
    def close(self, request: Request, pk: uuid.UUID) -> Response:
        """Take no more answers."""
        asking.close(signed_in(request), self.get_object())
        return self.reread(pk)

    @extend_schema(request=None, responses=GuestQuestionSerializer)
    @action(detail=True, methods=["post"])
    def renew(self, request: Request, pk: uuid.UUID) -> Response:
        """A new address; the one before leads nowhere."""
        asking.renew(signed_in(request), self.get_object())
        return self.reread(pk)


class GuestAnswers(Listed[GuestAnswer]):
    """The answers to one question, the latest first."""

    queryset = GuestAnswer.objects.none()
    serializer_class = GuestAnswerSerializer

    def get_queryset(self) -> QuerySet[GuestAnswer]:
        seen = GuestAnswer.objects.visible_to(signed_in(self.request)).select_related("note")
        if self.action == "list":
            seen = seen.filter(question=needed(id_parameter(self.request, "question"), "question"))
        return seen.select_related("question__canvas__team__programme", "question__canvas__template")

    @extend_schema(parameters=[documented_id("question", required=True)])
    def list(self, request: Request) -> Response:
        return super().list(request)

    @extend_schema(request=JudgementSerializer, responses=GuestAnswerSerializer)
    @action(detail=True, methods=["post"])
    def judge(self, request: Request, pk: uuid.UUID) -> Response:
        """Let others who answer read it, or keep it back."""
        answer, sent = self.get_object(), parsed(JudgementSerializer(data=request.data))
        judging.judge(signed_in(request), answer, state=AnswerState(sent["state"]), version=sent["version"])
        return self.reread(pk)

    @extend_schema(request=ReadVersionSerializer, responses=GuestAnswerSerializer)
    @action(detail=True, methods=["post"])
    def place(self, request: Request, pk: uuid.UUID) -> Response:
        """Make a note of it, in the block that asked."""
        answer, sent = self.get_object(), parsed(ReadVersionSerializer(data=request.data))
        judging.place(signed_in(request), answer, version=sent["version"])
        return self.reread(pk)

    @extend_schema(request=GuestReplySerializer, responses=GuestAnswerSerializer)
    @action(detail=True, methods=["post"])
    def reply(self, request: Request, pk: uuid.UUID) -> Response:
        """Write back what became of it; an empty text takes that back."""
        answer: Any = self.get_object()
        judging.reply(signed_in(request), answer, **parsed(GuestReplySerializer(data=request.data)))
        return self.reread(pk)
