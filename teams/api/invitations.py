"""`/invitations/`: made by people inside, looked at and accepted by people outside."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from drf_spectacular.utils import extend_schema, extend_schema_field, extend_schema_view
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from teams import targets, words
from teams.api.activity import TargetSerializer, target_data
from teams.api.people import ROLES
from teams.models import Invitation, Programme, Team
from teams.models.invitation import State
from teams.roles import Sector
from teams.services import invitations, joining
from workspace.accounts.adapters import open_sign_up, remember_language
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import BrowserAuthentication, TokenAuthentication, signed_in
from workspace.accounts.models import User
from workspace.accounts.sessions import sign_in_guest
from workspace.core.errors import Invalid
from workspace.core.fields import LineField, PlainTextField
from workspace.core.languages import Language
from workspace.core.policy import fetch
from workspace.core.throttles import MissThrottle, PersonThrottle
from workspace.core.viewsets import Listed, Shown, documented_id, id_parameter, parsed


class InvitationSerializer(serializers.Serializer[Invitation]):
    id = serializers.UUIDField()
    team = serializers.UUIDField(source="team_id", allow_null=True)
    programme = serializers.UUIDField(source="programme_id")
    role = serializers.ChoiceField(choices=ROLES)
    email = serializers.CharField(help_text="Empty for a link")
    language = serializers.ChoiceField(choices=Language.choices)
    sector = serializers.ChoiceField(choices=Sector.choices, allow_blank=True)
    message = serializers.CharField()
    expires_at = serializers.DateTimeField()
    max_uses = serializers.IntegerField()
    uses = serializers.IntegerField()
    state = serializers.ChoiceField(choices=State.choices)
    sent_at = serializers.DateTimeField(allow_null=True)
    opened_at = serializers.DateTimeField(allow_null=True)
    mail_failed = serializers.BooleanField()
    created_at = serializers.DateTimeField()
    created_by = PersonSerializer()
    target = serializers.SerializerMethodField()

    @extend_schema_field(TargetSerializer(allow_null=True))
    def get_target(self, invitation: Invitation) -> dict[str, Any] | None:
        """Where those who accept arrive; null for the team itself. The places of all rows are found together."""
        return target_data(self.context["places"], invitation.target_kind, invitation.target_id)


class InvitationWithLinkSerializer(InvitationSerializer):
    """The only answer that holds the link."""

    url = serializers.CharField()


class ExpiryField(serializers.DateTimeField):
    """A time, and none before the calendar begins or after it ends."""

    default_error_messages = {"overflow": gettext_lazy("Choose a time within the next year.")}

    def enforce_timezone(self, value: datetime) -> datetime:
        try:
            return super().enforce_timezone(value)
        except OverflowError:
            self.fail("overflow")


class NewInvitationSerializer(serializers.Serializer[Invitation]):
    team = serializers.UUIDField(required=False)
    programme = serializers.UUIDField(required=False)
    role = serializers.ChoiceField(choices=ROLES)
    email = serializers.EmailField(max_length=254, required=False, allow_blank=True, help_text="Empty for a link")
    language = serializers.ChoiceField(choices=Language.choices, required=False)
    message = PlainTextField(max_length=1000, required=False, allow_blank=True)
    expires_at = ExpiryField(required=False, help_text="In 30 days, if not given")
    max_uses = serializers.IntegerField(min_value=1, max_value=1000, required=False, help_text="Else 1 or, a link, 50")
    target_kind = serializers.CharField(max_length=20, required=False, allow_blank=True)
    target_id = serializers.UUIDField(required=False, allow_null=True)
    sector = serializers.ChoiceField(choices=Sector.choices, required=False, allow_blank=True)
    about_kind = serializers.CharField(max_length=20, required=False, allow_blank=True)
    about_id = serializers.UUIDField(required=False, allow_null=True)
    about_anchor = serializers.CharField(
        max_length=64, required=False, allow_blank=True, help_text="The note that names whom it is written to"
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if ("team" in attrs) == ("programme" in attrs):
            raise Invalid({"team": [_("Say which team or which programme.")]})
        return attrs


class RevocationSerializer(serializers.Serializer[Invitation]):
    remove_people = serializers.BooleanField(
        required=False, help_text="Also take out whoever came in by it, core members excepted"
    )


class LetterThrottle(PersonThrottle):
    scope = "letters"


@extend_schema_view(list=extend_schema(parameters=[documented_id("team"), documented_id("programme")]))
class InvitationViewSet(Listed[Invitation], Shown[Invitation]):
    """Invitations to a team or a programme."""

    queryset = Invitation.objects.none()
    serializer_class = InvitationSerializer

    def get_throttles(self) -> list[Any]:
        return [LetterThrottle()] if self.action in {"create", "resend"} else super().get_throttles()

    def get_queryset(self) -> QuerySet[Invitation]:
        actor = signed_in(self.request)
        visible = Invitation.objects.visible_to(actor).select_related("created_by", "team__programme", "programme")
        team_id, programme_id = id_parameter(self.request, "team"), id_parameter(self.request, "programme")
        if team_id is not None:
            visible = visible.filter(team=fetch(Team.objects, actor, team_id))
        if programme_id is not None:
            visible = visible.filter(programme=fetch(Programme.objects, actor, programme_id), team=None)
        return visible

    def get_serializer(self, *args: Any, **kwargs: Any) -> Any:
        rows = (args[0] if kwargs.get("many") else args) or ()
        places = targets.places_of((row.target_kind, row.target_id) for row in rows)
        return super().get_serializer(
            *args, **{"context": {**self.get_serializer_context(), "places": places}, **kwargs}
        )

    @extend_schema(request=NewInvitationSerializer, responses={201: InvitationWithLinkSerializer})
    def create(self, request: Request) -> Response:
        """Invite somebody by letter, or make a link to pass on. This answer is the only one that holds the link."""
        actor, given = signed_in(request), parsed(NewInvitationSerializer(data=request.data))
        place = _place(actor, given.pop("team", None), given.pop("programme", None))
        invitation, url = invitations.invite(actor, place=place, terms=invitations.Terms(**given))
        return self._with_link(invitation.pk, url, 201)

    @extend_schema(request=None, responses=InvitationWithLinkSerializer)
    @action(detail=True, methods=["post"])
    def resend(self, request: Request, pk: uuid.UUID) -> Response:
        """Make a new link, and send the letter again. The old link stops working."""
        return self._with_link(pk, invitations.resend(signed_in(request), invitation=self.get_object()), 200)

    @extend_schema(request=RevocationSerializer, responses=InvitationSerializer)
    @action(detail=True, methods=["post"])
    def revoke(self, request: Request, pk: uuid.UUID) -> Response:
        """Close the invitation; after a leak, also take out whoever came in by it."""
        invitation = self.get_object()
        invitations.revoke(signed_in(request), invitation=invitation, **parsed(RevocationSerializer(data=request.data)))
        return self.reread(pk)

    def _with_link(self, pk: uuid.UUID, url: str, status: int) -> Response:
        response = self.reread(pk, status)
        response.data["url"] = url
        return response


def _place(actor: User, team_id: uuid.UUID | None, programme_id: uuid.UUID | None) -> Team | Programme:
    if team_id is not None:
        team: Team = fetch(Team.objects, actor, team_id)
        return team
    programme: Programme = fetch(Programme.objects, actor, programme_id)
    return programme


class SecretSerializer(serializers.Serializer[None]):
    secret = serializers.CharField(max_length=200)


class AcceptanceSerializer(SecretSerializer):
    display_name = LineField(max_length=80, required=False, allow_blank=True)
    language = serializers.ChoiceField(choices=Language.choices, required=False)
    sector = serializers.ChoiceField(
        choices=Sector.choices, required=False, allow_blank=True, help_text="Not sent: the invitation's"
    )


class AcceptedSerializer(serializers.Serializer[joining.Accepted]):
    path = serializers.CharField(help_text="Where in the front end the person arrives")


class SeenSerializer(serializers.Serializer[joining.Seen]):
    """What an invitation is, before one accepts it."""

    place = serializers.CharField(source="invitation.place.name")
    programme = serializers.CharField(source="invitation.programme.name")
    phenomenon = serializers.CharField(source="invitation.team.phenomenon", default="")
    inviter = serializers.CharField(source="invitation.created_by.display_name")
    role = serializers.ChoiceField(choices=ROLES, source="invitation.role")
    language = serializers.ChoiceField(choices=Language.choices, source="invitation.language")
    message = serializers.CharField(source="invitation.message")
    sector = serializers.ChoiceField(choices=Sector.choices, source="invitation.sector", allow_blank=True)
    email = serializers.CharField(source="invitation.email")
    is_address_proven = serializers.SerializerMethodField(help_text="Signing up with `email` needs no code")
    needs_account = serializers.SerializerMethodField()
    is_member = serializers.BooleanField()
    abilities_text = serializers.SerializerMethodField(help_text="Sentences in the reader's language")

    def get_is_address_proven(self, seen: joining.Seen) -> bool:
        return bool(seen.proven_address)

    def get_needs_account(self, seen: joining.Seen) -> bool:
        return joining.needs_account(asker(self.context["request"]), seen.invitation)

    def get_abilities_text(self, seen: joining.Seen) -> list[str]:
        return words.abilities(seen.invitation)


class GuessThrottle(MissThrottle):
    scope = "invitations"


class SecretView(APIView):
    """For whoever holds a secret, signed in or not. Wrong secrets are counted by client network."""

    authentication_classes = [TokenAuthentication, BrowserAuthentication]
    permission_classes = [AllowAny]
    throttle_classes = [GuessThrottle]

    def handle_exception(self, exc: Exception) -> Response:
        if isinstance(exc, joining.InvitationClosed):
            GuessThrottle().note_miss(self.request, self)
        return super().handle_exception(exc)


class LookView(SecretView):
    @extend_schema(request=SecretSerializer, responses=SeenSerializer)
    def post(self, request: Request) -> Response:
        """What the invitation behind a secret is. Uses nothing up; lets this browser make an account."""
        seen = joining.look(asker(request), **parsed(SecretSerializer(data=request.data)))
        open_sign_up(request.session, proven_address=seen.proven_address)
        return Response(SeenSerializer(seen, context={"request": request}).data)


class AcceptView(SecretView):
    @extend_schema(request=AcceptanceSerializer, responses=AcceptedSerializer)
    def post(self, request: Request) -> Response:
        """Come in: as the signed-in person, or as a guest with just a name, whom this browser then is."""
        accepted = joining.accept(asker(request), **parsed(AcceptanceSerializer(data=request.data)))
        response = Response(AcceptedSerializer(accepted).data)
        if accepted.is_newcomer:
            sign_in_guest(request, accepted.user)
            remember_language(response, accepted.user.language)
        return response


def asker(request: Request) -> User | None:
    return request.user if isinstance(request.user, User) else None
