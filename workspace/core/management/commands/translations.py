from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from workspace.core import catalogues


class Command(BaseCommand):
    help = "The server's sentences: gather them from the code, check that all four languages are complete, compile."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("what", choices=["extract", "check", "compile"])

    def handle(self, *args: Any, **options: Any) -> None:
        if options["what"] == "extract":
            catalogues.extract()
        if options["what"] == "compile":
            catalogues.compile_all()
        wrong = catalogues.wrong() if options["what"] != "compile" else []
        for line in wrong:
            self.stdout.write(line)
        if wrong and options["what"] == "check":
            raise CommandError(f"{len(wrong)} translations are missing or wrong. Run “manage.py translations extract”.")
