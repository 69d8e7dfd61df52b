"""Daphne's end of a socket, with our way out (`frames.py`) and with a bound on what is read ahead of the application.

Import it after `daphne.server`, which chooses Twisted's reactor.
"""

from __future__ import annotations

from typing import Any

from daphne.ws_protocol import WebSocketFactory, WebSocketProtocol

from workspace.realtime import metrics
from workspace.realtime.closing import Close
from workspace.realtime.frames import FINAL_TEXT, Outlet, frame

MAX_READ_AHEAD = 64
MAX_READ_AHEAD_BYTES = 512 * 1024
"""Messages, and bytes of them, that wait for the application before reading pauses: its queue knows no limit."""
PAUSE_SECONDS = 0.01
LAST_WORD_SECONDS = 10
"""How long somebody who did not read may take to read why the socket is closed."""


class FrameProtocol(WebSocketProtocol):
    """One socket. Pings, closing handshake and everything that is read stay Autobahn's."""

    outlet: Outlet

    def onConnect(self, request: Any) -> Any:  # noqa: N802 - Autobahn's name
        self.outlet = Outlet(self.transport, self._give_up)
        self._is_paused = False
        self._read_ahead = 0
        return super().onConnect(request)

    def onOpen(self) -> None:  # noqa: N802 - Autobahn's name
        self.transport.unregisterProducer()  # the HTTP channel this connection began with
        super().onOpen()

    def onMessage(self, payload: bytes, isBinary: bool) -> None:  # noqa: N802, N803, FBT001 - Autobahn's names
        """What comes after our closing frame is not for the application."""
        if self.state != self.STATE_OPEN:
            return
        if self.application_queue.empty():
            self._read_ahead = 0
        self._read_ahead += len(payload)
        super().onMessage(payload, isBinary)
        if self.application_queue.qsize() > MAX_READ_AHEAD or self._read_ahead > MAX_READ_AHEAD_BYTES:
            self._pause()

    def _max_message_size_exceeded(self, *_sizes: Any) -> None:
        """Autobahn would hang up without a word, and a client that hears none sends the same again, for ever."""
        self.failedByMe = True  # the rest of it is read and not kept
        metrics.closed(Close.TOO_BIG)
        self.sendClose(code=int(Close.TOO_BIG))

    def serverSend(self, content: Any, binary: bool = False) -> None:  # noqa: N802, FBT001, FBT002 - Daphne's name
        """What an application sends without the extension takes the same way, in the same order."""
        if self.state == self.STATE_CONNECTING:
            self.serverAccept()
        self.outlet.write(frame(content) if binary else frame(content.encode(), FINAL_TEXT))

    def sendCloseFrame(self, *args: Any, **options: Any) -> None:  # noqa: N802 - Autobahn's name
        self.outlet.end()
        super().sendCloseFrame(*args, **options)

    def check_timeouts(self) -> None:
        """Called by Daphne every two seconds."""
        if self.state == self.STATE_OPEN:
            self.outlet.check()
        super().check_timeouts()

    def _give_up(self) -> None:
        metrics.closed(Close.TOO_SLOW)
        self.closeHandshakeTimeout = LAST_WORD_SECONDS
        self.sendClose(code=int(Close.TOO_SLOW))

    def _pause(self) -> None:
        """Read no further until the application has caught up. Asked again and again: its queue tells nobody."""
        if not self._is_paused:
            self._is_paused = True
            self.transport.pauseProducing()
            self.factory.reactor.callLater(PAUSE_SECONDS, self._resume)

    def _resume(self) -> None:
        if self.state == self.STATE_OPEN and not self.application_queue.empty():
            self.factory.reactor.callLater(PAUSE_SECONDS, self._resume)
        elif self.state != self.STATE_CLOSED:
            self._is_paused = False
            self.transport.resumeProducing()


class FrameFactory(WebSocketFactory):
    protocol = FrameProtocol
