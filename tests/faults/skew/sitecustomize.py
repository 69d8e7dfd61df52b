"""Python imports this at its start when the folder is on its path: a clock that is off by CLOCK_OFFSET_SECONDS.

For our code and the libraries it asks, that is: files have the real time, and waiting takes as long as ever.
"""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime, timedelta
from functools import partial

from django.utils import timezone

OFFSET = float(os.environ.get("CLOCK_OFFSET_SECONDS", "0"))
_real_time = time.time


def _time() -> float:
    return _real_time() + OFFSET


def _now() -> datetime:
    return datetime.now(tz=UTC) + timedelta(seconds=OFFSET)


time.time = partial(_time)  # an object: as an attribute of a class it must not become a method, as it does not in C
timezone.now = _now
