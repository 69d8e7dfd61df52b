from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from canvases import templates
from canvases.services.sets import load_set
from workspace.core.errors import Invalid


class Command(BaseCommand):
    help = "Load a set of canvases from a JSON file (the ten that come with Niitty when none is named)."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", nargs="?", type=Path, default=templates.DEFAULT_FILE)
        parser.add_argument("--set", dest="slug", default=templates.DEFAULT_SET, help="name of the set")

    def handle(self, *, file: Path, slug: str, **options: Any) -> None:
        try:
            data = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
            raise CommandError(f"{file} cannot be read: {error}") from error
        try:
            loaded, is_new = load_set(data, slug=slug)
        except Invalid as error:
            raise CommandError("\n".join(["Nothing was loaded.", *error.extra["errors"]["canvases"]])) from error
        word = "Loaded" if is_new else "Already loaded:"
        self.stdout.write(f"{word} {loaded.slug} version {loaded.version}, {loaded.templates.count()} canvases.")
