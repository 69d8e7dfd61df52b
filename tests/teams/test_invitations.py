from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone

from teams.models import Activity, Invitation, Membership, Programme, ProgrammeRole, Team, Verb
from teams.roles import ProgrammeRoleName, Role
from tests import make
from tests.people import Browser, People, problem
from workspace.accounts.services import deactivate
from workspace.core.secrets import digest

LINK = re.compile(r"^http://localhost:8000/join/#([\w-]{43})$")


def terms(team: Team, **details: Any) -> dict[str, Any]:
    return {"team": str(team.pk), "role": "guest"} | details


def test_a_link_to_pass_on(browser: Callable[..., Browser], team: Team, people: People) -> None:
    response = browser(people.alice).send("post", "/invitations/", terms(team, message="Come and\r\nsee!"))
    assert response.status_code == 201
    made = response.json()
    secret = LINK.fullmatch(made.pop("url"))
    assert secret
    invitation = Invitation.objects.get()
    assert invitation.digest == digest(secret[1]), "the secret itself is stored nowhere"
    assert abs(invitation.expires_at - timezone.now() - timedelta(days=30)) < timedelta(minutes=1)
    assert made.pop("expires_at")
    assert made.pop("created_at")
    assert made.pop("created_by")["display_name"] == "Alice"
    assert made == {
        "id": str(invitation.pk),
        "team": str(team.pk),
        "programme": str(team.programme_id),
        "role": "guest",
        "email": "",
        "language": "en",
        "sector": "",
        "message": "Come and\nsee!",
        "max_uses": 50,
        "uses": 0,
        "state": "open",
        "sent_at": None,
        "opened_at": None,
        "mail_failed": False,
        "target": None,
    }
    assert mail.outbox == []
    assert "url" not in browser(people.alice).read(f"/invitations/{invitation.pk}/")
    assert Activity.objects.get().verb == Verb.PEOPLE_INVITED


def states(*secrets: str) -> list[str]:
    return [Invitation.objects.get(digest=digest(secret)).state for secret in secrets]


@pytest.mark.parametrize("role", ["", "stakeholder"])
def test_who_may_invite_no_more_leaves_no_door_open(
    browser: Callable[..., Browser], team: Team, neighbours: Team, people: People, role: str
) -> None:
    """Out of the team, or without its keys, nobody comes back by a link of their own."""
    Membership.objects.filter(user=people.bob).update(role=Role.CORE)
    Membership.objects.create(team=neighbours, user=people.bob, role=Role.CORE)
    for secret, place, by in (("his", team, people.bob), ("hers", team, people.alice), ("far", neighbours, people.bob)):
        make.invitation(place, by, Role.CORE, secret)
    path = f"/memberships/{people.bob.memberships.get(team=team).pk}/"
    window = browser(people.alice)
    response = window.send("patch", path, {"role": role}) if role else window.send("delete", path)
    assert response.status_code < 300
    assert states("his", "hers", "far") == ["revoked", "open", "open"]
    assert problem(browser(people.bob).send("post", "/invitations/accept/", {"secret": "his"})) == (
        404,
        "invitation_closed",
    )


def test_who_owns_a_programme_no_more_leaves_no_door_open(
    browser: Callable[..., Browser], programme: Programme, team: Team, people: People
) -> None:
    ProgrammeRole.objects.create(programme=programme, user=people.alice, role=ProgrammeRoleName.OWNER)
    held = ProgrammeRole.objects.create(programme=programme, user=people.peter, role=ProgrammeRoleName.OWNER)
    make.invitation(programme, people.peter, ProgrammeRoleName.OWNER, "one")
    make.invitation(team, people.peter, Role.CORE, "two")
    make.invitation(programme, people.olga, ProgrammeRoleName.OWNER, "three")
    assert browser(people.alice).send("delete", f"/programme-roles/{held.pk}/").status_code == 204
    assert states("one", "two", "three") == ["revoked", "revoked", "open"]


