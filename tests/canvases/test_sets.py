"""A programme's own set of canvases: looked at, published, retired; its teams are like any others."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from canvases import templates
from canvases.models import CanvasTemplate, TemplateSet
from teams.models import Membership, Programme, ProgrammeRole, Team
from teams.roles import Role
from tests import make
from tests.people import Browser, People, problem
from tests.routes import ROUTES
from workspace.accounts.models import User

DATA: Any = json.loads(templates.DEFAULT_FILE.read_text(encoding="utf-8"))
BARE = ("when_to_use", "estimated_minutes", "experiment_links", "typical_mistakes", "example", "recipes")


def own(count: int = 3) -> Any:
    """A set whose canvases have names of their own, but for the actors' one, which has other blocks than the usual."""
    data = copy.deepcopy({name: part for name, part in DATA.items() if name not in {"about", "grid", "vocab"}})
    for phase in data["phases"]:
        del phase["meeting"]
    usual = [canvas for canvas in DATA["canvases"] if canvas["slug"] != "actors-and-invitations"]
    data["canvases"] = [_own(usual[index % len(usual)], index + 1) for index in range(count)]
    data["canvases"][0]["slug"] = "actors-and-invitations"
    return data


def _own(usual: Any, number: int) -> Any:
    made = {name: part for name, part in copy.deepcopy(usual).items() if name not in BARE}
    return made | {"slug": f"own-{number}", "number": number, "links": []}


@pytest.fixture
def olgas(browser: Callable[..., Browser], people: People) -> Browser:
    make.canvas_set()
    return browser(people.olga)


def publish(olgas: Browser, programme: Programme, content: Any, note: str = "") -> Any:
    return olgas.send("post", "/canvas-sets/", {"programme": str(programme.pk), "content": content, "note": note})


def opened(olgas: Browser, programme: Programme, name: str) -> Any:
    answer = olgas.send("post", "/teams/", {"programme": str(programme.pk), "name": name})
    assert answer.status_code == 201
    return olgas.read(f"/canvases/?team={answer.json()['id']}")["results"]


def listed(window: Browser, programme: Programme) -> Any:
    return window.read(f"/canvas-sets/?programme={programme.pk}")["results"]


def test_new_teams_get_the_newest_version_that_is_not_retired(olgas: Browser, programme: Programme) -> None:
    assert len(opened(olgas, programme, "First")) == 10
    published = publish(olgas, programme, own(), "Three of our own")
    assert published.status_code == 201
    assert publish(olgas, programme, own()).status_code == 200, "sent twice it is there once"
    assert [canvas["slug"] for canvas in opened(olgas, programme, "Second")][1:] == ["own-2", "own-3"]

    now, usual = listed(olgas, programme)
    assert (now["version"], now["note"], now["teams"], now["is_in_use"]) == (1, "Three of our own", 1, True)
    assert (usual["programme"], usual["teams"], usual["is_in_use"]) == (None, 1, False)

    path = f"/canvas-sets/{published.json()['id']}"
    assert olgas.send("post", f"{path}/retire/").json()["retired_by"]["display_name"] == "Olga"
    assert len(opened(olgas, programme, "Third")) == 10
    assert TemplateSet.objects.get(version=1, programme=programme).templates.count() == 3
    assert olgas.send("post", f"{path}/bring-back/").json()["retired_at"] is None
    assert len(opened(olgas, programme, "Fourth")) == 3


def test_a_preview_tells_what_is_different_and_writes_nothing(olgas: Browser, programme: Programme) -> None:
    content = copy.deepcopy(DATA)
    first, second, *rest, removed = content["canvases"]
    first["blocks"][1]["title"]["en"] = "Where it ends"
    del second["blocks"][-1]
    for name in ("experiment_links", "example"):
        del second[name]
    content["canvases"] = [first, second, *rest, _own(removed, 10)]
    for canvas in content["canvases"]:
        canvas["links"] = []
    answer = olgas.send("post", "/canvas-sets/preview/", {"programme": str(programme.pk), "content": content})
    found = answer.json()
    assert found["faults"] == []
    assert found["gone"] == ["Decision, scaling and renewal"]
    first, second, *_, last = found["canvases"]
    assert [block["title"] for block in first["blocks"] if block["change"] == "changed"] == ["Where it ends"]
    assert (first["change"], second["gone"], last["change"]) == ("changed", ["Our promise to those we invite"], "new")
    assert TemplateSet.objects.count() == 1


def test_everything_that_is_wrong_is_told_with_its_place(olgas: Browser, programme: Programme) -> None:
    content = copy.deepcopy(DATA)
    del content["canvases"][2]["title"]["sv"]
    content["canvases"][3]["blocks"][1]["kind"] = "pie"
    body = {"programme": str(programme.pk), "content": content}
    missing, kind = olgas.send("post", "/canvas-sets/preview/", body).json()["faults"]
    assert missing == {
        "path": "$.canvases[2].title",
        "where": "canvas 3 “Shared direction”, title",
        "sentence": "“Svenska” is missing.",
    }
    assert kind["path"] == "$.canvases[3].blocks[1].kind"
    refused = publish(olgas, programme, content)
    assert problem(refused) == (400, "invalid")
    assert refused.json()["errors"]["canvases"][0] == "$.canvases[2].title: “Svenska” is missing."
    assert CanvasTemplate.objects.count() == 10
    assert problem(publish(olgas, programme, own() | {"about": "x" * 1_000_000})) == (413, "too_large")


