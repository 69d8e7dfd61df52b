"""The short form: every fault with three seeds, on the database it is most about. `make faults` runs the long form."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator

import pytest

from tests.faults.catalogue import all_faults
from tests.faults.registry import happen
from tests.faults.services import absent
from tests.faults.stage import Stage, staged

pytestmark = pytest.mark.faults

SEEDS = (1, 2, 3)
FAULTS = all_faults()
CASES = sorted((fault.databases[0], number) for number, fault in FAULTS.items())

Stages = Callable[[str], Stage]


@pytest.fixture(scope="module")
def stages() -> Iterator[Stages]:
    """The stage on a database, made when first asked for."""
    with contextlib.ExitStack() as ending:
        made: dict[str, Stage] = {}

        def stage(database: str) -> Stage:
            if database not in made:
                made[database] = ending.enter_context(staged(database, (len(FAULTS) + 1) * len(SEEDS), len(SEEDS)))
            return made[database]

        yield stage


@pytest.mark.parametrize(("database", "number"), CASES)
def test_promises_hold(stages: Stages, database: str, number: str) -> None:
    missing = absent(database)
    if missing:
        print(f"LEFT OUT: {number} on {database}, because {missing} is not installed.")  # noqa: T201
        assert os.environ.get("CI") != "true", f"{missing} is not installed"
        return
    for seed in SEEDS[:1] if FAULTS[number].known else SEEDS:
        print(happen(FAULTS[number], stages(database), seed, is_long=False))  # noqa: T201
