from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvases.engine import framing, varint
from canvases.engine.framing import Change, Presence, PresenceQuery, Presences, StateRequest
from canvases.engine.refusal import Reason, Unfit
from canvases.engine.varint import Reader


@given(st.integers(min_value=0, max_value=2**63))
def test_uint_survives_the_way_there_and_back(value: int) -> None:
    reader = Reader(varint.uint(value))
    assert reader.uint() == value
    reader.finish()


def test_uint_of_more_than_ten_bytes_is_refused() -> None:
    with pytest.raises(Unfit):
        Reader(b"\x80" * 11 + b"\x01").uint()


@given(st.dictionaries(st.integers(0, 2**53 - 1), st.integers(0, 2**31 - 1)))
def test_state_vector_survives_the_way_there_and_back(known: dict[int, int]) -> None:
    assert framing.clocks(framing.state_vector(known)) == known


def test_decode_knows_the_frames_of_y_websocket() -> None:
    assert framing.decode(framing.state_request(framing.state_vector({5: 3}))) == StateRequest({5: 3})
    assert framing.decode(framing.update(b"abc")) == Change(b"abc")
    assert framing.decode(framing.reply(b"abc")) == Change(b"abc", is_reply=True)
    assert framing.decode(bytes((3,))) == PresenceQuery()
    entry = Presence(5, 1, '{"cursor":null}')
    assert framing.decode(framing.presences([entry])) == Presences([entry])


@pytest.mark.parametrize(
    "frame",
    [
        b"",
        b"\x02\x00",
        b"\x04",
        b"\x00\x03\x00",
        b"\x00\x02\x05ab",
        b"\x00\x02\x01a" + b"x",
        b"\x00\x00\x05\xff\xff\xff\xff\x0f",
        b"\x01\x03\xff\xff\x7f",
        b"\x64\x01",
        b"\xff" * 40,
    ],
)
def test_decode_refuses_what_no_client_has_reason_to_send(frame: bytes) -> None:
    with pytest.raises(Unfit) as refusal:
        framing.decode(frame)
    assert refusal.value.reason is Reason.MALFORMED


def test_decode_refuses_large_frames() -> None:
    with pytest.raises(Unfit) as refusal:
        framing.decode(b"\x00" * (framing.MAX_FRAME + 1))
    assert refusal.value.reason is Reason.TOO_BIG


@given(st.binary(max_size=400))
def test_decode_never_fails_otherwise(frame: bytes) -> None:
    with contextlib.suppress(Unfit):
        framing.decode(frame)
