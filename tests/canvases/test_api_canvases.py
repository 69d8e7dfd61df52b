from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from canvases.models import Canvas
from canvases.services import grants
from canvases.services.notes import NewNote, add_notes
from canvases.services.sets import furnish
from teams.models import Membership, Programme, Team
from tests.people import Browser
from workspace.accounts.models import User

pytestmark = pytest.mark.django_db


def test_path_of_ten_canvases(team: Team, canvas: Canvas, bob: User) -> None:
    found = Browser(bob).send("get", f"/canvases/?team={team.pk}").json()["results"]
    assert [canvas["number"] for canvas in found] == list(range(1, 11))
    assert found[0] == {
        "id": str(team.canvases.get(number=1).pk),
        "team": {"id": str(team.pk), "name": "Kaarnala"},
        "number": 1,
        "slug": "shared-phenomenon",
        "title": "Shared phenomenon",
        "phase": {
            "id": "see",
            "title": "See together",
            "number": 1,
            "goal": "Many views of one phenomenon, and a first picture of everyone it concerns.",
        },
        "state": "empty",
        "is_stale": False,
        "blocks_started": 0,
        "blocks_total": 8,
        "changed_at": None,
        "changed_by": None,
    }


def test_state_follows_the_notes(team: Team, canvas: Canvas, alice: User) -> None:
    url = f"/canvases/{canvas.pk}/"
    add_notes(alice, canvas, notes=[NewNote("unheard", "One")])
    body = Browser(alice).send("get", url).json()
    assert (body["state"], body["blocks_started"], body["changed_by"]["display_name"]) == ("started", 1, "Alice")
    Canvas.objects.filter(pk=canvas.pk).update(changed_at=timezone.now() - timedelta(days=29))
    assert Browser(alice).send("get", url).json()["is_stale"]
    Canvas.objects.filter(pk=canvas.pk).update(counts=dict.fromkeys(("rings", "unheard", "allies", "stakes"), 20))
    assert Browser(alice).send("get", url).json()["state"] == "started"


@pytest.mark.parametrize(
    ("language", "title"),
    [("fi", "Toimijat ja kutsut"), ("et", "Osapooled ja kutsed"), ("sv", "Aktörer och inbjudningar")],
)
def test_canvas_speaks_the_readers_language(canvas: Canvas, alice: User, language: str, title: str) -> None:
    body = Browser(alice).send("get", f"/canvases/{canvas.pk}/", headers={"accept-language": language}).json()
    assert body["title"] == title
    assert body["template"]["title"] == title
    assert body["template"]["example"]["language"] == ("fi" if language == "fi" else "en")
    assert all(isinstance(block["title"], str) for block in body["template"]["blocks"])


def test_blocks_come_in_reading_order(canvas: Canvas, alice: User) -> None:
    blocks = Browser(alice).send("get", f"/canvases/{canvas.pk}/").json()["template"]["blocks"]
    places = [(block["layout"]["row"], block["layout"]["col"]) for block in blocks]
    assert places == sorted(places)


def test_abilities_by_role(canvas: Canvas, alice: User, bob: User, carla: User) -> None:
    def abilities(user: User) -> dict[str, bool]:
        found: dict[str, bool] = Browser(user).send("get", f"/canvases/{canvas.pk}/").json()["abilities"]
        return found

    held = dict.fromkeys(("comment", "ask", "contribute", "change", "share", "ask_outside", "host"), False) | {
        "see_contributions": True
    }
    core = dict.fromkeys(("comment", "contribute", "change", "share", "ask_outside", "host"), True)
    assert abilities(alice) == held | core
    assert abilities(bob) == held | {"comment": True, "contribute": True}
    assert abilities(carla) == held | {"comment": True, "ask": True, "host": True}


def test_outsider_does_not_learn_that_it_exists(canvas: Canvas, charlie: User) -> None:
    answer = Browser(charlie).send("get", f"/canvases/{canvas.pk}/")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert Browser(charlie).send("get", "/canvases/").json()["results"] == []


