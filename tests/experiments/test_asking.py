"""A link for the one person who must answer a line: made inside, opened outside, revoked."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.db import connection
from django.utils import timezone

from experiments.models import ChecklistAsking, ChecklistGrant, ChecklistLine, Experiment, TestDesign
from experiments.models.asking import DEVICES
from experiments.services import approvals
from teams.models import Activity, Membership, Team
from tests import make
from tests.experiments import stories
from tests.people import Browser, People, problem
from tests.routes import PUBLIC, ROUTES, lists
from tests.things import things_of
from workspace.accounts import services as accounts
from workspace.accounts.models import User
from workspace.realtime import topics
from workspace.realtime.watching import topics_of

pytestmark = pytest.mark.django_db
LOOK, OPEN = "/checklist-askings/look/", "/checklist-askings/open/"


@pytest.fixture
def made(team: Team, people: People) -> Experiment:
    return stories.whole(team, people.alice, people.bob, "designed")


@pytest.fixture
def line(made: Experiment) -> ChecklistLine:
    line = made.designs.get().checklist.get()
    ChecklistLine.objects.update(answer="pending", answered_at=None)
    return line


def asked(by: User, line: ChecklistLine, **terms: str) -> tuple[str, str]:
    """The asking's id, and its secret."""
    answer = Browser(by).send("post", f"/checklist-lines/{line.pk}/askings/", terms).json()
    assert "/answer#" in answer["url"]
    return answer["id"], answer["url"].partition("#")[2]


def opened(secret: str, name: str = "Lemmit Lawyer", window: Browser | None = None) -> Browser:
    window = window or Browser()
    assert window.send("post", OPEN, {"secret": secret, "display_name": name, "language": "et"}).status_code == 200
    return window


def answer(window: Browser, line: ChecklistLine, given: str, note: str = "", revision: int = 1) -> Any:
    path = f"/checklist-lines/{line.pk}/answer/"
    return window.send("post", path, {"answer": given, "note": note}, HTTP_IF_MATCH=f'"{revision}"')


def test_a_lawyer_answers_by_a_link(line: ChecklistLine, made: Experiment, people: People) -> None:
    _pk, secret = asked(people.alice, line, name="The lawyer", message="Please look at this.")
    window = Browser()
    seen = window.send("post", LOOK, {"secret": secret}).json()
    assert (seen["inviter"], seen["team"], seen["experiment"]) == ("Alice", "Kaarnala", made.title)
    assert (seen["line"], seen["message"], seen["name"]) == (line.line, "Please look at this.", "The lawyer")
    assert seen["held"] is None
    assert window.me["signed_in"] is False, "looking consumes nothing and signs nobody in"
    opened(secret, window=window)
    assert window.me["is_guest"] is True
    assert window.send("post", LOOK, {"secret": secret}).json()["held"] == str(line.pk)
    assert window.me["language"] == "et"
    assert answer(window, line, "yes", "No personal data is kept.").status_code == 200
    assert answer(window, line, "not_needed", revision=2).status_code == 200, "it may be changed"
    assert answer(window, line, "pending", revision=3).status_code == 200
    assert answer(window, line, "yes", "After all", 4).json()["answered_by"]["display_name"] == "Lemmit Lawyer"
    assert Activity.objects.filter(actor__display_name="Lemmit Lawyer").exists()
    assert not Membership.objects.filter(user__display_name="Lemmit Lawyer").exists()


def test_the_name_the_team_gave_will_do(line: ChecklistLine, people: People) -> None:
    _pk, secret = asked(people.alice, line, name="Elif Kaya")
    assert opened(secret, name="").me["display_name"] == "Elif Kaya"
    _pk, nameless = asked(people.alice, line)
    assert problem(Browser().send("post", OPEN, {"secret": nameless})) == (400, "invalid")


def test_whoever_has_an_account_answers_with_it(line: ChecklistLine, people: People) -> None:
    _pk, secret = asked(people.alice, line)
    window = opened(secret, window=Browser(people.charlie))
    assert window.me["display_name"] == "Charlie"
    assert [held.user for held in ChecklistGrant.objects.all()] == [people.charlie]
    opened(secret, window=window)
    assert ChecklistAsking.objects.get().uses == 1


def test_nothing_is_opened_by_a_get(line: ChecklistLine, people: People) -> None:
    _pk, secret = asked(people.alice, line)
    window = Browser()
    for path in (LOOK, OPEN):
        assert window.send("get", f"{path}?secret={secret}").status_code in {401, 405}
    assert ChecklistAsking.objects.get().uses == 0


