"""`/me/`: the person who asks."""

from __future__ import annotations

import uuid
from typing import Literal, cast

from django.core.files.uploadedfile import UploadedFile
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from drf_spectacular.utils import PolymorphicProxySerializer, extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.parsers import MultiPartParser
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from workspace.accounts import avatars, services
from workspace.accounts.adapters import remember_language
from workspace.accounts.authentication import signed_in
from workspace.accounts.models import ApiToken, User
from workspace.core import languages
from workspace.core.fields import LineField
from workspace.core.throttles import FileThrottle
from workspace.core.viewsets import Listed, parsed

UPLOAD_OVERHEAD = 64 * 1024
"""What a multipart body may hold besides the picture."""


class PersonSerializer(serializers.Serializer[User]):
    """Somebody, as everybody who meets them here may see them."""

    id = serializers.UUIDField()
    display_name = serializers.SerializerMethodField()
    initials = serializers.CharField()
    avatar = serializers.SerializerMethodField()
    is_guest = serializers.BooleanField()

    def get_display_name(self, user: User) -> str:
        """Who answered a question from outside may have given no name."""
        return user.display_name or _("A guest")

    def get_avatar(self, user: User) -> str | None:
        return user.avatar.url if user.avatar else None


class MeSerializer(PersonSerializer):
    """The signed-in person."""

    signed_in = serializers.SerializerMethodField()
    language = serializers.ChoiceField(choices=languages.Language.choices)
    email = serializers.EmailField(allow_null=True)
    is_staff = serializers.BooleanField()
    has_password = serializers.BooleanField(source="has_usable_password")

    def get_signed_in(self, user: User) -> Literal[True]:
        return True


class NobodySerializer(serializers.Serializer[str]):
    """Nobody is signed in; this is the language pages and sentences are in."""

    signed_in = serializers.SerializerMethodField()
    language = serializers.SerializerMethodField()

    def get_signed_in(self, language: str) -> Literal[False]:
        return False

    @extend_schema_field(serializers.ChoiceField(choices=languages.Language.choices))
    def get_language(self, language: str) -> str:
        return language


WHO_ASKS = PolymorphicProxySerializer("WhoAsks", [MeSerializer, NobodySerializer], resource_type_field_name=None)


class ProfileSerializer(serializers.Serializer[User]):
    display_name = LineField(max_length=80, required=False)
    language = serializers.ChoiceField(choices=languages.Language.choices, required=False)


class AvatarSerializer(serializers.Serializer[None]):
    file = serializers.FileField()


class TokenSerializer(serializers.Serializer[ApiToken]):
    id = serializers.UUIDField(read_only=True)
    name = LineField(max_length=80)
    created_at = serializers.DateTimeField(read_only=True)
    last_used_at = serializers.DateTimeField(read_only=True, allow_null=True)


class NewTokenSerializer(TokenSerializer):
    """The only answer that holds the token itself."""

    secret = serializers.CharField(read_only=True)


class MeView(APIView):
    permission_classes = [AllowAny]

    @extend_schema(responses=WHO_ASKS)
    def get(self, request: Request) -> Response:
        """Who is signed in here."""
        if isinstance(request.user, User):
            return Response(MeSerializer(request.user).data)
        return Response(NobodySerializer(languages.current()).data)

    @extend_schema(request=ProfileSerializer, responses=MeSerializer)
    def patch(self, request: Request) -> Response:
        """Change one's name or language; the language is remembered in this browser, too."""
        actor = signed_in(request)
        user = services.change_profile(actor, **parsed(ProfileSerializer(data=request.data, partial=True)))
        response = Response(MeSerializer(user).data)
        remember_language(response, user.language)
        return response


class AvatarView(APIView):
    parser_classes = [MultiPartParser]
    throttle_classes = [FileThrottle]

    @extend_schema(request={"multipart/form-data": AvatarSerializer}, responses=MeSerializer)
    def put(self, request: Request) -> Response:
        """Set one's picture: PNG, JPEG or WEBP, at most 5 MB and 40 megapixels (WEBP: 12). Its middle is kept."""
        length = request.headers.get("Content-Length", "")
        if length.isdecimal() and int(length) > avatars.MAX_BYTES + UPLOAD_OVERHEAD:
            raise avatars.too_many_bytes()  # before the body is taken apart
        upload = cast("UploadedFile[bytes]", parsed(AvatarSerializer(data=request.data))["file"])
        return Response(MeSerializer(services.set_avatar(signed_in(request), upload=upload)).data)

    @extend_schema(responses=MeSerializer)
    def delete(self, request: Request) -> Response:
        """Remove one's picture."""
        return Response(MeSerializer(services.remove_avatar(signed_in(request))).data)


class TokenViewSet(Listed[ApiToken]):
    """Keys for scripts: `Authorization: Bearer <secret>`."""

    queryset = ApiToken.objects.none()
    serializer_class = TokenSerializer

    def get_queryset(self) -> QuerySet[ApiToken]:
        return signed_in(self.request).api_tokens.all()

    @extend_schema(request=TokenSerializer, responses={201: NewTokenSerializer})
    def create(self, request: Request) -> Response:
        """Make a token. This answer is the only one that holds its secret."""
        token, secret = services.create_token(signed_in(request), **parsed(TokenSerializer(data=request.data)))
        return Response(TokenSerializer(token).data | {"secret": secret}, status=201)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        """Make a token stop working."""
        services.delete_token(signed_in(request), token=self.get_object())
        return Response(status=204)
