from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from workspace.accounts import services
from workspace.accounts.models import User


class Command(BaseCommand):
    help = "Makes an API token for the person with this e-mail address and prints it, alone, on one line."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")
        parser.add_argument("--name", default="manage.py", help="What the token is called in the person's profile")

    def handle(self, *args: Any, **options: Any) -> None:
        user = User.objects.filter(email=options["email"].lower(), is_active=True).first()
        if user is None:
            raise CommandError(f"Nobody here has the address {options['email']}.")
        _, secret = services.create_token(user, name=options["name"])
        self.stdout.write(secret)
