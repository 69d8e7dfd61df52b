"""The demo programme: what `make run` shows a newcomer."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest
from django.core.management import call_command
from django.db import transaction
from django.db.models.functions import Now
from django.test import override_settings
from pytest_django.plugin import DjangoDbBlocker

from canvases import projection
from canvases.models import Canvas, CanvasUpdate, Note
from experiments.models import Evidence, Experiment, LogEntry, Return, Step
from teams.models import Activity, Comment, Invitation, Membership, Programme, Task, Team, Thread
from teams.roles import Role, Sector
from tests.people import Browser
from workspace.accounts.models import User
from workspace.coaching.models import Memo, Pulse, PulseMark, Review, Sight, Tie
from workspace.demo import load, signing_in
from workspace.exchange.models import Agreement, HelpRequest, Offer, Share, ShareKind
from workspace.intake.models import Application
from workspace.notifications.models import Notification

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module", autouse=True)
def printed(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The demo is loaded once, and each test takes back only what it does itself. What loading printed."""
    told = io.StringIO()
    quick = {"PASSWORD_HASHERS": ["django.contrib.auth.hashers.MD5PasswordHasher"]}
    with django_db_blocker.unblock(), transaction.atomic(), override_settings(**quick):
        with override_settings(MEDIA_ROOT=tmp_path_factory.mktemp("media")):
            call_command("load_demo", stdout=told)
        yield told.getvalue()
        transaction.set_rollback(True)


def counts() -> list[int]:
    models = (
        Experiment,
        Evidence,
        Step,
        User,
        Programme,
        Team,
        Membership,
        Canvas,
        Note,
        CanvasUpdate,
        Comment,
        Activity,
        Invitation,
        Application,
        Task,
        Share,
        Agreement,
        Offer,
        Review,
        Memo,
        Sight,
    )
    return [model.objects.count() for model in models]


def check_exchange() -> None:
    """The teams have something for each other, in four languages."""
    assert {share.language for share in Share.objects.all()} == {"en", "fi", "et", "sv"}
    assert set(ShareKind) - {share.kind for share in Share.objects.all()} == {ShareKind.LOG}
    assert {offer.state for offer in Offer.objects.all()} == {"open", "accepted"}
    assert HelpRequest.objects.count() == 3


def test_demo_is_complete_and_loading_again_changes_nothing(printed: str) -> None:
    before = counts()
    programme, coming = Programme.objects.order_by("pk")
    call = coming.calls.get()
    assert call.state == "open"
    assert {application.has_state_actor for application in call.applications.all()} == {True, False}
    assert sorted(programme.roles.values_list("role", flat=True)) == ["coach", "coach", "owner"]
    assert programme.teams.count() == 6
    kaarnala = programme.teams.get(name="Kaarnala")
    members = kaarnala.memberships.all()
    assert {member.role for member in members} == set(Role.values)
    assert {member.sector for member in members} >= set(Sector.values)
    for canvas in kaarnala.canvases.select_related("template"):
        example = canvas.template.body["example"]["notes"]
        assert {note["text"]["en"] for note in example} <= set(canvas.notes.values_list("text", flat=True))
    states = {projection.progress(canvas).state for canvas in Canvas.objects.select_related("template")}
    assert states == {"empty", "started", "filled"}
    shown = {one.team.name: one.state for one in Experiment.objects.select_related("team")}
    assert set(shown.values()) >= {"idea", "designed", "iterating", "piloting", "paused", "decided"}
    assert shown["Kaarnala"] == "decided"
    assert {one.canvas.number for one in Return.objects.select_related("canvas")} == {1, 6}
    assert {one.author.display_name for one in LogEntry.objects.select_related("author")} >= {"Aino", "Joni Kallio"}
    for who in ("joni", "marjukka"):
        unread = Browser(User.objects.get(email=signing_in.address(who))).read("/notifications/unread/")
        assert 3 <= unread["count"] <= 4, who
    assert not Notification.objects.exclude(rhythm="inbox").exists(), "nothing of it is sent"
    tasks = Task.objects.filter(team=kaarnala)
    assert {task.state for task in tasks} == {"open", "done"}
    assert [task.title for task in tasks if task.is_overdue] == ["Send Petri the text for the data protection line"]
    assert {task.team.name for task in Task.objects.select_related("team")} == {
        team.name for team in programme.teams.all()
    }
    assert not Step.objects.filter(at__gt=Now()).exists()
    assert (Pulse.objects.count(), PulseMark.objects.count()) == (1, 0)
    check_exchange()
    assert Tie.objects.exists()
    assert any(projection.progress(canvas).is_stale for canvas in Canvas.objects.select_related("template"))

    again = io.StringIO()
    call_command("load_demo", stdout=again)
    assert counts() == before
    addresses = User.objects.exclude(email=None).values_list("email", flat=True)
    assert all(str(address).endswith("@niitty.example") for address in addresses), "everybody is fictional"
    for who in ("joni", "elif", "aino", "marjukka", "virpi", "charlie"):
        assert f"{who}@niitty.example" in printed
    links = {line for line in (printed + again.getvalue()).splitlines() if "/join/#" in line}
    assert len(links) == 2, "a new one each time"


def test_demo_people_sign_in_and_the_guest_link_works() -> None:
    link = load.load()
    browser = Browser()
    asked = Thread.objects.questions()
    assert {thread.state for thread in asked} == {"open", "answered", "parked"}
    assert {thread.target_kind for thread in asked} == {"canvas", "experiment", "log_entry", "team"}
    signed_in = browser.auth(
        "post", "auth/login", {"email": signing_in.address("joni"), "password": signing_in.PASSWORD}
    )
    assert signed_in.status_code == 200
    guest = Browser()
    sent = {"secret": link.partition("#")[2], "display_name": "Kielo"}
    joined = guest.send("post", "/invitations/accept/", sent)
    assert joined.status_code == 200, joined.content
    assert guest.me["display_name"] == "Kielo"


def test_coaches_have_written_and_said_what_they_have_seen() -> None:
    assert (Review.objects.filter(published_at=None).count(), Memo.objects.count(), Sight.objects.count()) == (1, 3, 3)
    published = Review.objects.exclude(published_at=None).select_related("team")
    assert {review.team.name for review in published} == {"Kaarnala", "Velka ajoissa", "Skärgårdskvällar"}
