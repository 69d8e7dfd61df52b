"""What a worker has to count."""

from __future__ import annotations

from prometheus_client import Counter, Gauge

from workspace.realtime.metrics import REGISTRY

LAG = Gauge(
    "niitty_task_lag_seconds", "How late the task begun last was begun; 0 with nothing to do.", registry=REGISTRY
)
TASKS = Counter("niitty_tasks", "Tasks ended, by outcome: done, retried, given_up.", ["outcome"], registry=REGISTRY)
DUTIES = Counter("niitty_duties", "Regular duties ended, by outcome: done, failed.", ["outcome"], registry=REGISTRY)
