"""`/calls/`: for those who lead a programme."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from teams.models import Programme
from workspace.accounts.authentication import signed_in
from workspace.core.fields import AbilitiesField, BoundedListField
from workspace.core.policy import fetch
from workspace.core.viewsets import Listed, Shown, documented_id, id_parameter, parsed
from workspace.intake.api.shapes import (
    MANY_ROWS,
    CallAboutSerializer,
    CallTitleSerializer,
    DeadlineField,
    QuestionSerializer,
    RequirementSerializer,
)
from workspace.intake.models import Call, CallState
from workspace.intake.services import calls


class CallContentSerializer(serializers.Serializer[Call]):
    title = CallTitleSerializer(required=False)
    about = CallAboutSerializer(required=False)
    closes_at = DeadlineField(required=False, allow_null=True, help_text="Without a zone: on the clock of Helsinki")
    places = serializers.IntegerField(min_value=1, max_value=200, required=False)
    requirements = BoundedListField(child=RequirementSerializer(), max_length=MANY_ROWS, required=False)
    questions = BoundedListField(child=QuestionSerializer(), max_length=MANY_ROWS, required=False)


class NewCallSerializer(CallContentSerializer):
    programme = serializers.UUIDField()


class CallSerializer(serializers.Serializer[Call]):
    id = serializers.UUIDField()
    programme = serializers.UUIDField(source="programme_id")
    state = serializers.ChoiceField(choices=CallState.choices)
    title = CallTitleSerializer()
    about = CallAboutSerializer()
    closes_at = serializers.DateTimeField(allow_null=True)
    places = serializers.IntegerField()
    requirements = serializers.ListField(child=RequirementSerializer())
    questions = serializers.ListField(child=QuestionSerializer())
    published_at = serializers.DateTimeField(allow_null=True)
    erased_on = serializers.DateField(allow_null=True, help_text="When applications that were not accepted are erased")
    applications = serializers.IntegerField(source="application_count", help_text="Without those withdrawn")
    accepted = serializers.IntegerField(source="accepted_count")
    url = serializers.SerializerMethodField(help_text="The page for everybody")
    abilities = AbilitiesField(change="intake.change_call")

    def get_url(self, call: Call) -> str:
        return f"{settings.PUBLIC_URL}/call/{call.pk}"


@extend_schema_view(list=extend_schema(parameters=[documented_id("programme")]))
class CallViewSet(Listed[Call], Shown[Call]):
    """A call for teams. The newest first."""

    queryset = Call.objects.none()
    serializer_class = CallSerializer

    def get_queryset(self) -> QuerySet[Call]:
        actor = signed_in(self.request)
        found = Call.objects.visible_to(actor).counted().select_related("programme")
        programme = id_parameter(self.request, "programme") if self.action == "list" else None
        return found if programme is None else found.filter(programme=fetch(Programme.objects, actor, programme))

    @extend_schema(request=NewCallSerializer, responses={201: CallSerializer})
    def create(self, request: Request) -> Response:
        """A draft, for the owners of the programme."""
        actor, given = signed_in(request), parsed(NewCallSerializer(data=request.data))
        programme = fetch(Programme.objects, actor, given.pop("programme"))
        return self.reread(calls.prepare_call(actor, programme=programme, **given).pk, 201)

    @extend_schema(request=CallContentSerializer(partial=True), responses=CallSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        call = self.get_object()
        changes = parsed(CallContentSerializer(data=request.data, partial=True))
        calls.change_call(signed_in(request), call=call, **changes)
        return self.reread(pk)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        """A draft only."""
        calls.discard(signed_in(request), call=self.get_object())
        return Response(status=204)

    @extend_schema(request=None, responses=CallSerializer)
    @action(detail=True, methods=["post"])
    def publish(self, request: Request, pk: uuid.UUID) -> Response:
        """Open the call to everybody who has its address."""
        calls.publish(signed_in(request), call=self.get_object())
        return self.reread(pk)
