"""What takes long to make and is the same as long as its sources are: kept from run to run, below `.pytest_cache`."""

from __future__ import annotations

import fcntl
import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / ".pytest_cache" / "kept"


def put(into: Path, name: str, sources: Iterable[Path], make: Callable[[Path], None], place: Path = PLACE) -> None:
    """Copy into the folder what `make` made in another, now or in an earlier run with the same sources.

    Of a name only the newest is kept. Runs at the same time wait for each other: the second copies.
    """
    place.mkdir(parents=True, exist_ok=True)
    wanted = place / f"{name}-{_digest(sources)}"
    with (place / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not wanted.exists():
            for older in place.glob(f"{name}-*"):
                shutil.rmtree(older)
            with tempfile.TemporaryDirectory(dir=place) as new:
                made = Path(new) / "made"
                made.mkdir()
                make(made)
                made.rename(wanted)
        shutil.copytree(wanted, into, dirs_exist_ok=True)


def _digest(sources: Iterable[Path]) -> str:
    """Of names and contents: a copy of a file elsewhere, or of another time, is the same file."""
    total = hashlib.sha256()
    for path in sorted(sources):
        total.update(str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path.name).encode() + b"\0")
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()[:16]


def of_the_product(*endings: str) -> Iterable[Path]:
    """Files of the four packages, and what is installed beside them."""
    yield ROOT / "requirements" / "base.txt"
    for package in ("workspace", "teams", "canvases", "experiments"):
        for ending in endings:
            yield from (ROOT / package).rglob(f"*.{ending}")


def of_the_pages() -> Iterable[Path]:
    """The front end as it was built, and what is installed."""
    yield ROOT / "requirements" / "base.txt"
    yield from (path for path in (ROOT / "frontend" / "dist").rglob("*") if path.is_file())
