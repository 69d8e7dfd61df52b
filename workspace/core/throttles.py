"""How often somebody may ask. Rates are in the settings; the counters in the cache, shared by all processes."""

from __future__ import annotations

import ipaddress
from typing import Any

from rest_framework.request import Request
from rest_framework.throttling import SimpleRateThrottle
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


class PersonThrottle(SimpleRateThrottle):
    """Counts every request of one signed-in person."""

    def get_cache_key(self, request: Request, view: Any) -> str:
        return f"throttle.{self.scope}.{request.user.pk}"


class MissThrottle(SimpleRateThrottle):
    """Counts only what failed, by client network: a class behind one address may join together, nobody may guess."""

    def get_cache_key(self, request: Request, view: Any) -> str:
        return f"throttle.{self.scope}.{network(self.get_ident(request) or '')}"

    def throttle_success(self) -> bool:
        return True

    def note_miss(self, request: Request, view: APIView) -> None:
        if self.allow_request(request, view):
            super().throttle_success()
