"""Whose words are whose, when a guest has become an account."""

from __future__ import annotations

from collections.abc import Collection

from workspace.accounts.models import User
from workspace.core.policy import foreknown, remembered


@remembered
def identities(user: User) -> frozenset[str]:
    """The person's own id, and those of the guests they were before they had this account."""
    guests = User.objects.filter(merged_into=user).values_list("pk", flat=True)
    return frozenset({str(user.pk), *map(str, guests)})


def foresee(users: Collection[User]) -> None:
    """Within `remembering`: look up together who each of these people was."""
    own = {user.pk: {str(user.pk)} for user in users}
    for guest in User.objects.filter(merged_into__in=own.keys()).only("merged_into"):
        own[guest.merged_into_id].add(str(guest.pk))  # type: ignore[index]  # the filter says that there is one
    for user in users:
        foreknown(identities, frozenset(own[user.pk]), user)
