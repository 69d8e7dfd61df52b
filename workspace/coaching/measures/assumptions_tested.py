"""Assumptions tested.

|critical assumptions that are supported, refuted or unclear| / |critical assumptions|; critical: criticality >= 0.66.
Dropped ones and earlier wordings do not count. States leave no dates here, so the window before is not told. Signal,
from the third meeting on, where tests are designed: the riskiest (most critical, least evidence) is not under test;
from the fourth on: none is tested.
"""

from __future__ import annotations

from collections import Counter

from django.utils.translation import gettext as _

from workspace.coaching.facts import Assumption, TeamFacts, Window
from workspace.coaching.measures.reading import Part, Reading, Unit, share

UNIT = Unit.SHARE
HAS_PAST = False
CRITICAL = 0.66
TESTED = ("supported", "unclear", "refuted")
STATES = ("open", "in_test", *TESTED)


def read(team: TeamFacts, window: Window) -> Reading:
    critical = [each for each in team.assumptions if each.state in STATES and (each.criticality or 0) >= CRITICAL]
    states = Counter(each.state for each in critical)
    tested = sum(states[state] for state in TESTED)
    parts = tuple(Part(state, states[state], len(critical)) for state in STATES)
    risk = max(map(_risk, critical), default=0.0)
    is_riskiest_open = bool(critical) and all(each.state == "open" for each in critical if _risk(each) == risk)
    signals = (window.held >= 3 and is_riskiest_open) or (window.held >= 4 and tested == 0)
    return share(tested, len(critical), parts, signals=signals)


def _risk(assumption: Assumption) -> float:
    return (assumption.criticality or 0) - (assumption.evidence_level or 0)


def say(reading: Reading) -> str:
    if not reading.of:
        return _("No critical assumption is named yet.")
    if reading.n:
        return _("Critical assumptions tested: %(n)s of %(of)s.") % {"n": reading.n, "of": reading.of}
    if reading.part("in_test"):
        return _("No critical assumption is tested yet; under test: %(n)s.") % {"n": int(reading.part("in_test"))}
    return _("Critical assumptions: %(of)s. None of them is under test.") % {"of": reading.of}
