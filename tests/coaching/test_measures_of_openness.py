"""Each measure of openness against an example worked out by hand (days and people as in `examples`)."""

from __future__ import annotations

import math
from datetime import date

import pytest

from tests.coaching.examples import (
    BEFORE,
    COACH,
    NOW,
    TODAY,
    after,
    ago,
    core,
    counted,
    key,
    notes,
    outsider,
    sentence,
)
from workspace.coaching.facts import Exchange, Invitation, Kind, TeamFacts, Told, Use, Window, Work, windows
from workspace.coaching.measures import (
    concentration,
    cross_links,
    feedback_closed,
    invitation_funnel,
    missing_voices_found,
    open_artefacts,
    outside_share,
    sector_balance,
    sectors_represented,
    state_actor_present,
    use_of_outside,
)


def test_windows_run_from_meeting_to_meeting() -> None:
    assert (NOW.start, NOW.end, NOW.held) == (date(2026, 3, 13), TODAY, 3)
    assert BEFORE is not None
    assert (BEFORE.start, BEFORE.end) == (date(2026, 2, 27), date(2026, 3, 13))
    assert date(2026, 3, 13) not in NOW
    assert date(2026, 3, 13) in BEFORE
    assert windows((), TODAY) == (Window(None, TODAY), None)
    assert date.min in windows((), TODAY)[0]
    first = windows([ago(3), ago(-9)], TODAY)
    assert first[0].held == 1, "a meeting to come has not been held"
    assert first[1] == Window(None, ago(3), (ago(3),), is_current=False)


def test_state_actor_present() -> None:
    none = TeamFacts(people={key(1): core("local"), key(2): outsider("state"), key(3): core()})
    assert state_actor_present.read(none, after(0)).signals is False
    reading = state_actor_present.read(none, after(1))
    assert (reading.value, reading.signals, reading.part("not_told")) == (0, True, 1)
    assert sentence("state_actor_present", reading).endswith("not everybody has told.")
    one = TeamFacts(people={key(1): core("state", joined_on=ago(3))})
    assert state_actor_present.read(one, NOW).value == 1
    assert BEFORE is not None
    assert state_actor_present.read(one, BEFORE).value == 0, "joined after the meeting"


PEOPLE = {key(1): core("state"), key(2): core("local"), key(3): outsider("civil"), key(4): outsider(), key(9): COACH}


def test_sectors_represented() -> None:
    team = TeamFacts(people=PEOPLE, work=(notes(1), notes(3), notes(4), notes(2, days_ago=10)))
    reading = sectors_represented.read(team, NOW)
    assert counted(reading) == (2, 6, True)
    assert [part.id for part in reading.parts] == ["local", "business", "research", "people", "not_told"]
    assert (reading.parts[-1].n, reading.parts[-1].of) == (1, 3)
    assert sentence("sectors_represented", reading) == (
        "Sectors heard: 2 of 6. Silent: Municipalities and regions, Companies, Research and education, "
        "People and experts by experience."
    )
    assert sectors_represented.read(team, after(1)).signals is False, "before the second meeting few are not a signal"
    mapped = TeamFacts(people=PEOPLE, work=(notes(1),), mapped=frozenset({"business"}))
    assert sectors_represented.read(mapped, after(1)).signals, "on the map, and silent"


def test_sector_balance() -> None:
    two_of_three = TeamFacts(people=PEOPLE, work=(notes(1), notes(3), notes(2), notes(4), notes(9)))
    assert sector_balance.read(two_of_three, NOW).value == pytest.approx(math.log(3) / math.log(6))
    lone = TeamFacts(people=PEOPLE, work=(notes(1, items=40),))
    reading = sector_balance.read(lone, NOW)
    assert (reading.value, reading.signals) == (0, True)
    assert sector_balance.read(lone, after(2)).signals is False
    assert sector_balance.read(TeamFacts(people=PEOPLE, work=(notes(4),)), NOW).value is None
    # Three of one sector and one of another: -(3/4 ln 3/4 + 1/4 ln 1/4) / ln 6 = 0.5623 / 1.7918.
    people = {key(n): core("state" if n < 4 else "local") for n in range(1, 5)}
    uneven = sector_balance.read(TeamFacts(people=people, work=tuple(notes(n) for n in range(1, 5))), NOW)
    assert uneven.value == pytest.approx(0.3138, abs=1e-4)


def test_outside_share() -> None:
    work = (notes(1, items=9, places=4), notes(3, items=30, places=1), notes(9, items=5), notes(3, days_ago=8))
    reading = outside_share.read(TeamFacts(people=PEOPLE, work=work), NOW)
    assert counted(reading) == (1, 5, False), "once per person, place and day: 1 of 5, which is 20 %"
    assert sentence("outside_share", reading) == "Contributions from outside the core team: 1 of 5."
    more = TeamFacts(people=PEOPLE, work=(*work, notes(2)))
    assert counted(outside_share.read(more, NOW)) == (1, 6, True)
    assert outside_share.read(more, after(0)).signals is False
    log = Work(key(1), ago(1), Kind.LOG, 9, 9)
    assert outside_share.read(TeamFacts(people=PEOPLE, work=(log,)), NOW).value is None


