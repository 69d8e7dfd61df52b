"""What authors of evidence hear of it by e-mail, and who hears nothing."""

from __future__ import annotations

from typing import Any

import pytest
from django.core import mail
from django.db import transaction

from experiments.models import Evidence, Experiment
from experiments.services import evidence as services
from teams.models import Membership, Team
from teams.roles import Role
from tests.experiments import stories
from tests.notifications.kit import chosen, work_off
from tests.people import Browser, People
from workspace.accounts.models import User
from workspace.notifications.models import Notification, Rhythm, TeamPost

pytestmark = pytest.mark.django_db
REPLY = "Kiitos! Kysyimme <b>kolmelta</b> muulta."


@pytest.fixture
def told(team: Team, people: People) -> Evidence:
    """Bob told something, and waits for the team."""
    asking = stories.idea(team, assumption=stories.assumption(team), open_to_evidence=True)
    return stories.evidence(asking, people.bob, text="Nobody asked me", status="waiting", collected_by="participant")


def judge(user: User, told: Evidence, verb: str, reply: str = "") -> Any:
    return Browser(user).send("post", f"/evidence/{told.pk}/{verb}/", {"reply": reply} if reply else {})


def test_whoever_is_taken_up_is_thanked_in_their_language(told: Evidence, people: People, settings: Any) -> None:
    User.objects.filter(pk=people.bob.pk).update(language="fi")
    assert judge(people.alice, told, "accept", REPLY).status_code == 200
    (letter,) = mail.outbox
    assert letter.to == ["bob@niitty.example"]
    assert letter.subject == "Kaarnala otti mukaan sen, mitä kerroit"
    for said in ("Kiitos, että kerroit", told.experiment.title, REPLY):
        assert said in letter.body
    assert f"{settings.PUBLIC_URL}/experiments/{told.experiment_id}#my-evidence" in letter.body
    assert told.text not in letter.body, "nobody's words travel further than they must"
    assert letter.message()["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert "Lopeta nämä sähköpostit" in letter.body
    assert "<b>kolmelta" not in str(letter.alternatives[0][0])  # type: ignore[attr-defined]


def test_whoever_is_not_taken_up_hears_why(told: Evidence, people: People) -> None:
    judge(people.alice, told, "decline", "We ask about the messages only.")
    (letter,) = mail.outbox
    assert letter.subject == "Kaarnala answers what you told"
    assert "Thank you for telling" in letter.body
    assert "did not take it up" in letter.body
    assert "We ask about the messages only." in letter.body
    judge(people.alice, told, "decline", "Twice")
    assert len(mail.outbox) == 1, "saying it again says nothing new"
    judge(people.alice, told, "accept")
    assert [one.subject for one in mail.outbox][1:] == ["Kaarnala has taken up what you told"]
    judge(people.alice, told, "accept")
    assert len(mail.outbox) == 2


def test_whoever_wants_no_letter_at_once_gets_none(told: Evidence, people: People) -> None:
    chosen(people.bob, Rhythm.DAILY)
    judge(people.alice, told, "accept", REPLY)
    assert mail.outbox == []
    assert Notification.objects.get(person=people.bob).rhythm == "daily"


def test_a_guest_without_an_address_reads_it_on_the_page(told: Evidence, people: People) -> None:
    Evidence.objects.update(author=people.greta)
    judge(people.alice, told, "decline", "Not this time.")
    assert mail.outbox == []
    seen = Browser(people.greta).read(f"/evidence/{told.pk}/")
    assert (seen["status"], seen["reply"]) == ("declined", "Not this time.")


def test_nobody_hears_of_their_own_act(told: Evidence, people: People) -> None:
    Membership.objects.filter(user=people.bob).update(role=Role.CORE)
    judge(people.bob, told, "accept", "Mine")
    assert mail.outbox == []


@pytest.mark.parametrize("gone", ["left", "hidden", "switched off"])
def test_whoever_does_not_see_it_any_more_hears_nothing(told: Evidence, people: People, gone: str) -> None:
    if gone == "left":
        Membership.objects.filter(user=people.bob).delete()
        Team.objects.update(visibility="team")
    elif gone == "hidden":
        Experiment.objects.update(visibility="team")
    else:
        User.objects.filter(pk=people.bob.pk).update(is_active=False)
    assert judge(people.alice, told, "accept", "Thank you").status_code == 200
    assert mail.outbox == []


@pytest.mark.django_db(transaction=True)
def test_what_is_rolled_back_was_never_said(told: Evidence, people: People) -> None:
    with transaction.atomic():
        services.accept(people.alice, evidence=told, reply="Thank you")
        transaction.set_rollback(True)
    assert mail.outbox == []
    services.accept(people.alice, evidence=told, reply="Thank you")
    assert len(mail.outbox) == 1


def test_a_mail_server_that_is_away_undoes_nothing(told: Evidence, people: People, settings: Any) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    assert judge(people.alice, told, "accept", "Thank you").json()["status"] == "accepted"
    assert Browser(people.bob).read(f"/evidence/{told.pk}/")["reply"] == "Thank you"


def test_a_team_that_keeps_its_words_out_of_letters_does_so_here(told: Evidence, people: People) -> None:
    TeamPost.objects.create(team=told.experiment.team, quotes_texts=False)
    assert judge(people.alice, told, "accept", REPLY).status_code == 200
    work_off()
    (letter,) = mail.outbox
    assert "kolmelta" not in letter.message().as_string()
    assert told.experiment.title not in letter.message().as_string()
