from __future__ import annotations

from django.db import connection

# PostgreSQL has a queue of its own.
collect_ignore = [] if connection.vendor == "sqlite" else ["test_sqlite.py"]
