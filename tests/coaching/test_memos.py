"""A memo reaches the coaches of its programme, and no member of the team by any way: not by an event, a letter, a file
or the feed. `tests/test_words_for_a_few.py` asks every address of the API for it."""

from __future__ import annotations

import io
import uuid
import zipfile
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from teams.models import Activity, Membership, ProgrammeRole, Team
from tests.coaching.writing import another_coach, held, noted, seen
from tests.notifications.kit import work_off
from tests.people import Browser, People, problem
from tests.things import things_of
from workspace.accounts.models import User
from workspace.coaching.models import Memo
from workspace.notifications.models import Notification

pytestmark = pytest.mark.django_db
MARKER = "the-lawyer-is-the-bottleneck"


@pytest.fixture
def things(team: Team, people: People) -> dict[str, uuid.UUID]:
    """One thing of Kaarnala for every noun, and a memo of Carla's with the marker."""
    made = things_of(team, people)
    Memo.objects.filter(pk=made["memos"]).update(text=MARKER)
    return made


@pytest.fixture
def cora(team: Team, people: People) -> User:
    """A coach of the programme who also belongs to the team's core."""
    user = another_coach(team.programme, "Cora")
    Membership.objects.create(team=team, user=user, role="core")
    return user


def test_nothing_is_made_about_it(things: dict[str, uuid.UUID], people: People, cora: User) -> None:
    """Neither a conversation, nor a mark, nor an invitation."""
    memo = str(things["memos"])
    for user in (people.carla, people.alice, cora, people.olga):
        window = Browser(user)
        for path, sent in (
            ("/threads/", {"target_kind": "memo", "target_id": memo, "body": "x"}),
            ("/sights/", {"target_kind": "memo", "target_id": memo}),
            ("/invitations/", {"team": str(things["teams"]), "target_kind": "memo", "target_id": memo, "role": "core"}),
        ):
            assert window.send("post", path, sent).status_code in {400, 403, 404}, (user, path)


def test_unsafe_verbs_on_it_say_that_it_does_not_exist(
    things: dict[str, uuid.UUID], people: People, cora: User
) -> None:
    path = f"/memos/{things['memos']}/"
    for user in (*people.everybody(), cora):
        if user != people.carla:
            for method in ("patch", "delete"):
                answer = Browser(user).send(method, path, {"text": "x"}, HTTP_IF_MATCH='"1"')
                assert problem(answer) == (404, "not_found"), (user, method)


