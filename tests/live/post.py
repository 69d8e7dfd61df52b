"""A mail server that counts, and a worker process beside it."""

from __future__ import annotations

import os
import signal
import socketserver
import threading
from collections.abc import Callable
from pathlib import Path

from tests.servers import Server, free_port


class MailServer:
    """Speaks as much SMTP as Django does. `arrived` has the addresses in order; `on_letter(number)` is called when a
    letter's text is complete and not yet acknowledged, `on_sender(number)` before anything of it is known."""

    def __init__(self) -> None:
        self.arrived: list[str] = []
        self.on_letter: Callable[[int], None] = lambda _number: None
        self.on_sender: Callable[[int], None] = lambda _number: None
        self.port = free_port()
        outer = self

        class Talk(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                outer.talk(self)

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", self.port), Talk)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def talk(self, with_: socketserver.StreamRequestHandler) -> None:
        def say(line: str) -> None:
            with_.wfile.write(f"{line}\r\n".encode())

        recipient = ""
        say("220 here")
        for raw in with_.rfile:
            line = raw.decode().strip()
            verb = line[:4].upper()
            if verb == "MAIL":
                self.on_sender(len(self.arrived) + 1)
            if verb == "RCPT":
                recipient = line.partition("<")[2].partition(">")[0]
            if verb == "DATA":
                say("354 go on")
                while with_.rfile.readline().strip(b"\r\n") != b".":
                    pass
                self.arrived.append(recipient)
                self.on_letter(len(self.arrived))
            say("221 bye" if verb == "QUIT" else "250 yes")
            if verb == "QUIT":
                return

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class WorkerProcess(Server):
    """`manage.py worker`, which has no port."""

    def __init__(self, folder: Path, mail: MailServer, **settings: str) -> None:
        super().__init__(folder, "worker", NIITTY_EMAIL_URL=f"smtp://127.0.0.1:{mail.port}", **settings)

    def _command(self) -> list[str]:
        return ["manage.py", "worker"]

    def _answers(self) -> bool:
        return "The worker has begun." in self.log.read_text()

    def start(self) -> None:
        self.log.write_text("")
        super().start()

    def kill(self, how: signal.Signals = signal.SIGKILL) -> None:
        """At once, from whatever thread, and without waiting."""
        if self.pid is not None:
            os.kill(self.pid, how)
