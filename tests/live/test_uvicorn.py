"""The same application on another ASGI server: the same tests hold."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.api import Script
from tests.live.client import Editor
from tests.live.patience import notes_with, until
from tests.live.test_backpressure import (
    test_a_flood_is_closed_and_costs_no_memory,
    test_clients_that_do_not_read_are_closed_and_cost_no_memory,
)
from tests.live.test_hostile import test_hostile_frames_end_one_socket_and_reach_nobody
from tests.live.test_standard_client import test_unmodified_y_websocket_clients_edit_together
from tests.servers import Server, Uvicorn, UvicornWithoutLifespan, serving

__all__ = [  # collected here, too, with the fixture below
    "test_a_flood_is_closed_and_costs_no_memory",
    "test_clients_that_do_not_read_are_closed_and_cost_no_memory",
    "test_hostile_frames_end_one_socket_and_reach_nobody",
    "test_unmodified_y_websocket_clients_edit_together",
]
pytestmark = pytest.mark.live


@pytest.fixture
def server(tmp_path: Path, demo: Path) -> Iterator[Server]:
    with serving(tmp_path, demo, Uvicorn) as running:
        yield running


@pytest.mark.parametrize("kind", [Uvicorn, UvicornWithoutLifespan])
async def test_two_people_edit_together(tmp_path: Path, demo: Path, kind: type[Server]) -> None:
    with serving(tmp_path, demo, kind) as server:
        people = [await asyncio.to_thread(Script, server, name) for name in ("joni", "elif")]
        canvas = await asyncio.to_thread(people[0].canvas, 2)
        editors = [Editor(person, person.id, canvas, f"editor {number}") for number, person in enumerate(people)]
        stop = asyncio.Event()
        running = [asyncio.create_task(editor.run(0.05, stop)) for editor in editors]
        await until(lambda: all(len(editor.acknowledged) > 5 for editor in editors))
        stop.set()
        await asyncio.wait_for(asyncio.gather(*running), 20)
        for editor in editors:
            assert editor.refused == []
            await notes_with(people[0], canvas, editor.acknowledged)
        assert await asyncio.to_thread(server.stop) == 0, server.log.read_text()