@pytest.mark.parametrize("sign", ["\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u202e", "\u2066"])
def test_signs_that_no_document_holds_or_that_turn_a_line_around_are_told(
    olgas: Browser, programme: Programme, sign: str
) -> None:
    """With a form feed in a title no Word document of any team could be made."""
    content = own()
    content["canvases"][1]["title"]["en"] = f"Own{sign}title"
    body = {"programme": str(programme.pk), "content": content}
    [fault] = olgas.send("post", "/canvas-sets/preview/", body).json()["faults"]
    assert fault["path"] == "$.canvases[1].title.en"
    assert problem(publish(olgas, programme, content)) == (400, "invalid")


@pytest.mark.parametrize("content", ["[" * 300 + "]" * 300, '["\\u0000"]', "[1e300]", '[{"a": "\\ud800"}]'])
def test_a_file_that_begins_with_a_list_is_told_so(olgas: Browser, programme: Programme, content: str) -> None:
    body = f'{{"programme": "{programme.pk}", "content": {content}}}'
    answer = olgas.post("/api/v1/canvas-sets/preview/", body, content_type="application/json")
    assert answer.status_code == 200
    assert answer.json()["faults"][0]["where"] == "the file as a whole"


def test_the_file_comes_back_as_it_went_in(olgas: Browser, programme: Programme) -> None:
    path = f"/canvas-sets/{publish(olgas, programme, own()).json()['id']}/file/"
    assert json.loads(olgas.send("get", path).content) == own()
    usual = olgas.send("get", f"/canvas-sets/{make.canvas_set().pk}/file/")
    assert usual["Content-Disposition"].startswith("attachment")
    again = publish(olgas, programme, json.loads(usual.content))
    assert again.status_code == 201, again.content


def test_coaches_look_and_owners_change(
    browser: Callable[..., Browser], olgas: Browser, programme: Programme, people: People
) -> None:
    pk, carlas = publish(olgas, programme, own()).json()["id"], browser(people.carla)
    assert carlas.read(f"/canvas-sets/{pk}/")["abilities"] == {"change": False}
    for answer in (publish(carlas, programme, own(4)), carlas.send("post", f"/canvas-sets/{pk}/retire/")):
        assert problem(answer) == (403, "forbidden")
    usual = f"/canvas-sets/{make.canvas_set().pk}/retire/"
    assert problem(olgas.send("post", usual)) == (403, "forbidden"), "everybody's set is no owner's"
    for user in (people.alice, people.peter):
        assert problem(browser(user).send("get", f"/canvas-sets/?programme={programme.pk}")) == (403, "forbidden")
        assert problem(browser(user).send("get", f"/canvas-sets/{pk}/")) == (404, "not_found")


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_takes_as_many_queries_however_long(
    olgas: Browser, programme: Programme, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for version in range(count):
        make.own_set(programme, version=version + 1)
    with django_assert_num_queries(QUERIES):
        assert len(listed(olgas, programme)) == count + 1


QUERIES = 9


@pytest.mark.parametrize("count", [3, 12])
def test_a_team_with_other_canvases_is_read_everywhere(
    browser: Callable[..., Browser], olgas: Browser, programme: Programme, people: People, count: int
) -> None:
    """Nothing leans on ten canvases, on their names, or on what else the usual set says of them."""
    assert publish(olgas, programme, own(count)).status_code == 201
    opened(olgas, programme, "Own")
    team = Team.objects.get(name="Own")
    Membership.objects.create(user=people.alice, team=team, role=Role.CORE)
    canvas = team.canvases.get(number=2)
    block = canvas.template.body["blocks"][0]["id"]
    alice = browser(people.alice)
    written = {"canvas": str(canvas.pk), "block": block, "text": "Hello"}
    assert alice.send("post", "/notes/", written).status_code == 201
    things = {"teams": team.pk, "programmes": programme.pk, "canvases": canvas.pk, "user": people.alice.pk}
    for user in (people.alice, people.carla, people.olga):
        window = browser(user)
        answers = {address: window.send("get", address).status_code for address in addresses(things)}
        assert {address for address, status in answers.items() if status >= 500} == set()
        assert answers[f"/canvases/{canvas.pk}/"] == 200


def addresses(things: dict[str, Any]) -> Iterator[str]:
    for route in ROUTES:
        if route.method == "get" and (not route.is_about_one or route.noun in things) and route.noun != "me":
            of = "" if route.is_about_one else f"?team={things['teams']}&programme={things['programmes']}"
            yield route.filled(things) + of


def test_those_who_lead_hear_what_new_teams_get_and_nobody_else(
    olgas: Browser, programme: Programme, people: People
) -> None:
    def heard(by: User) -> list[tuple[str, str, str]]:
        rows = Browser(by).read("/notifications/")["results"]
        return [(row["detail"], row["text"], row["path"]) for row in rows if row["kind"] == "canvases"]

    where = f"/programmes/{programme.pk}/canvases"
    path = f"/canvas-sets/{publish(olgas, programme, own(), 'Three of our own').json()['id']}"
    assert heard(people.carla) == [("published", "Three of our own", where)]
    publish(olgas, programme, own())
    assert len(heard(people.carla)) == 1, "sent twice it is there once"
    for _twice in range(2):
        olgas.send("post", f"{path}/retire/")
        assert heard(people.carla) == [("retired", "", where)]
    olgas.send("post", f"{path}/bring-back/")
    assert heard(people.carla) == [("published", "Three of our own", where)]
    for other in (people.olga, people.alice, people.bob, people.peter, people.charlie):
        assert heard(other) == []
    ProgrammeRole.objects.filter(user=people.carla).delete()
    Membership.objects.create(team=Team.objects.get(name="Kaarnala"), user=people.carla, role=Role.CORE)
    assert heard(people.carla) == [], "she sees the programme, and does not lead it any more"
