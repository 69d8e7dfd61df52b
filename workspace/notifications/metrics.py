"""What the post has to count."""

from __future__ import annotations

from prometheus_client import Counter

from workspace.realtime.metrics import REGISTRY

LETTERS = Counter("niitty_letters", "Letters, by outcome: sent, failed, in_doubt.", ["outcome"], registry=REGISTRY)
