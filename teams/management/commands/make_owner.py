from __future__ import annotations

import uuid
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from teams.models import Programme
from teams.services import programmes
from workspace.accounts.models import User


class Command(BaseCommand):
    help = "Makes somebody an owner of a programme that has nobody left who could."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email")
        parser.add_argument("programme", type=uuid.UUID, help="Its id, as in its address")

    def handle(self, *args: Any, **options: Any) -> None:
        user = User.objects.filter(email=options["email"].lower(), is_active=True).first()
        if user is None:
            raise CommandError(f"Nobody here has the address {options['email']}.")
        programme = Programme.objects.filter(pk=options["programme"]).first()
        if programme is None:
            raise CommandError(f"There is no programme {options['programme']}.")
        programmes.appoint_owner(user, programme=programme)
        self.stdout.write(f"{user.display_name} owns {programme.name} now.")
