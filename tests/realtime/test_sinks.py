"""The way out on servers without our extension: in order, bounded, and closed when nobody reads."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from workspace.realtime import sinks
from workspace.realtime.closing import Close
from workspace.realtime.sinks import AsgiSink, sink_of


class Client:
    """A consumer whose client reads when the test says."""

    def __init__(self) -> None:
        self.scope: Any = {"type": "websocket"}
        self.reads = asyncio.Event()
        self.received: list[bytes] = []
        self.code: int | None = None

    async def send(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        await self.reads.wait()
        assert bytes_data is not None
        self.received.append(bytes_data)

    async def close(self, code: Any = None, reason: str | None = None) -> None:
        self.code = code


async def settled() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def test_frames_go_out_in_order_and_before_the_close() -> None:
    client = Client()
    sink = sink_of(client)
    assert isinstance(sink, AsgiSink)
    for number in range(5):
        sink.send(bytes((number,)))
    sink.close(Close.FORBIDDEN, "")
    sink.send(b"too late")
    client.reads.set()
    await settled()
    assert client.received == [bytes((number,)) for number in range(5)]
    assert client.code == Close.FORBIDDEN


async def test_too_much_unsent_closes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sinks, "STALL_SECONDS", 0.05)
    client = Client()
    sink = sink_of(client)
    for _ in range(5):
        sink.send(b"x" * 1_000_000)
    await asyncio.sleep(0.2)
    assert client.code == Close.TOO_SLOW


async def test_too_old_closes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sinks, "STALL_SECONDS", 0.05)
    client = Client()
    sink = sink_of(client)
    sink.send(b"hello")
    await asyncio.sleep(0.2)
    assert client.code == Close.TOO_SLOW
    assert client.received == []
