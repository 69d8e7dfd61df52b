"""What became of it: the team writes back to those outside who contributed, so that nobody is forgotten (ADR 31)."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from teams import news
from teams.models import Membership, Team, Verb
from teams.news import Kind, News
from teams.roles import Role
from teams.services import activity
from workspace.accounts.models import User
from workspace.coaching.facts import PersonId, Side, TeamFacts
from workspace.coaching.gathering import gather
from workspace.coaching.models import Outcome, OutcomeFor
from workspace.coaching.said import Key, Said, said_in, words_of
from workspace.core.errors import Invalid
from workspace.core.once import insert_once, sent_before
from workspace.core.policy import require
from workspace.realtime import topics
from workspace.realtime.hub import publish

PATIENCE = timedelta(days=7)
"""Who has waited longer for an answer is on the list."""
MOST = 100
"""People one text goes to at once."""
MINE = 20
SHOWN_FOR = timedelta(days=90)
"""On the pages of whoever was written to; their inbox keeps it longer."""


@dataclass(frozen=True)
class Waiting:
    """Somebody outside who contributed and has not heard since what became of it. `said` is that, the oldest first."""

    membership: Membership
    since: date
    said: list[Said]


@dataclass(frozen=True)
class Heard:
    """A text and what of one's own it is about, unless one took that back."""

    row: OutcomeFor
    said: Said | None


def waiting_to_hear(actor: User, *, team: Team) -> list[Waiting]:
    """Who waits longest first. An answer is what the measure `feedback_closed` takes for one, but for a decision that
    the team says everybody was told of: nobody can see whom that reached.

    Raises:
        Forbidden: the actor does not see what the coaches see.
    """
    require(actor, "coaching.view_measures", team)
    facts = gather(team.programme, [team]).facts[team.pk]
    since = _unanswered_since(facts)
    due = timezone.now().date() - PATIENCE
    late = {uuid.UUID(person): day for person, day in since.items() if day <= due}
    by_person = defaultdict(list)
    for said in said_in(team, late):
        if said.at.date() >= late[said.person]:
            by_person[said.person].append(said)
    members = Membership.objects.filter(team=team, user__in=late).select_related("user")
    found = [Waiting(one, late[one.user_id], by_person[one.user_id]) for one in members]
    return sorted(found, key=lambda waiting: (waiting.since, waiting.membership.pk))


def told_by(team: Team, most: int) -> list[Outcome]:
    """The latest texts first, each with those it went to."""
    written = team.outcomes.select_related("by").prefetch_related("people__person")
    return list(written.order_by("-at", "-pk")[:most])


@transaction.atomic
def tell(actor: User, *, team: Team, people: Collection[uuid.UUID], text: str, key: str | None = None) -> Outcome:
    """Write one text to these people: into their inboxes, and by e-mail where there is an address. Each reads their
    own words above it. The feed says that the team wrote back, and nothing of the text.

    Args:
        key: the device's; the same key writes nothing again.

    Raises:
        Forbidden: the actor is not in the core team.
        Invalid: somebody is not in the team, or has said nothing there.
        Conflict: the key was used in another team.
    """
    require(actor, "coaching.tell_contributors", team)
    written = Outcome.objects.filter(by=actor)
    first = sent_before(written, key, team=team)
    if first is not None:
        return first
    about = _what_they_said(team, set(people))
    outcome, is_new = insert_once(Outcome(team=team, by=actor, text=text, key=key), written, key)
    if is_new:
        rows = [
            OutcomeFor(outcome=outcome, person_id=person, about_kind=said.kind, about_id=said.id)
            for person, said in about.items()
        ]
        OutcomeFor.objects.bulk_create(rows)
        for row in rows:
            words = _below(about[row.person_id], text)
            news.tell(actor, News(Kind.BECAME, team, [row.person_id], row.pk, text=words))
        activity.record(actor, team, Verb.CONTRIBUTORS_TOLD)
        publish(topics.team(team.pk), {"type": "team", "team": str(team.pk)})
    return outcome


def heard_by(person: User) -> list[Heard]:
    """What the teams that somebody still sees wrote back to them in three months, the latest first."""
    late = timezone.now() - SHOWN_FOR
    mine = OutcomeFor.objects.filter(person=person, outcome__at__gt=late)
    seen = mine.filter(outcome__team__in=Team.objects.visible_to(person))
    rows = list(seen.select_related("outcome__team", "outcome__by").order_by("-outcome__at", "-pk")[:MINE])
    said = words_of((row.about_kind, row.about_id) for row in rows)
    return [Heard(row, said.get((row.about_kind, row.about_id))) for row in rows]


def quote_anew(things: Collection[uuid.UUID]) -> None:
    """Inboxes and letters quote these as they are by now, or no more. Inside the transaction of whoever changed or took
    back their words."""
    rows = list(OutcomeFor.objects.filter(about_id__in=things).select_related("outcome"))
    if rows:
        said = words_of((row.about_kind, row.about_id) for row in rows)
        for row in rows:
            news.reword(row.pk, _below(said.get((row.about_kind, row.about_id)), row.outcome.text))


def move(guest: User, account: User) -> None:
    """Runs inside the transaction that merges the two."""
    known = OutcomeFor.objects.filter(person=account).values("outcome")
    OutcomeFor.objects.filter(person=guest).exclude(outcome__in=known).update(person=account)
    OutcomeFor.objects.filter(person=guest).delete()


def _below(said: Said | None, text: str) -> str:
    """A text below the words that it is about."""
    return f"“{said.text}”\n\n{text}" if said is not None and said.text else text


def _unanswered_since(facts: TeamFacts) -> dict[PersonId, date]:
    """The first day outsiders contributed after they had last heard. On one day the answer is taken to come last."""
    heard: dict[PersonId | None, date] = defaultdict(lambda: date.min)
    for told in facts.told:
        heard[told.person] = max(heard[told.person], told.on)
    since: dict[PersonId, date] = {}
    for person, work in facts.given:
        if person.side is Side.OUTSIDE and work.on > heard[work.person]:
            since[work.person] = min(work.on, since.get(work.person, date.max))
    return since


def _what_they_said(team: Team, people: set[uuid.UUID]) -> dict[uuid.UUID, Said]:
    """For each the first words that no text was about yet, else the latest."""
    members = Membership.objects.filter(team=team, user__in=people).exclude(role=Role.CORE)
    outside = set(members.values_list("user", flat=True))
    about = OutcomeFor.objects.filter(outcome__team=team, person__in=outside)
    answered: set[Key] = set(about.values_list("about_kind", "about_id"))
    found: dict[uuid.UUID, Said] = {}
    for said in said_in(team, outside):
        known = found.get(said.person)
        if known is None or known.key in answered:
            found[said.person] = said
    if found.keys() != people:
        raise Invalid({"people": [_("Choose people from outside the core team who have said something here.")]})
    return found
