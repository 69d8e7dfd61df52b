"""A question for everybody who has its address, and an answer for whoever holds its link. Neither tells of more than
that: who else was asked, what is on the canvas, answers that the team has not chosen to show."""

from __future__ import annotations

from typing import Any

from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from canvases.models import AnswerState, GuestAnswer, GuestQuestion
from canvases.services import answering, asking
from canvases.templates import localised
from teams.api.invitations import SecretSerializer, SecretView
from workspace.core.fields import LineField, PlainTextField
from workspace.core.languages import Language, current
from workspace.core.throttles import NetworkThrottle
from workspace.core.viewsets import parsed

KEY = OpenApiParameter(
    "Idempotency-Key",
    str,
    OpenApiParameter.HEADER,
    required=True,
    pattern=r"^[0-9a-f]{32}$",
    description="128 random bits: sent again under it, the answer is there once, and its link is the same",
)


class CodeSerializer(serializers.Serializer[None]):
    code = LineField(max_length=40, help_text="The end of the short address; hyphens and capitals do not matter")


class KeySerializer(serializers.Serializer[None]):
    key = serializers.RegexField(r"^[0-9a-f]{32}$")


class AnsweredQuestionSerializer(serializers.Serializer[GuestQuestion]):
    """What is asked, by whom, and for what."""

    team = serializers.CharField(source="canvas.team.name")
    programme = serializers.CharField(source="canvas.team.programme.name")
    phenomenon = serializers.CharField(source="canvas.team.phenomenon", help_text="What the team works on")
    question = serializers.SerializerMethodField(help_text="In the reader's language")
    canvas = serializers.SerializerMethodField(help_text="Title of the page the answer is for")
    is_open = serializers.BooleanField()
    closes_at = serializers.DateTimeField()

    def get_question(self, question: GuestQuestion) -> str:
        text: str = localised(asking.words(question.canvas, question.block), current())
        return text

    def get_canvas(self, question: GuestQuestion) -> str:
        return asking.places(question, current())[0]


class AnswerContentSerializer(serializers.Serializer[GuestAnswer]):
    text = PlainTextField(max_length=1000)
    name = LineField(max_length=80, required=False, allow_blank=True, default="")
    is_named = serializers.BooleanField(default=False, help_text="Others than the core team may read the name, too")
    language = serializers.ChoiceField(choices=Language.choices)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        return attrs | {"is_named": attrs["is_named"] and bool(attrs["name"])}


class SentAnswerSerializer(AnswerContentSerializer):
    code = LineField(max_length=40)


class AmendedAnswerSerializer(AnswerContentSerializer):
    secret = serializers.CharField(max_length=200)


class OtherAnswerSerializer(serializers.Serializer[GuestAnswer]):
    text = serializers.CharField()
    name = serializers.CharField(source="public_name", help_text="Empty unless they agreed to be named")


class OnCanvasSerializer(serializers.Serializer[Any]):
    """Where on the team's canvases the answer stands."""

    canvas = serializers.CharField()
    block = serializers.CharField()
    is_there = serializers.BooleanField(help_text="False: the team has taken it off again")


class HeldAnswerSerializer(serializers.Serializer[GuestAnswer]):
    """An answer as whoever holds its link sees it, with what became of it and what others answered."""

    question = AnsweredQuestionSerializer()
    text = serializers.CharField()
    name = serializers.CharField()
    is_named = serializers.BooleanField()
    language = serializers.ChoiceField(choices=Language.choices)
    state = serializers.ChoiceField(choices=AnswerState.choices)
    at = serializers.DateTimeField()
    is_amendable = serializers.SerializerMethodField()
    on_canvas = serializers.SerializerMethodField()
    reply = serializers.CharField(help_text="What the team wrote back")
    replied_at = serializers.DateTimeField(allow_null=True)
    others = serializers.SerializerMethodField(help_text="Those that the team shows, the latest first")

    def get_is_amendable(self, answer: GuestAnswer) -> bool:
        return answer.question.is_open and not answer.is_taken_up

    @extend_schema_field(OnCanvasSerializer(allow_null=True))
    def get_on_canvas(self, answer: GuestAnswer) -> Any:
        if not answer.is_taken_up:
            return None
        canvas, block = asking.places(answer.question, current())
        return {"canvas": canvas, "block": block, "is_there": answer.is_on_canvas}

    @extend_schema_field(OtherAnswerSerializer(many=True))
    def get_others(self, answer: GuestAnswer) -> Any:
        return [OtherAnswerSerializer(other).data for other in answering.others(answer)]


class GivenAnswerSerializer(serializers.Serializer[answering.Held]):
    """The only answer that holds the personal link."""

    url = serializers.SerializerMethodField(help_text="The link to come back by, for this person alone")
    answer = HeldAnswerSerializer()

    def get_url(self, held: answering.Held) -> str:
        return answering.link(held.secret)


class AnswerThrottle(NetworkThrottle):
    """Answers of one network: a room of people with one question, and no flood."""

    scope = "answers"


class AskedView(SecretView):
    @extend_schema(operation_id="guest_questions_look", request=CodeSerializer, responses=AnsweredQuestionSerializer)
    def post(self, request: Request) -> Response:
        """The question behind a short address, open or closed."""
        question = answering.look(**parsed(CodeSerializer(data=request.data)))
        return Response(AnsweredQuestionSerializer(question).data)


@method_decorator(never_cache, name="dispatch")
class GiveView(SecretView):
    throttle_classes = [*SecretView.throttle_classes, AnswerThrottle]

    @extend_schema(
        operation_id="guest_questions_answer",
        parameters=[KEY],
        request=SentAnswerSerializer,
        responses={201: GivenAnswerSerializer},
    )
    def post(self, request: Request) -> Response:
        """Answer, without an account. The answer to it has the personal link."""
        key = parsed(KeySerializer(data={"key": request.headers.get("Idempotency-Key", "")}))
        held = answering.answer(**key, **parsed(SentAnswerSerializer(data=request.data)))
        return Response(GivenAnswerSerializer(held).data, status=201)


@method_decorator(never_cache, name="dispatch")
class GivenView(SecretView):
    @extend_schema(operation_id="guest_answers_look", request=SecretSerializer, responses=HeldAnswerSerializer)
    def post(self, request: Request) -> Response:
        """The answer behind a personal link, and what became of it."""
        answer = answering.open_answer(**parsed(SecretSerializer(data=request.data)))
        return Response(HeldAnswerSerializer(answer).data)


class AmendAnswerView(SecretView):
    @extend_schema(operation_id="guest_answers_amend", request=AmendedAnswerSerializer, responses=HeldAnswerSerializer)
    def post(self, request: Request) -> Response:
        """Write the answer anew, until the team has made a note of it."""
        answer = answering.amend(**parsed(AmendedAnswerSerializer(data=request.data)))
        return Response(HeldAnswerSerializer(answer).data)


class WithdrawAnswerView(SecretView):
    @extend_schema(operation_id="guest_answers_withdraw", request=SecretSerializer, responses={204: None})
    def post(self, request: Request) -> Response:
        """Take the answer back: its words go, with the note made of them, and no link opens it any more."""
        answering.withdraw(**parsed(SecretSerializer(data=request.data)))
        return Response(status=204)
