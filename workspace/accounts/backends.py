from __future__ import annotations

import uuid
from typing import Any

from allauth.account.auth_backends import AuthenticationBackend
from django.db import connection
from django.db.models import Model

from workspace.accounts.models import User
from workspace.core.policy import remembered, rule_for


class NiittyBackend(AuthenticationBackend):
    """Signs people in (allauth) and answers what they may do, by the rules of `policy.py` (roles and grants)."""

    def get_user(self, user_id: Any) -> User | None:
        return active(user_id)

    def has_perm(self, user_obj: Any, perm: str, obj: Model | None = None) -> bool:
        if not user_obj.is_active or user_obj.is_anonymous:
            return False
        if obj is None:
            return bool(super().has_perm(user_obj, perm))
        rule = rule_for(perm)
        return rule is not None and rule(user_obj, obj)


PERSON = "SELECT * FROM accounts_user WHERE id = %s AND is_active"
"""Asked by every request. Written down, because putting it together took three times as long as finding the row."""


@remembered
def active(user_id: uuid.UUID) -> User | None:
    stored = User._meta.pk.get_db_prep_value(user_id, connection)  # noqa: SLF001 - documented all the same
    return next(iter(User.objects.raw(PERSON, [stored])), None)
