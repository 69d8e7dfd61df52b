from __future__ import annotations

import uuid
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from canvases.models import Document
from canvases.services import checking


class Command(BaseCommand):
    help = "Verify the logs and snapshots of canvases; with --repair, mend what can be mended without guessing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("canvas", nargs="*", type=uuid.UUID, help="only these (default: all)")
        parser.add_argument("--repair", action="store_true")

    def handle(self, *, canvas: list[uuid.UUID], repair: bool, **options: Any) -> None:
        canvases = canvas or list(Document.objects.order_by("pk").values_list("pk", flat=True))
        wrong = 0
        for canvas_id in canvases:
            finding = checking.check(canvas_id)
            self._tell(canvas_id, finding)
            if not finding:
                continue
            wrong += 1
            if repair:
                checking.repair(canvas_id)
                self.stdout.write(f"{canvas_id}: mended")
        self.stdout.write(f"{len(canvases)} canvases looked at, {wrong} with damage.")
        if wrong and not repair:
            raise CommandError("Run it with --repair, best after a backup.")

    def _tell(self, canvas_id: uuid.UUID, finding: checking.Finding) -> None:
        if finding.is_snapshot_wrong:
            self.stdout.write(f"{canvas_id}: the snapshot is not what the log says")
        told = (
            (finding.left_out, "is left out"),
            (finding.damages, "cannot be read"),
            (finding.earlier, "is lost to the history"),
        )
        for damages, what in told:
            for damage in damages:
                self.stdout.write(f"{canvas_id}: {damage.first} to {damage.last} {what} ({damage.fault})")
