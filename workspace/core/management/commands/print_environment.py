from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from workspace.core import environment


class Command(BaseCommand):
    help = "Print .env.example: every setting, what it means, and its default."

    def handle(self, **options: Any) -> None:
        self.stdout.write(environment.example(), ending="")
