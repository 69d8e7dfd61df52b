"""The header that makes it safe to send something twice."""

from __future__ import annotations

from django.utils.translation import gettext as _
from drf_spectacular.utils import OpenApiParameter
from rest_framework.request import Request

from workspace.core.errors import Invalid

KEY_LENGTH = 64
IDEMPOTENCY_KEY = OpenApiParameter(
    "Idempotency-Key", str, OpenApiParameter.HEADER, description="Sent again, the same key makes nothing new"
)


def idempotency_key(request: Request) -> str | None:
    """The device's own name for what it sends.

    Raises:
        Invalid: it is longer than 64 characters.
    """
    key = request.headers.get("Idempotency-Key", "").strip()
    if len(key) > KEY_LENGTH or not key.isprintable():
        raise Invalid({"Idempotency-Key": [_("Send a key of at most 64 plain characters.")]})
    return key or None
