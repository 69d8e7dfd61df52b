"""What the canvases of this process have to count."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

from canvases.engine.refusal import Reason
from workspace.realtime.metrics import REGISTRY

ROOMS = Gauge("niitty_rooms", "Canvases open in this process.", registry=REGISTRY)
WAITING = Gauge("niitty_log_waiting", "Updates that wait to be written to the log.", registry=REGISTRY)

_refused = Counter("niitty_frames_refused", "Frames and edits refused, by reason.", ["reason"], registry=REGISTRY)
_acknowledged = Histogram(
    "niitty_acknowledgement_seconds",
    "From an edit's arrival to its being committed.",
    buckets=(0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.6, 1.5, 5, 30),
    registry=REGISTRY,
)
_merged = Histogram(
    "niitty_updates_per_frame",
    "Edits sent to the others in one frame.",
    buckets=(1, 2, 4, 8, 16, 32, 64),
    registry=REGISTRY,
)


class Counting:
    """`engine.observer.Observer` on Prometheus's counters."""

    def refused(self, reason: Reason) -> None:
        _refused.labels(reason=reason.value).inc()

    def acknowledged(self, seconds: float) -> None:
        _acknowledged.observe(seconds)

    def merged(self, updates: int) -> None:
        _merged.observe(updates)