def test_somebody_who_has_left_is_outside() -> None:
    assert counted(outside_share.read(TeamFacts(work=(notes(77),)), NOW)) == (1, 1, False)


def test_invitation_funnel() -> None:
    letter, link, unused = (Invitation(key(n), ago(60), is_letter=n == 50) for n in (50, 51, 52))
    people = {key(n): outsider(joined_on=ago(50), invitation=key(51)) for n in range(1, 6)}
    people |= {key(6): outsider(joined_on=ago(50), invitation=key(50)), key(7): core(invitation=key(99))}
    work = (notes(1, 40), notes(1, 30), notes(2, 20), notes(2, 20), notes(7, 1))
    reading = invitation_funnel.read(TeamFacts(people=people, work=work, invitations=(letter, link, unused)), NOW)
    # One letter, five by the link, one link that nobody used: 7 sent, 6 came, 2 contributed, 1 of them on two days.
    assert [(part.id, part.n, part.of) for part in reading.parts] == [
        ("opened", 6, 7),
        ("contributed", 2, 6),
        ("came_back", 1, 2),
    ]
    assert counted(reading) == (2, 6, False)
    assert sentence("invitation_funnel", reading) == "Invited 7, came 6, contributed 2, came back 1."
    silent = TeamFacts(people=people, work=work[:1], invitations=(letter, link))
    assert counted(invitation_funnel.read(silent, NOW)) == (1, 6, True)


def test_missing_voices_found() -> None:
    reading = missing_voices_found.read(TeamFacts(missing=(True, False, False)), NOW)
    assert counted(reading) == (1, 3, False)
    assert counted(missing_voices_found.read(TeamFacts(missing=(False, False)), NOW)) == (0, 2, True)
    assert missing_voices_found.read(TeamFacts(missing=(False,)), after(2)).signals is False


def test_use_of_outside() -> None:
    work = (notes(3, 20, items=4), notes(3, 7, items=9), notes(1, 20, items=5))
    uses = (
        Use(key(3), ago(20), ago(2)),
        Use(key(3), ago(20), ago(10)),
        Use(key(3), ago(7), ago(1)),
        Use(key(1), ago(20), ago(2)),
    )
    team = TeamFacts(people=PEOPLE, work=work, uses=uses)
    assert counted(use_of_outside.read(team, NOW)) == (2, 4, False), "notes of 7 days and less are left in peace"
    assert BEFORE is not None
    assert counted(use_of_outside.read(team, BEFORE)) == (1, 4, True), "one of four was used by then"


def test_feedback_closed() -> None:
    people = {key(n): outsider() for n in range(1, 5)} | {key(9): core()}
    work = (notes(1, 40), notes(2, 40), notes(3, 22), notes(4, 21), notes(9, 60))
    told = (Told(key(1), ago(19)), Told(key(2), ago(18)), Told(key(3), ago(25)))
    reading = feedback_closed.read(TeamFacts(people=people, work=work, told=told), NOW)
    # 1 heard after 21 days, 2 after 22, 3 only before; 4 has waited for no more than 21.
    assert counted(reading) == (1, 3, True)
    all_told = TeamFacts(people=people, work=work, told=(*told, Told(None, ago(20))))
    assert counted(feedback_closed.read(all_told, NOW)) == (3, 3, False)


def test_cross_links() -> None:
    hung = (
        Exchange(key(1), key(3), ago(2), 2),
        Exchange(key(1), key(2), ago(20)),
        Exchange(key(1), key(1), ago(2), 50),
        Exchange(key(1), key(4), ago(2), 50),
    )
    assert counted(cross_links.read(TeamFacts(people=PEOPLE, exchanges=hung), NOW)) == (3, 3, False)
    same = PEOPLE | {key(n): core("state") for n in (5, 6)}
    dense = TeamFacts(people=same, exchanges=(*hung, Exchange(key(5), key(6), ago(2), 10)))
    assert counted(cross_links.read(dense, NOW)) == (3, 13, True)


def test_concentration() -> None:
    people = {key(n): outsider() for n in range(1, 6)}
    team = TeamFacts(people=people, work=(notes(1, items=5, places=1), *(notes(n) for n in range(2, 6))))
    reading = concentration.read(team, NOW)
    assert counted(reading) == (5, 9, True)
    four = TeamFacts(people=people, work=(notes(1, items=5), *(notes(n) for n in range(2, 5))))
    assert counted(concentration.read(four, NOW)) == (5, 8, False), "five people or no signal"
    even = TeamFacts(people=people, work=(notes(1, items=2), *(notes(n) for n in (2, 3, 4)), notes(1, 9, items=9)))
    assert counted(concentration.read(even, NOW)) == (2, 5, False)


def test_open_artefacts() -> None:
    assert counted(open_artefacts.read(TeamFacts(artefacts=12, open_artefacts=5), NOW)) == (5, 12, True)
    assert counted(open_artefacts.read(TeamFacts(artefacts=12, open_artefacts=6), NOW)) == (6, 12, False)
