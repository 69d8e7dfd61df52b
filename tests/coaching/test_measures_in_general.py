"""What must hold for every measure and for whatever a team has done."""

from __future__ import annotations

import copy
import dataclasses
import json
import random
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import translation
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.coaching.examples import MEETINGS, TODAY, ago, core, key, notes, outsider
from workspace.coaching import measures
from workspace.coaching.facts import (
    Assumption,
    Block,
    Canvas,
    Decision,
    Evidence,
    Exchange,
    Experiment,
    Invitation,
    Kind,
    Learning,
    Person,
    Pulse,
    Side,
    TeamFacts,
    Told,
    Use,
    Window,
    Work,
    windows,
)
from workspace.coaching.measures import MEASURES, Unit
from workspace.coaching.measures.trust_pulse import QUESTIONS
from workspace.core.languages import Language

SECTORS = ["", "state", "local", "business", "civil", "research", "people"]
ids = st.integers(1, 8).map(key)
days = st.integers(0, 70).map(ago)
small = st.integers(0, 6)
scores = st.tuples(*[st.integers(0, 4)] * 5)
invitation_ids = st.integers(50, 54).map(key)
persons = st.builds(Person, st.sampled_from(Side), st.sampled_from(SECTORS), days, st.none() | invitation_ids)
share = st.none() | st.floats(0, 1)


def some(strategy: Any, most: int = 6) -> Any:
    return st.lists(strategy, max_size=most).map(tuple)


@st.composite
def pulses(draw: Any) -> Pulse:
    """Every answer has three scores, so the three questions have as many answers."""

    def side() -> dict[str, Any]:
        given_scores = draw(scores)
        return {question: tuple(draw(st.permutations(given_scores))) for question in QUESTIONS}

    return Pulse(draw(days), side(), side())


canvases = st.builds(
    Canvas,
    st.integers(1, 10),
    st.sampled_from(["shared-phenomenon", "actors-and-invitations", "value-exchange"]),
    st.integers(1, 5),
    some(st.builds(Block, st.booleans(), st.integers(1, 8), small, small)),
    st.none() | days,
)
experiments = st.builds(
    Experiment,
    st.sampled_from(["idea", "iterating", "closed"]),
    some(st.tuples(days, st.sampled_from(["iterating", "decided"]))).map(lambda steps: tuple(sorted(steps))),
    some(days).map(lambda ends: tuple(sorted(ends))),
    st.none() | days,
    some(st.builds(Evidence, days, days, st.sampled_from(["quote", "story"]), st.sampled_from(["for", "against"]))),
    some(st.builds(Learning, days, st.none() | days, st.booleans())),
    some(st.builds(Decision, days, small, small, st.booleans(), st.none() | days, st.none() | days)),
)
teams = st.builds(
    lambda artefacts, **rest: TeamFacts(artefacts=artefacts[0] + artefacts[1], open_artefacts=artefacts[0], **rest),
    st.tuples(small, small),
    people=st.dictionaries(ids, persons, max_size=8),
    work=some(st.builds(Work, ids, days, st.sampled_from(Kind), st.integers(1, 5), st.integers(1, 5)), 12),
    exchanges=some(st.builds(Exchange, ids, ids, days, st.integers(1, 3))),
    invitations=st.lists(st.builds(Invitation, invitation_ids, days, st.booleans()), unique_by=lambda one: one.id).map(
        tuple
    ),
    missing=some(st.booleans()),
    mapped=st.frozensets(st.sampled_from(SECTORS[1:])),
    uses=some(st.builds(Use, ids, days, days)),
    told=some(st.builds(Told, st.none() | ids, days)),
    canvases=st.lists(canvases, max_size=10, unique_by=lambda one: one.number).map(tuple),
    assumptions=some(st.builds(Assumption, days, st.sampled_from(["open", "in_test", "refuted"]), share, share)),
    experiments=some(experiments, 3),
    pulses=some(pulses(), 3),
)
spans = st.integers(0, 3).flatmap(
    lambda held: st.sampled_from([one for one in windows(MEETINGS[:held], TODAY) if one is not None])
)
each_measure = pytest.mark.parametrize("name", MEASURES)


