"""How people want to hear of things, and what a team lets letters say."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction

from teams.models import Team
from workspace.accounts.models import User
from workspace.core.policy import require
from workspace.notifications.models import Choice, Notification, Rhythm, TeamPost


@transaction.atomic
def choose(actor: User, *, kinds: Iterable[str], rhythm: Rhythm) -> None:
    """From now on; what waits to be sent goes by the new choice, too."""
    kinds = list(kinds)
    for kind in kinds:
        Choice.objects.update_or_create(person=actor, kind=kind, defaults={"rhythm": rhythm})
    waiting = Notification.objects.filter(person=actor, kind__in=kinds, read_at=None)
    waiting.filter(letter=None).exclude(rhythm=rhythm).update(rhythm=rhythm)
    # A letter that is being tried again and again is empty by then, and not sent.
    waiting.filter(letter__state="waiting").exclude(rhythm=rhythm).update(rhythm=rhythm, letter=None)


@transaction.atomic
def quote_texts(actor: User, *, team: Team, quotes_texts: bool) -> TeamPost:
    """Whether e-mails quote what is written in the team, or only say that there is something."""
    require(actor, "notifications.change_post", team)
    return TeamPost.objects.update_or_create(team=team, defaults={"quotes_texts": quotes_texts})[0]
