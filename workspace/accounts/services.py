"""What people do with their own account. Signing in and passwords are allauth's (`adapters.py`)."""

from __future__ import annotations

from django.core.files.storage import default_storage
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from workspace.accounts import avatars, hooks
from workspace.accounts.models import ApiToken, User
from workspace.core.errors import Forbidden
from workspace.core.secrets import digest, new_secret


def create_guest(*, display_name: str, language: str) -> User:
    """Somebody who joins with nothing but a name. A later e-mail address makes the same row a full account."""
    return User.objects.create_user(display_name=display_name, language=language)


def create_source(*, display_name: str, language: str) -> User:
    """Whom words are from that somebody gave without coming in: a guest whom no browser can be, perhaps without a
    name."""
    return User.objects.create_user(display_name=display_name, language=language, is_active=False)


@transaction.atomic
def change_profile(actor: User, *, display_name: str | None = None, language: str | None = None) -> User:
    actor.display_name = display_name or actor.display_name
    actor.language = language or actor.language
    actor.save(update_fields=["display_name", "language"])
    return actor


def set_avatar(actor: User, *, upload: UploadedFile[bytes]) -> User:
    """Store the person's picture; the one before is deleted after commit.

    Raises:
        PictureRefused: it is not a still PNG, JPEG or WEBP of reasonable size.
    """
    picture = avatars.prepare(upload)
    with transaction.atomic():
        before = _locked(actor).avatar.name
        actor.avatar.save(str(picture.name), picture, save=False)
        actor.save(update_fields=["avatar"])
        _delete_after_commit(before)
    return actor


@transaction.atomic
def remove_avatar(actor: User) -> User:
    before = _locked(actor).avatar.name
    actor.avatar = ""
    actor.save(update_fields=["avatar"])
    _delete_after_commit(before)
    return actor


def _locked(actor: User) -> User:
    """The person's row, held until the transaction ends: two uploads at once must not both keep the same old file."""
    return User.objects.select_for_update().get(pk=actor.pk)


def _delete_after_commit(name: str | None) -> None:
    if name:
        transaction.on_commit(lambda: default_storage.delete(name))


@transaction.atomic
def create_token(actor: User, *, name: str) -> tuple[ApiToken, str]:
    """A key for scripts. Its secret is returned here and never again.

    Raises:
        Forbidden: a guest, whose only key is this browser.
    """
    if actor.is_guest:
        raise Forbidden(_("Add an e-mail address first: a guest has no account to use."), code="account_needed")
    secret = new_secret()
    return ApiToken.objects.create(user=actor, name=name, digest=digest(secret)), secret


@transaction.atomic
def delete_token(actor: User, *, token: ApiToken) -> None:
    """The token stops working, and sockets opened with it are closed."""
    token.delete()
    hooks.access_changed(actor)


@transaction.atomic
def deactivate(user: User) -> None:
    """Nobody signs in to this account from now on, and its open sockets are closed. What it wrote stays."""
    user.is_active = False
    user.save(update_fields=["is_active"])
    hooks.access_changed(user)
