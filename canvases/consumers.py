"""`/ws/canvases/<uuid>`: a socket at a canvas. What is in the frames is the engine's business."""

from __future__ import annotations

import uuid
from typing import Any

from canvases import access
from canvases.engine.room import Room
from canvases.engine.session import Session
from canvases.rooms import here
from workspace.core.gathering import Gathered
from workspace.realtime.closing import Close
from workspace.realtime.sinks import sink_of
from workspace.realtime.sockets import Socket
from workspace.realtime.watching import ANY_TEAM, Watcher

_verdicts: Gathered[access.Knock, access.Verdict] = Gathered(access.judge)


class CanvasConsumer(Socket):
    """One socket of one person at one canvas."""

    room: Room | None = None
    session: Session | None = None
    watcher: Watcher | None = None
    was_told_early = False

    async def connect(self) -> None:
        await self.accept()
        user = self.scope["user"]
        if user is None:
            await self.close(Close.NOT_SIGNED_IN)
            return
        self.watcher = Watcher(user, self._judge, ANY_TEAM)
        await self.watcher.start()  # first: what changes while we look must not be missed
        self.canvas_id: uuid.UUID = self.scope["url_route"]["kwargs"]["canvas_id"]
        verdict = await self._verdict()
        if not verdict.is_signed_in:
            await self.close(Close.NOT_SIGNED_IN)
        elif verdict.entrance is None:
            await self.close(Close.NOT_FOUND)
        else:
            self.watcher.narrow(verdict.entrance.team_id)
            await self._enter(user, verdict.entrance)

    async def _enter(self, user: Any, found: access.Entrance) -> None:
        self.session = Session(
            found.person,
            found.writer,
            sink_of(self),
            speaks_niitty=self.scope["query"].get("niitty") == ["1"],
            language=user.language,
        )
        self.room = await here().enter(self.canvas_id, found.shape, self.session)
        if self.was_told_early:
            await self._judge()

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        if self.room is None or self.session is None:
            return
        if bytes_data is None:
            await self.close(Close.MALFORMED)
            return
        self.room.receive(self.session, bytes_data)

    async def disconnect(self, code: int) -> None:
        if self.watcher is not None:
            await self.watcher.stop()
        if self.room is not None and self.session is not None:
            here().leave(self.room, self.session)
            self.room = None

    async def _verdict(self) -> access.Verdict:
        return await _verdicts.ask(access.Knock(self.scope["user"].pk, self.scope["session_key"], self.canvas_id))

    async def _judge(self) -> None:
        """The person's rights may have changed: apply what they are now, or close with the reason."""
        if self.session is None or self.room is None:
            self.was_told_early = True
            return
        verdict = await self._verdict()
        if not verdict.is_signed_in:
            self._turn_out(Close.NOT_SIGNED_IN)
        elif verdict.entrance is None:
            self._turn_out(Close.FORBIDDEN)
        elif verdict.entrance.writer != self.session.writer and self.room is not None:
            self.session.writer = verdict.entrance.writer
            self.room.greet(self.session)

    def _turn_out(self, code: Close) -> None:
        """Nothing more is delivered from here on, and nothing more is listened to."""
        if self.room is not None and self.session is not None:
            here().leave(self.room, self.session)
            self.room = None
            self.session.sink.close(code, "")
