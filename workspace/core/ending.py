"""Whether this process is about to stop. Set by whoever ends it, asked by what speaks for its readiness."""

from __future__ import annotations

import threading

ending = threading.Event()
