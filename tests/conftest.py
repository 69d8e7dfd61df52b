from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connections
from pytest_django.fixtures import Settings

from teams.models import Programme, Team
from tests import make
from tests.people import Browser, People, gather
from workspace.accounts.models import User
from workspace.core import catalogues, database


@pytest.fixture(scope="session", autouse=True)
def sentences() -> None:
    """The four languages as they are in the checkout."""
    catalogues.compile_all()


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings: None) -> None:
    """A database of this run's own, so that two runs do not meet; on SQLite it need not survive a power cut."""
    for connection in connections.all():
        name = f"test_{os.getpid()}"
        connection.settings_dict["TEST"]["NAME"] = name
        if connection.vendor == "sqlite":
            connection.settings_dict["TEST"]["NAME"] = str(settings.DATA_DIR / f"{name}.sqlite3")
            connection.settings_dict["OPTIONS"]["init_command"] = "PRAGMA synchronous=OFF; PRAGMA foreign_keys=ON;"


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None) -> Iterator[None]:
    """PostgreSQL drops no database that somebody is connected to."""
    yield
    database.close()


@pytest.fixture(autouse=True)
def surroundings(settings: Settings, tmp_path: Path) -> Iterator[None]:
    """Passwords that are quick to check, a media folder of the test's own, nobody's earlier requests counted."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.MEDIA_ROOT = tmp_path / "media"
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def programme(db: None) -> Programme:
    return make.programme()


@pytest.fixture
def team(programme: Programme) -> Team:
    return make.team(programme)


@pytest.fixture
def neighbours(programme: Programme) -> Team:
    """Another team of the programme: Peter's."""
    return make.team(programme, "Rantala")


@pytest.fixture
def people(team: Team, neighbours: Team) -> People:
    return gather(team, neighbours)


@pytest.fixture
def alice(people: People) -> User:
    return people.alice


@pytest.fixture
def bob(people: People) -> User:
    return people.bob


@pytest.fixture
def greta(people: People) -> User:
    return people.greta


@pytest.fixture
def carla(people: People) -> User:
    return people.carla


@pytest.fixture
def olga(people: People) -> User:
    return people.olga


@pytest.fixture
def peter(people: People) -> User:
    return people.peter


@pytest.fixture
def charlie(people: People) -> User:
    return people.charlie


@pytest.fixture
def browser() -> Callable[..., Browser]:
    """`browser(alice)` is a browser she is signed in to; `browser()` is nobody's."""
    return Browser
