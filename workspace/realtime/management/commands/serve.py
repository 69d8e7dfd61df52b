from __future__ import annotations

import socket
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.module_loading import import_string

from workspace.core.database import prepare
from workspace.realtime import metrics


class Command(BaseCommand):
    help = "Serve Niitty over HTTP and sockets until SIGTERM."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--host", default="127.0.0.1", help="address to listen on; 0.0.0.0 for all")

    def handle(self, *, port: int, host: str, **options: Any) -> None:
        _require_free(host, port)
        prepare()
        if settings.METRICS_PORT:
            _require_free(settings.METRICS_HOST, settings.METRICS_PORT)
            metrics.serve(settings.METRICS_HOST, settings.METRICS_PORT)
        from workspace.realtime.server import run  # noqa: PLC0415 - installs Twisted's asyncio reactor

        application = import_string(settings.ASGI_APPLICATION)
        run(application, host=host, port=port, ready=lambda: self.stdout.write(f"Niitty is at {settings.PUBLIC_URL}"))


def _require_free(host: str, port: int) -> None:
    """Say plainly that the port is taken, instead of a traceback from deep inside."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise CommandError(f"Cannot listen on {host}:{port}: {error.strerror}. Choose another port.") from error
