"""Tickets for sockets."""

from __future__ import annotations

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from workspace.accounts.authentication import session_of, signed_in
from workspace.core.throttles import PersonThrottle
from workspace.realtime import tickets


class TicketThrottle(PersonThrottle):
    scope = "tickets"


class TicketSerializer(serializers.Serializer[None]):
    ticket = serializers.CharField()
    expires_in = serializers.IntegerField(help_text="Seconds")


class TicketsView(APIView):
    throttle_classes = [TicketThrottle]

    @extend_schema(request=None, responses={201: TicketSerializer})
    def post(self, request: Request) -> Response:
        """A ticket that opens one socket of this person, as `?ticket=`, within 30 seconds."""
        ticket = tickets.issue(signed_in(request), session_of(request))
        return Response({"ticket": ticket, "expires_in": int(tickets.LIFETIME.total_seconds())}, status=201)
