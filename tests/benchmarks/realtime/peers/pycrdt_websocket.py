"""usage: python pycrdt_websocket.py PORT FILE: pycrdt-websocket on uvicorn, every room stored in SQLite.

Runs in an environment of its own (requirements.txt beside it), so nothing of Niitty is imported.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
from typing import Any

import uvicorn
from pycrdt.store import SQLiteYStore, YDocNotFound  # type: ignore[import-not-found]
from pycrdt.websocket import ASGIServer, WebsocketServer, YRoom  # type: ignore[import-not-found]


class Stored(WebsocketServer):
    """Loads a room's document before anybody enters it."""

    def __init__(self, file: str) -> None:
        super().__init__(auto_clean_rooms=False)
        self._store = type("Store", (SQLiteYStore,), {"db_path": file})
        self._opening = asyncio.Lock()

    async def get_room(self, name: str) -> Any:
        async with self._opening:
            if name not in self.rooms:
                self.rooms[name] = await self._open(name)
        return self.rooms[name]

    async def _open(self, name: str) -> Any:
        store: Any = self._store(name)
        room = YRoom(ready=False, ystore=store)
        await self.start_room(room)
        await store.started.wait()
        with contextlib.suppress(YDocNotFound):
            await store.apply_updates(room.ydoc)
        room.ready = True
        return room


async def main(port: int, file: str) -> None:
    async with Stored(file) as rooms:
        config = uvicorn.Config(
            ASGIServer(rooms), host="127.0.0.1", port=port, log_level="warning", ws_per_message_deflate=False
        )
        await uvicorn.Server(config).serve()


asyncio.run(main(int(sys.argv[1]), sys.argv[2]))
