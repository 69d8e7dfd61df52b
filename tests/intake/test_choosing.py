from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.core import mail
from django.db import connection

from canvases import documents
from canvases.models import Note
from canvases.services.beginnings import begin
from canvases.services.notes import NewNote
from teams.models import Activity, Comment, Invitation, Programme, Team, Verb
from tests import make
from tests.intake.makers import SECRET, applied, called
from tests.people import Browser, People, problem
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Forbidden
from workspace.intake.models import Application, Call
from workspace.intake.services import choosing


@pytest.fixture
def call(programme: Programme) -> Call:
    make.canvas_set()
    return called(programme, days=-1)


@pytest.fixture
def application(call: Call) -> Application:
    return applied(call)


def decide(window: Browser, application: Application, to: str, **details: Any) -> Any:
    return window.send("post", f"/applications/{application.pk}/decide/", {"to": to} | details)


def test_acceptance_makes_the_team_with_everything_in_it(
    browser: Callable[..., Browser], application: Application, people: People
) -> None:
    answer = decide(browser(people.olga), application, "accepted", message="Tervetuloa!")
    assert answer.status_code == 200, answer.content
    team = Team.objects.get(name="Hiidenvesi")
    assert (answer.json()["state"], answer.json()["team"]) == ("accepted", str(team.pk))
    assert (team.phenomenon, team.canvases.count()) == ("Nobody knows who looks after the lake.", 10)
    assert {(sent.email, sent.role, sent.language) for sent in Invitation.objects.filter(team=team)} == {
        ("paivi@a.example", "core", "fi"),
        ("o@c.example", "stakeholder", "fi"),
    }
    first = team.canvases.get(template__slug="shared-phenomenon")
    written = Note.objects.filter(canvas=first).order_by("block", "order").values_list("block", "text", "author")
    assert list(written) == [
        ("phenomenon", "Nobody knows who looks after the lake.", people.olga.pk),
        ("why-together", "Each owns a shore.", people.olga.pk),
        ("why-together", "Nobody owns the water.", people.olga.pk),
    ]
    assert len(documents.notes_of(first)) == 3, "in the document, not only in its table"
    said = Comment.objects.get(thread__target_id=first.pk).body
    assert said.startswith("Nämä laput ovat hakemuksestanne.")
    assert "One shared count of the algae." in said
    verbs = set(Activity.objects.filter(team=team).values_list("verb", flat=True))
    assert verbs >= {Verb.TEAM_OPENED, Verb.PEOPLE_INVITED, Verb.COMMENTED}
    letters = {letter.to[0]: letter for letter in mail.outbox if "Tervetuloa!" in str(letter.body)}
    assert letters.keys() == {"paivi@a.example"}
    assert len(mail.outbox) == 3


def test_whoever_applied_is_invited_though_they_did_not_name_themselves(
    browser: Callable[..., Browser], call: Call, people: People
) -> None:
    application = applied(call, contact_email="Scribe@A.example")
    decide(browser(people.olga), application, "accepted")
    assert Invitation.objects.filter(email="scribe@a.example", role="core").count() == 1


def test_the_owner_who_opened_it_writes_no_more(
    browser: Callable[..., Browser], application: Application, people: People
) -> None:
    decide(browser(people.olga), application, "accepted")
    canvas = Team.objects.get(name="Hiidenvesi").canvases.select_related("team__programme", "template").get(number=1)
    with pytest.raises(Conflict):
        begin(people.olga, canvas, notes=[NewNote("signs", "More")])
    with pytest.raises(Forbidden):
        begin(people.carla, canvas, notes=[NewNote("signs", "More")])
    sent = {"canvas": str(canvas.pk), "block": "signs", "text": "More"}
    assert problem(browser(people.olga).send("post", "/notes/", sent)) == (403, "forbidden")


def test_accepted_twice_there_is_one_team(
    browser: Callable[..., Browser], application: Application, people: People
) -> None:
    window = browser(people.olga)
    first, again = decide(window, application, "accepted"), decide(window, application, "accepted")
    assert first.json() == again.json()
    assert Team.objects.filter(name="Hiidenvesi").count() == 1
    assert Application.objects.get().steps.count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_owners_who_accept_at_once_make_one_team(programme: Programme, people: People) -> None:
    make.canvas_set()
    application = applied(called(programme, days=-1))

    def accept(user: User) -> str:
        try:
            return str(choosing.decide(user, application=application, step=choosing.Step("accepted")).team_id)
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        teams = set(pool.map(accept, [people.olga, people.olga]))
    assert teams == {str(Team.objects.get(name="Hiidenvesi").pk)}
    assert Invitation.objects.filter(team__name="Hiidenvesi").count() == 2


