"""Services that go away under load: Redis, PostgreSQL."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import Callable
from urllib.error import HTTPError

from tests.faults.history import AGREE_SECONDS, crowd
from tests.faults.registry import Run, fault
from tests.faults.services import OwnRedis
from tests.live.wire import Wire

BACK_SECONDS = 10.0


@fault("F3", databases=("postgres",), tracebacks=True)
async def redis_away(run: Run) -> str:
    """Redis flushed, stopped and started under load: edits go on, people come in, both servers are soon in step."""
    redis = run.stage.redis
    async with crowd(run, 6, 0.1) as everybody:
        await asyncio.to_thread(redis.flush)
        await everybody.until_acknowledged(1)
        await asyncio.to_thread(redis.stop)
        await everybody.until_acknowledged(3)
        refused = await _come_in(run)
        await asyncio.sleep(run.rng.uniform(0, run.amount(2, 30)))
        await everybody.until_acknowledged(1)
        await asyncio.to_thread(redis.start)
        await everybody.until_acknowledged(3)
        await asyncio.to_thread(redis.stop)
        await asyncio.to_thread(redis.start)
        await everybody.until_all_acknowledged(BACK_SECONDS)
        found = await everybody.agree()
        lost = [code for editor in everybody.editors for code in editor.close_codes]
        assert not lost, f"sockets were closed: {lost}"
    assert not refused, f"while Redis was away: {refused}"
    return f"flushed, stopped twice, people came in while it was away; {found}"


@fault("F3b", databases=("postgres",), tracebacks=True, long_seeds=1, patience=900.0)
async def restless_redis(run: Run) -> str:
    """Ten minutes of edits while Redis is flushed, restarted and killed at random: no copy is different in the end."""
    redis, happened = run.stage.redis, 0
    acts = (redis.flush, _restarted(redis), _restarted(redis, signal.SIGKILL))
    until = time.monotonic() + run.amount(4, 600)
    async with crowd(run, 6, 0.3) as everybody:
        while time.monotonic() < until:
            await asyncio.to_thread(run.rng.choice(acts))
            happened += 1
            await everybody.until_acknowledged(1)
            await asyncio.sleep(run.rng.uniform(0, 3))
        await everybody.until_all_acknowledged(BACK_SECONDS)
        found = await everybody.agree()
        lost = [code for editor in everybody.editors for code in editor.close_codes]
        assert not lost, f"sockets were closed: {lost}"
    return f"Redis flushed, restarted or killed {happened} times; {found}"


@fault("F9", databases=("postgres",), tracebacks=True)
async def partition(run: Run) -> str:
    """One server no longer reaches Redis, and is not told: edits are saved there, both servers are soon in step."""
    async with crowd(run, 6, 0.1) as everybody:
        run.stage.line.cut()
        try:
            assert not await asyncio.to_thread(OwnRedis.answers_by, run.stage.line.port)
            await everybody.until_acknowledged(2)
            apart = run.rng.uniform(1, run.amount(3, 30))
            await asyncio.sleep(apart)
            await everybody.until_acknowledged(2)
            found = await everybody.until_in_step()
        finally:
            run.stage.line.mend()
        assert await asyncio.to_thread(OwnRedis.answers_by, run.stage.line.port)
        await everybody.until_acknowledged(1)
        await everybody.until_all_acknowledged(BACK_SECONDS)
        agreed = await everybody.agree()
        lost = [code for editor in everybody.editors for code in editor.close_codes]
        assert not lost, f"sockets were closed: {lost}"
    return f"apart for {apart:.1f} s, an edit still came across after {found:.1f} s; {agreed}"


def _restarted(redis: OwnRedis, how: signal.Signals = signal.SIGTERM) -> Callable[[], None]:
    def act() -> None:
        redis.stop(how)
        redis.start()

    return act


async def _come_in(run: Run) -> list[str]:
    """What does not work while Redis is away, of what opening a canvas needs."""
    window, failed = run.windows()[0], []
    wire = Wire()
    async with wire.at(window.door(run.place.canvas)):
        if not await wire.until(lambda: wire.is_in_step):
            failed.append("a socket by cookie")
    for method, path in (("GET", "/me/"), ("GET", f"/canvases/{run.place.canvas}/"), ("POST", "/realtime/tickets/")):
        try:
            await asyncio.to_thread(window.call, method, path, {} if method == "POST" else None)
        except HTTPError as error:
            failed.append(f"{method} {path}: {error.code}")
    return failed


@fault("F4", databases=("postgres",), tracebacks=True)
async def postgres_away(run: Run) -> str:
    """PostgreSQL crashed and started, then its connections ended again and again: "Saved" waits, nothing is lost."""
    postgres = run.stage.postgres
    assert postgres is not None
    async with crowd(run, 6, 0.1) as everybody:
        await asyncio.to_thread(postgres.crash)
        saved = await everybody.until_quiet()
        await asyncio.sleep(run.rng.uniform(0.5, run.amount(2, 10)))
        assert everybody.acknowledged == saved, "acknowledged what no database has"
        await asyncio.to_thread(postgres.start)
        started = time.monotonic()
        await everybody.until_acknowledged(1, BACK_SECONDS)
        back = time.monotonic() - started
        ended = 0
        for _ in range(run.amount(3, 30)):
            ended += await asyncio.to_thread(postgres.end_connections)
            await asyncio.sleep(run.rng.uniform(0.05, 0.3))
        last = await everybody.until_all_acknowledged(BACK_SECONDS)
        found = await everybody.agree(seconds=AGREE_SECONDS)
    return f"saved again {back:.1f} s after the start, {ended} connections ended, all saved after {last:.1f} s; {found}"
