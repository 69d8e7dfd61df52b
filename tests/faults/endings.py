"""Servers that end: by force, and on request."""

from __future__ import annotations

import asyncio
import signal
import time

from tests.faults.history import crowd
from tests.faults.registry import Run, fault

BACK_SECONDS = 10.0


@fault("F1", ends_servers=True)
async def killed(run: Run) -> str:
    """SIGKILL at random moments while ten people write: nothing acknowledged is lost, all are back within 10 s."""
    async with crowd(run, 10, 0.1) as everybody:
        for server in run.rng.sample(run.stage.servers, run.amount(1, 2)):
            await asyncio.sleep(run.rng.uniform(0, 0.5))
            await asyncio.to_thread(server.stop, signal.SIGKILL)
            await everybody.until_acknowledged(1, BACK_SECONDS)
            await asyncio.to_thread(server.start)
        await everybody.until_all_acknowledged(BACK_SECONDS)
        absences = [seconds for editor in everybody.editors for seconds in editor.absences]
        assert max(absences) <= BACK_SECONDS, f"somebody was away for {max(absences):.1f} s"
        found = await everybody.agree()
    return f"{run.amount(1, 2)} kills, {len(absences)} lost connections, longest absence {max(absences):.1f} s; {found}"


@fault("F2", ends_servers=True)
async def terminated(run: Run) -> str:
    """SIGTERM while people write: everybody there hears 4012, the process exits with 0 within 10 s."""
    async with crowd(run, 10, 0.1) as everybody:
        server = run.rng.choice(run.stage.servers)
        here = everybody.editors[run.stage.servers.index(server) :: 2]
        await asyncio.sleep(run.rng.uniform(0, 0.5))
        started = time.monotonic()
        status = await asyncio.to_thread(server.stop, signal.SIGTERM)
        took = time.monotonic() - started
        assert status == 0, f"exit status {status}"
        assert took <= 10, f"it took {took:.1f} s"
        codes = [editor.close_codes for editor in here]
        assert codes == [[4012]] * len(here), codes
        await everybody.until_acknowledged(1, BACK_SECONDS)
        await asyncio.to_thread(server.start)
        await everybody.until_all_acknowledged(BACK_SECONDS)
        found = await everybody.agree()
    return f"{len(here)} heard 4012, exit 0 after {took:.1f} s; {found}"
