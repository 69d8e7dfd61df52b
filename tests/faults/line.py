"""A line to a service that can be cut as networks are: nobody is told, nothing arrives any more."""

from __future__ import annotations

import contextlib
import socket
import threading

CHUNK = 64 * 1024


class Line:
    """Listens on `port`, and passes everything on to another port of this machine while it is whole."""

    def __init__(self, to: int) -> None:
        self._to = to
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._open: set[socket.socket] = set()
        self._whole = threading.Event()
        self._whole.set()
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """From now on what is sent is neither delivered nor refused, also by connections made meanwhile."""
        self._whole.clear()

    def mend(self) -> None:
        """New connections work. Those from before are gone, as they mostly are after a cut."""
        self._hang_up()
        self._whole.set()

    def close(self) -> None:
        self._listener.close()
        self._hang_up()
        self._whole.set()

    def _hang_up(self) -> None:
        for end in tuple(self._open):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._carry, args=(near,), daemon=True).start()

    def _carry(self, near: socket.socket) -> None:
        with near, contextlib.suppress(OSError):
            self._open.add(near)
            self._whole.wait()
            with socket.create_connection(("127.0.0.1", self._to)) as far:
                self._open.add(far)
                back = threading.Thread(target=self._pass_on, args=(far, near), daemon=True)
                back.start()
                self._pass_on(near, far)
                back.join()
            self._open.discard(far)
        self._open.discard(near)

    def _pass_on(self, source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(CHUNK):
                self._whole.wait()
                sink.sendall(data)
        for end in (source, sink):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
