"""Help between teams: asked, offered, accepted; and never twice."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from teams.models import Activity, Membership, Task, Team
from teams.roles import Role
from tests.exchange import kit
from tests.meetings.test_meetings import planned
from tests.people import Browser, People, problem, somebody
from workspace.accounts.models import User
from workspace.core.errors import NotFound, Refusal
from workspace.exchange.models import Offer, OfferState
from workspace.exchange.services import helping


def requests(user: User, team: Team, query: str = "") -> list[Any]:
    rows: list[Any] = Browser(user).read(f"/help-requests/?programme={team.programme_id}{query}")["results"]
    return rows


def inbox(user: User) -> list[tuple[str, str, str]]:
    rows = Browser(user).read("/notifications/")["results"]
    return [(row["kind"], row["detail"], row["text"]) for row in rows]


def test_a_team_asks_from_a_note_and_others_read_it(team: Team, people: People) -> None:
    note = kit.note(team, people.bob, "Who knows the night shift?", "help")
    given = {"team": str(team.pk), "text": "Who knows the night shift?", "note": str(note.pk), "language": "fi"}
    made = Browser(people.alice).send("post", "/help-requests/", given)
    assert made.status_code == 201, made.content
    [row] = requests(people.peter, team)
    assert (row["text"], row["language"], row["team"]["name"]) == (given["text"], "fi", "Kaarnala")
    assert row["abilities"] == {"change": False, "offer": True}
    assert str(note.pk) not in str(row)
    assert problem(Browser(people.bob).send("post", "/help-requests/", given)) == (403, "forbidden")
    elsewhere = given | {"note": str(team.pk)}
    assert problem(Browser(people.alice).send("post", "/help-requests/", elsewhere)) == (400, "invalid")


def test_an_offer_is_between_those_it_concerns(team: Team, people: People) -> None:
    request = kit.asked(team, people.alice)
    given = {"request": str(request.pk), "text": "I can call them.", "by_when": "2026-12-04"}
    made = Browser(people.peter).send("post", "/offers/", given)
    assert made.status_code == 201, made.content
    assert made.json()["team"]["name"] == "Rantala"
    for user in (people.alice, people.carla, people.olga, people.peter):
        [row] = requests(user, team)
        assert [offer["text"] for offer in row["offers"]] == ["I can call them."], user
    [row] = requests(people.bob, team)
    assert (row["offers"], row["is_helped"]) == ([], False)
    assert inbox(people.alice) == [("help", "offered", "I can call them.")]
    assert problem(Browser(people.alice).send("post", "/offers/", given)) == (403, "forbidden")


def test_what_is_asked_in_other_words_is_told_in_them(team: Team, people: People) -> None:
    request = kit.asked(team, people.alice, "Who knows Mrs Virtanen?")
    helping.accept(people.alice, offer=kit.offered(request, people.peter))
    path = f"/help-requests/{request.pk}/"
    assert Browser(people.alice).send("patch", path, {"text": "Who knows the night shift?"}).status_code == 200
    told = Activity.objects.filter(target_kind="help_request").order_by("pk")
    assert [row.excerpt for row in told] == ["Who knows the night shift?"] * 2


def test_whoever_may_not_read_offers_any_more_has_none_in_the_inbox(team: Team, people: People) -> None:
    anna = somebody("Anna")
    seat = Membership.objects.create(team=team, user=anna, role=Role.CORE)
    kit.offered(kit.asked(team, people.alice), people.peter)
    assert inbox(anna) == [("help", "offered", "I can call them.")]
    path = f"/memberships/{seat.pk}/"
    assert Browser(people.alice).send("patch", path, {"role": "stakeholder"}).status_code == 200
    assert [kind for kind, *_rest in inbox(anna)] == ["role"]
    assert inbox(people.alice) == [("help", "offered", "I can call them.")]


def test_an_accepted_offer_is_a_task_in_the_gap(team: Team, people: People) -> None:
    planned(team.programme, days=-3)
    planned(team.programme, days=20)
    offer = kit.offered(kit.asked(team, people.alice), people.peter)
    answer = Browser(people.alice).send("post", f"/offers/{offer.pk}/accept/", {"thanks": "Wonderful!"})
    assert answer.status_code == 200, answer.content
    task = Task.objects.get()
    assert (task.team, task.title, task.assignee, task.gap) == (team, "I can call them.", people.alice, 1)
    assert task.owner_role == "Peter (Rantala)"
    assert task.due_on == timezone.localdate(timezone.now() + timedelta(days=20))
    assert task.is_due_by_meeting
    [row] = requests(people.peter, team)
    assert row["is_helped"]
    assert row["offers"][0]["task"] == {"state": "open", "due_on": str(task.due_on)}
    assert inbox(people.peter) == [("help", "accepted", "Wonderful!")]
    assert problem(Browser(people.peter).send("get", f"/tasks/{task.pk}/")) == (404, "not_found")
    totals = Browser(people.carla).read(f"/programmes/{team.programme_id}/exchange/")["totals"]
    assert totals == {"shared": 0, "learnings": 0, "practices": 0, "help_open": 1, "offers_accepted": 1}


def test_somebody_invited_to_the_team_does_it_themselves_by_the_day_they_said(team: Team, people: People) -> None:
    day = timezone.localdate() + timedelta(days=5)
    offer = kit.offered(kit.asked(team, people.alice), people.bob, by_when=day)
    Browser(people.alice).send("post", f"/offers/{offer.pk}/accept/", {})
    task = Task.objects.get()
    assert (task.assignee, task.due_on, task.is_due_by_meeting, task.gap) == (people.bob, day, False, None)


def test_an_offer_is_declined_with_thanks(team: Team, people: People) -> None:
    offer = kit.offered(kit.asked(team, people.alice), people.peter)
    window = Browser(people.alice)
    refused = Browser(people.olga).send("post", f"/offers/{offer.pk}/decline/", {})
    assert problem(refused) == (403, "forbidden"), "an owner reads"
    window.send("post", f"/offers/{offer.pk}/decline/", {"thanks": "We found somebody, thank you."})
    assert inbox(people.peter) == [("help", "declined", "We found somebody, thank you.")]
    assert problem(window.send("post", f"/offers/{offer.pk}/accept/", {})) == (409, "offer_answered")
    assert not Task.objects.exists()


def test_an_offer_is_withdrawn_until_it_is_answered(team: Team, people: People) -> None:
    request = kit.asked(team, people.alice)
    first, second = kit.offered(request, people.peter), kit.offered(request, people.peter, "And my sister.")
    window = Browser(people.peter)
    assert problem(Browser(people.alice).send("delete", f"/offers/{first.pk}/")) == (403, "forbidden")
    assert window.send("delete", f"/offers/{first.pk}/").status_code == 204
    assert "I can call them." not in [text for _, _, text in inbox(people.alice)], "gone from inboxes, too"
    helping.accept(people.alice, offer=second)
    assert problem(window.send("delete", f"/offers/{second.pk}/")) == (409, "offer_answered")


def test_a_request_is_closed_when_everybody_has_an_answer(team: Team, people: People) -> None:
    request = kit.asked(team, people.alice)
    offer, window = kit.offered(request, people.peter), Browser(people.alice)
    assert problem(window.send("post", f"/help-requests/{request.pk}/close/")) == (409, "offers_unanswered")
    helping.accept(people.alice, offer=offer)
    assert window.send("post", f"/help-requests/{request.pk}/close/").status_code == 200
    assert [len(requests(people.peter, team, f"&state={state}")) for state in ("open", "closed")] == [0, 1]
    given = {"request": str(request.pk), "text": "Me too"}
    assert problem(Browser(people.carla).send("post", "/offers/", given)) == (403, "forbidden")
    assert window.send("post", f"/help-requests/{request.pk}/reopen/").json()["closed_at"] is None
    words = {"text": "Who knows the early shift?"}
    assert window.send("patch", f"/help-requests/{request.pk}/", words).json()["text"] == words["text"]


def test_the_same_key_asks_and_offers_once(team: Team, people: People) -> None:
    given = {"team": str(team.pk), "text": "Who?"}
    key = {"Idempotency-Key": "k"}
    asked = {Browser(people.alice).send("post", "/help-requests/", given, headers=key).json()["id"] for _ in range(2)}
    [request] = asked
    given = {"request": request, "text": "Me"}
    offers = {Browser(people.peter).send("post", "/offers/", given, headers=key).json()["id"] for _ in range(2)}
    assert len(offers) == Offer.objects.count() == 1


@pytest.mark.parametrize("count", [1, 3])
def test_requests_take_as_many_queries_for_three_as_for_one(
    team: Team, people: People, count: int, django_assert_num_queries: Any
) -> None:
    for _ in range(count):
        request = kit.asked(team, people.alice)
        for helper in (people.peter, people.carla):
            helping.accept(people.alice, offer=kit.offered(request, helper))
    window = Browser(people.alice)
    with django_assert_num_queries(8):
        assert len(window.read(f"/help-requests/?programme={team.programme_id}")["results"]) == count


def test_requests_take_as_many_queries_for_many_teams_as_for_one(team: Team, people: People) -> None:
    window, counts = Browser(people.peter), []
    for number in range(3):
        request = kit.asked(kit.another_team(team, people.alice, number), people.alice)
        kit.offered(request, people.peter)
        with CaptureQueriesContext(connection) as asked:
            assert len(window.read(f"/help-requests/?programme={team.programme_id}")["results"]) == number + 1
        counts.append(len(asked))
    assert counts[0] == counts[2]


@pytest.mark.django_db(transaction=True)
def test_two_who_accept_at_the_same_moment_make_one_task(team: Team, people: People) -> None:
    offer = kit.offered(kit.asked(team, people.alice), people.peter)
    at_once([lambda: helping.accept(people.alice, offer=offer)] * 6)
    assert Task.objects.count() == 1
    assert Offer.objects.get().task == Task.objects.get()


@pytest.mark.django_db(transaction=True)
def test_an_offer_is_either_accepted_or_withdrawn(team: Team, people: People) -> None:
    request = kit.asked(team, people.alice)
    for _ in range(4):
        offer = kit.offered(request, people.peter)

        def take(one: Offer = offer) -> None:
            helping.accept(people.alice, offer=one)

        def take_back(one: Offer = offer) -> None:
            helping.withdraw(people.peter, offer=one)

        before = Task.objects.count()
        at_once([take, take_back])
        is_there = Offer.objects.filter(pk=offer.pk, state=OfferState.ACCEPTED).exists()
        assert Task.objects.count() - before == int(is_there)
        if not is_there:
            assert not Offer.objects.filter(pk=offer.pk).exists()


def at_once(deeds: list[Any]) -> None:
    def one(deed: Any) -> None:
        try:
            deed()
        except (Refusal, NotFound):
            return
        finally:
            connection.close()

    with ThreadPoolExecutor(len(deeds)) as crowd:
        list(crowd.map(one, deeds))
