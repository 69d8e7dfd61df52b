"""System checks: what would only hurt later is said at the start."""

from __future__ import annotations

import sqlite3
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register
from django.core.checks import Warning as Caution
from django.db import connection


@register()
def connections_are_not_kept(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if settings.DATABASES["default"].get("CONN_MAX_AGE"):
        return [Error("CONN_MAX_AGE must be 0: under ASGI every thread would keep a connection.", id="niitty.E001")]
    return []


@register()
def sqlite_returns_what_it_changed(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """`canvases/appending.py` locks a document and reads its head in one statement."""
    if connection.vendor == "sqlite" and sqlite3.sqlite_version_info < (3, 35):
        return [Error(f"SQLite is {sqlite3.sqlite_version}; it must be 3.35 or newer.", id="niitty.E002")]
    return []


@register(deploy=True)
def public_address_is_safe(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if not settings.SECURE:
        return [Caution("NIITTY_PUBLIC_URL is not https: cookies travel in the clear.", id="niitty.W001")]
    return []
