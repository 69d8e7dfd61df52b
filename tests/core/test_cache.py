from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import cache

from tests.people import Browser, People

NOBODY_LISTENS = "redis://127.0.0.1:1"


@pytest.fixture
def without_redis(settings: Any) -> None:
    settings.CACHES = {"default": {"BACKEND": "workspace.core.cache.PatientRedisCache", "LOCATION": NOBODY_LISTENS}}


@pytest.mark.usefixtures("without_redis")
def test_everything_is_a_miss(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        cache.set("a", 1)
        assert cache.get("a") is None
        assert cache.get("a", []) == []
        assert cache.get_many(["a"]) == {}
        assert cache.add("a", 1)
        assert not cache.has_key("a")
        assert not cache.delete("a")
    assert len(caplog.records) == 1


@pytest.mark.usefixtures("without_redis")
def test_tickets_are_given_out_without_redis(browser: Callable[..., Browser], people: People) -> None:
    assert browser(people.alice).send("post", "/realtime/tickets/", {}).status_code == 201
