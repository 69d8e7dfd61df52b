"""People at one canvas through two server processes: they see and follow each other, and hear what a host says."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import connect

from canvases.engine import framing, neighbours
from canvases.engine.framing import Presence
from tests.faults.services import OwnRedis, absent
from tests.live.api import Script
from tests.live.patience import until
from tests.live.wire import Wire
from tests.servers import Server, serving

pytestmark = pytest.mark.live

SECRET = "of two servers that are one, for a test and for nothing else"


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory, demo: Path) -> Iterator[list[Server]]:
    """Two servers on one database and one Redis; none where there is no Redis to be had."""
    missing = absent("sqlite")
    if missing:
        print(f"LEFT OUT: two processes, because {missing} is not installed.")  # noqa: T201
        assert os.environ.get("CI") != "true", f"{missing} is not installed"
        yield []
        return
    with contextlib.ExitStack() as ending:
        redis = OwnRedis()
        ending.callback(redis.close)
        redis.start()
        settings = {"NIITTY_REDIS_URL": redis.url, "NIITTY_SECRET_KEY": SECRET}
        folder = tmp_path_factory.mktemp("pair")
        first = ending.enter_context(serving(folder, demo, Server, **settings))
        second = Server(folder, "second", **settings)
        ending.callback(second.close)
        second.start()
        yield [first, second]


@contextlib.asynccontextmanager
async def events(caller: Script) -> AsyncIterator[list[dict[str, Any]]]:
    """What somebody's page hears."""
    heard: list[dict[str, Any]] = []
    address = f"ws://localhost:{caller.server.port}/ws/events?ticket={await asyncio.to_thread(caller.ticket)}"
    async with connect(address) as socket:

        async def listen() -> None:
            while True:
                heard.append(json.loads(await socket.recv()))

        listening = asyncio.create_task(listen())
        yield heard
        listening.cancel()


async def be_at(wire: Wire, client: int, clock: int, block: str) -> None:
    """What a page says of where its person is (`help/useFollowing.ts`)."""
    state = json.dumps({"spot": {"block": block, "note": ""}})
    await wire.send(framing.presences([Presence(client, clock, state)]))


def spot(wire: Wire, client: int) -> str | None:
    """The block at which that client is, as far as this one was told."""
    state = json.loads(wire.presences.get(client, "null"))
    return state["spot"]["block"] if state else None


async def test_people_of_two_processes_follow_each_other(pair: list[Server]) -> None:
    if not pair:
        return
    joni, elif_ = await asyncio.gather(*map(asyncio.to_thread, (Script, Script), pair, ("joni", "elif")))
    canvas = await asyncio.to_thread(joni.canvas, 2)
    one, two = Wire(), Wire()
    async with one.at(await asyncio.to_thread(joni.door, canvas)):
        await be_at(one, 11, 1, "heard")
        async with two.at(await asyncio.to_thread(elif_.door, canvas)):
            await until(lambda: spot(two, 11) == "heard")
            await be_at(two, 22, 1, "unheard")
            await be_at(one, 11, 2, "unheard")
            await until(lambda: spot(two, 11) == "unheard" and spot(one, 22) == "unheard")
            assert json.loads(one.presences[22])["user"]["id"] == elif_.id
        await until(lambda: spot(one, 22) is None)


async def test_a_host_is_heard_at_every_process(pair: list[Server]) -> None:
    if not pair:
        return
    joni, elif_ = await asyncio.gather(*map(asyncio.to_thread, (Script, Script), pair, ("joni", "elif")))
    canvas = await asyncio.to_thread(joni.canvas, 2)
    async with events(elif_) as heard:
        await asyncio.to_thread(joni.call, "POST", f"/canvases/{canvas}/call/", {"block": "unheard"})
        await until(lambda: any(event["type"] == "canvas_call" for event in heard))
        call = next(event for event in heard if event["type"] == "canvas_call")
        assert (call["block"], call["by"]["id"]) == ("unheard", joni.id)

        state = await asyncio.to_thread(elif_.call, "GET", f"/canvases/{canvas}/clock/")
        start = {"command": "start", "revision": state["revision"], "step": 1}
        await asyncio.to_thread(joni.call, "POST", f"/canvases/{canvas}/clock/", start)
        await until(lambda: any(event["type"] == "canvas_clock" for event in heard))
        told = next(event["clock"] for event in heard if event["type"] == "canvas_clock")
        asked = await asyncio.to_thread(elif_.call, "GET", f"/canvases/{canvas}/clock/")
        assert (told["step"], told["ends_at"], told["revision"]) == (1, asked["ends_at"], asked["revision"])


async def test_people_of_a_process_that_was_killed_have_left(pair: list[Server]) -> None:
    if not pair:
        return
    joni, elif_ = await asyncio.gather(*map(asyncio.to_thread, (Script, Script), pair, ("joni", "elif")))
    canvas = await asyncio.to_thread(joni.canvas, 2)
    one, two = Wire(), Wire()
    async with one.at(await asyncio.to_thread(joni.door, canvas)):
        await be_at(one, 11, 1, "heard")
        async with two.at(await asyncio.to_thread(elif_.door, canvas)):
            await until(lambda: spot(two, 11) == "heard")
            await asyncio.to_thread(pair[0].stop, signal.SIGKILL)
            assert await two.until(lambda: spot(two, 11) is None, 3 * neighbours.SILENT_SECONDS)
