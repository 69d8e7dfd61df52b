"""Reviews: a coach's draft, then in the sight of the core team, which answers below."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from teams.models import Activity, Programme, Team, Verb
from tests import make
from tests.coaching.writing import WORDS, another_coach, held, reviewed
from tests.meetings.test_meetings import planned
from tests.notifications.kit import kinds_of, work_off
from tests.people import Browser, People, problem
from workspace.meetings.models import Meeting
from workspace.notifications.models import Notification

pytestmark = pytest.mark.django_db


def tag(revision: int) -> dict[str, str]:
    return {"HTTP_IF_MATCH": f'"{revision}"'}


def begun(window: Browser, team: Team, meeting: Meeting, **words: str) -> Any:
    sent = {"team": str(team.pk), "meeting": str(meeting.pk), **(words or WORDS)}
    return window.send("post", "/reviews/", sent)


def published(window: Browser, team: Team, meeting: Meeting, **words: str) -> Any:
    draft = begun(window, team, meeting, **words).json()
    answer = window.send("post", f"/reviews/{draft['id']}/publish/", **tag(draft["revision"]))
    assert answer.status_code == 200, answer.content
    return answer.json()


def readers(review: Any, people: People) -> list[str]:
    """Who reads it, each by both ways: the list and the thing."""
    found = []
    for name, user in vars(people).items():
        window = Browser(user)
        one = window.send("get", f"/reviews/{review['id']}/").status_code == 200
        assert one == (review["id"] in [row["id"] for row in window.read("/reviews/")["results"]])
        found += [name] if one else []
    return found


def test_a_draft_is_its_coachs_and_a_published_one_the_core_teams(team: Team, people: People) -> None:
    another_coach(team.programme)
    carla, meeting = Browser(people.carla), held(team.programme)
    draft = begun(carla, team, meeting).json()
    assert draft == {
        "id": draft["id"],
        "team": {"id": str(team.pk), "name": "Kaarnala"},
        "meeting": {
            "id": str(meeting.pk),
            "number": 1,
            "title": "See together",
            "starts_at": draft["meeting"]["starts_at"],
        },
        "author": {**draft["author"], "display_name": "Carla", "role": "coach"},
        **WORDS,
        "created_at": draft["created_at"],
        "published_at": None,
        "edited_at": None,
        "revision": 1,
        "comments": 0,
        "abilities": {"edit": True, "publish": True, "discard": True, "comment": False},
    }
    assert readers(draft, people) == ["carla"]
    carla.send("post", f"/reviews/{draft['id']}/publish/", **tag(1))
    assert readers(draft, people) == ["alice", "carla", "olga"]


def test_the_core_team_hears_of_it_once_and_nobody_else(team: Team, people: People, mailoutbox: Any) -> None:
    review = published(Browser(people.carla), team, held(team.programme))
    for user in people.everybody():
        assert kinds_of(user) == ([("review", people.carla.pk)] if user == people.alice else [])
    row = Browser(people.alice).read("/notifications/")["results"][0]
    assert (row["kind"], row["title"]) == ("review", "Review after “See together”")
    assert row["path"] == f"/teams/{team.pk}/reviews/{review['id']}"
    assert row["text"] == "\n\n".join(WORDS.values())
    Notification.objects.update(rhythm="at_once")
    work_off()
    (letter,) = mailoutbox
    assert letter.to == ["alice@niitty.example"]
    assert letter.subject == "Carla wrote a review for you: Review after “See together”"
    assert WORDS["wonder"] in letter.body


def test_a_draft_leaves_no_trace(team: Team, people: People, mailoutbox: Any) -> None:
    carla, meeting = Browser(people.carla), held(team.programme)
    draft = begun(carla, team, meeting).json()
    carla.send("patch", f"/reviews/{draft['id']}/", {"moved": "More."}, **tag(1))
    sent = {"target_kind": "review", "target_id": draft["id"], "body": "To myself"}
    assert problem(carla.send("post", "/threads/", sent)) == (404, "not_found")
    assert carla.send("delete", f"/reviews/{draft['id']}/").status_code == 204
    work_off()
    assert not Activity.objects.exists()
    assert not Notification.objects.exists()
    assert mailoutbox == []


def test_the_feed_tells_those_who_may_read_it(team: Team, people: People) -> None:
    published(Browser(people.carla), team, held(team.programme))
    for name, user in vars(people).items():
        answer = Browser(user).send("get", f"/activity/?team={team.pk}")
        told = [row["verb"] for row in answer.json().get("results", [])]
        assert told == ([Verb.REVIEW_PUBLISHED] if name in {"alice", "carla", "olga"} else []), name


def test_the_team_answers_below_and_the_coach_hears(team: Team, people: People) -> None:
    review = published(Browser(people.carla), team, held(team.programme))
    sent = {"target_kind": "review", "target_id": review["id"], "body": "The director decides."}
    for user, status in ((people.alice, 201), (people.olga, 201), (people.bob, 404), (people.peter, 404)):
        assert Browser(user).send("post", "/threads/", sent).status_code == status, user
    assert ("commented", people.alice.pk) in kinds_of(people.carla)
    assert Browser(people.alice).read(f"/reviews/{review['id']}/")["comments"] == 2
    asked = f"/threads/?target_kind=review&target_id={review['id']}"
    assert problem(Browser(people.bob).send("get", asked)) == (404, "not_found")


def test_an_amendment_is_marked_and_reaches_the_inbox(team: Team, people: People) -> None:
    carla = Browser(people.carla)
    review = published(carla, team, held(team.programme))
    path = f"/reviews/{review['id']}/"
    amended = carla.send("patch", path, {"wonder": "Who says yes?"}, **tag(review["revision"]))
    assert amended.json()["edited_at"] is not None
    assert amended["ETag"] == '"3"'
    assert "Who says yes?" in Browser(people.alice).read("/notifications/")["results"][0]["text"]
    again = carla.send("patch", path, {"wonder": "Who says yes?"}, **tag(3))
    assert again.json()["revision"] == 3, "nothing is written for nothing"
    empty = dict.fromkeys(WORDS, "")
    assert problem(carla.send("patch", path, empty, **tag(3))) == (400, "invalid")
    assert problem(carla.send("delete", path)) == (403, "forbidden"), "what was published stays"
    assert problem(carla.send("post", f"{path}publish/", **tag(3))) == (403, "forbidden")


def test_no_edit_is_lost(team: Team, people: People) -> None:
    carla = Browser(people.carla)
    draft = begun(carla, team, held(team.programme)).json()
    path = f"/reviews/{draft['id']}/"
    assert problem(carla.send("patch", path, {"moved": "x"})) == (428, "precondition_needed")
    assert carla.send("patch", path, {"moved": "On the phone."}, **tag(1)).status_code == 200
    stale = carla.send("patch", path, {"moved": "At the desk."}, **tag(1))
    assert problem(stale) == (412, "stale")
    assert stale.json()["current"]["moved"] == "On the phone."
    assert problem(carla.send("post", f"{path}publish/", **tag(1))) == (412, "stale"), "not as she last saw it"


def test_what_is_refused(team: Team, neighbours: Team, people: People) -> None:
    carla, meeting = Browser(people.carla), held(team.programme)
    coming = planned(team.programme, "Later", 5)
    foreign = planned(_coached(people), "Elsewhere", -5)
    assert problem(begun(carla, team, meeting, moved=" ")) == (400, "invalid")
    assert problem(begun(carla, team, coming)) == (400, "invalid")
    assert problem(begun(carla, team, foreign)) == (400, "invalid")
    first = begun(carla, team, meeting).json()
    second = begun(carla, team, meeting)
    assert problem(second) == (409, "review_begun")
    assert second.json()["review"] == first["id"]
    assert begun(Browser(another_coach(team.programme)), team, meeting).status_code == 201, "each coach has one"
    for user in (people.alice, people.bob, people.greta, people.olga):
        assert problem(begun(Browser(user), team, meeting)) == (403, "forbidden"), user
    team.archived_at = timezone.now()
    team.save()
    assert problem(begun(carla, team, held(team.programme, -9))) == (403, "forbidden")


def _coached(people: People) -> Programme:
    """Another programme that Carla coaches."""
    programme = Programme.objects.create(name="Autumn")
    programme.roles.create(user=people.carla, role="coach")
    return programme


def test_nobody_reviews_a_team_of_their_own(team: Team, people: People) -> None:
    team.programme.roles.create(user=people.bob, role="coach")
    assert problem(begun(Browser(people.bob), team, held(team.programme))) == (403, "forbidden")


def test_what_was_written_outlives_the_meeting_and_the_account(team: Team, people: People) -> None:
    conny = another_coach(team.programme)
    review = reviewed(team, conny)
    assert review.meeting is not None
    review.meeting.delete()
    conny.delete()
    seen = Browser(people.alice).read(f"/reviews/{review.pk}/")
    assert (seen["meeting"], seen["author"], seen["moved"]) == (None, None, WORDS["moved"])


def test_a_list_takes_as_many_queries_for_three_as_for_one(team: Team, people: People) -> None:
    window, path = Browser(people.alice), f"/reviews/?team={team.pk}"
    counts = []
    for number in range(3):
        reviewed(team, another_coach(team.programme, f"Coach{number}"), held(team.programme, -number - 1))
        with CaptureQueriesContext(connection) as asked:
            assert len(window.read(path)["results"]) == number + 1
        counts.append(len(asked))
    assert counts[0] == counts[2] <= 12


def test_a_list_takes_as_many_queries_for_three_teams_as_for_one(team: Team, people: People) -> None:
    window, meeting, counts = Browser(people.carla), held(team.programme), []
    for number in range(3):
        reviewed(make.team(team.programme, f"Team {number}"), people.carla, meeting)
        with CaptureQueriesContext(connection) as asked:
            assert len(window.read(f"/reviews/?programme={team.programme_id}")["results"]) == number + 1
        counts.append(len(asked))
    assert counts[0] == counts[2]


def test_the_newest_comes_first_and_a_programme_can_be_asked(team: Team, neighbours: Team, people: People) -> None:
    old, new = reviewed(team, people.carla), reviewed(neighbours, people.carla)
    rows = Browser(people.olga).read(f"/reviews/?programme={team.programme_id}")["results"]
    assert [row["id"] for row in rows] == [str(new.pk), str(old.pk)]
    rows = Browser(people.peter).read(f"/reviews/?programme={team.programme_id}")["results"]
    assert [row["id"] for row in rows] == [str(new.pk)]


def test_answering_ones_coach_is_no_contribution(team: Team, people: People) -> None:
    """Else a team that talks with its coach would seem to keep more to itself."""
    review, alice = reviewed(team, people.carla), Browser(people.alice)
    alice.send("post", "/threads/", {"target_kind": "review", "target_id": str(review.pk), "body": "We asked."})
    measures = alice.read(f"/teams/{team.pk}/measures/")["teams"][0]["measures"]
    shown = {one["id"]: one["of"] for one in measures}
    assert shown["outside_share"] == 0
