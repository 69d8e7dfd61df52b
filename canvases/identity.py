"""Whose words are whose, when a guest has become an account."""

from __future__ import annotations

from workspace.accounts.models import User
from workspace.core.policy import remembered


@remembered
def identities(user: User) -> frozenset[str]:
    """The person's own id, and those of the guests they were before they had this account."""
    guests = User.objects.filter(merged_into=user).values_list("pk", flat=True)
    return frozenset({str(user.pk), *map(str, guests)})
