"""Measures of progress, learning and rhythm, each against an example worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from tests.coaching.examples import BEFORE, COACH, NOW, after, ago, core, counted, key, notes, outsider, sentence
from workspace.coaching.facts import (
    Assumption,
    Block,
    Canvas,
    Decision,
    Evidence,
    Experiment,
    Kind,
    Learning,
    Pulse,
    Scores,
    Task,
    TeamFacts,
    Work,
)
from workspace.coaching.measures import (
    assumptions_tested,
    between_activity,
    canvas_completeness,
    canvas_freshness,
    days_since_iteration,
    decision_quality,
    evidence_mix,
    learning_return,
    time_to_first_test,
    trust_pulse,
)

assert BEFORE is not None
PAST = BEFORE


def canvas(number: int, *blocks: Block, meeting: int = 1, slug: str = "", changed: int | None = None) -> Canvas:
    return Canvas(number, slug, meeting, blocks, None if changed is None else ago(changed))


def test_canvas_completeness() -> None:
    # (min(1, 6/12) + min(1, 5/3)) / 2 = 0.75; the optional block counts nothing. Then: (1/12 + 0) / 2 = 0.04.
    full = canvas(1, Block(True, 12, 6, 1), Block(True, 3, 5, 0), Block(False, 9, 0))
    thin = canvas(2, Block(True, 10, 3, 9))
    later = canvas(7, Block(True, 10), meeting=4)
    reading = canvas_completeness.read(TeamFacts(canvases=(thin, later, full)), NOW)
    assert [(part.id, part.n) for part in reading.parts] == [("1", 75), ("2", 30), ("7", 0)]
    assert counted(reading) == (1, 2, True)
    past = canvas_completeness.read(TeamFacts(canvases=(full, thin)), PAST)
    assert [(part.id, part.n) for part in past.parts] == [("1", 4), ("2", 90)]
    assert canvas_completeness.read(TeamFacts(canvases=(thin,)), after(0)).value is None, "no phase is over"
    assert canvas_completeness.completeness(canvas(1, Block(False, 9))) == 1


def test_canvas_freshness() -> None:
    begun = Block(True, 3, 1)
    team = TeamFacts(
        canvases=(
            canvas(1, begun, slug="shared-phenomenon", changed=41),
            canvas(2, begun, slug="actors-and-invitations", changed=42),
            canvas(3, begun, slug="shared-direction", changed=2),
            canvas(4, Block(True, 3), changed=90),
        )
    )
    reading = canvas_freshness.read(team, NOW)
    assert (reading.value, reading.n, reading.of) == (42, 2, 3)
    assert reading.signals, "the actors were not touched after 6 February, 42 days ago"
    fresh = TeamFacts(canvases=(team.canvases[0], canvas(5, begun, slug="shared-direction", changed=90)))
    assert canvas_freshness.read(fresh, NOW).signals is False
    designed = canvas(6, begun, slug="assumptions-and-risks", meeting=3, changed=7)
    assert canvas_freshness.read(TeamFacts(canvases=(designed,)), NOW).signals is False, "a week of grace"


def belief(state: str, criticality: float = 0.9, level: float = 0.1) -> Assumption:
    return Assumption(ago(30), state, criticality, level)


def test_assumptions_tested() -> None:
    team = TeamFacts(
        assumptions=(
            belief("in_test", 0.95),
            belief("open", 0.7),
            belief("supported", 0.66),
            belief("refuted", 0.65),
            belief("dropped"),
        )
    )
    reading = assumptions_tested.read(team, NOW)
    assert counted(reading) == (1, 3, False)
    assert [(part.id, part.n) for part in reading.parts] == [
        ("open", 1),
        ("in_test", 1),
        ("supported", 1),
        ("unclear", 0),
        ("refuted", 0),
    ]
    riskiest = TeamFacts(assumptions=(belief("open", 0.95), belief("supported", 0.7)))
    assert counted(assumptions_tested.read(riskiest, NOW)) == (1, 2, True)
    assert assumptions_tested.read(riskiest, after(2)).signals is False, "tests are designed at the third meeting"
    under_test = TeamFacts(assumptions=(belief("in_test"),))
    assert assumptions_tested.read(under_test, NOW).signals is False
    said = sentence("assumptions_tested", assumptions_tested.read(under_test, NOW))
    assert said == "No critical assumption is tested yet; under test: 1."


def test_days_since_iteration() -> None:
    team = TeamFacts(experiments=(Experiment("iterating", rounds=(ago(40), ago(22))), Experiment("piloting")))
    reading = days_since_iteration.read(team, NOW)
    assert (reading.value, reading.part("cadence"), reading.part("rounds"), reading.signals) == (22, 18, 2, True)
    assert sentence("days_since_iteration", reading) == "Days since the last round: 22."
    assert days_since_iteration.read(team, PAST).value == 15, "as it was on 13 March"
    ready = TeamFacts(experiments=(Experiment("ready", rounds=(ago(22),)),))
    assert days_since_iteration.read(ready, NOW).signals is False
    begun = TeamFacts(experiments=(Experiment("iterating", steps=((ago(21), "iterating"),)),))
    assert days_since_iteration.read(begun, NOW).signals is False
    assert days_since_iteration.read(TeamFacts(), NOW).signals is False, "the third meeting was 7 days ago"


def test_no_round_within_28_days_after_the_third_meeting() -> None:
    from workspace.coaching.facts import windows  # noqa: PLC0415 - of this test alone

    meetings = [ago(80), ago(60), ago(29)]
    assert days_since_iteration.read(TeamFacts(), windows(meetings, NOW.end)[0]).signals
    meetings[-1] = ago(28)
    assert not days_since_iteration.read(TeamFacts(), windows(meetings, NOW.end)[0]).signals


def trace(collected: int, *, added: int | None = None, **details: Any) -> Evidence:
    return Evidence(ago(collected), ago(collected if added is None else added), **details)


def test_time_to_first_test() -> None:
    def waited(days: int) -> Experiment:
        return Experiment("iterating", believed_on=ago(60), evidence=(trace(60 - days), trace(1)))

    team = TeamFacts(experiments=(waited(10), waited(40), waited(50), Experiment("idea", believed_on=ago(60))))
    reading = time_to_first_test.read(team, NOW)
    assert (reading.value, reading.signals, reading.part("experiments")) == (40, True, 3)
    two = TeamFacts(experiments=(waited(20), waited(50)))
    assert (time_to_first_test.read(two, NOW).value, time_to_first_test.read(two, NOW).signals) == (35, False)
    early = TeamFacts(experiments=(Experiment("idea", believed_on=ago(3), evidence=(trace(9),)),))
    assert time_to_first_test.read(early, NOW).value == 0


def test_evidence_mix() -> None:
    pieces = tuple(trace(n, type="quote" if n % 2 else "story", is_outside=n == 1) for n in range(1, 6))
    team = TeamFacts(
        experiments=(Experiment("iterating", evidence=pieces[:3]), Experiment("idea", evidence=pieces[3:]))
    )
    reading = evidence_mix.read(team, NOW)
    assert counted(reading) == (0, 5, True)
    assert [(part.id, part.n, part.of) for part in reading.parts] == [
        ("kinds", 2, 6),
        ("contrary", 0, 5),
        ("from_outside", 1, 5),
    ]
    contrary = TeamFacts(experiments=(Experiment("idea", evidence=(*pieces, trace(1, direction="against"))),))
    assert counted(evidence_mix.read(contrary, NOW)) == (1, 6, False)
    one_kind = TeamFacts(experiments=(Experiment("idea", evidence=(trace(1), trace(2))),))
    assert counted(evidence_mix.read(one_kind, NOW)) == (0, 2, True)
    first = TeamFacts(experiments=(Experiment("idea", evidence=(trace(1),)),))
    assert counted(evidence_mix.read(first, NOW)) == (0, 1, False)


def test_learning_return() -> None:
    learnings = (
        Learning(ago(30), ago(5)),
        Learning(ago(30)),
        Learning(ago(30), needs_no_change=True),
        Learning(ago(30), ago(10), needs_no_change=True),
        Learning(ago(3)),
    )
    team = TeamFacts(experiments=(Experiment("sensemaking", learnings=learnings),))
    assert counted(learning_return.read(team, NOW)) == (2, 4, False)
    assert counted(learning_return.read(team, PAST)) == (1, 3, True), "one had gone back, two of those due"


def test_decision_quality() -> None:
    whole = {"consulted": 1, "next_on": ago(-9)}
    made = (Decision(ago(30), **whole), Decision(ago(9)), Decision(ago(8), grounds=0, **whole))  # type: ignore[arg-type]
    reading = decision_quality.read(TeamFacts(experiments=(Experiment("decided", decisions=made),)), NOW)
    assert counted(reading) == (1, 3, False)
    late = (Decision(ago(30), review_on=ago(1)),)
    assert decision_quality.read(TeamFacts(experiments=(Experiment("decided", decisions=late),)), NOW).signals
    closed = Experiment("closed", decisions=late)
    assert decision_quality.read(TeamFacts(experiments=(closed,)), NOW).signals is False
    renewed = Experiment("decided", decisions=(*late, Decision(ago(2))))
    assert decision_quality.read(TeamFacts(experiments=(renewed,)), NOW).signals is False
    nobody = Experiment("closed", decisions=(Decision(ago(2), has_maker=False),))
    assert decision_quality.read(TeamFacts(experiments=(nobody,)), NOW).signals


def test_between_activity() -> None:
    # From 27 February (a Friday) to 13 March: the weeks of 23 February (its weekend), 2 March and 9 March.
    people = {key(1): core(), key(9): COACH}
    busy = Work(key(1), ago(10), Kind.LOG)  # Tuesday 10 March
    reading = between_activity.read(TeamFacts(people=people, work=(busy, notes(9, 17))), PAST)
    assert counted(reading) == (1, 3, True)
    assert [part.n for part in reading.parts] == [0, 0, 1, 0]
    two = TeamFacts(people=people, work=(busy, notes(1, 17)))
    assert counted(between_activity.read(two, PAST)) == (2, 3, False)
    # Since 13 March: its weekend, and the week of 16 March, which is not over.
    assert counted(between_activity.read(TeamFacts(people=people), NOW)) == (0, 1, False)
    assert counted(between_activity.read(TeamFacts(people=people, work=(notes(1),)), NOW)) == (1, 2, False)
    assert between_activity.read(TeamFacts(people=people, work=(notes(1),)), after(0)).value is None
    # Due since the last meeting: yesterday's, which is done, and today's. The one before belongs to the gap before.
    tasks = (Task(ago(1), True), Task(ago(0), False), Task(ago(10), True))
    due = between_activity.read(TeamFacts(tasks=tasks), NOW).parts[-1]
    assert (due.id, due.n, due.of) == ("tasks", 1, 2)


def pulse(core_scores: Scores, outside_scores: Scores, closed: int = 1) -> Pulse:
    return Pulse(
        ago(closed),
        dict.fromkeys(trust_pulse.QUESTIONS, core_scores),
        dict.fromkeys(trust_pulse.QUESTIONS, outside_scores),
    )


def test_trust_pulse() -> None:
    # Core 3 4 4 5 5: median 4. Outside 2 2 3 3 4: median 3, one lower. Together ten: (3 + 4) / 2 = 3.5.
    reading = trust_pulse.read(TeamFacts(pulses=(pulse((0, 0, 1, 2, 2), (0, 2, 2, 1, 0)),)), NOW)
    assert (reading.value, reading.signals) == (3.5, True)
    assert {part.id: part.n for part in reading.parts if "heard" in part.id} == {
        "all_heard_median": 3.5,
        "all_heard_low": 2,
        "all_heard_high": 5,
        "core_heard_median": 4,
        "core_heard_low": 3,
        "core_heard_high": 5,
        "outside_heard_median": 3,
        "outside_heard_low": 2,
        "outside_heard_high": 4,
    }


@pytest.mark.parametrize(
    ("core_scores", "outside_scores", "sides"),
    [
        ((0, 0, 0, 2, 2), (0, 0, 0, 0, 0), set()),
        ((0, 0, 0, 2, 2), (0, 0, 1, 0, 0), {"all"}),
        ((0, 0, 0, 5, 5), (0, 0, 4, 0, 0), {"all"}),
        ((0, 0, 0, 5, 0), (0, 0, 0, 5, 0), {"all", "core", "outside"}),
    ],
)
def test_trust_pulse_shows_nothing_of_few(core_scores: Scores, outside_scores: Scores, sides: set[str]) -> None:
    """Four of the core alone: nothing. One side never apart from the other, which could be subtracted."""
    reading = trust_pulse.read(TeamFacts(pulses=(pulse(core_scores, outside_scores),)), NOW)
    assert {part.id.partition("_")[0] for part in reading.parts} == sides
    assert (reading.value is None) == (not sides)


def test_trust_pulse_is_of_the_latest_that_closed() -> None:
    older, newer = pulse((5, 0, 0, 0, 0), (0, 0, 0, 0, 0), closed=30), pulse((0, 0, 0, 0, 5), (0, 0, 0, 0, 0), closed=2)
    assert trust_pulse.read(TeamFacts(pulses=(newer, older)), NOW).value == 5
    past = trust_pulse.read(TeamFacts(pulses=(newer, older)), PAST)
    assert (past.value, past.signals) == (1, True)
    assert trust_pulse.read(TeamFacts(people={key(1): outsider()}), NOW).value is None
