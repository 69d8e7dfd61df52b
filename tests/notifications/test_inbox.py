"""What concerns whom, and what each may see of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from canvases.models import Canvas
from canvases.services import grants
from canvases.services.grants import Level
from experiments.services import designs
from experiments.services import evidence as evidences
from experiments.services import log as logs
from teams.models import Comment, Membership, Team, Thread
from teams.news import Kind
from teams.roles import ProgrammeRoleName, Role
from teams.services import discussion, memberships, programmes, spaces, tasks
from tests import make
from tests.experiments import stories
from tests.notifications.kit import kinds_of, told
from tests.people import Browser, People, problem
from workspace.accounts import hooks, services
from workspace.accounts.models import User
from workspace.core import policy
from workspace.notifications.models import Notification, PostedLetter
from workspace.notifications.services import inbox

pytestmark = pytest.mark.django_db


@pytest.fixture
def canvas(team: Team) -> Canvas:
    return make.canvas(team)


@pytest.fixture
def thread(canvas: Canvas, people: People) -> Thread:
    """Alice asked something on the whole canvas."""
    return make.thread(canvas, people.alice)


def said(by: User, thread: Thread, body: str = "I think so, too.") -> Comment:
    return discussion.reply(by, thread=thread, body=body)


def inbox_of(user: User) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = Browser(user).read("/notifications/")["results"]
    return found


def test_an_answer_concerns_whoever_spoke_before(thread: Thread, people: People) -> None:
    answer = said(people.bob, thread, "Ask the night staff.")
    said(people.greta, thread)
    (second, first) = inbox_of(people.alice)
    assert first == {
        "id": first["id"],
        "kind": "replied",
        "place": {"id": str(thread.team_id), "name": "Kaarnala"},
        "actor": first["actor"],
        "title": first["title"],
        "path": f"/canvases/{thread.target_id}?comment={answer.pk}",
        "is_about_team": False,
        "text": "Ask the night staff.",
        "detail": "",
        "at": first["at"],
        "read_at": None,
    }
    assert (first["actor"]["display_name"], first["actor"]["role"]) == ("Bob", "stakeholder")
    assert second["actor"]["display_name"] == "Greta"
    assert kinds_of(people.bob) == [(Kind.REPLIED, people.greta.pk)]
    assert kinds_of(people.greta) == [], "nobody hears of their own act"


def test_a_comment_concerns_whoever_wrote_the_note(canvas: Canvas, people: People) -> None:
    note = make.note(canvas, people.bob)
    place: dict[str, Any] = {
        "target_kind": "canvas",
        "target_id": canvas.pk,
        "anchor_kind": "note",
        "anchor_id": str(note.pk),
    }
    thread = discussion.start_thread(people.alice, body="Where was that?", **place)
    said(people.bob, thread)
    said(people.alice, thread)
    assert kinds_of(people.bob) == [(Kind.COMMENTED, people.alice.pk), (Kind.REPLIED, people.alice.pk)]


def test_a_comment_on_a_guests_note_concerns_the_account_they_have_by_now(canvas: Canvas, people: People) -> None:
    note = make.note(canvas, people.greta)
    hooks.merge(people.greta, people.bob)
    place: dict[str, Any] = {
        "target_kind": "canvas",
        "target_id": canvas.pk,
        "anchor_kind": "note",
        "anchor_id": str(note.pk),
    }
    discussion.start_thread(people.alice, body="Where was that?", **place)
    assert (Kind.COMMENTED, people.alice.pk) in kinds_of(people.bob)


def test_a_comment_concerns_the_writer_of_a_log_entry_and_the_owner_of_an_experiment(
    team: Team, people: People
) -> None:
    entry = logs.write(people.alice, team=team, text="Two of seven answered.")
    discussion.start_thread(people.carla, target_kind="log_entry", target_id=entry.pk, body="Which two?")
    experiment = stories.idea(team, owner=people.alice)
    discussion.start_thread(people.carla, target_kind="experiment", target_id=experiment.pk, body="Why?")
    assert kinds_of(people.alice) == [(Kind.COMMENTED, people.carla.pk)] * 2


def test_a_task_concerns_whom_it_is_given_to(team: Team, people: People) -> None:
    task = tasks.add_task(
        people.alice, team=team, title="Call the school", done_when="They know", assignee=people.bob.pk
    )
    (row,) = inbox_of(people.bob)
    assert (row["kind"], row["title"], row["text"]) == ("task", "Call the school", "They know")
    assert row["path"] == f"/teams/{team.pk}#until"
    tasks.change_task(people.alice, task=task, done_when="They know the date")
    assert [row["text"] for row in inbox_of(people.bob)] == ["They know the date"], "once, as it is now"
    tasks.change_task(people.alice, task=task, assignee=people.alice.pk)
    assert kinds_of(people.bob) == [], "it is somebody else's now"
    assert kinds_of(people.alice) == [], "nobody hears of their own act"


def test_words_that_change_are_quoted_as_they_are_and_words_taken_back_not_at_all(
    thread: Thread, people: People
) -> None:
    answer = said(people.bob, thread, "Frst")
    discussion.change_comment(people.bob, comment=answer, body="First")
    assert inbox_of(people.alice)[0]["text"] == "First"
    discussion.delete_comment(people.bob, comment=answer)
    assert inbox_of(people.alice) == []


def test_a_new_role_and_what_is_shared_concern_the_person(team: Team, canvas: Canvas, people: People) -> None:
    membership = Membership.objects.get(user=people.bob)
    memberships.change(people.alice, membership=membership, role=Role.CORE)
    memberships.change(people.bob, membership=membership, about="Outreach")
    grants.grant(people.alice, canvas, user=people.charlie, level=Level.COMMENT)
    spaces.change_team(people.alice, team=team, visibility="team")
    shown = [(row["kind"], row["detail"], row["is_about_team"]) for row in inbox_of(people.bob)]
    assert shown == [("shared", "team", True), ("role", "core", True)]
    (shared,) = inbox_of(people.charlie)
    assert (shared["kind"], shared["detail"], shared["path"]) == ("shared", "comment", f"/canvases/{canvas.pk}")


def test_what_one_told_is_answered_and_one_is_asked(team: Team, people: People) -> None:
    experiment = stories.idea(team, assumption=stories.assumption(team), open_to_evidence=True)
    evidence = stories.evidence(experiment, people.bob, status="waiting", collected_by="participant")
    evidences.decline(people.alice, evidence=evidence, reply="Not about this.")
    (row,) = inbox_of(people.bob)
    assert (row["kind"], row["detail"], row["text"]) == ("answered", "declined", "Not about this.")
    assert row["path"] == f"/experiments/{experiment.pk}#my-evidence"
    line = designs.add_line(people.alice, design=experiment.designs.get(), wording="May we?")
    designs.ask(people.alice, line=line, user=people.bob)
    assert inbox_of(people.bob)[0]["kind"] == "asked"


def test_who_is_asked_by_a_grant_alone_hears_of_it_where_they_answer(team: Team, people: People) -> None:
    experiment = stories.idea(team)
    line = designs.add_line(people.alice, design=experiment.designs.get(), wording="May we?")
    window = Browser(people.charlie)
    asked = f"/checklist-lines/{line.pk}/grants/"
    Browser(people.alice).send("post", asked, {"user": str(people.charlie.pk)})
    (row,) = inbox_of(people.charlie)
    assert (row["kind"], row["title"], row["text"]) == ("asked", experiment.title, "May we?")
    assert row["path"] == f"/answer/{line.pk}"
    assert window.read(f"/checklist-lines/{line.pk}/")["abilities"]["answer"] is True
    assert problem(window.send("get", f"/experiments/{experiment.pk}/")) == (404, "not_found")
    Browser(people.alice).send("post", asked, {"user": str(people.charlie.pk)})
    assert len(inbox_of(people.charlie)) == 1, "asked again, nothing is new"


def test_a_role_in_a_programme_and_being_taken_out_concern_the_person(team: Team, people: People) -> None:
    programme = team.programme
    held = programmes.give_role(people.olga, programme=programme, user_id=people.bob.pk, role=ProgrammeRoleName.COACH)
    programmes.give_role(people.olga, programme=programme, user_id=people.bob.pk, role=ProgrammeRoleName.COACH)
    programmes.take_role(people.olga, held=held)
    memberships.remove(people.alice, membership=Membership.objects.get(user=people.bob))
    told = [(row["kind"], row["detail"], row["place"]["name"], row["path"]) for row in inbox_of(people.bob)]
    assert told == [
        ("role", "out", "Kaarnala", "/"),
        ("role", "no_coach", "Spring", "/"),
    ], "what was given is hidden with the programme, what was taken is not"
    assert Browser(people.bob).read("/notifications/unread/") == {"count": 2}
    programmes.give_role(people.olga, programme=programme, user_id=people.alice.pk, role=ProgrammeRoleName.OWNER)
    (row,) = inbox_of(people.alice)
    assert (row["detail"], row["path"], row["is_about_team"]) == ("owner", f"/programmes/{programme.pk}", True)
    memberships.remove(people.greta, membership=Membership.objects.get(user=people.greta))
    assert inbox_of(people.greta) == [], "nobody is told that they left"


@pytest.mark.parametrize("how", ["left", "hidden", "grant taken back"])
def test_what_one_may_not_see_any_more_is_not_shown_nor_counted(
    thread: Thread, canvas: Canvas, people: People, how: str
) -> None:
    person = people.charlie if how == "grant taken back" else people.bob
    if person == people.charlie:
        grants.grant(people.alice, canvas, user=person, level=Level.COMMENT)
    said(person, thread)
    said(people.alice, thread, "Only for us")
    assert inbox_of(person)
    if how == "left":
        Membership.objects.filter(user=person).delete()
    elif how == "hidden":
        Team.objects.update(visibility="team")
    else:
        grants.revoke(people.alice, canvas, user=person)
    assert inbox_of(person) == []
    assert Browser(person).read("/notifications/unread/") == {"count": 0}
    row = Notification.objects.filter(person=person).latest("pk")
    assert problem(Browser(person).send("post", f"/notifications/{row.pk}/read/")) == (404, "not_found")


def test_it_is_read_one_by_one_or_all_up_to_what_was_seen(thread: Thread, people: People) -> None:
    for number in range(3):
        said(people.bob, thread, f"Number {number}")
    window = browser_of(people.alice)
    newest, middle, oldest = (row["id"] for row in inbox_of(people.alice))
    assert window.send("post", f"/notifications/{oldest}/read/").status_code == 204
    assert window.read("/notifications/unread/") == {"count": 2}
    assert window.send("post", "/notifications/read/", {"until": middle}).status_code == 204
    assert [row["id"] for row in window.read("/notifications/?read=no")["results"]] == [newest]
    window.send("post", "/notifications/read/")
    assert window.read("/notifications/unread/") == {"count": 0}
    assert problem(window.send("get", "/notifications/?read=yes")) == (400, "invalid")


def browser_of(user: User) -> Browser:
    return Browser(user)


def test_an_inbox_is_ones_own(thread: Thread, people: People) -> None:
    said(people.bob, thread)
    (row,) = inbox_of(people.alice)
    for user in people.everybody():
        if user != people.alice:
            assert inbox_of(user) == []
            assert problem(Browser(user).send("post", f"/notifications/{row['id']}/read/")) == (404, "not_found")
    browser_of(people.bob).send("post", "/notifications/read/")
    assert inbox_of(people.alice)[0]["read_at"] is None


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow(
    browser: Callable[..., Browser],
    team: Team,
    canvas: Canvas,
    people: People,
    count: int,
    django_assert_max_num_queries: Any,
) -> None:
    for number in range(count):
        thread = make.thread(make.canvas(team, number + 1), people.alice)
        said(people.bob, thread)
        experiment = stories.idea(team, title=f"Test {number}", owner=people.alice)
        discussion.start_thread(people.carla, target_kind="experiment", target_id=experiment.pk, body="Why?")
    window = browser(people.alice)
    with django_assert_max_num_queries(6):
        assert len(window.read("/notifications/")["results"]) == 2 * count
    with django_assert_max_num_queries(4):
        window.read("/notifications/unread/")


@pytest.mark.parametrize("count", [1, 3])
def test_telling_many_takes_no_more_queries(
    team: Team, thread: Thread, people: People, count: int, django_assert_num_queries: Any
) -> None:
    for person in (people.bob, people.greta, people.carla)[:count]:
        make.comment(thread, person)
    answer = make.comment(thread, people.alice)
    with django_assert_num_queries(4):
        discussion._tell_those_concerned(people.alice, answer, answer.body, set(), [])
    assert Notification.objects.count() == count


def test_open_pages_of_the_person_hear_of_it(thread: Thread, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[str, dict[str, Any]]] = []
    monkeypatch.setattr(inbox, "publish", lambda topic, message: heard.append((topic, message)))
    said(people.bob, thread)
    assert heard == [(f"user.{people.alice.pk}", {"type": "notifications"})], "and what it is, they ask themselves"


def test_of_one_thing_a_person_hears_once_and_an_account_that_is_off_nothing(team: Team, people: People) -> None:
    row = told(people.bob, people.alice, team)
    told(people.bob, people.alice, team, source=row.source)
    assert len(inbox_of(people.bob)) == 1
    services.deactivate(people.bob)
    with pytest.raises(Notification.DoesNotExist):
        told(people.bob, people.alice, team)


def test_a_guest_who_signs_in_takes_the_inbox_along(thread: Thread, people: People) -> None:
    said(people.greta, thread)
    said(people.alice, thread, "Thank you")
    hooks.merge(people.greta, people.bob)
    assert [row["text"] for row in inbox_of(people.bob)] == ["Thank you"]
    assert inbox_of(people.alice)[0]["actor"]["display_name"] == "Bob"


def test_long_words_are_cut(thread: Thread, people: People) -> None:
    said(people.bob, thread, "y" * 4000)
    assert inbox_of(people.alice)[0]["text"] == "y" * 999 + "…"


def test_inboxes_forget_what_is_old_and_letters_with_it(team: Team, people: People) -> None:
    letter = PostedLetter.objects.create(person=people.bob, rhythm="daily", state="sent")
    unread, read = told(people.bob, people.alice, team), told(people.bob, people.alice, team)
    Notification.objects.update(letter=letter)
    Notification.objects.filter(pk=read.pk).update(read_at=timezone.now() - timedelta(days=91))
    inbox.throw_away()
    assert list(Notification.objects.all()) == [unread]
    year_ago = timezone.now() - timedelta(days=366)
    Notification.objects.update(at=year_ago)
    PostedLetter.objects.update(created_at=year_ago)
    inbox.throw_away()
    assert not Notification.objects.exists()
    assert not PostedLetter.objects.exists()


TABLE = {"notifications.change_post": "alice"}


def test_policy_table(team: Team, people: People) -> None:
    for permission, names in TABLE.items():
        holders = [name for name in vars(people) if getattr(people, name).has_perm(permission, team)]
        assert holders == names.split(), permission
    assert set(TABLE) == {name for name in policy._rules if name.startswith("notifications.")}
