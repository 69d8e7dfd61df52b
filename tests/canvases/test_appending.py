"""Appending to the log: sequences, claims, and how little is asked of the database for it."""

from __future__ import annotations

import hashlib
import uuid

import pytest
from pytest_django.fixtures import DjangoAssertNumQueries

from canvases.appending import append
from canvases.engine.journal import Entry
from canvases.models import Canvas, CanvasClient, CanvasUpdate, Document
from tests import make
from tests.canvases.logs import Owner
from workspace.accounts.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture
def second(canvas: Canvas) -> Canvas:
    return make.canvas(canvas.team, 3)


def entry(on: Canvas, by: User | None, data: bytes = b"change", claimed: tuple[int, ...] = ()) -> Entry:
    return Entry(Owner(on), data, str(by.pk) if by else None, claimed)


@pytest.mark.parametrize("count", [1, 3])
def test_any_number_of_entries_takes_two_statements(
    canvas: Canvas, alice: User, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(2 + 2):  # and a savepoint, where there is no transaction to begin
        assert append([entry(canvas, alice)] * count) == list(range(1, count + 1))


def test_rows_are_as_they_were_given(canvas: Canvas, alice: User) -> None:
    append([entry(canvas, alice, b"\x00\xff"), entry(canvas, None, b"server")])
    first, second = CanvasUpdate.objects.order_by("sequence")
    assert (first.author_id, second.author_id) == (alice.pk, None)
    assert (bytes(first.data), bytes(first.digest)) == (b"\x00\xff", hashlib.sha256(b"\x00\xff").digest())
    assert (first.steps, first.generation, first.first_at) == (1, 1, None)
    assert first.at == second.at


def test_each_document_has_sequences_of_its_own_without_gaps(canvas: Canvas, second: Canvas, alice: User) -> None:
    assert append([entry(canvas, alice), entry(second, alice), entry(canvas, alice)]) == [1, 1, 2]
    assert append([entry(second, alice), entry(canvas, alice)]) == [2, 3]
    assert dict(Document.objects.filter(head__gt=0).values_list("canvas", "head")) == {canvas.pk: 3, second.pk: 2}


def test_document_that_is_gone_does_not_stop_the_others(canvas: Canvas, alice: User) -> None:
    gone = Canvas(pk=uuid.uuid4())
    assert append([entry(gone, alice), entry(canvas, alice), entry(gone, alice)]) == [None, 1, None]
    assert append([entry(gone, alice, claimed=(5,))]) == [None]
    assert (CanvasUpdate.objects.count(), CanvasClient.objects.count()) == (1, 0)


def test_client_id_stays_with_whoever_claimed_it_first(canvas: Canvas, alice: User, bob: User) -> None:
    append([entry(canvas, alice, claimed=(5, 6))])
    append([entry(canvas, bob, claimed=(6, 7)), entry(canvas, None, claimed=(8,))])
    claims = dict(CanvasClient.objects.values_list("client", "user"))
    assert claims == {5: alice.pk, 6: alice.pk, 7: bob.pk, 8: None}