def test_there_are_the_21_of_the_content_data() -> None:
    found = measures.described()
    assert (len(found), list(found)) == (21, list(MEASURES))
    assert [one.group for one in found.values()] == sorted(
        (one.group for one in found.values()), key=list(measures.GROUPS).index
    )


@pytest.mark.parametrize(
    ("spoil", "complaint"),
    [
        (lambda rows: rows.pop(), "not the same measures"),
        (lambda rows: rows[0].update(group="index"), "lacks a language or is of no known group"),
        (lambda rows: rows[3]["title"].pop("et"), "outside_share lacks a language"),
    ],
)
def test_content_that_does_not_fit_stops_the_start(spoil: Callable[[Any], Any], complaint: str) -> None:
    rows = json.loads(measures.CONTENT.read_text(encoding="utf-8"))
    spoil(rows)
    with pytest.raises(ValueError, match=complaint):
        measures.checked(rows)


@each_measure
def test_every_measure_has_its_formula_and_says_nothing_of_a_team_without_facts(name: str) -> None:
    measure = MEASURES[name]
    assert len((measure.__doc__ or "").splitlines()) > 2, "a title and a formula"
    for held in range(4):
        reading = measure.read(TeamFacts(), windows(MEETINGS[:held], TODAY)[0])
        if name not in {"state_actor_present", "sectors_represented", "between_activity"}:
            assert (reading.value, reading.signals) == (None, False)
    sentences = set()
    for language in Language.values:
        with translation.override(language):
            sentences.add(measure.say(reading))
    assert len(sentences) == 4, "four languages"
    assert not any("%(" in sentence for sentence in sentences)


@settings(max_examples=25, deadline=None)
@given(team=teams, window=spans)
def test_values_keep_within_their_bounds(team: TeamFacts, window: Window) -> None:
    for name in MEASURES:
        _check_bounds(name, team, window)


def _check_bounds(name: str, team: TeamFacts, window: Window) -> None:
    measure = MEASURES[name]
    reading = measure.read(team, window)
    for part in reading.parts:
        assert part.n >= 0
        assert part.of is None or part.n <= part.of or name == "evidence_mix", part
    assert measure.say(reading)
    if reading.value is None:
        assert not reading.signals or name == "days_since_iteration", "nothing to measure is nothing to ask"
        return
    bounds = {Unit.SHARE: (0, 1), Unit.INDEX: (0, 1), Unit.YES: (0, 1), Unit.SCORE: (1, 5)}
    low, high = bounds.get(measure.UNIT, (0, 10_000))
    assert low <= reading.value <= high
    if measure.UNIT is Unit.SHARE:
        assert reading.n is not None
        assert reading.of
        assert reading.value == reading.n / reading.of


@settings(max_examples=25, deadline=None)
@given(team=teams, window=spans, seed=st.integers(0, 99))
def test_no_order_changes_anything(team: TeamFacts, window: Window, seed: int) -> None:
    """Whoever came first, or has the smaller id, is not treated otherwise. Steps and decisions have an order."""
    dice = random.Random(seed)
    changes: dict[str, Any] = {}
    for field in dataclasses.fields(team):
        value = copy.copy(getattr(team, field.name))
        if isinstance(value, tuple) and field.name != "sectors":
            changes[field.name] = tuple(dice.sample(value, len(value)))
        elif field.name == "people":
            changes["people"] = dict(dice.sample(list(value.items()), len(value)))
    shuffled = dataclasses.replace(team, **changes)
    for name, measure in MEASURES.items():
        if name != "trust_pulse" or len({pulse.closed_on for pulse in team.pulses}) == len(team.pulses):
            assert measure.read(shuffled, window) == measure.read(team, window), name