def test_a_switched_off_account_leaves_no_door_open(team: Team, people: People) -> None:
    make.invitation(team, people.alice, Role.CORE, "hers")
    make.invitation(team, people.olga, Role.CORE, "other")
    deactivate(people.alice)
    assert states("hers", "other") == ["revoked", "open"]


def test_a_letter_is_for_one_person(browser: Callable[..., Browser], team: Team, people: People) -> None:
    team.phenomenon = "Nobody answers the phone."
    team.save()
    new = terms(team, email="Dora@niitty.example", role="stakeholder", language="fi", message="Tule mukaan!")
    made = browser(people.alice).send("post", "/invitations/", new).json()
    assert (made["max_uses"], made["email"], made["mail_failed"]) == (1, "dora@niitty.example", False)
    assert browser(people.alice).read(f"/invitations/{made['id']}/")["sent_at"]
    letter = mail.outbox[0]
    assert (letter.to, letter.subject) == (["dora@niitty.example"], "Alice kutsuu sinut: Kaarnala")
    secret = made["url"].partition("#")[2]
    assert re.search(rf"^http://localhost:8000/join/#{secret}\.[0-9a-f]{{32}}$", str(letter.body), re.MULTILINE)
    assert "Tule mukaan!" in letter.body
    assert "Nobody answers the phone." in letter.body


def test_names_make_no_headers(browser: Callable[..., Browser], team: Team, people: People) -> None:
    people.alice.display_name = "Alice\nBcc: everybody@niitty.example"
    people.alice.save()
    browser(people.alice).send("post", "/invitations/", terms(team, email="dora@niitty.example"))
    assert mail.outbox[0].recipients() == ["dora@niitty.example"]
    assert mail.outbox[0].subject == "Alice Bcc: everybody@niitty.example invites you: Kaarnala"


def test_a_letter_that_cannot_be_sent_is_marked(
    browser: Callable[..., Browser], team: Team, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr("django.conf.settings.EMAIL_BACKEND", "django.core.mail.backends.smtp.EmailBackend")
        broken.setattr("django.conf.settings.EMAIL_PORT", 9)
        response = browser(people.alice).send("post", "/invitations/", terms(team, email="dora@niitty.example"))
    assert response.status_code == 201
    found = browser(people.alice).read(f"/invitations/{response.json()['id']}/")
    assert (found["mail_failed"], found["sent_at"]) == (True, None)
    resent = browser(people.alice).send("post", f"/invitations/{found['id']}/resend/")
    assert resent.status_code == 200
    found = browser(people.alice).read(f"/invitations/{found['id']}/")
    assert (found["mail_failed"], bool(found["sent_at"])) == (False, True)


def test_who_invites(browser: Callable[..., Browser], team: Team, people: People, programme: Programme) -> None:
    assert browser(people.olga).send("post", "/invitations/", terms(team, role="core")).status_code == 201
    for user in (people.bob, people.greta, people.carla):
        assert problem(browser(user).send("post", "/invitations/", terms(team))) == (403, "forbidden")
    for user in (people.peter, people.charlie):
        assert problem(browser(user).send("post", "/invitations/", terms(team))) == (404, "not_found")
    coach = {"programme": str(programme.pk), "role": "coach", "email": "dora@niitty.example"}
    assert browser(people.olga).send("post", "/invitations/", coach).status_code == 201
    assert problem(browser(people.alice).send("post", "/invitations/", coach)) == (403, "forbidden")
    Team.objects.update(archived_at=timezone.now())
    assert problem(browser(people.alice).send("post", "/invitations/", terms(team))) == (403, "forbidden")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"role": "owner"}, "role"),
        ({"role": "king"}, "role"),
        ({"email": "nobody"}, "email"),
        ({"email": "a@niitty.example\nBcc: b@niitty.example"}, "email"),
        ({"language": "de"}, "language"),
        ({"message": "x" * 1001}, "message"),
        ({"max_uses": 0}, "max_uses"),
        ({"max_uses": 1001}, "max_uses"),
        ({"expires_at": "2020-01-01T00:00:00Z"}, "expires_at"),
        ({"expires_at": "2120-01-01T00:00:00Z"}, "expires_at"),
        ({"expires_at": "0001-01-01T00:00:00"}, "expires_at"),
        ({"expires_at": "9999-12-31T23:59:59-12:00"}, "expires_at"),
        ({"target_kind": "canvas", "target_id": "00000000-0000-7000-8000-000000000000"}, "target_id"),
        ({"target_kind": "moon", "target_id": "00000000-0000-7000-8000-000000000000"}, "target_id"),
        ({"target_kind": "canvas"}, "target_id"),
        ({"programme": "00000000-0000-7000-8000-000000000000"}, "team"),
    ],
)
def test_what_does_not_fit_is_said(
    browser: Callable[..., Browser], team: Team, people: People, change: dict[str, Any], field: str
) -> None:
    response = browser(people.alice).send("post", "/invitations/", terms(team) | change)
    assert problem(response) == (400, "invalid")
    assert list(response.json()["errors"]) == [field]
    assert not Invitation.objects.exists()


