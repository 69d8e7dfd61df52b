"""Numbers for administrators, as Prometheus reads them, on a port of their own. Nothing in them says who or what.

Each package adds its own to `REGISTRY`.
"""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, start_http_server

from workspace.realtime.lifetime import open_sockets

REGISTRY = CollectorRegistry()

_sockets = Gauge("niitty_sockets", "Open sockets of this process.", registry=REGISTRY)
_sockets.set_function(lambda: len(open_sockets))
_closings = Counter("niitty_sockets_closed", "Sockets closed by the server, by code.", ["code"], registry=REGISTRY)


def closed(code: int) -> None:
    """The server has closed a socket."""
    _closings.labels(code=int(code)).inc()


def serve(host: str, port: int) -> None:
    """Answer `GET /metrics` from a thread of its own, for as long as the process lives. Raises OSError."""
    start_http_server(port, host, registry=REGISTRY)