@settings(max_examples=25, deadline=None)
@given(team=teams, window=spans)
def test_nobody_can_be_found_in_it(team: TeamFacts, window: Window) -> None:
    renamed = dataclasses.replace(
        team,
        people={_other(one): person for one, person in team.people.items()},
        work=tuple(one._replace(person=_other(one.person)) for one in team.work),
        exchanges=tuple(
            dataclasses.replace(one, one=_other(one.one), other=_other(one.other)) for one in team.exchanges
        ),
        uses=tuple(dataclasses.replace(one, author=_other(one.author)) for one in team.uses),
        told=tuple(dataclasses.replace(one, person=_other(one.person)) for one in team.told),
    )
    for name, measure in MEASURES.items():
        reading = measure.read(team, window)
        said = f"{reading!r} {measure.say(reading)}"
        assert not any(str(person) in said for person in team.people), name
        assert measure.read(renamed, window) == reading, name


def _other(one: Any) -> Any:
    return None if one is None else key(1000 - int(one[-3:]))


@settings(max_examples=25, deadline=None)
@given(team=teams, window=spans)
def test_what_is_written_after_a_window_does_not_change_it(team: TeamFacts, window: Window) -> None:
    later = window.end + timedelta(days=1)
    grown = dataclasses.replace(
        team,
        work=(*team.work, Work(key(1), later, Kind.NOTE)),
        exchanges=(*team.exchanges, Exchange(key(1), key(2), later)),
        uses=(*team.uses, Use(key(1), later, later)),
        told=(*team.told, Told(key(1), later)),
        pulses=(*team.pulses, Pulse(later, dict.fromkeys(QUESTIONS, (9, 0, 0, 0, 0)))),
        experiments=(
            *team.experiments,
            Experiment(
                "decided",
                ((later, "decided"),),
                (later,),
                later,
                (Evidence(later, later),),
                (Learning(later),),
                (Decision(later),),
            ),
        ),
    )
    for name, measure in MEASURES.items():
        if measure.HAS_PAST:
            assert measure.read(grown, window) == measure.read(team, window), name


NEVER_LOWER: dict[str, Callable[[TeamFacts], TeamFacts]] = {
    "state_actor_present": lambda t: _with(t, people={**t.people, key(99): core("state")}),
    "sectors_represented": lambda t: _more_work(t, "research"),
    "outside_share": lambda t: _more_work(t, "civil"),
    "invitation_funnel": lambda t: _with(t, work=(*t.work, *(notes(n, days_ago=0) for n in range(1, 9)))),
    "missing_voices_found": lambda t: _with(t, missing=(*t.missing, True)),
    "use_of_outside": lambda t: _with(t, uses=(*t.uses, *(Use(key(n), ago(40), ago(40)) for n in range(1, 9)))),
    "feedback_closed": lambda t: _with(t, told=(*t.told, *(Told(None, ago(n)) for n in range(71)))),
    "cross_links": lambda t: _with(
        _with(t, people={**t.people, key(98): core("state"), key(99): outsider("civil")}),
        exchanges=(*t.exchanges, Exchange(key(98), key(99), ago(70))),
    ),
    "open_artefacts": lambda t: _with(t, artefacts=t.artefacts + 1, open_artefacts=t.open_artefacts + 1),
    "assumptions_tested": lambda t: _with(t, assumptions=(*t.assumptions, Assumption(ago(70), "supported", 0.9))),
    "evidence_mix": lambda t: _tried(t, evidence=(Evidence(ago(70), ago(70), direction="against"),)),
    "learning_return": lambda t: _tried(t, learnings=(Learning(ago(70), ago(70)),)),
    "decision_quality": lambda t: _tried(t, decisions=(Decision(ago(70), consulted=1, next_on=ago(0)),)),
    "between_activity": lambda t: _with(t, work=(*t.work, *(notes(99, days_ago=n) for n in range(70)))),
}
"""What can only make the value larger."""
NEVER_HIGHER: dict[str, Callable[[TeamFacts], TeamFacts]] = {
    "canvas_completeness": lambda t: _with(t, canvases=tuple(_one_more_note(canvas) for canvas in t.canvases)),
    "canvas_freshness": lambda t: _with(
        t, canvases=tuple(dataclasses.replace(one, changed_on=TODAY) for one in t.canvases)
    ),
    "days_since_iteration": lambda t: _tried(t, rounds=(MEETINGS[0],)),
    "time_to_first_test": lambda t: _with(
        t,
        experiments=tuple(
            dataclasses.replace(one, evidence=(*one.evidence, Evidence(ago(70), ago(70)))) if one.evidence else one
            for one in t.experiments
        ),
    ),
}
"""What can only make it smaller: fewer thin canvases, fewer days."""
BOTH_WAYS = {"sector_balance", "concentration", "trust_pulse"}
"""Held by what follows below."""


