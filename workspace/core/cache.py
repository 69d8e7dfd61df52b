"""Redis as a cache one can do without.

Only counters of how often somebody asks are kept in it. While it is away they count nothing, and people go on working:
refusing everybody would be the greater harm (reliability, fault F3). Codes and invitations have limits of their own,
in the database.
"""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from typing import Any

from django.core.cache.backends.redis import RedisCache, RedisCacheClient
from redis.exceptions import RedisError

logger = logging.getLogger(__name__)

PATIENCE = {"socket_connect_timeout": 1, "socket_timeout": 1}
"""Seconds a request waits for a Redis that does not answer."""


def patient(method: Callable[..., Any], instead: Any) -> Callable[..., Any]:
    """The method, answering with `instead` while Redis is away. The loss is logged once, not at every request."""

    @functools.wraps(method)
    def ask(client: PatientClient, *args: Any, **options: Any) -> Any:
        try:
            answer = method(client, *args, **options)
        except RedisError as error:
            if not client.is_away:
                logger.warning("Redis is away (%s): nothing is counted until it is back", type(error).__name__)
            client.is_away = True
            return instead
        client.is_away = False
        return answer

    return ask


class PatientClient(RedisCacheClient):
    is_away = False

    add = patient(RedisCacheClient.add, True)  # noqa: FBT003 - what `add` answers
    set = patient(RedisCacheClient.set, None)
    touch = patient(RedisCacheClient.touch, False)  # noqa: FBT003
    delete = patient(RedisCacheClient.delete, False)  # noqa: FBT003
    get_many = patient(RedisCacheClient.get_many, {})
    has_key = patient(RedisCacheClient.has_key, False)  # noqa: FBT003
    set_many = patient(RedisCacheClient.set_many, None)
    delete_many = patient(RedisCacheClient.delete_many, None)
    clear = patient(RedisCacheClient.clear, False)  # noqa: FBT003
    _get = patient(RedisCacheClient.get, None)

    def get(self, key: str | bytes | memoryview, default: Any) -> Any:
        found = self._get(key, default)
        return default if found is None else found


class PatientRedisCache(RedisCache):
    """`BACKEND` for the settings; takes the options of `RedisCache`."""

    def __init__(self, server: Any, params: dict[str, Any]) -> None:
        super().__init__(server, params)
        self._class = PatientClient
        self._options: dict[str, Any] = PATIENCE | params.get("OPTIONS", {})
