"""Daphne's end of a request, with a bound on its body: Daphne keeps all of it in memory before a view sees any.

Import it after `daphne.server`, which chooses Twisted's reactor.
"""

from __future__ import annotations

import json
from typing import Any

from daphne.http_protocol import HTTPFactory, WebRequest
from django.utils.translation import override
from django.utils.translation.trans_real import get_supported_language_variant, parse_accept_lang_header
from twisted.internet import reactor as installed_reactor

from workspace.core import problems
from workspace.core.errors import TooLarge

reactor: Any = installed_reactor

MAX_BODY = 12 * 1024 * 1024
LAST_WORD_SECONDS = 5
"""How long a client may go on sending while the refusal is on its way: closing at once would tear it up."""


class BoundedRequest(WebRequest):
    """A request whose body is refused with 413, and not kept, when it is or grows too large."""

    _size = 0
    _is_refused = False

    def gotLength(self, length: int | None) -> None:  # noqa: N802 - Twisted's name
        super().gotLength(length)
        if length is not None and length > MAX_BODY:
            self._refuse()

    def handleContentChunk(self, data: bytes) -> None:  # noqa: N802 - Twisted's name
        self._size += len(data)
        if self._is_refused:
            return
        if self._size > MAX_BODY:
            self._refuse()
        else:
            super().handleContentChunk(data)

    def requestReceived(self, *line: Any) -> None:  # noqa: N802 - Twisted's name
        """The whole body is here."""
        if self._is_refused:
            self.channel.loseConnection()
        else:
            super().requestReceived(*line)

    def _refuse(self) -> None:
        """Answer now, drop what has come and what still comes, and close: no other request can follow."""
        self._is_refused = True
        self.content.close()
        self.requestHeaders.removeHeader(b"expect")  # or Twisted would still ask for the body
        body = self._problem()
        head = (
            f"HTTP/1.1 {TooLarge.status} Content Too Large\r\nContent-Type: {problems.CONTENT_TYPE}\r\n"
            f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        )
        self.channel.transport.write(head.encode() + body)
        reactor.callLater(LAST_WORD_SECONDS, self.channel.loseConnection)

    def _problem(self) -> bytes:
        accepted = b",".join(self.requestHeaders.getRawHeaders(b"accept-language", [])).decode("latin-1")
        with override(_language(accepted)):
            return json.dumps(problems.document(TooLarge()), default=str).encode()


def _language(accepted: str) -> str | None:
    """The first of the languages of an Accept-Language header that we speak."""
    for code, _ in parse_accept_lang_header(accepted):
        try:
            return get_supported_language_variant(code)
        except LookupError:
            continue
    return None


class BoundedFactory(HTTPFactory):
    def buildProtocol(self, addr: Any) -> Any:  # noqa: N802 - Twisted's name
        protocol = super().buildProtocol(addr)
        protocol.requestFactory = BoundedRequest
        return protocol
