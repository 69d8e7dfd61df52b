"""`/checklist-lines/<id>/askings/` and `/checklist-askings/`: a link for whoever must answer one line, and its use."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from experiments.models import ChecklistAnswer, ChecklistAsking, ChecklistLine
from experiments.services import approvals, waiting
from teams.api.invitations import ExpiryField, LetterThrottle, SecretSerializer, SecretView, asker
from teams.models import Team
from teams.models.invitation import State
from workspace.accounts.adapters import remember_language
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.accounts.sessions import sign_in_guest
from workspace.core.fields import LineField, PlainTextField
from workspace.core.languages import Language
from workspace.core.policy import fetch, require
from workspace.core.viewsets import Endpoints, parsed


class AskingSerializer(serializers.Serializer[ChecklistAsking]):
    id = serializers.UUIDField()
    line = serializers.UUIDField(source="line_id")
    name = serializers.CharField()
    email = serializers.CharField(help_text="Empty for a link to pass on")
    language = serializers.ChoiceField(choices=Language.choices)
    message = serializers.CharField()
    expires_at = serializers.DateTimeField()
    state = serializers.ChoiceField(choices=State.choices)
    is_opened = serializers.BooleanField(help_text="Somebody holds the right it gives")
    sent_at = serializers.DateTimeField(allow_null=True)
    mail_failed = serializers.BooleanField()
    created_at = serializers.DateTimeField()
    created_by = PersonSerializer()


class AskingWithLinkSerializer(AskingSerializer):
    """The only answer that holds the link."""

    url = serializers.CharField()


class NewAskingSerializer(serializers.Serializer[ChecklistAsking]):
    name = LineField(max_length=80, required=False, allow_blank=True, help_text="Who is asked")
    email = serializers.EmailField(
        max_length=254, required=False, allow_blank=True, help_text="Sends the link as a letter, too"
    )
    language = serializers.ChoiceField(choices=Language.choices, required=False)
    message = PlainTextField(max_length=1000, required=False, allow_blank=True)
    expires_at = ExpiryField(required=False, help_text="In 30 days, if not given")


class AskingsView(APIView):
    """The links of one line, for the core team."""

    def get_throttles(self) -> list[Any]:
        return [LetterThrottle()] if self.request.method == "POST" else super().get_throttles()

    @extend_schema(responses=AskingSerializer(many=True))
    def get(self, request: Request, pk: uuid.UUID) -> Response:
        """Who was asked by a link, and what became of it."""
        line = self._line(request, pk)
        require(signed_in(request), "experiments.change_checklistline", line)
        askings: Any = line.askings.with_opened().select_related("created_by")
        return Response(AskingSerializer(askings, many=True).data)

    @extend_schema(request=NewAskingSerializer, responses={201: AskingWithLinkSerializer})
    def post(self, request: Request, pk: uuid.UUID) -> Response:
        """Make a link for one person, and send it where an address is given. No other answer holds the link."""
        actor, line = signed_in(request), self._line(request, pk)
        terms = approvals.Terms(**parsed(NewAskingSerializer(data=request.data)))
        asking, url = approvals.ask_by_link(actor, line=line, terms=terms)
        return Response(_with_link(asking.pk, url), status=201)

    def _line(self, request: Request, pk: uuid.UUID) -> ChecklistLine:
        lines = ChecklistLine.objects.select_related("design__experiment__team")
        line: ChecklistLine = fetch(lines, signed_in(request), pk)
        return line


class WaitingLineSerializer(serializers.Serializer[Any]):
    id = serializers.UUIDField(source="line.pk")
    line = serializers.CharField(source="line.line")
    experiment = serializers.UUIDField(source="line.design.experiment_id")
    title = serializers.CharField(source="line.design.experiment.title", help_text="The experiment's")
    people = serializers.ListField(child=serializers.CharField(), help_text="Whom it waits for, by name or address")


class WaitingLinesView(APIView):
    @extend_schema(responses=WaitingLineSerializer(many=True))
    def get(self, request: Request, pk: uuid.UUID) -> Response:
        """Lines of checklists that somebody was asked to answer and has not answered yet. For the core team."""
        actor = signed_in(request)
        found = waiting.waiting_in(actor, team=fetch(Team.objects.select_related("programme"), actor, pk))
        return Response(WaitingLineSerializer(found, many=True).data)


class ChecklistAskings(Endpoints[ChecklistAsking]):
    queryset = ChecklistAsking.objects.none()
    serializer_class = AskingSerializer

    def get_throttles(self) -> list[Any]:
        return [LetterThrottle()] if self.action == "resend" else super().get_throttles()

    def get_queryset(self) -> QuerySet[ChecklistAsking]:
        seen = ChecklistAsking.objects.visible_to(signed_in(self.request)).with_opened()
        return seen.select_related("created_by", "line__design__experiment__team")

    @extend_schema(request=None, responses=AskingSerializer)
    @action(detail=True, methods=["post"])
    def revoke(self, request: Request, pk: uuid.UUID) -> Response:
        """Close the link; whoever came by it sees the line no more."""
        approvals.revoke(signed_in(request), asking=self.get_object())
        return self.reread(pk)

    @extend_schema(request=None, responses=AskingWithLinkSerializer)
    @action(detail=True, methods=["post"])
    def resend(self, request: Request, pk: uuid.UUID) -> Response:
        """Make a new link, and send the letter again. The old link stops working."""
        url = approvals.resend(signed_in(request), asking=self.get_object())
        return Response(_with_link(pk, url))


class AskedLineSerializer(serializers.Serializer[approvals.Seen]):
    """What one is asked, by whom and for what, before one says who one is."""

    inviter = serializers.CharField(source="asking.created_by.display_name")
    name = serializers.CharField(source="asking.name", help_text="Who is asked, as the team calls them")
    message = serializers.CharField(source="asking.message")
    language = serializers.ChoiceField(choices=Language.choices, source="asking.language")
    expires_at = serializers.DateTimeField(source="asking.expires_at")
    line = serializers.CharField(source="asking.line.line")
    answer = serializers.ChoiceField(choices=ChecklistAnswer.choices, source="asking.line.answer")
    experiment = serializers.CharField(source="asking.line.design.experiment.title", help_text="Its title")
    question = serializers.CharField(source="asking.line.design.question")
    team = serializers.CharField(source="asking.line.design.experiment.team.name", help_text="Its name")
    held = serializers.UUIDField(
        source="held.pk", default=None, allow_null=True, help_text="The line's id, for whoever opened the link before"
    )


class OpeningSerializer(SecretSerializer):
    display_name = LineField(max_length=80, required=False, allow_blank=True)
    language = serializers.ChoiceField(choices=Language.choices, required=False)


class OpenedSerializer(serializers.Serializer[approvals.Opened]):
    line = serializers.UUIDField(source="line.pk", help_text="Read and answered at `/checklist-lines/<id>/`")


class LookAtAskingView(SecretView):
    @extend_schema(request=SecretSerializer, responses=AskedLineSerializer)
    def post(self, request: Request) -> Response:
        """What the link behind a secret asks. Uses nothing up."""
        seen = approvals.look(asker(request), **parsed(SecretSerializer(data=request.data)))
        return Response(AskedLineSerializer(seen).data)


class OpenAskingView(SecretView):
    @extend_schema(request=OpeningSerializer, responses=OpenedSerializer)
    def post(self, request: Request) -> Response:
        """Take up the right to answer: as the signed-in person, or as a guest, whom this browser then is."""
        opened = approvals.open_link(asker(request), **parsed(OpeningSerializer(data=request.data)))
        response = Response(OpenedSerializer(opened).data)
        if opened.is_newcomer:
            sign_in_guest(request, opened.user)
            remember_language(response, opened.user.language)
        return response


def _with_link(pk: uuid.UUID, url: str) -> dict[str, Any]:
    asking = ChecklistAsking.objects.with_opened().select_related("created_by").get(pk=pk)
    return AskingSerializer(asking).data | {"url": url}
