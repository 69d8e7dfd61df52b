from __future__ import annotations

import signal
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from workspace.background.worker import Worker
from workspace.realtime import metrics


class Command(BaseCommand):
    help = "Do background work (e-mails, regular duties) until SIGTERM."

    def handle(self, **options: Any) -> None:
        worker = Worker()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: worker.stop())
        if settings.METRICS_PORT:
            metrics.serve(settings.METRICS_HOST, settings.METRICS_PORT)
        self.stdout.write("The worker has begun.")
        self.stdout.flush()
        worker.run()
