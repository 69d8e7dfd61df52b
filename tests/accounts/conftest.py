from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from allauth.account.models import EmailAddress
from django.core import mail

from tests.people import PASSWORD
from workspace.accounts.models import User


@pytest.fixture
def registered() -> Callable[[User], User]:
    """Gives a person a password and a confirmed address."""

    def register(user: User) -> User:
        user.set_password(PASSWORD)
        user.save()
        EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
        return user

    return register


@pytest.fixture
def code() -> Callable[[], str]:
    """The code in the newest e-mail."""

    def read() -> str:
        found = re.search(r"^    ([A-Z]{4}-[A-Z]{4})$", str(mail.outbox[-1].body), re.MULTILINE)
        assert found, mail.outbox[-1].body
        return found[1]

    return read
