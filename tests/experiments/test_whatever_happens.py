"""Any sequence of requests, sensible or not: what an experiment promises holds after each of them.

About twenty seconds. A failure prints the sequence that broke a promise.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from experiments import lifecycle
from experiments.models import (
    Assumption,
    AssumptionState,
    Decision,
    DesignAmendment,
    Evidence,
    EvidenceStatus,
    Experiment,
    Learning,
    Outcome,
    State,
    TestDesign,
)
from experiments.models.revised import Revised
from experiments.services.revising import plain
from tests import make
from tests.experiments import stories
from tests.people import Browser, gather

pytestmark = pytest.mark.django_db

CRITERIA: dict[str, list[Any]] = {
    "threshold": [1, 4, 9],
    "threshold_of": [10, None],
    "comparator": [">=", "<="],
    "success_sign": ["", "They come back"],
    "stop_rules": [[], ["Somebody feels exposed"], ["Two say no"]],
    "question": ["Why?", "Does a name help?"],
}
STARTS = [State.READY, State.ITERATING, State.PILOTING, State.SENSEMAKING, State.DECIDED, State.PAUSED]
GIVEN = {
    "reason": "It takes longer",
    "told": "All seven",
    "told_on": stories.day(0).isoformat(),
    "look_again_on": stories.day(9).isoformat(),
    "looked_for": "In the refusals",
    "change": "Two colleges",
}
PICK = st.integers(0, 5)


class WhateverHappens(RuleBasedStateMachine):
    """Everything is rolled back afterwards. `pick` chooses among the rows there are, also of another experiment."""

    def __init__(self, state: str) -> None:
        super().__init__()
        self.undo = transaction.atomic()
        self.undo.__enter__()
        self.originals: dict[Any, dict[str, Any]] = {}
        team = make.team()
        self.people = gather(team, make.team(team.programme, "Rantala"))
        self.team = team
        self.made = stories.whole(team, self.people.alice, self.people.bob, state, open_to_evidence=True)
        self.other = stories.whole(team, self.people.alice, self.people.bob, state)
        self.core, self.invited = Browser(self.people.alice), Browser(self.people.bob)

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.undo.__exit__(None, None, None)

    @rule(
        name=st.sampled_from([one.name for one in lifecycle.TRANSITIONS]), to=st.sampled_from(["iterating", "piloting"])
    )
    def step(self, name: str, to: str) -> None:
        self.post(f"/experiments/{self.made.pk}/transitions/", GIVEN | {"transition": name, "to": to})

    @rule(state=st.sampled_from([AssumptionState.REFUTED, AssumptionState.SUPPORTED]))
    def judge_the_assumption(self, state: str) -> None:
        about = self.fresh().assumption
        if about is not None:
            self.edit("post", f"/assumptions/{about.pk}/state/", about, {"state": state, "because": "We saw it"})

    @rule(pick=PICK)
    def test_another_assumption(self, pick: int) -> None:
        others = [None, *Assumption.objects.order_by("pk")]
        chosen = others[pick % len(others)]
        sent = {"assumption": str(chosen.pk) if chosen else None}
        self.edit("patch", f"/experiments/{self.made.pk}/", self.fresh(), sent)

    @rule(is_core=st.booleans(), direction=st.sampled_from(["for", "against"]))
    def add_evidence(self, *, is_core: bool, direction: str) -> None:
        by, window = ("core", self.core) if is_core else ("outside", self.invited)
        sent = {"type": "quote", "text": "I knew him", "direction": direction, "strength": 4, "collected_by": by}
        self.post(
            "/evidence/", sent | {"experiment": str(self.made.pk), "collected_on": stories.day(0).isoformat()}, window
        )

    @rule(pick=PICK, verb=st.sampled_from(["accept", "decline", "withdraw"]))
    def treat_evidence(self, pick: int, verb: str) -> None:
        self.post(f"/evidence/{self.one_of(Evidence, pick)}/{verb}/", {"reply": "Thank you"})

    @rule(pick=PICK)
    def learn(self, pick: int) -> None:
        sent = {"statement": "We see it differently", "rests_on": self.one_of(Evidence, pick), "confidence": "hint"}
        self.post("/learnings/", sent | {"experiment": str(self.made.pk)})

    @rule(pick=PICK, grounds=PICK)
    def rest_a_learning_on(self, pick: int, grounds: int) -> None:
        self.edit_one(Learning, "learnings", pick, {"rests_on": self.one_of(Evidence, grounds)})

    @rule(pick=PICK, outcome=st.sampled_from(Outcome.values))
    def write_decision(self, pick: int, outcome: str) -> None:
        sent = {"outcome": outcome, "text": "So be it", "made_by": "Director", "method": "owner", "consulted": ["Bob"]}
        later = {"next_what": "Go on", "next_who": "Elif", "next_on": stories.day(9).isoformat()}
        self.post(
            "/decisions/", sent | later | {"experiment": str(self.made.pk), "rests_on": self.one_of(Learning, pick)}
        )

    @rule(pick=PICK, grounds=PICK)
    def rest_a_decision_on(self, pick: int, grounds: int) -> None:
        self.edit_one(Decision, "decisions", pick, {"rests_on": self.one_of(Learning, grounds)})

    @rule(
        pick=PICK, name=st.sampled_from(sorted(CRITERIA)), value=PICK, because=st.sampled_from(["", "It was too high"])
    )
    def change_the_criteria(self, pick: int, name: str, value: int, because: str) -> None:
        choices = CRITERIA[name]
        self.edit_one(TestDesign, "designs", pick, {name: choices[value % len(choices)], "because": because})

    @rule(name=st.sampled_from(["iterations", "pilots"]), ended_on=st.sampled_from([None, stories.day(0).isoformat()]))
    def write_what_was_done(self, name: str, ended_on: str | None) -> None:
        for one in getattr(self.made, name).order_by("-number")[:1]:
            words = {"did": "Asked", "saw": "Answers", "next_change": "Ask again"} if name == "iterations" else {}
            self.edit("patch", f"/{name}/{one.pk}/", one, {"ended_on": ended_on} | words)

    @invariant()
    def a_decision_rests_on_a_learning_and_that_on_evidence(self) -> None:
        for decision in Decision.objects.select_related("rests_on"):
            assert decision.rests_on.experiment_id == decision.experiment_id
        for learning in Learning.objects.select_related("rests_on"):
            assert learning.rests_on.experiment_id == learning.experiment_id
            assert learning.rests_on.status == EvidenceStatus.ACCEPTED

    @invariant()
    def what_is_decided_has_a_decision(self) -> None:
        for one in Experiment.objects.filter(state__in=[State.DECIDED, State.CLOSED]):
            assert one.decisions.exists()

    @invariant()
    def no_pilot_rests_on_a_refuted_assumption(self) -> None:
        for one in Experiment.objects.select_related("assumption"):
            if State.PILOTING in {one.state, one.paused_from}:
                assert one.assumption is not None
                assert one.assumption.state != AssumptionState.REFUTED

    @invariant()
    def frozen_criteria_keep_their_originals(self) -> None:
        for design in TestDesign.objects.exclude(frozen_at=None):
            now = {name: plain(getattr(design, name)) for name in CRITERIA}
            original = self.originals.setdefault(design.pk, now)
            firsts: dict[str, Any] = {}
            for amendment in DesignAmendment.objects.filter(design=design).order_by("at", "pk"):
                firsts.setdefault(amendment.field, amendment.before)
                assert amendment.because
            assert now | firsts == original

    def fresh(self) -> Experiment:
        return Experiment.objects.select_related("assumption").get(pk=self.made.pk)

    def one_of(self, model: type[Evidence | Learning], pick: int) -> str:
        """Of either experiment; when there is none, what was never there."""
        rows = list(model.objects.order_by("-pk").values_list("pk", flat=True))
        return str(rows[pick % len(rows)] if rows else self.made.pk)

    def edit_one(self, model: type[Any], noun: str, pick: int, sent: dict[str, Any]) -> None:
        rows = list(model.objects.filter(experiment=self.made).order_by("-pk"))
        if rows:
            one = rows[pick % len(rows)]
            self.edit("patch", f"/{noun}/{one.pk}/", one, sent)

    def edit(self, method: str, path: str, thing: Revised, sent: dict[str, Any]) -> None:
        answer = self.core.send(method, path, sent, HTTP_IF_MATCH=f'"{thing.revision}"')
        assert answer.status_code < 500

    def post(self, path: str, sent: dict[str, Any], window: Browser | None = None) -> None:
        assert (window or self.core).send("post", path, sent).status_code < 500


@pytest.mark.parametrize("state", STARTS)
def test_whatever_happens(state: str) -> None:
    make.canvas_set()
    begun: Any = partial(WhateverHappens, state)
    run_state_machine_as_test(
        begun,
        settings=settings(
            max_examples=3,
            stateful_step_count=25,
            phases=[Phase.explicit, Phase.generate, Phase.target],
            database=None,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
