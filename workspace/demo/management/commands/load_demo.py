from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from workspace.demo import load, signing_in

SIGN_INS = (
    ("joni", "core team of Kaarnala"),
    ("elif", "core team of Kaarnala"),
    ("aino", "invited participant"),
    ("marjukka", "coach"),
    ("virpi", "programme owner"),
    ("charlie", "belongs nowhere"),
)


class Command(BaseCommand):
    help = "Load the demo programme: invented people, six teams, ten filled canvases. Again changes nothing."

    def handle(self, **options: Any) -> None:
        guest_link = load.load()
        self.stdout.write(f"\nThe demo programme is loaded. Sign in at {settings.PUBLIC_URL}/sign-in")
        for who, what in SIGN_INS:
            self.stdout.write(f"  {signing_in.address(who):28} {signing_in.PASSWORD}   {what}")
        self.stdout.write(f"Join as a guest, without an account (the link is new at every start):\n  {guest_link}\n")