def test_it_may_lead_to_one_canvas_of_the_team(
    browser: Callable[..., Browser], team: Team, neighbours: Team, people: People
) -> None:
    ours, theirs = make.canvas(team), make.canvas(neighbours)
    window = browser(people.olga)
    made = window.send("post", "/invitations/", terms(team, target_kind="canvas", target_id=str(ours.pk))).json()
    assert made["target"] == {
        "kind": "canvas",
        "id": str(ours.pk),
        "title": "2 Actors and invitations",
        "path": f"/canvases/{ours.pk}",
    }
    wrong = terms(team, target_kind="canvas", target_id=str(theirs.pk))
    assert problem(window.send("post", "/invitations/", wrong)) == (400, "invalid")
    secret = made["url"].partition("#")[2]
    joined = browser().send("post", "/invitations/accept/", {"secret": secret, "display_name": "Gus"}).json()
    assert joined == {"path": f"/canvases/{ours.pk}"}


def test_an_address_has_one_open_invitation(browser: Callable[..., Browser], team: Team, people: People) -> None:
    window = browser(people.alice)
    first = window.send("post", "/invitations/", terms(team, email="dora@niitty.example")).json()
    again = terms(team, email="DORA@niitty.example")
    assert problem(window.send("post", "/invitations/", again)) == (409, "already_invited")
    window.send("post", f"/invitations/{first['id']}/revoke/", {})
    assert window.send("post", "/invitations/", again).status_code == 201


def test_sending_it_again_makes_a_new_link(browser: Callable[..., Browser], team: Team, people: People) -> None:
    window = browser(people.alice)
    made = window.send("post", "/invitations/", terms(team, email="dora@niitty.example")).json()
    again = window.send("post", f"/invitations/{made['id']}/resend/").json()
    assert LINK.fullmatch(again["url"])
    assert again["url"] != made["url"]
    assert len(mail.outbox) == 2
    old, new = (url.partition("#")[2] for url in (made["url"], again["url"]))
    assert browser().send("post", "/invitations/look/", {"secret": old}).status_code == 404
    assert browser().send("post", "/invitations/look/", {"secret": new}).status_code == 200


def test_sending_an_expired_one_again_opens_it(browser: Callable[..., Browser], team: Team, people: People) -> None:
    invitation = make.invitation(team, people.alice, expires_at=timezone.now() - timedelta(days=1))
    path = f"/invitations/{invitation.pk}/"
    assert browser(people.alice).read(path)["state"] == "expired"
    assert browser(people.alice).send("post", f"{path}resend/").json()["state"] == "open"


