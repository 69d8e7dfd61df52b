"""Bodies of requests that are too large are refused while they come, and cost no memory."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterable, Iterator

import pytest

from tests.servers import Server

pytestmark = pytest.mark.live

MEGABYTE = 1_000_000
PIECE = b"x" * 100_000


def post(server: Server, headers: dict[str, str], pieces: Iterable[bytes]) -> tuple[int, bytes]:
    """Send a body piece by piece until the server has had enough; its status and answer."""
    connection = http.client.HTTPConnection("localhost", server.port, timeout=20)
    try:
        connection.putrequest("POST", "/api/v1/teams/")
        for name, value in ({"Content-Type": "application/json"} | headers).items():
            connection.putheader(name, value)
        connection.endheaders()
        try:
            for piece in pieces:
                connection.send(piece)
        except (BrokenPipeError, ConnectionResetError):
            pass
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def chunks(count: int) -> Iterator[bytes]:
    for _ in range(count):
        yield f"{len(PIECE):x}\r\n".encode() + PIECE + b"\r\n"
    yield b"0\r\n\r\n"


@pytest.mark.parametrize("kind", ["announced", "chunked", "after being asked"])
def test_300_megabytes_are_refused_and_cost_no_memory(server: Server, kind: str) -> None:
    before = peak = server.memory()

    def watched(pieces: Iterable[bytes]) -> Iterator[bytes]:
        nonlocal peak
        for number, piece in enumerate(pieces):
            if number % 50 == 0:
                peak = max(peak, server.memory())
            yield piece

    headers = {
        "announced": {"Content-Length": str(300 * MEGABYTE)},
        "chunked": {"Transfer-Encoding": "chunked"},
        "after being asked": {"Content-Length": str(300 * MEGABYTE), "Expect": "100-continue"},
    }[kind]
    pieces = {"announced": [PIECE] * 3000, "chunked": chunks(3000), "after being asked": []}[kind]
    status, body = post(server, headers | {"Accept-Language": "fi"}, watched(pieces))
    peak = max(peak, server.memory())
    assert status == 413
    problem = json.loads(body)
    assert (problem["status"], problem["code"]) == (413, "too_large")
    assert problem["detail"].startswith("Tämä on"), problem
    assert peak - before <= 20 * MEGABYTE


def test_a_body_of_11_megabytes_reaches_the_application(server: Server) -> None:
    for headers, pieces in (
        ({"Content-Length": str(11 * MEGABYTE)}, [PIECE] * 110),
        ({"Transfer-Encoding": "chunked"}, chunks(110)),
    ):
        status, body = post(server, headers, pieces)
        assert status in {401, 403}, body
        assert json.loads(body)["code"] in {"not_signed_in", "csrf_failed"}
