"""Rights that are taken away while sockets are open."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable

from websockets.exceptions import ConnectionClosed

from tests.faults.cast import LOSSES, PASSWORD, Person
from tests.faults.history import crowd, edits
from tests.faults.registry import Run, fault
from tests.live.api import Window
from tests.live.wire import Wire
from workspace.realtime.closing import Close

SOON = 2.0
AUTH = "/_allauth/browser/v1"


@fault("F19", with_victims=True)
async def rights_taken(run: Run) -> str:
    """Role, membership, sign-in, password, account or the whole team taken away: felt within 2 s at both servers."""
    slowest = {}
    async with crowd(run, 2, 0.1) as everybody:
        for why in LOSSES:
            if why == "archive":  # nobody writes in an archived team
                await everybody.until_all_acknowledged(10)
            slowest[why] = await _lose(run, why, run.place.victims[why])
        found = await everybody.agree()
        kept = edits(everybody.editors[0].sheet.texts())
        assert not {text for text in kept if text.startswith("after")}, "written without the right to"
    told = ", ".join(f"{why} {seconds:.2f} s" for why, seconds in slowest.items())
    return f"felt after: {told}; {found}"


async def _lose(run: Run, why: str, victim: Person) -> float:
    """Take it away at the second server; returns the seconds until the sockets at both felt it."""
    windows = run.stage.windows(victim)
    wires = [Wire(), Wire()]
    async with contextlib.AsyncExitStack() as sockets:
        for wire, window in zip(wires, windows, strict=True):
            await sockets.enter_async_context(wire.at(window.door(run.place.canvas)))
            assert await wire.until(lambda wire=wire: wire.is_in_step), f"{why}: not let in"  # type: ignore[misc]
        await asyncio.to_thread(_take_away(run, why, victim, windows[1]))
        started = time.monotonic()
        await asyncio.gather(*(_feels(wire, why) for wire in wires))
        took = time.monotonic() - started
        for wire in wires:
            await _write_anyway(wire, victim)
        heard = [wire.sheet.fingerprint() for wire in wires]
        if why in {"removal", "sign_out", "deactivated"}:
            await asyncio.sleep(0.3)
            assert [wire.sheet.fingerprint() for wire in wires] == heard, f"{why}: still told what others write"
    return took


def _take_away(run: Run, why: str, victim: Person, own: Window) -> Callable[[], object]:
    """What takes it away, as somebody would do it. A command is another process, and slow; it counts from its end."""
    alice = run.windows()[1]
    if why in {"role", "removal"}:
        members = alice.call("GET", f"/memberships/?team={run.place.team}&page_size=100")["results"]
        path = next(f"/memberships/{each['id']}/" for each in members if each["person"]["id"] == victim.id)
        if why == "role":
            return lambda: alice.call("PATCH", path, {"role": "guest"})
        return lambda: alice.call("DELETE", path)
    if why == "sign_out":
        return lambda: _sign_out(own)
    if why == "password":
        words = {"current_password": PASSWORD, "new_password": "birches-in-may-9"}
        return lambda: own.call("POST", "/account/password/change", words, below=AUTH)
    if why == "deactivated":
        return lambda: run.stage.servers[1].manage("deactivate_user", victim.email)
    return lambda: run.windows("Olga")[1].call("POST", f"/teams/{run.place.team}/archive/", {})


def _sign_out(own: Window) -> None:
    """allauth answers a sign-out with 401: nobody is signed in now."""
    with contextlib.suppress(OSError):
        own.call("DELETE", "/auth/session", below=AUTH)


async def _feels(wire: Wire, why: str) -> None:
    if why in {"role", "archive"}:
        less = "contribute" if why == "role" else "read"
        assert await wire.until(lambda: wire.hellos[-1]["access"] == less, SOON), f"{why}: still {wire.hellos[-1]}"
        return
    expected = Close.FORBIDDEN if why == "removal" else Close.NOT_SIGNED_IN
    code = await wire.until_closed(SOON)
    assert code == expected, f"{why}: closed with {code}"


async def _write_anyway(wire: Wire, victim: Person) -> None:
    """A note where only core members write; refused at once, if anybody listens at all."""
    update = wire.sheet.add_note(victim.id, "after", block="promise", type="agreement")
    with contextlib.suppress(ConnectionClosed):
        number = await wire.change(update)
        assert await wire.until(lambda: number in wire.refused, SOON), "written without the right to"