def test_a_closed_one_is_not_sent_again(browser: Callable[..., Browser], team: Team, people: People) -> None:
    used = make.invitation(team, people.alice, max_uses=1, uses=1)
    revoked = make.invitation(team, people.alice, secret="another", revoked_at=timezone.now())
    for invitation in (used, revoked):
        response = browser(people.alice).send("post", f"/invitations/{invitation.pk}/resend/")
        assert problem(response) == (409, "invitation_closed")


def test_a_leak_can_be_closed_and_swept(browser: Callable[..., Browser], team: Team, people: People) -> None:
    invitation = make.invitation(team, people.alice, role=Role.STAKEHOLDER)
    strangers = [browser() for _ in range(3)]
    for number, stranger in enumerate(strangers):
        stranger.send("post", "/invitations/accept/", {"secret": make.SECRET, "display_name": f"Stranger {number}"})
    assert team.memberships.count() == 6
    Membership.objects.filter(user__display_name="Stranger 2").update(role=Role.CORE)
    path = f"/invitations/{invitation.pk}/revoke/"
    assert problem(browser(people.bob).send("post", path, {})) == (404, "not_found")
    revoked = browser(people.alice).send("post", path, {"remove_people": True}).json()
    assert (revoked["state"], revoked["uses"]) == ("revoked", 3)
    assert sorted(team.memberships.values_list("user__display_name", flat=True)) == [
        "Alice",
        "Bob",
        "Greta",
        "Stranger 2",
    ]
    assert strangers[0].read("/me/home/")["teams"] == []


def test_revoking_alone_leaves_those_who_came_in(browser: Callable[..., Browser], team: Team, people: People) -> None:
    invitation = make.invitation(team, people.alice)
    browser().send("post", "/invitations/accept/", {"secret": make.SECRET, "display_name": "Gus"})
    browser(people.alice).send("post", f"/invitations/{invitation.pk}/revoke/", {})
    assert team.memberships.count() == 4


def test_who_sees_them(browser: Callable[..., Browser], team: Team, people: People, programme: Programme) -> None:
    to_team = make.invitation(team, people.alice)
    to_programme = make.invitation(programme, people.olga, role="coach", secret="another")
    listed = f"/invitations/?team={team.pk}"
    assert [row["id"] for row in browser(people.alice).read(listed)["results"]] == [str(to_team.pk)]
    assert [row["id"] for row in browser(people.olga).read(listed)["results"]] == [str(to_team.pk)]
    of_programme = f"/invitations/?programme={programme.pk}"
    assert [row["id"] for row in browser(people.olga).read(of_programme)["results"]] == [str(to_programme.pk)]
    for user in (people.bob, people.greta, people.carla):
        assert browser(user).read(listed)["results"] == []
        assert problem(browser(user).send("get", f"/invitations/{to_team.pk}/")) == (404, "not_found")
    assert problem(browser(people.charlie).send("get", listed)) == (404, "not_found")


def test_a_list_takes_as_many_queries_for_three_as_for_one(
    browser: Callable[..., Browser], team: Team, people: People, django_assert_num_queries: Any
) -> None:
    canvas = make.canvas(team)
    window = browser(people.alice)
    for number in range(3):
        make.invitation(team, people.alice, secret=str(number), target_kind="canvas", target_id=canvas.pk)
        if number != 1:
            with django_assert_num_queries(6):
                assert len(window.read(f"/invitations/?team={team.pk}")["results"]) == number + 1


def test_letters_are_counted_by_person(
    browser: Callable[..., Browser], team: Team, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rest_framework.throttling.SimpleRateThrottle.THROTTLE_RATES", {"letters": "2/hour"})
    window = browser(people.alice)
    statuses = [window.send("post", "/invitations/", terms(team)).status_code for _ in range(3)]
    assert statuses == [201, 201, 429]
    refused = window.send("post", "/invitations/", terms(team))
    assert problem(refused) == (429, "too_many")
    assert int(refused["Retry-After"]) > 0
    assert browser(people.olga).send("post", "/invitations/", terms(team)).status_code == 201
