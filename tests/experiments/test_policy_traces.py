"""Role x object x action on evidence, log entries and files, in every state of a team.

Letters as in `tests/teams/test_policy_table.py`.
"""

from __future__ import annotations

from typing import Any

import pytest
from django.utils import timezone

from experiments.models import Attachment, Evidence, Experiment, LogEntry
from experiments.policy import evidence as evidence_policy
from experiments.policy import log as log_policy
from teams.models import Team
from tests.experiments import stories, traces
from tests.people import People, somebody
from tests.teams.test_policy_table import READERS, SPEAKERS, STATES, Row, always, fresh, holders, lists, put_into
from workspace.core import policy

CORE: Row = ("A", "A", "A", "")
INNER = always("ACO")
NOBODY = always("")
TABLE: dict[tuple[str, str], Row] = {
    ("experiments.add_evidence", "experiment that asks"): ("A", "ABG", "ABG", ""),
    ("experiments.add_evidence", "experiment that does not ask"): CORE,
    ("experiments.add_evidence", "inner experiment"): CORE,
    ("experiments.view_evidence", "shown"): READERS,
    ("experiments.change_evidence", "shown"): CORE,
    ("experiments.judge_evidence", "shown"): CORE,
    ("experiments.withdraw_evidence", "shown"): ("A", "A", "A", "A"),
    ("experiments.withdraw_evidence", "bobs, taken up"): ("A", "AB", "AB", "B"),
    ("experiments.withdraw_evidence", "bobs waiting"): ("A", "AB", "AB", "B"),
    ("experiments.withdraw_evidence", "gretas declined"): ("A", "AG", "AG", "G"),
    ("experiments.withdraw_evidence", "withdrawn"): NOBODY,
    ("experiments.view_evidence", "not to be shown"): INNER,
    ("experiments.view_evidence", "sensitive"): INNER,
    ("experiments.view_evidence", "shown in the inner experiment"): INNER,
    ("experiments.view_evidence", "bobs waiting"): ("ACO", "ABCO", "ABCO", "ABCO"),
    ("experiments.change_evidence", "bobs waiting"): ("A", "AB", "AB", ""),
    ("experiments.judge_evidence", "bobs waiting"): CORE,
    ("experiments.view_evidence", "gretas declined"): ("ACO", "AGCO", "AGCO", "AGCO"),
    ("experiments.change_evidence", "gretas declined"): CORE,
    ("experiments.view_evidence", "withdrawn"): INNER,
    ("experiments.change_evidence", "withdrawn"): NOBODY,
    ("experiments.judge_evidence", "withdrawn"): NOBODY,
    ("experiments.write_log", "team"): ("AC", "ABGC", "ABGC", ""),
    ("experiments.view_logentry", "bobs entry"): READERS,
    ("experiments.comment_logentry", "bobs entry"): SPEAKERS,
    ("experiments.change_logentry", "bobs entry"): ("", "B", "B", ""),
    ("experiments.delete_logentry", "bobs entry"): ("A", "AB", "AB", ""),
    ("experiments.change_logentry", "carlas entry"): ("C", "C", "C", ""),
    ("experiments.delete_logentry", "carlas entry"): ("AC", "AC", "AC", ""),
    ("experiments.view_logentry", "entry about the inner experiment"): INNER,
    ("experiments.comment_logentry", "entry about the inner experiment"): ("ACO", "ACO", "ACO", ""),
    ("experiments.change_logentry", "entry about the inner experiment"): NOBODY,
    ("experiments.delete_logentry", "entry about the inner experiment"): CORE,
    **{(f"experiments.{verb}_logentry", "deleted entry"): NOBODY for verb in ("view", "comment", "change", "delete")},
    ("experiments.view_attachment", "file of shown"): READERS,
    ("experiments.change_attachment", "file of shown"): CORE,
    ("experiments.view_attachment", "file of bobs waiting"): ("ACO", "ABCO", "ABCO", "ABCO"),
    ("experiments.change_attachment", "file of bobs waiting"): ("A", "AB", "AB", ""),
    ("experiments.view_attachment", "file of the round"): READERS,
    ("experiments.change_attachment", "file of the round"): CORE,
    ("experiments.view_attachment", "file of bobs entry"): READERS,
    ("experiments.change_attachment", "file of bobs entry"): ("", "B", "B", ""),
    ("experiments.view_attachment", "file of deleted entry"): NOBODY,
    ("experiments.change_attachment", "file of deleted entry"): NOBODY,
}


