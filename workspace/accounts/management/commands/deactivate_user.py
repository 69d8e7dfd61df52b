from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from workspace.accounts import services
from workspace.accounts.models import User


class Command(BaseCommand):
    help = "Switches an account off: nobody signs in to it any more. What the person wrote stays."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")

    def handle(self, *args: Any, **options: Any) -> None:
        user = User.objects.filter(email=options["email"].lower()).first()
        if user is None:
            raise CommandError(f"Nobody here has the address {options['email']}.")
        services.deactivate(user)
        self.stdout.write(f"{user.display_name} is switched off.")
