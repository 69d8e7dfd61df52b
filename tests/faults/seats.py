"""Two hundred people want the thirty seats of a meeting at the same moment."""

from __future__ import annotations

import asyncio
import json
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from tests.faults.cast import Person, signed_in
from tests.faults.registry import Run, fault
from tests.live.api import Window

CROWD, SEATS, PER_TEAM, TEAMS, AT_ONCE = 200, 30, 4, 10, 40
PATIENCE = 60.0
"""Seconds for everybody on a machine with much else to do; it took eleven beside four other jobs on two processors."""


def gather() -> None:
    """Runs in the servers' shell: a meeting, its owner, and people of ten teams; prints who they are."""
    from teams.models import Membership, ProgrammeRole  # noqa: PLC0415 - models need Django to be set up
    from tests import make, people  # noqa: PLC0415
    from workspace.meetings.models import Meeting  # noqa: PLC0415

    with transaction.atomic():
        programme = make.programme("Crowded")
        starts, mark = timezone.now() + timedelta(days=3), time.monotonic_ns()
        times = {"starts_at": starts, "ends_at": starts + timedelta(hours=4)}
        meeting = Meeting.objects.create(
            programme=programme, title="Crowded", seats=SEATS, seats_per_team=PER_TEAM, **times
        )
        owner = people.somebody(f"Owner{mark}")
        ProgrammeRole.objects.create(programme=programme, user=owner, role="owner")
        teams = [make.team(programme, f"Team {number}") for number in range(TEAMS)]
        crowd = [people.somebody(f"P{mark}x{number}") for number in range(CROWD)]
        places = zip(crowd, teams * CROWD, strict=False)
        Membership.objects.bulk_create(Membership(user=user, team=team, role="stakeholder") for user, team in places)
        made = {"meeting": str(meeting.pk), "people": [signed_in(user) for user in [owner, *crowd]]}
        print(json.dumps(made))  # noqa: T201


@fault("F42")
async def run_on_seats(run: Run) -> str:
    """Two processes, 200 people for 30 seats at once: never more seated than seats, in all and per team; seats that are
    given back while others ask go to the first in line."""
    command = "from tests.faults import seats; seats.gather()"
    made = json.loads(await asyncio.to_thread(run.stage.servers[0].manage, "shell", "-v", "0", "--command", command))
    owner, *crowd = [_window(run, number, Person(**who)) for number, who in enumerate(made["people"])]
    path = f"/meetings/{made['meeting']}"
    took = await _all_at_once(crowd, lambda window: window.call("PUT", f"{path}/registration/", {"seat": True}))
    assert took < PATIENCE, f"{CROWD} people took {took:.1f} s"
    rows = _check(owner, made["meeting"])
    seated = [row for row in rows if row["state"] == "seated"]

    leaving = {row["person"]["id"] for row in run.rng.sample(seated, 10)}
    back = [window for window in crowd if window.id in leaving]
    again = await _all_at_once(back, lambda window: window.call("DELETE", f"{path}/registration/"))
    after = _check(owner, made["meeting"])
    kept = {row["id"] for row in seated} - {row["id"] for row in rows if row["person"]["id"] in leaving}
    assert kept <= {row["id"] for row in after if row["state"] == "seated"}, "nobody loses a seat"
    return f"{CROWD} asked in {took:.1f} s, {len(seated)} sit; 10 gave back in {again:.1f} s, as many moved up"


def _window(run: Run, number: int, person: Person) -> Window:
    return run.stage.windows(person)[number % 2]


async def _all_at_once(windows: list[Window], do: Callable[[Window], Any]) -> float:
    started = time.monotonic()
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        await asyncio.gather(*(loop.run_in_executor(pool, do, window) for window in windows))
    return time.monotonic() - started


def _check(owner: Window, meeting: str) -> list[dict[str, Any]]:
    """Everybody's registration, when no promise is broken: the limits hold, and nobody waits who could sit."""
    rows: list[dict[str, Any]] = []
    query = f"/registrations/?meeting={meeting}&page_size=200"
    while query:
        page = owner.call("GET", query)
        rows += page["results"]
        query = (page["next"] or "").partition("/api/v1")[2]
    by_team = Counter(row["team"]["name"] for row in rows if row["state"] == "seated")
    assert by_team.total() == SEATS, by_team
    assert max(by_team.values()) <= PER_TEAM, by_team
    return rows
