"""What sockets may do, judged together: the same as one by one, and as the rules say of requests."""

from __future__ import annotations

import uuid

import pytest
from django.contrib.sessions.models import Session
from pytest_django.fixtures import DjangoAssertNumQueries

from canvases.access import Knock, Verdict, judge
from canvases.engine.judge import Access
from canvases.models import Canvas
from canvases.services.grants import Level, grant
from tests import make
from tests.people import Browser, People, somebody
from workspace.accounts.authentication import TOKEN_PREFIX
from workspace.accounts.models import ApiToken, User

pytestmark = pytest.mark.django_db


def knock(user: User, canvas: Canvas) -> Knock:
    return Knock(user.pk, Browser(user).session.session_key or "", canvas.pk)


def access(verdict: Verdict) -> Access | None:
    return verdict.entrance.writer.access if verdict.entrance else None


def test_everybody_together_is_as_one_by_one(canvas: Canvas, people: People) -> None:
    grant(people.alice, canvas, user=people.charlie, level=Level.CONTRIBUTE)
    other = make.canvas(canvas.team, 3)
    knocks = [knock(user, place) for user in people.everybody() for place in (canvas, other)]
    together = judge(knocks)
    assert together == [judge([each])[0] for each in knocks]
    assert [access(verdict) for verdict in together[::2]] == [
        Access.CHANGE,  # Alice
        Access.CONTRIBUTE,  # Bob
        Access.CONTRIBUTE,  # Greta
        Access.READ,  # Carla
        Access.READ,  # Olga
        access(together[10]),
        Access.CONTRIBUTE,  # Charlie, by his grant
    ]
    for user, on_canvas, on_other in zip(people.everybody(), together[::2], together[1::2], strict=True):
        for place, verdict in ((canvas, on_canvas), (other, on_other)):
            assert (verdict.entrance is not None) == Canvas.objects.visible_to(user).filter(pk=place.pk).exists()


def test_whoever_runs_the_installation_is_what_their_role_says(canvas: Canvas, people: People) -> None:
    root = somebody("Root", is_superuser=True, is_staff=True)
    assert access(judge([knock(root, canvas)])[0]) is None
    grant(people.alice, canvas, user=root, level=Level.VIEW)
    assert access(judge([knock(root, canvas)])[0]) == Access.READ


def test_words_of_the_guest_one_was_are_ones_own(canvas: Canvas, people: People) -> None:
    User.objects.filter(pk=people.greta.pk).update(merged_into=people.bob)
    (verdict,) = judge([knock(people.bob, canvas)])
    assert verdict.entrance is not None
    assert verdict.entrance.writer.is_author(str(people.greta.pk))


@pytest.mark.parametrize("number_of", [1, 3])
def test_any_number_takes_the_same_queries(
    canvas: Canvas, people: People, number_of: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    knocks = [knock(user, canvas) for user in (people.bob, people.greta, people.carla)[:number_of]]
    judge(knocks)  # the canvas's shape is kept from now on
    with django_assert_num_queries(7):
        judge(knocks)


def test_core_members_take_less(canvas: Canvas, alice: User, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    knocks = [knock(alice, canvas)]
    judge(knocks)
    with django_assert_num_queries(5):
        judge(knocks)


def test_session_that_ended_and_somebody_elses_are_not_signed_in(canvas: Canvas, alice: User, bob: User) -> None:
    good, ended, borrowed = knock(alice, canvas), knock(alice, canvas), knock(bob, canvas)
    Session.objects.get(session_key=ended.session_key).delete()
    mixed = Knock(alice.pk, borrowed.session_key, canvas.pk)
    nobody = Knock(uuid.uuid4(), "", canvas.pk)
    assert [verdict.is_signed_in for verdict in judge([good, ended, mixed, nobody])] == [True, False, False, False]


def test_token_counts_as_long_as_it_is_there_and_its_owner_active(canvas: Canvas, alice: User) -> None:
    token = ApiToken.objects.create(user=alice, name="script", digest="0" * 64)
    by_token = Knock(alice.pk, f"{TOKEN_PREFIX}{token.pk.hex}", canvas.pk)
    by_session = knock(alice, canvas)
    assert [access(verdict) for verdict in judge([by_token, by_session])] == [Access.CHANGE, Access.CHANGE]
    User.objects.filter(pk=alice.pk).update(is_active=False)
    assert judge([by_token, by_session]) == [Verdict(is_signed_in=False)] * 2


def test_canvas_that_is_not_there_or_hidden_is_the_same(canvas: Canvas, charlie: User, alice: User) -> None:
    nowhere = Knock(alice.pk, knock(alice, canvas).session_key, uuid.uuid4())
    assert judge([knock(charlie, canvas), nowhere]) == [Verdict(is_signed_in=True)] * 2
