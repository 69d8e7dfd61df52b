"""Decisions with grounds, consultation and date.

|decisions with a learning as grounds, somebody outside the core team consulted and a date for the next step| /
|decisions|, of all so far. Signal: a decision without a maker, or a review date that has passed on an experiment's
latest decision while the experiment is not closed.
"""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _

from workspace.coaching.facts import Decision, TeamFacts, Window
from workspace.coaching.measures.reading import Part, Reading, Unit, share

UNIT = Unit.SHARE
HAS_PAST = True


def read(team: TeamFacts, window: Window) -> Reading:
    made = [each for one in team.experiments for each in one.decisions if each.on <= window.end]
    whole = sum(each.grounds > 0 and each.consulted > 0 and each.next_on is not None for each in made)
    overdue = sum(each.review_on is not None and each.review_on < window.end for each in _standing(team, window))
    has_nobody = any(not each.has_maker for each in made)
    return share(whole, len(made), (Part("overdue", overdue),), signals=has_nobody or overdue > 0)


def _standing(team: TeamFacts, window: Window) -> Iterator[Decision]:
    """The latest decision of each experiment that goes on."""
    for one in team.experiments:
        made = [each for each in one.decisions if each.on <= window.end]
        if made and one.state_in(window)[0] != "closed":
            yield made[-1]


def say(reading: Reading) -> str:
    if not reading.of:
        return _("Nothing is decided yet.")
    counted = {"n": reading.n, "of": reading.of, "overdue": int(reading.part("overdue"))}
    if counted["overdue"]:
        return _("Sound decisions: %(n)s of %(of)s. Reviews overdue: %(overdue)s.") % counted
    return _("Decisions with grounds, consultation and date: %(n)s of %(of)s.") % counted
