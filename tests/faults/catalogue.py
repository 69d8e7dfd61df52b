"""Every fault there is, in the order of the list they come from."""

from __future__ import annotations

import importlib

from tests.faults.registry import FAULTS, Fault

MODULES = ("endings", "outages", "frames", "malice", "rights", "crowds", "absences", "disks", "clocks", "seats")


def all_faults() -> dict[str, Fault]:
    for module in MODULES:
        importlib.import_module(f"tests.faults.{module}")
    return dict(sorted(FAULTS.items(), key=lambda pair: (int(pair[0][1:].rstrip("bc")), pair[0])))
