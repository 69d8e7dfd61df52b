"""A guest keeps everything: by adding an address to the same row, or by signing in to an account that exists."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.core import mail

from canvases.services import grants
from canvases.services.grants import Level
from teams.models import Activity, Membership, Team, Verb
from teams.roles import Role
from teams.services import activity
from tests import make
from tests.people import PASSWORD, Browser, somebody
from workspace.accounts.models import User

Register = Callable[[User], User]


@pytest.fixture
def written(team: Team, greta: User) -> None:
    """Something Greta said while she was a guest."""
    make.thread(make.canvas(team), greta, "I live here.", resolved_by=greta)
    activity.record(greta, team, Verb.COMMENTED)


def test_an_address_and_a_password_make_the_same_row_an_account(
    browser: Callable[..., Browser], greta: User, team: Team, written: None, code: Callable[[], str]
) -> None:
    window = browser(greta)
    assert window.auth("post", "account/email", {"email": "Greta@niitty.example"}).status_code == 200
    assert window.me["is_guest"], "not before the address is proven"
    assert window.auth("post", "auth/email/verify", {"key": code()}).status_code == 200
    assert window.auth("post", "account/password/change", {"new_password": PASSWORD}).status_code == 200
    me = window.me
    assert (me["id"], me["email"], me["is_guest"], me["has_password"]) == (
        str(greta.pk),
        "greta@niitty.example",
        False,
        True,
    )
    assert greta.memberships.get().role == Role.GUEST
    assert greta.comments.count() == 1
    assert mail.outbox[-1].subject == "Your account has a password now"
    elsewhere = browser()
    signed_in = elsewhere.auth("post", "auth/login", {"email": "greta@niitty.example", "password": PASSWORD})
    assert signed_in.status_code == 200
    assert elsewhere.me["id"] == str(greta.pk)


def test_an_address_that_has_an_account_is_refused_after_it_is_proven(
    browser: Callable[..., Browser], greta: User, alice: User, registered: Register, code: Callable[[], str]
) -> None:
    registered(alice)
    window = browser(greta)
    assert window.auth("post", "account/email", {"email": "alice@niitty.example"}).status_code == 200
    response = window.auth("post", "auth/email/verify", {"key": code()})
    assert response.status_code == 400
    assert response.json()["errors"][0] == {
        "code": "email_taken",
        "message": "This address has an account already. Sign in to it instead.",
        "param": "key",
    }
    assert window.me["is_guest"]


def test_a_wrong_code_changes_nothing(browser: Callable[..., Browser], greta: User) -> None:
    window = browser(greta)
    window.auth("post", "account/email", {"email": "greta@niitty.example"})
    assert window.auth("post", "auth/email/verify", {"key": "BBBB-BBBB"}).status_code == 400
    assert window.me["is_guest"]


def assert_moved(guest: User, account: User, team: Team) -> None:
    guest.refresh_from_db()
    assert (guest.is_active, guest.merged_into) == (False, account)
    assert Membership.objects.get(team=team, user=account).role == Role.GUEST
    assert not guest.memberships.exists()
    assert account.comments.get().body == "I live here."
    thread = account.comments.get().thread
    assert (thread.created_by, thread.resolved_by) == (account, account)
    assert set(Activity.objects.filter(verb=Verb.COMMENTED).values_list("actor", flat=True)) == {account.pk}


def test_signing_in_with_a_password_brings_the_guest_along(
    browser: Callable[..., Browser], greta: User, charlie: User, team: Team, written: None, registered: Register
) -> None:
    registered(charlie)
    window = browser(greta)
    old_key = window.cookies["niitty_session"].value
    response = window.auth("post", "auth/login", {"email": "charlie@niitty.example", "password": PASSWORD})
    assert response.status_code == 200
    assert window.me["id"] == str(charlie.pk)
    assert_moved(greta, charlie, team)
    window.cookies["niitty_session"] = old_key
    assert not window.me["signed_in"]


def test_rights_on_single_canvases_come_along(
    browser: Callable[..., Browser], greta: User, alice: User, charlie: User, team: Team, registered: Register
) -> None:
    one, two = make.canvas(team, 1), make.canvas(team, 2)
    grants.grant(alice, one, user=greta, level=Level.CHANGE)
    grants.grant(alice, two, user=greta, level=Level.VIEW)
    grants.grant(alice, two, user=charlie, level=Level.COMMENT)
    browser(greta).auth("post", "auth/login", {"email": registered(charlie).email, "password": PASSWORD})
    assert grants.levels(one) == {charlie: Level.CHANGE}
    assert grants.levels(two) == {charlie: Level.COMMENT}


def test_signing_in_with_a_code_brings_the_guest_along(
    browser: Callable[..., Browser],
    greta: User,
    charlie: User,
    team: Team,
    written: None,
    registered: Register,
    code: Callable[[], str],
) -> None:
    registered(charlie)
    window = browser(greta)
    assert window.auth("post", "auth/code/request", {"email": "charlie@niitty.example"}).status_code == 401
    assert window.auth("post", "auth/code/confirm", {"code": code()}).status_code == 200
    assert window.me["id"] == str(charlie.pk)
    assert_moved(greta, charlie, team)


def test_a_wrong_password_leaves_the_guest_a_guest(
    browser: Callable[..., Browser], greta: User, charlie: User, registered: Register
) -> None:
    registered(charlie)
    window = browser(greta)
    window.auth("post", "auth/login", {"email": "charlie@niitty.example", "password": "wrong"})
    assert window.me["id"] == str(greta.pk)


@pytest.mark.parametrize(
    ("guests", "accounts", "kept"),
    [
        (Role.GUEST, Role.CORE, Role.CORE),
        (Role.STAKEHOLDER, Role.GUEST, Role.STAKEHOLDER),
        (Role.STAKEHOLDER, Role.STAKEHOLDER, Role.STAKEHOLDER),
    ],
)
def test_in_a_team_they_are_both_in_the_higher_role_stays(
    browser: Callable[..., Browser],
    greta: User,
    team: Team,
    registered: Register,
    guests: Role,
    accounts: Role,
    kept: Role,
) -> None:
    dora = registered(somebody("Dora"))
    greta.memberships.update(role=guests)
    Membership.objects.create(team=team, user=dora, role=accounts)
    browser(greta).auth("post", "auth/login", {"email": "dora@niitty.example", "password": PASSWORD})
    assert Membership.objects.get(team=team, user=dora).role == kept
    assert not greta.memberships.exists()