def test_archived_team_is_read_only(team: Team, canvas: Canvas, alice: User) -> None:
    team.archived_at = timezone.now()
    team.save()
    abilities = Browser(alice).send("get", f"/canvases/{canvas.pk}/").json()["abilities"]
    closed = dict.fromkeys(("comment", "ask", "contribute", "change", "share", "ask_outside", "host"), False)
    assert abilities == closed | {"see_contributions": True}


@pytest.mark.parametrize("teams", [1, 3])
def test_list_asks_as_often_for_three_teams_as_for_one(
    canvas: Canvas, alice: User, teams: int, django_assert_num_queries: Any
) -> None:
    for number in range(teams - 1):
        other = Team.objects.create(programme=Programme.objects.create(name="x"), name=str(number))
        Membership.objects.create(team=other, user=alice, role="core")
        furnish(alice, other)
    client = Browser(alice)
    client.send("get", "/canvases/")
    with django_assert_num_queries(3):  # session, person, page
        assert len(client.send("get", "/canvases/?page_size=200").json()["results"]) == 10 * teams


def test_grant_opens_one_canvas_to_an_outsider(canvas: Canvas, alice: User, charlie: User) -> None:
    url = f"/canvases/{canvas.pk}/"
    granted = Browser(alice).send("post", f"{url}grants/", {"user": str(charlie.pk), "level": "comment"})
    assert granted.status_code == 201
    client = Browser(charlie)
    assert client.send("get", url).json()["abilities"] == {
        "comment": True,
        "ask": False,
        "contribute": False,
        "change": False,
        "share": False,
        "ask_outside": False,
        "host": False,
        "see_contributions": False,
    }
    assert [found["id"] for found in client.send("get", "/canvases/").json()["results"]] == [str(canvas.pk)]
    held = Browser(alice).send("get", f"{url}grants/").json()
    assert [(each["user"]["display_name"], each["level"]) for each in held] == [("Charlie", "comment")]
    assert Browser(alice).send("delete", f"{url}grants/{charlie.pk}/").status_code == 204
    assert client.send("get", url).status_code == 404


@pytest.mark.parametrize("who", ["alice", "bob"])
def test_grants_end_with_the_membership(canvas: Canvas, alice: User, bob: User, carla: User, who: str) -> None:
    for holder in (bob, carla):
        grants.grant(alice, canvas, user=holder, level=grants.Level.CHANGE)
    remover = {"alice": alice, "bob": bob}[who]
    assert Browser(remover).send("delete", f"/memberships/{bob.memberships.get().pk}/").status_code == 204
    assert Browser(bob).send("get", f"/canvases/{canvas.pk}/").status_code == 404
    assert list(grants.levels(canvas)) == [carla]


@pytest.mark.parametrize(
    ("level", "allowed"),
    [("view", []), ("contribute", ["comment", "contribute"]), ("change", ["comment", "contribute", "change"])],
)
def test_grants_have_levels(canvas: Canvas, alice: User, charlie: User, level: str, allowed: list[str]) -> None:
    url = f"/canvases/{canvas.pk}/"
    Browser(alice).send("post", f"{url}grants/", {"user": str(charlie.pk), "level": level})
    abilities = Browser(charlie).send("get", url).json()["abilities"]
    assert [name for name, is_allowed in abilities.items() if is_allowed] == allowed


def test_only_the_core_team_grants(canvas: Canvas, bob: User, charlie: User) -> None:
    answer = Browser(bob).send("post", f"/canvases/{canvas.pk}/grants/", {"user": str(charlie.pk), "level": "view"})
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    assert Browser(charlie).send("get", f"/canvases/{canvas.pk}/grants/").status_code == 404


def test_templates_of_the_newest_set(canvas: Canvas, charlie: User) -> None:
    client = Browser(charlie)
    listed = client.send("get", "/canvas-templates/").json()
    assert [template["number"] for template in listed] == list(range(1, 11))
    shown = client.send("get", f"/canvas-templates/{listed[0]['id']}/").json()
    assert shown["template"]["slug"] == "shared-phenomenon"
    assert len(shown["vocabulary"]["note_types"]) == 14
