"""Frames as RFC 6455 has them, and an outlet on a real socket with a real Twisted transport, turn by turn."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any, cast

import pytest
from twisted.internet.error import ConnectionDone
from twisted.internet.protocol import Protocol
from twisted.internet.tcp import Connection
from twisted.python.failure import Failure
from websockets.frames import Opcode
from websockets.protocol import Protocol as Parser
from websockets.protocol import Side

from workspace.realtime import frames
from workspace.realtime.frames import FINAL_TEXT, Outlet, frame, shared_frame

BIG = b"x" * 300_000


class Turns:
    """As much of a reactor as a transport needs: whoever wants to write does so when the test says."""

    def __init__(self) -> None:
        self.writers: set[Any] = set()
        self.readers: set[Any] = set()
        self.addWriter, self.removeWriter = self.writers.add, self.writers.discard
        self.addReader, self.removeReader = self.readers.add, self.readers.discard

    def turn(self) -> None:
        for writer in tuple(self.writers):
            writer.doWrite()


class Line:
    """A server's transport with an outlet, and the client's end."""

    def __init__(self) -> None:
        ours, self.client = socket.socketpair()
        self.client.setblocking(False)
        self.turns = Turns()
        self.transport: Any = Connection(ours, cast("Any", Protocol()), cast("Any", self.turns))
        self.transport.connected = True
        self.given_up = 0
        self.outlet = Outlet(self.transport, self._give_up)
        self.received = bytearray()

    def _give_up(self) -> None:
        self.given_up += 1

    def read(self) -> None:
        try:
            while data := self.client.recv(1 << 20):
                self.received += data
        except BlockingIOError:
            pass

    def read_all(self) -> None:
        self.read()
        while self.turns.writers:
            self.turns.turn()
            self.read()

    def messages(self) -> list[bytes]:
        parser = Parser(Side.CLIENT, max_size=None)
        parser.receive_data(bytes(self.received))
        received: list[Any] = parser.events_received()
        assert all(event.fin for event in received)
        return [event.data for event in received if event.opcode in {Opcode.BINARY, Opcode.TEXT}]

    def close(self) -> None:
        self.client.close()
        if hasattr(self.transport, "socket"):
            self.transport.socket.close()


@pytest.fixture
def line() -> Iterator[Line]:
    made = Line()
    yield made
    made.close()


@pytest.mark.parametrize("size", [0, 1, 125, 126, 65_535, 65_536, 300_000])
def test_frames_are_read_as_they_were_meant(size: int) -> None:
    parser = Parser(Side.CLIENT, max_size=None)
    parser.receive_data(frame(b"\x82" * size) + frame("hän".encode(), FINAL_TEXT))
    binary, text = parser.events_received()
    assert (binary.opcode, binary.data, binary.fin) == (Opcode.BINARY, b"\x82" * size, True)  # type: ignore[union-attr]  # events of a client are frames
    assert (text.opcode, text.data) == (Opcode.TEXT, "hän".encode())  # type: ignore[union-attr]


def test_a_broadcast_builds_its_frame_once() -> None:
    lines = [Line() for _ in range(3)]
    before = shared_frame.cache_info().misses
    payload = bytes(range(200))
    for one in lines:
        one.outlet.send(payload)
    assert shared_frame.cache_info().misses == before + 1
    for one in lines:
        one.read()
        assert one.messages() == [payload]
        one.close()


def test_the_kernel_gets_a_frame_at_once(line: Line) -> None:
    line.outlet.send(b"now")
    assert not line.turns.writers
    line.read()
    assert line.messages() == [b"now"]


def test_what_does_not_fit_follows_in_order(line: Line) -> None:
    sent = [bytes((number,)) + BIG for number in range(5)] + [b"last"]
    for payload in sent:
        line.outlet.send(payload)
    assert 1_000_000 < line.outlet.unsent < 1_500_000
    line.read_all()
    assert line.messages() == sent
    assert line.outlet.unsent == 0
    line.outlet.send(b"again at once")
    line.read()
    assert line.messages()[-1] == b"again at once"


def test_frames_wait_behind_what_is_in_twisteds_buffer(line: Line) -> None:
    line.transport.write(frame(b"handshake or ping"))
    line.outlet.send(b"one")
    line.outlet.send(b"two")
    line.read_all()
    assert line.messages() == [b"handshake or ping", b"one", b"two"]


def test_the_last_words_come_after_everything_else(line: Line) -> None:
    sent = [bytes((number,)) + BIG for number in range(3)]
    for payload in sent:
        line.outlet.send(payload)
    line.outlet.end()
    line.transport.write(frame(b"closing"))
    line.outlet.send(b"too late")
    line.read_all()
    assert line.messages() == [*sent, b"closing"]


def test_too_much_is_given_up_once_and_forgotten(line: Line) -> None:
    sent = [bytes((number,)) + BIG for number in range(30)]
    for payload in sent:
        line.outlet.send(payload)
    assert line.given_up == 1
    assert line.outlet.unsent == 0
    line.transport.write(frame(b"closing"))
    line.read_all()
    received = line.messages()
    assert received[-1] == b"closing"
    assert received[:-1] == sent[: len(received) - 1]
    assert len(received) < 5


def test_too_old_is_given_up_in_quiet_times_too(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    line.outlet.send(BIG)
    line.outlet.check()
    given_up = [line.given_up]
    monkeypatch.setattr(frames, "STALL_SECONDS", 0.0)
    line.outlet.check()
    assert [*given_up, line.given_up] == [0, 1]


def test_a_slow_reader_who_keeps_reading_stays(line: Line) -> None:
    for number in range(100):
        line.outlet.send(bytes((number,)) + BIG)
        while line.outlet.unsent > 1_000_000:
            line.read()
            line.turns.turn()
    line.read_all()
    assert len(line.messages()) == 100
    assert not line.given_up


@pytest.mark.parametrize("before", [b"all of it sent", BIG + BIG])
def test_a_lost_connection_takes_no_more(line: Line, before: bytes) -> None:
    line.outlet.send(before)
    line.transport.connectionLost(cast("Any", Failure)(ConnectionDone()))
    line.outlet.send(b"to nobody")
    assert line.outlet.unsent == 0
    assert not line.given_up
