"""Secrets that leave the server once and are stored only as a digest."""

from __future__ import annotations

import hashlib
import secrets


def new_secret() -> str:
    """256 random bits, safe in an address."""
    return secrets.token_urlsafe(32)


def digest(secret: str) -> str:
    """SHA-256 in hexadecimal. No salt and no stretching: the secret itself has 256 random bits."""
    return hashlib.sha256(secret.encode()).hexdigest()