def test_links_that_open_nothing_answer_alike(line: ChecklistLine, team: Team, people: People) -> None:
    secrets = {}
    for name in ("revoked", "expired", "used_up", "resent"):
        pk, secrets[name] = asked(people.alice, line, name=name)
        row = ChecklistAsking.objects.filter(pk=pk)
        if name == "revoked":
            assert Browser(people.alice).send("post", f"/checklist-askings/{pk}/revoke/").json()["state"] == "revoked"
        elif name == "resent":
            fresh = Browser(people.alice).send("post", f"/checklist-askings/{pk}/resend/").json()["url"]
            opened(fresh.partition("#")[2])
        else:
            row.update(**{"expires_at": timezone.now()} if name == "expired" else {"uses": DEVICES})
    _pk, secrets["archived"] = asked(people.alice, line)
    Team.objects.filter(pk=team.pk).update(archived_at=timezone.now())
    secrets["unknown"] = "x" * 43
    answers = {
        (name, path): Browser().send("post", path, {"secret": secret, "display_name": "X"})
        for name, secret in secrets.items()
        for path in (LOOK, OPEN)
    }
    assert {found.content for found in answers.values()} == {answers["unknown", LOOK].content}
    assert problem(answers["unknown", LOOK]) == (404, "asking_closed")


def test_wrong_secrets_are_counted(db: None) -> None:
    codes = [Browser().send("post", LOOK, {"secret": "wrong"}).status_code for _ in range(32)]
    assert codes[0] == 404
    assert codes[-1] == 429


def test_revoking_takes_the_right_and_leaves_the_answer(line: ChecklistLine, people: People) -> None:
    pk, secret = asked(people.alice, line)
    window = opened(secret)
    answer(window, line, "yes")
    assert Browser(people.alice).send("post", f"/checklist-askings/{pk}/revoke/").status_code == 200
    assert problem(window.send("get", f"/checklist-lines/{line.pk}/")) == (404, "not_found")
    assert problem(window.send("post", OPEN, {"secret": secret})) == (404, "asking_closed")
    line.refresh_from_db()
    assert line.answer == "yes"


def test_a_right_that_was_given_otherwise_stays(line: ChecklistLine, people: People) -> None:
    alice = Browser(people.alice)
    alice.send("post", f"/checklist-lines/{line.pk}/grants/", {"user": str(people.charlie.pk)})
    pk, secret = asked(people.alice, line)
    opened(secret, window=Browser(people.charlie))
    alice.send("post", f"/checklist-askings/{pk}/revoke/")
    assert Browser(people.charlie).read(f"/checklist-lines/{line.pk}/")


def test_taking_somebodys_right_closes_their_link(line: ChecklistLine, people: People) -> None:
    _pk, secret = asked(people.alice, line)
    guest = opened(secret).me["id"]
    assert Browser(people.alice).send("delete", f"/checklist-lines/{line.pk}/grants/{guest}/").status_code == 204
    assert problem(Browser().send("post", LOOK, {"secret": secret})) == (404, "asking_closed")


def test_an_answer_stays_once_the_test_has_begun(line: ChecklistLine, people: People) -> None:
    _pk, secret = asked(people.alice, line)
    window = opened(secret)
    answer(window, line, "yes")
    TestDesign.objects.update(frozen_at=timezone.now())
    assert window.read(f"/checklist-lines/{line.pk}/")["abilities"] == {"change": False, "answer": False}
    assert problem(answer(window, line, "not_needed", revision=2)) == (403, "forbidden")
    ChecklistLine.objects.update(answer="pending")
    assert answer(window, line, "yes", revision=2).status_code == 200, "a line added later can be answered"


def test_only_the_core_team_asks(line: ChecklistLine, people: People) -> None:
    pk, _secret = asked(people.alice, line)
    path = f"/checklist-lines/{line.pk}/askings/"
    for user in (people.bob, people.greta, people.carla, people.olga):
        window = Browser(user)
        assert problem(window.send("get", path)) == (403, "forbidden")
        assert problem(window.send("post", path, {})) == (403, "forbidden")
        for verb in ("revoke", "resend"):
            assert problem(window.send("post", f"/checklist-askings/{pk}/{verb}/")) == (404, "not_found")
    assert ChecklistAsking.objects.count() == 1


