"""The rooms of this process, on the database and the hub."""

from __future__ import annotations

import asyncio
from weakref import WeakKeyDictionary

from canvases.engine.rooms import Rooms
from canvases.metrics import ROOMS, WAITING, Counting
from canvases.relay import HubRelay
from canvases.store import DatabaseStore

_of_loop: WeakKeyDictionary[asyncio.AbstractEventLoop, Rooms] = WeakKeyDictionary()


def here() -> Rooms:
    """The rooms of the running event loop."""
    loop = asyncio.get_running_loop()
    if loop not in _of_loop:
        _of_loop[loop] = Rooms(DatabaseStore(), HubRelay(), Counting())
    return _of_loop[loop]


ROOMS.set_function(lambda: sum(rooms.open for rooms in list(_of_loop.values())))
WAITING.set_function(lambda: sum(rooms.waiting for rooms in list(_of_loop.values())))
