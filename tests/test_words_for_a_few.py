"""Words for a few, and everybody asks every address that can be read for them: a coach's memo, what the core team says
among themselves, and what it says to its coaches. One walk finds all three, as it takes seconds."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from teams.models import Membership, Team
from teams.services import discussion
from tests.coaching.writing import another_coach
from tests.people import Browser, People, problem, somebody
from tests.routes import NAMED, ROUTES, filters
from tests.things import things_of
from workspace.accounts.models import User
from workspace.coaching.models import Memo

pytestmark = pytest.mark.django_db
Things = dict[str, uuid.UUID]


@dataclass(frozen=True)
class Said:
    """A conversation in a circle, under a canvas, a log entry and an experiment, with the same words in all places."""

    words: str
    thread: uuid.UUID
    comment: uuid.UUID

    @property
    def traces(self) -> tuple[bytes, ...]:
        return self.words.encode(), str(self.thread).encode()


@dataclass(frozen=True)
class World:
    things: Things
    memo: str
    core: Said
    coaches: Said


def said(by: User, team: Team, things: Things, audience: str) -> Said:
    words = f"{audience}-says-the-mayor-must-not-hear"
    first, *_others = [
        discussion.start_thread(by, body=words, audience=audience, target_kind=kind, target_id=things[noun])
        for kind, noun in (("canvas", "canvases"), ("log_entry", "log-entries"), ("experiment", "experiments"))
    ]
    return Said(words, first.pk, discussion.reply(by, thread=first, body=words).pk)


@pytest.fixture
def world(team: Team, people: People) -> World:
    """One thing of Kaarnala for every noun; Carla's memo and what Alice says have words that are nowhere else."""
    things, memo = things_of(team, people), "the-lawyer-is-the-bottleneck"
    Memo.objects.filter(pk=things["memos"]).update(text=memo)
    core, coaches = (said(people.alice, team, things, audience) for audience in ("team", "team_and_coaches"))
    return World(things, memo, core, coaches)


def everywhere(world: World) -> Iterator[str]:
    """Every address that can be read, and every list narrowed to what is Kaarnala's. Documents have tests of their own:
    their words are packed, and a PDF takes a second to print."""
    things = world.things
    said = [{"threads": one.thread, "comments": one.comment} for one in (world.core, world.coaches)]
    for route in ROUTES:
        if route.method == "get" and not route.path.endswith("/export/"):
            yield route.filled(things)
            if route.is_about_one and route.noun in {"threads", "comments"}:
                yield from (route.filled(things | ids) for ids in said)
    for path, name in filters():
        yield f"{path}?{name}={things[NAMED[name]]}&target_kind=canvas"


def answers(user: User, world: World) -> dict[str, bytes]:
    """What every address answers, whatever the status and the kind of file."""
    window, found = Browser(user), {}
    for path in everywhere(world):
        response = window.send("get", path)
        found[path] = b"".join(response.streaming_content) if response.streaming else response.content
    return found


def places(found: dict[str, bytes], *traces: bytes) -> set[str]:
    """Where one of the traces is."""
    return {path.split("?")[0] for path, content in found.items() if any(trace in content for trace in traces)}


def untouched(user: User, said: Said) -> None:
    """Whoever does not read a conversation cannot do anything about it."""
    window = Browser(user)
    for method, path in (
        ("get", f"/threads/{said.thread}/"),
        ("post", f"/threads/{said.thread}/resolve/"),
        ("patch", f"/comments/{said.comment}/"),
        ("put", f"/comments/{said.comment}/reactions/agree/"),
    ):
        assert problem(window.send(method, path, {"body": "x"})) == (404, "not_found"), (user, path)


def test_nobody_else_finds_them_by_any_address(world: World, people: People, team: Team) -> None:
    """Cora coaches the programme and is in the team's core, Conny coaches it like Carla."""
    conny, cora = another_coach(team.programme), another_coach(team.programme, "Cora")
    Membership.objects.create(team=team, user=cora, role="core")
    root = somebody("Root", is_superuser=True, is_staff=True)
    memo, threads = f"/memos/{world.things['memos']}/", {"/threads/", "/activity/"}
    of_core, of_coaches = {people.alice, cora}, {people.alice, cora, people.carla, conny, people.olga}
    for user in (*people.everybody(), conny, cora, root):
        found = answers(user, world)
        reads_memos = user in {people.carla, conny}
        traces = [world.memo.encode(), *([] if reads_memos else [str(world.things["memos"]).encode()])]
        assert places(found, *traces) == ({"/memos/", memo} if reads_memos else set()), user
        if not reads_memos:
            assert problem(Browser(user).send("get", memo)) == (404, "not_found"), user
        for said, readers in ((world.core, of_core), (world.coaches, of_coaches)):
            where = places(found, *said.traces)
            if user in readers:
                assert threads <= where, user
            else:
                assert where == set(), user
                untouched(user, said)
