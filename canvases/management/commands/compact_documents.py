from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from canvases.models import Document
from canvases.services.compaction import Compacted, compact


class Command(BaseCommand):
    help = "Make the logs of canvases smaller: one person's changes within a minute become one step of the history."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("canvas", nargs="*", type=uuid.UUID, help="only these (default: all)")
        parser.add_argument(
            "--older-than", type=int, default=7, metavar="DAYS", help="younger changes stay (default: 7)"
        )

    def handle(self, *, canvas: list[uuid.UUID], older_than: int, **options: Any) -> None:
        if older_than < 0:
            raise CommandError("--older-than takes a number of days, from 0.")
        total = Compacted()
        for canvas_id in canvas or list(Document.objects.order_by("pk").values_list("pk", flat=True)):
            done = compact(canvas_id, older_than=timedelta(days=older_than))
            for name in ("rows_before", "rows_after", "bytes_before", "bytes_after"):
                setattr(total, name, getattr(total, name) + getattr(done, name))
            if done.damaged_at is not None:
                self.stdout.write(f"{canvas_id}: damaged at {done.damaged_at}; run check_documents")
        self.stdout.write(
            f"{total.rows_before} rows became {total.rows_after}, {total.bytes_before} bytes {total.bytes_after}."
        )
