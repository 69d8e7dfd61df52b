from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from experiments.drawing import lifecycle


class Command(BaseCommand):
    help = "Print docs/lifecycle.md: how an experiment gets from state to state, and what that needs."

    def handle(self, **options: Any) -> None:
        self.stdout.write(lifecycle(), ending="")