@pytest.mark.parametrize("count", [1, 3])
def test_links_are_listed_without_their_secrets(
    line: ChecklistLine, people: People, count: int, django_assert_num_queries: Any
) -> None:
    for _ in range(count):
        asked(people.alice, line)
    window = Browser(people.alice)
    with django_assert_num_queries(5):
        shown = window.read(f"/checklist-lines/{line.pk}/askings/")
    assert len(shown) == count
    assert shown[0]["state"] == "open"
    assert shown[0]["is_opened"] is False
    assert not {"url", "digest", "secret"} & set(shown[0])


def test_a_letter_goes_to_an_address(line: ChecklistLine, people: People) -> None:
    pk, secret = asked(
        people.alice, line, email="Law@Kaarnala.example", language="fi", message="Kiitos <b>etukäteen</b>"
    )
    letter = mail.outbox[0]
    assert letter.to == ["law@kaarnala.example"]
    assert secret in letter.body
    assert line.line in letter.body
    html = str(letter.alternatives[0][0])  # type: ignore[attr-defined]
    assert "&lt;b&gt;" in html
    assert "<b>etu" not in html
    assert ChecklistAsking.objects.get(pk=pk).sent_at is not None
    again = Browser(people.alice).send(
        "post", f"/checklist-lines/{line.pk}/askings/", {"email": "law@kaarnala.example"}
    )
    assert problem(again) == (409, "already_asked")


def test_a_letter_that_is_not_taken_is_known(line: ChecklistLine, people: People, settings: Any) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    asked(people.alice, line, email="law@kaarnala.example")
    assert Browser(people.alice).read(f"/checklist-lines/{line.pk}/askings/")[0]["mail_failed"] is True


@pytest.mark.parametrize("terms", [{"expires_at": "2001-01-01T00:00:00Z"}, {"email": "x"}, {"language": "de"}])
def test_terms_that_do_not_fit_leave_nothing(line: ChecklistLine, people: People, terms: dict[str, str]) -> None:
    window = Browser(people.alice)
    assert problem(window.send("post", f"/checklist-lines/{line.pk}/askings/", terms)) == (400, "invalid")
    assert not ChecklistAsking.objects.exists()


def test_who_leaves_lets_nobody_in_by_links_they_know(line: ChecklistLine, team: Team, people: People) -> None:
    Membership.objects.filter(user=people.bob).update(role="core")
    _pk, secret = asked(people.bob, line)
    lawyer = opened(secret)
    Browser(people.alice).send("delete", f"/memberships/{people.bob.memberships.get().pk}/")
    assert problem(Browser().send("post", LOOK, {"secret": secret})) == (404, "asking_closed")
    assert answer(lawyer, line, "yes").status_code == 200
    _pk, another = asked(people.alice, line)
    accounts.deactivate(people.alice)
    assert problem(Browser().send("post", LOOK, {"secret": another})) == (404, "asking_closed")


def test_who_is_in_the_core_no_more_keeps_no_way_in(line: ChecklistLine, team: Team, people: People) -> None:
    """Neither the links they know, nor a right they gave themselves while they could."""
    Membership.objects.filter(team=team, user=people.bob).update(role="core")
    _pk, secret = asked(people.bob, line)
    for path, given in (
        (f"/checklist-lines/{line.pk}/grants/", {}),
        (f"/canvases/{make.canvas(team).pk}/grants/", {"level": "change"}),
    ):
        assert Browser(people.bob).send("post", path, {"user": str(people.bob.pk)} | given).status_code == 201
    membership = Membership.objects.get(team=team, user=people.bob)
    demoted = Browser(people.alice).send("patch", f"/memberships/{membership.pk}/", {"role": "stakeholder"})
    assert demoted.status_code == 200
    assert problem(Browser().send("post", OPEN, {"secret": secret, "display_name": "x"})) == (404, "asking_closed")
    assert not people.bob.has_perm("experiments.answer_checklistline", line)
    assert not people.bob.has_perm("canvases.change_canvas", make.canvas(team))


@pytest.mark.django_db(transaction=True)
def test_of_many_at_once_no_more_get_in_than_a_person_has_devices(line: ChecklistLine, people: People) -> None:
    _asking, url = approvals.ask_by_link(people.alice, line=line, terms=approvals.Terms(name="Law"))

    def open_it(_number: int) -> bool:
        try:
            approvals.open_link(None, secret=url.partition("#")[2])
        except approvals.AskingClosed:
            return False
        finally:
            connection.close()
        return True

    with ThreadPoolExecutor(6) as crowd:
        assert sum(crowd.map(open_it, range(12))) == DEVICES
    assert ChecklistGrant.objects.count() == DEVICES


@pytest.fixture
def things(team: Team, people: People, made: Experiment) -> dict[str, Any]:
    return things_of(team, people)


