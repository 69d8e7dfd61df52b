"""Whether two copies of one document can both be right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pycrdt import Doc

from canvases.engine.scan import LOG, structs


def disagree(one: bytes, other: Sequence[bytes]) -> bool:
    """Whether a document and another one, in parts, say different things under the same Yjs client ids and clocks.

    It does not matter which of them has more. A document that takes in another keeps what it has under numbers that
    both have; so each is given the other, and if they disagree, two different ones come of it. Slow: builds four
    documents. Belongs to any thread.
    """
    try:
        return _structs([one, *other]) != _structs([*other, one])
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # noqa: BLE001 - a boundary: a panic of the native library is not an Exception
        return True


def _structs(parts: Sequence[bytes]) -> bytes:
    """What comes of updates, as the library writes it when it has read it once more: pieces that belong together are
    then one, whatever they came in."""
    once: Doc[Any] = Doc()
    for part in parts:
        once.apply_update(part)
    again: Doc[Any] = Doc()
    again.apply_update(once.get_update())
    return structs(again.get_update(), LOG)
