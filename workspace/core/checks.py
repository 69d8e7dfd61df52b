"""System checks: what would only hurt later is said at the start."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register
from django.core.checks import Warning as Caution


@register()
def connections_are_not_kept(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if settings.DATABASES["default"].get("CONN_MAX_AGE"):
        return [Error("CONN_MAX_AGE must be 0: under ASGI every thread would keep a connection.", id="niitty.E001")]
    return []


@register(deploy=True)
def public_address_is_safe(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if not settings.SECURE:
        return [Caution("NIITTY_PUBLIC_URL is not https: cookies travel in the clear.", id="niitty.W001")]
    return []
