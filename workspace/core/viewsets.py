"""The shape all REST endpoints share. A view parses, calls one service and serialises; nothing else."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from typing import Any, TypeVar

from django.db.models import Model
from django.utils.translation import gettext as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import BaseSerializer
from rest_framework.viewsets import GenericViewSet

from workspace.core.errors import Invalid, NotFound
from workspace.core.policy import only, remembering

M = TypeVar("M", bound=Model)
T = TypeVar("T")


class Endpoints(GenericViewSet[M]):
    """Endpoints of one noun. `queryset` is `.none()`; `get_queryset` starts from what the person may see."""

    lookup_value_converter = "uuid"
    http_method_names = ["get", "head", "options", "post", "put", "patch", "delete"]

    def answer(self, thing: Any, status: int = 200) -> Response:
        """The thing as this person may see it."""
        with remembering():
            return Response(self.get_serializer(thing).data, status=status)

    def reread(self, pk: uuid.UUID, status: int = 200) -> Response:
        """The thing after a change, through the query that reads it: nothing in the answer is older than the change.

        Raises:
            NotFound: somebody else has removed it, or hidden it, by now.
        """
        thing = only(self.get_queryset().filter(pk=pk))
        if thing is None:
            raise NotFound
        return self.answer(thing, status)


class Listed(Endpoints[M]):
    """`GET` on the collection. Rights are worked out once a page, not once a row."""

    def list(self, request: Request) -> Response:
        with remembering():
            page = self.paginate_queryset(self.get_queryset())
            return self.get_paginated_response(self.get_serializer(page, many=True).data)


class Shown(Endpoints[M]):
    """`GET` on one thing."""

    def retrieve(self, request: Request, pk: uuid.UUID) -> Response:
        return self.answer(self.get_object())


def parsed(serializer: BaseSerializer[Any]) -> Any:
    """What was sent, checked. Raises `ValidationError`."""
    serializer.is_valid(raise_exception=True)
    return serializer.validated_data


def id_parameter(request: Request, name: str) -> uuid.UUID | None:
    """An id from the query string.

    Raises:
        Invalid: it is there and is no id.
    """
    value = request.query_params.get(name)
    if not value:
        return None
    try:
        return uuid.UUID(value)
    except ValueError:
        raise Invalid({name: [_("This is not an id.")]}) from None


def choice_parameter(request: Request, name: str, choices: Collection[str]) -> str | None:
    """One of a few words from the query string.

    Raises:
        Invalid: it is there and is none of them.
    """
    value = request.query_params.get(name)
    if value and value not in choices:
        raise Invalid({name: [_("This is none of the choices.")]})
    return value or None


def needed(value: T | None, name: str) -> T:
    """The value of a parameter without which a list makes no sense."""
    if value is None:
        raise Invalid({name: [_("Say which one.")]})
    return value


def documented_id(name: str, *, required: bool = False) -> OpenApiParameter:
    return OpenApiParameter(name, OpenApiTypes.UUID, required=required)