def test_a_taken_name_is_said_and_nothing_is_left_half_done(
    browser: Callable[..., Browser], application: Application, people: People, programme: Programme
) -> None:
    make.team(programme, "Hiidenvesi")
    answer = decide(browser(people.olga), application, "accepted")
    assert problem(answer) == (400, "invalid")
    assert list(answer.json()["errors"]) == ["name"]
    assert (Application.objects.get().state, Invitation.objects.count(), len(mail.outbox)) == ("received", 0, 0)
    accepted = decide(browser(people.olga), application, "accepted", team_name="Hiidenvesi 2")
    assert accepted.json()["state"] == "accepted"
    assert Team.objects.filter(name="Hiidenvesi 2").exists()


def test_more_than_the_places_and_before_the_deadline_are_asked_about(
    browser: Callable[..., Browser], call: Call, programme: Programme, people: People
) -> None:
    window = browser(people.olga)
    assert decide(window, applied(call, "1", team_name="One"), "accepted").status_code == 200
    second = applied(call, "2", team_name="Two")
    full = decide(window, second, "accepted")
    assert problem(full) == (409, "no_places_left")
    assert (full.json()["places"], full.json()["taken"]) == (1, 1)
    assert decide(window, second, "accepted", even_so=True).json()["state"] == "accepted"
    early = applied(called(programme), "3", team_name="Three")
    assert decide(window, early, "talk").json()["state"] == "talk"
    assert problem(decide(window, early, "declined")) == (409, "call_still_open")
    assert decide(window, early, "declined", even_so=True).json()["state"] == "declined"


@pytest.mark.parametrize(
    ("to", "subject"),
    [
        ("talk", "Keskustellaan hakemuksestanne: Hiidenvesi"),
        ("waiting", "Olette jonossa: Hiidenvesi"),
        ("declined", "Hakemuksestanne: Hiidenvesi"),
    ],
)
def test_each_step_is_told_in_the_applicants_language(
    browser: Callable[..., Browser], application: Application, people: People, to: str, subject: str
) -> None:
    window = browser(people.olga)
    preview = window.send("post", f"/applications/{application.pk}/preview/", {"to": to, "message": "Hei!"}).json()
    assert (preview["language"], preview["subject"], preview["quote"]) == ("fi", subject, "Hei!")
    assert Application.objects.get().state == "received", "a preview changes nothing"
    answer = decide(window, application, to, message="Hei!")
    [step] = answer.json()["steps"]
    assert (step["state"], step["message"], step["by"]["display_name"]) == (to, "Hei!", "Olga")
    [letter] = mail.outbox
    assert (letter.subject, "Hei!" in str(letter.body)) == (subject, True)
    for paragraph in preview["paragraphs"]:
        assert paragraph in str(letter.body).replace("\n", " ")
    seen = browser().send("post", "/applications/look/", {"secret": SECRET}).json()
    assert [(said["state"], said["message"]) for said in seen["steps"]] == [(to, "Hei!")]
    assert "by" not in seen["steps"][0]


@pytest.mark.parametrize("state", ["accepted", "withdrawn"])
def test_what_is_final_stays(browser: Callable[..., Browser], call: Call, people: People, state: str) -> None:
    assert problem(decide(browser(people.olga), applied(call, state=state), "talk")) == (409, "application_final")


def test_a_withdrawn_one_gets_no_new_link(browser: Callable[..., Browser], call: Call, people: People) -> None:
    gone = applied(call, state="withdrawn", contact_email="")
    answer = browser(people.olga).send("post", f"/applications/{gone.pk}/resend-link/")
    assert problem(answer) == (409, "application_final")


def test_coaches_read_without_addresses_and_decide_nothing(
    browser: Callable[..., Browser], application: Application, people: People
) -> None:
    coach, path = browser(people.carla), f"/applications/{application.pk}/"
    read = coach.read(path)
    assert read["abilities"] == {"decide": False}
    assert {read["contact_email"], *(person["email"] for person in read["people"])} == {""}
    assert browser(people.olga).read(path)["people"] == application.people
    for verb in ("decide", "preview", "resend-link"):
        assert problem(coach.send("post", f"{path}{verb}/", {"to": "talk"})) == (403, "forbidden")
    for user in (people.alice, people.peter, people.charlie):
        assert problem(browser(user).send("get", path)) == (404, "not_found")


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow(
    browser: Callable[..., Browser], call: Call, people: People, count: int, django_assert_num_queries: Any
) -> None:
    for number in range(count):
        application = applied(call, f"secret {number}")
        for _ in range(count):
            application.steps.create(state="talk", by=people.olga)
    window = browser(people.olga)
    with django_assert_num_queries(6):
        assert len(window.read(f"/applications/?call={call.pk}")["results"]) == count
