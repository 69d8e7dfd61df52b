"""Beginning and end of a process under servers that speak ASGI's lifespan, such as uvicorn. Ours does it by itself."""

from __future__ import annotations

from typing import Any

from workspace.core.database import db, prepare
from workspace.core.tasks import Tasks
from workspace.realtime import lifetime


async def lifespan(scope: Any, receive: Any, send: Any) -> None:
    tasks = Tasks()
    await receive()
    await db(prepare)
    tasks.start(lifetime.begin())
    await send({"type": "lifespan.startup.complete"})
    await receive()
    await tasks.cancel()
    await lifetime.end()
    await send({"type": "lifespan.shutdown.complete"})