MINE = {
    ("get", "/checklist-lines/<uuid:pk>/"): 200,
    ("post", "/checklist-lines/<uuid:pk>/answer/"): 400,
    ("patch", "/checklist-lines/<uuid:pk>/"): 428,
    ("delete", "/checklist-lines/<uuid:pk>/"): 428,
    ("get", "/checklist-lines/<uuid:pk>/grants/"): 403,
    ("post", "/checklist-lines/<uuid:pk>/grants/"): 403,
    ("delete", "/checklist-lines/<uuid:pk>/grants/<uuid:user>/"): 403,
    ("get", "/checklist-lines/<uuid:pk>/askings/"): 403,
    ("post", "/checklist-lines/<uuid:pk>/askings/"): 403,
}


def test_the_holder_reaches_the_line_and_nothing_else(
    line: ChecklistLine, made: Experiment, team: Team, people: People, things: dict[str, Any]
) -> None:
    """Every address there is, asked by somebody who may answer one line of the team."""
    mine = line.pk
    _pk, secret = asked(people.alice, line)
    window = opened(secret)
    open_to_everybody = {"canvas-templates", "information", *PUBLIC}
    reached = {}
    for route in ROUTES:
        if not route.is_about_one or route.noun in open_to_everybody:
            continue
        ids = things | {"checklist-lines": mine} if (route.method, route.path) in MINE else things
        response = window.send(route.method, route.filled(ids), route.body(things))
        if response.status_code != 404:
            reached[route.method, route.path] = response.status_code
    assert reached == MINE
    assert problem(window.send("get", f"/checklist-lines/{things['checklist-lines']}/")) == (404, "not_found")
    for path in lists():
        response = window.send("get", path.replace("{id}", str(things["canvases"])))
        assert response.status_code in {400, 404} or response.json()["results"] in ([], None), path
    refused = window.send("patch", f"/checklist-lines/{mine}/", {"line": "No"}, HTTP_IF_MATCH='"1"')
    assert problem(refused) == (403, "forbidden")
    assert "Kaarnala" not in window.send("get", "/me/home/").content.decode()
    guest = User.objects.get(pk=window.me["id"])
    assert topics_of(guest) == {topics.user(guest.pk)}, "events tell of nothing"
    shown = window.read(f"/checklist-lines/{mine}/")
    assert {name for name in shown if name != "abilities"} == {
        *("id", "line", "position", "answer", "note", "answered_by", "answered_at", "revision"),
        *("experiment", "question", "team"),
    }


def test_expiry_can_be_chosen(line: ChecklistLine, people: People) -> None:
    until = timezone.now() + timedelta(days=3)
    asked(people.alice, line, expires_at=until.isoformat())
    assert ChecklistAsking.objects.get().expires_at == until


def test_the_core_team_sees_whom_its_lines_wait_for(
    team: Team, made: Experiment, line: ChecklistLine, people: People
) -> None:
    window, path = Browser(people.alice), f"/teams/{team.pk}/waiting-lines/"
    assert window.read(path) == []
    asking, secret = asked(people.alice, line, name="The lawyer")
    window.send("post", f"/checklist-lines/{line.pk}/grants/", {"user": str(people.charlie.pk)})
    (row,) = window.read(path)
    assert row == {
        "id": str(line.pk),
        "line": line.line,
        "experiment": str(made.pk),
        "title": made.title,
        "people": ["Charlie", "The lawyer"],
    }
    guest = opened(secret)
    assert window.read(path)[0]["people"] == ["Charlie", "Lemmit Lawyer"]
    assert problem(Browser(people.bob).send("get", path)) == (403, "forbidden")
    window.send("post", f"/checklist-askings/{asking}/revoke/")
    assert window.read(path)[0]["people"] == ["Charlie"]
    answer(Browser(people.charlie), line, "yes")
    assert window.read(path) == []
    assert guest.send("get", path).status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_waiting_lines_take_the_same_queries_for_one_and_many(
    team: Team, made: Experiment, line: ChecklistLine, people: People, count: int, django_assert_max_num_queries: Any
) -> None:
    for number in range(count):
        one = ChecklistLine.objects.create(design=line.design, line=f"Line {number}")
        for name in ("One", "Two"):
            asked(people.alice, one, name=name)
        Browser(people.alice).send("post", f"/checklist-lines/{one.pk}/grants/", {"user": str(people.charlie.pk)})
    window = Browser(people.alice)
    with django_assert_max_num_queries(9):
        assert len(window.read(f"/teams/{team.pk}/waiting-lines/")) == count
