"""What a data migration makes of the data of an earlier version."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.servers import Server, serving

pytestmark = pytest.mark.live
ASTRAY = """
    SELECT count(*), sum(a.programme_id IS NOT t.programme_id)
    FROM teams_activity a JOIN teams_team t ON t.id = a.team_id
    WHERE a.actor_id IS NOT NULL
"""
"""Entries of people: the way back forgets those of answers from outside, which earlier versions had not."""


def entries(folder: Path) -> tuple[int, int]:
    """How many the feed has, and how many of them are in another programme than their team."""
    with closing(sqlite3.connect(folder / "niitty.sqlite3")) as database:
        count, astray = database.execute(ASTRAY).fetchone()
        return count, astray


def test_every_entry_of_the_feed_is_given_its_programme(tmp_path: Path, demo: Path) -> None:
    with serving(tmp_path, demo) as server:
        server.stop()
        before = entries(tmp_path)
        assert before[0] > 100
        migrate(server, "teams", "0002")
        with pytest.raises(sqlite3.OperationalError, match="programme_id"):
            entries(tmp_path)
        migrate(server)
        assert entries(tmp_path) == (before[0], 0)


def migrate(server: Server, *target: str) -> None:
    server.manage("migrate", "--verbosity", "0", *target)