def _with(team: TeamFacts, **changes: Any) -> TeamFacts:
    return dataclasses.replace(team, **changes)


def _more_work(team: TeamFacts, sector: str) -> TeamFacts:
    return _with(team, people={**team.people, key(99): outsider(sector)}, work=(*team.work, notes(99)))


def _tried(team: TeamFacts, **details: Any) -> TeamFacts:
    return _with(team, experiments=(*team.experiments, Experiment("closed", steps=((ago(70), "closed"),), **details)))


def _one_more_note(canvas: Canvas) -> Canvas:
    grown = (dataclasses.replace(block, now=block.now + 1, then=block.then + 1) for block in canvas.blocks)
    return dataclasses.replace(canvas, blocks=tuple(grown))


def test_every_measure_is_held_to_move_the_right_way() -> None:
    assert {*NEVER_LOWER, *NEVER_HIGHER, *BOTH_WAYS} == set(MEASURES)


@settings(max_examples=25, deadline=None)
@given(team=teams, held=st.integers(0, 3))
def test_more_of_what_it_asks_for_moves_it_the_right_way(team: TeamFacts, held: int) -> None:
    window = windows(MEETINGS[:held], TODAY)[0]
    for name, grow in (NEVER_LOWER | NEVER_HIGHER).items():
        before, now = (MEASURES[name].read(one, window).value for one in (team, grow(team)))
        if before is not None:
            assert now is not None
            assert now >= before - 1e-12 if name in NEVER_LOWER else now <= before + 1e-12, name


@settings(max_examples=25, deadline=None)
@given(many=st.lists(st.integers(1, 9), min_size=2, max_size=6))
def test_balance_is_one_when_all_sectors_are_even_and_less_otherwise(many: list[int]) -> None:
    def balance(of_each: list[int]) -> float:
        sectors = [SECTORS[1 + place] for place, count in enumerate(of_each) for _each in range(count)]
        people = {key(n): core(sector) for n, sector in enumerate(sectors, start=1)}
        work = tuple(notes(n) for n in range(1, len(people) + 1))
        value = MEASURES["sector_balance"].read(TeamFacts(people=people, work=work), windows((), TODAY)[0]).value
        assert value is not None
        return value

    assert balance([3] * 6) == pytest.approx(1)
    assert balance(many) <= balance([1] * len(many)) + 1e-12
    assert balance(many) == pytest.approx(balance([2 * count for count in many]))


@settings(max_examples=25, deadline=None)
@given(most=st.integers(1, 30), others=st.lists(st.integers(1, 30), max_size=7))
def test_concentration_grows_with_the_most_active_and_shrinks_with_the_others(most: int, others: list[int]) -> None:
    def concentrated(*items: int) -> float:
        work = tuple(notes(n, items=count) for n, count in enumerate(items, start=1))
        value = MEASURES["concentration"].read(TeamFacts(work=work), windows((), TODAY)[0]).value
        assert value is not None
        return value

    first = max([most, *others])
    assert concentrated(first + 1, *others) >= concentrated(first, *others)
    assert concentrated(first, *others, 1) <= concentrated(first, *others)
    assert concentrated(first, *others) >= 1 / (1 + len(others))


@settings(max_examples=25, deadline=None)
@given(pulse=pulses())
def test_a_pulse_shows_no_side_that_could_be_subtracted(pulse: Pulse) -> None:
    window = windows(MEETINGS, TODAY)[0]
    reading = MEASURES["trust_pulse"].read(TeamFacts(pulses=(pulse,)), window)
    answers = {"core": sum(pulse.core["heard"]), "outside": sum(pulse.outside["heard"])}
    shown = {part.id.partition("_")[0] for part in reading.parts}
    if sum(answers.values()) < 5:
        assert shown == set()
    else:
        assert shown == ({"all", "core", "outside"} if min(answers.values()) >= 5 else {"all"})
