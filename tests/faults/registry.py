"""The list of faults, and how one is made to happen."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tests.faults.cast import Place
from tests.faults.stage import Stage
from tests.live.api import Window

BOTH = ("postgres", "sqlite")
KNOWN = "autobahn.exception.Disconnected: Attempt to send on a closed protocol"
"""A traceback the sockets' sink still writes when a client goes at the wrong moment; it harms nobody."""
PATIENCE = 300.0
"""Seconds a fault may take, unless it says otherwise."""


@dataclass
class Run:
    """One fault, once: its own place, its own dice."""

    stage: Stage
    place: Place
    rng: random.Random
    seed: int
    is_long: bool

    def windows(self, who: str = "Alice") -> list[Window]:
        return self.stage.windows(who)

    def amount(self, short: int, long: int) -> int:
        return long if self.is_long else short


Scene = Callable[[Run], Awaitable[str]]


@dataclass(frozen=True)
class Fault:
    """`scene` makes it happen, checks what must hold, and returns a line on what was seen.

    `databases`: where it can happen; the short form takes the first one only. `long_seeds`: no more in the long form,
    for what takes minutes. `patience`: seconds after which it has failed when it is still going on.
    """

    number: str
    scene: Scene
    databases: tuple[str, ...]
    ends_servers: bool
    with_victims: bool
    tracebacks: bool
    known: str
    long_seeds: int | None
    patience: float

    @property
    def title(self) -> str:
        return (self.scene.__doc__ or "").strip().partition("\n")[0]


FAULTS: dict[str, Fault] = {}


def fault(
    number: str,
    *,
    databases: tuple[str, ...] = BOTH,
    ends_servers: bool = False,
    with_victims: bool = False,
    tracebacks: bool = False,
    known: str = "",
    long_seeds: int | None = None,
    patience: float = PATIENCE,
) -> Callable[[Scene], Scene]:
    """Register a scene. `ends_servers`: it ends server processes itself; `tracebacks`: a service is away, so that
    requests may fail with a traceback in the log; `known`: a defect not mended yet, by which the promise may break."""

    def register(scene: Scene) -> Scene:
        FAULTS[number] = Fault(
            number, scene, databases, ends_servers, with_victims, tracebacks, known, long_seeds, patience
        )
        return scene

    return register


def happen(fault: Fault, stage: Stage, seed: int, *, is_long: bool) -> str:
    """Make it happen once and return the line about it. Raises AssertionError when a promise is broken."""
    stage.start()
    place = stage.cast.place(with_victims=fault.with_victims)
    run = Run(stage, place, random.Random(f"{fault.number} {seed}"), seed, is_long)
    before, said, started = [server.pid for server in stage.servers], stage.listen(), time.monotonic()
    found = asyncio.run(asyncio.wait_for(_scene(fault, run), fault.patience))
    lines = said()
    tracebacks = sum(line.startswith("Traceback") for line in lines) - sum(KNOWN in line for line in lines)
    after = [server.pid for server in stage.servers]
    assert fault.ends_servers or after == before, f"a server process ended: {before} -> {after}"
    assert fault.tracebacks or not tracebacks, "\n".join(["tracebacks in the log:", *lines[-60:]])
    told = f", {tracebacks} tracebacks" if tracebacks else ""
    took = time.monotonic() - started
    return f"{fault.number:4} {stage.database:8} seed {seed:2}  {found}{told} ({took:.1f} s)"


async def _scene(fault: Fault, run: Run) -> str:
    try:
        return await fault.scene(run)
    except AssertionError as broken:
        if not fault.known:
            raise
        return f"KNOWN DEFECT, {fault.known}: {broken}"
