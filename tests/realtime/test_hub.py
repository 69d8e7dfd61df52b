from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from typing import Any

import pytest
from channels import layers
from channels.layers import InMemoryChannelLayer
from channels_redis.pubsub import RedisPubSubChannelLayer
from django.db import transaction

from workspace.core.database import db
from workspace.realtime import access, hub, topics
from workspace.realtime.hub import Hub, Message, publish
from workspace.realtime.layers import on_redis

TOPIC = "team.one"


async def soon(is_true: Callable[[], Any]) -> None:
    async with asyncio.timeout(2):
        while not is_true():
            await asyncio.sleep(0.01)


async def test_everybody_on_a_topic_hears_and_nobody_else(hub: Hub) -> None:
    first: list[Message] = []
    second: list[Message] = []
    other: list[Message] = []
    await hub.subscribe(TOPIC, first.append)
    await hub.subscribe(TOPIC, second.append)
    await hub.subscribe("team.two", other.append)
    hub.publish(TOPIC, {"n": 1})
    await soon(lambda: first and second)
    await hub.unsubscribe(TOPIC, first.append)
    hub.publish(TOPIC, {"n": 2})
    await soon(lambda: len(second) == 2)
    assert (first, second, other) == ([{"n": 1}], [{"n": 1}, {"n": 2}], [])


async def test_many_who_come_and_go_at_once(hub: Hub) -> None:
    heard: list[list[Message]] = [[] for _ in range(20)]
    await asyncio.gather(*(hub.subscribe(f"team.{number}", heard[number].append) for number in range(20)))
    await asyncio.gather(*(hub.unsubscribe(f"team.{number}", heard[number].append) for number in range(10)))
    await asyncio.gather(*(hub.send(f"team.{number}", {"n": number}) for number in range(20)))
    await soon(lambda: all(heard[10:]))
    assert heard == [[]] * 10 + [[{"n": number}] for number in range(10, 20)]


async def test_a_listener_that_fails_does_not_take_the_others_with_it(
    hub: Hub, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[Message] = []

    def fail(message: Message) -> None:
        raise KeyError("no such thing")

    await hub.subscribe(TOPIC, fail)
    await hub.subscribe(TOPIC, heard.append)
    for number in range(2):
        hub.publish(TOPIC, {"n": number})
    await soon(lambda: len(heard) == 2)
    assert [record.getMessage() for record in caplog.records] == [f"A listener on {TOPIC} failed"] * 2


async def test_who_listens_for_days_still_hears(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[Message] = []
    await hub.subscribe(TOPIC, heard.append)
    two_days_on = time.time() + 2 * 24 * 3600
    monkeypatch.setattr(layers.time, "time", lambda: two_days_on)
    hub.publish(TOPIC, {"n": 1})
    hub.publish(TOPIC, {"n": 2})
    await soon(lambda: len(heard) == 2)


@pytest.mark.django_db(transaction=True)
async def test_a_service_is_heard_after_it_commits_and_not_when_it_fails(hub: Hub) -> None:
    heard: list[Message] = []
    await hub.subscribe(TOPIC, heard.append)

    def work(*, fails: bool) -> None:
        with transaction.atomic():
            publish(TOPIC, {"fails": fails})
            if fails:
                transaction.set_rollback(True)

    await db(work, fails=True)
    await db(work, fails=False)
    await soon(lambda: heard)
    assert heard == [{"fails": False}]


@pytest.mark.django_db(transaction=True)
async def test_nobody_in_particular_is_nobody(hub: Hub) -> None:
    with pytest.raises(ValueError, match="whose access"):
        access.changed()


@pytest.mark.django_db(transaction=True)
def test_a_command_without_sockets_has_nobody_to_tell() -> None:
    """Nothing listens in this process, and without Redis no other can."""
    publish(topics.ACCESS, {"user": None, "team": "x"})


async def test_while_the_broker_is_away_sockets_go_on(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Nothing listens at this port. As soon as something does, what was asked for is heard."""
    caplog.set_level(logging.WARNING)
    monkeypatch.setattr(hub, "RETRY_SECONDS", 0.05)
    layer = RedisPubSubChannelLayer(hosts=["redis://127.0.0.1:9/0"])
    monkeypatch.setattr(hub, "get_channel_layer", lambda: layer)
    board, heard = Hub(), list[Message]()
    await board.subscribe(TOPIC, heard.append)
    await board.send(TOPIC, {"n": 1})
    await board.subscribe("team.two", heard.append)
    await board.unsubscribe("team.two", heard.append)
    assert "The channel layer is away" in caplog.text
    assert "did not take a message" in caplog.text

    board._layer = InMemoryChannelLayer()
    board._channel = None
    await soon(lambda: TOPIC in board._joined)
    await board.send(TOPIC, {"n": 2})
    await soon(lambda: heard)
    assert heard == [{"n": 2}]
    await board.close()
    await layer.flush()


def test_installations_on_one_redis_do_not_hear_each_other() -> None:
    """Redis publishes to all its numbered databases: only the names keep two apart."""
    prefixes = {on_redis(f"redis://127.0.0.1:6379{number}")["CONFIG"]["prefix"] for number in ("", "/1", "/2")}
    assert len(prefixes) == 3