def test_writing_changing_and_deleting_leaves_no_trace_but_the_memo(
    team: Team, people: People, cora: User, mailoutbox: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    carla, meeting = Browser(people.carla), held(team.programme)
    sent = {"team": str(team.pk), "meeting": str(meeting.pk), "text": MARKER}
    memo = carla.send("post", "/memos/", sent).json()
    assert (memo["meeting"]["number"], memo["author"]["display_name"], memo["revision"]) == (1, "Carla", 1)
    assert memo["abilities"] == {"edit": True, "delete": True}
    changed = carla.send("patch", f"/memos/{memo['id']}/", {"text": f"{MARKER}!"}, HTTP_IF_MATCH='"1"')
    assert changed.json()["text"] == f"{MARKER}!"
    assert problem(carla.send("patch", f"/memos/{memo['id']}/", {"text": "x"}, HTTP_IF_MATCH='"1"')) == (412, "stale")
    assert carla.send("delete", f"/memos/{memo['id']}/").status_code == 204
    work_off()
    assert not Activity.objects.exists()
    assert not Notification.objects.exists()
    assert mailoutbox == []
    assert MARKER not in caplog.text


def test_it_is_in_no_file_that_is_made_of_the_team(things: dict[str, uuid.UUID], people: People, cora: User) -> None:
    """Exports, for its coach, too: an experiment and a canvas as documents and as data, and the table of the board."""
    for user in (people.carla, people.alice, cora):
        window, files = Browser(user), list[bytes]()
        for thing in ("experiments", "canvases"):
            export = f"/{thing}/{things[thing]}/export/?format="
            document = zipfile.ZipFile(io.BytesIO(window.send("get", f"{export}docx").content))
            files += [document.read(name) for name in document.namelist()]
            data = window.send("get", f"{export}json")
            files.append(b"".join(data.streaming_content) if data.streaming else data.content)
        if user != people.alice:
            files.append(window.send("get", f"/programmes/{things['programmes']}/board/table/").content)
        assert len(files) > 5
        assert not [content for content in files if MARKER.encode() in content], user


def test_who_writes_one(team: Team, people: People, cora: User) -> None:
    sent = {"team": str(team.pk), "text": MARKER}
    for user in (people.alice, people.bob, people.greta, people.olga, cora):
        assert problem(Browser(user).send("post", "/memos/", sent)) == (403, "forbidden"), user
    for user in (people.peter, people.charlie):
        assert problem(Browser(user).send("post", "/memos/", sent)) == (404, "not_found"), user
    assert Browser(people.carla).send("post", "/memos/", sent).status_code == 201


def test_whoever_joins_the_team_loses_the_memos_about_it(team: Team, neighbours: Team, people: People) -> None:
    noted(team, people.carla), noted(neighbours, people.carla)
    window = Browser(people.carla)
    assert len(window.read("/memos/")["results"]) == 2
    for role in ("guest", "stakeholder", "core"):
        Membership.objects.update_or_create(team=team, user=people.carla, defaults={"role": role})
        assert [row["team"]["name"] for row in window.read("/memos/")["results"]] == ["Rantala"], role


def test_the_words_are_their_writers_and_stay_with_the_programme(team: Team, people: People) -> None:
    conny = another_coach(team.programme)
    memo, carla = noted(team, conny), Browser(people.carla)
    path = f"/memos/{memo.pk}/"
    assert problem(carla.send("patch", path, {"text": "x"}, HTTP_IF_MATCH='"1"')) == (403, "forbidden")
    assert problem(carla.send("delete", path)) == (403, "forbidden")
    ProgrammeRole.objects.filter(user=conny).delete()
    assert Browser(conny).read("/memos/")["results"] == [], "whoever leaves reads no more"
    assert carla.read(path)["abilities"] == {"edit": False, "delete": True}
    conny.delete()
    assert carla.read(path)["author"] is None, "an account that is gone has no name"
    assert carla.send("delete", path).status_code == 204


def test_an_owner_who_coaches_reads_them(team: Team, people: People) -> None:
    noted(team, people.carla)
    olga = Browser(people.olga)
    assert olga.read("/memos/")["results"] == []
    team.programme.roles.create(user=people.olga, role="coach")
    assert len(olga.read(f"/memos/?programme={team.programme_id}")["results"]) == 1


def test_a_team_is_told_nothing_of_them_by_its_abilities(team: Team, people: People, cora: User) -> None:
    for user, may in ((people.carla, True), (people.alice, False), (cora, False), (people.olga, False)):
        abilities = Browser(user).read(f"/teams/{team.pk}/")["abilities"]
        assert (abilities["view_memos"], abilities["write_memo"]) == (may, may), user


def test_a_list_takes_as_many_queries_for_three_as_for_one(team: Team, people: People) -> None:
    window, path, counts = Browser(people.carla), f"/memos/?team={team.pk}", []
    for number in range(3):
        noted(team, another_coach(team.programme, f"Coach{number}"), meeting=held(team.programme, -number - 1))
        with CaptureQueriesContext(connection) as asked:
            assert len(window.read(path)["results"]) == number + 1
        counts.append(len(asked))
    assert counts[0] == counts[2] <= 12


def test_a_sight_says_nothing_of_a_memo(things: dict[str, uuid.UUID], team: Team, people: People) -> None:
    seen(people.carla, "canvas", team.canvases.get(number=1))
    assert MARKER.encode() not in Browser(people.alice).send("get", f"/sights/?team={team.pk}").content


def test_sent_again_under_its_key_it_is_written_once(team: Team, neighbours: Team, people: People) -> None:
    carla = Browser(people.carla)

    def write(about: Team) -> Any:
        return carla.send(
            "post", "/memos/", {"team": str(about.pk), "text": "Tired."}, headers={"Idempotency-Key": "k"}
        )

    assert write(team).json()["id"] == write(team).json()["id"]
    assert problem(write(neighbours)) == (409, "key_used")
    assert Memo.objects.count() == 1
