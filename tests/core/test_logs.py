"""What must not be read in a log."""

from __future__ import annotations

import logging

import pytest

from workspace.core.logs import WithoutSecrets


@pytest.mark.parametrize(
    ("path", "logged"),
    [
        ("/calendar/abc-DEF_123.ics", "Service Unavailable: /calendar/…"),
        ("/unsubscribe/eyJ:1x:zz?a=b", "Service Unavailable: /unsubscribe/…?a=b"),
        ("/api/v1/me/calendar/", "Service Unavailable: /api/v1/me/calendar/"),
    ],
)
def test_addresses_that_open_something_are_cut(path: str, logged: str) -> None:
    record = logging.LogRecord("django.request", logging.ERROR, "", 0, "%s: %s", ("Service Unavailable", path), None)
    assert WithoutSecrets().filter(record)
    assert record.getMessage() == logged
