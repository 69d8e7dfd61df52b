from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth.models import Permission
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.core.management.commands import flush
from django.db import connections
from django.db.backends.postgresql.operations import DatabaseOperations as PostgresOperations
from django.utils import translation
from pytest_django.fixtures import Settings

from teams.models import Programme, Team
from tests import make
from tests.people import Browser, People, gather
from workspace.accounts.models import User
from workspace.core import catalogues, database

HERE = Path(__file__).parent
APART = {"e2e", "live", "faults", "benchmarks"}
"""Folders of the kinds of tests that a plain run leaves out: to read them takes a second of every process."""

# Where it is forbidden, half the time of reading the tests goes into rewriting their assertions, and every server that
# they start compiles the product anew.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def pytest_configure(config: pytest.Config) -> None:
    """The four languages as they are in the checkout, before other processes read them. While tests are read nothing
    is garbage: to look for it would take a tenth of that time."""
    gc.disable()
    if not hasattr(config, "workerinput"):
        catalogues.compile_all()


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """That each kind lies in its folder is a test of its own (`test_budgets.py`)."""
    is_apart = collection_path.is_dir() and collection_path.parent == HERE and collection_path.name in APART
    return True if is_apart and is_plain(config) else None


def is_plain(config: pytest.Config) -> bool:
    """All of the unit and API suite, and nothing else."""
    is_whole = config.args_source is pytest.Config.ArgsSource.TESTPATHS
    return is_whole and config.option.markexpr.startswith("not ")


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """The suite takes every processor (None). A few files are quicker without, and servers need the processors."""
    return None if is_plain(config) else 0


def pytest_collection_finish(session: pytest.Session) -> None:
    """What is there by now stays: to look for garbage in it again and again would take a tenth of the time."""
    gc.collect()
    gc.freeze()
    gc.enable()
    gc.set_threshold(100_000, 20, 20)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings: None) -> None:
    """A database of this run's own, so that two runs do not meet; on SQLite it need not survive a power cut."""
    for connection in connections.all():
        name = f"test_{os.getpid()}"
        connection.settings_dict["TEST"]["NAME"] = name
        if connection.vendor == "sqlite":
            connection.settings_dict["TEST"]["NAME"] = str(settings.DATA_DIR / f"{name}.sqlite3")
            connection.settings_dict["OPTIONS"]["init_command"] = "PRAGMA synchronous=OFF; PRAGMA foreign_keys=ON;"
        elif "TEMPLATE_OF_TESTS" in os.environ:  # of tests.on_postgres: its tables came by migrations, and are there
            connection.settings_dict["TEST"]["TEMPLATE"] = os.environ["TEMPLATE_OF_TESTS"]


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None) -> Iterator[None]:
    """PostgreSQL drops no database that somebody is connected to, and is emptied more quickly without TRUNCATE."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PostgresOperations, "sql_flush", deletes)
        patch.setattr(flush, "sql_flush", without_kept)
        patch.setattr(flush, "emit_post_migrate_signal", lambda *_args: None)
        yield
    database.close()


def without_kept(style: Any, connection: Any, **options: bool) -> list[str]:
    """Kinds of things and names of rights are the same for every test: to write them again takes ten times as long as
    to empty all other tables."""
    kept = {ContentType._meta.db_table, Permission._meta.db_table}
    tables = connection.introspection.django_table_names(only_existing=True, include_views=False)
    emptied: list[str] = connection.ops.sql_flush(style, [name for name in tables if name not in kept], **options)
    return emptied


def deletes(operations: PostgresOperations, style: Any, tables: Sequence[str], **options: bool) -> list[str]:
    """TRUNCATE makes every table anew on the disk and waits for it: a second and a half for rows that fit on a page.

    Locked as it would: what still writes for the last test must not leave anything to the next.
    """
    names = [operations.quote_name(table) for table in tables]
    emptied = "".join(f"DELETE FROM {name};" for name in names)  # noqa: S608
    return [f"LOCK TABLE {', '.join(names)} IN ACCESS EXCLUSIVE MODE; {emptied}"] if names else []


@pytest.fixture(autouse=True)
def surroundings(settings: Settings, tmp_path: Path) -> Iterator[None]:
    """Passwords that are quick to check, a media folder of the test's own, nobody's earlier requests counted, and not
    the language in which an earlier test was answered."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.MEDIA_ROOT = tmp_path / "media"
    cache.clear()
    translation.deactivate()
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
