from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import pytest
from django.core import mail
from django.db import connection
from django.utils import timezone

from teams.models import Activity, Invitation, Membership, Programme, ProgrammeRole, Team, Verb
from teams.roles import Role
from teams.services import joining
from tests import make
from tests.people import PASSWORD, Browser, People, problem
from workspace.accounts.models import User

LOOK, ACCEPT = "/invitations/look/", "/invitations/accept/"
GUS = {"secret": make.SECRET, "display_name": "Gus"}


def test_a_look_shows_what_it_is(browser: Callable[..., Browser], team: Team, people: People) -> None:
    team.phenomenon = "Nobody answers the phone."
    team.save()
    make.invitation(team, people.alice, message="Come!", language="fi")
    response = browser(headers={"accept-language": "en"}).send("post", LOOK, {"secret": make.SECRET})
    assert response.json() == {
        "place": "Kaarnala",
        "programme": "Spring",
        "phenomenon": "Nobody answers the phone.",
        "inviter": "Alice",
        "role": "guest",
        "language": "fi",
        "message": "Come!",
        "sector": "",
        "email": "",
        "is_address_proven": False,
        "needs_account": False,
        "is_member": False,
        "abilities_text": [
            "Read the team's canvases.",
            "Add notes where the team asks for them, and change your own.",
            "Comment on everything you can read.",
            "What you write is seen by everybody invited to this team, and the coaches.",
        ],
    }


def test_a_look_at_a_programmes_invitation(browser: Callable[..., Browser], programme: Programme, olga: User) -> None:
    make.invitation(programme, olga, role="coach")
    found = browser(headers={"accept-language": "sv"}).send("post", LOOK, {"secret": make.SECRET}).json()
    assert (found["place"], found["phenomenon"], found["needs_account"]) == ("Spring", "", True)
    assert found["abilities_text"][0] == "Läsa det alla team i programmet skriver."


def test_a_look_uses_nothing_up(browser: Callable[..., Browser], team: Team, alice: User) -> None:
    make.invitation(team, alice, max_uses=1)
    for _ in range(3):
        assert browser().send("post", LOOK, {"secret": make.SECRET}).status_code == 200
        assert browser().send("get", LOOK).status_code == 405
    assert Invitation.objects.get().uses == 0


def test_joining_takes_a_name_and_nothing_more(browser: Callable[..., Browser], team: Team, alice: User) -> None:
    make.invitation(team, alice, language="et")
    window = browser()
    window.send("post", LOOK, {"secret": make.SECRET})
    before = window.cookies["niitty_session"].value
    response = window.send("post", ACCEPT, {"secret": make.SECRET, "display_name": " Gus\n", "sector": "people"})
    assert response.json() == {"path": f"/teams/{team.pk}"}
    assert response.cookies["niitty_language"].value == "et"
    cookie = response.cookies["niitty_session"]
    assert cookie["httponly"]
    assert cookie.value != before
    me = window.me
    assert (me["display_name"], me["is_guest"], me["language"]) == ("Gus", True, "et")
    membership = Membership.objects.get(user=me["id"])
    assert (membership.role, membership.sector, membership.invited_by) == ("guest", "people", alice)
    assert Invitation.objects.get().uses == 1
    assert Activity.objects.get().verb == Verb.MEMBER_JOINED
    assert window.read(f"/teams/{team.pk}/")["role"] == "guest"


@pytest.mark.parametrize("name", [None, "", " ", "\u200b", "x" * 81])
def test_a_guest_needs_a_name(browser: Callable[..., Browser], team: Team, alice: User, name: str | None) -> None:
    make.invitation(team, alice)
    response = browser().send(
        "post", ACCEPT, GUS | {"display_name": name} if name is not None else {"secret": make.SECRET}
    )
    assert problem(response) == (400, "invalid")
    assert list(response.json()["errors"]) == ["display_name"]
    assert Invitation.objects.get().uses == 0


def test_who_is_signed_in_joins_as_themselves(browser: Callable[..., Browser], team: Team, people: People) -> None:
    make.invitation(team, people.alice, role=Role.STAKEHOLDER)
    window = browser(people.charlie)
    assert window.send("post", ACCEPT, GUS).status_code == 200
    assert Membership.objects.get(user=people.charlie).role == "stakeholder"
    assert window.me["display_name"] == "Charlie"


def test_who_is_in_already_uses_nothing_up(browser: Callable[..., Browser], team: Team, people: People) -> None:
    make.invitation(team, people.alice, max_uses=1, uses=1)
    for user in (people.alice, people.bob, people.greta):
        seen = browser(user).send("post", LOOK, {"secret": make.SECRET})
        assert seen.json()["is_member"]
        assert browser(user).send("post", ACCEPT, {"secret": make.SECRET}).json() == {"path": f"/teams/{team.pk}"}
    assert Invitation.objects.get().uses == 1
    assert not Activity.objects.exists()


