"""`ETag` and `If-Match` on everything that several people edit."""

from __future__ import annotations

import re
from typing import Any, TypeVar

from django.db import models
from django.db.models import QuerySet
from drf_spectacular.utils import OpenApiParameter
from rest_framework.request import Request
from rest_framework.response import Response

from workspace.core.errors import PreconditionNeeded, Stale
from workspace.core.viewsets import Shown

M = TypeVar("M", bound=models.Model)
TAG = re.compile(r'\s*(?:W/)?"?(\d{1,9})"?\s*')  # a proxy that compresses answers makes their tags weak
IF_MATCH = OpenApiParameter(
    "If-Match", str, OpenApiParameter.HEADER, required=True, description='The ETag of what was edited: `"3"`'
)


def revision_of(request: Request) -> int:
    """The revision an edit was made on.

    Raises:
        PreconditionNeeded: the request does not say.
    """
    found = TAG.fullmatch(request.headers.get("If-Match", ""))
    if found is None:
        raise PreconditionNeeded
    return int(found[1])


class Edited(Shown[M]):
    """Things with a revision: every answer about one carries it as the ETag, a stale edit is told what is there now."""

    def answer(self, thing: Any, status: int = 200) -> Response:
        response = super().answer(thing, status)
        response["ETag"] = f'"{thing.revision}"'
        return response

    def handle_exception(self, exc: Exception) -> Response:
        if isinstance(exc, Stale):
            things: QuerySet[M] = self.get_queryset()
            exc.extra["current"] = self.answer(things.get(pk=self.kwargs["pk"])).data
        return super().handle_exception(exc)
