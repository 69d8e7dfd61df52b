"""The call for everybody, and an application for whoever holds its link. None of it tells of other applicants."""

from __future__ import annotations

import uuid
from typing import Any

from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from teams.api.invitations import SecretSerializer, SecretView
from workspace.accounts.authentication import BrowserAuthentication, TokenAuthentication
from workspace.core.errors import NotFound
from workspace.core.throttles import NetworkThrottle, PublicThrottle, network_of
from workspace.core.viewsets import parsed
from workspace.intake.api.applications import ApplicationStepSerializer
from workspace.intake.api.shapes import (
    ApplicationContentSerializer,
    CallAboutSerializer,
    CallTitleSerializer,
    QuestionSerializer,
    RequirementSerializer,
)
from workspace.intake.models import Application, ApplicationState, Call, CallState
from workspace.intake.services import applying


class OpenCallSerializer(serializers.Serializer[Call]):
    id = serializers.UUIDField()
    programme = serializers.CharField(source="programme.name", help_text="Its name")
    starts_on = serializers.DateField(source="programme.starts_on", allow_null=True)
    ends_on = serializers.DateField(source="programme.ends_on", allow_null=True)
    title = CallTitleSerializer()
    about = CallAboutSerializer()
    closes_at = serializers.DateTimeField()
    is_open = serializers.SerializerMethodField(help_text="By the server's clock")
    places = serializers.IntegerField()
    requirements = serializers.ListField(child=RequirementSerializer())
    questions = serializers.ListField(child=QuestionSerializer())
    erased_on = serializers.DateField(help_text="When applications that were not accepted are erased")

    def get_is_open(self, call: Call) -> bool:
        return call.state == CallState.OPEN


class NewApplicationSerializer(ApplicationContentSerializer):
    key = serializers.RegexField(r"^[0-9a-f]{32}$", help_text="128 random bits: sent again under it, it is there once")


class AmendedApplicationSerializer(ApplicationContentSerializer):
    secret = serializers.CharField(max_length=200)


class HeldApplicationSerializer(ApplicationContentSerializer):
    """An application as whoever holds its link sees it."""

    state = serializers.ChoiceField(choices=ApplicationState.choices)
    received_at = serializers.DateTimeField()
    amended_at = serializers.DateTimeField(allow_null=True)
    is_amendable = serializers.BooleanField()
    steps = serializers.SerializerMethodField(help_text="What was decided, and what those who run the call wrote")
    call = OpenCallSerializer()

    @extend_schema_field(ApplicationStepSerializer(many=True))
    def get_steps(self, application: Application) -> Any:
        return [ApplicationStepSerializer(step).data for step in application.steps.order_by("at", "id")]


class ReceiptSerializer(serializers.Serializer[applying.Receipt]):
    url = serializers.SerializerMethodField(help_text="The link to read and amend it; also in the letter")
    received_at = serializers.DateTimeField(source="application.received_at")

    def get_url(self, receipt: applying.Receipt) -> str:
        return applying.link(receipt.secret)


class ApplyThrottle(NetworkThrottle):
    """Applications of one network: a room of people who apply together, and no flood of receipts."""

    scope = "applications"


def published(pk: uuid.UUID) -> Call:
    """Raises NotFound for a draft, which nobody outside knows of."""
    call = Call.objects.published().select_related("programme").filter(pk=pk).first()
    if call is None:
        raise NotFound
    return call


class OpenCallView(APIView):
    """Knows nobody: no cookie is read and none is set."""

    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [PublicThrottle]

    @extend_schema(responses=OpenCallSerializer, auth=[])
    @method_decorator(never_cache)
    def get(self, request: Request, pk: uuid.UUID) -> Response:
        """A published call, open or closed."""
        return Response(OpenCallSerializer(published(pk)).data)


class ApplyView(APIView):
    authentication_classes = [TokenAuthentication, BrowserAuthentication]
    permission_classes = [AllowAny]
    throttle_classes = [ApplyThrottle]

    @extend_schema(request=NewApplicationSerializer, responses={201: ReceiptSerializer})
    def post(self, request: Request, pk: uuid.UUID) -> Response:
        """Apply, without an account. The answer has the link by which the application is read and amended."""
        call = published(pk)
        given = parsed(NewApplicationSerializer(data=request.data))
        receipt = applying.apply(call=call, network=network_of(request), **given)
        return Response(ReceiptSerializer(receipt).data, status=201)


class LookView(SecretView):
    @extend_schema(operation_id="applications_look", request=SecretSerializer, responses=HeldApplicationSerializer)
    def post(self, request: Request) -> Response:
        """The application behind a link, and what was decided about it."""
        return Response(HeldApplicationSerializer(applying.look(**parsed(SecretSerializer(data=request.data)))).data)


class AmendView(SecretView):
    @extend_schema(
        operation_id="applications_amend", request=AmendedApplicationSerializer, responses=HeldApplicationSerializer
    )
    def post(self, request: Request) -> Response:
        """Write the application anew, until the deadline."""
        application = applying.amend(**parsed(AmendedApplicationSerializer(data=request.data)))
        return Response(HeldApplicationSerializer(application).data)


class WithdrawView(SecretView):
    @extend_schema(operation_id="applications_withdraw", request=SecretSerializer, responses={204: None})
    def post(self, request: Request) -> Response:
        """Take the application back: its content goes, and no link opens it any more."""
        applying.withdraw(**parsed(SecretSerializer(data=request.data)))
        return Response(status=204)
