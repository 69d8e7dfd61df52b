"""The one list of environment variables: what can be set, what it means, what happens when it is not.

`settings.py` reads it, `manage.py print_environment` writes `.env.example` from it, and a name that is not in it stops
the start: a misspelt `NIITTY_SECERT_KEY` must not quietly mean "use the default".
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

PREFIX = "NIITTY_"
TRUE, FALSE = {"1", "true", "yes", "on"}, {"0", "false", "no", "off"}


@dataclass(frozen=True)
class Variable:
    """One setting: its name without the prefix, its default, and a sentence for administrators."""

    name: str
    default: str
    meaning: str


VARIABLES: tuple[Variable, ...] = (
    Variable("DEBUG", "false", "Django's debug pages. Never on a host that others reach."),
    Variable("SECRET_KEY", "", "At least 50 random characters. Empty: made once and kept in the data folder."),
    Variable(
        "PUBLIC_URL", "http://localhost:8000", "The address people type; allowed hosts, origins, links follow it."
    ),
    Variable("DATA_DIR", "var", "Folder for everything the embedded default writes."),
    Variable("DATABASE_URL", "", "postgres://user:password@host/name. Empty: SQLite in the data folder."),
    Variable("REDIS_URL", "", "redis://host:6379/0, needed for more than one process. Empty: in memory."),
    Variable("EMAIL_URL", "", "smtp+tls://user:password@host:587. Empty: one file per e-mail in the data folder."),
    Variable("EMAIL_FROM", "Niitty <niitty@localhost>", "The sender of our e-mails."),
    Variable("MEDIA_ROOT", "", "Folder for uploaded pictures. Empty: media in the data folder."),
    Variable(
        "WORKER", "auto", "Whether `serve` does background work, too: on, off, or auto (on SQLite without Redis)."
    ),
    Variable("TRUSTED_PROXIES", "0", "How many reverse proxies stand in front and set X-Forwarded-For."),
    Variable("METRICS_PORT", "0", "Port of the numbers for Prometheus, one for each process. 0: none."),
    Variable("METRICS_HOST", "127.0.0.1", "Address the numbers are given out at. Never one that strangers reach."),
    Variable("LOG_FORMAT", "text", "text for people, json for machines."),
)


class Environment:
    """Typed access to the `NIITTY_*` variables. Each may also be given as `NIITTY_<NAME>_FILE`, a file that holds it.

    Raises:
        ImproperlyConfigured: for an unknown `NIITTY_*` name, a value of the wrong kind, or an unreadable file.
    """

    def __init__(self, source: Mapping[str, str] = os.environ) -> None:
        self._source = source
        self._variables = {variable.name: variable for variable in VARIABLES}
        allowed = {PREFIX + name + suffix for name in self._variables for suffix in ("", "_FILE")}
        unknown = sorted(name for name in source if name.startswith(PREFIX) and name not in allowed)
        if unknown:
            raise ImproperlyConfigured(f"Unknown settings: {', '.join(unknown)}. See .env.example for the known ones.")

    def text(self, name: str) -> str:
        variable = self._variables[name]
        path = self._source.get(f"{PREFIX}{name}_FILE")
        if path:
            try:
                return Path(path).read_text(encoding="utf-8").strip()
            except OSError as error:
                raise ImproperlyConfigured(f"{PREFIX}{name}_FILE: cannot read {path}: {error.strerror}") from error
        return self._source.get(PREFIX + name) or variable.default

    def flag(self, name: str) -> bool:
        value = self.text(name).lower()
        if value not in TRUE | FALSE:
            raise ImproperlyConfigured(f"{PREFIX}{name} must be true or false, not {value!r}.")
        return value in TRUE

    def number(self, name: str) -> int:
        value = self.text(name)
        if not value.isdecimal():
            raise ImproperlyConfigured(f"{PREFIX}{name} must be a whole number, not {value!r}.")
        return int(value)

    def choice(self, name: str, *choices: str) -> str:
        value = self.text(name)
        if value not in choices:
            raise ImproperlyConfigured(f"{PREFIX}{name} must be one of {', '.join(choices)}, not {value!r}.")
        return value


def example() -> str:
    """The text of `.env.example`."""
    lines = ["# Settings of Niitty. Written by `manage.py print_environment`; every name may also end in _FILE.", ""]
    for variable in VARIABLES:
        lines += [f"# {variable.meaning}", f"#{PREFIX}{variable.name}={variable.default}", ""]
    return "\n".join(lines)
