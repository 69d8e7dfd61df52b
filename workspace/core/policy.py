"""Who may do what, in one place for HTTP, sockets, exports and mail.

A rule is a small named function `may_x(user, thing) -> bool` in a package's `policy.py`. `allow` ties it to a Django
permission name, and the authentication backend asks it, so `user.has_perm("canvases.change_canvas", canvas)` is the
same answer everywhere. A right that a role does not give is a grant on that one object (django-guardian): `granted`.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, TypeVar

from django.db.models import Model, QuerySet
from guardian.utils import get_user_obj_perms_model

from workspace.core.errors import Forbidden, NotFound

if TYPE_CHECKING:
    from workspace.accounts.models import User

Rule = Callable[["User", Any], bool]
P = ParamSpec("P")
R = TypeVar("R")
M = TypeVar("M", bound=Model)
M_co = TypeVar("M_co", bound=Model, covariant=True)

_rules: dict[str, Rule] = {}
_answers: ContextVar[dict[Any, Any] | None] = ContextVar("answers", default=None)


class Visible(Protocol[M_co]):
    """A query set that can hide what a person may not know of."""

    def visible_to(self, user: User) -> QuerySet[M_co]: ...


def allow(permission: str, rule: Rule) -> None:
    """Tie a permission name such as `teams.change_team` to its rule. Called from `AppConfig.ready`."""
    if permission in _rules:
        raise ValueError(f"{permission} has a rule already")
    _rules[permission] = rule


def rule_for(permission: str) -> Rule | None:
    return _rules.get(permission)


def remembered(question: Callable[P, R]) -> Callable[P, R]:
    """A question about a role, asked of the database once within `remembering`."""

    @functools.wraps(question)
    def ask(*args: P.args, **kwargs: P.kwargs) -> R:
        answers = _answers.get()
        if answers is None:
            return question(*args, **kwargs)
        key = _key(question, args, kwargs)
        if key not in answers:
            answers[key] = question(*args, **kwargs)
        answer: R = answers[key]
        return answer

    return ask


def foreknown(question: Callable[P, R], answer: R, *args: P.args, **kwargs: P.kwargs) -> None:
    """Within `remembering`: the answer to a remembered question, looked up together with many others."""
    answers = _answers.get()
    if answers is not None:
        answers[_key(inspect.unwrap(question), args, kwargs)] = answer


def _key(question: Any, args: Any, kwargs: dict[str, Any]) -> Any:
    return question, args, tuple(sorted(kwargs.items()))


@remembered
def granted(user: User, permission: str, thing: Model) -> bool:
    """Whether the person was given this right on this one thing.

    Guardian would say so of every superuser (ADR 48), and ask for groups, which have no rights here.
    """
    grants = get_user_obj_perms_model(thing)._default_manager  # noqa: SLF001 - documented all the same
    codename = permission.rpartition(".")[2]
    return bool(grants.filter(user=user, content_object=thing, permission__codename=codename).exists())


def fetch(things: Visible[M], user: User, pk: Any) -> M:
    """The thing on behalf of this person.

    Raises:
        NotFound: it does not exist, or the person may not see it; the two are not told apart.
    """
    thing = only(things.visible_to(user).filter(pk=pk))
    if thing is None:
        raise NotFound
    return thing


def only(rows: QuerySet[M]) -> M | None:
    """The row of a query that gives one at most. Not `first`: to sort one row by its key, Django compares every column
    of the query with the key."""
    return next(iter(rows.order_by()[:1]), None)


def require(user: User, permission: str, thing: Model) -> None:
    """Raise Forbidden unless the person holds the permission on the thing."""
    if not user.has_perm(permission, thing):
        raise Forbidden


def abilities(user: User, thing: Model, **names: str) -> dict[str, bool]:
    """What the client may offer this person: `abilities(user, team, edit="teams.change_team")`."""
    return {name: user.has_perm(permission, thing) for name, permission in names.items()}


@contextmanager
def remembering() -> Iterator[None]:
    """While an answer is being written, rights are asked for row by row but looked up once. Never around a verb."""
    token = _answers.set({})
    try:
        yield
    finally:
        _answers.reset(token)
