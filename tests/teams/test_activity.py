from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from teams.models import Activity, Programme, Team, Verb
from teams.services import activity
from tests import make
from tests.people import Browser, People, problem


def verbs(window: Browser, query: str) -> list[str]:
    return [row["verb"] for row in window.read(f"/activity/?{query}")["results"]]


def test_a_row(browser: Callable[..., Browser], team: Team, people: People) -> None:
    canvas = make.canvas(team)
    activity.record(
        people.bob, team, Verb.COMMENTED, target=("canvas", canvas.pk), anchor_id="unheard", excerpt="I see"
    )
    (row,) = browser(people.alice).read(f"/activity/?team={team.pk}")["results"]
    assert row.pop("id")
    assert row.pop("at")
    assert row.pop("actor")["role"] == "stakeholder"
    assert row == {
        "team": str(team.pk),
        "verb": "commented",
        "count": 1,
        "target": {
            "kind": "canvas",
            "id": str(canvas.pk),
            "title": "2 Actors and invitations",
            "path": f"/canvases/{canvas.pk}",
        },
        "anchor_id": "unheard",
        "anchor": "Whose voice is missing",
        "excerpt": "I see",
    }


def test_a_burst_is_one_row(team: Team, people: People) -> None:
    first, second = make.canvas(team), make.canvas(team, 3)

    def comment(on: Any = first, by: Any = people.bob, excerpt: str = "") -> None:
        activity.record(by, team, Verb.COMMENTED, target=("canvas", on.pk), excerpt=excerpt)

    comment(excerpt="One")
    comment(excerpt="Two")
    comment(second)
    comment(by=people.alice)
    rows = Activity.objects.order_by("at").values_list("actor__display_name", "target_id", "count", "excerpt")
    assert list(rows) == [
        ("Bob", first.pk, 2, "Two"),
        ("Bob", second.pk, 1, ""),
        ("Alice", first.pk, 1, ""),
    ]
    Activity.objects.update(at=timezone.now() - timedelta(minutes=31))
    comment()
    assert Activity.objects.count() == 4


def test_added_notes_are_counted_block_by_block(team: Team, people: People) -> None:
    canvas = make.canvas(team)
    by_bob, by_alice = (team.pk, people.bob.pk, canvas.pk), (team.pk, people.alice.pk, canvas.pk)
    activity.record_work("canvas", [by_bob], {(by_bob, "unheard"): 2, (by_bob, "rings"): 1})
    activity.record_work("canvas", [by_bob, by_alice], {(by_bob, "unheard"): 3})
    activity.record_work("canvas", [by_bob], {})
    rows = Activity.objects.order_by("anchor_id").values_list("actor__display_name", "verb", "anchor_id", "count")
    assert list(rows) == [
        ("Alice", "canvas_changed", "", 1),
        ("Bob", "notes_added", "rings", 1),
        ("Bob", "notes_added", "unheard", 5),
    ]
    Activity.objects.update(at=timezone.now() - timedelta(minutes=6))
    activity.record_work("canvas", [by_bob], {})
    assert Activity.objects.filter(actor=people.bob, verb=Verb.CANVAS_CHANGED).count() == 1


def test_a_long_excerpt_is_cut(team: Team, people: People) -> None:
    activity.record(people.bob, team, Verb.TEAM_CHANGED, excerpt="x" * 500)
    assert len(Activity.objects.get().excerpt) == 200


def test_latest_first_in_pages(browser: Callable[..., Browser], team: Team, people: People) -> None:
    now = timezone.now()
    for minutes in range(5):
        Activity.objects.create(
            team=team, actor=people.bob, verb=Verb.TEAM_CHANGED, at=now - timedelta(minutes=minutes), count=minutes + 1
        )
    window = browser(people.alice)
    counts, page = [], window.read(f"/activity/?team={team.pk}&page_size=2")
    while True:
        counts += [row["count"] for row in page["results"]]
        if page["next"] is None:
            break
        page = window.get(page["next"]).json()
    assert counts == [1, 2, 3, 4, 5]
    assert problem(window.send("get", f"/activity/?team={team.pk}&cursor=nonsense"))[0] == 404


def test_of_a_whole_programme_as_far_as_one_sees(
    browser: Callable[..., Browser], team: Team, neighbours: Team, programme: Programme, people: People
) -> None:
    activity.record(people.bob, team, Verb.TEAM_CHANGED)
    activity.record(people.peter, neighbours, Verb.TEAM_OPENED)
    query = f"programme={programme.pk}"
    assert verbs(browser(people.olga), query) == ["team_opened", "team_changed"]
    assert verbs(browser(people.alice), query) == ["team_changed"]
    assert verbs(browser(people.peter), query) == ["team_opened"]
    assert problem(browser(people.charlie).send("get", f"/activity/?{query}")) == (404, "not_found")
    assert problem(browser(people.charlie).send("get", f"/activity/?team={team.pk}")) == (404, "not_found")
    assert problem(browser(people.olga).send("get", "/activity/")) == (400, "invalid")


def test_who_came_and_went_is_not_told_to_guests(browser: Callable[..., Browser], team: Team, people: People) -> None:
    activity.record(people.bob, team, Verb.MEMBER_JOINED)
    activity.record(people.alice, team, Verb.MEMBER_REMOVED, excerpt="Egon")
    query = f"team={team.pk}"
    assert len(verbs(browser(people.bob), query)) == 2
    assert verbs(browser(people.greta), query) == []


@pytest.mark.parametrize("path", ["/activity/?team={team}", "/me/home/"])
def test_a_feed_takes_as_many_queries_for_three_as_for_one(
    browser: Callable[..., Browser], team: Team, people: People, path: str, django_assert_max_num_queries: Any
) -> None:
    canvas, window = make.canvas(team), browser(people.olga)
    path = path.format(team=team.pk)
    activity.record(people.bob, team, Verb.COMMENTED, target=("canvas", canvas.pk))
    with django_assert_max_num_queries(14) as first:
        window.read(path)
    activity.record(people.alice, team, Verb.COMMENTED, target=("canvas", make.canvas(team, 4).pk))
    activity.record(people.greta, team, Verb.TEAM_CHANGED)
    for number in range(2):
        another = make.team(team.programme, f"Team {number}")
        activity.record(people.alice, another, Verb.TEAM_CHANGED)
    with django_assert_max_num_queries(14) as second:
        window.read(path)
    assert len(second) == len(first)


def test_what_is_told_of_something_hidden_is_hidden(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    activity.record(people.alice, team, Verb.COMMENTED, target=("canvas", make.canvas(team).pk))
    activity.record(people.alice, team, Verb.COMMENTED, target=("moon", team.pk))
    assert verbs(browser(people.bob), f"team={team.pk}") == ["commented"]