def experiment(team: Team, **details: Any) -> Experiment:
    return stories.idea(team, assumption=stories.assumption(team), **details)


@pytest.fixture
def things(team: Team, people: People) -> dict[str, Any]:
    alice, bob, greta = people.alice, people.bob, people.greta
    asking = experiment(team, visibility="programme", open_to_evidence=True)
    inner = experiment(team, visibility="team", open_to_evidence=True)
    found = {
        "team": team,
        "experiment that asks": asking,
        "experiment that does not ask": experiment(team),
        "inner experiment": inner,
        "shown": stories.evidence(asking, alice, consent_to_show=True),
        "not to be shown": stories.evidence(asking, alice),
        "sensitive": stories.evidence(asking, alice, consent_to_show=True, is_sensitive=True),
        "shown in the inner experiment": stories.evidence(inner, alice, consent_to_show=True),
        "bobs waiting": stories.evidence(asking, bob, status="waiting", consent_to_show=True),
        "bobs, taken up": stories.evidence(asking, bob, consent_to_show=True),
        "gretas declined": stories.evidence(asking, greta, status="declined", consent_to_show=True),
        "withdrawn": stories.evidence(asking, alice, text="", withdrawn_at=timezone.now()),
        "round": stories.iteration(asking),
        "bobs entry": traces.entry(team, bob),
        "carlas entry": traces.entry(team, people.carla),
        "entry about the inner experiment": traces.entry(team, greta, experiment=inner),
        "deleted entry": traces.entry(team, alice, text="", deleted_at=timezone.now()),
    }
    for name in ("shown", "bobs waiting", "bobs entry", "deleted entry"):
        found[f"file of {name}"] = traces.attachment(found[name], alice)
    found["file of the round"] = traces.attachment(found["round"], alice)
    return found


@pytest.mark.parametrize("state", STATES)
def test_table(things: dict[str, Any], people: People, team: Team, state: str) -> None:
    put_into(state, team)
    found = {key: set(holders(key[0], fresh(things[key[1]]), people)) for key in TABLE}
    assert found == {key: set(row[STATES.index(state)]) for key, row in TABLE.items()}


@pytest.mark.parametrize("state", STATES)
def test_what_is_listed_is_what_may_be_seen(things: dict[str, Any], people: People, team: Team, state: str) -> None:
    put_into(state, team)
    is_listed = lists()
    for name, thing in things.items():
        if not isinstance(thing, Evidence | LogEntry | Attachment):
            continue
        view = f"experiments.view_{type(thing).__name__.lower()}"
        for user in people.everybody():
            assert is_listed(thing, user) == user.has_perm(view, fresh(thing)), f"{user} and {name}"


def test_whoever_is_asked_into_another_teams_experiment_still_writes_only_at_home(
    things: dict[str, Any], neighbours: Team, people: People
) -> None:
    theirs = experiment(neighbours, visibility="programme", open_to_evidence=True)
    assert holders("experiments.add_evidence", theirs, people) == "P"
    stranger = somebody("Stranger")
    assert not stranger.has_perm("experiments.write_log", neighbours)


def test_no_permission_is_missing_from_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    registered: dict[str, Any] = {}
    monkeypatch.setattr(policy, "_rules", registered)
    evidence_policy.register()
    log_policy.register()
    assert {permission for permission, _ in TABLE} == set(registered)