def test_a_higher_role_raises_and_a_lower_one_never_lowers(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    higher = make.invitation(team, people.alice, role=Role.STAKEHOLDER)
    browser(people.greta).send("post", ACCEPT, {"secret": make.SECRET})
    assert people.greta.memberships.get().role == "stakeholder"
    higher.refresh_from_db()
    assert higher.uses == 1
    make.invitation(team, people.alice, role=Role.GUEST, secret="lower")
    browser(people.greta).send("post", ACCEPT, {"secret": "lower"})
    assert people.greta.memberships.get().role == "stakeholder"


@pytest.mark.parametrize("role", ["core", "coach", "owner"])
def test_some_roles_need_an_account(
    browser: Callable[..., Browser], programme: Programme, team: Team, people: People, role: str
) -> None:
    place = team if role == "core" else programme
    make.invitation(place, people.olga, role=role)
    for window in (browser(), browser(people.greta)):
        assert window.send("post", LOOK, {"secret": make.SECRET}).json()["needs_account"]
        assert problem(window.send("post", ACCEPT, GUS)) == (401, "account_needed")
    assert Invitation.objects.get().uses == 0
    window = browser(people.charlie)
    assert not window.send("post", LOOK, {"secret": make.SECRET}).json()["needs_account"]
    path = window.send("post", ACCEPT, {"secret": make.SECRET}).json()["path"]
    assert path == (f"/teams/{team.pk}" if role == "core" else f"/programmes/{programme.pk}")
    assert window.read(f"/teams/{team.pk}/")["role"] == role


def test_a_coach_is_a_coach_once(browser: Callable[..., Browser], programme: Programme, people: People) -> None:
    make.invitation(programme, people.olga, role="coach")
    for _ in range(2):
        assert browser(people.carla).send("post", ACCEPT, {"secret": make.SECRET}).status_code == 200
    assert (Invitation.objects.get().uses, ProgrammeRole.objects.filter(user=people.carla).count()) == (0, 1)


def closed(browser: Callable[..., Browser], secret: str, path: str = LOOK) -> Any:
    response = browser(headers={"accept-language": "en"}).send("post", path, {"secret": secret, "display_name": "Gus"})
    assert problem(response) == (404, "invitation_closed")
    return response.json()


@pytest.mark.parametrize("path", [LOOK, ACCEPT])
def test_unknown_and_revoked_answer_alike(browser: Callable[..., Browser], team: Team, alice: User, path: str) -> None:
    make.invitation(team, alice, revoked_at=timezone.now())
    archived = make.team(team.programme, "Closed", archived_at=timezone.now())
    make.invitation(archived, alice, secret="archived")
    unknown = closed(browser, "never-made", path)
    assert (
        unknown["detail"] == "This link does not open an invitation. Ask the person who gave it to you for a new one."
    )
    for secret in (make.SECRET, "archived", "\u00e4" * 50, "." * 50):
        assert closed(browser, secret, path) == unknown


@pytest.mark.parametrize("path", [LOOK, ACCEPT])
def test_unknown_and_revoked_take_the_same_time(
    browser: Callable[..., Browser], team: Team, alice: User, path: str, django_assert_max_num_queries: Any
) -> None:
    """Counted in queries, which is what the time is made of."""
    make.invitation(team, alice, revoked_at=timezone.now())
    counts = []
    for secret in ("never-made", make.SECRET):
        with django_assert_max_num_queries(10) as made:
            closed(browser, secret, path)
        counts.append(len(made))
    assert counts[0] == counts[1]


@pytest.mark.parametrize("path", [LOOK, ACCEPT])
def test_expired_and_used_up_say_so(browser: Callable[..., Browser], team: Team, alice: User, path: str) -> None:
    until = datetime(2025, 5, 3, 9, tzinfo=UTC)
    make.invitation(team, alice, secret="late", expires_at=until)
    make.invitation(team, alice, secret="used", max_uses=1, uses=1)
    assert closed(browser, "late", path)["detail"].endswith("Ask Alice for a new one.")
    assert closed(browser, "late", path)["detail"].startswith("This invitation was open until May 3, 2025")
    assert closed(browser, "used", path)["detail"] == "This invitation has been used. Ask Alice for a new one."


@pytest.mark.parametrize("secret", [None, "", 5, ["a"], {"a": 1}, "x" * 201, "\x00", "\ud800"])
def test_what_is_no_secret_is_refused(browser: Callable[..., Browser], db: None, secret: Any) -> None:
    for path in (LOOK, ACCEPT):
        status, code = problem(browser().send("post", path, {"secret": secret}))
        assert (status, code) in {(400, "invalid"), (404, "invitation_closed")}


def test_guessing_is_counted_by_network(browser: Callable[..., Browser], team: Team, alice: User) -> None:
    make.invitation(team, alice)

    def guess(secret: str, address: str) -> int:
        return int(browser(REMOTE_ADDR=address).send("post", LOOK, {"secret": secret}).status_code)

    assert {guess("wrong", f"2001:db8::{number:x}") for number in range(30)} == {404}
    assert guess("wrong", "2001:db8::ffff") == 429
    assert guess(make.SECRET, "2001:db8::ffff") == 429, "also for right ones: nothing may be learnt"
    assert guess("wrong", "2001:db8:0:1::1") == 404
    assert guess("wrong", "192.0.2.1") == 404


def test_a_class_behind_one_address_joins_together(browser: Callable[..., Browser], team: Team, alice: User) -> None:
    make.invitation(team, alice, max_uses=40)
    statuses = [browser().send("post", ACCEPT, GUS).status_code for _ in range(40)]
    assert statuses == [200] * 40
    assert closed(browser, make.SECRET)


def test_joining_needs_the_csrf_token(browser: Callable[..., Browser], team: Team, people: People) -> None:
    make.invitation(team, people.alice)
    for window in (browser(), browser(people.greta), browser(people.charlie)):
        window.has_token = False
        for path in (LOOK, ACCEPT):
            assert problem(window.send("post", path, GUS)) == (403, "csrf_failed")


def invited(browser: Callable[..., Browser], team: Team, alice: User) -> tuple[str, str]:
    """The secret the inviter is shown, and the one in Dora's letter."""
    new = {"team": str(team.pk), "role": "core", "email": "dora@niitty.example"}
    url = browser(alice).send("post", "/invitations/", new).json()["url"]
    found = re.search(r"/join/#(\S+)", str(mail.outbox[-1].body))
    assert found
    return url.partition("#")[2], found[1]


DORA = {"email": "dora@niitty.example", "password": PASSWORD, "display_name": "Dora"}


def test_the_letters_link_proves_the_address(browser: Callable[..., Browser], team: Team, alice: User) -> None:
    _shown, letters = invited(browser, team, alice)
    window = browser()
    seen = window.send("post", LOOK, {"secret": letters}).json()
    assert (seen["email"], seen["is_address_proven"]) == ("dora@niitty.example", True)
    assert window.auth("post", "auth/signup", DORA).status_code == 200, "no code is asked for"
    assert window.send("post", ACCEPT, {"secret": letters}).json() == {"path": f"/teams/{team.pk}"}
    assert window.read(f"/teams/{team.pk}/")["role"] == "core"


def test_it_proves_no_other_address(browser: Callable[..., Browser], team: Team, alice: User) -> None:
    _shown, letters = invited(browser, team, alice)
    window = browser()
    window.send("post", LOOK, {"secret": letters})
    assert window.auth("post", "auth/signup", DORA | {"email": "egon@niitty.example"}).status_code == 401
    assert not window.me["signed_in"]


def test_the_inviter_cannot_vouch_for_the_address(browser: Callable[..., Browser], team: Team, alice: User) -> None:
    shown, letters = invited(browser, team, alice)
    window = browser()
    for forged in (shown, f"{shown}.{'0' * 32}", f"{shown}.", f"{shown}{letters[-33:-1]}"):
        seen = window.send("post", LOOK, {"secret": forged})
        assert seen.status_code == 404 or not seen.json()["is_address_proven"]
    assert window.auth("post", "auth/signup", DORA).status_code == 401, "a code is asked for"
    assert letters.startswith(f"{shown}.")


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("signed_in", [False, True])
def test_of_many_at_once_no_more_get_in_than_there_are_uses(team: Team, alice: User, signed_in: bool) -> None:
    make.invitation(team, alice, max_uses=3)
    people = [User.objects.create_user(display_name=f"Guest {number}") if signed_in else None for number in range(12)]

    def accept(user: User | None) -> bool:
        try:
            joining.accept(user, secret=make.SECRET, display_name="Gus")
        except joining.InvitationClosed:
            return False
        finally:
            connection.close()
        return True

    with ThreadPoolExecutor(6) as crowd:
        got_in = list(crowd.map(accept, people))
    assert sum(got_in) == 3
    assert Invitation.objects.get().uses == 3
    assert team.memberships.filter(role="guest").exclude(user__display_name="Greta").count() == 3


@pytest.mark.django_db(transaction=True)
def test_who_accepts_several_invitations_at_once_is_one_member(team: Team, people: People) -> None:
    secrets = [f"secret {number}" for number in range(6)]
    for secret in secrets:
        make.invitation(team, people.alice, secret=secret)
        make.invitation(team.programme, people.olga, "coach", secret=f"coach {secret}")

    def accept(secret: str) -> str:
        try:
            return joining.accept(people.charlie, secret=secret).path
        finally:
            connection.close()

    for kind, path in (("", f"/teams/{team.pk}"), ("coach ", f"/programmes/{team.programme_id}")):
        with ThreadPoolExecutor(6) as crowd:
            assert set(crowd.map(accept, [kind + secret for secret in secrets])) == {path}
    assert (people.charlie.memberships.count(), people.charlie.programme_roles.count()) == (1, 1)


@pytest.mark.django_db(transaction=True)
def test_a_double_click_joins_once(team: Team, people: People) -> None:
    make.invitation(team, people.alice, max_uses=5)

    def accept(_: int) -> str:
        try:
            return joining.accept(people.charlie, secret=make.SECRET).path
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as clicks:
        assert set(clicks.map(accept, range(8))) == {f"/teams/{team.pk}"}
    assert (Invitation.objects.get().uses, people.charlie.memberships.count()) == (1, 1)
