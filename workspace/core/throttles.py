"""How often somebody may ask. Rates are in the settings; the counters in the cache, shared by all processes."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Any

from rest_framework.permissions import SAFE_METHODS
from rest_framework.request import Request
from rest_framework.throttling import BaseThrottle, SimpleRateThrottle

if TYPE_CHECKING:
    from rest_framework.views import APIView

IPV6_PREFIX = 64
"""One household or phone owns at least this much of IPv6; counting single addresses would count nothing."""


def network(address: str) -> str:
    """The address of a client, or for IPv6 the network it can choose its addresses from."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, ipaddress.IPv4Address):
        return address
    if parsed.ipv4_mapped is not None:
        return str(parsed.ipv4_mapped)
    return str(ipaddress.ip_network((parsed, IPV6_PREFIX), strict=False).network_address)


def network_of(request: Request) -> str:
    return network(BaseThrottle().get_ident(request) or "")


class PersonThrottle(SimpleRateThrottle):
    """Counts every request of one signed-in person."""

    def get_cache_key(self, request: Request, view: Any) -> str:
        return f"throttle.{self.scope}.{request.user.pk}"


class WritingThrottle(PersonThrottle):
    """Everything one person changes over REST; reading is free. On every endpoint that has no bound of its own."""

    scope = "writing"

    def allow_request(self, request: Request, view: APIView) -> bool:
        return request.method in SAFE_METHODS or super().allow_request(request, view)


class FileThrottle(PersonThrottle):
    """Files one person sends: each is taken apart and stored. A picture takes up to 0.9 seconds of a processor,
    whatever its bytes: at this rate one person takes half of one at most."""

    scope = "files"


class NetworkThrottle(SimpleRateThrottle):
    """Counts every request of one client network."""

    def get_cache_key(self, request: Request, view: Any) -> str:
        return f"throttle.{self.scope}.{network_of(request)}"


class PublicThrottle(NetworkThrottle):
    """What everybody may read without saying who they are."""

    scope = "public"


class MissThrottle(NetworkThrottle):
    """Counts only what failed: a class behind one address may join together, nobody may guess."""

    def throttle_success(self) -> bool:
        return True

    def note_miss(self, request: Request, view: APIView) -> None:
        if self.allow_request(request, view):
            super().throttle_success()
