"""From invitation to contribution.

opened / sent, contributed / opened, came back / contributed (contributions on two days or more), of all invitations
into the space (not into its core) so far. A letter is one invitation; a link counts as many as came by it, at least
one. Opened: somebody came in by it and is still here. The value is contributed / opened. Signal: opened > 50 % but
contributed < 20 %.
"""

from __future__ import annotations

from collections import Counter

from django.utils.translation import gettext as _

from workspace.coaching.facts import TeamFacts, Window
from workspace.coaching.measures.reading import Part, Reading, Unit, share

UNIT = Unit.SHARE
HAS_PAST = True
MANY_OPENED, FEW_CONTRIBUTED = 0.5, 0.2


def read(team: TeamFacts, window: Window) -> Reading:
    known = {one.id: one for one in team.invitations if one.on <= window.end}
    came = {
        key: person.invitation
        for key, person in team.people.items()
        if person.invitation in known and person.joined_on <= window.end
    }
    by = Counter(came.values())
    sent = sum(1 if one.is_letter else max(1, by[one.id]) for one in known.values())
    sent = max(sent, len(came))  # a letter that was handed on brought more than one
    days = [sum(day <= window.end for day in team.days_given.get(person, ())) for person in came]
    contributed, back = sum(each >= 1 for each in days), sum(each >= 2 for each in days)
    parts = (
        Part("opened", len(came), sent),
        Part("contributed", contributed, len(came)),
        Part("came_back", back, contributed),
    )
    signals = len(came) > MANY_OPENED * sent and contributed < FEW_CONTRIBUTED * len(came)
    return share(contributed, len(came), parts, signals=signals)


def say(reading: Reading) -> str:
    opened = reading.parts[0]
    if not opened.of:
        return _("Nobody has been invited into the space yet.")
    if not reading.of:
        return _("Invited: %(sent)s. Nobody has come yet.") % {"sent": int(opened.of)}
    counted = {"sent": int(opened.of), "came": reading.of, "gave": reading.n, "back": int(reading.part("came_back"))}
    return _("Invited %(sent)s, came %(came)s, contributed %(gave)s, came back %(back)s.") % counted
