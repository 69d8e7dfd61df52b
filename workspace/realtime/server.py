"""Daphne, run by us: so that SIGTERM closes sockets with a code clients understand, finishes the log, and exits with 0.

Daphne's own signal handling leaves sockets hanging and can end in a segmentation fault (docs/adr/0006).
"""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import Callable
from typing import Any

from daphne.server import Server
from twisted.internet import reactor as installed_reactor

from workspace.realtime import lifetime
from workspace.realtime.bodies import BoundedFactory
from workspace.realtime.frames import EXTENSION
from workspace.realtime.protocols import FrameFactory

logger = logging.getLogger(__name__)

MAX_FRAME = 256 * 1024
CONNECT_SECONDS = 20
CLOSE_SECONDS = 20
REAP_SECONDS = 1.2
"""Daphne looks after ended applications once a second; stopping before that makes it complain."""


class GracefulServer(Server):
    """Daphne with our protocols, that remembers its ports, so that they can be closed."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.ports: list[Any] = []
        self.beginning: asyncio.Future[None] | None = None

    @property
    def ws_factory(self) -> FrameFactory:
        return self._ws_factory

    @ws_factory.setter
    def ws_factory(self, made: Any) -> None:
        """Daphne's `run` makes a factory of its own, and sets its options afterwards. Ours takes its place."""
        self._ws_factory = FrameFactory(self, server=self.server_name)

    @property
    def http_factory(self) -> BoundedFactory:
        return self._http_factory

    @http_factory.setter
    def http_factory(self, made: Any) -> None:
        self._http_factory = BoundedFactory(self)

    def create_application(self, protocol: Any, scope: dict[str, Any]) -> Any:
        if scope["type"] == "websocket":
            scope["extensions"] = {EXTENSION: protocol.outlet}
        return super().create_application(protocol, scope)

    def listen_success(self, port: Any) -> None:
        super().listen_success(port)
        self.ports.append(port)
        reactor.callLater(0, self._begin)  # not now: until it runs, asyncio knows another loop than the reactor's

    def _begin(self) -> None:
        self.beginning = asyncio.ensure_future(lifetime.begin())


def run(application: Any, *, host: str, port: int, ready: Callable[[], None]) -> None:
    """Serve until SIGTERM or SIGINT. `ready` is called when the port is open."""
    server = GracefulServer(
        application=application,
        endpoints=[f"tcp:port={port}:interface={host}"],
        signal_handlers=False,
        websocket_max_message_size=MAX_FRAME,
        websocket_max_frame_size=MAX_FRAME,
        websocket_connect_timeout=CONNECT_SECONDS,
        application_close_timeout=CLOSE_SECONDS,
        ready_callable=ready,
        server_name="niitty",
    )
    stopping = _Stopping(server)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stopping.ask)
    server.run()


reactor: Any = installed_reactor


class _Stopping:
    """The first signal starts the end; further ones change nothing."""

    def __init__(self, server: GracefulServer) -> None:
        self._server = server
        self._task: asyncio.Task[None] | None = None

    def ask(self, number: int, frame: Any) -> None:
        reactor.callFromThread(self._start)

    def _start(self) -> None:
        if self._task is None:
            logger.info("Stopping: telling everybody, finishing the log")
            self._task = asyncio.ensure_future(self._end())

    async def _end(self) -> None:
        for port in self._server.ports:
            port.stopListening()
        await lifetime.end()
        await asyncio.sleep(REAP_SECONDS)
        reactor.stop()
