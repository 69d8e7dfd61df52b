"""`/applications/`, as those who lead the programme read them and decide."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import Prefetch, QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_field, extend_schema_view
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.core.fields import AbilitiesField, LineField, PlainTextField
from workspace.core.languages import Language
from workspace.core.policy import fetch
from workspace.core.throttles import PersonThrottle
from workspace.core.viewsets import Listed, Shown, documented_id, id_parameter, needed, parsed
from workspace.intake.api.shapes import ApplicantSerializer, CallAnswerSerializer, MeetsSerializer
from workspace.intake.models import Application, ApplicationState, ApplicationStep, Call, Readiness
from workspace.intake.services import choosing

DECISIONS = [(state.value, state.label) for state in ApplicationState if state in choosing.TAKES_A_DECISION] + [
    (ApplicationState.TALK.value, ApplicationState.TALK.label)
]


class ApplicationStepSerializer(serializers.Serializer[ApplicationStep]):
    state = serializers.ChoiceField(choices=ApplicationState.choices)
    message = serializers.CharField()
    at = serializers.DateTimeField()


class DecidedStepSerializer(ApplicationStepSerializer):
    by = PersonSerializer(allow_null=True)


class ApplicationSerializer(serializers.Serializer[Application]):
    id = serializers.UUIDField()
    call = serializers.UUIDField(source="call_id")
    state = serializers.ChoiceField(choices=ApplicationState.choices)
    team_name = serializers.CharField()
    phenomenon = serializers.CharField()
    why_together = serializers.CharField()
    state_actor = serializers.CharField()
    has_state_actor = serializers.BooleanField(help_text="Somebody among the people is of the state administration")
    to_try = serializers.CharField()
    readiness = serializers.ChoiceField(choices=Readiness.choices)
    openness = serializers.CharField()
    people = serializers.SerializerMethodField(help_text="E-mail addresses are empty for coaches")
    meets = serializers.ListField(child=MeetsSerializer())
    answers = serializers.ListField(child=CallAnswerSerializer())
    language = serializers.ChoiceField(choices=Language.choices)
    contact_name = serializers.CharField()
    contact_email = serializers.SerializerMethodField(help_text="Empty for coaches")
    received_at = serializers.DateTimeField()
    amended_at = serializers.DateTimeField(allow_null=True)
    mail_failed = serializers.BooleanField(help_text="The latest letter to the applicant could not be sent")
    team = serializers.UUIDField(source="team_id", allow_null=True, help_text="What became of it")
    steps = DecidedStepSerializer(many=True)
    abilities = AbilitiesField(decide="intake.decide_application")

    @extend_schema_field(ApplicantSerializer(many=True))
    def get_people(self, application: Application) -> list[dict[str, Any]]:
        is_shown = self._shows_addresses(application)
        return [person if is_shown else person | {"email": ""} for person in application.people]

    def get_contact_email(self, application: Application) -> str:
        return application.contact_email if self._shows_addresses(application) else ""

    def _shows_addresses(self, application: Application) -> bool:
        return signed_in(self.context["request"]).has_perm("intake.see_addresses_of_application", application)


class DecisionSerializer(serializers.Serializer[choosing.Step]):
    to = serializers.ChoiceField(choices=DECISIONS)
    message = PlainTextField(max_length=2000, required=False, allow_blank=True)


class TakenDecisionSerializer(DecisionSerializer):
    even_so = serializers.BooleanField(required=False, help_text="Though the call is open, or its places are taken")
    team_name = LineField(max_length=80, required=False, allow_blank=True, help_text="If not the application's own")


class LetterPreviewSerializer(serializers.Serializer[Any]):
    """A letter as it would be sent."""

    language = serializers.ChoiceField(choices=Language.choices)
    subject = serializers.CharField()
    paragraphs = serializers.ListField(child=serializers.CharField())
    quote = serializers.CharField()
    small_print = serializers.ListField(child=serializers.CharField())


class DecisionThrottle(PersonThrottle):
    """Each decision is a letter or many."""

    scope = "letters"


@extend_schema_view(list=extend_schema(parameters=[documented_id("call", required=True)]))
class ApplicationViewSet(Listed[Application], Shown[Application]):
    """Applications to a call, in no order of merit: the latest first."""

    queryset = Application.objects.none()
    serializer_class = ApplicationSerializer

    def get_throttles(self) -> list[Any]:
        is_letter = self.action in {"decide", "resend_link"}
        return [DecisionThrottle()] if is_letter else super().get_throttles()

    def get_queryset(self) -> QuerySet[Application]:
        actor = signed_in(self.request)
        steps = Prefetch("steps", ApplicationStep.objects.select_related("by").order_by("at", "id"))
        visible = Application.objects.visible_to(actor).select_related("call__programme").prefetch_related(steps)
        if self.action != "list":
            return visible
        call_id = needed(id_parameter(self.request, "call"), "call")
        return visible.filter(call=fetch(Call.objects, actor, call_id))

    @extend_schema(request=TakenDecisionSerializer, responses=ApplicationSerializer)
    @action(detail=True, methods=["post"])
    def decide(self, request: Request, pk: uuid.UUID) -> Response:
        """Take a step and tell the applicant. Acceptance opens the team's space and sends its first invitations."""
        application = self.get_object()
        step = choosing.Step(**parsed(TakenDecisionSerializer(data=request.data)))
        choosing.decide(signed_in(request), application=application, step=step)
        return self.reread(pk)

    @extend_schema(request=DecisionSerializer, responses=LetterPreviewSerializer)
    @action(detail=True, methods=["post"])
    def preview(self, request: Request, pk: uuid.UUID) -> Response:
        """The letter, in the applicant's language, before it is sent."""
        application = self.get_object()
        step = choosing.Step(**parsed(DecisionSerializer(data=request.data)))
        letter, language = choosing.preview(signed_in(request), application=application, step=step)
        return Response(
            {
                "language": language,
                "subject": letter.subject,
                "paragraphs": letter.paragraphs,
                "quote": letter.quote,
                "small_print": letter.small_print,
            }
        )

    @extend_schema(request=None, responses=ApplicationSerializer)
    @action(detail=True, methods=["post"], url_path="resend-link")
    def resend_link(self, request: Request, pk: uuid.UUID) -> Response:
        """Send the applicant a new link; the old one stops working."""
        choosing.resend_link(signed_in(request), application=self.get_object())
        return self.reread(pk)
