"""Where the things are that notifications are about."""

from __future__ import annotations

from teams import targets
from teams.news import Kind
from teams.roles import TAKEN_BACK, TAKEN_OUT
from teams.targets import Places
from workspace.notifications.models import Notification

ABOUT_COMMENTS = {Kind.REPLIED, Kind.COMMENTED, Kind.QUESTION, Kind.SETTLED, Kind.MENTION}
"""Their source is the comment, or the question's thread."""
ENDINGS = {Kind.ANSWERED: "#my-evidence", Kind.BECAME: "#became", Kind.CANVASES: "/canvases"}


def places_of(rows: list[Notification]) -> Places:
    return targets.places_of((row.target_kind, row.target_id) for row in rows)


def title(row: Notification, places: Places) -> str:
    """Of what it is about, else of the team or programme."""
    place = places.get((row.target_kind, row.target_id))
    return place.title if place is not None else row.place.name


def path(row: Notification, places: Places) -> str:
    """In the front end; a comment is shown and marked there. Who was taken out starts at home."""
    place = places.get((row.target_kind, row.target_id))
    if place is None and row.detail in {TAKEN_OUT, *TAKEN_BACK.values()}:
        return "/"
    if place is None:
        ending = ENDINGS.get(Kind(row.kind), "")
        return f"/teams/{row.team_id}{ending}" if row.team_id else f"/programmes/{row.programme_id}{ending}"
    if row.kind in ABOUT_COMMENTS:
        return f"{place.path}?comment={row.source}"
    return place.path + ENDINGS.get(Kind(row.kind), "")
