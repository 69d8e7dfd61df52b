"""`/me/calendar/` and the secret address behind it."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from workspace.accounts.authentication import signed_in
from workspace.core.throttles import PublicThrottle
from workspace.meetings.models import CalendarKey
from workspace.meetings.services import calendars


class CalendarSerializer(serializers.Serializer[CalendarKey]):
    """Whether there is an address, and since when."""

    created_at = serializers.DateTimeField(allow_null=True)


class CalendarWithAddressSerializer(CalendarSerializer):
    url = serializers.CharField(help_text="Shown this once: whoever has it reads the calendar")


class MyCalendarView(APIView):
    """One's meetings, kept up to date in a calendar of one's own by a secret address."""

    @extend_schema(responses=CalendarSerializer)
    def get(self, request: Request) -> Response:
        return Response(_state(request))

    @extend_schema(request=None, responses={201: CalendarWithAddressSerializer})
    def post(self, request: Request) -> Response:
        """A new address; the one before stops working."""
        url = calendars.renew(signed_in(request))
        return Response({**_state(request), "url": url}, 201)

    @extend_schema(responses={204: None})
    def delete(self, request: Request) -> Response:
        calendars.revoke(signed_in(request))
        return Response(status=204)


def _state(request: Request) -> dict[str, object]:
    key = CalendarKey.objects.filter(user=signed_in(request)).first()
    found: Any = key or {"created_at": None}
    return dict(CalendarSerializer(found).data)


class CalendarView(APIView):
    """For calendar programs, which know nothing but the address."""

    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [PublicThrottle]
    http_method_names = ["get", "head"]

    @extend_schema(exclude=True)
    def get(self, request: Request, secret: str) -> HttpResponse:
        headers = {"Cache-Control": "private, no-cache", "X-Robots-Tag": "noindex", "Referrer-Policy": "no-referrer"}
        content = calendars.by_secret(secret)
        return HttpResponse(content, content_type="text/calendar; charset=utf-8", headers=headers)
