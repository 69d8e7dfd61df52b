from __future__ import annotations

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend
from django.db.models import Model

from workspace.core.policy import rule_for


class NiittyBackend(AuthenticationBackend):
    """Signs people in (allauth) and answers what they may do, by the rules of `policy.py` (roles and grants)."""

    def has_perm(self, user_obj: Any, perm: str, obj: Model | None = None) -> bool:
        if not user_obj.is_active or user_obj.is_anonymous:
            return False
        if obj is None:
            return bool(super().has_perm(user_obj, perm))
        rule = rule_for(perm)
        return rule is not None and rule(user_obj, obj)
