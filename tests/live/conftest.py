"""A running server with the demo programme, for tests that must cross a real network and a real process border."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers import Server, prepare, serving


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return prepare(tmp_path_factory.mktemp("demo"))


@pytest.fixture
def server(tmp_path: Path, demo: Path) -> Iterator[Server]:
    with serving(tmp_path, demo) as running:
        yield running
