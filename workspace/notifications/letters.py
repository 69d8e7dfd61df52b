"""The e-mails about what concerns a person, in the active language."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from itertools import groupby

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from teams.models.discussion import Outcome
from teams.news import Kind
from teams.roles import TAKEN_BACK, TAKEN_OUT, ProgrammeRoleName, Role, Visibility
from teams.targets import Places
from workspace.core import text
from workspace.core.mail import Item, Letter, Section
from workspace.notifications import places as where
from workspace.notifications.models import Notification, Rhythm

SENTENCES: dict[str, Promise] = {
    Kind.REPLIED: gettext_lazy("%(actor)s answered in a conversation you take part in: %(title)s"),
    Kind.COMMENTED: gettext_lazy("%(actor)s commented on what you wrote: %(title)s"),
    Kind.ANSWERED: gettext_lazy("%(team)s has answered what you told: %(title)s"),
    Kind.ASKED: gettext_lazy("%(actor)s asks you to answer one thing: %(title)s"),
    Kind.TASK: gettext_lazy("%(actor)s gave you a task: %(title)s"),
    Kind.ROLE: gettext_lazy("%(actor)s changed your role in %(team)s: %(detail)s"),
    Kind.SHARED: gettext_lazy("%(actor)s shared this with you: %(title)s"),
    Kind.QUESTION: gettext_lazy("%(actor)s asks your team: %(title)s"),
    Kind.SETTLED: gettext_lazy("%(actor)s answered your question: %(title)s"),
    Kind.BECAME: gettext_lazy("%(team)s tells you what became of what you said"),
    Kind.HELP: gettext_lazy("%(actor)s offers help: %(title)s"),
    Kind.REVIEW: gettext_lazy("%(actor)s wrote a review for you: %(title)s"),
    Kind.MENTION: gettext_lazy("%(actor)s mentioned you: %(title)s"),
    Kind.CANVASES: gettext_lazy("%(actor)s published canvases for new teams of %(team)s"),
}
SPACE_SHARED = gettext_lazy("%(actor)s changed who may read %(team)s: %(detail)s")
BY_DETAIL: dict[tuple[str, str], Promise] = {
    (Kind.SETTLED, Outcome.PARKED): gettext_lazy("%(actor)s parked your question: %(title)s"),
    (Kind.CANVASES, "retired"): gettext_lazy("%(actor)s retired canvases: new teams of %(team)s get others"),
    (Kind.HELP, "accepted"): gettext_lazy("%(team)s thanks you and takes your help: %(title)s"),
    (Kind.HELP, "declined"): gettext_lazy("%(team)s thanks you, and does without your help this time: %(title)s"),
    (Kind.ROLE, ProgrammeRoleName.COACH): gettext_lazy("%(actor)s made you a coach of the programme %(team)s"),
    (Kind.ROLE, ProgrammeRoleName.OWNER): gettext_lazy("%(actor)s made you an owner of the programme %(team)s"),
    (Kind.ROLE, TAKEN_BACK[ProgrammeRoleName.COACH]): gettext_lazy(
        "%(actor)s ended your role as a coach of the programme %(team)s"
    ),
    (Kind.ROLE, TAKEN_BACK[ProgrammeRoleName.OWNER]): gettext_lazy(
        "%(actor)s ended your role as an owner of the programme %(team)s"
    ),
    (Kind.ROLE, TAKEN_OUT): gettext_lazy("%(actor)s took you out of the team %(team)s"),
}
"""Kinds that say something else for some details."""
WHY: dict[str, Promise] = {
    Rhythm.AT_ONCE: gettext_lazy("You get this at once because you chose so, or have not chosen yet."),
    Rhythm.DAILY: gettext_lazy("You get this at most once a day, in the morning."),
    Rhythm.WEEKLY: gettext_lazy("You get this at most once a week, on Monday."),
}
SUBJECTS: dict[str, Promise] = {
    Rhythm.AT_ONCE: gettext_lazy("For you from %(teams)s (%(count)d)"),
    Rhythm.DAILY: gettext_lazy("Your day: %(teams)s (%(count)d)"),
    Rhythm.WEEKLY: gettext_lazy("Your week: %(teams)s (%(count)d)"),
}
SHOWN = 50
"""Things in one letter. The others are in the inbox."""


def write(rows: list[Notification], rhythm: str, quoting: Collection[uuid.UUID], unsubscribe: str) -> Letter:
    """About these, which are not none, by team or programme and oldest first.

    Args:
        quoting: ids of the teams that let e-mails quote what is written.
        unsubscribe: the address that ends such letters.
    """
    places = where.places_of(rows)
    shown = sorted(rows[:SHOWN], key=lambda row: (row.place.name, str(row.place.pk), row.pk))
    sections = [
        Section(place.name, [_item(row, places, is_quoted=row.team_id in quoting) for row in there])
        for place, there in groupby(shown, key=lambda row: row.place)
    ]
    hidden = len(rows) - len(shown)
    more = [_("More in your inbox: %(count)d") % {"count": hidden}] if hidden else []
    return Letter(
        subject=_subject(rows, places, rhythm, quoting),
        paragraphs=[],
        sections=sections,
        small_print=[*more, str(WHY[rhythm])],
        ways=[
            (_("Open your inbox"), f"{settings.PUBLIC_URL}/notifications"),
            (_("Choose what you get by e-mail"), f"{settings.PUBLIC_URL}/profile#notifications"),
            (_("Stop these e-mails"), unsubscribe),
        ],
    )


def _subject(rows: list[Notification], places: Places, rhythm: str, quoting: Collection[uuid.UUID]) -> str:
    if len(rows) == 1:
        return text.excerpt(_sentence(rows[0], places, is_quoted=rows[0].team_id in quoting), 120)
    teams = text.excerpt(", ".join(sorted({row.place.name for row in rows})), 80)
    return str(SUBJECTS[rhythm]) % {"count": len(rows), "teams": teams}


def _item(row: Notification, places: Places, *, is_quoted: bool) -> Item:
    address = settings.PUBLIC_URL + where.path(row, places)
    return Item(_sentence(row, places, is_quoted=is_quoted), row.text if is_quoted else "", address)


def _sentence(row: Notification, places: Places, *, is_quoted: bool) -> str:
    """Titles are quoted, too: that of a log entry is its beginning."""
    names = {
        "actor": row.actor.display_name,
        "team": row.place.name,
        "title": where.title(row, places) if is_quoted else row.place.name,
    }
    return str(_pattern(row)) % {**names, "detail": _detail(row)}


def _pattern(row: Notification) -> Promise:
    if row.kind == Kind.SHARED and not row.target_kind:
        return SPACE_SHARED
    return BY_DETAIL.get((row.kind, row.detail), SENTENCES[row.kind])


def _detail(row: Notification) -> str:
    words: dict[str, object] = {**dict(Role.choices), **dict(Visibility.choices)}
    return str(words.get(row.detail, ""))
